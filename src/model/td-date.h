/* td-date.h: a date as a source gives it: an interval of days (EDTF)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-language.h"

G_BEGIN_DECLS

typedef enum
{
  TD_DATE_APPROXIMATE = 1 << 0, /* ~ */
  TD_DATE_UNCERTAIN   = 1 << 1, /* ? */
} TdDateFlags;

/* A claim has two dates and a large file some hundred thousand: bits are counted. */
typedef struct
{
  gint  year : 16; /* 0: an open end (..) */
  guint month : 6; /* 0: none; 1 to 12; 21 (spring) to 24 (winter) */
  guint day : 6;   /* 0: none */
  guint flags : 4; /* TdDateFlags */
} TdDatePoint;

/* A small value, passed by value. {0} is "no date". Where it is not an
 * interval, @end equals @start. */
typedef struct
{
  TdDatePoint start, end;
  guint       is_set : 1;
  guint       is_interval : 1; /* A/B; either end may be open */
} TdDate;

/* Days are counted as in GDate's Julian day; these stand for the open ends. */
#define TD_DATE_DAY_MIN G_MININT32
#define TD_DATE_DAY_MAX G_MAXINT32

/* Returns: FALSE with @error (%TD_ERROR_SYNTAX) where @text is no date of FORMAT;
 *   the message is a msgid, to be shown through td_words(). */
gboolean td_date_parse (const char  *text,
                        TdDate      *date,
                        GError     **error);

/* Returns: (transfer full): the EDTF text; "" for no date. */
char *td_date_to_string (TdDate date);

/* First and last day that @date may mean; an approximate date is not widened. */
gint32 td_date_first_day (TdDate date);
gint32 td_date_last_day  (TdDate date);

/* Returns: whether the interval runs backwards (B before A). */
gboolean td_date_is_backwards (TdDate date);

gboolean td_date_equal    (TdDate a, TdDate b);
gboolean td_date_overlaps (TdDate a, TdDate b);

/* Returns: 1 where @a lies wholly after @b, -1 wholly before, 0 where they
 *   overlap or one is missing. */
int td_date_compare (TdDate a, TdDate b);

/* Returns: whole months between the nearest ends; 0 where they overlap or one
 *   is missing or open on that side. */
int td_date_months_apart (TdDate a, TdDate b);

/* Returns: whole months from the first day of the start to the last day of the
 *   end ("2019-01/2020-12" is 24), 0 where it is not whole months. */
int td_date_count_months (TdDate date);

/* Returns: the year of the last day that is known, 0 where there is none. */
int td_date_get_year (TdDate date);

/* Returns: (transfer full): "18 October 2021", "about October 2021",
 *   "by 18 October 2021 at the latest", "between … and …", "from … on"; "" for no date. */
char *td_date_format (TdDate      date,
                      TdLanguage *language);

G_END_DECLS
