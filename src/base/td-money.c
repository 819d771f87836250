/* td-money.c: money as a reader of a language expects it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-number-format.h"

#include "base/td-icu.h"
#include "base/td-language-private.h"
#include "base/td-number-private.h"

#include <math.h>
#include <string.h>
#include <unicode/ucurr.h>

#define NO_BREAK_SPACE "\302\240"

/* Milliseconds, further than any currency lived: also marks and francs are known. */
#define EVER 1e15

/* From here on cents say nothing. */
#define CENTS_BELOW 10

/* How a language says "6.5 million euros". ICU abbreviates the million
 * ("€6.5M"), or leaves out the preposition ("6,5 millions euros"), before it
 * knows better; where a language is not here, its way is taken. */
typedef struct
{
  const char *language;
  const char *before_consonant;
  const char *before_vowel;
} LargeAmount;

static const LargeAmount large_amounts[] = {
  { "ca", " de ", " d'" },
  { "es", " de ", " de " },
  { "fr", " de ", " d'" },
  { "it", " di ", " di " },
  { "pt", " de ", " de " },
  { "ro", " de ", " de " },
};

/* Names that readers use where ICU has the official one. */
typedef struct
{
  const char *language;
  const char *currency;
  const char *one;
  const char *many;
} CurrencyName;

static const CurrencyName currency_names[] = {
  { "fr", "USD", "dollar américain", "dollars américains" },
};

static const LargeAmount *
find_large_amount (TdLanguage *language)
{
  for (gsize i = 0; i < G_N_ELEMENTS (large_amounts); i++)
    if (td_language_is (language, large_amounts[i].language))
      return &large_amounts[i];

  return NULL;
}

static const CurrencyName *
find_currency_name (TdLanguage *language,
                    const char *currency)
{
  for (gsize i = 0; i < G_N_ELEMENTS (currency_names); i++)
    if (td_language_is (language, currency_names[i].language)
        && strcmp (currency, currency_names[i].currency) == 0)
      return &currency_names[i];

  return NULL;
}

static gboolean
is_code (const char *currency)
{
  return strlen (currency) == 3 && strspn (currency, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 3;
}

/* @category: of the plural, in the words of CLDR: "one", "other". */
static char *
get_name (TdLanguage *language,
          const char *currency,
          const char *category)
{
  g_autofree UChar *code = td_icu_from_utf8 (currency, NULL);
  const CurrencyName *better = find_currency_name (language, currency);
  UErrorCode status = U_ZERO_ERROR;
  UBool is_choice = FALSE;
  int32_t length = 0;
  const UChar *name;

  if (better != NULL)
    return g_strdup (strcmp (category, "one") == 0 ? better->one : better->many);

  name = ucurr_getPluralName (code, td_language_get_locale (language), &is_choice, category, &length, &status);

  return U_SUCCESS (status) ? td_icu_to_utf8 (name, length) : g_strdup (currency);
}

/* "6,5 millions d'euros" */
static char *
write_with_preposition (TdLanguage        *language,
                        const LargeAmount *way,
                        double             value,
                        const char        *currency)
{
  g_autofree char *amount = td_number_write_word (language, value);
  g_autofree char *name = get_name (language, currency, "other");
  g_autofree char *folded = g_utf8_normalize (name, -1, G_NORMALIZE_ALL);
  gboolean vowel = *folded != '\0' && strchr ("aeiouAEIOU", *folded) != NULL;

  return g_strconcat (amount, vowel ? way->before_vowel : way->before_consonant, name, NULL);
}

/* "€6.5 million" */
static char *
write_with_symbol (TdLanguage *language,
                   double      value,
                   const char *currency)
{
  g_autofree char *skeleton = g_strdup_printf ("currency/%s precision-integer", currency);
  g_autofree char *amount = td_number_write_word (language, fabs (value));

  return td_number_write (language, skeleton, value < 0 ? -1 : 1, amount);
}

static char *
write_large (TdLanguage *language,
             double      value,
             const char *currency)
{
  const LargeAmount *way = find_large_amount (language);
  g_autofree char *skeleton = NULL;

  if (way != NULL)
    return write_with_preposition (language, way, value, currency);
  if (td_language_is (language, "en"))
    return write_with_symbol (language, value, currency);

  skeleton = g_strdup_printf ("compact-long currency/%s @###", currency);

  return td_number_write (language, skeleton, value, NULL);
}

static gboolean
has_cents (double value)
{
  double cents = round (fabs (value) * 100);

  return cents < CENTS_BELOW * 100 && fmod (cents, 100) != 0;
}

char *
td_number_format_money (TdLanguage *language,
                        double      value,
                        const char *currency)
{
  g_autofree char *skeleton = NULL;

  g_return_val_if_fail (language != NULL, NULL);
  g_return_val_if_fail (currency != NULL, NULL);

  if (!td_currency_is_known (currency))
    {
      g_autofree char *number = td_number_format (language, value);

      return g_strconcat (number, NO_BREAK_SPACE, currency, NULL);
    }

  if (td_number_has_word (value))
    return write_large (language, value, currency);

  skeleton = g_strdup_printf ("currency/%s %s", currency,
                              has_cents (value) ? "precision-currency-standard" : "precision-integer");

  return td_number_write (language, skeleton, value, NULL);
}

gboolean
td_currency_is_known (const char *currency)
{
  g_autofree UChar *code = NULL;
  UErrorCode status = U_ZERO_ERROR;

  g_return_val_if_fail (currency != NULL, FALSE);

  if (!is_code (currency))
    return FALSE;

  code = td_icu_from_utf8 (currency, NULL);

  return ucurr_isAvailable (code, -EVER, EVER, &status) && U_SUCCESS (status);
}

char *
td_currency_get_name (TdLanguage *language,
                      const char *currency)
{
  g_return_val_if_fail (language != NULL, NULL);
  g_return_val_if_fail (currency != NULL, NULL);

  if (!td_currency_is_known (currency))
    return g_strdup (currency);

  return get_name (language, currency, "one");
}
