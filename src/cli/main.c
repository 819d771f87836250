/* main.c: takedowns-cli: the cases without a window
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-config.h"

#include <signal.h>

#include "base/td-error.h"
#include "cli/td-options.h"
#include "cli/td-session-language.h"
#include "cli/td-usage.h"

/* Returns: (transfer full): of --language, wherever it stands, else of the environment. */
static TdLanguage *
choose_language (const char * const *arguments)
{
  const char *tag = td_options_peek ("language", arguments);

  return tag != NULL && td_session_language_is_tag (tag) ? td_language_new (tag) : td_session_language_new ();
}

/* Takes the command out of @arguments. Returns: (transfer full) (nullable) */
static char *
take_command (char **arguments)
{
  const int position = td_options_find_operand (td_common_options, (const char * const *) arguments);
  char *name;

  if (position < 0)
    return NULL;

  name = arguments[position];
  for (int i = position; arguments[i] != NULL; i++)
    arguments[i] = arguments[i + 1];
  return name;
}

static TdExit
show (TdCli *cli,
      char  *text)
{
  g_autofree char *owned = text;

  return td_cli_write (cli, owned);
}

/* Returns: (transfer full) (nullable): what is wrong with a command that reads well. */
static char *
find_fault (const TdCommand       *command,
            const TdCommonOptions *common,
            char                 **operands,
            TdLanguage            *language)
{
  const guint n = g_strv_length (operands);

  if (common->language != NULL && !td_session_language_is_tag (common->language))
    {
      g_autofree char *shown = g_utf8_make_valid (common->language, -1);

      return td_fill (td_words (language, "“{value}” is no language: en and fr are two"), "value", shown, NULL);
    }
  if (common->help || common->version)
    return NULL;
  if (command == NULL)
    return g_strdup (td_words (language, "A command is missing"));
  if (n < command->min_operands)
    {
      return td_fill (td_words (language, "Something is missing: {command} takes {operands}"),
                      "command", command->name, "operands", td_words (language, command->operands), NULL);
    }
  if (n > command->max_operands)
    {
      g_autofree char *shown = g_utf8_make_valid (operands[command->max_operands], -1);

      return td_fill (td_words (language, "“{value}” is too much"), "value", shown, NULL);
    }

  return NULL;
}

static TdExit
run (const TdCommand       *command,
     const TdCommonOptions *common,
     gconstpointer          options,
     char                 **operands,
     TdLanguage            *language)
{
  TdCli cli;
  TdExit status = TD_EXIT_FINE;

  td_cli_init (&cli, language);
  if (common->help)
    status = show (&cli, td_usage_format_help (command, language));
  else if (common->version)
    status = show (&cli, g_strdup ("takedowns-cli " TD_VERSION "\n"));
  else
    {
      if (command->needs_data)
        status = td_cli_load (&cli, (const char * const *) common->data);
      if (status == TD_EXIT_FINE)
        status = command->run (&cli, options, (const char * const *) operands);
      if (status == TD_EXIT_FINE && td_cli_has_errors (&cli))
        status = TD_EXIT_FAILED;
    }
  td_cli_clear (&cli);
  return status;
}

static TdExit
parse_and_run (const TdCommand *command,
               char           **arguments,
               TdLanguage      *language)
{
  TdCommonOptions common = { NULL };
  g_autofree gpointer values = g_malloc0 (command != NULL ? MAX (command->size, 1) : 1);
  const TdOptionGroup groups[] = {
    { td_common_options, &common },
    { command != NULL ? command->options : NULL, values },
  };
  const guint n_groups = command != NULL ? 2 : 1;
  g_auto (GStrv) operands = NULL;
  g_autoptr (GError) error = NULL;
  char *fault = NULL;
  TdExit status;

  if (!td_options_parse (groups, n_groups, (const char * const *) arguments, language, &operands, &error))
    fault = g_strdup (error->message);
  else
    fault = find_fault (command, &common, operands, language);

  status = fault != NULL ? td_usage_refuse (command, language, fault)
                         : run (command, &common, values, operands, language);
  for (guint i = 0; i < n_groups; i++)
    td_options_clear (&groups[i]);
  return status;
}

int
main (int    argc,
      char **argv)
{
  g_auto (GStrv) arguments = g_strdupv (argv + 1);
  g_autoptr (TdLanguage) language = choose_language ((const char * const *) arguments);
  g_autofree char *name = take_command (arguments);
  const TdCommand *command = name != NULL ? td_command_find (name) : NULL;

  signal (SIGPIPE, SIG_IGN); /* so that a closed pipe is an error that we can tell */
  g_setenv ("GIO_USE_VFS", "local", TRUE); /* no bus */

  if (name != NULL && command == NULL)
    {
      g_autofree char *shown = g_utf8_make_valid (name, -1);

      return td_usage_refuse (NULL, language,
                              td_fill (td_words (language, "There is no command “{value}”"), "value", shown, NULL));
    }

  return parse_and_run (command, arguments, language);
}
