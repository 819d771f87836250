/* test-language.c: languages: their tags, words and direction
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-date-format.h"
#include "base/td-number-format.h"
#include "td-test-base.h"

#include <glib/gstdio.h>
#include <string.h>

/* A folder of catalogues of our own: fr, pt_BR and ar; nl is broken. */
typedef struct
{
  char *directory;
  char *before;
} Fixture;

static const struct
{
  const char *tag;
  const char *file;
} catalogues[] = {
  { "fr", "fr-little.mo" },
  { "pt_BR", "fr-big.mo" },
  { "ar", "ar-little.mo" },
  { "nl", NULL },
};

static char *
build_path (Fixture    *fixture,
            const char *tag,
            const char *file)
{
  return g_build_filename (fixture->directory, tag, "LC_MESSAGES", file, NULL);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->before = g_strdup (g_getenv ("TAKEDOWNS_LOCALEDIR"));
  fixture->directory = g_dir_make_tmp ("takedowns-language-XXXXXX", &error);
  g_assert_no_error (error);

  for (gsize i = 0; i < G_N_ELEMENTS (catalogues); i++)
    {
      g_autofree char *folder = build_path (fixture, catalogues[i].tag, NULL);
      g_autofree char *path = build_path (fixture, catalogues[i].tag, "takedowns.mo");
      g_autoptr (GBytes) bytes = catalogues[i].file != NULL ? td_test_read_catalogue (catalogues[i].file)
                                                            : g_bytes_new_static ("broken", 6);

      g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
      g_file_set_contents (path, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
      g_assert_no_error (error);
    }

  g_setenv ("TAKEDOWNS_LOCALEDIR", fixture->directory, TRUE);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (catalogues); i++)
    {
      g_autofree char *path = build_path (fixture, catalogues[i].tag, "takedowns.mo");
      g_autofree char *folder = build_path (fixture, catalogues[i].tag, NULL);
      g_autofree char *parent = g_path_get_dirname (folder);

      g_assert_cmpint (g_remove (path), ==, 0);
      g_assert_cmpint (g_rmdir (folder), ==, 0);
      g_assert_cmpint (g_rmdir (parent), ==, 0);
    }

  g_assert_cmpint (g_rmdir (fixture->directory), ==, 0);
  if (fixture->before != NULL)
    g_setenv ("TAKEDOWNS_LOCALEDIR", fixture->before, TRUE);
  else
    g_unsetenv ("TAKEDOWNS_LOCALEDIR");
  g_free (fixture->directory);
  g_free (fixture->before);
}

