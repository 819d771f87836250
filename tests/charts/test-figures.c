/* test-figures.c: every bound and every state as the mark it has to be
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "charts/td-chart-mark.h"
#include "charts/td-chart-panel.h"
#include "plot/td-plot-private.h"
#include "td-test-charts.h"

/* Two sources; cases are filled in. */
#define HEAD                                                                                          \
  "{\"format\": \"takedowns\", \"version\": 1,"                                                       \
  "\"organisations\": [{\"id\": \"ace\", \"name\": \"ACE\", \"kind\": \"coalition\"}],"               \
  "\"sources\": [{\"id\": \"s\", \"title\": \"One\", \"published\": \"2021\"},"                       \
  "{\"id\": \"t\", \"title\": \"Two\", \"published\": \"2021\"}],"                                    \
  "\"cases\": ["
#define CASE(id, claims) "{\"id\": \"" id "\", \"name\": \"" id "\", \"statements\": [" claims "]}"
#define SAYS(source, claims) "{\"sources\": [\"" source "\"], \"claims\": [" claims "]}"
#define TAIL "]}"

static TdPlot *
plot_text (const char *json,
           const char *metric)
{
  g_autoptr (TdCollection) collection = td_test_load_text (json);
  g_autoptr (TdChartSpec) spec = td_test_make_spec (collection, "bars", NULL, metric);
  g_autoptr (TdComparison) comparison = td_test_compare (collection, spec);
  g_autoptr (TdLanguage) language = td_language_new ("en");
  g_autoptr (GError) error = NULL;
  TdPlot *plot = td_chart_plot (comparison, spec, language, &error);

  g_assert_no_error (error);
  return plot;
}

static const TdFigure *
get_figure (TdPlot *plot,
            guint   panel,
            guint   row)
{
  return td_row_figure (td_panel_row (td_plot_panel (plot, panel), row), 0);
}

