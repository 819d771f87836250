/* td-language-tags.c: the names that languages go by
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-language-private.h"

#include "base/td-catalogue.h"
#include "td-config.h"

#include <string.h>
#include <unicode/uloc.h>

#define ENGLISH TD_LANGUAGE_TAG_ENGLISH

static gboolean
icu_knows (const char *tag)
{
  gsize length = strcspn (tag, "-");

  for (int32_t i = uloc_countAvailable () - 1; i >= 0; i--)
    {
      const char *name = uloc_getAvailable (i);

      if (strcspn (name, "_") == length && strncmp (name, tag, length) == 0)
        return TRUE;
    }

  return FALSE;
}

static int
compare_tags (gconstpointer a,
              gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

char *
td_language_tag_canonicalize (const char *name)
{
  /* POSIX names have a codeset and a modifier: "fr_FR.UTF-8@euro". */
  g_autofree char *hyphened = g_strndup (name, strcspn (name, ".@"));
  char locale[ULOC_FULLNAME_CAPACITY];
  char tag[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;

  g_strdelimit (hyphened, "_", '-');
  if (*hyphened == '\0' || g_ascii_strcasecmp (hyphened, "C") == 0
      || g_ascii_strcasecmp (hyphened, "POSIX") == 0)
    return g_strdup (ENGLISH);

  uloc_forLanguageTag (hyphened, locale, sizeof locale, NULL, &status);
  uloc_toLanguageTag (locale, tag, sizeof tag, FALSE, &status);
  if (U_FAILURE (status) || status == U_STRING_NOT_TERMINATED_WARNING || g_str_has_prefix (tag, "und"))
    return g_strdup (ENGLISH);

  return g_strdup (tag);
}

char *
td_language_tag_find_locale (const char *tag)
{
  char locale[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;

  uloc_forLanguageTag (tag, locale, sizeof locale, NULL, &status);

  return g_strdup (U_SUCCESS (status) && icu_knows (tag) ? locale : ENGLISH);
}

char **
td_language_list_available (void)
{
  g_autoptr (GPtrArray) tags = g_ptr_array_new_with_free_func (g_free);
  const char *directory = td_catalogue_get_directory ();
  g_autoptr (GDir) dir = g_dir_open (directory, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (directory, name, "LC_MESSAGES", TD_GETTEXT_PACKAGE ".mo", NULL);
      g_autofree char *tag = g_strdelimit (g_strdup (name), "_", '-');

      if (strcmp (tag, ENGLISH) != 0 && g_file_test (path, G_FILE_TEST_IS_REGULAR))
        g_ptr_array_add (tags, g_steal_pointer (&tag));
    }

  g_ptr_array_sort (tags, compare_tags);
  g_ptr_array_insert (tags, 0, g_strdup (ENGLISH));
  g_ptr_array_add (tags, NULL);

  return (char **) g_ptr_array_free (g_steal_pointer (&tags), FALSE);
}
