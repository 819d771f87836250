/* td-command.c: the table of commands
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli/td-command.h"

#include "cli/td-usage.h"

const char * const td_format_choices[] = { "text", "json", NULL };

static const TdCommand * const commands[] = {
  &td_command_list,
  &td_command_show,
  &td_command_compare,
  &td_command_chart,
  &td_command_check,
  &td_command_import,
  &td_command_template,
  NULL,
};

const TdCommand * const *
td_command_get_list (void)
{
  return commands;
}

const TdCommand *
td_command_find (const char *name)
{
  for (guint i = 0; commands[i] != NULL; i++)
    {
      if (g_str_equal (commands[i]->name, name))
        return commands[i];
    }

  return NULL;
}

TdExit
td_command_refuse (const TdCommand *command,
                   TdCli           *cli,
                   char            *message)
{
  return td_usage_refuse (command, cli->language, message);
}
