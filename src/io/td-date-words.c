/* td-date-words.c: reads a date as people write it, in English and in French (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-date-words.h"

#include <string.h>

#include "base/td-collation.h"

#define MAX_NUMBERS 3
#define LAST_MONTH 12
#define YEAR_DIGITS 4

/* Folded; a number from 21 is a season of EDTF. */
static const struct { const char *word; guint month; } months[] = {
  { "january", 1 }, { "february", 2 }, { "march", 3 }, { "april", 4 }, { "may", 5 }, { "june", 6 }, { "july", 7 },
  { "august", 8 }, { "september", 9 }, { "october", 10 }, { "november", 11 }, { "december", 12 },
  { "jan", 1 }, { "feb", 2 }, { "mar", 3 }, { "apr", 4 }, { "jun", 6 }, { "jul", 7 }, { "aug", 8 }, { "sep", 9 },
  { "sept", 9 }, { "oct", 10 }, { "nov", 11 }, { "dec", 12 },
  { "janvier", 1 }, { "fevrier", 2 }, { "mars", 3 }, { "avril", 4 }, { "mai", 5 }, { "juin", 6 }, { "juillet", 7 },
  { "aout", 8 }, { "septembre", 9 }, { "octobre", 10 }, { "novembre", 11 }, { "decembre", 12 },
  { "janv", 1 }, { "fevr", 2 }, { "avr", 4 }, { "juil", 7 },
  { "spring", 21 }, { "summer", 22 }, { "autumn", 23 }, { "winter", 24 },
  { "printemps", 21 }, { "ete", 22 }, { "automne", 23 }, { "hiver", 24 },
};

/* Words that a date may carry and that change nothing. */
static const char * const silent[] = { "of", "the", "le", "er", "st", "nd", "rd", "th", "in", "en", NULL };
static const char * const about[] = { "about", "around", "circa", "ca", "vers", "environ", NULL };

typedef struct
{
  guint    values[MAX_NUMBERS];
  guint    digits[MAX_NUMBERS];
  guint    n;
  char     separator; /* between the numbers: / . or -, 0 for none */
  guint    month;     /* by its word, or 0 */
  gboolean is_approximate;
} Pieces;

static gboolean
take_number (const char **at,
             Pieces      *pieces)
{
  guint value = 0, digits = 0;

  if (pieces->n == MAX_NUMBERS)
    return FALSE;
  for (; g_ascii_isdigit (**at) && digits <= YEAR_DIGITS; (*at)++, digits++)
    value = value * 10 + (guint) (**at - '0');
  pieces->values[pieces->n] = value;
  pieces->digits[pieces->n++] = digits;
  return digits <= YEAR_DIGITS;
}

static gboolean
take_word (const char **at,
           Pieces      *pieces)
{
  const char *start = *at;
  g_autofree char *word = NULL;

  while (g_ascii_isalpha (**at))
    (*at)++;
  word = g_strndup (start, *at - start);
  if (**at == '.')
    (*at)++;
  if (g_strv_contains (silent, word))
    return TRUE;
  if (g_strv_contains (about, word))
    {
      pieces->is_approximate = TRUE;
      return TRUE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    {
      if (pieces->month != 0 || !g_str_equal (months[i].word, word))
        continue;
      pieces->month = months[i].month;
      return TRUE;
    }

  return FALSE;
}

static gboolean
take_separator (const char **at,
                Pieces      *pieces)
{
  const char c = *(*at)++;

  if (c == ' ' || c == ',')
    return TRUE;
  if (strchr ("/.-", c) == NULL || (pieces->separator != 0 && pieces->separator != c) || !g_ascii_isdigit (**at))
    return FALSE;

  pieces->separator = c;
  return TRUE;
}

static gboolean
split (const char *folded,
       Pieces     *pieces)
{
  for (const char *at = folded; *at != '\0';)
    {
      gboolean ok;

      if (g_ascii_isdigit (*at))
        ok = take_number (&at, pieces);
      else if (g_ascii_isalpha (*at))
        ok = take_word (&at, pieces);
      else
        ok = take_separator (&at, pieces);
      if (!ok)
        return FALSE;
    }

  return pieces->n > 0;
}

/* Returns: FALSE where there is no such day. */
static gboolean
make (const Pieces *pieces,
      guint         year,
      guint         month,
      guint         day,
      TdDate       *date)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_printf (text, "%04u", year);
  if (month != 0)
    g_string_append_printf (text, "-%02u", month);
  if (day != 0)
    g_string_append_printf (text, "-%02u", day);
  if (pieces->is_approximate)
    g_string_append_c (text, '~');
  return td_date_parse (text->str, date, NULL);
}

