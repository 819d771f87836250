/* test-truth.c: what a chart may not do, for pairs of cases of the sample
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "charts/td-caption.h"
#include "charts/td-chart-mark.h"
#include "charts/td-chart-panel.h"
#include "compare/td-comparison-text.h"
#include "plot/td-plot-private.h"
#include "td-test-charts.h"

typedef struct
{
  TdCollection *collection;
  TdLanguage   *language;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->collection = td_test_load_sample ();
  fixture->language = td_language_new ("en");
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_object_unref (fixture->collection);
  td_language_unref (fixture->language);
}

/* What is looked at: a chart, and what it was made of. */
typedef struct
{
  TdComparison *comparison;
  TdPlot       *plot;
  GPtrArray    *rows;
  TdLanguage   *language;
} Shown;

typedef void (*Look) (const Shown *shown);

static void
look_at (Fixture     *fixture,
         TdChartSpec *spec,
         Look         look)
{
  g_autoptr (TdComparison) comparison = td_test_compare (fixture->collection, spec);
  g_autoptr (GPtrArray) rows = td_chart_list_rows (comparison, spec);
  g_autoptr (GError) error = NULL;
  g_autoptr (TdPlot) plot = td_chart_plot (comparison, spec, fixture->language, &error);
  const Shown shown = { comparison, plot, rows, fixture->language };

  if (rows->len == 0)
    {
      g_assert_null (plot);
      g_assert_nonnull (error);
      return;
    }
  g_assert_no_error (error);
  look (&shown);
}

/* The overview, and the bars of every metric, of two cases. */
static void
look_at_pair (Fixture    *fixture,
              const char *a,
              const char *b,
              Look        look)
{
  g_autofree char *cases = g_strjoin (" ", a, b, NULL);
  g_autoptr (TdChartSpec) overview = td_test_make_spec (fixture->collection, "overview", cases, NULL);
  g_autoptr (TdComparison) comparison = td_test_compare (fixture->collection, overview);

  g_test_message ("%s", cases);
  look_at (fixture, overview, look);
  for (guint i = 0; i < td_comparison_get_n_rows (comparison); i++)
    {
      const char *metric = td_comparison_get_row (comparison, i)->key.metric->id;
      g_autoptr (TdChartSpec) bars = NULL;

      if (td_comparison_find_row (comparison, metric) != td_comparison_get_row (comparison, i))
        continue;
      g_test_message ("%s", metric);
      bars = td_test_make_spec (fixture->collection, "bars", cases, metric);
      look_at (fixture, bars, look);
    }
}

/* All pairs of the first cases, of which most is known, and each of the others
 * with one near it and one far away: every pair there is would take minutes. */
static gboolean
is_looked_at (guint i,
              guint j)
{
  const guint n_first = 6, near = 1, far = 11;

  return j < n_first || j - i == near || j - i == far;
}

static void
look_at_pairs (Fixture *fixture,
               Look     look)
{
  const guint n = g_list_model_get_n_items (G_LIST_MODEL (fixture->collection));

  g_assert_cmpuint (n, >=, 6);
  for (guint i = 0; i < n; i++)
    {
      for (guint j = i + 1; j < n; j++)
        {
          if (!is_looked_at (i, j))
            continue;

          g_autoptr (TdCase) a = g_list_model_get_item (G_LIST_MODEL (fixture->collection), i);
          g_autoptr (TdCase) b = g_list_model_get_item (G_LIST_MODEL (fixture->collection), j);

          look_at_pair (fixture, td_case_get_id (a), td_case_get_id (b), look);
        }
    }
}

/* The cell that a mark stands for. */
static const TdComparisonCell *
find_cell (const Shown            *shown,
           const TdDatum          *datum,
           const TdComparisonRow **row)
{
  guint column;

  g_assert_true (td_chart_mark_find (shown->comparison, datum->id, &column, row, NULL));
  g_assert_nonnull (*row);
  return &(*row)->cells[column];
}

