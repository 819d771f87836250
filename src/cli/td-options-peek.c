/* td-options-peek.c: what has to be known of a command line before it is read: command and language
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli/td-options.h"

#include <string.h>

/* Whether @argument is an option of @options whose value is the next argument. */
static gboolean
takes_next (const TdOption *options,
            const char     *argument)
{
  for (const TdOption *option = options; option->name != NULL; option++)
    {
      if (option->kind != TD_OPTION_FLAG && g_str_has_prefix (argument, "--")
          && g_str_equal (argument + 2, option->name))
        return TRUE;
    }

  return FALSE;
}

int
td_options_find_operand (const TdOption     *options,
                         const char * const *arguments)
{
  for (int i = 0; arguments[i] != NULL; i++)
    {
      if (takes_next (options, arguments[i]))
        {
          if (arguments[++i] == NULL)
            break;
        }
      else if (arguments[i][0] != '-')
        return i;
    }

  return -1;
}

const char *
td_options_peek (const char         *name,
                 const char * const *arguments)
{
  const gsize length = strlen (name);
  const char *found = NULL;

  for (guint i = 0; arguments[i] != NULL && !g_str_equal (arguments[i], "--"); i++)
    {
      if (!g_str_has_prefix (arguments[i], "--") || strncmp (arguments[i] + 2, name, length) != 0)
        continue;
      if (arguments[i][2 + length] == '=')
        found = arguments[i] + 3 + length;
      else if (arguments[i][2 + length] == '\0' && arguments[i + 1] != NULL)
        found = arguments[++i];
    }

  return found;
}
