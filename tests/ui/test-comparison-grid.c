/* test-comparison-grid.c: groups, folds, bars, what keeps figures apart, pages and the reference
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-test-ui.h"
#include "td-test-walk.h"

#include "compare/td-comparison-text.h"
#include "ui/td-bar-view.h"
#include "ui/td-comparison-grid.h"
#include "ui/td-fold.h"
#include "ui/td-grid-drag.h"
#include "ui/td-grid-pager.h"
#include "ui/td-grid-plan.h"
#include "ui/td-session-language.h"

/* Ticks the cases, separated by spaces, and shows them side by side.
 * Returns: (transfer none): the grid. */
static GtkWidget *
compare (TdWindow   *window,
         const char *cases)
{
  g_auto (GStrv) ids = g_strsplit (cases, " ", -1);

  td_test_resize (GTK_WINDOW (window), 1200, 860);
  for (guint i = 0; ids[i] != NULL; i++)
    td_test_activate_string (window, "tick", ids[i]);
  td_test_activate (window, "compare", NULL);
  td_test_wait_for_rest (GTK_WIDGET (window));
  return td_test_find (GTK_WIDGET (window), TD_TYPE_COMPARISON_GRID);
}

static void
add_text (GtkWidget *widget,
          GString   *text)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (text, "%s|", gtk_label_get_text (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    add_text (child, text);
}

/* Returns: (transfer full): every label in sight, in the order in which it is read. */
static char *
read_out (GtkWidget *widget)
{
  GString *text = g_string_new ("|");

  add_text (widget, text);
  return g_string_free (text, FALSE);
}

static gboolean
says (GtkWidget  *widget,
      const char *words)
{
  g_autofree char *text = read_out (widget);

  return strstr (text, words) != NULL;
}

/* Asserts that these are read one after the other, whatever is between them. */
static void
assert_order (GtkWidget          *widget,
              const char * const *words)
{
  g_autofree char *text = read_out (widget);
  const char *rest = text;

  for (guint i = 0; words[i] != NULL; i++)
    {
      const char *found = strstr (rest, words[i]);

      if (found == NULL)
        g_test_message ("“%s” does not come after the others in %s", words[i], text);
      g_assert_nonnull (found);
      rest = found + 1;
    }
}

static guint
count_of (const char *text,
          const char *words)
{
  guint n = 0;

  for (const char *found = strstr (text, words); found != NULL; found = strstr (found + 1, words))
    n++;
  return n;
}

static TdFold *
find_fold (GtkWidget  *grid,
           const char *title)
{
  g_autoptr (GPtrArray) mapped = td_test_list_mapped (grid);

  for (guint i = 0; i < mapped->len; i++)
    if (TD_IS_FOLD (mapped->pdata[i]) && says (mapped->pdata[i], title))
      return mapped->pdata[i];

  return NULL;
}

static void
click (GtkWidget *button)
{
  /* The button may be gone then. */
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (button));

  g_signal_emit_by_name (button, "clicked");
  td_test_wait_for_rest (window);
}

static guint
count_bars (GtkWidget *widget)
{
  g_autoptr (GPtrArray) mapped = td_test_list_mapped (widget);
  guint n = 0;

  for (guint i = 0; i < mapped->len; i++)
    n += TD_IS_BAR_VIEW (mapped->pdata[i]);
  return n;
}

/* Returns: (transfer none): the widget of the row of that name that holds its cells. */
static GtkWidget *
find_row (GtkWidget  *grid,
          const char *name)
{
  GtkWidget *child = gtk_widget_get_first_child (grid);

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_LABEL (child) && g_str_equal (gtk_label_get_text (GTK_LABEL (child)), name))
      return gtk_widget_get_next_sibling (child);
  g_test_message ("there is no row “%s”", name);
  g_assert_not_reached ();
}

static void
test_rows_stand_by_group (TdTestUi     *self,
                          gconstpointer data)
{
  GtkWidget *grid = compare (td_test_ui_open (self, NULL, 0), "electro-tv-sat iptv-akfasat calcio");

  assert_order (grid, (const char *[]) { "|Electro TV Sat|", "|IPTV Akfasat|", "|Calcio|", "|Catalogue|",
                                         "|Live channels|", "|Reported by none: ", "|Audience|", "|Visits, a year|",
                                         "|Infrastructure|", "|Closure|", NULL });
  g_assert_false (says (grid, "|Subscribers|"));
}

static void
test_a_group_folds (TdTestUi     *self,
                    gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  GtkWidget *grid = compare (window, "electro-tv-sat iptv-akfasat");

  g_assert_true (td_fold_is_open (find_fold (grid, "|Catalogue|")));
  click (GTK_WIDGET (find_fold (grid, "|Catalogue|")));
  g_assert_false (td_fold_is_open (find_fold (grid, "|Catalogue|")));
  g_assert_false (says (grid, "|Live channels|"));
  /* It stays folded when another comparison comes. */
  td_test_activate_string (window, "tick", "calcio");
  td_test_wait_for_rest (GTK_WIDGET (window));
  g_assert_true (says (grid, "|Calcio|"));
  g_assert_false (says (grid, "|Live channels|"));
  click (GTK_WIDGET (find_fold (grid, "|Catalogue|")));
  assert_order (grid, (const char *[]) { "|Catalogue|", "|Live channels|", "|Audience|", NULL });
}

