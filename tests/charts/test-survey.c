/* test-survey.c: charts of one figure of many cases: what is drawn, counted and said
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "charts/td-caption.h"
#include "charts/td-chart-mark.h"
#include "charts/td-picture.h"
#include "compare/td-comparison-text.h"
#include "plot/td-plot-private.h"
#include "td-golden.h"
#include "td-test-charts.h"

#define CASE(id, name, claims) \
  "{\"id\": \"" id "\", \"name\": \"" name "\", \"statements\": [" \
  "{\"sources\": [\"s\"], \"events\": [{\"event\": \"ended\", \"date\": \"2019\"}], \"claims\": [" claims "]}]}"

#define CHANNELS(figure) "{\"metric\": \"live-channels\", " figure "}"

#define DATASET(cases) \
  "{\"format\": \"takedowns\", \"version\": 1," \
  " \"sources\": [{\"id\": \"s\", \"publisher\": \"The Paper\", \"published\": \"2021-10-18\"}], \"cases\": [" cases "]}"

/* From nothing to 28,000, and all that is no number. */
#define WIDE \
  CASE ("small", "Small", CHANNELS ("\"amount\": 40")) \
  "," CASE ("words", "Words", CHANNELS ("\"bound\": \"vague\", \"words\": \"thousands\", \"magnitude\": \"thousands\"")) \
  "," CASE ("large", "Large", CHANNELS ("\"amount\": 28000, \"bound\": \"more-than\"")) \
  "," CASE ("silent", "Silent", "{\"metric\": \"servers\", \"sense\": \"seized\", \"amount\": 4}") \
  "," CASE ("torn", "Torn", CHANNELS ("\"amount\": 9000") "," CHANNELS ("\"amount\": 100")) \
  "," CASE ("kept", "Kept", CHANNELS ("\"bound\": \"undisclosed\"")) \
  "," CASE ("italy", "Italy", CHANNELS ("\"amount\": 7000, \"scope\": \"IT\"")) \
  "," CASE ("limit", "Limit", CHANNELS ("\"amount\": 600, \"bound\": \"up-to\""))

#define ZERO "," CASE ("zero", "Zero", CHANNELS ("\"amount\": 0"))

/* A chart of what a survey picks, and what it is made of. */
typedef struct
{
  TdCollection *collection;
  TdLanguage   *language;
  TdSurvey     *survey;
  TdChartSpec  *spec;
  TdComparison *comparison;
  TdPlot       *plot;
} Drawn;

typedef struct
{
  const char  *metric, *key;
  TdSurveySort sort;
  TdChartScale scale;
  guint        max; /* 0: all */
} Wanted;

static void
drawn_clear (Drawn *drawn)
{
  g_clear_pointer (&drawn->plot, td_plot_unref);
  g_clear_pointer (&drawn->comparison, td_comparison_unref);
  g_clear_pointer (&drawn->spec, td_chart_spec_unref);
  g_clear_pointer (&drawn->survey, td_survey_free);
  g_clear_pointer (&drawn->language, td_language_unref);
  g_clear_object (&drawn->collection);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Drawn, drawn_clear)

/* @collection: (transfer full) */
static Drawn
draw (TdCollection *collection,
      Wanted        wanted)
{
  Drawn drawn = { .collection = collection, .language = td_language_new ("en") };
  g_autoptr (GError) error = NULL;

  drawn.survey = td_survey_new (collection, NULL, drawn.language, td_chart_spec_accepts_metric);
  td_survey_select (drawn.survey, wanted.metric, wanted.key, wanted.sort, wanted.max > 0 ? wanted.max : G_MAXUINT);
  td_survey_finish (drawn.survey);
  drawn.spec = td_chart_spec_new_from_survey (drawn.survey, wanted.scale);
  g_assert_nonnull (drawn.spec);
  drawn.comparison = td_test_compare (collection, drawn.spec);
  drawn.plot = td_chart_plot (drawn.comparison, drawn.spec, drawn.language, &error);
  g_assert_no_error (error);
  return drawn;
}

