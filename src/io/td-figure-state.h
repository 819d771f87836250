/* td-figure-state.h: what has been said of a figure so far, and what may still be said (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-figure-lexer.h"
#include "io/td-figure-number.h"
#include "io/td-figure-reader.h"
#include "io/td-figure-words.h"

G_BEGIN_DECLS

#define TD_FIGURE_NO_TOKEN -1

/* One number with its scale. */
typedef struct
{
  TdFigureNumber number;
  int            token;
  int            scale; /* token, or NO_TOKEN */
  int            zeros; /* of the scale */
  gboolean       is_negative;
  gboolean       is_billion; /* the scale is 9 zeros, or 12 */
} TdFigureSlot;

/* How two numbers belong together. */
typedef enum
{
  TD_FIGURE_SINGLE,
  TD_FIGURE_RANGE,
  TD_FIGURE_READINGS, /* one or the other */
} TdFigureJoin;

/* All that was said, before it is settled. Tokens are indices, or NO_TOKEN. */
typedef struct
{
  TdFigureTokens       tokens;
  const TdFigureHints *hints;
  guint                languages; /* TdWordsLanguage of the words so far */

  TdFigureSlot slots[2];
  guint        n_slots;
  gboolean     is_open;  /* the last token was a number, or its currency: a scale may follow */
  int          minus;    /* a sign that waits for its number */
  TdFigureJoin join;
  int          joiner;   /* waits for the second number */
  int          opener;   /* "between", "either" */
  TdFigureJoin opened;
  int          from;

  int         bound_token;
  TdBound     bound;
  int         vague_token, vague_end;
  TdMagnitude magnitude;
  int         alone; /* "free", "unknown": stands alone */
  TdPhraseKind alone_kind;

  int         currency_token;
  const char *currency; /* NULL: shared, or dollars */
  gboolean    is_dollar;
  char        code[4];
  int         period_token;
  TdPeriod    period;
  int         percent_token;
  int         unit_token;
  const char *unit;
  int         noun, n_noun; /* of the source: the first token, how many */
  int         name;         /* of the metric */
  int         article;      /* says nothing, waits for what follows */
  gboolean    is_estimated, is_conditional;
  gboolean    has_words;    /* more than a number was said */

  TdFigureFault fault;
  int           fault_token;
} TdFigureParse;

/* Returns: FALSE, which is no token too, always: for returning it. */
gboolean td_figure_fail (TdFigureParse *self,
                         TdFigureFault  fault,
                         int            token);

/* @i: below the number of tokens. Returns: (transfer none) */
const TdFigureToken *td_figure_get_token (TdFigureParse *self,
                                          guint          i);

/* Returns: whether there is a token @i, and it is a number in digits. */
gboolean td_figure_has_number_at (TdFigureParse *self,
                                  guint          i);

/* Returns: whether a number, or words in its place, has been read. */
gboolean td_figure_has_value (const TdFigureParse *self);

/* Room for one more number.
 * Returns: (transfer none) (nullable): NULL with a fault */
TdFigureSlot *td_figure_add_slot (TdFigureParse *self,
                                  guint          i);

/* Returns: (transfer none) (nullable): the number that a scale may follow. */
TdFigureSlot *td_figure_get_open_slot (TdFigureParse *self);

/* All return how many tokens from @i on were taken: 0 with a fault, where what
 * was said before speaks against it. @n: how many they are. */

/* A number in digits. */
guint td_figure_take_digits  (TdFigureParse *self, guint i);

guint td_figure_set_bound    (TdFigureParse *self, guint i, guint n, TdBound bound);
guint td_figure_set_period   (TdFigureParse *self, guint i, guint n, TdPeriod period);

/* @code: kept, not copied; NULL where it is not known */
guint td_figure_set_currency (TdFigureParse *self, guint i, guint n, const char *code, gboolean is_dollar);

/* Has the second number follow. */
guint td_figure_join         (TdFigureParse *self, TdFigureJoin how, guint i, guint n);

G_END_DECLS
