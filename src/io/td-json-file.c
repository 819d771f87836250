/* td-json-file.c: reads a small JSON file that may come from anywhere
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-json-file.h"

#include "base/td-error.h"
#include "base/td-number-format.h"
#include "io/td-file-bytes.h"
#include "io/td-problem-list.h"

/* What an error keeps beside its message. */
typedef struct
{
  TdProblem *problem;
} TdJsonFileErrorPrivate;

static void
td_json_file_error_private_init (TdJsonFileErrorPrivate *private)
{
  private->problem = NULL;
}

static void
td_json_file_error_private_copy (const TdJsonFileErrorPrivate *from,
                                 TdJsonFileErrorPrivate       *to)
{
  g_set_object (&to->problem, from->problem);
}

static void
td_json_file_error_private_clear (TdJsonFileErrorPrivate *private)
{
  g_clear_object (&private->problem);
}

/* cppcheck-suppress unknownMacro */
G_DEFINE_EXTENDED_ERROR (TdJsonFileError, td_json_file_error)

/* @verdict: no good */
static GError *
make_error (const char    *data,
            gsize          length,
            TdJsonVerdict  verdict)
{
  g_autoptr (GPtrArray) problems = NULL;
  GError *error;
  TdProblemList list;

  td_problem_list_init (&list, data, length);
  td_problem_list_add_verdict (&list, verdict, g_strdup (""), FALSE);
  problems = td_problem_list_take (&list);
  td_problem_list_clear (&list);

  error = g_error_new_literal (TD_JSON_FILE_ERROR, (int) verdict.fault, "This is not JSON");
  td_json_file_error_get_private (error)->problem = g_object_ref (g_ptr_array_index (problems, 0));
  return error;
}

static JsonNode *
parse (const char  *data,
       gsize        length,
       GError     **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  const TdJsonVerdict verdict = td_json_guard_check (data, length);

  if (verdict.fault != TD_JSON_FAULT_NONE)
    {
      g_propagate_error (error, make_error (data, length, verdict));
      return NULL;
    }

  return json_parser_load_from_data (parser, data, (gssize) length, error) ? json_parser_steal_root (parser) : NULL;
}

JsonNode *
td_json_file_read (GFile   *file,
                   GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  const char *data;
  gsize length, mark;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  bytes = td_file_bytes_read_start (file, TD_JSON_FILE_MAX + 1, NULL, error);
  if (bytes == NULL)
    return NULL;

  data = g_bytes_get_data (bytes, &length);
  if (length > TD_JSON_FILE_MAX)
    {
      g_set_error_literal (error, TD_ERROR, TD_ERROR_LIMIT, N_("it is larger than 1 MiB, the most that is read"));
      return NULL;
    }

  mark = td_file_bytes_get_mark (data, length);
  return parse (data + mark, length - mark, error);
}

char *
td_json_file_error_describe (const GError *error,
                             TdLanguage   *language)
{
  g_autofree char *line = NULL, *column = NULL, *sentence = NULL;
  TdProblem *problem;

  g_return_val_if_fail (error != NULL && error->domain == TD_JSON_FILE_ERROR, NULL);

  problem = td_json_file_error_get_private (error)->problem;
  sentence = td_problem_get_message (problem, language);
  line = td_number_format_plain (language, td_problem_get_line (problem));
  column = td_number_format_plain (language, td_problem_get_column (problem));

  /* Translators: where in a file something is wrong, then what, as a whole sentence without its full stop. */
  return td_fill (td_words (language, "line {line}, column {column}: {problem}"),
                  "line", line, "column", column, "problem", sentence, NULL);
}
