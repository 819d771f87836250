/* td-cli.c: what every command is given: language, data, a way to answer
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli/td-cli.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "io/td-json-text.h"
#include "io/td-error-words.h"

void
td_cli_init (TdCli      *self,
             TdLanguage *language)
{
  self->language = td_language_ref (language);
  self->documents = g_ptr_array_new_with_free_func (g_object_unref);
  self->collection = td_collection_new ();
}

void
td_cli_clear (TdCli *self)
{
  g_clear_object (&self->collection);
  g_clear_pointer (&self->documents, g_ptr_array_unref);
  g_clear_pointer (&self->language, td_language_unref);
}

void
td_cli_complain (char *message)
{
  g_autofree char *line = g_strconcat ("takedowns-cli: ", message, "\n", NULL);

  fputs (line, stderr);
  g_free (message);
}

static void
print_problems (TdCli      *self,
                TdDocument *document,
                const char *file)
{
  GListModel *problems = td_document_get_problems (document);
  const guint n = g_list_model_get_n_items (problems);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (TdProblem) problem = g_list_model_get_item (problems, i);
      g_autofree char *line = td_problem_format (problem, file, self->language);

      fputs (line, stderr);
      fputc ('\n', stderr);
    }
}

static TdExit
load_document (TdCli      *self,
               TdDocument *document)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *file = td_document_get_display_name (document, self->language);
  const gboolean loaded = td_document_load (document, &error);

  g_ptr_array_add (self->documents, g_object_ref (document));
  print_problems (self, document, file);
  if (loaded)
    {
      td_collection_add (self->collection, td_document_get_dataset (document));
      return TD_EXIT_FINE;
    }
  if (g_list_model_get_n_items (td_document_get_problems (document)) == 0)
    {
      g_autofree char *reason = td_error_describe (error, self->language);

      /* Translators: {file} could not be loaded, and why. */
      td_cli_complain (td_fill (td_words (self->language, "{file}: {reason}"), "file", file, "reason", reason, NULL));
    }
  return TD_EXIT_FAILED;
}

static gboolean
is_loaded (TdCli *self,
           GFile *file)
{
  for (guint i = 0; i < self->documents->len; i++)
    {
      if (g_file_equal (td_document_get_file (g_ptr_array_index (self->documents, i)), file))
        return TRUE;
    }

  return FALSE;
}

TdExit
td_cli_load (TdCli              *self,
             const char * const *files)
{
  if (files == NULL || files[0] == NULL)
    {
      g_autoptr (TdDocument) sample = td_document_new_sample ();

      return load_document (self, sample);
    }

  for (guint i = 0; files[i] != NULL; i++)
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (files[i]);
      g_autoptr (TdDocument) document = td_document_new (file);

      if (is_loaded (self, file))
        continue;
      if (load_document (self, document) != TD_EXIT_FINE)
        return TD_EXIT_FAILED;
    }

  return TD_EXIT_FINE;
}

gboolean
td_cli_has_errors (TdCli *self)
{
  for (guint i = 0; i < self->documents->len; i++)
    {
      if (td_document_get_n_errors (g_ptr_array_index (self->documents, i)) > 0)
        return TRUE;
    }

  return FALSE;
}

TdExit
td_cli_write (TdCli      *self,
              const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *reason = NULL;
  int saved_errno;

  errno = 0;
  if (fputs (text, stdout) >= 0 && fflush (stdout) == 0)
    return TD_EXIT_FINE;

  saved_errno = errno;
  g_set_error_literal (&error, G_IO_ERROR, g_io_error_from_errno (saved_errno), g_strerror (saved_errno));
  reason = td_error_describe (error, self->language);
  td_cli_complain (td_fill (td_words (self->language, "The output cannot be written: {reason}"),
                            "reason", reason, NULL));
  return TD_EXIT_FAILED;
}

TdExit
td_cli_write_json (TdCli    *self,
                   JsonNode *node)
{
  g_autoptr (JsonNode) owned = node;
  g_autofree char *text = td_json_to_text (owned);

  return td_cli_write (self, text);
}
