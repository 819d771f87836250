/* td-command-compare.c: takedowns-cli compare: cases side by side
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "cli/td-choose.h"
#include "cli/td-command.h"
#include "cli/td-output.h"
#include "cli/td-selection.h"
#include "cli/td-table-formats.h"
#include "compare/td-comparison-file.h"
#include "io/td-error-words.h"

typedef struct
{
  char *metrics, *reference, *spec, *output, *save, *name;
  char **choices;
  guint period, format;
  gboolean is_period_given, is_format_given;
} CompareOptions;

/* In the order of TdShowPeriod. */
static const char * const period_choices[] = { "stated", "month", "year", NULL };

static const TdOption options[] = {
  { "metrics", 0, TD_OPTION_TEXT, G_STRUCT_OFFSET (CompareOptions, metrics), N_("METRIC,…"),
    N_("only these metrics, in this order"), NULL },
  { "period", 0, TD_OPTION_CHOICE, G_STRUCT_OFFSET (CompareOptions, period), NULL,
    N_("convert what may be converted to one period"), period_choices,
    .given = G_STRUCT_OFFSET (CompareOptions, is_period_given) },
  { "reference", 0, TD_OPTION_TEXT, G_STRUCT_OFFSET (CompareOptions, reference), N_("CASE"),
    N_("set the others against this case"), NULL },
  { "choose", 0, TD_OPTION_FILES, G_STRUCT_OFFSET (CompareOptions, choices), N_("CASE:METRIC:N"),
    N_("let the claim with this number stand: “show” gives the numbers"), NULL },
  { "spec", 0, TD_OPTION_TEXT, G_STRUCT_OFFSET (CompareOptions, spec), N_("FILE"),
    N_("the comparison that this file holds; other options come before what it says"), NULL },
  { "format", 0, TD_OPTION_CHOICE, G_STRUCT_OFFSET (CompareOptions, format), NULL,
    N_("how to write the comparison; without it, as --output ends, else as text"), td_table_format_choices,
    .given = G_STRUCT_OFFSET (CompareOptions, is_format_given) },
  { "output", 0, TD_OPTION_TEXT, G_STRUCT_OFFSET (CompareOptions, output), N_("FILE"),
    N_("the file to write; without it, it goes to standard output"), NULL },
  { "save", 0, TD_OPTION_TEXT, G_STRUCT_OFFSET (CompareOptions, save), N_("FILE.takedowns-comparison"),
    N_("write the comparison itself, to be opened again, instead of a table"), NULL },
  { "name", 0, TD_OPTION_TEXT, G_STRUCT_OFFSET (CompareOptions, name), N_("NAME"),
    N_("what to call the comparison in --save and in a web page"), NULL },
  { NULL },
};

/* Returns: (transfer full) (nullable): what is wrong with the name of the file to write. */
static char *
find_output_fault (TdCli                *cli,
                   const CompareOptions *given,
                   guint                *format)
{
  g_autofree char *other = NULL;
  gboolean is_found = FALSE;
  guint promised = 0;

  *format = given->format;
  if (given->output == NULL)
    return NULL;

  other = td_table_formats_find (given->output, &promised, &is_found);
  if (other != NULL)
    return td_fill (td_words (cli->language, "A comparison is not written as {ending}: choose a name that ends in .txt, .json, .csv, .md or .html"),
                    "ending", other, NULL);
  if (is_found && !given->is_format_given)
    *format = promised;
  if (is_found && *format != promised)
    return td_fill (td_words (cli->language, "The name promises {promised}, but --format says {format}"),
                    "promised", td_table_format_choices[promised], "format", td_table_format_choices[*format], NULL);

  return NULL;
}

/* Returns: (transfer full) (nullable): what makes no sense in the request. */
static char *
find_fault (TdCli                *cli,
            const CompareOptions *given,
            guint                 n_operands)
{
  if (given->spec != NULL && n_operands > 0)
    return g_strdup (td_words (cli->language, "Either name cases or give a comparison with --spec, not both"));
  if (given->spec == NULL && n_operands < 2)
    return td_fill (td_words (cli->language, "Something is missing: {command} takes {operands}"),
                    "command", td_command_compare.name,
                    "operands", td_words (cli->language, td_command_compare.operands), NULL);
  if (given->save != NULL && (given->output != NULL || given->is_format_given))
    return g_strdup (td_words (cli->language, "--save writes no table: leave out --output and --format"));
  if (given->save != NULL && !g_str_has_suffix (given->save, TD_COMPARISON_FILE_SUFFIX))
    return td_fill (td_words (cli->language, "The file of --save must end in {ending}"),
                    "ending", TD_COMPARISON_FILE_SUFFIX, NULL);
  if (given->name != NULL && (*given->name == '\0' || !g_utf8_validate (given->name, -1, NULL)))
    return g_strdup (td_words (cli->language, "--name needs a name"));

  return NULL;
}