static const TdFigure *
get_figure (const Drawn *drawn,
            guint        row)
{
  g_assert_cmpuint (drawn->plot->panels->len, ==, 1);
  return td_row_figure (td_panel_row (td_plot_panel (drawn->plot, 0), row), 0);
}

static guint
count_rows (const Drawn *drawn)
{
  guint n = 0;

  for (guint i = 0; i < drawn->plot->panels->len; i++)
    n += td_plot_panel (drawn->plot, i)->rows->len;
  return n;
}

static gboolean
says (const Drawn *drawn,
      guint        variant,
      const char  *sentence)
{
  const GArray *blocks = g_ptr_array_index (drawn->plot->captions, variant);

  for (guint i = 0; i < blocks->len; i++)
    if (strstr (g_array_index (blocks, TdCaptionBlock, i).text, sentence) != NULL)
      return TRUE;

  return FALSE;
}

/* Largest first, then what has no value, then words, then what is withheld;
 * each as what it is. */
static void
test_order_and_kinds (void)
{
  static const struct
  {
    const char *label;
    TdDatumKind kind;
  } rows[] = {
    { "Large", TD_DATUM_VALUE }, { "Limit", TD_DATUM_VALUE },  { "Small", TD_DATUM_VALUE }, { "Zero", TD_DATUM_VALUE },
    { "Torn", TD_DATUM_SPREAD }, { "Words", TD_DATUM_WORDS },  { "Kept", TD_DATUM_WITHHELD },
  };
  g_auto (Drawn) drawn = draw (td_test_load_text (DATASET (WIDE ZERO)), (Wanted){ .metric = "live-channels" });

  g_assert_cmpuint (count_rows (&drawn), ==, G_N_ELEMENTS (rows));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const TdFigure *figure = get_figure (&drawn, i);

      g_assert_cmpstr (td_panel_row (td_plot_panel (drawn.plot, 0), i)->label, ==, rows[i].label);
      g_assert_cmpint (figure->datum.kind, ==, rows[i].kind);
      g_assert_cmpint (figure->datum.kind == TD_DATUM_VALUE && figure->datum.value == 0, ==, i == 3);
    }
  g_assert_true (says (&drawn, 0, "1 case counts this otherwise"));
  g_assert_true (says (&drawn, 0, "1 case does not report this."));
}

/* What is drawn, what counts otherwise and what is silent are all cases, for
 * every figure of the sample. */
static void
check_key (const char *metric,
           const char *key)
{
  g_auto (Drawn) drawn = draw (td_test_load_sample (), (Wanted){ .metric = metric, .key = key });
  const TdChartSurvey *survey = td_chart_spec_get_survey (drawn.spec);
  g_autoptr (GPtrArray) rows = td_chart_list_rows (drawn.comparison, drawn.spec);
  const TdComparisonRow *row = rows->pdata[0];
  double last = G_MAXDOUBLE;

  g_test_message ("%s", key);
  g_assert_cmpuint (count_rows (&drawn), ==, survey->n_key);
  g_assert_cmpuint (survey->n_key, <=, survey->n_metric);
  g_assert_cmpuint (survey->n_metric, <=, survey->n_cases);
  g_assert_cmpuint (survey->n_cases, ==, g_list_model_get_n_items (G_LIST_MODEL (drawn.collection)));
  for (guint i = 0; i < td_comparison_get_n_cases (drawn.comparison); i++)
    {
      const TdComparisonCell *cell = &row->cells[i];

      g_assert_false (cell->is_near);
      g_assert_true (td_figure_key_equal (&cell->finding->key, &row->key));
      if (survey->sort != TD_SURVEY_BY_VALUE || cell->finding->standing == NULL
          || !td_quantity_is_number (cell->quantity))
        continue;
      g_assert_cmpfloat (cell->quantity.low, <=, last);
      last = cell->quantity.low;
    }
  for (guint i = 0; i < row->n_notices; i++)
    {
      g_autofree char *sentence = td_comparison_format_notice (drawn.comparison, row->notices[i], drawn.language);

      for (guint variant = 0; variant < TD_N_CAPTION_RUNGS; variant++)
        g_assert_true (says (&drawn, variant, sentence));
    }
}