static void
look_at_states (const Shown *shown)
{
  for (guint i = 0; i < shown->plot->panels->len; i++)
    {
      const TdPanel *panel = td_plot_panel (shown->plot, i);

      for (guint j = 0; j < panel->rows->len; j++)
        {
          const TdFigure *figure = td_row_figure (td_panel_row (panel, j), 0);
          const TdComparisonRow *row;
          const TdComparisonCell *cell = find_cell (shown, &figure->datum, &row);

          /* No bar but for a number that stands; no zero but for zero. */
          if (figure->datum.kind == TD_DATUM_VALUE)
            {
              g_assert_nonnull (cell->finding->standing);
              g_assert_true (td_quantity_is_number (cell->quantity));
              g_assert_cmpfloat (figure->datum.value, ==, cell->quantity.low);
            }
          if (figure->datum.kind == TD_DATUM_SPREAD)
            {
              g_assert_cmpint (cell->finding->state, ==, TD_FINDING_UNRESOLVED);
              g_assert_cmpfloat (figure->datum.low, <, figure->datum.high);
            }
          if (cell->finding->state == TD_FINDING_NOT_REPORTED)
            g_assert_cmpint (figure->datum.kind, ==, TD_DATUM_ABSENT);
          if (cell->finding->state == TD_FINDING_WITHHELD)
            g_assert_cmpint (figure->datum.kind, ==, TD_DATUM_WITHHELD);
          if (figure->datum.kind != TD_DATUM_VALUE)
            g_assert_cmpuint (figure->rivals->len, ==, 0);
          g_assert_nonnull (figure->datum.description);
          g_assert_nonnull (strstr (figure->datum.description, figure->datum.label));
        }
    }
}

static gboolean
is_drawn (const TdFigure *figure)
{
  return figure->datum.kind == TD_DATUM_VALUE || figure->datum.kind == TD_DATUM_SPREAD;
}

static void
check_pair (const Shown    *shown,
            const TdFigure *a,
            const TdFigure *b)
{
  const TdComparisonRow *row_a, *row_b;
  const TdComparisonCell *cell_a = find_cell (shown, &a->datum, &row_a), *cell_b = find_cell (shown, &b->datum, &row_b);

  g_assert_cmpstr (row_a->key.metric->id, ==, row_b->key.metric->id);
  if (!is_drawn (a) || !is_drawn (b))
    return;

  g_assert_true (td_period_equal (cell_a->period, cell_b->period));
  g_assert_cmpstr (cell_a->finding->key.currency, ==, cell_b->finding->key.currency);
  for (guint i = 0; i < row_a->n_notices; i++)
    {
      const TdNotice *notice = row_a->notices[i];

      if (notice->level == TD_NOTICE_APART && notice->metrics[0] != NULL && notice->metrics[1] == NULL
          && notice->n_cases == 2 && shown->plot->panels->len > 0)
        g_assert_false (td_comparison_get_n_cases (shown->comparison) == 2); /* both are drawn, and both are kept apart */
    }
}

static void
look_at_axes (const Shown *shown)
{
  for (guint i = 0; i < shown->plot->panels->len; i++)
    {
      const TdPanel *panel = td_plot_panel (shown->plot, i);

      for (guint j = 0; j < panel->rows->len; j++)
        {
          for (guint k = j + 1; k < panel->rows->len; k++)
            check_pair (shown, td_row_figure (td_panel_row (panel, j), 0), td_row_figure (td_panel_row (panel, k), 0));
        }
    }
}

