/* td-problem-kinds.c: the sentences for everything that can be wrong with a file (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-problem-kinds.h"

#define ERROR TD_SEVERITY_ERROR
#define WARNING TD_SEVERITY_WARNING

/* One sentence each, without a full stop: what is wrong and, where that helps,
 * what to do. Words between backquotes are members of the file format. */
static const TdProblemRow rows[TD_N_PROBLEM_KINDS] = {
  [TD_PROBLEM_NOT_FOUND] = { "not-found", ERROR, N_("There is no such file") },
  [TD_PROBLEM_IS_DIRECTORY] = { "is-directory", ERROR, N_("This is a folder, not a file") },
  [TD_PROBLEM_NO_PERMISSION] = { "no-permission", ERROR, N_("You may not read this file") },
  /* Translators: {reason} is a message of the system */
  [TD_PROBLEM_CANNOT_READ] = { "cannot-read", ERROR, N_("This file cannot be read: {reason}"), { "reason" } },
  [TD_PROBLEM_FILE_TOO_LARGE] = { "file-too-large", ERROR, N_("This file is larger than 4 GiB, the most that is read; split it") },

  [TD_PROBLEM_EMPTY_FILE] = { "empty-file", ERROR, N_("There is nothing here to read") },
  [TD_PROBLEM_BAD_UTF8] = { "bad-utf8", ERROR, N_("This is not UTF-8; save the file in UTF-8") },
  [TD_PROBLEM_UNEXPECTED_CHARACTER] = { "unexpected-character", ERROR, N_("“{character}” may not stand here; look for a missing comma, colon, quote or bracket before it"), { "character" } },
  [TD_PROBLEM_TRUNCATED] = { "truncated", ERROR, N_("It ends too early; a quote or a bracket is not closed") },
  [TD_PROBLEM_BAD_NUMBER] = { "bad-number", ERROR, N_("This is not a number in JSON; write it like 17, 0.5 or 1e6") },
  [TD_PROBLEM_NUMBER_RANGE] = { "number-out-of-range", ERROR, N_("This number is too large to be read") },
  [TD_PROBLEM_BAD_ESCAPE] = { "bad-escape", ERROR, N_("This escape stands for no character; write the character itself") },
  [TD_PROBLEM_CONTROL_CHARACTER] = { "control-character", ERROR, N_("A line break or another control character may not stand in a string; write \\n, or close the quote") },
  [TD_PROBLEM_COMMENT] = { "comment", ERROR, N_("JSON has no comments; use the member `note`") },
  [TD_PROBLEM_SINGLE_QUOTES] = { "single-quotes", ERROR, N_("JSON wants double quotes") },
  [TD_PROBLEM_DUPLICATE_MEMBER] = { "duplicate-member", ERROR, N_("This member stands twice in one object; remove one of them") },
  [TD_PROBLEM_TOO_DEEP] = { "too-deep", ERROR, N_("Values are nested deeper than 64 levels, the most that is read") },
  [TD_PROBLEM_RECORD_TOO_LARGE] = { "record-too-large", ERROR, N_("This record is larger than 16 MiB, the most that is read") },
  [TD_PROBLEM_TRAILING] = { "trailing", ERROR, N_("Nothing may follow here; remove the comma before it, or what comes after the end") },

  [TD_PROBLEM_NOT_A_DATASET] = { "not-a-dataset", ERROR, N_("This is not a Takedowns dataset: it must be an object with `format` \"takedowns\"") },
  [TD_PROBLEM_MISSING_VERSION] = { "missing-version", ERROR, N_("The dataset does not say its `version`; write 1") },
  [TD_PROBLEM_BAD_VERSION] = { "bad-version", ERROR, N_("This is not a version of the format; write 1") },
  [TD_PROBLEM_LATER_VERSION] = { "later-version", ERROR, N_("This dataset has version {version}, which is later than 1; a newer Takedowns can read it"), { "version" } },
  [TD_PROBLEM_NOT_ONE_RECORD] = { "not-one-record", ERROR, N_("A line must hold one record: an object with `case`, `source` or `organisation`") },

  [TD_PROBLEM_WRONG_TYPE] = { "wrong-type", ERROR, N_("This must be {expected}"), { "@expected" } },
  [TD_PROBLEM_MISSING_MEMBER] = { "missing-member", ERROR, N_("The member `{member}` is missing"), { "member" } },
  [TD_PROBLEM_EMPTY_LIST] = { "empty-list", ERROR, N_("This list may not be empty") },
  [TD_PROBLEM_EMPTY_TEXT] = { "empty-text", ERROR, N_("This text may not be empty") },
  [TD_PROBLEM_BAD_ID] = { "bad-id", ERROR, N_("“{value}” is not an id; an id has small letters, digits and hyphens, at most 64 of them"), { "value" } },
  [TD_PROBLEM_DUPLICATE_ID] = { "duplicate-id", ERROR, N_("The id “{value}” is taken; this record is left out"), { "value" } },
  [TD_PROBLEM_BUILT_IN_METRIC] = { "built-in-metric", ERROR, N_("The metric “{value}” is built in; choose another id"), { "value" } },
  [TD_PROBLEM_BAD_DATE] = { "bad-date", ERROR, N_("“{value}” is not a date; write 2021, 2021-10 or 2021-10-18"), { "value" } },
  [TD_PROBLEM_BAD_PERIOD] = { "bad-period", ERROR, N_("“{value}” is not a period; write day, week, month, year, ever, window, varies, not-stated or a duration like P18M"), { "value" } },
  [TD_PROBLEM_BAD_WINDOW] = { "bad-window", ERROR, N_("A window is an interval of dates; write it like 2019-01/2020-12") },
  [TD_PROBLEM_UNKNOWN_VALUE] = { "unknown-value", ERROR, N_("“{value}” is none of the values of `{member}`"), { "value", "member" } },
  [TD_PROBLEM_UNKNOWN_CURRENCY] = { "unknown-currency", ERROR, N_("“{value}” is not a currency; write its three letters, like EUR"), { "value" } },
  [TD_PROBLEM_UNKNOWN_COUNTRY] = { "unknown-country", ERROR, N_("“{value}” is not a country; write its two letters, like MA, or EU, 001 or 150"), { "value" } },
  [TD_PROBLEM_AMOUNT_RANGE] = { "amount-range", ERROR, N_("This amount is too large; the most is 9007199254740992") },
  [TD_PROBLEM_NEGATIVE_AMOUNT] = { "negative-amount", ERROR, N_("An amount of this metric cannot be negative") },
  [TD_PROBLEM_LOW_ABOVE_HIGH] = { "low-above-high", ERROR, N_("The low end is above the high end; exchange them") },
  [TD_PROBLEM_PAIR_WITHOUT_BOUND] = { "pair-without-bound", ERROR, N_("A pair of amounts needs the `bound` between or either") },
  [TD_PROBLEM_BOUND_WITHOUT_PAIR] = { "bound-without-pair", ERROR, N_("The `bound` “{value}” needs a pair of amounts: [low, high]"), { "value" } },
  [TD_PROBLEM_MISSING_CURRENCY] = { "missing-currency", ERROR, N_("An amount of money needs its `currency`") },

  [TD_PROBLEM_UNKNOWN_MEMBER] = { "unknown-member", WARNING, N_("The member `{member}` is not known here; check its spelling"), { "member" } },
  [TD_PROBLEM_NEEDLESS_MEMBER] = { "needless-member", WARNING, N_("The member `{member}` has no meaning here and is passed over"), { "member" } },
  [TD_PROBLEM_UNKNOWN_KIND] = { "unknown-kind", WARNING, N_("The kind “{value}” is not known; it is shown as written"), { "value" } },
  [TD_PROBLEM_UNKNOWN_MEAN] = { "unknown-mean", WARNING, N_("The means “{value}” is not known; it is shown as written"), { "value" } },
  [TD_PROBLEM_UNKNOWN_OUTCOME] = { "unknown-outcome", WARNING, N_("The outcome “{value}” is not known; it is shown as written"), { "value" } },
  [TD_PROBLEM_UNKNOWN_ROLE] = { "unknown-role", WARNING, N_("The role “{value}” is not known; it is shown as written"), { "value" } },
  [TD_PROBLEM_UNKNOWN_EVENT] = { "unknown-event", WARNING, N_("The event “{value}” is not known; it is shown as written"), { "value" } },
  [TD_PROBLEM_UNKNOWN_SENSE] = { "unknown-sense", WARNING, N_("The sense “{value}” is not known; it is shown as written"), { "value" } },
  [TD_PROBLEM_UNKNOWN_SCOPE] = { "unknown-scope", WARNING, N_("The scope “{value}” is not known; to say it in words write {\"en\": \"…\"}"), { "value" } },
  [TD_PROBLEM_UNKNOWN_RELATION] = { "unknown-relation", WARNING, N_("The relation “{value}” is not known; it is shown as written"), { "value" } },
  [TD_PROBLEM_UNKNOWN_RELIABILITY] = { "unknown-reliability", WARNING, N_("The reliability “{value}” is not known; it is shown as written"), { "value" } },
  [TD_PROBLEM_UNKNOWN_MAGNITUDE] = { "unknown-magnitude", WARNING, N_("The magnitude “{value}” is not known; to say it in words write {\"en\": \"…\"}"), { "value" } },
  [TD_PROBLEM_UNKNOWN_METRIC] = { "unknown-metric", WARNING, N_("The metric “{value}” is not known; it is shown as written and never charted"), { "value" } },
  [TD_PROBLEM_MISSING_SOURCE] = { "missing-source", WARNING, N_("There is no source “{value}” in this file"), { "value" } },
  [TD_PROBLEM_MISSING_ORGANISATION] = { "missing-organisation", WARNING, N_("There is no organisation “{value}” in this file; to give a name in words write {\"en\": \"…\"}"), { "value" } },
  [TD_PROBLEM_MISSING_CASE] = { "missing-case", WARNING, N_("There is no case “{value}” in this file"), { "value" } },
  [TD_PROBLEM_MISSING_PERIOD] = { "missing-period", WARNING, N_("This figure does not say its period; add `per`, or `per` not-stated") },
  [TD_PROBLEM_VAGUE_WITHOUT_WORDS] = { "vague-without-words", WARNING, N_("A vague figure gives its words; add `magnitude` or `wording`") },
  [TD_PROBLEM_FUTURE_DATE] = { "future-date", WARNING, N_("“{value}” is in the future"), { "value" } },
  [TD_PROBLEM_BACKWARDS_INTERVAL] = { "backwards-interval", WARNING, N_("The interval “{value}” ends before it begins"), { "value" } },
  [TD_PROBLEM_FRACTIONAL_COUNT] = { "fractional-count", WARNING, N_("A count is a whole number") },
  [TD_PROBLEM_LONG_NAME] = { "long-name", WARNING, N_("This name is longer than 200 characters") },
  [TD_PROBLEM_BAD_LANGUAGE_TAG] = { "bad-language-tag", WARNING, N_("“{value}” is not the tag of a language; write it like en, fr or pt-BR"), { "value" } },
  [TD_PROBLEM_EMPTY_STATEMENT] = { "empty-statement", WARNING, N_("This statement says nothing; add claims, events or another member") },
  [TD_PROBLEM_CASE_WITHOUT_STATEMENTS] = { "case-without-statements", WARNING, N_("This case has no statements, so nothing is known of it") },

  [TD_PROBLEM_TABLE_BAD_UTF8] = { "table-bad-utf8", ERROR, N_("This is not UTF-8, so nothing is read; save the table as “CSV UTF-8”, or name its encoding, such as windows-1252") },
  [TD_PROBLEM_TABLE_NOT_TEXT] = { "table-not-text", ERROR, N_("This is no table in text, so nothing is read; save it as “CSV UTF-8”") },
  [TD_PROBLEM_TABLE_UNCLOSED_QUOTE] = { "table-unclosed-quote", ERROR, N_("This quote is never closed, so nothing is read from here on") },
  [TD_PROBLEM_TABLE_AFTER_QUOTE] = { "table-after-quote", ERROR, N_("Text after a closing quote; a quote within a cell is written twice. The row is left out") },
  [TD_PROBLEM_TABLE_TOO_LARGE] = { "table-too-large", ERROR, N_("This table is larger than 1 GiB, the most that is read") },
  [TD_PROBLEM_TABLE_NO_ROWS] = { "table-no-rows", ERROR, N_("There are no rows below the header") },
  [TD_PROBLEM_TABLE_COLUMN_UNREAD] = { "table-column-unread", WARNING, N_("The column “{column}” is not read; say what it holds, if it is needed"), { "column" } },
  [TD_PROBLEM_TABLE_CELL_UNREAD] = { "table-cell-unread", WARNING, N_("This cell stands under no header and is not read") },

  /* Translators: {field} is the title of a column: Case, Figure, Claimant, … */
  [TD_PROBLEM_CELL_EMPTY] = { "cell-empty", ERROR, N_("Nothing is written under “{field}”"), { "@field" } },
  [TD_PROBLEM_CELL_METRIC] = { "cell-metric", ERROR, N_("“{value}” is no metric"), { "value" } },
  [TD_PROBLEM_CELL_METRIC_NEAREST] = { "cell-metric-nearest", ERROR, N_("“{value}” is no metric; the nearest is {nearest}"), { "value", "nearest" } },
  [TD_PROBLEM_CELL_TERM] = { "cell-term", ERROR, N_("“{value}” is none of the words for “{field}”"), { "value", "@field" } },
  [TD_PROBLEM_CELL_DISAGREES] = { "cell-disagrees", ERROR, N_("The figure does not agree with “{value}” under “{field}”"), { "value", "@field" } },
  [TD_PROBLEM_CELL_NAME_TWICE] = { "cell-name-twice", WARNING, N_("“{value}” is nearly the name “{other}” above, but another case; write both alike if they are one"), { "value", "other" } },
  [TD_PROBLEM_CELL_DATE] = { "cell-date", ERROR, N_("“{value}” is no date; write 2021-10-18, 2021-10, 2021 or 18 October 2021"), { "value" } },
  [TD_PROBLEM_CELL_TWO_DATES] = { "cell-two-dates", ERROR, N_("“{value}” may be {one} or {other}; write one of these, or say that figures are written as in French"), { "value", "one", "other" } },
  /* Translators: {value} is a sign or a word for dollars */
  [TD_PROBLEM_CELL_DOLLAR] = { "cell-dollar", WARNING, N_("“{value}” is read as US dollars; a column with the currency can say another"), { "value" } },

  [TD_PROBLEM_FIGURE_NOTHING_SAID] = { "figure-nothing-said", ERROR, N_("“{word}” states no figure; leave the row out"), { "word" } },
  [TD_PROBLEM_FIGURE_WORD] = { "figure-word", ERROR, N_("“{word}” is not understood here"), { "word" } },
  [TD_PROBLEM_FIGURE_NO_NUMBER] = { "figure-no-number", ERROR, N_("There is no number here, nor words such as “several” or “millions”") },
  [TD_PROBLEM_FIGURE_SECOND_NUMBER] = { "figure-second-number", ERROR, N_("“{word}” is one number too many; a figure is one number, or two as in “10 to 12”"), { "word" } },
  [TD_PROBLEM_FIGURE_SECOND_BOUND] = { "figure-second-bound", ERROR, N_("“{word}” says how firm the number is a second time; keep one of the two"), { "word" } },
  [TD_PROBLEM_FIGURE_TWO_READINGS] = { "figure-two-readings", ERROR, N_("“{word}” is {english} as written in English and {french} as written in French; write it without the mark, or say how figures are written"), { "word", "english", "french" } },
  [TD_PROBLEM_FIGURE_BILLION] = { "figure-billion", ERROR, N_("“{word}” makes {english} in English and {french} in French; write the digits, or « milliard »"), { "word", "english", "french" } },
  [TD_PROBLEM_FIGURE_BAD_NUMBER] = { "figure-bad-number", ERROR, N_("“{word}” is no number: look at its commas, points and spaces"), { "word" } },
  [TD_PROBLEM_FIGURE_RANGE] = { "figure-range", ERROR, N_("“{word}” is too large; the most is 9007199254740992"), { "word" } },
  [TD_PROBLEM_FIGURE_LOW_ABOVE_HIGH] = { "figure-low-above-high", ERROR, N_("“{word}” comes first but is the greater; exchange the two numbers"), { "word" } },
  [TD_PROBLEM_FIGURE_NEGATIVE] = { "figure-negative", ERROR, N_("“{word}” cannot be negative in this metric"), { "word" } },
  [TD_PROBLEM_FIGURE_FRACTION] = { "figure-fraction", ERROR, N_("“{word}” is not a whole number, but this metric counts one by one"), { "word" } },
  [TD_PROBLEM_FIGURE_SHARED_CURRENCY] = { "figure-shared-currency", ERROR, N_("“{word}” may be the money of several countries; write the three letters, like CHF, or add a column with the currency"), { "word" } },
  [TD_PROBLEM_FIGURE_OTHER_CURRENCY] = { "figure-other-currency", ERROR, N_("“{word}” is another currency than what stands beside it"), { "word" } },
  [TD_PROBLEM_FIGURE_UNIT] = { "figure-unit", ERROR, N_("“{word}” is not the unit of this metric"), { "word" } },
};

