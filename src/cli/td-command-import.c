/* td-command-import.c: takedowns-cli import: a dataset from a table
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <errno.h>
#include <stdio.h>

#include "base/td-number-format.h"
#include "cli/td-output.h"
#include "io/td-error-words.h"
#include "io/td-import.h"

#define CHUNK (64 * 1024)

typedef struct
{
  char *map, *encoding, *output;
  guint figures, separator;
} ImportOptions;

static const char * const figures_choices[] = { "unsaid", "en", "fr", NULL }; /* in the order of TdFigures */
static const char * const separator_choices[] = { "any", "comma", "semicolon", "tab", NULL };
static const char separators[] = { 0, ',', ';', '\t' };

static const TdOption options[] = {
  { "map", 0, TD_OPTION_TEXT, G_STRUCT_OFFSET (ImportOptions, map), N_("FIELD=COLUMN,…"),
    N_("which column holds what, by its header or its number: case=Service,figure=3"), NULL },
  { "figures", 0, TD_OPTION_CHOICE, G_STRUCT_OFFSET (ImportOptions, figures), NULL,
    N_("how 6,000 is read where no word says the language: as 6000 (en) or as 6 (fr)"), figures_choices },
  { "separator", 0, TD_OPTION_CHOICE, G_STRUCT_OFFSET (ImportOptions, separator), NULL,
    N_("what stands between cells; without it, what the first row has most of"), separator_choices },
  { "encoding", 0, TD_OPTION_TEXT, G_STRUCT_OFFSET (ImportOptions, encoding), N_("NAME"),
    N_("of a table that is not in UTF-8, such as windows-1252"), NULL },
  { "output", 0, TD_OPTION_TEXT, G_STRUCT_OFFSET (ImportOptions, output), N_("FILE"),
    N_("the dataset to write; without it, it goes to standard output"), NULL },
  { NULL },
};

static GBytes *
read_standard_input (GError **error)
{
  GByteArray *all = g_byte_array_new ();
  g_autofree guint8 *chunk = g_malloc (CHUNK);
  gsize n;

  /* What goes on for ever is too large. */
  while (all->len <= TD_CSV_MAX_BYTES && (n = fread (chunk, 1, CHUNK, stdin)) > 0)
    g_byte_array_append (all, chunk, (guint) n);
  if (ferror (stdin))
    {
      const int code = errno;

      g_set_error_literal (error, G_FILE_ERROR, g_file_error_from_errno (code), g_strerror (code));
      g_byte_array_unref (all);
      return NULL;
    }

  return g_byte_array_free_to_bytes (all);
}

/* Returns: (transfer full) (nullable): NULL having said why. */
static GBytes *
read_file (TdCli      *cli,
           const char *path,
           const char *shown)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (GError) error = NULL;
  g_autofree char *reason = NULL;
  GBytes *bytes = g_str_equal (path, "-") ? read_standard_input (&error) : td_import_read_file (file, NULL, &error);

  if (bytes != NULL)
    return bytes;

  reason = td_error_describe (error, cli->language);
  td_cli_complain (td_fill (td_words (cli->language, "{file}: {reason}"), "file", shown, "reason", reason, NULL));
  return NULL;
}

/* Returns: (transfer full) (nullable): NULL with @status, having said why. */
static GBytes *
convert (TdCli               *cli,
         const ImportOptions *given,
         GBytes              *bytes,
         const char          *shown,
         TdExit              *status)
{
  g_autoptr (GError) error = NULL;
  GBytes *converted;
  char *message;

  if (given->encoding == NULL)
    return g_bytes_ref (bytes);
  converted = td_import_convert (bytes, given->encoding, &error);
  if (converted != NULL)
    return converted;

  if (g_error_matches (error, G_CONVERT_ERROR, G_CONVERT_ERROR_NO_CONVERSION))
    {
      message = td_fill (td_words (cli->language, "“{value}” is no encoding that is known: windows-1252 is one"),
                         "value", given->encoding, NULL);
      *status = td_command_refuse (&td_command_import, cli, message);
      return NULL;
    }
  td_cli_complain (td_fill (td_words (cli->language, "{file} is not in the encoding {encoding}"),
                            "file", shown, "encoding", given->encoding, NULL));
  *status = TD_EXIT_FAILED;
  return NULL;
}

static void
print_problems (TdCli      *cli,
                GPtrArray  *problems,
                const char *shown)
{
  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *line = td_problem_format (g_ptr_array_index (problems, i), shown, cli->language);

      fputs (line, stderr);
      fputc ('\n', stderr);
    }
}

/* Which option helps against a problem. */
static const struct { const char *kind, *hint; } hints[] = {
  { "figure-two-readings", N_("--figures=en or --figures=fr says how such figures are written") },
  { "table-bad-utf8", N_("--encoding=windows-1252 reads what older spreadsheets save") },
  { "table-column-unread", N_("--map=FIELD=COLUMN says what a column holds; --help lists the options") },
};

