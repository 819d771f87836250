/* test-settings.c: what is remembered, and that nothing is needed for it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-test-ui.h"

#include "ui/td-session-language.h"
#include "ui/td-settings.h"

static void
test_last_view_is_remembered (TdTestUi     *self,
                              gconstpointer data)
{
  GSettings *settings = td_application_get_settings (self->application);
  TdWindow *window;

  g_assert_nonnull (settings);
  g_settings_set_int (settings, TD_SETTING_WIDTH, 777);
  g_settings_set_int (settings, TD_SETTING_HEIGHT, 555);
  window = td_test_ui_open (self, NULL, 0);
  td_test_activate_string (window, "page", "compare");
  gtk_window_destroy (GTK_WINDOW (window));

  window = td_test_ui_open (self, NULL, 0);
  g_assert_cmpstr (td_window_get_page (window), ==, "compare");
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), >=, 700);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), <=, 777);
}

int
main (int    argc,
      char **argv)
{
  td_session_language_set_up ();
  g_test_init (&argc, &argv, NULL);

  td_test_ui_add ("/ui/settings/last-view-is-remembered", test_last_view_is_remembered);

  return g_test_run ();
}