static void
test_what_none_reports_unfolds (TdTestUi     *self,
                                gconstpointer data)
{
  GtkWidget *grid = compare (td_test_ui_open (self, NULL, 0), "electro-tv-sat iptv-akfasat");
  TdFold *fold = find_fold (grid, "|Reported by none: ");
  g_autofree char *folded = read_out (GTK_WIDGET (fold));
  g_autofree char *unfolded = NULL;

  g_assert_nonnull (strstr (folded, "…|"));
  click (GTK_WIDGET (fold));
  unfolded = read_out (GTK_WIDGET (fold));
  g_assert_cmpuint (strlen (unfolded), >, strlen (folded));
  g_assert_null (strstr (unfolded, "…|"));
}

static void
test_apart_stands_between (TdTestUi     *self,
                           gconstpointer data)
{
  GtkWidget *grid = compare (td_test_ui_open (self, NULL, 0), "electro-tv-sat calcio");
  g_autofree char *text = read_out (grid);
  const char *sentence = "|Visits are a different count from users and visitors";

  assert_order (grid, (const char *[]) { "|Audience|", "|Visits, a year|", "|≠|", sentence, "|Users, a month|",
                                         "|Visitors (unique or not: unsaid), a month|", NULL });
  g_assert_cmpuint (count_of (text, sentence), ==, 1);
  g_assert_nonnull (td_test_find_class (grid, "td-grid-block"));
  g_assert_nonnull (td_test_find_class (grid, "td-grid-between"));
}

static void
test_bars_share_the_scale_of_their_row (TdTestUi     *self,
                                        gconstpointer data)
{
  GtkWidget *grid = compare (td_test_ui_open (self, NULL, 0), "electro-tv-sat iptv-akfasat calcio");
  GtkWidget *row = find_row (grid, "Live channels");
  TdBarView *bar = TD_BAR_VIEW (td_test_find (row, TD_TYPE_BAR_VIEW));

  g_assert_cmpuint (count_bars (row), ==, 2);
  g_assert_cmpfloat (td_bar_view_get_datum (bar)->value, ==, 6000);
  g_assert_cmpfloat (td_bar_view_get_reach (bar), ==, 6000);
  /* A figure alone has nothing to be seen against, a rank is never a bar. */
  g_assert_cmpuint (count_bars (find_row (grid, "Rights holders harmed")), ==, 0);
  g_assert_cmpuint (count_bars (find_row (grid, "Rank, Italy")), ==, 0);
}

/* Whatever is compared: no bar in a row in which figures are kept apart. */
static void
test_no_bars_where_figures_are_apart (TdTestUi     *self,
                                      gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  GtkWidget *grid = compare (window, "electro-tv-sat iptv-akfasat xtream-codes calcio streameast fmovies operation-taken-down");
  TdWorkspace *workspace = td_window_get_workspace (window);
  g_autoptr (TdComparison) comparison = td_workspace_dup_comparison (workspace);
  guint n_apart = 0;

  for (guint i = 0; i < td_comparison_get_n_rows (comparison); i++)
    {
      const TdComparisonRow *row = td_comparison_get_row (comparison, i);
      g_autofree char *name = td_comparison_format_row (comparison, row, td_workspace_get_language (workspace));

      if (!row->is_apart)
        continue;
      n_apart++;
      g_assert_cmpuint (count_bars (find_row (grid, name)), ==, 0);
    }
  g_assert_cmpuint (n_apart, >, 0);
  g_assert_cmpuint (count_bars (grid), >, 0);
}

static void
test_reference (TdTestUi     *self,
                gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  GtkWidget *grid = compare (window, "electro-tv-sat iptv-akfasat");
  GtkWidget *row = find_row (grid, "Live channels");

  g_assert_false (says (row, "× IPTV Akfasat"));
  g_assert_true (says (GTK_WIDGET (window), "Electro TV Sat: about 1.7"));
  td_test_activate_string (window, "reference", "iptv-akfasat");
  td_test_wait_for_rest (GTK_WIDGET (window));
  row = find_row (grid, "Live channels");
  g_assert_true (says (row, "about 1.7\u00a0× IPTV Akfasat"));
  /* Nor again below the grid, the other way round. */
  g_assert_false (says (GTK_WIDGET (window), "Electro TV Sat: about 1.7"));
  assert_order (grid, (const char *[]) { "|IPTV Akfasat|", "|Reference|",
                                         "|No ratio where IPTV Akfasat has no figure of its own.|", "|Catalogue|", NULL });
  td_test_activate_string (window, "reference", "");
  td_test_wait_for_rest (GTK_WIDGET (window));
  g_assert_false (says (grid, "|Reference|"));
}

