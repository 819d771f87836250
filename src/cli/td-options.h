/* td-options.h: reads a command line by tables of options
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "cli/td-command.h"

G_BEGIN_DECLS

/* Options and the struct that their values go to. */
typedef struct
{
  const TdOption *options;
  gpointer        values;
} TdOptionGroup;

/* Reads @arguments by GOption. Faults are told in @language, which GOption,
 * bound to the locale of the process, could not.
 * @arguments: NULL-terminated, without the name of the program
 * @operands: (out) (transfer full): what is no option
 * Returns: FALSE with @error (%TD_ERROR_USAGE); values read so far stay. */
gboolean td_options_parse (const TdOptionGroup  *groups,
                           guint                 n_groups,
                           const char * const   *arguments,
                           TdLanguage           *language,
                           char               ***operands,
                           GError              **error);

/* Frees the values, not the struct. */
void td_options_clear (const TdOptionGroup *group);

/* The first argument that is neither an option of @options nor its value: the command.
 * Returns: its position; -1 where there is none. */
int td_options_find_operand (const TdOption     *options,
                             const char * const *arguments);

/* What --@name is given among @arguments, wherever it stands: the language has
 * to be known before anything can be said about the rest.
 * Returns: (transfer none) (nullable) */
const char *td_options_peek (const char         *name,
                             const char * const *arguments);

/* "[--search=WORDS] [--format=text|json]". Returns: (transfer full) */
char *td_options_format_synopsis (const TdOption *options,
                                  TdLanguage     *language);

/* A line each, aligned. Returns: (transfer full) */
char *td_options_format_help (const TdOption *options,
                              TdLanguage     *language);

G_END_DECLS
