/* td-usage.h: how the program is used, in words
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "cli/td-command.h"

G_BEGIN_DECLS

/* The options that every command takes. */
typedef struct
{
  char   **data;
  char    *language;
  gboolean help, version;
} TdCommonOptions;

extern const TdOption td_common_options[];

/* "Usage: takedowns-cli show CASE [--format=text|json]"
 * @command: (nullable): NULL for the program as a whole
 * Returns: (transfer full) */
char *td_usage_format_line (const TdCommand *command,
                            TdLanguage      *language);

/* The whole of --help. Returns: (transfer full) */
char *td_usage_format_help (const TdCommand *command,
                            TdLanguage      *language);

/* Says what is wrong and shows the usage line, on standard error.
 * @message: (transfer full)
 * Returns: TD_EXIT_USAGE */
TdExit td_usage_refuse (const TdCommand *command,
                        TdLanguage      *language,
                        char            *message);

G_END_DECLS
