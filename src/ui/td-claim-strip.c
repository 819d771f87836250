/* td-claim-strip.c: what is claimed of one figure: a row for each value, by what agrees
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-claim-strip.h"

#include "charts/td-cell-bar.h"
#include "compare/td-claim-group.h"
#include "plot/td-small-bar.h"
#include "ui/td-claim-row.h"
#include "ui/td-long-list.h"

/* What the rows of one figure are made of. */
typedef struct
{
  TdCaseView *view;    /* borrowed: outlives the list */
  TdFinding  *finding; /* owned */
  GPtrArray  *groups;  /* owned, of TdClaimGroup */
  double      reach;   /* of the scale that the bars share */
} Strip;

static void
strip_free (gpointer data)
{
  Strip *strip = data;

  td_finding_unref (strip->finding);
  g_ptr_array_unref (strip->groups);
  g_free (strip);
}

/* Returns: the value at the end of the scale; 0 where fewer than two are numbers. */
static double
get_reach (GPtrArray *groups)
{
  double reach = 0;
  guint n = 0;

  for (guint i = 0; i < groups->len; i++)
    {
      const TdClaimGroup *group = groups->pdata[i];
      TdDatum datum;

      if (!td_cell_bar_get_claim_datum (group->claims[0], &datum))
        continue;
      reach = MAX (reach, td_small_bar_get_reach (&datum));
      n++;
    }

  return n >= 2 ? reach : 0;
}

static void
on_row_activated (GtkListBox    *list,
                  GtkListBoxRow *row)
{
  td_claim_row_toggle (row);
}

static void
append_row (GtkWidget *list,
            guint      position,
            gpointer   data)
{
  const Strip *strip = data;

  gtk_list_box_append (GTK_LIST_BOX (list), td_claim_row_new (strip->view, strip->finding, strip->groups, position,
                                                              strip->reach));
}

void
td_claim_strip_append (GtkWidget  *section,
                       TdCaseView *view,
                       TdFinding  *finding)
{
  static const TdLongListFuncs funcs = { append_row, strip_free };
  Strip *strip;
  GtkWidget *list;

  g_return_if_fail (GTK_IS_BOX (section));
  g_return_if_fail (view != NULL && finding != NULL);

  strip = g_new0 (Strip, 1);
  strip->view = view;
  strip->finding = td_finding_ref (finding);
  strip->groups = td_claim_groups_new (view->dataset, finding);
  strip->reach = get_reach (strip->groups);
  list = td_long_list_append (section, td_metric_get_name (finding->key.metric, view->language), view->language,
                              strip->groups->len, &funcs, strip);
  g_signal_connect (list, "row-activated", G_CALLBACK (on_row_activated), NULL);
}
