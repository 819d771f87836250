/* td-period.c: the period of a figure: kind and length
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-period.h"

#include "base/td-error.h"
#include "base/td-number-format.h"
#include "model/td-ids.h"

#define MONTHS_OF_YEAR 12
#define DAYS_OF_WEEK 7

static const char * const IDS[] = {
  [TD_PERIOD_NONE] = NULL,
  [TD_PERIOD_DAY] = "day",
  [TD_PERIOD_WEEK] = "week",
  [TD_PERIOD_MONTH] = "month",
  [TD_PERIOD_YEAR] = "year",
  [TD_PERIOD_DURATION] = NULL,
  [TD_PERIOD_EVER] = "ever",
  [TD_PERIOD_WINDOW] = "window",
  [TD_PERIOD_VARIES] = "varies",
  [TD_PERIOD_NOT_STATED] = "not-stated",
};

/* Each stands after a figure, and alone. */
static const char * const NAMES[] = {
  [TD_PERIOD_NONE] = NULL,
  /* Translators: of a figure, as in "90,000 a day"; also alone */
  [TD_PERIOD_DAY] = NC_("period", "a day"),
  [TD_PERIOD_WEEK] = NC_("period", "a week"),
  [TD_PERIOD_MONTH] = NC_("period", "a month"),
  [TD_PERIOD_YEAR] = NC_("period", "a year"),
  [TD_PERIOD_DURATION] = NULL,
  /* Translators: of a figure, as in "5 million since it began" */
  [TD_PERIOD_EVER] = NC_("period", "since it began"),
  /* Translators: of a figure, counted between two dates that are shown with it */
  [TD_PERIOD_WINDOW] = NC_("period", "in the period stated"),
  [TD_PERIOD_VARIES] = NC_("period", "period varies"),
  [TD_PERIOD_NOT_STATED] = NC_("period", "period not stated"),
};

/* A length in the one unit it can be converted in. */
typedef struct
{
  guint    count; /* 0: not stated */
  gboolean is_months; /* else days */
} Length;

static Length
get_length (TdPeriod period)
{
  switch (period.kind)
    {
    case TD_PERIOD_DAY:
      return (Length) { 1, FALSE };
    case TD_PERIOD_WEEK:
      return (Length) { DAYS_OF_WEEK, FALSE };
    case TD_PERIOD_MONTH:
      return (Length) { 1, TRUE };
    case TD_PERIOD_YEAR:
      return (Length) { MONTHS_OF_YEAR, TRUE };
    case TD_PERIOD_DURATION:
      return period.weeks ? (Length) { period.length * DAYS_OF_WEEK, FALSE }
                          : (Length) { period.length, TRUE };
    case TD_PERIOD_WINDOW:
      return (Length) { period.length, TRUE };
    case TD_PERIOD_NONE:
    case TD_PERIOD_EVER:
    case TD_PERIOD_VARIES:
    case TD_PERIOD_NOT_STATED:
    default:
      return (Length) { 0, FALSE };
    }
}

static TdPeriod
normalise (guint64  length,
           gboolean weeks)
{
  TdPeriod period = { .kind = TD_PERIOD_DURATION, .length = (guint16) length, .weeks = weeks };

  if (weeks && length == 1)
    return (TdPeriod) { .kind = TD_PERIOD_WEEK };
  if (!weeks && length == 1)
    return (TdPeriod) { .kind = TD_PERIOD_MONTH };
  if (!weeks && length == MONTHS_OF_YEAR)
    return (TdPeriod) { .kind = TD_PERIOD_YEAR };

  return period;
}

/* Reads "18M" at @cursor, where @unit is 'M'; leaves it alone where another
 * unit follows. Returns 0 for none. */
static guint64
take_number (const char **cursor,
             char         unit)
{
  char *end;
  guint64 number;

  if (!g_ascii_isdigit (**cursor))
    return 0;

  number = g_ascii_strtoull (*cursor, &end, 10);
  if (*end != unit)
    return 0;

  *cursor = end + 1;

  return MIN (number, G_MAXUINT16 + 1);
}

