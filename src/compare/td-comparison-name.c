/* td-comparison-name.c: what a comparison may be called
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-name.h"

/* Joiners are not printed, but hold emoji and the letters of some scripts together. */
static gboolean
is_of_name (gunichar c)
{
  return g_unichar_isprint (c) || c == 0x200C || c == 0x200D;
}

/* @name: (transfer full) */
static char *
end_name (GString *name)
{
  g_strstrip (name->str);
  return g_string_free (name, *name->str == '\0');
}

char *
td_comparison_name_read (const char *text)
{
  GString *name = g_string_new (NULL);

  for (const char *at = text != NULL ? text : ""; *at != '\0'; at = g_utf8_next_char (at))
    g_string_append_unichar (name, is_of_name (g_utf8_get_char (at)) ? g_utf8_get_char (at) : ' ');

  return end_name (name);
}

char *
td_comparison_name_clean (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);
  g_autofree char *normal = g_utf8_normalize (valid, -1, G_NORMALIZE_NFC);
  GString *name = g_string_new (NULL);

  for (const char *at = normal; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (is_of_name (c) && !g_unichar_isspace (c))
        g_string_append_unichar (name, c);
      else if (name->len > 0 && name->str[name->len - 1] != ' ')
        g_string_append_c (name, ' ');
    }

  return end_name (name);
}
