/* test-window.c: what a window shows, and what it does when asked
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-test-ui.h"

#include "ui/td-case-row.h"
#include "ui/td-session-language.h"

static guint
count_shown (TdWindow *window)
{
  return g_list_model_get_n_items (G_LIST_MODEL (td_workspace_get_cases (td_window_get_workspace (window))));
}

static guint
count_ticked (TdWindow *window)
{
  return td_shortlist_get_n (td_workspace_get_shortlist (td_window_get_workspace (window)));
}

static gboolean
is_enabled (TdWindow   *window,
            const char *action)
{
  return g_action_group_get_action_enabled (G_ACTION_GROUP (window), action);
}

static char *
get_state (TdWindow   *window,
           const char *action)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (window), action);

  return g_variant_dup_string (state, NULL);
}

#define assert_state(window, action, expected) \
  G_STMT_START { \
    g_autofree char *state_ = get_state ((window), (action)); \
    g_assert_cmpstr (state_, ==, (expected)); \
  } G_STMT_END

static void
test_starts_with_the_sample (TdTestUi     *self,
                             gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  GtkWidget *row;

  g_assert_cmpuint (count_shown (window), >=, 6);
  g_assert_cmpstr (td_test_get_current (window), ==, "electro-tv-sat");
  g_assert_cmpstr (td_window_get_page (window), ==, "case");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (window->content_stack), ==, "pages");
  g_assert_false (gtk_revealer_get_reveal_child (window->problems_revealer));

  row = td_test_find (GTK_WIDGET (window->list_pane), TD_TYPE_CASE_ROW);
  g_assert_nonnull (row);
  g_assert_cmpstr (td_case_ref_get_id (td_case_row_get_ref (TD_CASE_ROW (row))), ==, "electro-tv-sat");
}

static void
test_search_narrows (TdTestUi     *self,
                     gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  GtkWidget *entry = td_test_find (GTK_WIDGET (window->list_pane), GTK_TYPE_SEARCH_ENTRY);
  GtkWidget *nothing = td_test_find (GTK_WIDGET (window->list_pane), ADW_TYPE_STATUS_PAGE);
  guint n = count_shown (window);

  td_test_activate_string (window, "search", "AKFÀSAT");
  g_assert_cmpuint (count_shown (window), >=, 1);
  g_assert_cmpuint (count_shown (window), <, n);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "AKFÀSAT");
  g_assert_cmpstr (td_test_get_current (window), ==, "electro-tv-sat");
  g_assert_false (gtk_widget_get_child_visible (nothing));

  td_test_activate_string (window, "search", "no case has these words");
  g_assert_cmpuint (count_shown (window), ==, 0);
  g_assert_true (gtk_widget_get_child_visible (nothing));

  td_test_activate_string (window, "search", "");
  g_assert_cmpuint (count_shown (window), ==, n);
  g_assert_false (gtk_widget_get_child_visible (nothing));
}

static void
test_show_case (TdTestUi     *self,
                gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);

  td_test_activate_string (window, "page", "compare");
  td_test_activate_string (window, "show-case", "calcio");
  g_assert_cmpstr (td_test_get_current (window), ==, "calcio");
  g_assert_cmpstr (td_window_get_page (window), ==, "case");

  td_test_activate_string (window, "show-case", "nobody & nothing");
  g_assert_cmpstr (td_test_get_current (window), ==, "calcio");
  g_assert_nonnull (td_test_find (GTK_WIDGET (window->toasts), g_type_from_name ("AdwToastWidget")));
}

static void
test_ticks_and_compares (TdTestUi     *self,
                         gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  GtkWidget *revealer = gtk_widget_get_last_child (GTK_WIDGET (window->list_pane));
  GtkButton *button = GTK_BUTTON (gtk_revealer_get_child (GTK_REVEALER (revealer)));
  TdShortlist *shortlist = td_workspace_get_shortlist (td_window_get_workspace (window));

  td_test_activate_string (window, "tick", "electro-tv-sat");
  g_assert_cmpuint (count_ticked (window), ==, 1);
  g_assert_false (is_enabled (window, "compare"));
  g_assert_false (gtk_revealer_get_reveal_child (GTK_REVEALER (revealer)));

  td_test_activate_string (window, "tick", "calcio");
  g_assert_cmpuint (count_ticked (window), ==, 2);
  g_assert_true (is_enabled (window, "compare"));
  g_assert_true (gtk_revealer_get_reveal_child (GTK_REVEALER (revealer)));
  g_assert_cmpstr (gtk_button_get_label (button), ==, "_Compare 2 cases");

  td_test_activate (window, "compare", NULL);
  g_assert_cmpstr (td_window_get_page (window), ==, "compare");

  td_test_activate (window, "move-case", g_variant_new ("(si)", "calcio", 0));
  g_assert_cmpstr (td_case_ref_get_id (td_shortlist_get_ref (shortlist, 0)), ==, "calcio");

  td_test_activate_string (window, "tick", "calcio");
  g_assert_cmpuint (count_ticked (window), ==, 1);
  td_test_activate (window, "untick-all", NULL);
  g_assert_cmpuint (count_ticked (window), ==, 0);
  g_assert_false (is_enabled (window, "untick-all"));
}

static void
test_tick_is_seen_and_spoken (TdTestUi     *self,
                              gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  GtkWidget *row = td_test_find (GTK_WIDGET (window->list_pane), TD_TYPE_CASE_ROW);
  GtkWidget *tick = gtk_widget_get_first_child (row);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (tick), GTK_ACCESSIBLE_ROLE_CHECKBOX);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (tick), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Compare Electro TV Sat");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (tick), GTK_ACCESSIBLE_STATE_CHECKED,
                                    GTK_ACCESSIBLE_TRISTATE_FALSE);

  td_test_activate_string (window, "tick", "electro-tv-sat");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (tick), GTK_ACCESSIBLE_STATE_CHECKED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);
  g_assert_true (gtk_widget_get_state_flags (tick) & GTK_STATE_FLAG_CHECKED);
}

static void
test_states_follow (TdTestUi     *self,
                    gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  TdWorkspace *workspace = td_window_get_workspace (window);

  assert_state (window, "page", "case");
  td_test_activate_string (window, "page", "compare");
  assert_state (window, "page", "compare");
  td_test_activate_string (window, "page", "no-such-page");
  assert_state (window, "page", "compare");

  td_test_activate_string (window, "period", "month");
  g_assert_cmpint (td_workspace_get_period (workspace), ==, TD_SHOW_PER_MONTH);
  assert_state (window, "period", "month");
  td_test_activate_string (window, "period", "fortnight");
  assert_state (window, "period", "month");

  td_test_activate_string (window, "metric", "live-channels");
  g_assert_cmpstr (td_workspace_get_metric (workspace), ==, "live-channels");
  assert_state (window, "metric", "live-channels");
  td_test_activate_string (window, "metric", "no-such-metric");
  assert_state (window, "metric", "live-channels");
  td_test_activate_string (window, "metric", "");
  g_assert_null (td_workspace_get_metric (workspace));
}

static void
test_metrics (TdTestUi     *self,
              gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  TdWorkspace *workspace = td_window_get_workspace (window);

  assert_state (window, "metrics", "");
  td_test_activate_string (window, "metrics", "visits, domains,visits,");
  assert_state (window, "metrics", "");
  td_test_activate_string (window, "metrics", "visits, domains,visits");
  assert_state (window, "metrics", "visits,domains");
  g_assert_cmpstr (td_workspace_get_metrics (workspace)[1], ==, "domains");
  g_assert_null (td_workspace_get_metrics (workspace)[2]);

  td_test_activate_string (window, "metrics", "audience");
  assert_state (window, "metrics", "audience");
  g_assert_cmpstr (td_workspace_get_metrics (workspace)[0], ==, "visits");
  td_test_activate_string (window, "metrics", "visits,no-such-metric");
  assert_state (window, "metrics", "audience");
  g_assert_nonnull (td_test_find (GTK_WIDGET (window->toasts), g_type_from_name ("AdwToastWidget")));

  td_test_activate_string (window, "metrics", "");
  g_assert_null (td_workspace_get_metrics (workspace));
  assert_state (window, "metrics", "");
}

static void
test_reference (TdTestUi     *self,
                gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  TdWorkspace *workspace = td_window_get_workspace (window);

  assert_state (window, "reference", "");
  td_test_activate_string (window, "reference", "calcio");
  g_assert_null (td_workspace_get_reference (workspace));
  g_assert_nonnull (td_test_find (GTK_WIDGET (window->toasts), g_type_from_name ("AdwToastWidget")));

  td_test_activate_string (window, "tick", "electro-tv-sat");
  td_test_activate_string (window, "tick", "calcio");
  td_test_activate_string (window, "reference", "calcio");
  assert_state (window, "reference", "calcio");
  g_assert_cmpstr (td_case_ref_get_id (td_workspace_get_reference (workspace)), ==, "calcio");
  td_test_activate_string (window, "reference", "nobody");
  assert_state (window, "reference", "calcio");

  /* Out of the comparison it measures nothing; back in it, it does again. */
  td_test_activate_string (window, "tick", "calcio");
  assert_state (window, "reference", "");
  td_test_activate_string (window, "tick", "calcio");
  assert_state (window, "reference", "calcio");

  td_test_activate_string (window, "reference", "");
  assert_state (window, "reference", "");
  g_assert_null (td_workspace_get_reference (workspace));
}

