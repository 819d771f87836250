/* td-json-path.c: building JSON pointers (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-json-path.h"

void
td_json_pointer_append_name (GString    *pointer,
                             const char *name)
{
  g_string_append_c (pointer, '/');
  for (const char *at = name; *at != '\0'; at++)
    {
      if (*at == '~')
        g_string_append (pointer, "~0");
      else if (*at == '/')
        g_string_append (pointer, "~1");
      else
        g_string_append_c (pointer, *at);
    }
}

void
td_json_pointer_append_index (GString *pointer,
                              guint    index)
{
  g_string_append_printf (pointer, "/%u", index);
}

gboolean
td_json_pointer_take_step (const char **pointer,
                           GString     *step)
{
  const char *at = *pointer;

  if (*at != '/')
    return FALSE;
  g_string_truncate (step, 0);
  for (at++; *at != '\0' && *at != '/'; at++)
    {
      gboolean is_escape = at[0] == '~' && (at[1] == '0' || at[1] == '1');

      if (is_escape)
        at++;
      g_string_append_c (step, !is_escape ? *at : *at == '0' ? '~' : '/');
    }
  *pointer = at;
  return TRUE;
}
