/* test-place-names.c: country names and codes
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-place-names.h"
#include "td-test-base.h"

static const struct
{
  const char *code;
  const char *english;
  const char *french;
} places[] = {
  { "MA", "Morocco", "Maroc" },
  { "FR", "France", "France" },
  { "IT", "Italy", "Italie" },
  { "BG", "Bulgaria", "Bulgarie" },
  { "US", "United States", "États-Unis" },
  { "GB", "United Kingdom", "Royaume-Uni" },
  { "HK", "Hong Kong", "Hong Kong" },
  { "MO", "Macao", "Macao" },
  { "EU", "European Union", "Union européenne" },
  { "001", "world", "Monde" },
  { "150", "Europe", "Europe" },
};

static const char * const unknown[] = {
  "", "M", "ma", "MAR", "ZZ", "QO", "UK", "XX", "002", "419", "É", "EUR", "1", "FR-", "IC", "EA", "DG", "AC",
};

static void
test_known (void)
{
  g_autoptr (TdLanguage) english = td_language_new ("en");
  g_autoptr (TdLanguage) french = td_language_new ("fr");

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_assert_true (td_place_is_known (places[i].code));
      td_test_take (places[i].code, td_place_get_name (english, places[i].code), places[i].english);
      td_test_take (places[i].code, td_place_get_name (french, places[i].code), places[i].french);
    }
}

static void
test_unknown (void)
{
  g_autoptr (TdLanguage) french = td_language_new ("fr");

  for (gsize i = 0; i < G_N_ELEMENTS (unknown); i++)
    {
      g_assert_false (td_place_is_known (unknown[i]));
      td_test_take (unknown[i], td_place_get_name (french, unknown[i]), unknown[i]);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/place-names/known", test_known);
  g_test_add_func ("/place-names/unknown", test_unknown);

  return g_test_run ();
}
