/* td-figure-reader.h: reads a figure as people write it, in English and in French
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-metric.h"
#include "model/td-period.h"
#include "model/td-quantity.h"

G_BEGIN_DECLS

/* Whose convention numbers follow: 6,000 is six thousand in English and six in
 * French. Words in the text decide; this is for texts without such words. */
typedef enum
{
  TD_FIGURES_UNSAID,
  TD_FIGURES_ENGLISH,
  TD_FIGURES_FRENCH,
} TdFigures;
#define TD_N_FIGURES (TD_FIGURES_FRENCH + 1)

/* Returns: "en", "fr"; NULL for UNSAID. */
const char *td_figures_get_tag  (TdFigures figures);
gboolean    td_figures_from_tag (const char *tag, TdFigures *figures);

/* A name of a metric, folded by td_collation_fold(): it may stand beside the
 * number without being a noun of its own, and its language is that of the text. */
typedef struct
{
  const char *words;
  TdFigures   language; /* UNSAID where it is the same in both */
} TdFigureNoun;

/* What is known besides the text. Everything may be left empty. */
typedef struct
{
  TdFigures           figures;
  const TdMetric     *metric;   /* (nullable): whose unit the figure must have */
  const TdFigureNoun *nouns;    /* (nullable): ended by one without words */
  const char         *currency; /* (nullable): ISO 4217, of the table: settles "dollars", "francs", "dinars" */
} TdFigureHints;

/* Why a text is no figure. Nothing is guessed: whatever is not understood ends
 * the reading with one of these and its place. */
typedef enum
{
  TD_FIGURE_FAULT_NONE,
  TD_FIGURE_FAULT_EMPTY,           /* nothing is written */
  TD_FIGURE_FAULT_NOTHING_SAID,    /* "unknown", "n/a": no claim is made at all */
  TD_FIGURE_FAULT_WORD,            /* @word is not understood here */
  TD_FIGURE_FAULT_NO_NUMBER,       /* words, but neither a number nor one of the vague words */
  TD_FIGURE_FAULT_SECOND_NUMBER,   /* @word: a number too many */
  TD_FIGURE_FAULT_SECOND_BOUND,    /* @word: "more than about" says two things */
  TD_FIGURE_FAULT_TWO_READINGS,    /* @word: 6,000: @english or @french */
  TD_FIGURE_FAULT_BILLION,         /* @word: 10^9 in English, 10^12 in French, and no word says which */
  TD_FIGURE_FAULT_BAD_NUMBER,      /* @word: 1,23,456 */
  TD_FIGURE_FAULT_RANGE,           /* @word: beyond 2^53 */
  TD_FIGURE_FAULT_LOW_ABOVE_HIGH,  /* @word: the low end */
  TD_FIGURE_FAULT_NEGATIVE,        /* @word: of a metric that cannot be */
  TD_FIGURE_FAULT_FRACTION,        /* @word: of something counted one by one */
  TD_FIGURE_FAULT_SHARED_CURRENCY, /* @word: "francs": those of several countries */
  TD_FIGURE_FAULT_OTHER_CURRENCY,  /* @word: not that of the table */
  TD_FIGURE_FAULT_UNIT,            /* @word: percent, money or years of a metric with another unit */
} TdFigureFault;
#define TD_N_FIGURE_FAULTS (TD_FIGURE_FAULT_UNIT + 1)

typedef struct
{
  TdFigureFault fault;
  guint         column; /* in characters of the text, from 0: of @word */
  char         *word;   /* as written; NULL with EMPTY */
  char         *english, *french; /* with TWO_READINGS, BILLION: plain digits */
} TdFigureProblem;

/* What was understood. Empty strings are NULL. */
typedef struct
{
  TdQuantity quantity;
  TdPeriod   period;         /* NONE where the text says none */
  gboolean   estimated;      /* "an estimated", « estimé à » */
  gboolean   is_conditional; /* « serait », "reportedly" */
  gboolean   is_dollar;      /* "$" or "dollars" alone: read as USD where the table names no currency */
  gboolean   has_currency;
  char       currency[4];    /* ISO 4217 */
  TdFigures  language;       /* of its words; UNSAID where there are none, or of both */
  char      *magnitude;      /* with TD_MAGNITUDE_OTHER: the words: « une centaine » */
  char      *counted;        /* the source's own noun: "accesses" */
  char      *wording;        /* the text as written where more than a number was read; NULL otherwise */
} TdFigureReading;

/* Reads @text whole, or not at all: «plus de 6 000», "about €100 a year",
 * "1.2m", "between 10 and 12 euros a month", "22", "free", "several million".
 * Pure; may be called on any thread.
 *
 * @text: UTF-8
 * @hints: (nullable)
 * @reading: (out): to be given to td_figure_reading_clear()
 * @problem: (out) (optional): to be given to td_figure_problem_clear(); set with FALSE
 * Returns: whether it was understood, every word of it. */
gboolean td_figure_read (const char          *text,
                         const TdFigureHints *hints,
                         TdFigureReading     *reading,
                         TdFigureProblem     *problem);

void td_figure_reading_clear (TdFigureReading *reading);
void td_figure_problem_clear (TdFigureProblem *problem);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (TdFigureReading, td_figure_reading_clear)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (TdFigureProblem, td_figure_problem_clear)

G_END_DECLS
