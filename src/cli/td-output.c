/* td-output.c: writes what a command made to a file, or to standard output
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli/td-output.h"

#include "io/td-error-words.h"
#include "plot/td-save.h"

static TdExit
print (TdCli  *cli,
       GBytes *bytes)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  g_autofree char *text = g_strndup (data, length);

  return td_cli_write (cli, text);
}

TdExit
td_output_report (TdCli        *cli,
                  const char   *path,
                  const GError *error)
{
  g_autofree char *shown = g_filename_display_name (path);
  g_autofree char *line = g_strconcat (shown, "\n", NULL);
  g_autofree char *reason = NULL;

  if (error == NULL)
    return td_cli_write (cli, line);

  reason = td_error_describe (error, cli->language);
  td_cli_complain (td_fill (td_words (cli->language, "{file} is not written: {reason}"),
                            "file", shown, "reason", reason, NULL));
  return TD_EXIT_FAILED;
}

TdExit
td_output_bytes (TdCli      *cli,
                 GBytes     *bytes,
                 const char *path)
{
  g_autoptr (GError) error = NULL;

  if (path == NULL)
    return print (cli, bytes);

  td_save_bytes (bytes, path, &error);
  return td_output_report (cli, path, error);
}
