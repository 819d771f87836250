/* test-templates.c: every template can be made
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-test-ui.h"

#include "ui/td-case-list-view.h"
#include "ui/td-charts-controls.h"
#include "ui/td-preferences-window.h"
#include "ui/td-problem-row.h"
#include "ui/td-problems-dialog.h"
#include "ui/td-session-language.h"

static const char * const builders[] = {
  "/org/example/Takedowns/help-overlay.ui",
};

/* Each class whose template is in the resources, by the name of its file. */
static void
test_widgets (TdTestUi     *self,
              gconstpointer data)
{
  GType types[] = {
    TD_TYPE_CASE_LIST_VIEW, TD_TYPE_CASE_PAGE, TD_TYPE_CHARTS_CONTROLS, TD_TYPE_CHARTS_PAGE, TD_TYPE_COMPARE_PAGE,
    TD_TYPE_LIST_PANE, TD_TYPE_PROBLEM_ROW, TD_TYPE_STALE_BAR,
  };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      GtkWidget *widget = g_object_ref_sink (g_object_new (types[i], NULL));

      g_assert_nonnull (gtk_widget_get_first_child (widget));
      g_assert_finalize_object (widget);
    }
}

static void
test_windows (TdTestUi     *self,
              gconstpointer data)
{
  GType types[] = { TD_TYPE_PREFERENCES_WINDOW, TD_TYPE_PROBLEMS_DIALOG, TD_TYPE_WINDOW };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      GtkWindow *window = g_object_new (types[i], NULL);

      g_assert_nonnull (td_test_find (GTK_WIDGET (window), ADW_TYPE_HEADER_BAR));
      gtk_window_destroy (window);
    }
}

static void
test_builders (TdTestUi     *self,
               gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (builders); i++)
    {
      g_autoptr (GtkBuilder) builder = gtk_builder_new ();
      g_autoptr (GError) error = NULL;

      gtk_builder_add_from_resource (builder, builders[i], &error);
      g_assert_no_error (error);
      gtk_window_destroy (GTK_WINDOW (gtk_builder_get_object (builder, "help_overlay")));
    }
}

/* What the templates name is there, not only in somebody's icon theme. */
static void
test_icons (TdTestUi     *self,
            gconstpointer data)
{
  const char * const names[] = {
    "org.example.Takedowns", "td-case-symbolic", "td-compare-symbolic", "document-open-symbolic",
    "open-menu-symbolic", "object-select-symbolic", "folder-download-symbolic", "go-previous-symbolic",
    "dialog-error-symbolic", "dialog-warning-symbolic", "edit-copy-symbolic", "edit-find-symbolic",
    "window-close-symbolic", "text-x-generic-symbolic",
  };
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gdk_display_get_default ());

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_test_message ("%s", names[i]);
      g_assert_true (gtk_icon_theme_has_icon (theme, names[i]));
    }
}

int
main (int    argc,
      char **argv)
{
  td_session_language_set_up ();
  g_test_init (&argc, &argv, NULL);

  td_test_ui_add ("/ui/templates/widgets", test_widgets);
  td_test_ui_add ("/ui/templates/windows", test_windows);
  td_test_ui_add ("/ui/templates/builders", test_builders);
  td_test_ui_add ("/ui/templates/icons", test_icons);

  return g_test_run ();
}
