/* test-notices-period.c: notices about periods, and about how firm a number is
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-notice-table.h"

static const NoticeRow rows[] = {
  { "fires", "period-missing", VISITS ("'amount': 9, 'per': 'year'"), VISITS ("'amount': 9, 'per': 'not-stated'"),
    "No period is given for Beta.", TD_NOTICE_APART, "b", "visits" },
  { "both", "period-missing", VISITS ("'amount': 9, 'per': 'not-stated'"),
    VISITS ("'amount': 9, 'per': 'not-stated'"), "No period is given for Alpha and Beta.", TD_NOTICE_APART, "ab",
    "visits" },
  { "stock-beside-unique", "period-missing", USERS ("'amount': 9, 'per': 'month'"), USERS ("'amount': 9"),
    "No period is given for Beta.", TD_NOTICE_APART, "b", "users" },
  { "silent-alone", "period-missing", VISITS ("'amount': 9, 'per': 'not-stated'"), CHANNELS ("'amount': 9"), NULL },
  { "silent-given", "period-missing", VISITS ("'amount': 9, 'per': 'year'"), VISITS ("'amount': 9, 'per': 'month'"),
    NULL },
  { "silent-stock", "period-missing", CHANNELS ("'amount': 9"), CHANNELS ("'amount': 9"), NULL },
  { "silent-free", "period-missing", PRICE ("'amount': 0"), PRICE ("'amount': 11, 'currency': 'EUR', 'per': 'month'"),
    NULL },
  { "of-three", "period-missing", VISITS ("'amount': 9, 'per': 'year'"), VISITS ("'amount': 9, 'per': 'not-stated'"),
    "No period is given for Beta.", TD_NOTICE_APART, "b", "visits", .c = VISITS ("'amount': 9, 'per': 'year'") },
  { "users-without-any", "period-missing", USERS ("'amount': 9"), USERS ("'amount': 8"), NULL },
  { "words", "period-missing", VISITS ("'bound': 'vague', 'magnitude': 'millions', 'per': 'not-stated'"),
    VISITS ("'amount': 9, 'per': 'year'"), "No period is given for Alpha.", TD_NOTICE_APART, "a", "visits" },

  { "fires", "period-differs", VISITS ("'amount': 9, 'per': 'month'"), VISITS ("'amount': 9, 'per': 'year'"),
    "Different periods: a month, a year.", TD_NOTICE_CARE, "ab", "visits" },
  { "silent-equal", "period-differs", VISITS ("'amount': 9, 'per': 'P12M'"), VISITS ("'amount': 9, 'per': 'year'"),
    NULL },
  { "silent-missing", "period-differs", VISITS ("'amount': 9, 'per': 'not-stated'"),
    VISITS ("'amount': 9, 'per': 'year'"), NULL },
  { "silent-converted", "period-differs", VISITS ("'amount': 9, 'per': 'month'"),
    VISITS ("'amount': 9, 'per': 'year'"), NULL, .period = TD_SHOW_PER_MONTH },
  { "of-three", "period-differs", VISITS ("'amount': 9, 'per': 'month'"), VISITS ("'amount': 9, 'per': 'year'"),
    "Different periods: a month, a year.", TD_NOTICE_CARE, "abc", "visits",
    .c = VISITS ("'amount': 9, 'per': 'year'") },

  { "fires", "period-converted", VISITS ("'amount': 9, 'per': 'month'"), VISITS ("'amount': 120, 'per': 'year'"),
    "The figure of Beta is a conversion by Takedowns, not the source's own.", TD_NOTICE_CARE, "b", "visits", TD_SHOW_PER_MONTH },
  { "silent-as-stated", "period-converted", VISITS ("'amount': 9, 'per': 'month'"),
    VISITS ("'amount': 120, 'per': 'year'"), NULL },
  { "silent-unique", "period-converted", USERS ("'amount': 9, 'per': 'month'"), USERS ("'amount': 120, 'per': 'year'"),
    NULL, .period = TD_SHOW_PER_MONTH },
  { "rounded", "period-converted", VISITS ("'amount': 9, 'per': 'month'"),
    VISITS ("'amount': 100, 'bound': 'exactly', 'per': 'year'"),
    "The figure of Beta is a conversion by Takedowns, not the source's own.", TD_NOTICE_CARE, "b", "visits",
    TD_SHOW_PER_MONTH },
  { "of-two", "period-converted", VISITS ("'amount': 9, 'per': 'year'"), VISITS ("'amount': 120, 'per': 'year'"),
    "The figures of Alpha and Beta are conversions by Takedowns, not the sources' own.", TD_NOTICE_CARE, "ab", "visits",
    TD_SHOW_PER_MONTH },

  { "fires", "not-additive", USERS ("'amount': 9, 'per': 'month'"), USERS ("'amount': 9, 'per': 'year'"),
    "People counted in a month cannot be added up to a year: the same person may come in several months.",
    TD_NOTICE_APART, "ab", "users" },
  { "stock", "not-additive", CHANNELS ("'amount': 9, 'per': 'month'"), CHANNELS ("'amount': 9, 'per': 'year'"),
    "What is counted in a month cannot be added up to a year: the same thing may be counted in several months.",
    TD_NOTICE_APART, "ab", "live-channels" },
  { "silent-flow", "not-additive", VISITS ("'amount': 9, 'per': 'month'"), VISITS ("'amount': 9, 'per': 'year'"),
    NULL },
  { "silent-equal", "not-additive", USERS ("'amount': 9, 'per': 'month'"), USERS ("'amount': 9, 'per': 'month'"),
    NULL },
  { "silent-price", "not-additive", PRICE ("'amount': 9, 'currency': 'EUR', 'per': 'month'"),
    PRICE ("'amount': 90, 'currency': 'EUR', 'per': 'year'"), NULL },

  { "minimum", "bounds", CHANNELS ("'amount': 6000"), CHANNELS ("'amount': 3500, 'bound': 'more-than'"),
    "Beta (more than 3,500) is a minimum.", TD_NOTICE_CARE, "b", "live-channels" },
  { "minimums", "bounds", CHANNELS ("'amount': 6000, 'bound': 'at-least'"),
    CHANNELS ("'amount': 3500, 'bound': 'more-than'"),
    "Alpha (at least 6,000) and Beta (more than 3,500) are minimums.", TD_NOTICE_CARE, "ab", "live-channels" },
  { "maximum", "bounds", CHANNELS ("'amount': 6000, 'bound': 'up-to'"), CHANNELS ("'amount': 3500"),
    "Alpha (up to 6,000) is a maximum.", TD_NOTICE_CARE, "a", "live-channels" },
  { "approximation", "bounds", CHANNELS ("'amount': 6000, 'bound': 'about'"), CHANNELS ("'amount': 3500"),
    "Alpha (about 6,000) is an approximation.", TD_NOTICE_CARE, "a", "live-channels" },
  { "nearly", "bounds", CHANNELS ("'amount': 6000, 'bound': 'nearly'"), CHANNELS ("'amount': 3500"),
    "Alpha (nearly 6,000) is an approximation.", TD_NOTICE_CARE, "a", "live-channels" },
  { "less-than", "bounds", CHANNELS ("'amount': 6000, 'bound': 'less-than'"), CHANNELS ("'amount': 3500"),
    "Alpha (less than 6,000) is a maximum.", TD_NOTICE_CARE, "a", "live-channels" },
  { "silent-firm", "bounds", CHANNELS ("'amount': 6000"), CHANNELS ("'amount': 4, 'bound': 'exactly'"), NULL },
  { "silent-alone", "bounds", CHANNELS ("'amount': 6000, 'bound': 'more-than'"), DOMAINS ("'amount': 4"), NULL },
  { "silent-converted", "bounds", VISITS ("'amount': 9, 'per': 'month'"),
    VISITS ("'amount': 100, 'bound': 'exactly', 'per': 'year'"), NULL, .period = TD_SHOW_PER_MONTH },
  { "silent-range", "bounds", CHANNELS ("'amount': [3000, 4000], 'bound': 'between'"), CHANNELS ("'amount': 3500"),
    NULL },
  { "silent-words", "bounds", CHANNELS ("'amount': 6000, 'bound': 'about'"),
    CHANNELS ("'bound': 'vague', 'magnitude': 'thousands'"), NULL },
  { "silent-free", "bounds", PRICE ("'amount': 0"),
    PRICE ("'amount': 11, 'bound': 'about', 'currency': 'EUR', 'per': 'month'"), NULL },
  { "silent-unresolved", "bounds", CHANNELS ("'amount': 6000, 'bound': 'about'"),
    CHANNELS ("'amount': 1") "," CHANNELS ("'amount': 25"), NULL },
  { "of-three", "bounds", CHANNELS ("'amount': 6000"), CHANNELS ("'amount': 3500, 'bound': 'more-than'"),
    "Beta (more than 3,500) and Gamma (at least 9) are minimums.", TD_NOTICE_CARE, "bc", "live-channels",
    .c = CHANNELS ("'amount': 9, 'bound': 'at-least'") },

  { "fires", "round-numbers", CHANNELS ("'amount': 6000"), CHANNELS ("'amount': 200000"),
    "Round numbers: the ratio is only an order of size.", TD_NOTICE_CARE, "ab", "live-channels" },
  { "silent-two-digits", "round-numbers", CHANNELS ("'amount': 6000"), CHANNELS ("'amount': 3500"), NULL },
  { "silent-about", "round-numbers", CHANNELS ("'amount': 6000"), CHANNELS ("'amount': 2000, 'bound': 'about'"),
    NULL },
  { "silent-small", "round-numbers", CHANNELS ("'amount': 6"), CHANNELS ("'amount': 2"), NULL },
  { "silent-one", "round-numbers", CHANNELS ("'amount': 6000"), CHANNELS ("'amount': 4321"), NULL },
  { "of-three", "round-numbers", CHANNELS ("'amount': 6000"), CHANNELS ("'amount': 4321"),
    "Round numbers: the ratio is only an order of size.", TD_NOTICE_CARE, "ac", "live-channels",
    .c = CHANNELS ("'amount': 20000") },
};

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  notice_table_add (rows, G_N_ELEMENTS (rows));

  return g_test_run ();
}