static const char * const expected_words[] = {
  /* Translators: the following stand in “This must be {expected}” */
  [TD_EXPECT_TEXT] = NC_("problem", "a text: a string, or an object from language to string"),
  [TD_EXPECT_STRING] = NC_("problem", "a string"),
  [TD_EXPECT_ID] = NC_("problem", "an id: a string"),
  [TD_EXPECT_ID_OR_TEXT] = NC_("problem", "an id, or an object from language to string"),
  [TD_EXPECT_DATE] = NC_("problem", "a date: a string like 2021-10-18"),
  [TD_EXPECT_BOOLEAN] = NC_("problem", "true or false"),
  [TD_EXPECT_LIST] = NC_("problem", "a list"),
  [TD_EXPECT_OBJECT] = NC_("problem", "an object"),
  [TD_EXPECT_AMOUNT] = NC_("problem", "a number, or a pair of numbers [low, high]"),
  [TD_EXPECT_MEASURE] = NC_("problem", "a measure, or a list of two"),
};

const TdProblemRow *
td_problem_kind_get_row (TdProblemKind kind)
{
  return &rows[kind];
}

TdProblemKind
td_problem_kind_from_fault (TdJsonFault fault)
{
  g_return_val_if_fail (fault != TD_JSON_FAULT_NONE, TD_PROBLEM_EMPTY_FILE);

  return TD_PROBLEM_EMPTY_FILE + (fault - TD_JSON_FAULT_EMPTY);
}

const char *
td_expected_get_words (TdExpected expected)
{
  return expected_words[expected];
}