/* A dataset of @n cases that all report the number of their channels. */
static char *
make_cases (guint n)
{
  GString *json = g_string_new ("{\"format\": \"takedowns\", \"version\": 1, \"sources\": "
                                "[{\"id\": \"s\", \"publisher\": \"The Paper\"}], \"cases\": [");

  for (guint i = 0; i < n; i++)
    g_string_append_printf (json, "%s{\"id\": \"c%u\", \"name\": \"Case %u\", \"statements\": [{\"sources\": [\"s\"], "
                            "\"claims\": [{\"metric\": \"live-channels\", \"amount\": %u}]}]}",
                            i > 0 ? "," : "", i, i + 1, 1000 + i);
  g_string_append (json, "]}");
  return g_string_free (json, FALSE);
}

static GtkWidget *
find_button (GtkWidget  *widget,
             const char *tip)
{
  g_autoptr (GPtrArray) mapped = td_test_list_mapped (widget);

  for (guint i = 0; i < mapped->len; i++)
    if (GTK_IS_BUTTON (mapped->pdata[i]) && g_strcmp0 (gtk_widget_get_tooltip_text (mapped->pdata[i]), tip) == 0)
      return mapped->pdata[i];
  g_assert_not_reached ();
}

static void
test_many_cases_come_in_pages (TdTestUi     *self,
                               gconstpointer data)
{
  const guint n = 2 * TD_GRID_PAGE_SIZE + 3;
  g_autofree char *json = make_cases (n);
  g_autoptr (GFile) file = td_test_ui_write (self, "many.json", json);
  TdWindow *window = td_test_ui_open (self, &file, 1);
  g_autoptr (GString) ids = g_string_new ("c0");
  GtkWidget *grid = NULL;

  for (guint i = 1; i < n; i++)
    g_string_append_printf (ids, " c%u", i);
  grid = compare (window, ids->str);
  g_assert_true (says (grid, "|Cases 1 to 20 of 43|"));
  g_assert_cmpuint (count_bars (grid), ==, TD_GRID_PAGE_SIZE);
  g_assert_false (gtk_widget_get_sensitive (find_button (grid, "Previous cases")));
  click (find_button (grid, "Next cases"));
  g_assert_true (says (grid, "|Cases 21 to 40 of 43|"));
  g_assert_true (says (grid, "|Case 21|"));
  g_assert_false (says (grid, "|Case 20|"));
  click (find_button (grid, "Next cases"));
  g_assert_true (says (grid, "|Cases 41 to 43 of 43|"));
  g_assert_false (gtk_widget_get_sensitive (find_button (grid, "Next cases")));
  /* The page that is shown may cease to be. */
  for (guint i = 2 * TD_GRID_PAGE_SIZE; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("c%u", i);

      td_test_activate_string (window, "tick", id);
    }
  td_test_wait_for_rest (GTK_WIDGET (window));
  g_assert_true (says (grid, "|Cases 21 to 40 of 40|"));
}

static void
test_where_a_dropped_case_goes (void)
{
  static const struct
  {
    guint    from, onto;
    gboolean behind;
    guint    target;
  } drops[] = {
    { 0, 2, TRUE, 2 },  { 0, 2, FALSE, 1 }, { 2, 0, FALSE, 0 }, { 2, 0, TRUE, 1 },
    { 1, 1, FALSE, 1 }, { 1, 1, TRUE, 1 },  { 1, 2, FALSE, 1 }, { 1, 0, TRUE, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (drops); i++)
    g_assert_cmpuint (td_grid_drag_get_target (drops[i].from, drops[i].onto, drops[i].behind), ==, drops[i].target);
}

int
main (int    argc,
      char **argv)
{
  td_session_language_set_up ();
  g_test_init (&argc, &argv, NULL);

  td_test_ui_add ("/ui/grid/rows-stand-by-group", test_rows_stand_by_group);
  td_test_ui_add ("/ui/grid/a-group-folds", test_a_group_folds);
  td_test_ui_add ("/ui/grid/what-none-reports-unfolds", test_what_none_reports_unfolds);
  td_test_ui_add ("/ui/grid/apart-stands-between", test_apart_stands_between);
  td_test_ui_add ("/ui/grid/bars-share-the-scale-of-their-row", test_bars_share_the_scale_of_their_row);
  td_test_ui_add ("/ui/grid/no-bars-where-figures-are-apart", test_no_bars_where_figures_are_apart);
  td_test_ui_add ("/ui/grid/reference", test_reference);
  td_test_ui_add ("/ui/grid/many-cases-come-in-pages", test_many_cases_come_in_pages);
  g_test_add_func ("/ui/grid/where-a-dropped-case-goes", test_where_a_dropped_case_goes);

  return g_test_run ();
}
