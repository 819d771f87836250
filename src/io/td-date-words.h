/* td-date-words.h: reads a date as people write it, in English and in French (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-date.h"

G_BEGIN_DECLS

typedef enum
{
  TD_DATE_WORDS_READ,
  TD_DATE_WORDS_UNKNOWN,
  TD_DATE_WORDS_TWO, /* 03/04/2021: the day first, or the month */
} TdDateWordsResult;

/* Reads EDTF as in the format, "18 October 2021", « 18 octobre 2021 », "Oct. 2021",
 * 18/10/2021, 10/2021. Nothing is guessed.
 * @other: (out): the second reading, with TWO */
TdDateWordsResult td_date_words_read (const char *text,
                                      TdDate     *date,
                                      TdDate     *other);

G_END_DECLS
