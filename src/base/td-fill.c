/* td-fill.c: fills the named places of a translated sentence
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-language.h"

#include <stdarg.h>
#include <string.h>

/* Returns: (nullable): the value of the place whose name is name[0…length). */
static const char *
find_value (GPtrArray  *pairs,
            const char *name,
            gsize       length)
{
  for (guint i = 0; i < pairs->len; i += 2)
    {
      const char *candidate = g_ptr_array_index (pairs, i);

      if (strlen (candidate) == length && memcmp (candidate, name, length) == 0)
        return g_ptr_array_index (pairs, i + 1);
    }

  return NULL;
}

static char *
fill (const char *pattern,
      GPtrArray  *pairs)
{
  GString *text = g_string_sized_new (strlen (pattern) + 32);
  const char *at = pattern;
  const char *open, *close, *value;

  while ((open = strchr (at, '{')) != NULL)
    {
      g_string_append_len (text, at, open - at);
      close = strpbrk (open + 1, "{}");
      value = close != NULL && *close == '}' ? find_value (pairs, open + 1, close - open - 1) : NULL;
      if (value != NULL)
        {
          g_string_append (text, value);
          at = close + 1;
        }
      else
        {
          g_string_append_c (text, '{');
          at = open + 1;
        }
    }
  g_string_append (text, at);

  return g_string_free (text, FALSE);
}

char *
td_fill (const char *pattern,
         ...)
{
  g_autoptr (GPtrArray) pairs = NULL;
  const char *name, *value;
  va_list arguments;

  g_return_val_if_fail (pattern != NULL, NULL);

  pairs = g_ptr_array_new ();
  va_start (arguments, pattern);
  while ((name = va_arg (arguments, const char *)) != NULL)
    {
      value = va_arg (arguments, const char *);
      g_ptr_array_add (pairs, (char *) name);
      g_ptr_array_add (pairs, (char *) (value != NULL ? value : ""));
    }
  va_end (arguments);

  return fill (pattern, pairs);
}
