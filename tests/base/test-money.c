/* test-money.c: money, in two languages
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-number-format.h"
#include "td-test-base.h"

static const struct
{
  double value;
  const char *currency;
  const char *english;
  const char *french;
} amounts[] = {
  { 0, "EUR", "€0", "0" NBSP "€" },
  { 12, "EUR", "€12", "12" NBSP "€" },
  { 100, "EUR", "€100", "100" NBSP "€" },
  { 6000, "EUR", "€6,000", "6" NNBSP "000" NBSP "€" },
  /* Cents: only below ten, and only where there are any. */
  { 9, "EUR", "€9", "9" NBSP "€" },
  { 9.99, "EUR", "€9.99", "9,99" NBSP "€" },
  { 9.5, "EUR", "€9.50", "9,50" NBSP "€" },
  { 0.05, "EUR", "€0.05", "0,05" NBSP "€" },
  { 9.999, "EUR", "€10", "10" NBSP "€" },
  { 3.001, "EUR", "€3", "3" NBSP "€" },
  { 12.99, "EUR", "€13", "13" NBSP "€" },
  { 9.99, "JPY", "¥10", "10" NBSP "JPY" },
  /* From one million up. */
  { 1e6, "EUR", "€1 million", "1" NBSP "million d'euros" },
  { 6.5e6, "EUR", "€6.5 million", "6,5" NBSP "millions d'euros" },
  { 1e9, "EUR", "€1 billion", "1" NBSP "milliard d'euros" },
  { 90199000, "EUR", "€90,199,000", "90" NNBSP "199" NNBSP "000" NBSP "€" },
  { -6.5e6, "EUR", MINUS "€6.5 million", MINUS "6,5" NBSP "millions d'euros" },
  /* Dollars are not all the same. */
  { 100, "USD", "$100", "100" NBSP "$US" },
  { 100, "CAD", "CA$100", "100" NBSP "$CA" },
  { 1e9, "USD", "$1 billion", "1" NBSP "milliard de dollars américains" },
  { 350e6, "USD", "$350 million", "350" NBSP "millions de dollars américains" },
  { 2e6, "CAD", "CA$2 million", "2" NBSP "millions de dollars canadiens" },
  { 2e6, "GBP", "£2 million", "2" NBSP "millions de livres sterling" },
  { 2e6, "MAD", "MAD" NBSP "2 million", "2" NBSP "millions de dirhams marocains" },
  { 20, "MAD", "MAD" NBSP "20", "20" NBSP "MAD" },
  /* What is no currency keeps its code. */
  { 20, "QQQ", "20" NBSP "QQQ", "20" NBSP "QQQ" },
  { 20, "eur", "20" NBSP "eur", "20" NBSP "eur" },
};

static void
test_amounts (void)
{
  g_autoptr (TdLanguage) english = td_language_new ("en");
  g_autoptr (TdLanguage) french = td_language_new ("fr");

  for (gsize i = 0; i < G_N_ELEMENTS (amounts); i++)
    {
      td_test_take ("English", td_number_format_money (english, amounts[i].value, amounts[i].currency),
                    amounts[i].english);
      td_test_take ("French", td_number_format_money (french, amounts[i].value, amounts[i].currency),
                    amounts[i].french);
    }
}

/* Languages without a rule of ours get what ICU has, and lose no digit. */
static void
test_other_languages (void)
{
  g_autoptr (TdLanguage) german = td_language_new ("de");
  g_autoptr (TdLanguage) spanish = td_language_new ("es");

  td_test_take ("German", td_number_format_money (german, 6.5e6, "EUR"), "6,5" NBSP "Mio." NBSP "€");
  td_test_take ("German", td_number_format_money (german, 90199000, "EUR"), "90.199.000" NBSP "€");
  td_test_take ("Spanish", td_number_format_money (spanish, 6.5e6, "EUR"), "6,5 millones de euros");
}

static void
test_known (void)
{
  static const char * const known[] = { "EUR", "USD", "CAD", "GBP", "MAD", "JPY", "DEM" };
  static const char * const unknown[] = { "", "E", "EURO", "eur", "QQQ", "E\303\251R", "€", "12A" };

  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    g_assert_true (td_currency_is_known (known[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (unknown); i++)
    g_assert_false (td_currency_is_known (unknown[i]));
}

static void
test_names (void)
{
  g_autoptr (TdLanguage) english = td_language_new ("en");
  g_autoptr (TdLanguage) french = td_language_new ("fr");

  td_test_take ("EUR", td_currency_get_name (english, "EUR"), "euro");
  td_test_take ("USD", td_currency_get_name (english, "USD"), "US dollar");
  td_test_take ("EUR", td_currency_get_name (french, "EUR"), "euro");
  td_test_take ("USD", td_currency_get_name (french, "USD"), "dollar américain");
  td_test_take ("CAD", td_currency_get_name (french, "CAD"), "dollar canadien");
  td_test_take ("QQQ", td_currency_get_name (french, "QQQ"), "QQQ");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/money/amounts", test_amounts);
  g_test_add_func ("/money/other-languages", test_other_languages);
  g_test_add_func ("/money/known", test_known);
  g_test_add_func ("/money/names", test_names);

  return g_test_run ();
}
