/* test-compare-controls.c: what is chosen on the page of the comparison: metrics, their order, cases, period
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-test-ui.h"

#include "ui/td-add-case-popover.h"
#include "ui/td-case-row.h"
#include "ui/td-metric-row.h"
#include "ui/td-metrics-popover.h"
#include "ui/td-session-language.h"

/* Two cases with channels and visits; a third with neither. */
#define THREE_CASES \
  "{\"format\": \"takedowns\", \"version\": 1,\n" \
  " \"sources\": [{\"id\": \"s\", \"publisher\": \"The Paper\", \"published\": \"2021-10-18\"}],\n" \
  " \"metrics\": [{\"id\": \"masts\", \"name\": \"Masts\", \"group\": \"catalogue\", \"measure\": \"stock\", \"unit\": \"count\"}],\n" \
  " \"cases\": [\n" \
  "  {\"id\": \"alpha\", \"name\": \"Alpha TV\", \"statements\": [{\"sources\": [\"s\"], \"claims\": [" \
  "    {\"metric\": \"live-channels\", \"amount\": 6000}, {\"metric\": \"visits\", \"amount\": 70000, \"per\": \"month\"}]}]},\n" \
  "  {\"id\": \"beta\", \"name\": \"Beta TV\", \"statements\": [{\"sources\": [\"s\"], \"claims\": [" \
  "    {\"metric\": \"live-channels\", \"amount\": 3500}, {\"metric\": \"domains\", \"amount\": 12}]}]},\n" \
  "  {\"id\": \"gamma\", \"name\": \"Gamma\", \"statements\": [{\"sources\": [\"s\"], \"claims\": [{\"metric\": \"arrests\", \"amount\": 2}]}]}]}\n"

typedef struct
{
  TdTestUi     ui;
  TdWindow    *window;
  TdWorkspace *workspace; /* the window's */
} Desk;

static void
desk_set_up (Desk         *desk,
             gconstpointer data)
{
  g_autoptr (GFile) file = NULL;

  td_test_ui_set_up (&desk->ui, NULL);
  file = td_test_ui_write (&desk->ui, "three.json", THREE_CASES);
  desk->window = td_test_ui_open (&desk->ui, &file, 1);
  desk->workspace = td_window_get_workspace (desk->window);
  td_test_activate_string (desk->window, "page", "compare");
}

/* A window without a window manager does not go well under an open popover. */
static void
close_popover (Desk *desk,
               GType type)
{
  GtkWidget *popover = td_test_find (GTK_WIDGET (td_window_ensure_compare_page (desk->window)), type);

  gtk_popover_popdown (GTK_POPOVER (popover));
  td_test_settle ();
}

static void
desk_tear_down (Desk         *desk,
                gconstpointer data)
{
  close_popover (desk, TD_TYPE_METRICS_POPOVER);
  close_popover (desk, TD_TYPE_ADD_CASE_POPOVER);
  td_test_ui_tear_down (&desk->ui, NULL);
}

static void
tick_two (Desk *desk)
{
  td_test_activate_string (desk->window, "tick", "alpha");
  td_test_activate_string (desk->window, "tick", "beta");
  td_test_settle ();
}

static GtkWidget *
find (Desk *desk,
      GType type)
{
  GtkWidget *widget = td_test_find (GTK_WIDGET (td_window_ensure_compare_page (desk->window)), type);

  g_assert_nonnull (widget);
  return widget;
}

/* Returns: (transfer none): "" for all */
static char *
dup_metrics (Desk *desk)
{
  const char * const *metrics = td_workspace_get_metrics (desk->workspace);

  return metrics != NULL ? g_strjoinv (",", (char **) metrics) : g_strdup ("");
}

#define assert_metrics(desk, expected) \
  G_STMT_START { \
    g_autofree char *metrics_ = dup_metrics (desk); \
    g_assert_cmpstr (metrics_, ==, (expected)); \
  } G_STMT_END

static GtkListBox *
get_list (Desk       *desk,
          const char *name)
{
  GtkWidget *popover = find (desk, TD_TYPE_METRICS_POPOVER);

  return GTK_LIST_BOX (gtk_widget_get_template_child (popover, TD_TYPE_METRICS_POPOVER, name));
}

