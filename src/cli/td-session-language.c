/* td-session-language.c: the language of the environment
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli/td-session-language.h"

#include <string.h>

static const char *
get_locale (void)
{
  static const char * const variables[] = { "LC_ALL", "LC_MESSAGES", "LANG" };

  for (gsize i = 0; i < G_N_ELEMENTS (variables); i++)
    {
      const char *value = g_getenv (variables[i]);

      if (value != NULL && value[0] != '\0')
        return value;
    }

  return "C";
}

static gboolean
is_c (const char *locale)
{
  return g_str_equal (locale, "C") || g_str_equal (locale, "POSIX") || g_str_has_prefix (locale, "C.");
}

/* The first of a list like "de:fr:en" that words can be given in; (nullable). */
static TdLanguage *
find_in_list (const char *list)
{
  g_auto (GStrv) tags = g_strsplit (list, ":", -1);

  for (char **tag = tags; *tag != NULL; tag++)
    {
      g_autoptr (TdLanguage) language = NULL;

      if (*tag[0] == '\0')
        continue;
      language = td_language_new (*tag);
      if (g_ascii_strncasecmp (td_language_get_words_tag (language), *tag, 2) == 0)
        return g_steal_pointer (&language);
    }

  return NULL;
}

TdLanguage *
td_session_language_new (void)
{
  const char *locale = get_locale (), *list = g_getenv ("LANGUAGE");
  TdLanguage *language = NULL;

  if (is_c (locale))
    return td_language_new (NULL);
  if (list != NULL)
    language = find_in_list (list);

  return language != NULL ? language : td_language_new (locale);
}

gboolean
td_session_language_is_tag (const char *tag)
{
  const gsize letters = strspn (tag, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

  if (is_c (tag))
    return TRUE;

  return (letters == 2 || letters == 3) && (tag[letters] == '\0' || strchr ("-_.@", tag[letters]) != NULL);
}
