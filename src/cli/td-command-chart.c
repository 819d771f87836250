/* td-command-chart.c: takedowns-cli chart: a comparison as a picture
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-chart.h"
#include "charts/td-picture.h"
#include "cli/td-choose.h"
#include "cli/td-output.h"
#include "cli/td-selection.h"

#define MAX_SIDE 20000
#define MIN_SIDE 100
#define MAX_DPI 2400

typedef struct
{
  char *metric, *output, *search, *key, *spec;
  char **choices;
  guint width, height, dpi, theme, sort, scale;
} ChartOptions;

static const char * const theme_choices[] = { "light", "dark", "print", NULL };
static const char * const sort_choices[] = { "value", "name", "date", "file", NULL };
static const char * const scale_choices[] = { "auto", "linear", "log", NULL };

static const TdOption options[] = {
  { "metric", 0, TD_OPTION_TEXT, G_STRUCT_OFFSET (ChartOptions, metric), N_("METRIC"),
    N_("what the bars show; without it, what most of the cases report"), NULL },
  { "search", 0, TD_OPTION_TEXT, G_STRUCT_OFFSET (ChartOptions, search), N_("WORDS"),
    N_("only cases in which all the words occur"), NULL },
  { "key", 0, TD_OPTION_TEXT, G_STRUCT_OFFSET (ChartOptions, key), N_("KEY"),
    N_("survey: which figure of the metric, as in “visits;per=month”; without it, what most cases share"), NULL },
  { "sort", 0, TD_OPTION_CHOICE, G_STRUCT_OFFSET (ChartOptions, sort), NULL,
    N_("survey: the order of the cases"), sort_choices },
  { "scale", 0, TD_OPTION_CHOICE, G_STRUCT_OFFSET (ChartOptions, scale), NULL,
    N_("survey: bars from zero (linear) or dots (log)"), scale_choices },
  { "choose", 0, TD_OPTION_FILES, G_STRUCT_OFFSET (ChartOptions, choices), N_("CASE:METRIC:N"),
    N_("let the claim with this number stand: “show” gives the numbers"), NULL },
  { "spec", 0, TD_OPTION_TEXT, G_STRUCT_OFFSET (ChartOptions, spec), N_("FILE"),
    N_("bars, overview: the comparison that this file holds"), NULL },
  { "output", 0, TD_OPTION_TEXT, G_STRUCT_OFFSET (ChartOptions, output), N_("FILE.png"),
    N_("the picture to write"), NULL, .required = TRUE },
  { "width", 0, TD_OPTION_NUMBER, G_STRUCT_OFFSET (ChartOptions, width), N_("N"),
    N_("width in pixels: 1600 without it"), NULL, MIN_SIDE, MAX_SIDE },
  { "height", 0, TD_OPTION_NUMBER, G_STRUCT_OFFSET (ChartOptions, height), N_("N"),
    N_("height in pixels: without it 1000, or more where the sources need it"), NULL, MIN_SIDE, MAX_SIDE },
  { "dpi", 0, TD_OPTION_NUMBER, G_STRUCT_OFFSET (ChartOptions, dpi), N_("N"),
    N_("pixels per inch when printed: 144 without it"), NULL, 1, MAX_DPI },
  { "theme", 0, TD_OPTION_CHOICE, G_STRUCT_OFFSET (ChartOptions, theme), NULL,
    N_("the colours"), theme_choices },
  { NULL },
};

/* Returns: (transfer full) (nullable): what makes no sense in the request. */
static char *
find_fault (TdCli              *cli,
            const ChartOptions *given,
            const char         *kind,
            gboolean            has_cases)
{
  const TdChart *chart = td_chart_find (kind);
  const gboolean has_search = given->search != NULL;

  if (chart == NULL)
    {
      g_autofree char *shown = g_utf8_make_valid (kind, -1);

      return td_fill (td_words (cli->language, "There is no chart “{value}”: bars, overview and survey are the three"),
                      "value", shown, NULL);
    }
  if (given->output == NULL || given->output[0] == '\0')
    return g_strdup (td_words (cli->language, "--output=FILE.png is missing: the picture to write"));
  if (given->metric != NULL && !chart->takes_metric)
    return td_fill (td_words (cli->language, "The chart {chart} takes no --metric"), "chart", kind, NULL);
  if (!chart->is_survey && (given->key != NULL || given->sort != 0 || given->scale != 0))
    return td_fill (td_words (cli->language, "The chart {chart} takes no --key, --sort or --scale"), "chart", kind, NULL);
  if (chart->is_survey && given->spec != NULL)
    return td_fill (td_words (cli->language, "The chart {chart} takes no --spec"), "chart", kind, NULL);
  if (given->spec != NULL && (has_cases || has_search))
    return g_strdup (td_words (cli->language, "Either name cases or give a comparison with --spec, not both"));
  if (has_search && has_cases)
    return g_strdup (td_words (cli->language, "Either name cases or search for them with --search, not both"));

  return NULL;
}

/* @key: that no case reports
 * Returns: (transfer full): the keys that there are. */
static char *
format_unknown_key (TdCli                *cli,
                    const TdSurveyMetric *metric,
                    const char           *key)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_autofree char *list = NULL, *shown = g_utf8_make_valid (key, -1);

  for (guint i = 0; i < metric->keys->len; i++)
    g_ptr_array_add (ids, ((const TdSurveyKey *) g_ptr_array_index (metric->keys, i))->id);
  g_ptr_array_add (ids, NULL);
  list = g_strjoinv (", ", (char **) ids->pdata);

  /* Translators: {key} and {list} are as the command line writes them: "visits;per=month". */
  return td_fill (td_words (cli->language, "None of the cases reports “{key}”; there is: {list}"),
                  "key", shown, "list", list, NULL);
}

