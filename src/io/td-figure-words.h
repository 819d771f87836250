/* td-figure-words.h: the words that people put around a number, in English and in French (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-figure-lexer.h"

G_BEGIN_DECLS

typedef enum
{
  TD_PHRASE_BOUND,       /* value: TdBound; before the number or after it */
  TD_PHRASE_FROM,        /* "from 12", or "from 12 to 59" */
  TD_PHRASE_BETWEEN,     /* opens a pair */
  TD_PHRASE_AND,         /* joins a pair that was opened */
  TD_PHRASE_TO,          /* joins a pair, opened or not */
  TD_PHRASE_EITHER,      /* opens two readings */
  TD_PHRASE_OR,          /* joins them */
  TD_PHRASE_VAGUE,       /* value: TdMagnitude */
  TD_PHRASE_NUMBER,      /* value: the number that the word is */
  TD_PHRASE_SCALE,       /* value: zeros */
  TD_PHRASE_BILLION,     /* 10^9 or 10^12 */
  TD_PHRASE_CURRENCY,    /* text: ISO 4217 */
  TD_PHRASE_DOLLAR,      /* USD where nothing else is said */
  TD_PHRASE_SHARED,      /* a currency of several countries */
  TD_PHRASE_PERIOD,      /* value: TdPeriodKind */
  TD_PHRASE_PERCENT,
  TD_PHRASE_UNIT,        /* text: "year", "month", "week", "day" */
  TD_PHRASE_WITHIN,      /* before a number of months: a period */
  TD_PHRASE_ESTIMATED,
  TD_PHRASE_CONDITIONAL,
  TD_PHRASE_NOTHING,     /* no claim is made */
  TD_PHRASE_UNDISCLOSED,
  TD_PHRASE_FREE,
  TD_PHRASE_ARTICLE,     /* says nothing before the next word */
  TD_PHRASE_STOP,        /* never part of a noun: it begins something else */
} TdPhraseKind;

typedef enum
{
  TD_WORDS_BOTH    = 0,
  TD_WORDS_ENGLISH = 1 << 0,
  TD_WORDS_FRENCH  = 1 << 1,
} TdWordsLanguage;

typedef struct
{
  const char     *words; /* folded, one space between; signs are words */
  TdPhraseKind    kind;
  TdWordsLanguage language;
  int             value;
  const char     *text;
} TdPhrase;

/* @after_number: "millions" is a scale then, and words of its own otherwise.
 * @n: (out): how many tokens it takes.
 * Returns: (transfer none) (nullable): the longest phrase that begins at token @i. */
const TdPhrase *td_figure_words_find (const TdFigureTokens *tokens,
                                      guint                 i,
                                      gboolean              after_number,
                                      guint                *n);

/* Returns: how many tokens from @i on are @words (folded, one space between), 0
 *   where they are not. @loosely: an s or x more or less at the end of a word
 *   makes no difference. */
guint td_figure_words_match (const TdFigureTokens *tokens,
                             guint                 i,
                             const char           *words,
                             gboolean              loosely);

/* What stands in a column of its own: "monthly", « mois », "per month".
 * Returns: (transfer none) (nullable): a period as in the format */
const char *td_figure_words_find_period (const char *text);

/* Returns: (transfer none): every phrase there is, for tests; @n of them. */
const TdPhrase *td_figure_words_list (guint *n);

G_END_DECLS
