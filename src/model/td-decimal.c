/* td-decimal.c: the decimal digits of a number as a person would write it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-decimal.h"

#include <math.h>
#include <string.h>

#define MAX_DIGITS 17   /* enough for any double to read back as itself */
#define QUIET_DIGITS 12 /* that the noise of one multiplication does not reach */
#define MAX_WHOLE 9007199254740992.0
#define MAX_DECIMALS 6  /* that are tried before anything is printed */

/* Those that a double holds exactly: one multiplication or division by them
 * rounds once, as reading the number would. */
static const double powers[] = { 1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22 };
#define MAX_POWER ((int) G_N_ELEMENTS (powers) - 1)

static double
shift (double value,
       int    exponent)
{
  return exponent >= 0 ? value * powers[exponent] : value / powers[-exponent];
}

/* @digits: not negative */
static TdDecimal
make_decimal (gint64   digits,
              int      exponent,
              gboolean negative)
{
  TdDecimal decimal = { .digits = digits, .n_digits = 1, .exponent = exponent, .negative = negative };

  if (digits == 0)
    return (TdDecimal) { .n_digits = 1 };

  while (decimal.digits % 10 == 0)
    {
      decimal.digits /= 10;
      decimal.exponent++;
    }
  for (gint64 rest = decimal.digits; rest >= 10; rest /= 10)
    decimal.n_digits++;

  return decimal;
}

/* The figures that people write have few decimals: those need not be printed.
 * The fewest decimals that read back as @value are also the fewest digits. */
static gboolean
find_short (double     value,
            TdDecimal *decimal)
{
  double size = fabs (value);

  for (int decimals = 0; decimals <= MAX_DECIMALS; decimals++)
    {
      double digits = round (size * powers[decimals]);

      if (digits > MAX_WHOLE)
        return FALSE;
      if (digits / powers[decimals] != size)
        continue;
      *decimal = make_decimal ((gint64) digits, -decimals, value < 0);
      return TRUE;
    }

  return FALSE;
}

/* As many digits as are wanted most, by arithmetic; fewer would tip over where a
 * value is halfway, more would show its noise. */
static gboolean
round_short (double     value,
             int        n_digits,
             TdDecimal *decimal)
{
  double size = fabs (value);
  int exponent = (int) floor (log10 (size)) + 1 - n_digits;
  double digits;

  if (n_digits != QUIET_DIGITS || ABS (exponent) > MAX_POWER)
    return FALSE;

  digits = rint (shift (size, -exponent));
  /* The logarithm of what is all but a power of ten. */
  if (digits < powers[n_digits - 1] || digits > powers[n_digits])
    return FALSE;

  *decimal = make_decimal ((gint64) digits, exponent, value < 0);
  return TRUE;
}

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
  const char *letter = strchr (text, 'e');
  gint64 digits = 0;
  int n_digits = 0;

  for (const char *c = text; c < letter; c++)
    {
      if (!g_ascii_isdigit (*c))
        continue;
      digits = digits * 10 + (*c - '0');
      n_digits++;
    }

  return make_decimal (digits, (int) g_ascii_strtoll (letter + 1, NULL, 10) - n_digits + 1, *text == '-');
}

TdDecimal
td_decimal_from_double (double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  TdDecimal decimal;

  g_return_val_if_fail (isfinite (value), (TdDecimal) { 0 });

  if (find_short (value, &decimal))
    return decimal;

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
  TdDecimal decimal;

  g_return_val_if_fail (isfinite (value), (TdDecimal) { 0 });

  if (value != 0 && round_short (value, n_digits, &decimal))
    return decimal;

  print_scientific (value, n_digits, buffer);

  return parse_scientific (buffer);
}

double
td_decimal_to_double (TdDecimal decimal)
{
  char buffer[64];

  if (decimal.digits <= (gint64) MAX_WHOLE && ABS (decimal.exponent) <= MAX_POWER)
    return shift (decimal.negative ? -(double) decimal.digits : (double) decimal.digits, decimal.exponent);

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