/* Returns: (nullable) */
static TdMetricRow *
find_row (GtkListBox *list,
          const char *id)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    if (g_str_equal (td_metric_row_get_id (TD_METRIC_ROW (row)), id))
      return TD_METRIC_ROW (row);

  return NULL;
}

static void
toggle (Desk       *desk,
        const char *id)
{
  GtkListBox *list = get_list (desk, "checks");
  TdMetricRow *row = find_row (list, id);

  g_assert_nonnull (row);
  g_signal_emit_by_name (list, "row-activated", row);
  td_test_settle ();
}

static void
assert_checked (Desk       *desk,
                const char *id,
                gboolean    is_checked)
{
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (find_row (get_list (desk, "checks"), id)),
                                    GTK_ACCESSIBLE_STATE_CHECKED,
                                    is_checked ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE);
}

static const char *
get_button_label (Desk *desk)
{
  GObject *label = gtk_widget_get_template_child (GTK_WIDGET (td_window_ensure_compare_page (desk->window)), TD_TYPE_COMPARE_PAGE,
                                                  "metrics_label");

  return gtk_label_get_text (GTK_LABEL (label));
}

static void
test_chooses_metrics (Desk         *desk,
                      gconstpointer data)
{
  tick_two (desk);
  g_assert_cmpstr (get_button_label (desk), ==, "Metrics: all");
  td_test_activate (desk->window, "choose-metrics", NULL);
  td_test_settle ();
  assert_checked (desk, "live-channels", TRUE);
  assert_checked (desk, "arrests", FALSE);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_row (get_list (desk, "checks"), "live-channels")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Live channels: 2 cases");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_row (get_list (desk, "checks"), "arrests")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Arrests: reported by none");

  /* What is taken away leaves the others. */
  toggle (desk, "visits");
  assert_metrics (desk, "live-channels,domains");
  assert_checked (desk, "visits", FALSE);
  g_assert_cmpstr (get_button_label (desk), ==, "Metrics: 2 chosen");
  /* What is added comes to its place, also what a dataset defines, and what none reports. */
  toggle (desk, "arrests");
  toggle (desk, "masts");
  assert_metrics (desk, "live-channels,masts,domains,arrests");
  toggle (desk, "masts");
  toggle (desk, "arrests");
  /* All of them again are no choice. */
  toggle (desk, "visits");
  assert_metrics (desk, "");

  /* The last one cannot go. */
  toggle (desk, "visits");
  toggle (desk, "domains");
  assert_metrics (desk, "live-channels");
  toggle (desk, "live-channels");
  assert_metrics (desk, "");
}

static GtkToggleButton *
find_preset (Desk       *desk,
             const char *id)
{
  GtkWidget *popover = find (desk, TD_TYPE_METRICS_POPOVER);
  GtkWidget *presets = GTK_WIDGET (gtk_widget_get_template_child (popover, TD_TYPE_METRICS_POPOVER, "presets"));

  for (GtkWidget *child = gtk_widget_get_first_child (presets); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *button = gtk_flow_box_child_get_child (GTK_FLOW_BOX_CHILD (child));
      GVariant *target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button));

      if (g_str_equal (g_variant_get_string (target, NULL), id))
        return GTK_TOGGLE_BUTTON (button);
    }

  return NULL;
}

static void
test_presets (Desk         *desk,
              gconstpointer data)
{
  tick_two (desk);
  td_test_activate (desk->window, "choose-metrics", NULL);
  td_test_settle ();
  g_assert_true (gtk_toggle_button_get_active (find_preset (desk, "")));

  g_signal_emit_by_name (find_preset (desk, "audience"), "clicked");
  td_test_settle ();
  g_assert_true (gtk_toggle_button_get_active (find_preset (desk, "audience")));
  g_assert_false (gtk_toggle_button_get_active (find_preset (desk, "")));
  g_assert_cmpstr (get_button_label (desk), ==, "Metrics: Audience");
  g_assert_cmpstr (td_workspace_get_metrics (desk->workspace)[0], ==, "visits");
  assert_checked (desk, "visits", TRUE);
  assert_checked (desk, "live-channels", FALSE);

  /* One less is a choice of one's own. */
  toggle (desk, "rank");
  g_assert_false (gtk_toggle_button_get_active (find_preset (desk, "audience")));
  g_signal_emit_by_name (find_preset (desk, ""), "clicked");
  td_test_settle ();
  assert_metrics (desk, "");
}

