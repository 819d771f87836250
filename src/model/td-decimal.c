/* td-decimal.c: the decimal digits of a number as a person would write it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-decimal.h"

#include <math.h>
#include <string.h>

#define MAX_DIGITS 17 /* enough for any double to read back as itself */

/* "-1.2345e+06": the text of @value with @n_digits digits, in no locale. */
static void
print_scientific (double value,
                  int    n_digits,
                  char   buffer[G_ASCII_DTOSTR_BUF_SIZE])
{
  char format[8];

  g_snprintf (format, sizeof format, "%%.%de", CLAMP (n_digits, 1, MAX_DIGITS) - 1);
  g_ascii_formatd (buffer, G_ASCII_DTOSTR_BUF_SIZE, format, value);
}

static TdDecimal
parse_scientific (const char *text)
{
  TdDecimal decimal = { .negative = *text == '-' };
  const char *letter = strchr (text, 'e');

  for (const char *c = text; c < letter; c++)
    {
      if (!g_ascii_isdigit (*c))
        continue;
      decimal.digits = decimal.digits * 10 + (*c - '0');
      decimal.n_digits++;
    }
  decimal.exponent = (int) g_ascii_strtoll (letter + 1, NULL, 10) - decimal.n_digits + 1;

  while (decimal.n_digits > 1 && decimal.digits % 10 == 0)
    {
      decimal.digits /= 10;
      decimal.n_digits--;
      decimal.exponent++;
    }
  if (decimal.digits == 0)
    decimal = (TdDecimal) { .n_digits = 1 };

  return decimal;
}

TdDecimal
td_decimal_from_double (double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_return_val_if_fail (isfinite (value), (TdDecimal) { 0 });

  for (int n_digits = 1; n_digits <= MAX_DIGITS; n_digits++)
    {
      print_scientific (value, n_digits, buffer);
      if (g_ascii_strtod (buffer, NULL) == value)
        break;
    }

  return parse_scientific (buffer);
}

TdDecimal
td_decimal_round_double (double value,
                         int    n_digits)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_return_val_if_fail (isfinite (value), (TdDecimal) { 0 });

  print_scientific (value, n_digits, buffer);

  return parse_scientific (buffer);
}

double
td_decimal_to_double (TdDecimal decimal)
{
  char buffer[64];

  g_snprintf (buffer, sizeof buffer, "%s%" G_GINT64_FORMAT "e%d",
              decimal.negative ? "-" : "", decimal.digits, decimal.exponent);

  return g_ascii_strtod (buffer, NULL);
}

char *
td_decimal_write (double value)
{
  const TdDecimal decimal = td_decimal_from_double (value);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%" G_GINT64_FORMAT, decimal.digits);
  for (int i = 0; i < decimal.exponent; i++)
    g_string_append_c (text, '0');
  while (decimal.exponent < 0 && (int) text->len <= -decimal.exponent)
    g_string_prepend_c (text, '0');
  if (decimal.exponent < 0)
    g_string_insert_c (text, (gssize) text->len + decimal.exponent, '.');
  if (decimal.negative)
    g_string_prepend_c (text, '-');

  return g_string_free (text, FALSE);
}