static gboolean
says (const GArray *blocks,
      const char   *sentence)
{
  for (guint i = 0; i < blocks->len; i++)
    {
      if (strstr (g_array_index (blocks, TdCaptionBlock, i).text, sentence) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* Every apart notice whole in every variant, and before everything else; every source in all but the last. */
static void
look_at_caption (const Shown *shown)
{
  g_autoptr (TdCitationList) citations = td_citation_list_new (shown->comparison, shown->rows);

  g_assert_cmpuint (shown->plot->captions->len, ==, TD_N_CAPTION_RUNGS);
  for (guint variant = 0; variant < shown->plot->captions->len; variant++)
    {
      const GArray *blocks = g_ptr_array_index (shown->plot->captions, variant);

      for (guint i = 0; i < shown->rows->len; i++)
        {
          const TdComparisonRow *row = g_ptr_array_index (shown->rows, i);

          for (guint j = 0; j < row->n_notices; j++)
            {
              g_autofree char *sentence
                = td_comparison_format_notice (shown->comparison, row->notices[j], shown->language);

              g_assert_true (says (blocks, sentence));
            }
        }
      for (guint i = 1; i < blocks->len; i++)
        {
          if (g_array_index (blocks, TdCaptionBlock, i).role == TD_CAPTION_WARNING)
            g_assert_cmpint (g_array_index (blocks, TdCaptionBlock, i - 1).role, ==, TD_CAPTION_WARNING);
        }
      for (guint i = 0; variant < TD_CAPTION_MINIMAL && i < td_citation_list_get_n (citations); i++)
        {
          g_autofree char *citation = variant == TD_CAPTION_FULL
                                        ? td_citation_list_format_one (citations, i, shown->language)
                                        : td_source_format_short (td_citation_list_get (citations, i), shown->language);

          g_assert_true (says (blocks, citation));
        }
    }
}

static void
test_states (Fixture      *fixture,
             gconstpointer data)
{
  look_at_pairs (fixture, look_at_states);
}

static void
test_axes (Fixture      *fixture,
           gconstpointer data)
{
  look_at_pairs (fixture, look_at_axes);
}

static void
test_captions (Fixture      *fixture,
               gconstpointer data)
{
  look_at_pairs (fixture, look_at_caption);
}

/* The users of Electro TV Sat have no date: that of its channels is not theirs. */
static void
look_at_dates (const Shown *shown)
{
  g_assert_true (says (g_ptr_array_index (shown->plot->captions, 0), "18 October 2021 (not all are dated)"));
}

static void
test_dates (Fixture      *fixture,
            gconstpointer data)
{
  g_autoptr (TdChartSpec) spec = td_test_make_spec (fixture->collection, "overview", "electro-tv-sat calcio", NULL);

  look_at (fixture, spec, look_at_dates);
}

/* Where no value is agreed, all that is stated is drawn, and has its dates. */
static void
test_dates_of_many (Fixture      *fixture,
                    gconstpointer data)
{
  g_autoptr (TdChartSpec) spec = td_test_make_spec (fixture->collection, "bars", "electro-tv-sat xtream-codes", "users");
  g_autoptr (TdComparison) comparison = td_test_compare (fixture->collection, spec);
  g_autofree char *dates = td_chart_format_dates (comparison, spec, fixture->language);

  g_assert_cmpstr (dates, ==, "Date of the figures: September 2019; 3 are undated.");
}

/* Visitors of one and visits of the other stand in different panels, and the sentence stands under them. */
static void
look_at_visits (const Shown *shown)
{
  gboolean said = FALSE;
  const GArray *blocks = g_ptr_array_index (shown->plot->captions, 0);

  for (guint i = 0; i < blocks->len; i++)
    said |= g_array_index (blocks, TdCaptionBlock, i).role == TD_CAPTION_WARNING
            && strstr (g_array_index (blocks, TdCaptionBlock, i).text, "visits") != NULL;
  g_assert_true (said);
}

static void
test_visitors_and_visits (Fixture      *fixture,
                          gconstpointer data)
{
  g_autoptr (TdChartSpec) spec = td_test_make_spec (fixture->collection, "overview", "electro-tv-sat calcio", NULL);

  look_at (fixture, spec, look_at_visits);
  look_at (fixture, spec, look_at_axes);
}

static void
test_no_such_chart (Fixture      *fixture,
                    gconstpointer data)
{
  g_autoptr (TdChartSpec) spec = td_test_make_spec (fixture->collection, "pie", "calcio", NULL);
  g_autoptr (TdComparison) comparison = td_test_compare (fixture->collection, spec);
  g_autoptr (GError) error = NULL;

  g_assert_null (td_chart_plot (comparison, spec, fixture->language, &error));
  g_assert_nonnull (strstr (error->message, "pie"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/charts/truth/states", Fixture, NULL, set_up, test_states, tear_down);
  g_test_add ("/charts/truth/axes", Fixture, NULL, set_up, test_axes, tear_down);
  g_test_add ("/charts/truth/dates", Fixture, NULL, set_up, test_dates, tear_down);
  g_test_add ("/charts/truth/dates-of-many", Fixture, NULL, set_up, test_dates_of_many, tear_down);
  g_test_add ("/charts/truth/captions", Fixture, NULL, set_up, test_captions, tear_down);
  g_test_add ("/charts/truth/visitors-and-visits", Fixture, NULL, set_up, test_visitors_and_visits, tear_down);
  g_test_add ("/charts/truth/no-such-chart", Fixture, NULL, set_up, test_no_such_chart, tear_down);
  return g_test_run ();
}
