/* test-charts.c: the page that charts one figure of all cases
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-test-ui.h"

#include "ui/td-chart-view.h"
#include "ui/td-charts-controls.h"
#include "ui/td-choice-item.h"
#include "ui/td-mark-handle.h"
#include "ui/td-session-language.h"

/* The survey is done when nothing is left to do: all of it is in idle time. */
static TdChartsPage *
show_charts (TdWindow *window)
{
  gtk_window_present (GTK_WINDOW (window));
  td_test_activate_string (window, "page", "charts");
  for (guint i = 0; i < 1000 && !gtk_widget_get_mapped (GTK_WIDGET (td_window_ensure_charts_page (window))); i++)
    g_main_context_iteration (NULL, TRUE);
  td_test_settle ();
  return td_window_ensure_charts_page (window);
}

static GtkWidget *
find_chart (TdWindow *window)
{
  return td_test_find (GTK_WIDGET (td_window_ensure_charts_page (window)), TD_TYPE_CHART_VIEW);
}

static guint
count_marks (TdWindow *window)
{
  GtkWidget *child = gtk_widget_get_first_child (find_chart (window));
  guint n = 0;

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    n++;
  return n;
}

static char *
list_cases (TdWindow *window)
{
  g_autoptr (TdChartSpec) spec = td_charts_page_dup_spec (td_window_ensure_charts_page (window));
  TdComparisonSpec *comparison = spec != NULL ? td_chart_spec_get_comparison (spec) : NULL;
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; comparison != NULL && i < td_comparison_spec_get_n_cases (comparison); i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", td_comparison_spec_get_case (comparison, i));
  return g_string_free (g_steal_pointer (&ids), FALSE);
}

#define assert_cases(window, expected) \
  G_STMT_START { \
    g_autofree char *cases_ = list_cases (window); \
    g_assert_cmpstr (cases_, ==, (expected)); \
  } G_STMT_END

static void
test_follows_what_is_chosen (TdTestUi     *self,
                             gconstpointer data)
{
  g_autoptr (GFile) file = td_test_ui_write (self, "two.json", TD_TEST_TWO_CASES);
  TdWindow *window = td_test_ui_open (self, &file, 1);
  static const struct { const char *action, *value, *cases; } rows[] = {
    { "sort", "value", "alpha beta" },   { "search", "beta", "beta" },          { "scope", "all", "alpha beta" },
    { "sort", "name", "alpha beta" },    { "metric", "films", "" },             { "metric", "", "alpha beta" },
    { "scale", "log", "alpha beta" },    { "scope", "search", "beta" },         { "search", "nobody", "" },
    { "search", "", "alpha beta" },      { "key", "live-channels;scope=IT", "alpha beta" },
  };

  show_charts (window);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("%s %s", rows[i].action, rows[i].value);
      td_test_activate_string (window, rows[i].action, rows[i].value);
      td_test_settle ();
      assert_cases (window, rows[i].cases);
      g_assert_cmpint (gtk_widget_get_mapped (find_chart (window)), ==, *rows[i].cases != '\0');
    }
}

/* Nothing is gone through for a page that nobody sees. */
static void
test_waits_until_it_is_seen (TdTestUi     *self,
                             gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);

  gtk_window_present (GTK_WINDOW (window));
  td_test_settle ();
  assert_cases (window, "");
  show_charts (window);
  g_assert_cmpuint (count_marks (window), >, 0);

  td_test_activate_string (window, "page", "case");
  td_test_activate_string (window, "metric", "live-channels");
  td_test_settle ();
  td_test_activate_string (window, "page", "charts");
  td_test_settle ();
  g_assert_cmpuint (count_marks (window), >, 3);
}

static void
test_a_mark_opens_its_case (TdTestUi     *self,
                            gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  GtkWidget *chart;

  td_test_activate_string (window, "metric", "live-channels");
  show_charts (window);
  chart = find_chart (window);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (gtk_widget_get_first_child (chart)), GTK_ACCESSIBLE_ROLE_LIST_ITEM);

  g_signal_emit_by_name (chart, "mark-activated", "rare-breed-tv:live-channels");
  g_assert_cmpstr (td_test_get_current (window), ==, "rare-breed-tv");
  g_assert_cmpstr (td_window_get_page (window), ==, "case");
}

