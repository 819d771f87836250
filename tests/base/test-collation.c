/* test-collation.c: the order of words, their folding, and the nearest word
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-collation.h"
#include "td-test-base.h"

#include <string.h>

/* Each before the next. */
static const char * const ordered[] = {
  "", "2 sites", "10 sites", "138 sites", "Calcio", "calcio 2", "calcio 10",
  "cote", "coté", "côte", "côté", "Eau", "écran", "Électro", "étoile", "Médias24", "Medias25", "zone",
};

static int
sign (int number)
{
  return (number > 0) - (number < 0);
}

static void
test_order (void)
{
  g_autoptr (TdLanguage) french = td_language_new ("fr");

  for (gsize i = 0; i < G_N_ELEMENTS (ordered); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (ordered); j++)
      {
        g_autofree char *a = td_collation_key (french, ordered[i]);
        g_autofree char *b = td_collation_key (french, ordered[j]);
        int expected = (i > j) - (i < j);

        g_test_message ("%s, %s", ordered[i], ordered[j]);
        g_assert_cmpint (sign (td_collation_compare (french, ordered[i], ordered[j])), ==, expected);
        g_assert_cmpint (sign (strcmp (a, b)), ==, expected);
      }
}

/* Swedish has letters after z. */
static void
test_language (void)
{
  g_autoptr (TdLanguage) swedish = td_language_new ("sv");
  g_autoptr (TdLanguage) english = td_language_new ("en");

  g_assert_cmpint (td_collation_compare (swedish, "ö", "z"), >, 0);
  g_assert_cmpint (td_collation_compare (english, "ö", "z"), <, 0);
}

/* Longer than any buffer on the stack. */
static void
test_long_key (void)
{
  g_autoptr (TdLanguage) english = td_language_new ("en");
  g_autofree char *a = g_strnfill (5000, 'a');
  g_autofree char *b = g_strconcat (a, "b", NULL);
  g_autofree char *key_a = td_collation_key (english, a);
  g_autofree char *key_b = td_collation_key (english, b);

  g_assert_cmpint (strcmp (key_a, key_b), <, 0);
}

static const struct
{
  const char *text;
  const char *expected;
} folded[] = {
  { "", "" },
  { "Calcio", "calcio" },
  { "Médias24", "medias24" },
  { "ÉTÉ", "ete" },
  { "Me\314\201dias", "medias" }, /* the accent as a character of its own */
  { "ß", "ss" },
  { "STRAẞE", "strasse" },
  { "Œuvre", "oeuvre" },
  { "Ærø", "aero" },
  { "Łódź", "lodz" },
  { "İstanbul", "istanbul" },
  { "ﬁn", "fin" },
  { "l’été", "l'ete" },
  { "ΛΟΓΟΣ", "λογοσ" }, /* the last sigma is the same letter */
  { "Привет", "привет" },
  { "العربية", "العربية" },
  { "6" NBSP "000", "6 000" },
  { "\360\235\224\270", "a" }, /* 𝔸 */
};

static void
test_fold (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (folded); i++)
    {
      g_autofree char *once = td_collation_fold (folded[i].text);

      td_test_take ("twice", td_collation_fold (once), once);
      g_assert_cmpstr (once, ==, folded[i].expected);
    }
}

static void
test_fold_damaged (void)
{
  g_autofree char *text = td_collation_fold ("a\377\303");

  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_true (g_str_has_prefix (text, "a"));
}

static const char * const ids[] = {
  "electro-tv-sat", "iptv-akfasat-2021", "xtream-codes", "calcio", "rare-breed-tv", "138-sites", "visits", "visitors",
  NULL,
};

static const struct
{
  const char *word;
  const char *expected; /* joined by a space */
} nearest[] = {
  { "calcio", "calcio" },
  { "Calcio", "calcio" },
  { "calico", "calcio" },
  { "calci", "calcio" },
  { "clcio", "calcio" },
  { "electro", "electro-tv-sat" },
  { "Electro TV Sat", "electro-tv-sat" },
  { "electro-tv-sta", "electro-tv-sat" },
  { "Éléctro", "electro-tv-sat" },
  { "akfasat", "iptv-akfasat-2021" },
  { "akfsat", "iptv-akfasat-2021" },
  { "visit", "visits visitors" },
  { "visitor", "visitors visits" },
  { "138", "138-sites" },
  { "zebra", "" },
  { "", "" },
  { "   ", "" },
};

static void
test_nearest (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (nearest); i++)
    {
      g_auto (GStrv) found = td_collation_find_nearest (nearest[i].word, ids);

      td_test_take (nearest[i].word, g_strjoinv (" ", found), nearest[i].expected);
    }
}

static void
test_nearest_bounds (void)
{
  static const char * const alike[] = { "case-1", "case-2", "case-3", "case-4", NULL };
  static const char * const none[] = { NULL };
  g_autofree char *long_word = g_strnfill (10000, 'x');
  g_auto (GStrv) three = td_collation_find_nearest ("case", alike);
  g_auto (GStrv) nothing = td_collation_find_nearest ("case", none);
  g_auto (GStrv) far = td_collation_find_nearest (long_word, alike);

  g_assert_cmpuint (g_strv_length (three), ==, 3);
  g_assert_cmpstr (three[0], ==, "case-1");
  g_assert_cmpuint (g_strv_length (nothing), ==, 0);
  g_assert_cmpuint (g_strv_length (far), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/collation/order", test_order);
  g_test_add_func ("/collation/language", test_language);
  g_test_add_func ("/collation/long-key", test_long_key);
  g_test_add_func ("/collation/fold", test_fold);
  g_test_add_func ("/collation/fold-damaged", test_fold_damaged);
  g_test_add_func ("/collation/nearest", test_nearest);
  g_test_add_func ("/collation/nearest-bounds", test_nearest_bounds);

  return g_test_run ();
}
