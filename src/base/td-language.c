/* td-language.c: a language as it is handed down
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-language-private.h"

#include "base/td-catalogue.h"
#include "base/td-error.h"
#include "td-config.h"

#include <string.h>
#include <unicode/uloc.h>

#define ENGLISH "en"

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

/* Tags */

/* POSIX names have a codeset and a modifier: "fr_FR.UTF-8@euro". */
static char *
canonicalize (const char *name)
{
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

static char *
find_locale (const char *tag)
{
  char locale[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;

  uloc_forLanguageTag (tag, locale, sizeof locale, NULL, &status);

  return g_strdup (U_SUCCESS (status) && icu_knows (tag) ? locale : ENGLISH);
}

TdLanguage *
td_language_new (const char *tag)
{
  TdLanguage *language = g_new0 (TdLanguage, 1);

  g_atomic_ref_count_init (&language->count);
  g_mutex_init (&language->lock);
  language->kept = g_hash_table_new_full (kept_hash, kept_equal, kept_free, NULL);
  language->tag = canonicalize (tag != NULL ? tag : ENGLISH);
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

/* Available languages */

static int
compare_tags (gconstpointer a,
              gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
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
      g_once_init_leave (&language->locale, find_locale (language->tag));
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
  gsize length = strlen (code);

  return strncmp (language->tag, code, length) == 0
         && (language->tag[length] == '\0' || language->tag[length] == '-');
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