static void
test_every_figure_of_the_sample (void)
{
  g_auto (Drawn) drawn = draw (td_test_load_sample (), (Wanted){ .metric = NULL });
  GPtrArray *metrics = td_survey_get_metrics (drawn.survey);

  g_assert_cmpuint (metrics->len, >=, 10);
  for (guint i = 0; i < metrics->len; i++)
    {
      const TdSurveyMetric *metric = metrics->pdata[i];

      g_assert_cmpint (metric->metric->group, !=, TD_GROUP_CONTEXT);
      for (guint j = 0; j < metric->keys->len; j++)
        check_key (metric->metric->id, ((const TdSurveyKey *) metric->keys->pdata[j])->id);
    }
}

/* Bars hide what is less than a hundredth of the longest; a length on a scale
 * without zero means nothing. */
static void
test_scales (void)
{
  static const struct
  {
    const char  *cases;
    TdChartScale scale;
    gboolean     has_dots;
  } rows[] = {
    { DATASET (WIDE), TD_CHART_SCALE_AUTO, TRUE },
    { DATASET (WIDE), TD_CHART_SCALE_LINEAR, FALSE },
    { DATASET (CASE ("a", "A", CHANNELS ("\"amount\": 40")) "," CASE ("b", "B", CHANNELS ("\"amount\": 4000"))),
      TD_CHART_SCALE_AUTO, FALSE },
    { DATASET (CASE ("a", "A", CHANNELS ("\"amount\": 40")) "," CASE ("b", "B", CHANNELS ("\"amount\": 4000"))),
      TD_CHART_SCALE_LOG, TRUE },
    { DATASET (CASE ("a", "A", CHANNELS ("\"amount\": 0"))), TD_CHART_SCALE_LOG, FALSE },
    { DATASET (CASE ("a", "A", CHANNELS ("\"bound\": \"undisclosed\""))), TD_CHART_SCALE_LOG, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (Drawn) drawn = draw (td_test_load_text (rows[i].cases),
                                   (Wanted){ .metric = "live-channels", .scale = rows[i].scale });
      const char *subtitle = td_plot_panel (drawn.plot, 0)->subtitle;

      g_assert_cmpint (drawn.plot->has_dots, ==, rows[i].has_dots);
      g_assert_cmpint (subtitle != NULL && strstr (subtitle, "Logarithmic") != NULL, ==, rows[i].has_dots);
    }
}

static void
test_only_the_first (void)
{
  g_auto (Drawn) drawn = draw (td_test_load_text (DATASET (WIDE)), (Wanted){ .metric = "live-channels", .max = 2 });

  g_assert_cmpuint (count_rows (&drawn), ==, 2);
  g_assert_true (says (&drawn, 0, "The first 2 of 6 cases that report this figure."));
}

/* Nobody may see 9 visits a year beside 2 visits a day: no axis, and no rank. */
static void
test_without_a_period (void)
{
  g_auto (Drawn) drawn = draw (td_test_load_text (DATASET (CASE ("a", "A", "{\"metric\": \"visits\", \"amount\": 2}")
                                                           "," CASE ("b", "B", "{\"metric\": \"visits\", \"amount\": 9}"))),
                               (Wanted){ .metric = "visits" });

  for (guint i = 0; i < 2; i++)
    g_assert_cmpint (get_figure (&drawn, i)->datum.kind, ==, TD_DATUM_ABSENT);
  g_assert_cmpstr (td_panel_row (td_plot_panel (drawn.plot, 0), 0)->label, ==, "A");
  g_assert_true (says (&drawn, 0, "No period is given for A and B."));
}

static void
test_sorted_by_date_says_the_year (void)
{
  g_auto (Drawn) drawn = draw (td_test_load_text (DATASET (WIDE)),
                               (Wanted){ .metric = "live-channels", .sort = TD_SURVEY_BY_DATE });

  g_assert_cmpstr (td_panel_row (td_plot_panel (drawn.plot, 0), 0)->label, ==, "Kept, 2019");
}

/* A mark leads to the case it stands for. */
static void
test_marks (void)
{
  g_auto (Drawn) drawn = draw (td_test_load_text (DATASET (WIDE)), (Wanted){ .metric = "live-channels" });

  for (guint i = 0; i < count_rows (&drawn); i++)
    {
      const TdFigure *figure = get_figure (&drawn, i);
      guint column;

      g_assert_true (td_chart_mark_find (drawn.comparison, figure->datum.id, &column, NULL, NULL));
      g_assert_cmpuint (column, ==, i);
      g_assert_nonnull (strstr (figure->datum.description, figure->datum.label));
    }
}

/* Without a caption nothing is missing but what the page shows itself. */
static void
test_bare (void)
{
  g_auto (Drawn) drawn = draw (td_test_load_text (DATASET (WIDE)), (Wanted){ .metric = "live-channels" });

  g_assert_true (says (&drawn, 0, "The Paper"));
  td_plot_unref (drawn.plot);
  drawn.plot = td_chart_plot_bare (drawn.comparison, drawn.spec, drawn.language, NULL);
  g_assert_true (says (&drawn, 0, "1 case does not report this."));
  g_assert_false (says (&drawn, 0, "The Paper"));
  g_assert_cmpuint (count_rows (&drawn), ==, 6);
}

/* Of many cases one sentence, and every line for those who read the description. */
static void
test_many_cases_are_no_wall_of_text (void)
{
  g_auto (Drawn) drawn = draw (td_test_load_sample (), (Wanted){ .metric = "arrests" });
  const guint n = td_comparison_get_n_cases (drawn.comparison);
  g_autoptr (GPtrArray) lines = td_comparison_list_legal (drawn.comparison, drawn.language);
  g_autofree char *sentence = td_chart_format_legal (drawn.comparison, drawn.language);

  g_assert_cmpuint (n, >, 8);
  g_assert_cmpuint (lines->len, >, 3);
  g_assert_true (says (&drawn, 0, sentence));
  for (guint i = 0; i < lines->len; i++)
    g_assert_false (says (&drawn, 0, lines->pdata[i]));
  g_assert_nonnull (strstr (td_plot_get_description (drawn.plot), "No judgment in this dataset"));
}

static void
test_picture (void)
{
  g_auto (Drawn) drawn = draw (td_test_load_sample (), (Wanted){ .metric = NULL });
  g_autoptr (TdPictureSpec) spec = td_picture_spec_new (drawn.spec, 0, 0, 0, NULL, "en");
  g_autofree char *name = td_picture_suggest_name (spec);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) png = td_picture_render (drawn.collection, spec, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (png), >, 1000);
  g_assert_true (g_str_has_prefix (name, "takedowns-survey-"));
  g_assert_cmpuint (strlen (name), <, 60);
}