static gboolean
has_kind (GPtrArray  *problems,
          const char *kind)
{
  for (guint i = 0; i < problems->len; i++)
    {
      if (g_str_equal (td_problem_get_kind (g_ptr_array_index (problems, i)), kind))
        return TRUE;
    }

  return FALSE;
}

static void
print_hints (TdCli     *cli,
             GPtrArray *problems)
{
  for (guint i = 0; i < G_N_ELEMENTS (hints); i++)
    {
      if (has_kind (problems, hints[i].kind))
        td_cli_complain (g_strdup (td_words (cli->language, hints[i].hint)));
    }
}

/* Said where something is left out; a table that is read whole is no news. */
static void
print_summary (TdCli                *cli,
               const TdImportCounts *counts)
{
  g_autofree char *understood = td_number_format_digits (cli->language, counts->n_understood);
  g_autofree char *rows = td_number_format_digits (cli->language, counts->n_rows);
  g_autofree char *more = td_number_format_digits (cli->language, counts->n_not_kept);

  if (counts->n_not_kept > 0)
    td_cli_complain (td_fill (td_words_n (cli->language, "{n} more problem is not shown",
                                          "{n} more problems are not shown", counts->n_not_kept), "n", more, NULL));
  if (counts->n_understood == 0)
    td_cli_complain (g_strdup (td_words (cli->language, "No row could be read, so nothing is written")));
  else
    td_cli_complain (td_fill (td_words_n (cli->language, "{understood} of {n} row was read",
                                          "{understood} of {n} rows were read", counts->n_rows),
                              "understood", understood, "n", rows, NULL));
}

static TdExit
import (TdCli               *cli,
        const ImportOptions *given,
        TdCsv               *csv,
        const TdImportMap   *map,
        const char          *shown)
{
  g_autoptr (TdImport) table = td_import_new (csv, map, cli->language);
  g_autoptr (GBytes) bytes = td_import_dup_bytes (table);
  const TdImportCounts counts = td_import_get_counts (table);
  TdExit status = TD_EXIT_FINE;

  print_problems (cli, td_import_get_problems (table), shown);
  print_hints (cli, td_import_get_problems (table));
  if (bytes != NULL)
    status = td_output_bytes (cli, bytes, given->output);
  if (counts.n_errors > 0 || bytes == NULL)
    {
      print_summary (cli, &counts);
      status = TD_EXIT_FAILED;
    }
  return status;
}

/* Returns: FALSE with the message of what makes no sense. */
static gboolean
make_map (TdCli                *cli,
          const ImportOptions  *given,
          TdCsv                *csv,
          TdImportMap          *map,
          char                **message)
{
  g_autoptr (GError) error = NULL;

  *map = td_import_map_guess (csv);
  map->figures = (TdFigures) given->figures;
  if (td_csv_get_n_rows (csv) == 0)
    return TRUE; /* what is wrong is among the problems */
  if ((given->map == NULL || td_import_map_parse (map, given->map, csv, cli->language, &error))
      && td_import_map_check (map, csv, cli->language, &error))
    return TRUE;

  *message = g_strdup (error->message);
  return FALSE;
}

/* The table would be gone, and its words with it. */
static gboolean
is_same_file (const char *path,
              const char *output)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (GFile) other = output != NULL ? g_file_new_for_commandline_arg (output) : NULL;

  return other != NULL && g_file_equal (file, other);
}

static TdExit
run (TdCli              *cli,
     gconstpointer       data,
     const char * const *operands)
{
  const ImportOptions *given = data;
  const char *path = operands[0];
  g_autofree char *shown = g_filename_display_name (path);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) text = NULL;
  g_autoptr (TdCsv) csv = NULL;
  TdExit status = TD_EXIT_FAILED;
  TdImportMap map;
  char *message;

  if (is_same_file (path, given->output))
    return td_command_refuse (&td_command_import, cli,
                              g_strdup (td_words (cli->language, "--output=FILE is the table itself")));
  bytes = read_file (cli, path, shown);
  text = bytes != NULL ? convert (cli, given, bytes, shown, &status) : NULL;
  if (text == NULL)
    return status;

  csv = td_csv_new (text, separators[given->separator]);
  if (!make_map (cli, given, csv, &map, &message))
    return td_command_refuse (&td_command_import, cli, message);
  return import (cli, given, csv, &map, shown);
}

const TdCommand td_command_import = {
  "import", N_("FILE.csv"), N_("makes a dataset of a table with a figure in each row; - reads standard input"),
  options, sizeof (ImportOptions), 1, 1, FALSE, run,
};
