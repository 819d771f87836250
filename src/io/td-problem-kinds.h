/* td-problem-kinds.h: everything that can be wrong with a file (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-json-guard.h"
#include "io/td-problem.h"

G_BEGIN_DECLS

typedef enum
{
  /* The file */
  TD_PROBLEM_NOT_FOUND,
  TD_PROBLEM_IS_DIRECTORY,
  TD_PROBLEM_NO_PERMISSION,
  TD_PROBLEM_CANNOT_READ,
  TD_PROBLEM_FILE_TOO_LARGE,

  /* The bytes, in the order of TdJsonFault */
  TD_PROBLEM_EMPTY_FILE,
  TD_PROBLEM_BAD_UTF8,
  TD_PROBLEM_UNEXPECTED_CHARACTER,
  TD_PROBLEM_TRUNCATED,
  TD_PROBLEM_BAD_NUMBER,
  TD_PROBLEM_NUMBER_RANGE,
  TD_PROBLEM_BAD_ESCAPE,
  TD_PROBLEM_CONTROL_CHARACTER,
  TD_PROBLEM_COMMENT,
  TD_PROBLEM_SINGLE_QUOTES,
  TD_PROBLEM_DUPLICATE_MEMBER,
  TD_PROBLEM_TOO_DEEP,
  TD_PROBLEM_RECORD_TOO_LARGE,
  TD_PROBLEM_TRAILING,

  /* The head and the shape */
  TD_PROBLEM_NOT_A_DATASET,
  TD_PROBLEM_MISSING_VERSION,
  TD_PROBLEM_BAD_VERSION,
  TD_PROBLEM_LATER_VERSION,
  TD_PROBLEM_NOT_ONE_RECORD,

  /* Values that leave a record out */
  TD_PROBLEM_WRONG_TYPE,
  TD_PROBLEM_MISSING_MEMBER,
  TD_PROBLEM_EMPTY_LIST,
  TD_PROBLEM_EMPTY_TEXT,
  TD_PROBLEM_BAD_ID,
  TD_PROBLEM_DUPLICATE_ID,
  TD_PROBLEM_BUILT_IN_METRIC,
  TD_PROBLEM_BAD_DATE,
  TD_PROBLEM_BAD_PERIOD,
  TD_PROBLEM_BAD_WINDOW,
  TD_PROBLEM_UNKNOWN_VALUE,
  TD_PROBLEM_UNKNOWN_CURRENCY,
  TD_PROBLEM_UNKNOWN_COUNTRY,
  TD_PROBLEM_AMOUNT_RANGE,
  TD_PROBLEM_NEGATIVE_AMOUNT,
  TD_PROBLEM_LOW_ABOVE_HIGH,
  TD_PROBLEM_PAIR_WITHOUT_BOUND,
  TD_PROBLEM_BOUND_WITHOUT_PAIR,
  TD_PROBLEM_MISSING_CURRENCY,

  /* What is kept, but worth a look */
  TD_PROBLEM_UNKNOWN_MEMBER,
  TD_PROBLEM_NEEDLESS_MEMBER,
  TD_PROBLEM_UNKNOWN_KIND,
  TD_PROBLEM_UNKNOWN_MEAN,
  TD_PROBLEM_UNKNOWN_OUTCOME,
  TD_PROBLEM_UNKNOWN_ROLE,
  TD_PROBLEM_UNKNOWN_EVENT,
  TD_PROBLEM_UNKNOWN_SENSE,
  TD_PROBLEM_UNKNOWN_SCOPE,
  TD_PROBLEM_UNKNOWN_RELATION,
  TD_PROBLEM_UNKNOWN_RELIABILITY,
  TD_PROBLEM_UNKNOWN_MAGNITUDE,
  TD_PROBLEM_UNKNOWN_METRIC,
  TD_PROBLEM_MISSING_SOURCE,
  TD_PROBLEM_MISSING_ORGANISATION,
  TD_PROBLEM_MISSING_CASE,
  TD_PROBLEM_MISSING_PERIOD,
  TD_PROBLEM_VAGUE_WITHOUT_WORDS,
  TD_PROBLEM_FUTURE_DATE,
  TD_PROBLEM_BACKWARDS_INTERVAL,
  TD_PROBLEM_FRACTIONAL_COUNT,
  TD_PROBLEM_LONG_NAME,
  TD_PROBLEM_BAD_LANGUAGE_TAG,
  TD_PROBLEM_EMPTY_STATEMENT,
  TD_PROBLEM_CASE_WITHOUT_STATEMENTS,

  /* A table, in the order of TdCsvFault from BAD_UTF8 on */
  TD_PROBLEM_TABLE_BAD_UTF8,
  TD_PROBLEM_TABLE_NOT_TEXT,
  TD_PROBLEM_TABLE_UNCLOSED_QUOTE,
  TD_PROBLEM_TABLE_AFTER_QUOTE,
  TD_PROBLEM_TABLE_TOO_LARGE,
  TD_PROBLEM_TABLE_NO_ROWS,
  TD_PROBLEM_TABLE_COLUMN_UNREAD,
  TD_PROBLEM_TABLE_CELL_UNREAD,

  /* A row of a table */
  TD_PROBLEM_CELL_EMPTY,
  TD_PROBLEM_CELL_METRIC,
  TD_PROBLEM_CELL_METRIC_NEAREST,
  TD_PROBLEM_CELL_TERM,
  TD_PROBLEM_CELL_DISAGREES,
  TD_PROBLEM_CELL_NAME_TWICE,
  TD_PROBLEM_CELL_DATE,
  TD_PROBLEM_CELL_TWO_DATES,
  TD_PROBLEM_CELL_DOLLAR,

  /* A figure of a table, in the order of TdFigureFault from NOTHING_SAID on */
  TD_PROBLEM_FIGURE_NOTHING_SAID,
  TD_PROBLEM_FIGURE_WORD,
  TD_PROBLEM_FIGURE_NO_NUMBER,
  TD_PROBLEM_FIGURE_SECOND_NUMBER,
  TD_PROBLEM_FIGURE_SECOND_BOUND,
  TD_PROBLEM_FIGURE_TWO_READINGS,
  TD_PROBLEM_FIGURE_BILLION,
  TD_PROBLEM_FIGURE_BAD_NUMBER,
  TD_PROBLEM_FIGURE_RANGE,
  TD_PROBLEM_FIGURE_LOW_ABOVE_HIGH,
  TD_PROBLEM_FIGURE_NEGATIVE,
  TD_PROBLEM_FIGURE_FRACTION,
  TD_PROBLEM_FIGURE_SHARED_CURRENCY,
  TD_PROBLEM_FIGURE_OTHER_CURRENCY,
  TD_PROBLEM_FIGURE_UNIT,
} TdProblemKind;
#define TD_N_PROBLEM_KINDS (TD_PROBLEM_FIGURE_UNIT + 1)

