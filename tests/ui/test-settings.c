/* test-settings.c: what is remembered, and that nothing is needed for it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-test-ui.h"

#include "ui/td-preferences-window.h"
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

/* The last one closed is the one that comes back, whichever was touched last. */
static void
test_the_last_window_is_remembered (TdTestUi     *self,
                                    gconstpointer data)
{
  GSettings *settings = td_application_get_settings (self->application);
  g_autofree char *page = NULL;
  TdWindow *first, *second;

  g_settings_set_int (settings, TD_SETTING_WIDTH, 700);
  first = td_test_ui_open (self, NULL, 0);
  g_settings_set_int (settings, TD_SETTING_WIDTH, 900);
  second = td_test_ui_open (self, NULL, 0);
  g_assert_true (first != second);
  /* What one does is nothing to the other, and nothing to the settings yet. */
  td_test_activate_string (second, "page", "compare");
  g_assert_cmpstr (td_window_get_page (first), ==, "case");
  g_assert_cmpint (g_settings_get_int (settings, TD_SETTING_WIDTH), ==, 900);

  gtk_window_destroy (GTK_WINDOW (second));
  gtk_window_destroy (GTK_WINDOW (first));
  td_test_settle ();
  g_assert_cmpint (g_settings_get_int (settings, TD_SETTING_WIDTH), <=, 710);
  page = g_settings_get_string (settings, TD_SETTING_PAGE);
  g_assert_cmpstr (page, ==, "case");
}

/* Returns: (transfer none) (nullable) */
static GtkWidget *
find_row (GtkWidget  *root,
          const char *title)
{
  if (ADW_IS_COMBO_ROW (root) && strcmp (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (root)), title) == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, title);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
test_preferences (TdTestUi     *self,
                  gconstpointer data)
{
  GSettings *settings = td_application_get_settings (self->application);
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  GtkWidget *preferences;
  g_autofree char *theme = NULL, *tag = NULL;
  guint width, dpi;

  g_action_group_activate_action (G_ACTION_GROUP (self->application), "preferences", NULL);
  td_test_settle ();
  preferences = GTK_WIDGET (td_test_find_window (TD_TYPE_PREFERENCES_WINDOW));
  g_assert_true (gtk_window_get_transient_for (GTK_WINDOW (preferences)) == GTK_WINDOW (window));

  adw_combo_row_set_selected (ADW_COMBO_ROW (find_row (preferences, "_Appearance")), 2);
  g_assert_true (adw_style_manager_get_dark (adw_style_manager_get_default ()));
  adw_combo_row_set_selected (ADW_COMBO_ROW (find_row (preferences, "_Appearance")), 0);
  g_assert_cmpint (adw_style_manager_get_color_scheme (adw_style_manager_get_default ()), ==, ADW_COLOR_SCHEME_DEFAULT);

  adw_combo_row_set_selected (ADW_COMBO_ROW (find_row (preferences, "_Language")), 2);
  adw_combo_row_set_selected (ADW_COMBO_ROW (find_row (preferences, "_Colours")), 2);
  adw_combo_row_set_selected (ADW_COMBO_ROW (find_row (preferences, "_Width")), 3);
  theme = td_settings_dup_picture_theme (settings);
  tag = td_settings_dup_picture_language (settings, "en");
  td_settings_get_picture_size (settings, &width, &dpi);
  g_assert_cmpstr (theme, ==, "print");
  g_assert_cmpstr (tag, ==, "fr");
  g_assert_cmpuint (width, ==, 3200);
  g_assert_cmpuint (dpi, ==, 288);

  /* And the other way: the window shows what is set elsewhere. */
  g_settings_reset (settings, TD_SETTING_PICTURE_SIZE);
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (find_row (preferences, "_Width"))), ==, 1);
  gtk_window_destroy (GTK_WINDOW (preferences));
  g_settings_reset (settings, TD_SETTING_PICTURE_LANGUAGE);
  g_settings_reset (settings, TD_SETTING_PICTURE_THEME);
}

/* Pictures are as wished, and as they always were where nothing is known. */
static void
test_without_settings (void)
{
  g_autofree char *theme = td_settings_dup_picture_theme (NULL);
  g_autofree char *tag = td_settings_dup_picture_language (NULL, "fr");
  guint width, dpi;

  td_settings_get_picture_size (NULL, &width, &dpi);
  g_assert_cmpstr (theme, ==, "light");
  g_assert_cmpstr (tag, ==, "fr");
  g_assert_cmpuint (width, ==, 1600);
  g_assert_cmpuint (dpi, ==, 144);
}

int
main (int    argc,
      char **argv)
{
  td_session_language_set_up ();
  g_test_init (&argc, &argv, NULL);

  td_test_ui_add ("/ui/settings/last-view-is-remembered", test_last_view_is_remembered);
  td_test_ui_add ("/ui/settings/the-last-window-is-remembered", test_the_last_window_is_remembered);
  td_test_ui_add ("/ui/settings/preferences", test_preferences);
  g_test_add_func ("/ui/settings/none", test_without_settings);

  return g_test_run ();
}