static guint
count_choices (TdWindow   *window,
               const char *id)
{
  TdWorkspace *workspace = td_window_get_workspace (window);
  g_autoptr (TdCaseRef) ref = td_collection_find (td_workspace_get_collection (workspace), id);
  GArray *choices = td_workspace_get_choices (workspace, ref);

  return choices != NULL ? choices->len : 0;
}

static void
test_chooses_claims (TdTestUi     *self,
                     gconstpointer data)
{
  g_autoptr (GFile) file = td_test_ui_write (self, "two.json", TD_TEST_TWO_CASES);
  TdWindow *window = td_test_ui_open (self, &file, 1);

  td_test_activate (window, "choose-claim", g_variant_new ("(ssi)", "alpha", "visits", 1));
  td_test_activate (window, "choose-claim", g_variant_new ("(ssi)", "alpha", "live-channels", 9));
  td_test_activate (window, "choose-claim", g_variant_new ("(ssi)", "alpha", "live-channels", -1));
  g_assert_cmpuint (count_choices (window, "alpha"), ==, 0);

  td_test_activate (window, "choose-claim", g_variant_new ("(ssi)", "alpha", "live-channels", 1));
  g_assert_cmpuint (count_choices (window, "alpha"), ==, 1);
  g_assert_cmpuint (count_choices (window, "beta"), ==, 0);

  td_test_activate (window, "choose-claim", g_variant_new ("(ssi)", "alpha", "visits", 0));
  g_assert_cmpuint (count_choices (window, "alpha"), ==, 1);
  td_test_activate (window, "choose-claim", g_variant_new ("(ssi)", "alpha", "live-channels", 0));
  g_assert_cmpuint (count_choices (window, "alpha"), ==, 0);
}

