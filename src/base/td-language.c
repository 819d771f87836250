/* td-language.c: a language as it is handed down
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-language-private.h"

#include "base/td-catalogue.h"
#include "base/td-error.h"

#include <string.h>
#include <unicode/uloc.h>

#define ENGLISH TD_LANGUAGE_TAG_ENGLISH

struct _TdLanguage
{
  gatomicrefcount count;
  char *tag;
  char *words_tag;
  TdCatalogue *catalogue; /* NULL: the words are English */
  char *locale;           /* see td_language_get_locale(); set once */
  GMutex lock;            /* of @kept */
  GHashTable *kept;       /* a set of Kept */
};

/* A formatter that was opened. */
typedef struct
{
  TdOpenFunc open;
  char *what;
  gpointer object;
  GDestroyNotify close;
} Kept;

static guint
kept_hash (gconstpointer data)
{
  const Kept *kept = data;

  return g_str_hash (kept->what) ^ g_direct_hash ((gpointer) kept->open);
}

static gboolean
kept_equal (gconstpointer a,
            gconstpointer b)
{
  const Kept *left = a;
  const Kept *right = b;

  return left->open == right->open && strcmp (left->what, right->what) == 0;
}

static void
kept_free (gpointer data)
{
  Kept *kept = data;

  if (kept->object != NULL)
    kept->close (kept->object);
  g_free (kept->what);
  g_free (kept);
}

static TdCatalogue *
load_catalogue (const char *tag)
{
  g_autoptr (GError) error = NULL;
  TdCatalogue *catalogue = td_catalogue_load (td_catalogue_get_directory (), tag, &error);

  if (catalogue == NULL && !g_error_matches (error, TD_ERROR, TD_ERROR_NOT_FOUND))
    g_warning ("%s", error->message);

  return catalogue;
}

/* "zh-Hant-TW", "zh_Hant_TW", "zh-Hant", "zh_Hant", "zh". */
static void
find_words (TdLanguage *language)
{
  g_autofree char *tag = g_strdup (language->tag);
  char *cut;

  do
    {
      g_autofree char *posix = g_strdelimit (g_strdup (tag), "-", '_');

      language->catalogue = load_catalogue (tag);
      if (language->catalogue == NULL && strcmp (posix, tag) != 0)
        language->catalogue = load_catalogue (posix);

      cut = strrchr (tag, '-');
      if (language->catalogue == NULL && cut != NULL)
        *cut = '\0';
    }
  while (language->catalogue == NULL && cut != NULL);

  language->words_tag = g_strdup (language->catalogue != NULL ? tag : ENGLISH);
}

TdLanguage *
td_language_new (const char *tag)
{
  TdLanguage *language = g_new0 (TdLanguage, 1);

  g_atomic_ref_count_init (&language->count);
  g_mutex_init (&language->lock);
  language->kept = g_hash_table_new_full (kept_hash, kept_equal, kept_free, NULL);
  language->tag = td_language_tag_canonicalize (tag != NULL ? tag : ENGLISH);
  find_words (language);

  return language;
}

TdLanguage *
td_language_ref (TdLanguage *language)
{
  g_return_val_if_fail (language != NULL, NULL);

  g_atomic_ref_count_inc (&language->count);

  return language;
}

void
td_language_unref (TdLanguage *language)
{
  g_return_if_fail (language != NULL);

  if (!g_atomic_ref_count_dec (&language->count))
    return;

  g_hash_table_unref (language->kept);
  g_mutex_clear (&language->lock);
  g_clear_pointer (&language->catalogue, td_catalogue_free);
  g_free (language->locale);
  g_free (language->words_tag);
  g_free (language->tag);
  g_free (language);
}

const char *
td_language_get_tag (TdLanguage *language)
{
  g_return_val_if_fail (language != NULL, NULL);

  return language->tag;
}

const char *
td_language_get_words_tag (TdLanguage *language)
{
  g_return_val_if_fail (language != NULL, NULL);

  return language->words_tag;
}

gboolean
td_language_is_rtl (TdLanguage *language)
{
  g_return_val_if_fail (language != NULL, FALSE);

  return uloc_isRightToLeft (language->words_tag);
}

/* Words */

const char *
td_words (TdLanguage *language,
          const char *msgid)
{
  return td_words_c (language, NULL, msgid);
}

const char *
td_words_c (TdLanguage *language,
            const char *context,
            const char *msgid)
{
  const char *text = NULL;

  g_return_val_if_fail (language != NULL, msgid);
  g_return_val_if_fail (msgid != NULL && *msgid != '\0', msgid);

  if (language->catalogue != NULL)
    text = td_catalogue_find (language->catalogue, context, msgid);

  return text != NULL ? text : msgid;
}

const char *
td_words_n (TdLanguage *language,
            const char *singular,
            const char *plural,
            gulong      n)
{
  const char *text = NULL;

  g_return_val_if_fail (language != NULL, plural);
  g_return_val_if_fail (singular != NULL && *singular != '\0', singular);

  if (language->catalogue != NULL)
    text = td_catalogue_find_plural (language->catalogue, singular, n);
  if (text != NULL)
    return text;

  return n == 1 ? singular : plural;
}

/* For the formatters */

const char *
td_language_get_locale (TdLanguage *language)
{
  if (g_once_init_enter (&language->locale))
    {
      g_once_init_leave (&language->locale, td_language_tag_find_locale (language->tag));
    }

  return language->locale;
}

const char *
td_language_get_prose_locale (TdLanguage *language)
{
  const char *locale = td_language_get_locale (language);

  return strcmp (locale, ENGLISH) == 0 ? "en-001" : locale;
}

gboolean
td_language_is (TdLanguage *language,
                const char *code)
{
  const char *locale = td_language_get_locale (language);
  gsize length = strlen (code);

  /* strchr() finds the end of the string, too. */
  return strncmp (locale, code, length) == 0 && strchr ("_@", locale[length]) != NULL;
}

gpointer
td_language_keep (TdLanguage     *language,
                  TdOpenFunc      open,
                  const char     *what,
                  GDestroyNotify  close)
{
  Kept key = { open, (char *) what, NULL, close };
  Kept *kept;

  g_mutex_lock (&language->lock);
  kept = g_hash_table_lookup (language->kept, &key);
  if (kept == NULL)
    {
      key.what = g_strdup (what);
      key.object = open (language, what);
      kept = g_memdup2 (&key, sizeof key);
      g_hash_table_add (language->kept, kept);
    }
  g_mutex_unlock (&language->lock);

  return kept->object;
}
