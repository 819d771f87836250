/* td-cli.c: what every command is given: language, data, a way to answer
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli/td-cli.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "cli/td-json-text.h"

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
      g_autofree char *reason = td_cli_describe_error (self, error);

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
  reason = td_cli_describe_error (self, error);
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

typedef struct
{
  GQuark    (*domain) (void);
  int         code;
  const char *sentence;
} ErrorSentence;

static const ErrorSentence error_sentences[] = {
  { g_io_error_quark, G_IO_ERROR_NOT_FOUND, N_("there is no such file or folder") },
  { g_io_error_quark, G_IO_ERROR_PERMISSION_DENIED, N_("permission denied") },
  { g_io_error_quark, G_IO_ERROR_IS_DIRECTORY, N_("it is a folder") },
  { g_io_error_quark, G_IO_ERROR_NOT_DIRECTORY, N_("a part of the path is no folder") },
  { g_io_error_quark, G_IO_ERROR_NO_SPACE, N_("no space is left") },
  { g_io_error_quark, G_IO_ERROR_READ_ONLY, N_("the file system is read-only") },
  { g_io_error_quark, G_IO_ERROR_BROKEN_PIPE, N_("nobody reads it any more") },
  { g_io_error_quark, G_IO_ERROR_CONNECTION_CLOSED, N_("nobody reads it any more") },
  { g_io_error_quark, G_IO_ERROR_FILENAME_TOO_LONG, N_("the file name is too long") },
  { g_io_error_quark, G_IO_ERROR_NOT_SUPPORTED, N_("files of this place cannot be used") },
  { g_file_error_quark, G_FILE_ERROR_NOENT, N_("there is no such file or folder") },
  { g_file_error_quark, G_FILE_ERROR_ACCES, N_("permission denied") },
  { g_file_error_quark, G_FILE_ERROR_PERM, N_("permission denied") },
  { g_file_error_quark, G_FILE_ERROR_ISDIR, N_("it is a folder") },
  { g_file_error_quark, G_FILE_ERROR_NOTDIR, N_("a part of the path is no folder") },
  { g_file_error_quark, G_FILE_ERROR_NOSPC, N_("no space is left") },
  { g_file_error_quark, G_FILE_ERROR_ROFS, N_("the file system is read-only") },
  { g_file_error_quark, G_FILE_ERROR_NAMETOOLONG, N_("the file name is too long") },
};

char *
td_cli_describe_error (TdCli        *self,
                       const GError *error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (error_sentences); i++)
    {
      const ErrorSentence *row = &error_sentences[i];

      if (error != NULL && g_error_matches (error, row->domain (), row->code))
        return g_strdup (td_words (self->language, row->sentence));
    }

  return g_strdup (error != NULL ? error->message : td_words (self->language, "it failed"));
}
