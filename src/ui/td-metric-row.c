/* td-metric-row.c: a metric in a list: its name, and whether anybody reports it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-metric-row.h"

#include <glib/gi18n.h>

#include "base/td-collation.h"
#include "base/td-number-format.h"
#include "ui/td-accessible.h"

struct _TdMetricRow
{
  GtkListBoxRow parent_instance;

  char         *id; /* owned, as all words below */
  char         *name;
  const char   *group; /* the catalogue's */
  char         *words;
  GtkWidget    *check; /* nullable: of a row to tick */
  GtkWidget    *note;
  GtkWidget    *box;
};

G_DEFINE_FINAL_TYPE (TdMetricRow, td_metric_row, GTK_TYPE_LIST_BOX_ROW)

enum
{
  MOVE_UP,
  MOVE_DOWN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
td_metric_row_finalize (GObject *object)
{
  TdMetricRow *self = TD_METRIC_ROW (object);

  g_free (self->id);
  g_free (self->name);
  g_free (self->words);

  G_OBJECT_CLASS (td_metric_row_parent_class)->finalize (object);
}

static void
td_metric_row_class_init (TdMetricRowClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = td_metric_row_finalize;

  signals[MOVE_UP] = g_signal_new ("move-up", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[MOVE_DOWN] = g_signal_new ("move-down", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
td_metric_row_init (TdMetricRow *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), self->box);
}

static GtkWidget *
append_label (TdMetricRow *self,
              const char  *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_box_append (GTK_BOX (self->box), label);
  return label;
}

/* Name and note, after what is in the box already. */
static void
td_metric_row_fill (TdMetricRow    *self,
                    const TdMetric *metric,
                    TdLanguage     *language)
{
  self->id = g_strdup (metric->id);
  self->name = g_strdup (td_metric_get_name (metric, language));
  self->group = td_group_get_name (metric->group, language);
  self->words = td_collation_fold (self->name);
  gtk_widget_set_hexpand (append_label (self, self->name), TRUE);
  self->note = append_label (self, NULL);
  gtk_label_set_xalign (GTK_LABEL (self->note), 1);
  gtk_widget_add_css_class (self->note, "caption");
  gtk_widget_add_css_class (self->note, "dim-label");
}

/* The row has the focus and takes the click; the check button only shows. */
GtkWidget *
td_metric_row_new_check (const TdMetric *metric,
                         TdLanguage     *language)
{
  TdMetricRow *self = g_object_new (TD_TYPE_METRIC_ROW, NULL);

  g_return_val_if_fail (metric != NULL, GTK_WIDGET (self));

  self->check = gtk_check_button_new ();
  gtk_widget_set_focusable (self->check, FALSE);
  gtk_widget_set_can_target (self->check, FALSE);
  gtk_widget_set_valign (self->check, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (self->box), self->check);
  td_metric_row_fill (self, metric, language);
  td_accessible_set_name (self->check, self->name);

  return GTK_WIDGET (self);
}

static void
emit_up (TdMetricRow *self)
{
  g_signal_emit (self, signals[MOVE_UP], 0);
}

static void
emit_down (TdMetricRow *self)
{
  g_signal_emit (self, signals[MOVE_DOWN], 0);
}

static void
append_button (TdMetricRow *self,
               const char  *icon,
               const char  *pattern,
               GCallback    clicked)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);
  g_autofree char *tip = td_fill (pattern, "metric", self->name, NULL);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "td-small-button");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, tip);
  td_accessible_set_name (button, tip);
  g_signal_connect_swapped (button, "clicked", clicked, self);
  gtk_box_append (GTK_BOX (self->box), button);
}

GtkWidget *
td_metric_row_new_move (const TdMetric *metric,
                        TdLanguage     *language)
{
  TdMetricRow *self = g_object_new (TD_TYPE_METRIC_ROW, "activatable", FALSE, NULL);
  GtkWidget *handle = gtk_image_new_from_icon_name ("list-drag-handle-symbolic");

  g_return_val_if_fail (metric != NULL, GTK_WIDGET (self));

  gtk_widget_add_css_class (handle, "dim-label");
  gtk_box_append (GTK_BOX (self->box), handle);
  td_metric_row_fill (self, metric, language);
  append_button (self, "go-up-symbolic", _("Move {metric} up"), G_CALLBACK (emit_up));
  append_button (self, "go-down-symbolic", _("Move {metric} down"), G_CALLBACK (emit_down));

  return GTK_WIDGET (self);
}

void
td_metric_row_set_count (TdMetricRow *self,
                         guint        n,
                         TdLanguage  *language)
{
  g_autofree char *number = NULL;
  g_autofree char *text = NULL;
  g_autofree char *spoken = NULL;

  g_return_if_fail (TD_IS_METRIC_ROW (self));

  number = td_number_format (language, n);
  text = n == 0 ? g_strdup (_("reported by none"))
                /* Translators: how many of the compared cases report a metric; {n} from 1 up */
                : td_fill (ngettext ("{n} case", "{n} cases", n), "n", number, NULL);
  gtk_label_set_text (GTK_LABEL (self->note), text);
  if (n == 0)
    gtk_widget_add_css_class (GTK_WIDGET (self), "td-unreported");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "td-unreported");
  /* Translators: a metric, and how many cases report it: "Visits: 2 cases" */
  spoken = td_fill (_("{metric}: {reported}"), "metric", self->name, "reported", text, NULL);
  td_accessible_set_name (GTK_WIDGET (self), spoken);
}

void
td_metric_row_set_checked (TdMetricRow *self,
                           gboolean     is_checked)
{
  g_return_if_fail (TD_IS_METRIC_ROW (self));
  g_return_if_fail (self->check != NULL);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check), is_checked);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_CHECKED,
                               is_checked ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
}

const char *
td_metric_row_get_id (TdMetricRow *self)
{
  g_return_val_if_fail (TD_IS_METRIC_ROW (self), NULL);

  return self->id;
}

const char *
td_metric_row_get_group (TdMetricRow *self)
{
  g_return_val_if_fail (TD_IS_METRIC_ROW (self), NULL);

  return self->group;
}

const char *
td_metric_row_get_words (TdMetricRow *self)
{
  g_return_val_if_fail (TD_IS_METRIC_ROW (self), NULL);

  return self->words;
}
