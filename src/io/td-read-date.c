/* td-read-date.c: reads dates, and looks whether they can be meant (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-read-values.h"

/* Returns: whether @point lies wholly after @today; this year may still mean a day gone by. */
static gboolean
is_future_point (TdDatePoint point,
                 gint32      today)
{
  TdDate date = { .start = point, .end = point, .is_set = TRUE };

  return point.year != 0 && td_date_first_day (date) > today;
}

static void
check_date (TdReader   *reader,
            TdDate      date,
            const char *text)
{
  gboolean is_future = is_future_point (date.start, reader->today)
                       || (date.is_interval && is_future_point (date.end, reader->today));

  if (is_future)
    td_reader_report (reader, TD_PROBLEM_FUTURE_DATE, text, NULL);
  if (date.is_interval && td_date_is_backwards (date))
    td_reader_report (reader, TD_PROBLEM_BACKWARDS_INTERVAL, text, NULL);
}

void
td_read_date (TdReader         *reader,
              const TdJsonNode *node,
              gpointer          target,
              guint             detail)
{
  const char *text = td_reader_peek_string (node);
  TdDate date = { 0 };

  if (!text)
    {
      td_reader_expect (reader, TD_EXPECT_DATE);
      return;
    }
  if (!td_date_parse (text, &date, NULL))
    {
      td_reader_report (reader, TD_PROBLEM_BAD_DATE, text, NULL);
      return;
    }
  check_date (reader, date, text);
  *(TdDate *) target = date;
}