static TdDateWordsResult
make_one (const Pieces *pieces,
          guint         year,
          guint         month,
          guint         day,
          TdDate       *date)
{
  return make (pieces, year, month, day, date) ? TD_DATE_WORDS_READ : TD_DATE_WORDS_UNKNOWN;
}

/* Where the position of the year is known: @a and @b are day and month, in the
 * order that is possible. */
static TdDateWordsResult
make_numeric (const Pieces *pieces,
              guint         year,
              guint         a,
              guint         b,
              TdDate       *date,
              TdDate       *other)
{
  const gboolean day_first = b <= LAST_MONTH && make (pieces, year, b, a, date);
  const gboolean month_first = a <= LAST_MONTH && make (pieces, year, a, b, day_first ? other : date);

  if (day_first && month_first && a != b)
    return TD_DATE_WORDS_TWO;

  return day_first || month_first ? TD_DATE_WORDS_READ : TD_DATE_WORDS_UNKNOWN;
}

static gboolean
is_year (const Pieces *pieces,
         guint         i)
{
  return pieces->digits[i] == YEAR_DIGITS;
}

static TdDateWordsResult
settle_numbers (const Pieces *pieces,
                TdDate       *date,
                TdDate       *other)
{
  const guint *values = pieces->values;

  if (pieces->n == 1 && is_year (pieces, 0))
    return make_one (pieces, values[0], 0, 0, date);
  if (pieces->separator == 0)
    return TD_DATE_WORDS_UNKNOWN;
  if (pieces->n == 2 && is_year (pieces, 1) && values[0] <= LAST_MONTH)
    return make_one (pieces, values[1], values[0], 0, date);
  if (pieces->n == 2 && is_year (pieces, 0) && values[1] <= LAST_MONTH)
    return make_one (pieces, values[0], values[1], 0, date);
  if (pieces->n == 3 && is_year (pieces, 0))
    return make_one (pieces, values[0], values[1], values[2], date);
  if (pieces->n == 3 && is_year (pieces, 2))
    return make_numeric (pieces, values[2], values[0], values[1], date, other);

  return TD_DATE_WORDS_UNKNOWN;
}

static TdDateWordsResult
settle_month (const Pieces *pieces,
              TdDate       *date)
{
  const guint *values = pieces->values;

  if (pieces->n == 1 && is_year (pieces, 0))
    return make_one (pieces, values[0], pieces->month, 0, date);
  if (pieces->n == 2 && is_year (pieces, 1) && !is_year (pieces, 0))
    return make_one (pieces, values[1], pieces->month, values[0], date);

  return TD_DATE_WORDS_UNKNOWN;
}

TdDateWordsResult
td_date_words_read (const char *text,
                    TdDate     *date,
                    TdDate     *other)
{
  g_autofree char *folded = NULL;
  Pieces pieces = { .n = 0 };

  if (td_date_parse (text, date, NULL))
    return TD_DATE_WORDS_READ;

  folded = td_collation_fold (text);
  if (!split (folded, &pieces))
    return TD_DATE_WORDS_UNKNOWN;

  return pieces.month != 0 ? settle_month (&pieces, date) : settle_numbers (&pieces, date, other);
}