/* The interface that others drive the window by. */
static void
test_actions (TdTestUi     *self,
              gconstpointer data)
{
  static const struct { const char *name, *type; } known[] = {
    { "open", NULL }, { "open-uri", "s" }, { "show-sample", NULL }, { "reload", NULL }, { "search", "s" },
    { "show-case", "s" }, { "tick", "s" }, { "untick-all", NULL }, { "compare", NULL }, { "page", "s" },
    { "metric", "s" }, { "metrics", "s" }, { "reference", "s" }, { "period", "s" }, { "key", "s" }, { "sort", "s" },
    { "scale", "s" }, { "scope", "s" }, { "add-case", NULL }, { "choose-metrics", NULL }, { "move-case", "(si)" }, { "choose-claim", "(ssi)" },
    { "export", NULL }, { "export-to", "s" }, { "copy-picture", NULL }, { "show-problems", NULL },
    { "save-comparison", NULL }, { "save-comparison-as", "s" }, { "show-comparisons", NULL },
    { "open-comparison", "s" }, { "delete-comparison", "s" },
    { "save-table", NULL }, { "save-table-to", "s" }, { "copy-table", NULL }, { "copy-command", NULL },
  };
  TdWindow *window = td_test_ui_open (self, NULL, 0);

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    {
      const GVariantType *type = NULL;

      g_test_message ("win.%s", known[i].name);
      g_assert_true (g_action_group_query_action (G_ACTION_GROUP (window), known[i].name,
                                                  NULL, &type, NULL, NULL, NULL));
      if (known[i].type == NULL)
        g_assert_null (type);
      else
        g_assert_true (g_variant_type_equal (type, G_VARIANT_TYPE (known[i].type)));
    }
}

