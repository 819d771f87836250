/* td-date.c: a date as a source gives it: its grammar and its words
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-date.h"

#include <string.h>

#include "base/td-date-format.h"
#include "base/td-date-interval-format.h"
#include "base/td-error.h"

#define YEAR_MIN 1000
#define SEASON_FIRST 21
#define SEASON_LAST 24

static gboolean
is_season (guint month)
{
  return month >= SEASON_FIRST && month <= SEASON_LAST;
}

/* Reads exactly @n_digits digits at @cursor. */
static gboolean
take_digits (const char **cursor,
             guint        n_digits,
             guint       *number)
{
  *number = 0;
  for (guint i = 0; i < n_digits; i++, (*cursor)++)
    {
      if (!g_ascii_isdigit (**cursor))
        return FALSE;
      *number = *number * 10 + (guint) (**cursor - '0');
    }

  return TRUE;
}

static gboolean
take_dash_digits (const char **cursor,
                  guint       *number)
{
  *number = 0;
  if (**cursor != '-')
    return TRUE;

  (*cursor)++;

  return take_digits (cursor, 2, number) && *number > 0;
}

static guint8
take_flags (const char **cursor)
{
  guint8 flags = 0;

  if (**cursor == '~')
    flags = TD_DATE_APPROXIMATE;
  else if (**cursor == '?')
    flags = TD_DATE_UNCERTAIN;
  if (flags != 0)
    (*cursor)++;

  return flags;
}

static gboolean
is_valid_point (guint year,
                guint month,
                guint day)
{
  if (year < YEAR_MIN)
    return FALSE;
  if (day != 0)
    return month <= 12 && g_date_valid_dmy ((GDateDay) MIN (day, 99), (GDateMonth) month, (GDateYear) year);

  return month <= 12 || is_season (month);
}

static gboolean
take_point (const char **cursor,
            TdDatePoint *point)
{
  guint year, month, day;

  if (!take_digits (cursor, 4, &year) ||
      !take_dash_digits (cursor, &month) ||
      !take_dash_digits (cursor, &day) ||
      !is_valid_point (year, month, day))
    return FALSE;

  point->year = (gint16) year;
  point->month = (guint8) month;
  point->day = (guint8) day;
  point->flags = take_flags (cursor);

  return TRUE;
}

static gboolean
take_end (const char **cursor,
          TdDatePoint *point)
{
  if (!g_str_has_prefix (*cursor, ".."))
    return take_point (cursor, point);

  *point = (TdDatePoint) { 0 };
  *cursor += 2;

  return TRUE;
}

static gboolean
parse (const char *text,
       TdDate     *date)
{
  const char *cursor = text;

  date->is_set = TRUE;
  date->is_interval = strchr (text, '/') != NULL;

  if (!date->is_interval)
    {
      if (!take_point (&cursor, &date->start) || *cursor != '\0')
        return FALSE;
      date->end = date->start;
      return TRUE;
    }

  /* An interval open at both ends says nothing. */
  return take_end (&cursor, &date->start) && *cursor++ == '/' &&
         take_end (&cursor, &date->end) && *cursor == '\0' &&
         (date->start.year != 0 || date->end.year != 0);
}

static void
append_point (GString     *text,
              TdDatePoint  point)
{
  if (point.year == 0)
    {
      g_string_append (text, "..");
      return;
    }

  g_string_append_printf (text, "%04d", point.year);
  if (point.month != 0)
    g_string_append_printf (text, "-%02u", point.month);
  if (point.day != 0)
    g_string_append_printf (text, "-%02u", point.day);
  if (point.flags & TD_DATE_APPROXIMATE)
    g_string_append_c (text, '~');
  if (point.flags & TD_DATE_UNCERTAIN)
    g_string_append_c (text, '?');
}

static char *
format_plain_point (TdDatePoint  point,
                    TdLanguage  *language)
{
  if (point.day != 0)
    return td_date_format_day (language, point.year, point.month, point.day);
  if (is_season (point.month))
    return td_date_format_season (language, point.year, point.month);
  if (point.month != 0)
    return td_date_format_month (language, point.year, point.month);

  return td_date_format_year (language, point.year);
}

static char *
format_point (TdDatePoint  point,
              TdLanguage  *language)
{
  g_autofree char *plain = format_plain_point (point, language);

  if (point.flags & TD_DATE_APPROXIMATE)
    /* Translators: {date} is a day, a month, a season or a year, here and in what follows */
    return td_fill (td_words (language, "about {date}"), "date", plain, NULL);
  if (point.flags & TD_DATE_UNCERTAIN)
    return td_fill (td_words (language, "{date} (uncertain)"), "date", plain, NULL);

  return g_steal_pointer (&plain);
}

static char *
format_half_open (TdDatePoint  point,
                  const char  *pattern,
                  TdLanguage  *language)
{
  g_autofree char *date = format_point (point, language);

  return td_fill (pattern, "date", date, NULL);
}

/* Returns: (nullable): as in td_date_interval_format() */
static char *
format_joined (TdDate      date,
               TdLanguage *language)
{
  const TdDatePoint start = date.start, end = date.end;

  if (start.month == 0 || end.month == 0 || is_season (start.month) || is_season (end.month) ||
      start.flags != 0 || end.flags != 0)
    return NULL;

  return td_date_interval_format (language, (TdCalendarDate) { start.year, start.month, start.day },
                                  (TdCalendarDate) { end.year, end.month, end.day });
}

static char *
format_interval (TdDate      date,
                 TdLanguage *language)
{
  g_autofree char *joined = NULL;
  g_autofree char *start = NULL;
  g_autofree char *end = NULL;

  if (date.start.year == 0)
    /* Translators: it ended at some time, and no later than {date} */
    return format_half_open (date.end, td_words (language, "by {date} at the latest"), language);
  if (date.end.year == 0)
    return format_half_open (date.start, td_words (language, "from {date} on"), language);

  joined = format_joined (date, language);
  if (joined != NULL)
    return g_steal_pointer (&joined);

  start = format_point (date.start, language);
  end = format_point (date.end, language);

  /* A window of one year, written as an interval because a window must be one. */
  if (g_str_equal (start, end))
    return g_steal_pointer (&start);

  /* Translators: two dates, the first and the last of an interval */
  return td_fill (td_words (language, "{start} to {end}"), "start", start, "end", end, NULL);
}

gboolean
td_date_parse (const char  *text,
               TdDate      *date,
               GError     **error)
{
  TdDate parsed = { 0 };

  g_return_val_if_fail (text != NULL && date != NULL, FALSE);

  *date = parsed;
  if (parse (text, &parsed))
    {
      *date = parsed;
      return TRUE;
    }

  /* A message of the catalogue: who shows it has the language and the place. */
  g_set_error_literal (error, TD_ERROR, TD_ERROR_SYNTAX,
                       N_("not a date: 2021, 2021-10, 2021-10-18, a season from 2021-21 to 2021-24, "
                          "each with ~ or ? if need be, or an interval such as ../2021-10-18"));
  return FALSE;
}

char *
td_date_to_string (TdDate date)
{
  GString *text = g_string_new (NULL);

  if (date.is_set)
    append_point (text, date.start);
  if (date.is_set && date.is_interval)
    {
      g_string_append_c (text, '/');
      append_point (text, date.end);
    }

  return g_string_free (text, FALSE);
}

char *
td_date_format (TdDate      date,
                TdLanguage *language)
{
  if (!date.is_set)
    return g_strdup ("");
  if (date.is_interval)
    return format_interval (date, language);

  return format_point (date.start, language);
}
