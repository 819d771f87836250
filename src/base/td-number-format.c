/* td-number-format.c: numbers as a reader of a language expects them
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-number-format.h"

#include "base/td-icu.h"
#include "base/td-language-private.h"
#include "base/td-number-private.h"

#include <math.h>
#include <string.h>
#include <unicode/unum.h>
#include <unicode/unumberformatter.h>

#define NO_BREAK_SPACE "\302\240"
#define MULTIPLICATION_SIGN "\303\227"
#define MINUS_SIGN "\342\210\222"

/* All that a double holds for certain. */
#define MOST_DIGITS 15

#define ROUNDING " rounding-mode-half-up"

/* What ICU made of one number: digits[start…end) is the number itself. */
typedef struct
{
  UChar *text;
  int32_t length;
  int32_t start;
  int32_t end;
} Written;

static gpointer
open_formatter (TdLanguage *language,
                const char *skeleton)
{
  g_autofree char *rounded = g_strconcat (skeleton, ROUNDING, NULL);
  g_autofree UChar *wide = td_icu_from_utf8 (rounded, NULL);
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormatter *formatter;

  formatter = unumf_openForSkeletonAndLocale (wide, -1, td_language_get_locale (language), &status);
  if (U_SUCCESS (status))
    return formatter;

  unumf_close (formatter);
  return NULL;
}

static void
close_formatter (gpointer formatter)
{
  unumf_close (formatter);
}

static int32_t
fill_from_result (gconstpointer  object,
                  UChar         *buffer,
                  int32_t        capacity,
                  UErrorCode    *status)
{
  return unumf_resultToString (object, buffer, capacity, status);
}

/* Returns: (transfer full) (nullable): the text of @result with its integer
 *   digits replaced by @bare. */
static char *
splice (const UFormattedNumber *result,
        const char             *bare)
{
  UErrorCode status = U_ZERO_ERROR;
  UFieldPosition field = { UNUM_INTEGER_FIELD, 0, 0 };
  UChar text[64];
  int32_t length = unumf_resultToString (result, text, G_N_ELEMENTS (text), &status);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  if (U_FAILURE (status) || !unumf_resultNextFieldPosition (result, &field, &status))
    return NULL;

  before = td_icu_to_utf8 (text, field.beginIndex);
  after = td_icu_to_utf8 (text + field.endIndex, length - field.endIndex);

  return g_strconcat (before, bare, after, NULL);
}

/* ICU writes the sign of a keyboard in many languages, which reads as a hyphen
 * and lets a line break after it.
 * Returns: (transfer full) */
static char *
set_minus (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "-", -1);

  return g_strjoinv (MINUS_SIGN, parts);
}

char *
td_number_write (TdLanguage *language,
                 const char *skeleton,
                 double      value,
                 const char *bare)
{
  UErrorCode status = U_ZERO_ERROR;
  const UNumberFormatter *formatter = td_language_keep (language, open_formatter, skeleton, close_formatter);
  UFormattedNumber *result = unumf_openResult (&status);
  g_autofree char *text = NULL;
  g_autofree char *signed_text = NULL;

  /* No minus before a zero. */
  if (value == 0)
    value = 0;

  if (formatter != NULL)
    unumf_formatDouble (formatter, value, result, &status);
  if (formatter != NULL && U_SUCCESS (status))
    text = bare != NULL ? splice (result, bare) : td_icu_collect (fill_from_result, result);
  unumf_closeResult (result);

  /* Only where ICU has lost its data. */
  if (text == NULL)
    text = g_strdup_printf ("%.*g", MOST_DIGITS, value);

  signed_text = set_minus (text);
  return td_typography (language, signed_text);
}

gboolean
td_number_has_word (double value)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  if (!isfinite (value) || fabs (value) < TD_NUMBER_MILLION)
    return FALSE;

  /* Four significant digits, if the rest is zeros, give the number back. */
  g_ascii_formatd (digits, sizeof digits, "%.3e", value);
  return g_ascii_strtod (digits, NULL) == value;
}

char *
td_number_write_word (TdLanguage *language,
                      double      value)
{
  return td_number_write (language, "compact-long @###", value, NULL);
}

char *
td_number_format (TdLanguage *language,
                  double      value)
{
  g_return_val_if_fail (language != NULL, NULL);

  if (td_number_has_word (value))
    return td_number_write_word (language, value);

  return td_number_format_digits (language, value);
}

char *
td_number_format_digits (TdLanguage *language,
                         double      value)
{
  g_return_val_if_fail (language != NULL, NULL);

  return td_number_write (language, ".###", value, NULL);
}

char *
td_number_format_plain (TdLanguage *language,
                        double      value)
{
  g_return_val_if_fail (language != NULL, NULL);

  return td_number_write (language, ".### group-off", value, NULL);
}

char *
td_number_format_tick (TdLanguage *language,
                       double      value)
{
  g_return_val_if_fail (language != NULL, NULL);

  if (fabs (value) >= TD_NUMBER_MILLION)
    return td_number_write_word (language, value);

  return td_number_write (language, "@###", value, NULL);
}

char *
td_number_format_percent (TdLanguage *language,
                          double      value,
                          gboolean    with_sign)
{
  g_return_val_if_fail (language != NULL, NULL);

  return td_number_write (language, with_sign ? "percent .## sign-except-zero" : "percent .##", value, NULL);
}

char *
td_number_format_significant (TdLanguage *language,
                              double      value,
                              int         digits)
{
  char skeleton[MOST_DIGITS + 1] = "@";

  g_return_val_if_fail (language != NULL, NULL);

  digits = CLAMP (digits, 1, MOST_DIGITS);
  memset (skeleton + 1, '#', digits - 1);
  return td_number_write (language, skeleton, value, NULL);
}

char *
td_number_format_times (TdLanguage *language,
                        double      value,
                        int         digits)
{
  g_autofree char *number = NULL;

  g_return_val_if_fail (language != NULL, NULL);

  number = td_number_format_significant (language, value, digits);
  return g_strconcat (number, NO_BREAK_SPACE MULTIPLICATION_SIGN, NULL);
}
