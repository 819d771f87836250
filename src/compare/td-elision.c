/* td-elision.c: lists whose items follow a preposition
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-elision.h"

#include <string.h>

#include "base/td-collation.h"
#include "base/td-number-format.h"

/* A vowel, or a mute h; y is one only before a consonant (d'Yves, de YouTube).
 * A capital after an H tells an acronym read as a word with an aspirated h (de HADOPI). */
static gboolean
begins_with_vowel (const char *item)
{
  g_autofree char *folded = td_collation_fold (item);
  const char *first = folded;

  while (*first != '\0' && !g_ascii_isalnum (*first))
    first++;
  if (*first == '\0')
    return FALSE;
  if (*first == 'h')
    return !(item[0] == 'H' && g_ascii_isupper (item[1]));
  if (*first == 'y')
    return first[1] != '\0' && strchr ("aeiou", first[1]) == NULL;

  return strchr ("aeiou", *first) != NULL;
}

static gboolean
language_elides (TdLanguage *language)
{
  const char *tag = td_language_get_words_tag (language);

  return g_str_equal (tag, "fr") || g_str_has_prefix (tag, "fr-");
}

static char *
format_item (TdLanguage *language,
             const char *item)
{
  const char *pattern;

  /* Translators: an item of the list in "as announced by {claimants}", where
   * {claimants} begins with a preposition in your language: "de {item}" and, before
   * a vowel, "d'{item}". Where nothing stands before an item, "{item}" twice. */
  if (language_elides (language) && begins_with_vowel (item))
    pattern = td_words_c (language, "of-list item before a vowel", "{item}");
  else
    pattern = td_words_c (language, "of-list item", "{item}");

  return td_fill (pattern, "item", item, NULL);
}

char *
td_elision_format_list_of (TdLanguage         *language,
                           const char * const *items)
{
  g_autoptr (GPtrArray) dressed = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; items[i] != NULL; i++)
    g_ptr_array_add (dressed, format_item (language, items[i]));
  g_ptr_array_add (dressed, NULL);

  return td_number_format_list (language, (const char * const *) dressed->pdata);
}
