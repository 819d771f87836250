/* td-date-days.c: the days that a date may mean, and their order
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-date.h"

#define SEASON_FIRST 21
#define MONTHS_OF_YEAR 12
#define MONTHS_OF_SEASON 3

/* A run of whole months, as a point without a day means it. */
typedef struct
{
  int first; /* months since the year 0 */
  int count;
} Months;

static Months
get_months (TdDatePoint point)
{
  int year = point.year * MONTHS_OF_YEAR;

  if (point.month == 0)
    return (Months) { year, MONTHS_OF_YEAR };
  if (point.month < SEASON_FIRST)
    return (Months) { year + point.month - 1, 1 };

  /* Spring is March to May; winter runs into the next year. */
  return (Months) { year + 2 + (point.month - SEASON_FIRST) * MONTHS_OF_SEASON, MONTHS_OF_SEASON };
}

static gint32
get_day (int year,
         int month,
         int day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return (gint32) g_date_get_julian (&date);
}

static gint32
get_first_of_month (int months)
{
  return get_day (months / MONTHS_OF_YEAR, months % MONTHS_OF_YEAR + 1, 1);
}

static gint32
get_first_day (TdDatePoint point)
{
  if (point.day != 0)
    return get_day (point.year, point.month, point.day);

  return get_first_of_month (get_months (point).first);
}

static gint32
get_last_day (TdDatePoint point)
{
  Months months;

  if (point.day != 0)
    return get_day (point.year, point.month, point.day);

  months = get_months (point);

  return get_first_of_month (months.first + months.count) - 1;
}

static gboolean
is_known_day (gint32 day)
{
  return day != TD_DATE_DAY_MIN && day != TD_DATE_DAY_MAX;
}

/* Whole months from @from to @to, which is not before it. */
static int
count_whole_months (gint32 from,
                    gint32 to)
{
  GDate a, b;
  int months;

  g_date_clear (&a, 1);
  g_date_clear (&b, 1);
  g_date_set_julian (&a, (guint32) from);
  g_date_set_julian (&b, (guint32) to);

  months = (g_date_get_year (&b) - g_date_get_year (&a)) * MONTHS_OF_YEAR;
  months += (int) g_date_get_month (&b) - (int) g_date_get_month (&a);

  return g_date_get_day (&b) < g_date_get_day (&a) ? months - 1 : months;
}

static gboolean
is_same_day_of_month (gint32 first,
                      gint32 second)
{
  GDate a, b;

  g_date_clear (&a, 1);
  g_date_clear (&b, 1);
  g_date_set_julian (&a, (guint32) first);
  g_date_set_julian (&b, (guint32) second);

  return g_date_get_day (&a) == g_date_get_day (&b);
}

static gboolean
is_same_point (TdDatePoint a,
               TdDatePoint b)
{
  return a.year == b.year && a.month == b.month && a.day == b.day && a.flags == b.flags;
}

gint32
td_date_first_day (TdDate date)
{
  if (!date.is_set || date.start.year == 0)
    return TD_DATE_DAY_MIN;

  return get_first_day (date.start);
}

gint32
td_date_last_day (TdDate date)
{
  if (!date.is_set || date.end.year == 0)
    return TD_DATE_DAY_MAX;

  return get_last_day (date.end);
}

gboolean
td_date_is_backwards (TdDate date)
{
  return date.is_set && td_date_last_day (date) < td_date_first_day (date);
}

gboolean
td_date_equal (TdDate a,
               TdDate b)
{
  if (!a.is_set || !b.is_set)
    return !a.is_set && !b.is_set;

  return !a.is_interval == !b.is_interval &&
         is_same_point (a.start, b.start) && is_same_point (a.end, b.end);
}

gboolean
td_date_overlaps (TdDate a,
                  TdDate b)
{
  return a.is_set && b.is_set &&
         td_date_first_day (a) <= td_date_last_day (b) &&
         td_date_first_day (b) <= td_date_last_day (a);
}

int
td_date_compare (TdDate a,
                 TdDate b)
{
  if (!a.is_set || !b.is_set)
    return 0;
  if (td_date_first_day (a) > td_date_last_day (b))
    return 1;
  if (td_date_last_day (a) < td_date_first_day (b))
    return -1;

  return 0;
}

int
td_date_months_apart (TdDate a,
                      TdDate b)
{
  TdDate early = a;
  TdDate late = b;

  switch (td_date_compare (a, b))
    {
    case 0:
      return 0;
    case 1:
      early = b;
      late = a;
      break;
    default:
      break;
    }

  return count_whole_months (td_date_last_day (early), td_date_first_day (late));
}

int
td_date_count_months (TdDate date)
{
  gint32 first = td_date_first_day (date);
  gint32 last = td_date_last_day (date);

  /* A length that is only about so many months is none to divide by. */
  if (!is_known_day (first) || !is_known_day (last) || last < first ||
      date.start.flags != 0 || date.end.flags != 0)
    return 0;

  if (!is_same_day_of_month (first, last + 1))
    return 0;

  return count_whole_months (first, last + 1);
}

int
td_date_get_year (TdDate date)
{
  gint32 day = td_date_last_day (date);
  GDate last;

  if (!is_known_day (day))
    day = td_date_first_day (date);
  if (!is_known_day (day))
    return 0;

  g_date_clear (&last, 1);
  g_date_set_julian (&last, (guint32) day);

  return g_date_get_year (&last);
}
