/* td-decimal.h: the decimal digits of a number as a person would write it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The value is ±@digits × 10^@exponent. */
typedef struct
{
  gint64   digits; /* without trailing zeros; 0 for zero */
  int      n_digits;
  int      exponent; /* of the last digit */
  gboolean negative;
} TdDecimal;

/* @value: finite.
 * Returns: the fewest digits that read back as @value: what was written in the file. */
TdDecimal td_decimal_from_double (double value);

/* Like td_decimal_from_double() with at most @n_digits digits (1 to 17), so
 * that the noise of binary arithmetic is gone. */
TdDecimal td_decimal_round_double (double value,
                                   int    n_digits);

/* @value: finite.
 * Returns: (transfer full): the fewest digits that read back as @value, for other
 *   programs: with a point, not grouped, never with an exponent: "6000", "-0.5". */
char *td_decimal_write (double value);

/* Returns: the nearest double. */
double td_decimal_to_double (TdDecimal decimal);

G_END_DECLS
