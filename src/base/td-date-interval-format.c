/* td-date-interval-format.c: what lies between two dates, in a language
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-date-interval-format.h"

#include "base/td-date-format-private.h"
#include "base/td-icu.h"
#include "base/td-language-private.h"

#include <unicode/udateintervalformat.h>
#include <unicode/uloc.h>

/* The first whole year of the calendar: ICU has no earlier one for intervals. */
#define FIRST_YEAR 1583

/* What is shown, in the words of CLDR. */
#define DAYS "yMMMMd"
#define MONTHS "yMMMM"

/* Two moments and how to write them. */
typedef struct
{
  const UDateIntervalFormat *format;
  UDate start, end;
} Interval;

static gpointer
open_format (TdLanguage *language,
             const char *what)
{
  char locale[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  g_autofree UChar *skeleton = td_icu_from_utf8 (what, NULL);
  UDateIntervalFormat *format;

  td_date_format_get_locale (language, locale, sizeof locale, &status);
  format = udtitvfmt_open (locale, skeleton, -1, u"UTC", -1, &status);

  return U_SUCCESS (status) ? format : NULL;
}

static void
close_format (gpointer format)
{
  udtitvfmt_close (format);
}

static int32_t
fill_from_interval (gconstpointer  object,
                    UChar         *buffer,
                    int32_t        capacity,
                    UErrorCode    *status)
{
  const Interval *interval = object;

  return udtitvfmt_format (interval->format, interval->start, interval->end, buffer, capacity, NULL, status);
}

static UDate
get_moment (TdCalendarDate date)
{
  return td_date_format_get_moment (date.year, date.month, MAX (date.day, 1));
}

/* French alone has another word for the first of a month, and ICU does not know it. */
static gboolean
is_first (TdLanguage     *language,
          TdCalendarDate  date)
{
  return date.day == 1 && td_language_is (language, "fr");
}

static gboolean
can_be_joined (TdLanguage     *language,
               TdCalendarDate  start,
               TdCalendarDate  end)
{
  return start.year == end.year && start.year >= FIRST_YEAR && (start.day == 0) == (end.day == 0) &&
         !is_first (language, start) && !is_first (language, end);
}

/* Versions of ICU differ in the spaces about the dash. */
static char *
put_plain_spaces (const char *text)
{
  GString *plain = g_string_new (text);

  g_string_replace (plain, "\u2009", " ", 0);

  return g_string_free (plain, FALSE);
}

char *
td_date_interval_format (TdLanguage     *language,
                         TdCalendarDate  start,
                         TdCalendarDate  end)
{
  Interval interval = { NULL };
  g_autofree char *text = NULL;

  g_return_val_if_fail (language != NULL, NULL);

  if (!can_be_joined (language, start, end))
    return NULL;

  interval.format = td_language_keep (language, open_format, start.day != 0 ? DAYS : MONTHS, close_format);
  interval.start = get_moment (start);
  interval.end = get_moment (end);
  if (interval.format != NULL)
    text = td_icu_collect (fill_from_interval, &interval);

  return text != NULL ? put_plain_spaces (text) : NULL;
}