static void
test_tags (Fixture      *fixture,
           gconstpointer data)
{
  static const struct
  {
    const char *given;
    const char *tag;
    const char *words;
  } cases[] = {
    { NULL, "en", "en" },
    { "", "en", "en" },
    { "C", "en", "en" },
    { "C.UTF-8", "en", "en" },
    { "POSIX", "en", "en" },
    { "!!", "en", "en" },
    { "../../etc", "en", "en" },
    { "en", "en", "en" },
    { "en_GB.UTF-8", "en-GB", "en" },
    { "fr", "fr", "fr" },
    { "FR", "fr", "fr" },
    { "fr_FR.UTF-8", "fr-FR", "fr" },
    { "fr_CA.UTF-8", "fr-CA", "fr" },
    { "fr-CA", "fr-CA", "fr" },
    { "fr_FR.UTF-8@euro", "fr-FR", "fr" },
    { "pt-BR", "pt-BR", "pt-BR" },
    { "pt_BR.UTF-8", "pt-BR", "pt-BR" },
    { "pt", "pt", "en" },
    { "de", "de", "en" },
    { "ar", "ar", "ar" },
    { "ar-MA", "ar-MA", "ar" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (TdLanguage) language = td_language_new (cases[i].given);

      g_assert_cmpstr (td_language_get_tag (language), ==, cases[i].tag);
      g_assert_cmpstr (td_language_get_words_tag (language), ==, cases[i].words);
    }
}

static void
test_words (Fixture      *fixture,
            gconstpointer data)
{
  g_autoptr (TdLanguage) french = td_language_new ("fr_CA.UTF-8");
  const char *missing = "Not yet translated";

  g_assert_cmpstr (td_words (french, "Compare"), ==, "Comparer");
  g_assert_cmpstr (td_words_c (french, "noun", "Order"), ==, "Ordre");
  g_assert_cmpstr (td_words_c (french, "verb", "Order"), ==, "Ordonner");
  g_assert_cmpstr (td_words_n (french, "{n} case", "{n} cases", 0), ==, "{n} affaire");
  g_assert_cmpstr (td_words_n (french, "{n} case", "{n} cases", 2), ==, "{n} affaires");

  /* Without a translation: the message itself, in English. */
  g_assert_true (td_words (french, missing) == missing);
  g_assert_cmpstr (td_words_c (french, "adverb", "Order"), ==, "Order");
  g_assert_cmpstr (td_words_n (french, "{n} source", "{n} sources", 0), ==, "{n} sources");
}

/* No catalogue: the words are English, numbers and dates are not. */
static void
test_fallback (Fixture      *fixture,
               gconstpointer data)
{
  g_autoptr (TdLanguage) german = td_language_new ("de");
  const char *message = "Compare";

  g_assert_true (td_words (german, message) == message);
  g_assert_cmpstr (td_words_n (german, "{n} case", "{n} cases", 1), ==, "{n} case");
  g_assert_cmpstr (td_words_n (german, "{n} case", "{n} cases", 0), ==, "{n} cases");
  td_test_take ("number", td_number_format (german, 6000), "6.000");
  td_test_take ("month", td_date_format_month (german, 2021, 10), "Oktober 2021");
}

/* A language that ICU does not know either is English throughout,
 * whatever the locale of the process. */
static void
test_unknown (Fixture      *fixture,
              gconstpointer data)
{
  g_autoptr (TdLanguage) klingon = td_language_new ("tlh");

  td_test_take ("number", td_number_format (klingon, 123e6), "123 million");
  td_test_take ("money", td_number_format_money (klingon, 6.5e6, "EUR"), "€6.5 million");
  td_test_take ("day", td_date_format_day (klingon, 2021, 10, 18), "18 October 2021");
}

static void
test_damaged_catalogue (Fixture      *fixture,
                        gconstpointer data)
{
  TdLanguage *dutch;

  g_test_expect_message ("Takedowns", G_LOG_LEVEL_WARNING, "*nl*damaged*");
  dutch = td_language_new ("nl");
  g_test_assert_expected_messages ();

  g_assert_cmpstr (td_words (dutch, "Compare"), ==, "Compare");
  td_language_unref (dutch);
}

static void
test_direction (Fixture      *fixture,
                gconstpointer data)
{
  g_autoptr (TdLanguage) arabic = td_language_new ("ar");
  g_autoptr (TdLanguage) hebrew = td_language_new ("he");
  g_autoptr (TdLanguage) french = td_language_new ("fr");

  g_assert_true (td_language_is_rtl (arabic));
  g_assert_false (td_language_is_rtl (french));
  /* No Hebrew catalogue: the words are English and run as English does. */
  g_assert_false (td_language_is_rtl (hebrew));
}

static void
test_available (Fixture      *fixture,
                gconstpointer data)
{
  g_auto (GStrv) tags = td_language_list_available ();
  const char * const expected[] = { "en", "ar", "fr", "nl", "pt-BR", NULL };

  g_assert_true (g_strv_equal ((const char * const *) tags, expected));
}

static void
test_available_without_folder (void)
{
  g_autofree char *before = g_strdup (g_getenv ("TAKEDOWNS_LOCALEDIR"));
  g_auto (GStrv) tags = NULL;

  g_setenv ("TAKEDOWNS_LOCALEDIR", "/nonexistent", TRUE);
  tags = td_language_list_available ();
  if (before != NULL)
    g_setenv ("TAKEDOWNS_LOCALEDIR", before, TRUE);

  g_assert_cmpuint (g_strv_length (tags), ==, 1);
  g_assert_cmpstr (tags[0], ==, "en");
}

/* The formatters are opened by whichever thread comes first. */
static gpointer
format_many (gpointer data)
{
  TdLanguage *language = data;

  for (int i = 0; i < 200; i++)
    {
      td_test_take ("number", td_number_format (language, 6000), "6" NNBSP "000");
      td_test_take ("money", td_number_format_money (language, 100, "EUR"), "100" NBSP "€");
      td_test_take ("day", td_date_format_day (language, 2021, 10, 1), "1er octobre 2021");
    }
  td_language_unref (language);

  return NULL;
}

static void
test_threads (void)
{
  g_autoptr (TdLanguage) french = td_language_new ("fr");
  GThread *threads[4];

  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("language", format_many, td_language_ref (french));
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/language/tags", test_tags);
  ADD ("/language/words", test_words);
  ADD ("/language/fallback", test_fallback);
  ADD ("/language/unknown", test_unknown);
  ADD ("/language/damaged-catalogue", test_damaged_catalogue);
  ADD ("/language/direction", test_direction);
  ADD ("/language/available", test_available);
  g_test_add_func ("/language/available-without-folder", test_available_without_folder);
  g_test_add_func ("/language/threads", test_threads);

  return g_test_run ();
}