static guint
count_pages (TdWindow *window)
{
  const GType types[] = { TD_TYPE_CASE_PAGE, TD_TYPE_CHARTS_PAGE, TD_TYPE_COMPARE_PAGE };
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    n += td_test_find (GTK_WIDGET (window), types[i]) != NULL;

  return n;
}

/* Nobody waits at the start for what is not seen then. */
static void
test_pages_are_made_when_seen (TdTestUi     *self,
                               gconstpointer data)
{
  g_autoptr (GFile) file = td_test_ui_write (self, "none.json", "{}");
  TdWindow *window;
  TdCasePage *page;

  td_application_open_window (self->application, &file, 1);
  window = TD_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (self->application)));
  g_assert_cmpuint (count_pages (window), ==, 0);

  td_window_open_files (window, NULL, 0);
  td_test_window_wait (window);
  while (td_window_find_case_page (window) == NULL)
    g_main_context_iteration (NULL, TRUE);
  page = td_window_find_case_page (window);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (page)));
  g_assert_cmpuint (count_pages (window), ==, 1);

  td_test_activate_string (window, "page", "charts");
  g_assert_cmpuint (count_pages (window), ==, 2);
  td_test_activate (window, "choose-metrics", NULL);
  g_assert_cmpuint (count_pages (window), ==, 3);
  td_test_activate_string (window, "page", "case");
  g_assert_true (td_window_ensure_case_page (window) == page);
}

static int
measure_width (gpointer widget)
{
  int width;

  gtk_widget_measure (GTK_WIDGET (widget), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);

  return width;
}

static void
test_fits_a_phone (TdTestUi     *self,
                   gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  int height;

  td_test_activate_string (window, "tick", "electro-tv-sat");
  td_test_activate_string (window, "tick", "iptv-akfasat");
  td_test_activate (window, "compare", NULL);
  g_assert_cmpint (measure_width (window->list_pane), <=, 360);
  g_assert_cmpint (measure_width (td_window_ensure_case_page (window)), <=, 360);
  g_assert_cmpint (measure_width (td_window_ensure_charts_page (window)), <=, 360);
  g_assert_cmpint (measure_width (td_window_ensure_compare_page (window)), <=, 360);
  g_assert_cmpint (measure_width (window), <=, 360);

  gtk_widget_measure (GTK_WIDGET (window), GTK_ORIENTATION_VERTICAL, 360, &height, NULL, NULL, NULL);
  g_assert_cmpint (height, <=, 640);
}

int
main (int    argc,
      char **argv)
{
  td_session_language_set_up ();
  g_test_init (&argc, &argv, NULL);

  td_test_ui_add ("/ui/window/starts-with-the-sample", test_starts_with_the_sample);
  td_test_ui_add ("/ui/window/search-narrows", test_search_narrows);
  td_test_ui_add ("/ui/window/show-case", test_show_case);
  td_test_ui_add ("/ui/window/ticks-and-compares", test_ticks_and_compares);
  td_test_ui_add ("/ui/window/tick-is-seen-and-spoken", test_tick_is_seen_and_spoken);
  td_test_ui_add ("/ui/window/states-follow", test_states_follow);
  td_test_ui_add ("/ui/window/metrics", test_metrics);
  td_test_ui_add ("/ui/window/reference", test_reference);
  td_test_ui_add ("/ui/window/chooses-claims", test_chooses_claims);
  td_test_ui_add ("/ui/window/actions", test_actions);
  td_test_ui_add ("/ui/window/pages-are-made-when-seen", test_pages_are_made_when_seen);
  td_test_ui_add ("/ui/window/fits-a-phone", test_fits_a_phone);

  return g_test_run ();
}