#define TD_PROBLEM_MAX_ARGUMENTS 3

typedef struct
{
  const char *id;
  TdSeverity  severity;
  const char *sentence; /* English msgid with named places */
  /* The names of its places, in the order in which their values are given. A
   * name with @ in front takes a msgid of the context "problem". */
  const char *arguments[TD_PROBLEM_MAX_ARGUMENTS];
} TdProblemRow;

/* Returns: (transfer none) */
const TdProblemRow *td_problem_kind_get_row (TdProblemKind kind);

TdProblemKind td_problem_kind_from_fault (TdJsonFault fault);

/* Words for the place {expected}; msgids of the context "problem". */
typedef enum
{
  TD_EXPECT_TEXT,
  TD_EXPECT_STRING,
  TD_EXPECT_ID,
  TD_EXPECT_ID_OR_TEXT,
  TD_EXPECT_DATE,
  TD_EXPECT_BOOLEAN,
  TD_EXPECT_LIST,
  TD_EXPECT_OBJECT,
  TD_EXPECT_AMOUNT,
  TD_EXPECT_MEASURE,
} TdExpected;

const char *td_expected_get_words (TdExpected expected);

typedef struct
{
  guint line, column; /* 0: the file as a whole */
  guint unread_line;  /* 0, or the line from which on nothing was read */
} TdProblemPlace;

/* @pointer: (transfer full)
 * @arguments: (nullable): values for the places, as many as the row names; cut where long.
 * Returns: (transfer full) */
TdProblem *td_problem_new (TdProblemKind       kind,
                           TdProblemPlace      place,
                           char               *pointer,
                           const char * const *arguments);

/* Negative, 0 or positive, in the order of the file; a GCompareDataFunc. */
int td_problem_compare (gconstpointer a,
                        gconstpointer b,
                        gpointer      unused);

G_END_DECLS