static void
test_searches_metrics (Desk         *desk,
                       gconstpointer data)
{
  GtkWidget *popover;
  GtkEditable *entry;

  tick_two (desk);
  td_test_activate (desk->window, "choose-metrics", NULL);
  td_test_settle ();
  popover = find (desk, TD_TYPE_METRICS_POPOVER);
  entry = GTK_EDITABLE (gtk_widget_get_template_child (popover, TD_TYPE_METRICS_POPOVER, "entry"));

  g_signal_emit_by_name (entry, "activate");
  assert_metrics (desk, "");
  gtk_editable_set_text (entry, "ÀRREST");
  g_signal_emit_by_name (entry, "activate");
  td_test_settle ();
  assert_metrics (desk, "live-channels,visits,domains,arrests");
  g_assert_false (gtk_widget_get_child_visible (GTK_WIDGET (find_row (get_list (desk, "checks"), "visits"))));
  g_assert_true (gtk_widget_get_child_visible (GTK_WIDGET (find_row (get_list (desk, "checks"), "arrests"))));
}

static void
test_orders_metrics (Desk         *desk,
                     gconstpointer data)
{
  GtkListBox *order;

  tick_two (desk);
  td_test_activate (desk->window, "choose-metrics", NULL);
  td_test_settle ();
  order = get_list (desk, "order");
  g_assert_cmpstr (td_metric_row_get_id (TD_METRIC_ROW (gtk_list_box_get_row_at_index (order, 0))), ==, "live-channels");

  g_signal_emit_by_name (find_row (order, "live-channels"), "move-down");
  assert_metrics (desk, "visits,live-channels,domains");
  g_assert_cmpstr (td_metric_row_get_id (TD_METRIC_ROW (gtk_list_box_get_row_at_index (order, 1))), ==, "live-channels");
  g_signal_emit_by_name (find_row (order, "domains"), "move-up");
  assert_metrics (desk, "visits,domains,live-channels");
  /* Beyond an end there is no way. */
  g_signal_emit_by_name (find_row (order, "visits"), "move-up");
  g_signal_emit_by_name (find_row (order, "live-channels"), "move-down");
  assert_metrics (desk, "visits,domains,live-channels");

  g_signal_emit_by_name (find_row (order, "live-channels"), "move-up");
  g_signal_emit_by_name (find_row (order, "live-channels"), "move-up");
  /* live-channels, visits, domains: as it was, and no choice. */
  assert_metrics (desk, "");
}

/* Adding cases. */

static GtkEditable *
get_entry (Desk *desk)
{
  GtkWidget *popover = find (desk, TD_TYPE_ADD_CASE_POPOVER);

  return GTK_EDITABLE (gtk_widget_get_template_child (popover, TD_TYPE_ADD_CASE_POPOVER, "entry"));
}

static char *
dup_ticked (Desk *desk)
{
  TdShortlist *list = td_workspace_get_shortlist (desk->workspace);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < td_shortlist_get_n (list); i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? "," : "", td_case_ref_get_id (td_shortlist_get_ref (list, i)));

  return g_string_free (g_steal_pointer (&ids), FALSE);
}

#define assert_ticked(desk, expected) \
  G_STMT_START { \
    g_autofree char *ticked_ = dup_ticked (desk); \
    g_assert_cmpstr (ticked_, ==, (expected)); \
  } G_STMT_END

static void
enter (Desk       *desk,
       const char *words)
{
  gtk_editable_set_text (get_entry (desk), words);
  g_signal_emit_by_name (get_entry (desk), "activate");
  td_test_settle ();
}

static void
test_adds_by_search (Desk         *desk,
                     gconstpointer data)
{
  GtkWidget *popover = find (desk, TD_TYPE_ADD_CASE_POPOVER);

  td_test_activate (desk->window, "add-case", NULL);
  td_test_settle ();
  g_assert_true (gtk_widget_get_visible (popover));

  enter (desk, "");
  assert_ticked (desk, "");
  enter (desk, "no such words");
  assert_ticked (desk, "");
  enter (desk, "gamma");
  assert_ticked (desk, "gamma");
  /* Twice is once; it stays open when the page changes below it. */
  enter (desk, "gamma");
  enter (desk, "bêta");
  assert_ticked (desk, "gamma,beta");
  g_assert_true (gtk_widget_get_visible (popover));

  /* The list of the window is as it was. */
  g_assert_cmpstr (td_workspace_get_query_text (desk->workspace), ==, "");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (td_workspace_get_cases (desk->workspace))), ==, 3);
}

