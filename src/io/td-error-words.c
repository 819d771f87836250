/* td-error-words.c: why a file could not be read or written, in words
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-error-words.h"

#include <gio/gio.h>

#include "base/td-error.h"
#include "io/td-json-file.h"

typedef struct
{
  GQuark    (*domain) (void);
  int         code;
  const char *sentence;
} ErrorSentence;

static const ErrorSentence error_sentences[] = {
  { g_io_error_quark, G_IO_ERROR_NOT_FOUND, N_("there is no such file or folder") },
  { g_io_error_quark, G_IO_ERROR_PERMISSION_DENIED, N_("permission denied") },
  { g_io_error_quark, G_IO_ERROR_EXISTS, N_("a file of that name is there already") },
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
  { g_file_error_quark, G_FILE_ERROR_PIPE, N_("nobody reads it any more") },
  { g_file_error_quark, G_FILE_ERROR_ROFS, N_("the file system is read-only") },
  { g_file_error_quark, G_FILE_ERROR_NAMETOOLONG, N_("the file name is too long") },
};

char *
td_error_describe (const GError *error,
                   TdLanguage   *language)
{
  if (error != NULL && error->domain == TD_JSON_FILE_ERROR)
    return td_json_file_error_describe (error, language);
  for (gsize i = 0; i < G_N_ELEMENTS (error_sentences); i++)
    {
      const ErrorSentence *row = &error_sentences[i];

      if (error != NULL && g_error_matches (error, row->domain (), row->code))
        return g_strdup (td_words (language, row->sentence));
    }

  if (error == NULL)
    return g_strdup (td_words (language, "it failed"));

  /* Our own messages are msgids; those that were filled are in a language already. */
  return g_strdup (error->domain == TD_ERROR ? td_words (language, error->message) : error->message);
}
