/* test-typography.c: the spaces of French typography
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-number-format.h"
#include "td-test-base.h"

#define THIN "\342\200\211"

static const struct
{
  const char *text;
  const char *expected;
} cases[] = {
  { "", "" },
  { "Rien à changer, ici.", "Rien à changer, ici." },
  /* Before ; ! ? and : */
  { "Combien ? Beaucoup !", "Combien" NNBSP "? Beaucoup" NNBSP "!" },
  { "Combien? Beaucoup!", "Combien" NNBSP "? Beaucoup" NNBSP "!" },
  { "un ; deux;", "un" NNBSP "; deux" NNBSP ";" },
  { "ainsi : oui", "ainsi" NBSP ": oui" },
  { "ainsi: oui", "ainsi" NBSP ": oui" },
  { "deux  espaces  !", "deux  espaces" NNBSP "!" },
  { "fine" THIN "!", "fine" NNBSP "!" },
  { "dure" NBSP "!", "dure" NNBSP "!" },
  { "quoi ?!", "quoi" NNBSP "?!" },
  { "quoi?!", "quoi" NNBSP "?!" },
  { "(vraiment?)", "(vraiment" NNBSP "?)" },
  { "(?)", "(?)" },
  { "...!", "...!" },
  { " ! seul", " ! seul" },
  { "ligne\n ! seul", "ligne\n ! seul" },
  /* Digit groups */
  { "6 000 sites", "6" NNBSP "000 sites" },
  { "6" NBSP "000" NBSP "000 de vues", "6" NNBSP "000" NNBSP "000 de vues" },
  { "en 2021 138 sites", "en 2021 138 sites" },
  { "1 234 5678", "1" NNBSP "234 5678" },
  { "les 12 et 13 juin", "les 12 et 13 juin" },
  { "1 000,5", "1" NNBSP "000,5" },
  /* Before % € × and million words */
  { "50 % de 100 €", "50" NBSP "% de 100" NBSP "€" },
  { "50% de 100€", "50" NBSP "% de 100" NBSP "€" },
  { "1,7 " TIMES, "1,7" NBSP TIMES },
  { "1,7" TIMES, "1,7" NBSP TIMES },
  { "1600" TIMES "1000", "1600" TIMES "1000" },
  { "6,5 millions d'euros", "6,5" NBSP "millions d'euros" },
  { "1 milliard, 2 milliards", "1" NBSP "milliard, 2" NBSP "milliards" },
  { "des millions de vues", "des millions de vues" },
  { "3 millionnaires", "3 millionnaires" },
  /* Inside quotes */
  { "« oui »", "«" NBSP "oui" NBSP "»" },
  { "«oui»", "«" NBSP "oui" NBSP "»" },
  { "« oui ! »", "«" NBSP "oui" NNBSP "!" NBSP "»" },
  { "« oui »: non", "«" NBSP "oui" NBSP "»" NBSP ": non" },
  /* What is left alone */
  { "http://example.org/a?b=1;c%20d", "http://example.org/a?b=1;c%20d" },
  { "voir https://example.org/?a: oui", "voir https://example.org/?a: oui" },
  { "«http://example.org/?»", "«" NBSP "http://example.org/?" NBSP "»" },
  { "http://example.org/ ; 50%", "http://example.org/" NNBSP "; 50" NBSP "%" },
  { "(www.example.org?)", "(www.example.org?)" },
  { "à 12:30", "à 12:30" },
  { "C:\\donn\303\251es", "C:\\donn\303\251es" },
  { "rapport 16:9", "rapport 16:9" },
  { "damaged \377 !", "damaged \377 !" },
};

static void
test_french (void)
{
  g_autoptr (TdLanguage) french = td_language_new ("fr");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    td_test_take (cases[i].text, td_typography (french, cases[i].text), cases[i].expected);
}

/* Twice is once, whatever the text. */
static void
test_idempotent (void)
{
  static const char * const parts[] = {
    "a", "1", "000", " ", "  ", NBSP, NNBSP, THIN, ":", ";", "!", "?", "%", "€", TIMES, "«", "»", "\n", "(", ")", ",",
    "millions", "http://", "www.", "é", "\t",
  };
  g_autoptr (TdLanguage) french = td_language_new ("fr");
  g_autoptr (GRand) rand = g_rand_new_with_seed (24);

  for (int i = 0; i < 20000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autofree char *once = NULL;

      for (int n = g_rand_int_range (rand, 1, 12); n > 0; n--)
        g_string_append (text, parts[g_rand_int_range (rand, 0, G_N_ELEMENTS (parts))]);

      once = td_typography (french, text->str);
      td_test_take (text->str, td_typography (french, once), once);
    }
}

static void
test_other_languages (void)
{
  static const char * const tags[] = { "en", "ar", "de" };
  const char *text = "Combien ? 6 000 « oui »: 50%";

  for (gsize i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      g_autoptr (TdLanguage) language = td_language_new (tags[i]);

      td_test_take (tags[i], td_typography (language, text), text);
    }
}

static void
test_capitalise (void)
{
  static const struct
  {
    const char *text;
    const char *expected;
  } beginnings[] = {
    { "", "" },
    { "a press article", "A press article" },
    { "état des lieux", "État des lieux" },
    { "Médias24", "Médias24" },
    { "138 sites", "138 sites" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (beginnings); i++)
    {
      g_autofree char *text = td_typography_capitalise (beginnings[i].text);

      g_assert_cmpstr (text, ==, beginnings[i].expected);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/typography/french", test_french);
  g_test_add_func ("/typography/idempotent", test_idempotent);
  g_test_add_func ("/typography/other-languages", test_other_languages);

  g_test_add_func ("/typography/capitalise", test_capitalise);

  return g_test_run ();
}