static void
test_marks_what_is_ticked (Desk         *desk,
                           gconstpointer data)
{
  GtkWidget *popover = find (desk, TD_TYPE_ADD_CASE_POPOVER);
  GtkWidget *list, *row, *tick;

  tick_two (desk);
  td_test_activate (desk->window, "add-case", NULL);
  td_test_settle ();
  row = td_test_find (popover, TD_TYPE_CASE_ROW);
  g_assert_nonnull (row);
  tick = gtk_widget_get_first_child (row);
  g_assert_cmpstr (td_case_ref_get_id (td_case_row_get_ref (TD_CASE_ROW (row))), ==, "alpha");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (tick), GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_TRUE);

  list = GTK_WIDGET (gtk_widget_get_template_child (popover, TD_TYPE_ADD_CASE_POPOVER, "list_view"));
  g_signal_emit_by_name (list, "activate", 2);
  assert_ticked (desk, "alpha,beta,gamma");
  g_signal_emit_by_name (list, "activate", 0);
  assert_ticked (desk, "beta,gamma");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (tick), GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_FALSE);
}

/* Fewer than two are not compared: the page says what is missing, and adds it. */
static void
test_needs_two (Desk         *desk,
                gconstpointer data)
{
  AdwStatusPage *status = ADW_STATUS_PAGE (gtk_widget_get_template_child (GTK_WIDGET (td_window_ensure_compare_page (desk->window)),
                                                                         TD_TYPE_COMPARE_PAGE, "status"));
  GtkWidget *stack = gtk_widget_get_ancestor (GTK_WIDGET (status), GTK_TYPE_STACK);
  GtkWidget *button = td_test_find (GTK_WIDGET (status), GTK_TYPE_BUTTON);

  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (stack)), ==, "nothing");
  g_assert_cmpstr (adw_status_page_get_title (status), ==, "Nothing to compare yet");
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "win.add-case");

  td_test_activate_string (desk->window, "tick", "alpha");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (stack)), ==, "nothing");
  g_assert_cmpstr (adw_status_page_get_title (status), ==, "One more case to compare");
  g_assert_nonnull (strstr (adw_status_page_get_description (status), "Alpha TV"));

  g_signal_emit_by_name (button, "clicked");
  td_test_settle ();
  enter (desk, "beta");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (stack)), ==, "comparison");
}

static void
test_period (Desk         *desk,
             gconstpointer data)
{
  GtkWidget *periods, *stated, *month;

  tick_two (desk);
  periods = GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (td_window_ensure_compare_page (desk->window)), TD_TYPE_COMPARE_PAGE,
                                                       "periods"));
  /* The buttons stand before the drop-down that takes their place where there is no room. */
  stated = gtk_widget_get_first_child (gtk_widget_get_prev_sibling (periods));
  month = gtk_widget_get_next_sibling (stated);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (stated)));
  g_signal_emit_by_name (month, "clicked");
  td_test_settle ();
  g_assert_cmpint (td_workspace_get_period (desk->workspace), ==, TD_SHOW_PER_MONTH);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (month)));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (stated)));
}

int
main (int    argc,
      char **argv)
{
  td_session_language_set_up ();
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func) g_test_add ("/ui/compare-controls/" path, Desk, NULL, desk_set_up, func, desk_tear_down)
  ADD ("chooses-metrics", test_chooses_metrics);
  ADD ("presets", test_presets);
  ADD ("searches-metrics", test_searches_metrics);
  ADD ("orders-metrics", test_orders_metrics);
  ADD ("adds-by-search", test_adds_by_search);
  ADD ("marks-what-is-ticked", test_marks_what_is_ticked);
  ADD ("needs-two", test_needs_two);
  ADD ("period", test_period);
#undef ADD

  return g_test_run ();
}
