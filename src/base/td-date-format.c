/* td-date-format.c: days, months, seasons and years in a language
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-date-format.h"

#include "base/td-date-format-private.h"
#include "base/td-icu.h"
#include "base/td-language-private.h"

#include <string.h>
#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#define MILLISECONDS_PER_DAY 86400000.0
#define FIRST_SEASON 21
#define PATTERN_SIZE 128

/* The parts that are shown, in the words of CLDR. */
#define DAY "yMMMMd"
#define FIRST_DAY "yMMMMd first" /* French alone has another word for it */
#define MONTH "yMMMM"
#define YEAR "y"

static const char * const seasons[] = {
  /* Translators: {year} is a year: "spring 2021". */
  NC_ ("season of a year", "spring {year}"),
  NC_ ("season of a year", "summer {year}"),
  NC_ ("season of a year", "autumn {year}"),
  NC_ ("season of a year", "winter {year}"),
};

/* A moment and how to write it. */
typedef struct
{
  const UDateFormat *format;
  UDate moment;
} Moment;

void
td_date_format_get_locale (TdLanguage *language,
                           char       *locale,
                           int32_t     size,
                           UErrorCode *status)
{
  g_strlcpy (locale, td_language_get_prose_locale (language), size);
  uloc_setKeywordValue ("calendar", "gregorian", locale, size, status);
}

/* "d MMMM y" → "d'er' MMMM y". @pattern: of PATTERN_SIZE, more than is ever used. */
static void
mark_first (UChar *pattern)
{
  UChar *day = u_strchr (pattern, u'd');
  UChar tail[PATTERN_SIZE];

  if (day == NULL || u_strlen (pattern) + 5 > PATTERN_SIZE)
    return;

  u_strcpy (tail, day + 1);
  u_strcpy (day + 1, u"'er'");
  u_strcat (pattern, tail);
}

static void
find_pattern (const char *locale,
              const char *what,
              UChar      *pattern,
              UErrorCode *status)
{
  UDateTimePatternGenerator *generator = udatpg_open (locale, status);
  g_autofree UChar *skeleton = td_icu_from_utf8 (what, NULL);
  int32_t length = (int32_t) strcspn (what, " ");

  udatpg_getBestPattern (generator, skeleton, length, pattern, PATTERN_SIZE, status);
  udatpg_close (generator);
  if (U_SUCCESS (*status) && strcmp (what, FIRST_DAY) == 0)
    mark_first (pattern);
}

/* ICU would change to the Julian calendar before 1582. */
static void
make_proleptic (UDateFormat *format,
                UErrorCode  *status)
{
  UCalendar *calendar = ucal_clone (udat_getCalendar (format), status);

  ucal_setGregorianChange (calendar, -1e18, status);
  if (U_SUCCESS (*status))
    udat_setCalendar (format, calendar);
  ucal_close (calendar);
}

static gpointer
open_format (TdLanguage *language,
             const char *what)
{
  char locale[ULOC_FULLNAME_CAPACITY];
  UChar pattern[PATTERN_SIZE];
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format;

  td_date_format_get_locale (language, locale, sizeof locale, &status);
  find_pattern (locale, what, pattern, &status);
  format = udat_open (UDAT_PATTERN, UDAT_PATTERN, locale, u"UTC", -1, pattern, -1, &status);
  if (U_FAILURE (status))
    return NULL;

  make_proleptic (format, &status);

  return format;
}

static void
close_format (gpointer format)
{
  udat_close (format);
}

static int32_t
fill_from_moment (gconstpointer  object,
                  UChar         *buffer,
                  int32_t        capacity,
                  UErrorCode    *status)
{
  const Moment *moment = object;

  return udat_format (moment->format, moment->moment, buffer, capacity, NULL, status);
}

/* Days since 1970-01-01 in the proleptic Gregorian calendar. A year is counted
 * from March, so that the leap day is its last. */
static double
count_days (int year,
            int month,
            int day)
{
  gint64 from_march = (gint64) year - (month <= 2);
  gint64 era = (from_march >= 0 ? from_march : from_march - 399) / 400;
  gint64 year_of_era = from_march - era * 400;
  gint64 day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
  gint64 day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;

  return (double) (era * 146097 + day_of_era - 719468);
}

UDate
td_date_format_get_moment (int year,
                           int month,
                           int day)
{
  return count_days (year, month, day) * MILLISECONDS_PER_DAY;
}

static char *
write_date (TdLanguage *language,
            const char *what,
            int         year,
            int         month,
            int         day)
{
  Moment moment = { NULL, td_date_format_get_moment (year, month, day) };
  char *text = NULL;

  moment.format = td_language_keep (language, open_format, what, close_format);
  if (moment.format != NULL)
    text = td_icu_collect (fill_from_moment, &moment);

  return text != NULL ? text : g_strdup_printf ("%04d-%02d-%02d", year, month, day);
}

char *
td_date_format_day (TdLanguage *language,
                    int         year,
                    int         month,
                    int         day)
{
  gboolean first;

  g_return_val_if_fail (language != NULL, NULL);
  g_return_val_if_fail (month >= 1 && month <= 12, NULL);
  g_return_val_if_fail (day >= 1 && day <= 31, NULL);

  first = day == 1 && td_language_is (language, "fr");

  return write_date (language, first ? FIRST_DAY : DAY, year, month, day);
}

char *
td_date_format_month (TdLanguage *language,
                      int         year,
                      int         month)
{
  g_return_val_if_fail (language != NULL, NULL);
  g_return_val_if_fail (month >= 1 && month <= 12, NULL);

  return write_date (language, MONTH, year, month, 1);
}

char *
td_date_format_year (TdLanguage *language,
                     int         year)
{
  g_return_val_if_fail (language != NULL, NULL);

  return write_date (language, YEAR, year, 1, 1);
}

char *
td_date_format_season (TdLanguage *language,
                       int         year,
                       int         season)
{
  g_autofree char *shown = NULL;

  g_return_val_if_fail (language != NULL, NULL);
  g_return_val_if_fail (season >= FIRST_SEASON && season < FIRST_SEASON + (int) G_N_ELEMENTS (seasons), NULL);

  shown = td_date_format_year (language, year);

  return td_fill (td_words_c (language, "season of a year", seasons[season - FIRST_SEASON]), "year", shown, NULL);
}