/* An ISO 8601 duration of whole weeks, or of whole years and months. */
static gboolean
parse_duration (const char *text,
                TdPeriod   *period)
{
  const char *cursor = text + 1;
  guint64 length;
  gboolean weeks = FALSE;

  if (*text != 'P')
    return FALSE;

  length = take_number (&cursor, 'Y') * MONTHS_OF_YEAR;
  length += take_number (&cursor, 'M');
  if (cursor == text + 1)
    {
      length = take_number (&cursor, 'W');
      weeks = TRUE;
    }
  if (*cursor != '\0' || length == 0 || length > G_MAXUINT16)
    return FALSE;

  *period = normalise (length, weeks);

  return TRUE;
}

static char *
format_count (TdLanguage *language,
              const char *pattern,
              guint       count)
{
  g_autofree char *number = td_number_format_plain (language, count);

  return td_fill (pattern, "n", number, NULL);
}

static char *
format_length (TdLanguage *language,
               guint       length,
               gboolean    weeks)
{
  if (weeks)
    return format_count (language, td_words_n (language, "in {n} week", "in {n} weeks", length), length);

  if (length % MONTHS_OF_YEAR == 0)
    {
      guint years = length / MONTHS_OF_YEAR;

      return format_count (language, td_words_n (language, "in {n} year", "in {n} years", years), years);
    }

  /* Translators: of a figure, as in "123 million in 18 months" */
  return format_count (language, td_words_n (language, "in {n} month", "in {n} months", length), length);
}

gboolean
td_period_parse (const char  *text,
                 TdPeriod    *period,
                 GError     **error)
{
  int kind;

  g_return_val_if_fail (text != NULL && period != NULL, FALSE);

  *period = (TdPeriod) { 0 };

  kind = td_ids_find (IDS, G_N_ELEMENTS (IDS), text);
  if (kind >= 0)
    {
      period->kind = (TdPeriodKind) kind;
      return TRUE;
    }

  if (parse_duration (text, period))
    return TRUE;

  /* A message of the catalogue: who shows it has the language and the place. */
  g_set_error_literal (error, TD_ERROR, TD_ERROR_SYNTAX,
                       N_("not a period: day, week, month, year, ever, window, varies, not-stated, "
                          "or whole weeks, months or years such as P18M"));
  return FALSE;
}

char *
td_period_to_string (TdPeriod period)
{
  if (period.kind == TD_PERIOD_DURATION)
    return g_strdup_printf ("P%u%c", period.length, period.weeks ? 'W' : 'M');

  g_return_val_if_fail ((guint) period.kind < G_N_ELEMENTS (IDS), NULL);

  return g_strdup (IDS[period.kind]);
}

gboolean
td_period_equal (TdPeriod a,
                 TdPeriod b)
{
  return a.kind == b.kind && a.length == b.length && !a.weeks == !b.weeks;
}

gboolean
td_period_is_stated (TdPeriod period)
{
  return get_length (period).count > 0;
}

double
td_period_get_factor (TdPeriod from,
                      TdPeriod to)
{
  Length length_from = get_length (from);
  Length length_to = get_length (to);

  if (length_from.count == 0 || length_to.count == 0 || length_from.is_months != length_to.is_months)
    return 0;

  return (double) length_to.count / length_from.count;
}

char *
td_period_format (TdPeriod    period,
                  TdLanguage *language)
{
  g_return_val_if_fail ((guint) period.kind < G_N_ELEMENTS (NAMES), NULL);

  if (period.kind == TD_PERIOD_DURATION || (period.kind == TD_PERIOD_WINDOW && period.length > 0))
    return format_length (language, period.length, period.weeks);
  if (NAMES[period.kind] == NULL)
    return g_strdup ("");

  return g_strdup (td_words_c (language, "period", NAMES[period.kind]));
}
