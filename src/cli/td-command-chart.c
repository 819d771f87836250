/* td-command-chart.c: takedowns-cli chart: a comparison as a picture
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-chart.h"
#include "charts/td-picture.h"
#include "cli/td-command.h"
#include "cli/td-selection.h"
#include "io/td-error-words.h"

#define MAX_SIDE 20000
#define MIN_SIDE 100
#define MAX_DPI 2400

typedef struct
{
  char *metric, *output;
  guint width, height, dpi, theme;
} ChartOptions;

static const char * const theme_choices[] = { "light", "dark", "print", NULL };

static const TdOption options[] = {
  { "metric", 0, TD_OPTION_TEXT, G_STRUCT_OFFSET (ChartOptions, metric), N_("METRIC"),
    N_("what the bars show; without it, what most of the cases report"), NULL },
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
            const char         *kind)
{
  const TdChart *chart = td_chart_find (kind);

  if (chart == NULL)
    {
      g_autofree char *shown = g_utf8_make_valid (kind, -1);

      return td_fill (td_words (cli->language, "There is no chart “{value}”: bars and overview are the two"),
                      "value", shown, NULL);
    }
  if (given->output == NULL || given->output[0] == '\0')
    return g_strdup (td_words (cli->language, "--output=FILE.png is missing: the picture to write"));
  if (given->metric != NULL && !chart->takes_metric)
    return td_fill (td_words (cli->language, "The chart {chart} takes no --metric"), "chart", kind, NULL);

  return NULL;
}

static TdPictureSpec *
make_picture (TdCli              *cli,
              const ChartOptions *given,
              const char         *kind,
              GPtrArray          *refs)
{
  g_autoptr (TdComparisonSpec) comparison = td_selection_make_spec (cli, refs, NULL, TD_SHOW_AS_STATED);
  g_autoptr (TdChartSpec) chart = td_chart_spec_new (kind, comparison, given->metric);

  return td_picture_spec_new (chart, given->width, given->height, given->dpi, theme_choices[given->theme],
                              td_language_get_tag (cli->language));
}

static TdExit
save (TdCli         *cli,
      TdPictureSpec *picture,
      const char    *output)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (output);
  g_autoptr (GError) error = NULL;
  g_autofree char *shown = g_filename_display_name (output);
  g_autofree char *line = g_strconcat (shown, "\n", NULL);
  g_autofree char *reason = NULL;

  if (td_picture_save (cli->collection, picture, file, &error))
    return td_cli_write (cli, line);

  reason = td_error_describe (error, cli->language);
  td_cli_complain (td_fill (td_words (cli->language, "{file} is not written: {reason}"),
                            "file", shown, "reason", reason, NULL));
  return TD_EXIT_FAILED;
}

static TdExit
run (TdCli              *cli,
     gconstpointer       data,
     const char * const *operands)
{
  const ChartOptions *given = data;
  const char *kind = operands[0];
  char *fault = find_fault (cli, given, kind);
  g_autoptr (GPtrArray) refs = NULL;
  g_autoptr (TdPictureSpec) picture = NULL;
  g_autofree char *twice = NULL;

  if (fault != NULL)
    return td_command_refuse (&td_command_chart, cli, fault);

  refs = operands[1] != NULL ? td_selection_find_cases (cli, operands + 1, &twice) : td_selection_list_all (cli);
  if (twice != NULL)
    return td_command_refuse (&td_command_chart, cli,
                              td_fill (td_words (cli->language, "“{word}” is named twice"), "word", twice, NULL));
  if (refs == NULL || (given->metric != NULL && !td_cli_check_metric (cli, given->metric)))
    return TD_EXIT_FAILED;
  if (refs->len == 0)
    {
      td_cli_complain (g_strdup (td_words (cli->language, "There are no cases in the data")));
      return TD_EXIT_FAILED;
    }

  picture = make_picture (cli, given, kind, refs);
  return save (cli, picture, given->output);
}

const TdCommand td_command_chart = {
  "chart", N_("bars|overview [CASE…]"), N_("draws cases, all without a name, into a PNG picture"),
  options, sizeof (ChartOptions), 1, G_MAXUINT, TRUE, run,
};