/* Returns: (transfer full) (nullable): why nothing can be drawn. */
static char *
find_empty (TdCli              *cli,
            const ChartOptions *given,
            TdSurvey           *survey)
{
  const TdSurveyMetric *metric = td_survey_get_metric (survey);

  if (metric == NULL && given->metric != NULL)
    return td_fill (td_words (cli->language, "None of the cases reports a figure of “{metric}” that can be drawn"),
                    "metric", given->metric, NULL);
  if (metric == NULL)
    return g_strdup (td_words (cli->language, "None of the cases reports a figure for this chart"));
  if (given->key != NULL && !g_str_equal (td_survey_get_key (survey)->id, given->key))
    return format_unknown_key (cli, metric, given->key);

  return NULL;
}

/* The choices of a specification that names @refs in their order. */
typedef struct
{
  TdComparisonSpec *spec;
  GPtrArray        *refs;
} Chosen;

static GArray *
get_choices (TdCaseRef *ref,
             gpointer   data)
{
  const Chosen *chosen = data;
  guint position;

  if (!g_ptr_array_find_with_equal_func (chosen->refs, ref, (GEqualFunc) td_case_ref_equal, &position))
    return NULL;

  return td_comparison_spec_get_choices (chosen->spec, position);
}

/* Returns: (transfer full) (nullable): NULL where there is nothing to draw, having said so. */
static TdChartSpec *
make_survey (TdCli              *cli,
             const ChartOptions *given,
             TdComparisonSpec   *spec,
             GPtrArray          *refs)
{
  g_autoptr (TdSurvey) survey = td_survey_new (cli->collection, NULL, cli->language, td_chart_spec_accepts_metric);
  Chosen chosen = { spec, refs };
  char *empty;

  td_survey_set_refs (survey, refs);
  if (given->choices != NULL)
    td_survey_set_choices (survey, get_choices, &chosen);
  td_survey_select (survey, given->metric, given->key, (TdSurveySort) given->sort, TD_CHART_SURVEY_MAX);
  td_survey_finish (survey);
  empty = find_empty (cli, given, survey);
  if (empty != NULL)
    {
      td_cli_complain (empty);
      return NULL;
    }

  return td_chart_spec_new_from_survey (survey, (TdChartScale) given->scale);
}

/* @operands: the cases; empty: all, those that are searched for, or those of the file
 * @twice: (out): the request names a case again
 * Returns: (transfer full) (nullable): NULL, having said so, or @twice is set. */
static TdChartSpec *
make_chart (TdCli               *cli,
            const ChartOptions  *given,
            const char          *kind,
            const char * const  *operands,
            char               **twice)
{
  g_autoptr (GPtrArray) refs = NULL;
  g_autoptr (TdComparisonSpec) named = NULL;
  g_autoptr (TdComparisonSpec) spec = NULL;

  if (given->spec == NULL)
    refs = operands[0] != NULL ? td_selection_find_cases (cli, operands, twice)
                               : td_selection_search (cli, given->search);
  if (given->spec != NULL)
    named = td_selection_read_spec (cli, given->spec, NULL);
  else if (refs != NULL && refs->len > 0)
    named = td_selection_make_spec (cli, refs, NULL, TD_SHOW_AS_STATED);
  spec = named != NULL ? td_choose_apply (cli, named, (const char * const *) given->choices) : NULL;
  if (spec == NULL || (given->metric != NULL && !td_cli_check_metric (cli, given->metric)))
    return NULL;

  return td_chart_find (kind)->is_survey ? make_survey (cli, given, spec, refs)
                                         : td_chart_spec_new (kind, spec, given->metric);
}

static TdExit
save (TdCli         *cli,
      TdPictureSpec *picture,
      const char    *output)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (output);
  g_autoptr (GError) error = NULL;

  td_picture_save (cli->collection, picture, file, &error);
  return td_output_report (cli, output, error);
}

static TdExit
run (TdCli              *cli,
     gconstpointer       data,
     const char * const *operands)
{
  const ChartOptions *given = data;
  const char *kind = operands[0];
  char *fault = find_fault (cli, given, kind, operands[1] != NULL);
  g_autoptr (TdChartSpec) chart = NULL;
  g_autoptr (TdPictureSpec) picture = NULL;
  g_autofree char *twice = NULL;

  if (fault != NULL)
    return td_command_refuse (&td_command_chart, cli, fault);

  chart = make_chart (cli, given, kind, operands + 1, &twice);
  if (twice != NULL)
    return td_command_refuse (&td_command_chart, cli,
                              td_fill (td_words (cli->language, "“{word}” is named twice"), "word", twice, NULL));
  if (chart == NULL)
    return TD_EXIT_FAILED;

  picture = td_picture_spec_new (chart, given->width, given->height, given->dpi, theme_choices[given->theme],
                                 td_language_get_tag (cli->language));
  return save (cli, picture, given->output);
}

const TdCommand td_command_chart = {
  "chart", N_("bars|overview|survey [CASE…]"), N_("draws cases, all without a name, into a PNG picture"),
  options, sizeof (ChartOptions), 1, G_MAXUINT, TRUE, run,
};