/* The state of an action follows, whoever chooses; what does not exist is refused. */
static void
test_states (TdTestUi     *self,
             gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  static const struct { const char *action, *value, *state; } rows[] = {
    { "sort", "date", "date" },   { "sort", "size", "date" },     { "scale", "linear", "linear" },
    { "scale", "", "" },          { "scope", "all", "all" },      { "scope", "some", "all" },
    { "key", "visits;per=month", "visits;per=month" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GVariant) state = NULL;

      td_test_activate_string (window, rows[i].action, rows[i].value);
      state = g_action_group_get_action_state (G_ACTION_GROUP (window), rows[i].action);
      g_assert_cmpstr (g_variant_get_string (state, NULL), ==, rows[i].state);
    }
}

static GtkDropDown *
find_drop_down (GtkWidget  *root,
                const char *selected)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      TdChoiceItem *item = GTK_IS_DROP_DOWN (child) ? gtk_drop_down_get_selected_item (GTK_DROP_DOWN (child)) : NULL;
      GtkDropDown *found = item == NULL ? find_drop_down (child, selected) : NULL;

      if (item != NULL && g_strcmp0 (td_choice_item_get_id (item), selected) == 0)
        return GTK_DROP_DOWN (child);
      if (found != NULL)
        return found;
    }

  return NULL;
}

/* Every figure of the metric is offered, and choosing one charts it. */
static void
test_drop_downs (TdTestUi     *self,
                 gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  TdSurveyOptions *options = td_workspace_get_survey_options (td_window_get_workspace (window));
  GtkWidget *controls;
  GtkDropDown *keys, *sorts;
  g_autoptr (TdChartSpec) spec = NULL;
  guint seized;

  td_test_activate_string (window, "metric", "domains");
  show_charts (window);
  controls = td_test_find (GTK_WIDGET (td_window_ensure_charts_page (window)), TD_TYPE_CHARTS_CONTROLS);
  g_assert_nonnull (find_drop_down (controls, "domains"));

  sorts = find_drop_down (controls, "value");
  gtk_drop_down_set_selected (sorts, td_choice_item_find (gtk_drop_down_get_model (sorts), "name"));
  g_assert_cmpstr (td_survey_options_get (options, TD_SURVEY_OPTION_SORT), ==, "name");

  td_test_settle ();
  spec = td_charts_page_dup_spec (td_window_ensure_charts_page (window));
  keys = find_drop_down (controls, td_chart_spec_get_survey (spec)->key);
  seized = td_choice_item_find (gtk_drop_down_get_model (keys), "domains;sense=seized");
  gtk_drop_down_set_selected (keys, seized);
  td_test_settle ();
  g_clear_pointer (&spec, td_chart_spec_unref);
  spec = td_charts_page_dup_spec (td_window_ensure_charts_page (window));
  g_assert_cmpstr (td_chart_spec_get_survey (spec)->key, ==, "domains;sense=seized");
  g_assert_cmpint (td_chart_spec_get_survey (spec)->sort, ==, TD_SURVEY_BY_NAME);
}

static void
test_a_chosen_claim_moves_its_mark (TdTestUi     *self,
                                    gconstpointer data)
{
  static const char torn[] =
    "{\"format\": \"takedowns\", \"version\": 1, \"sources\": [{\"id\": \"s\", \"publisher\": \"P\"}], \"cases\": [\n"
    " {\"id\": \"a\", \"name\": \"A\", \"statements\": [{\"sources\": [\"s\"], \"claims\": ["
    "  {\"metric\": \"films\", \"amount\": 100}, {\"metric\": \"films\", \"amount\": 900}]}]},\n"
    " {\"id\": \"b\", \"name\": \"B\", \"statements\": [{\"sources\": [\"s\"], \"claims\": ["
    "  {\"metric\": \"films\", \"amount\": 500}]}]}]}\n";
  g_autoptr (GFile) file = td_test_ui_write (self, "torn.json", torn);
  TdWindow *window = td_test_ui_open (self, &file, 1);

  show_charts (window);
  assert_cases (window, "b a");
  td_test_activate (window, "choose-claim", g_variant_new ("(ssi)", "a", "films", 2));
  td_test_settle ();
  assert_cases (window, "a b");
}

int
main (int    argc,
      char **argv)
{
  td_session_language_set_up ();
  g_test_init (&argc, &argv, NULL);

  td_test_ui_add ("/ui/charts/follows-what-is-chosen", test_follows_what_is_chosen);
  td_test_ui_add ("/ui/charts/waits-until-it-is-seen", test_waits_until_it_is_seen);
  td_test_ui_add ("/ui/charts/a-mark-opens-its-case", test_a_mark_opens_its_case);
  td_test_ui_add ("/ui/charts/states", test_states);
  td_test_ui_add ("/ui/charts/drop-downs", test_drop_downs);
  td_test_ui_add ("/ui/charts/a-chosen-claim-moves-its-mark", test_a_chosen_claim_moves_its_mark);

  return g_test_run ();
}
