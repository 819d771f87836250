/* td-usage.c: how the program is used, in words
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli/td-usage.h"

#include <stdio.h>

#include "cli/td-options.h"
#include "cli/td-terminal.h"

const TdOption td_common_options[] = {
  { "data", 0, TD_OPTION_FILES, G_STRUCT_OFFSET (TdCommonOptions, data), N_("FILE"),
    N_("read the cases of FILE instead of the built-in sample; may be given several times"), NULL },
  { "language", 0, TD_OPTION_TEXT, G_STRUCT_OFFSET (TdCommonOptions, language), N_("LANG"),
    N_("answer in this language: en, fr, …; without it, in that of the environment"), NULL },
  { "help", 'h', TD_OPTION_FLAG, G_STRUCT_OFFSET (TdCommonOptions, help), NULL,
    N_("show this help, or with a command the help of the command"), NULL },
  { "version", 0, TD_OPTION_FLAG, G_STRUCT_OFFSET (TdCommonOptions, version), NULL,
    N_("show the version of the program"), NULL },
  { NULL },
};

static char *
format_synopsis (const TdCommand *command,
                 TdLanguage      *language)
{
  g_autofree char *common = NULL, *options = NULL;

  if (command == NULL)
    {
      common = td_options_format_synopsis (td_common_options, language);
      /* Translators: stands for the name of a command on the usage line. */
      return g_strjoin (" ", "takedowns-cli", common, td_words (language, "COMMAND"), NULL);
    }

  options = td_options_format_synopsis (command->options, language);
  if (command->operands[0] == '\0')
    return g_strjoin (" ", "takedowns-cli", command->name, options, NULL);

  return g_strjoin (" ", "takedowns-cli", command->name, td_words (language, command->operands), options, NULL);
}

char *
td_usage_format_line (const TdCommand *command,
                      TdLanguage      *language)
{
  g_autofree char *synopsis = format_synopsis (command, language);

  return td_fill (td_words (language, "Usage: {synopsis}"), "synopsis", synopsis, NULL);
}

static void
append_section (GString    *help,
                const char *title,
                const char *lines)
{
  if (lines[0] != '\0')
    g_string_append_printf (help, "\n%s\n%s", title, lines);
}

static char *
format_commands (TdLanguage *language)
{
  g_autoptr (TdTable) table = td_table_new ();
  const TdCommand * const *commands = td_command_get_list ();

  for (guint i = 0; commands[i] != NULL; i++)
    td_table_add (table, commands[i]->name, td_words (language, commands[i]->help), NULL);

  return td_table_format (table, 2);
}

char *
td_usage_format_help (const TdCommand *command,
                      TdLanguage      *language)
{
  GString *help = g_string_new (NULL);
  g_autofree char *line = td_usage_format_line (command, language);
  g_autofree char *common = td_options_format_help (td_common_options, language);
  const char *summary = command != NULL
                          ? command->help
                          : N_("Puts piracy operations that were shut down side by side, "
                               "with who says what and where.");

  g_string_append_printf (help, "%s\n\n", line);
  td_terminal_wrap (help, td_words (language, summary), 0, NULL);
  if (command == NULL)
    {
      g_autofree char *commands = format_commands (language);

      append_section (help, td_words (language, "Commands:"), commands);
    }
  else
    {
      g_autofree char *options = td_options_format_help (command->options, language);

      append_section (help, td_words (language, "Options of the command:"), options);
    }
  append_section (help, td_words (language, "Options:"), common);
  return g_string_free (help, FALSE);
}

TdExit
td_usage_refuse (const TdCommand *command,
                 TdLanguage      *language,
                 char            *message)
{
  g_autofree char *line = td_usage_format_line (command, language);

  td_cli_complain (message);
  fputs (line, stderr);
  fputc ('\n', stderr);
  return TD_EXIT_USAGE;
}