static void
test_bounds (void)
{
  const struct
  {
    const char *claim;
    TdDatumKind kind;
    TdEnd       end;
    double      value, low, high;
  } rows[] = {
    { "\"amount\": 100", TD_DATUM_VALUE, TD_END_PLAIN, 100, 100, 100 },
    { "\"amount\": 0", TD_DATUM_VALUE, TD_END_PLAIN, 0, 0, 0 },
    { "\"amount\": 100, \"bound\": \"exactly\"", TD_DATUM_VALUE, TD_END_FIRM, 100, 100, 100 },
    { "\"amount\": 120, \"bound\": \"about\"", TD_DATUM_VALUE, TD_END_SOFT, 120, 108, 132 },
    { "\"amount\": 100, \"bound\": \"nearly\"", TD_DATUM_VALUE, TD_END_SOFT, 100, 90, 100 },
    { "\"amount\": 100, \"bound\": \"more-than\"", TD_DATUM_VALUE, TD_END_ABOVE, 100, 100, 100 },
    { "\"amount\": 100, \"bound\": \"at-least\"", TD_DATUM_VALUE, TD_END_ABOVE, 100, 100, 100 },
    { "\"amount\": 100, \"bound\": \"less-than\"", TD_DATUM_VALUE, TD_END_BELOW, 100, 100, 100 },
    { "\"amount\": 100, \"bound\": \"up-to\"", TD_DATUM_VALUE, TD_END_BELOW, 100, 100, 100 },
    { "\"amount\": [10, 59], \"bound\": \"between\"", TD_DATUM_VALUE, TD_END_RANGE, 10, 10, 59 },
    { "\"amount\": [10, 59], \"bound\": \"either\"", TD_DATUM_VALUE, TD_END_EITHER, 10, 10, 59 },
    { "\"bound\": \"vague\", \"magnitude\": \"thousands\"", TD_DATUM_WORDS, 0, 0, 0, 0 },
    { "\"bound\": \"undisclosed\"", TD_DATUM_WITHHELD, 0, 0, 0, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *json = g_strconcat (HEAD "{\"id\": \"a\", \"name\": \"a\", \"statements\": [{\"sources\": [\"s\"], "
                                                "\"claims\": [{\"metric\": \"live-channels\", ",
                                           rows[i].claim, "}]}]}, " CASE ("b", SAYS ("t", "{\"metric\": \"domains\", \"amount\": 1}")),
                                           TAIL, NULL);
      g_autoptr (TdPlot) plot = plot_text (json, "live-channels");
      const TdDatum *datum = &get_figure (plot, 0, 0)->datum;

      g_test_message ("%s", rows[i].claim);
      g_assert_cmpint (datum->kind, ==, rows[i].kind);
      g_assert_cmpint (datum->end, ==, rows[i].end);
      g_assert_cmpfloat_with_epsilon (datum->value, rows[i].value, 1e-9);
      g_assert_cmpfloat_with_epsilon (datum->low, rows[i].low, 1e-9);
      g_assert_cmpfloat_with_epsilon (datum->high, rows[i].high, 1e-9);
      g_assert_cmpstr (datum->marker, ==, "1");

      /* The other case says nothing of it: no mark, a word. */
      g_assert_cmpint (get_figure (plot, 0, 1)->datum.kind, ==, TD_DATUM_ABSENT);
      g_assert_cmpstr (get_figure (plot, 0, 1)->datum.label, ==, "not reported");
      g_assert_null (get_figure (plot, 0, 1)->datum.marker);
    }
}

static void
test_rivals (void)
{
  g_autoptr (TdPlot) plot = plot_text (
    HEAD CASE ("a", SAYS ("s", "{\"metric\": \"live-channels\", \"amount\": 6000, \"preferred\": \"why\"}") ","
                    SAYS ("t", "{\"metric\": \"live-channels\", \"amount\": 6000, \"bound\": \"more-than\"},"
                               "{\"metric\": \"live-channels\", \"amount\": 6000},"
                               "{\"metric\": \"live-channels\", \"bound\": \"vague\", \"magnitude\": \"thousands\"}")) TAIL,
    "live-channels");
  const TdFigure *figure = get_figure (plot, 0, 0);

  /* The equal claim and the words are no rivals to draw. */
  g_assert_cmpuint (figure->rivals->len, ==, 1);
  g_assert_cmpint (td_figure_rival (figure, 0)->end, ==, TD_END_ABOVE);
  g_assert_cmpfloat (td_figure_rival (figure, 0)->value, ==, 6000);
  g_assert_cmpstr (td_figure_rival (figure, 0)->name, ==, "more than 6,000");
  g_assert_nonnull (strstr (figure->datum.also, "more than 6,000"));
}

static void
test_no_agreed_value (void)
{
  g_autoptr (TdPlot) plot = plot_text (
    HEAD CASE ("a", "{\"sources\": [\"s\"], \"claimant\": [\"ace\"], \"claims\": [{\"metric\": \"arrests\", \"amount\": 1}]},"
                    SAYS ("t", "{\"metric\": \"arrests\", \"amount\": 25}")) TAIL,
    "arrests");
  const TdDatum *datum = &get_figure (plot, 0, 0)->datum;

  g_assert_cmpint (datum->kind, ==, TD_DATUM_SPREAD);
  g_assert_cmpfloat (datum->low, ==, 1);
  g_assert_cmpfloat (datum->high, ==, 25);
  g_assert_cmpstr (datum->label, ==, "no agreed value (1 to 25)");
  g_assert_cmpstr (datum->marker, ==, "1, 2");

  /* Ears hear who says what, as they do of a figure that stands. */
  g_assert_cmpstr (datum->description, ==,
                   "a, Arrests: no agreed value (1 to 25)\n"
                   "a, Arrests: 1, stated by ACE, 2021, no agreed value\n"
                   "a, Arrests: 25, not attributed, 2021, no agreed value");
}

/* A month and a year of people never share an axis. */
static void
test_apart (void)
{
  g_autoptr (TdPlot) plot = plot_text (
    HEAD CASE ("a", SAYS ("s", "{\"metric\": \"visitors\", \"amount\": 90000, \"per\": \"month\"}")) ","
         CASE ("b", SAYS ("s", "{\"metric\": \"visitors\", \"amount\": 80000, \"per\": \"month\"}")) ","
         CASE ("c", SAYS ("t", "{\"metric\": \"visitors\", \"amount\": 1000000, \"per\": \"year\"}")) TAIL,
    "visitors");

  g_assert_cmpuint (plot->panels->len, ==, 2);
  g_assert_cmpuint (td_plot_panel (plot, 0)->rows->len, ==, 2);
  g_assert_cmpuint (td_plot_panel (plot, 1)->rows->len, ==, 1);
  g_assert_cmpstr (td_panel_row (td_plot_panel (plot, 1), 0)->label, ==, "c");
}

/* Nobody says over what period: nothing may be measured against anything. */
static void
test_open_periods (void)
{
  g_autoptr (TdPlot) plot = plot_text (
    HEAD CASE ("a", SAYS ("s", "{\"metric\": \"visitors\", \"amount\": 90000, \"per\": \"not-stated\"}")) ","
         CASE ("b", SAYS ("t", "{\"metric\": \"visitors\", \"amount\": 80000, \"per\": \"not-stated\"}")) TAIL,
    "visitors");

  g_assert_cmpuint (plot->panels->len, ==, 2);
}

/* Bars begin at zero, and twice as much is twice as long. */
static void
test_zero (void)
{
  g_autoptr (TdPlot) plot = plot_text (
    HEAD CASE ("a", SAYS ("s", "{\"metric\": \"live-channels\", \"amount\": 5000}")) ","
         CASE ("b", SAYS ("t", "{\"metric\": \"live-channels\", \"amount\": 2500}")) TAIL,
    "live-channels");
  g_autoptr (TdTextMeasure) measure = td_text_measure_new_fixed ();
  g_autoptr (TdScene) scene = td_plot_layout (plot, 800, 0, td_theme_light (), measure, NULL);
  g_autofree char *text = td_scene_to_string (scene);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  double start[2], length[2];
  guint n = 0;

  for (char **line = lines; *line != NULL; line++)
    {
      g_auto (GStrv) words = g_strsplit (*line, " ", -1);

      if (!g_str_has_prefix (*line, "fill series-0 ") || strstr (*line, " of ") == NULL)
        continue;
      g_assert_cmpuint (n, <, 2);
      start[n] = g_ascii_strtod (words[2], NULL);
      length[n] = g_ascii_strtod (words[4], NULL) - start[n];
      n++;
    }
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpfloat (start[0], ==, start[1]);
  g_assert_cmpfloat_with_epsilon (length[0], 2 * length[1], 0.3);
}

static void
test_never_bars (void)
{
  g_autoptr (TdPlot) plot = plot_text (
    HEAD CASE ("a", SAYS ("s", "{\"metric\": \"rank\", \"amount\": 3}")) TAIL, "rank");

  g_assert_cmpint (get_figure (plot, 0, 0)->datum.kind, ==, TD_DATUM_ABSENT);
}

static void
test_mark_ids (void)
{
  const struct
  {
    const char *id;
    gboolean    found;
    guint       column, claim;
    gboolean    has_row;
  } rows[] = {
    { "electro-tv-sat", TRUE, 0, 0, FALSE },
    { "calcio", TRUE, 1, 0, FALSE },
    { "calcio:live-channels#7", TRUE, 1, 7, TRUE },
    { "electro-tv-sat:live-channels", TRUE, 0, 0, TRUE },
    { "electro-tv-sat:no-such-metric", TRUE, 0, 0, FALSE },
    { "electro-tv-sat@2:live-channels", FALSE },
    { "nothing", FALSE },
    { "", FALSE },
    { NULL, FALSE },
  };
  g_autoptr (TdCollection) collection = td_test_load_sample ();
  g_autoptr (TdChartSpec) spec = td_test_make_spec (collection, "overview", "electro-tv-sat calcio", NULL);
  g_autoptr (TdComparison) comparison = td_test_compare (collection, spec);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      guint column = 99, claim = 99;
      const TdComparisonRow *row = NULL;

      g_test_message ("%s", rows[i].id);
      g_assert_cmpint (td_chart_mark_find (comparison, rows[i].id, &column, &row, &claim), ==, rows[i].found);
      if (!rows[i].found)
        continue;
      g_assert_cmpuint (column, ==, rows[i].column);
      g_assert_cmpuint (claim, ==, rows[i].claim);
      g_assert_cmpint (row != NULL, ==, rows[i].has_row);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/charts/figures/bounds", test_bounds);
  g_test_add_func ("/charts/figures/rivals", test_rivals);
  g_test_add_func ("/charts/figures/no-agreed-value", test_no_agreed_value);
  g_test_add_func ("/charts/figures/apart", test_apart);
  g_test_add_func ("/charts/figures/open-periods", test_open_periods);
  g_test_add_func ("/charts/figures/zero", test_zero);
  g_test_add_func ("/charts/figures/never-bars", test_never_bars);
  g_test_add_func ("/charts/figures/mark-ids", test_mark_ids);
  return g_test_run ();
}