static void
test_round_trip (void)
{
  g_auto (Drawn) drawn = draw (td_test_load_text (DATASET (WIDE)),
                               (Wanted){ .metric = "live-channels", .key = "live-channels;scope=IT",
                                         .sort = TD_SURVEY_BY_NAME, .scale = TD_CHART_SCALE_LOG });
  g_autoptr (JsonNode) node = td_chart_spec_to_json (drawn.spec);
  g_autofree char *text = json_to_string (node, FALSE);
  g_autoptr (JsonNode) parsed = json_from_string (text, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (TdChartSpec) read = td_chart_spec_from_json (parsed, &error);
  const TdChartSurvey *survey;

  g_assert_no_error (error);
  survey = td_chart_spec_get_survey (read);
  g_assert_cmpstr (td_chart_spec_get_kind (read), ==, "survey");
  g_assert_cmpstr (survey->key, ==, "live-channels;scope=IT");
  g_assert_cmpint (survey->sort, ==, TD_SURVEY_BY_NAME);
  g_assert_cmpint (survey->scale, ==, TD_CHART_SCALE_LOG);
  g_assert_cmpuint (survey->n_cases, ==, 8);
  g_assert_cmpuint (survey->n_metric, ==, 7);
  g_assert_cmpuint (survey->n_key, ==, 1);
  g_assert_true (td_comparison_spec_equal (td_chart_spec_get_comparison (read),
                                           td_chart_spec_get_comparison (drawn.spec)));
}

static void
test_bad_json (void)
{
  static const char * const rows[] = {
    "\"sort\": \"value\", \"of\": {\"cases\": 1, \"metric\": 1, \"key\": 1}",
    "\"key\": 1, \"of\": {\"cases\": 1, \"metric\": 1, \"key\": 1}",
    "\"key\": \"films\", \"sort\": \"size\", \"of\": {\"cases\": 1, \"metric\": 1, \"key\": 1}",
    "\"key\": \"films\", \"scale\": \"cubic\", \"of\": {\"cases\": 1, \"metric\": 1, \"key\": 1}",
    "\"key\": \"films\", \"of\": {\"cases\": -1, \"metric\": 1, \"key\": 1}",
    "\"key\": \"films\", \"of\": {\"cases\": 1, \"metric\": 1}",
    "\"key\": \"films\", \"of\": []",
    "\"key\": \"films\"",
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = g_strdup_printf ("{\"chart\": \"survey\", \"metric\": \"films\", %s, "
                                               "\"comparison\": {\"cases\": [\"a\"]}}", rows[i]);
      g_autoptr (JsonNode) node = json_from_string (text, NULL);
      g_autoptr (GError) error = NULL;

      g_assert_nonnull (node);
      g_assert_null (td_chart_spec_from_json (node, &error));
      g_assert_nonnull (strstr (error->message, "a survey is"));
    }
}

typedef struct
{
  const char  *name, *cases;
  TdChartScale scale;
  double       width;
} Golden;

static const Golden goldens[] = {
  { "survey-bars", DATASET (WIDE), TD_CHART_SCALE_LINEAR, 800 },
  { "survey-dots", DATASET (WIDE ZERO), TD_CHART_SCALE_AUTO, 800 },
  { "survey-dots-narrow", DATASET (WIDE), TD_CHART_SCALE_AUTO, 360 },
};

static void
test_golden (gconstpointer data)
{
  const Golden *golden = data;
  g_auto (Drawn) drawn = draw (td_test_load_text (golden->cases),
                               (Wanted){ .metric = "live-channels", .scale = golden->scale });
  g_autofree char *file = g_strconcat (golden->name, ".txt", NULL);
  g_autoptr (TdTextMeasure) measure = td_text_measure_new_fixed ();
  g_autoptr (GError) error = NULL;
  g_autoptr (TdScene) scene = td_plot_layout (drawn.plot, golden->width, 0, td_theme_light (), measure, &error);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  text = td_scene_to_string (scene);
  td_golden_assert ("charts", file, text);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/charts/survey/order-and-kinds", test_order_and_kinds);
  g_test_add_func ("/charts/survey/every-figure-of-the-sample", test_every_figure_of_the_sample);
  g_test_add_func ("/charts/survey/scales", test_scales);
  g_test_add_func ("/charts/survey/only-the-first", test_only_the_first);
  g_test_add_func ("/charts/survey/without-a-period", test_without_a_period);
  g_test_add_func ("/charts/survey/sorted-by-date-says-the-year", test_sorted_by_date_says_the_year);
  g_test_add_func ("/charts/survey/marks", test_marks);
  g_test_add_func ("/charts/survey/bare", test_bare);
  g_test_add_func ("/charts/survey/many-cases-are-no-wall-of-text", test_many_cases_are_no_wall_of_text);
  g_test_add_func ("/charts/survey/picture", test_picture);
  g_test_add_func ("/charts/survey/round-trip", test_round_trip);
  g_test_add_func ("/charts/survey/bad-json", test_bad_json);
  for (gsize i = 0; i < G_N_ELEMENTS (goldens); i++)
    {
      g_autofree char *path = g_strconcat ("/charts/survey/", goldens[i].name, NULL);

      g_test_add_data_func (path, &goldens[i], test_golden);
    }
  return g_test_run ();
}