/* Returns: (transfer full) (nullable): NULL, having said so, where what is asked for leads nowhere. */
static TdComparisonSpec *
override (TdCli                *cli,
          const CompareOptions *given,
          TdComparisonSpec     *from)
{
  g_autoptr (TdComparisonSpec) spec = td_comparison_spec_ref (from);
  g_autoptr (TdComparisonSpec) referring = NULL;
  g_auto (GStrv) metrics = NULL;

  if (!td_selection_find_metrics (cli, given->metrics, &metrics))
    return NULL;
  if (metrics != NULL)
    {
      g_autoptr (TdComparisonSpec) before = g_steal_pointer (&spec);

      spec = td_comparison_spec_with_metrics (before, (const char * const *) metrics);
    }
  if (given->is_period_given)
    {
      g_autoptr (TdComparisonSpec) before = g_steal_pointer (&spec);

      spec = td_comparison_spec_with_period (before, (TdShowPeriod) given->period);
    }

  referring = td_choose_reference (cli, spec, given->reference);
  return referring != NULL ? td_choose_apply (cli, referring, (const char * const *) given->choices) : NULL;
}

static TdExit
save (TdCli            *cli,
      TdComparisonSpec *spec,
      const char       *path,
      const char       *name)
{
  g_autofree char *base = g_filename_display_basename (path);
  g_autofree char *text = NULL;
  g_autoptr (GBytes) bytes = NULL;

  base[strlen (base) - strlen (TD_COMPARISON_FILE_SUFFIX)] = '\0';
  if (name == NULL)
    name = *base != '\0' ? base : td_words (cli->language, "Comparison");
  text = td_comparison_file_write (spec, name);
  bytes = g_bytes_new (text, strlen (text));
  return td_output_bytes (cli, bytes, path);
}

static TdExit
write_table (TdCli                *cli,
             TdComparisonSpec     *spec,
             const CompareOptions *given,
             guint                 format,
             const char           *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TdComparison) comparison = td_comparison_new (cli->collection, spec, &error);
  g_autoptr (GBytes) bytes = NULL;
  char *text;

  if (comparison == NULL)
    {
      td_cli_complain (td_error_describe (error, cli->language));
      return TD_EXIT_FAILED;
    }

  text = td_table_formats_write (comparison, format, name, cli->language);
  bytes = g_bytes_new_take (text, strlen (text));
  return td_output_bytes (cli, bytes, given->output);
}

/* @twice: (out): the request names a case again
 * Returns: (transfer full) (nullable): NULL, having said so, or @twice is set. */
static TdComparisonSpec *
make_spec (TdCli                *cli,
           const CompareOptions *given,
           const char * const   *operands,
           char                **name,
           char                **twice)
{
  g_autoptr (GPtrArray) refs = NULL;

  if (given->spec != NULL)
    return td_selection_read_spec (cli, given->spec, name);

  refs = td_selection_find_cases (cli, operands, twice);
  return refs != NULL ? td_selection_make_spec (cli, refs, NULL, TD_SHOW_AS_STATED) : NULL;
}

static TdExit
run (TdCli              *cli,
     gconstpointer       data,
     const char * const *operands)
{
  const CompareOptions *given = data;
  g_autoptr (TdComparisonSpec) named = NULL;
  g_autoptr (TdComparisonSpec) spec = NULL;
  g_autofree char *name = NULL, *twice = NULL;
  char *fault = find_fault (cli, given, g_strv_length ((char **) operands));
  guint format;

  if (fault == NULL)
    fault = find_output_fault (cli, given, &format);
  if (fault != NULL)
    return td_command_refuse (&td_command_compare, cli, fault);

  named = make_spec (cli, given, operands, &name, &twice);
  if (twice != NULL)
    return td_command_refuse (&td_command_compare, cli,
                              td_fill (td_words (cli->language, "“{word}” is named twice"), "word", twice, NULL));
  spec = named != NULL ? override (cli, given, named) : NULL;
  if (spec == NULL)
    return TD_EXIT_FAILED;

  if (given->save != NULL)
    return save (cli, spec, given->save, given->name != NULL ? given->name : name);

  return write_table (cli, spec, given, format, given->name != NULL ? given->name : name);
}

const TdCommand td_command_compare = {
  "compare", N_("CASE CASE…"), N_("puts cases side by side, with what must be said of their figures"),
  options, sizeof (CompareOptions), 0, G_MAXUINT, TRUE, run,
};
