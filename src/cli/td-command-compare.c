/* td-command-compare.c: takedowns-cli compare: cases side by side
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli/td-command.h"
#include "cli/td-selection.h"
#include "cli/td-terminal.h"
#include "compare/td-comparison-text.h"
#include "io/td-error-words.h"

typedef struct
{
  char *metrics;
  guint period, format;
} CompareOptions;

/* In the order of TdShowPeriod. */
static const char * const period_choices[] = { "stated", "month", "year", NULL };

static const TdOption options[] = {
  { "metrics", 0, TD_OPTION_TEXT, G_STRUCT_OFFSET (CompareOptions, metrics), N_("METRIC,…"),
    N_("only these metrics, in this order"), NULL },
  { "period", 0, TD_OPTION_CHOICE, G_STRUCT_OFFSET (CompareOptions, period), NULL,
    N_("convert what may be converted to one period"), period_choices },
  { "format", 0, TD_OPTION_CHOICE, G_STRUCT_OFFSET (CompareOptions, format), NULL,
    N_("how to write the comparison"), td_format_choices },
  { NULL },
};

static TdExit
write_comparison (TdCli        *cli,
                  TdComparison *comparison,
                  guint         format)
{
  g_autofree char *text = NULL;

  if (format == TD_FORMAT_JSON)
    return td_cli_write_json (cli, td_comparison_to_json (comparison, cli->language));

  text = td_comparison_to_text (comparison, td_terminal_get_width (), cli->language);
  return td_cli_write (cli, text);
}

static TdExit
run (TdCli              *cli,
     gconstpointer       data,
     const char * const *operands)
{
  const CompareOptions *given = data;
  g_autoptr (GPtrArray) refs = NULL;
  g_auto (GStrv) metrics = NULL;
  g_autoptr (TdComparisonSpec) spec = NULL;
  g_autoptr (TdComparison) comparison = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *twice = NULL;

  refs = td_selection_find_cases (cli, operands, &twice);
  if (twice != NULL)
    return td_command_refuse (&td_command_compare, cli,
                              td_fill (td_words (cli->language, "“{word}” is named twice"), "word", twice, NULL));
  if (refs == NULL || !td_selection_find_metrics (cli, given->metrics, &metrics))
    return TD_EXIT_FAILED;

  spec = td_selection_make_spec (cli, refs, (const char * const *) metrics, (TdShowPeriod) given->period);
  comparison = td_comparison_new (cli->collection, spec, &error);
  if (comparison == NULL)
    {
      td_cli_complain (td_error_describe (error, cli->language));
      return TD_EXIT_FAILED;
    }

  return write_comparison (cli, comparison, given->format);
}

const TdCommand td_command_compare = {
  "compare", N_("CASE CASE…"), N_("puts cases side by side, with what must be said of their figures"),
  options, sizeof (CompareOptions), 2, G_MAXUINT, TRUE, run,
};
