/* td-join.c: short parts of a description, one after the other
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-join.h"

char *
td_join (char       *text,
         char       *part,
         TdLanguage *language)
{
  g_autofree char *first = text;
  g_autofree char *second = part;

  if (first == NULL || *first == '\0')
    return g_steal_pointer (&second);
  if (second == NULL || *second == '\0')
    return g_steal_pointer (&first);

  /* Translators: two short parts of a description, as in "used, a month" */
  return td_fill (td_words (language, "{a}, {b}"), "a", first, "b", second, NULL);
}
