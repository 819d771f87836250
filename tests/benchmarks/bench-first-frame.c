/* bench-first-frame.c: the application itself, until its list of cases is painted
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "bench-frame.h"
#include "ui/td-application.h"
#include "ui/td-case-row.h"
#include "ui/td-session-language.h"
#include "ui/td-window.h"

/* Fewer than the window shows at its usual size. */
#define N_ROWS 10

static guint
count_rows (GtkWidget *widget)
{
  guint n = 0;

  if (TD_IS_CASE_ROW (widget))
    return td_case_row_get_ref (TD_CASE_ROW (widget)) != NULL && gtk_widget_get_mapped (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_rows (child);

  return n;
}

/* The rows that fit into the window have to be there; the rest of the sample is below them. */
static gboolean
has_rows (GtkWindow *window)
{
  TdCaseList *cases = td_workspace_get_cases (td_window_get_workspace (TD_WINDOW (window)));
  guint n = g_list_model_get_n_items (G_LIST_MODEL (cases));

  return n > 0 && count_rows (GTK_WIDGET (window)) >= MIN (n, N_ROWS);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (TdApplication) application = NULL;

  td_session_language_set_up ();
  application = td_application_new ();
  bench_frame_watch (GTK_APPLICATION (application), has_rows);

  return g_application_run (G_APPLICATION (application), argc, argv);
}
