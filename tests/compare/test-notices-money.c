/* test-notices-money.c: notices about prices, currencies and sums of money
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-notice-table.h"

static const NoticeRow rows[] = {
  { "revenue-loss", "money-kinds", MONEY ("revenue", "'amount': 9, 'per': 'year'"),
    MONEY ("loss", "'amount': 8, 'per': 'year'"),
    "“Revenue” is what was taken in, “Loss to rights holders” is an estimate of what was not earned: they are not "
    "set against each other.",
    TD_NOTICE_APART, "ab", "revenue loss" },
  { "revenue-ad-revenue", "money-kinds", MONEY ("revenue", "'amount': 9, 'per': 'year'"),
    MONEY ("ad-revenue", "'amount': 8, 'per': 'year'"),
    "“Revenue” is what was taken in, “Advertising revenue” is what advertising alone brought in: they are not set "
    "against each other.",
    TD_NOTICE_APART, "ab", "revenue ad-revenue" },
  { "revenue-profit", "money-kinds", MONEY ("revenue", "'amount': 9, 'per': 'year'"),
    MONEY ("profit", "'amount': 8, 'per': 'year'"),
    "“Revenue” is what was taken in, “Profit” is what was gained: they are not set against each other.",
    TD_NOTICE_APART, "ab", "revenue profit" },
  { "revenue-value-of-works", "money-kinds", MONEY ("revenue", "'amount': 9, 'per': 'year'"),
    MONEY ("value-of-works", "'amount': 8"),
    "“Revenue” is what was taken in, “Value of works” is an estimate of what the works would cost: they are not set "
    "against each other.",
    TD_NOTICE_APART, "ab", "revenue value-of-works" },
  { "joint", "money-kinds", MONEY ("revenue", "'amount': 9, 'per': 'year'"),
    MONEY ("loss", "'amount': 8, 'per': 'year'") "," MONEY ("profit", "'amount': 7, 'per': 'year'"),
    "“Revenue” is what was taken in, “Loss to rights holders” is an estimate of what was not earned and “Profit” is "
    "what was gained: they are not set against each other.",
    TD_NOTICE_APART, "ab", "revenue loss profit" },
  { "loss-ad-revenue", "money-kinds", MONEY ("loss", "'amount': 9, 'per': 'year'"),
    MONEY ("ad-revenue", "'amount': 8, 'per': 'year'"),
    "“Loss to rights holders” is an estimate of what was not earned, “Advertising revenue” is what advertising "
    "alone brought in: they are not set against each other.",
    TD_NOTICE_APART, "ab", "loss ad-revenue" },
  { "loss-profit", "money-kinds", MONEY ("loss", "'amount': 9, 'per': 'year'"),
    MONEY ("profit", "'amount': 8, 'per': 'year'"),
    "“Loss to rights holders” is an estimate of what was not earned, “Profit” is what was gained: they are not set "
    "against each other.",
    TD_NOTICE_APART, "ab", "loss profit" },
  { "loss-value-of-works", "money-kinds", MONEY ("loss", "'amount': 9, 'per': 'year'"),
    MONEY ("value-of-works", "'amount': 8"),
    "“Loss to rights holders” is an estimate of what was not earned, “Value of works” is an estimate of what the "
    "works would cost: they are not set against each other.",
    TD_NOTICE_APART, "ab", "loss value-of-works" },
  { "ad-revenue-profit", "money-kinds", MONEY ("ad-revenue", "'amount': 9, 'per': 'year'"),
    MONEY ("profit", "'amount': 8, 'per': 'year'"),
    "“Advertising revenue” is what advertising alone brought in, “Profit” is what was gained: they are not set "
    "against each other.",
    TD_NOTICE_APART, "ab", "ad-revenue profit" },
  { "ad-revenue-value-of-works", "money-kinds", MONEY ("ad-revenue", "'amount': 9, 'per': 'year'"),
    MONEY ("value-of-works", "'amount': 8"),
    "“Advertising revenue” is what advertising alone brought in, “Value of works” is an estimate of what the works "
    "would cost: they are not set against each other.",
    TD_NOTICE_APART, "ab", "ad-revenue value-of-works" },
  { "profit-value-of-works", "money-kinds", MONEY ("profit", "'amount': 9, 'per': 'year'"),
    MONEY ("value-of-works", "'amount': 8"),
    "“Profit” is what was gained, “Value of works” is an estimate of what the works would cost: they are not set "
    "against each other.",
    TD_NOTICE_APART, "ab", "profit value-of-works" },
  { "silent-shared", "money-kinds",
    MONEY ("loss", "'amount': 9, 'per': 'year'") ", " MONEY ("profit", "'amount': 9, 'per': 'year'"),
    MONEY ("profit", "'amount': 8, 'per': 'year'"), NULL },
  { "silent-one-kind", "money-kinds", MONEY ("loss", "'amount': 9, 'per': 'year'"),
    MONEY ("loss", "'amount': 8, 'per': 'year'"), NULL },
  { "silent-seized", "money-kinds", MONEY ("loss", "'amount': 9, 'per': 'year'"),
    MONEY ("cash-seized", "'amount': 8"), NULL },

  { "damages-awarded-damages-claimed", "claimed-awarded", MONEY ("damages-awarded", "'amount': 9"),
    MONEY ("damages-claimed", "'amount': 8"),
    "“Damages awarded” is what a court granted, “Damages claimed” is what was asked for in court: they are not set "
    "against each other.",
    TD_NOTICE_APART, "ab", "damages-awarded damages-claimed" },
  { "damages-awarded-settlement-paid", "claimed-awarded", MONEY ("damages-awarded", "'amount': 9"),
    MONEY ("settlement-paid", "'amount': 8"),
    "“Damages awarded” is what a court granted, “Settlement” is what was agreed out of court: they are not set "
    "against each other.",
    TD_NOTICE_APART, "ab", "damages-awarded settlement-paid" },
  { "damages-awarded-fine", "claimed-awarded", MONEY ("damages-awarded", "'amount': 9"), MONEY ("fine", "'amount': 8"),
    "“Damages awarded” is what a court granted, “Fine” is a penalty owed to the state: they are not set against "
    "each other.",
    TD_NOTICE_APART, "ab", "damages-awarded fine" },
  { "damages-claimed-settlement-paid", "claimed-awarded", MONEY ("damages-claimed", "'amount': 9"),
    MONEY ("settlement-paid", "'amount': 8"),
    "“Damages claimed” is what was asked for in court, “Settlement” is what was agreed out of court: they are not "
    "set against each other.",
    TD_NOTICE_APART, "ab", "damages-claimed settlement-paid" },
  { "damages-claimed-fine", "claimed-awarded", MONEY ("damages-claimed", "'amount': 9"), MONEY ("fine", "'amount': 8"),
    "“Damages claimed” is what was asked for in court, “Fine” is a penalty owed to the state: they are not set "
    "against each other.",
    TD_NOTICE_APART, "ab", "damages-claimed fine" },
  { "settlement-paid-fine", "claimed-awarded", MONEY ("settlement-paid", "'amount': 9"), MONEY ("fine", "'amount': 8"),
    "“Settlement” is what was agreed out of court, “Fine” is a penalty owed to the state: they are not set against "
    "each other.",
    TD_NOTICE_APART, "ab", "settlement-paid fine" },
  { "silent-shared", "claimed-awarded", MONEY ("fine", "'amount': 9") ", " MONEY ("damages-awarded", "'amount': 9"),
    MONEY ("fine", "'amount': 8"), NULL },
  { "silent-one-kind", "claimed-awarded", MONEY ("fine", "'amount': 9"), MONEY ("fine", "'amount': 8"), NULL },
  { "silent-loss", "claimed-awarded", MONEY ("loss", "'amount': 9, 'per': 'year'"),
    MONEY ("damages-awarded", "'amount': 8"), NULL },

  { "fires", "price-level", PRICE ("'amount': 12, 'sense': 'retail', 'currency': 'EUR', 'per': 'month'"),
    PRICE ("'amount': 15, 'sense': 'wholesale', 'currency': 'EUR', 'per': 'month'"),
    "A reseller's price is not a viewer's.", TD_NOTICE_APART, "ab", "price" },
  { "silent-equal", "price-level", PRICE ("'amount': 12, 'sense': 'retail', 'currency': 'EUR', 'per': 'month'"),
    PRICE ("'amount': 15, 'sense': 'retail', 'currency': 'EUR', 'per': 'month'"), NULL },
  { "of-three", "price-level", PRICE ("'amount': 9, 'currency': 'EUR', 'per': 'month'"),
    PRICE ("'amount': 12, 'sense': 'retail', 'currency': 'EUR', 'per': 'month'"),
    "A reseller's price is not a viewer's.", TD_NOTICE_APART, "bc", "price",
    .c = PRICE ("'amount': 15, 'sense': 'wholesale', 'currency': 'EUR', 'per': 'month'") },
  { "silent-unsaid", "price-level", PRICE ("'amount': 9, 'currency': 'EUR', 'per': 'month'"),
    PRICE ("'amount': 12, 'sense': 'retail', 'currency': 'EUR', 'per': 'month'"), NULL },

  { "fires", "currency-differs", PRICE ("'amount': 12, 'currency': 'EUR', 'per': 'month'"),
    PRICE ("'amount': 12, 'currency': 'USD', 'per': 'month'"),
    "Different currencies (EUR and USD), and no dated rate in the data to convert them.", TD_NOTICE_APART, "ab",
    "price" },
  { "silent-equal", "currency-differs", PRICE ("'amount': 12, 'currency': 'EUR', 'per': 'month'"),
    PRICE ("'amount': 11, 'currency': 'EUR', 'per': 'month'"), NULL },
  { "silent-free", "currency-differs", PRICE ("'amount': 0"), PRICE ("'amount': 11, 'currency': 'EUR', 'per': 'month'"),
    NULL },
  { "beside-free", "currency-differs", PRICE ("'amount': 0"), PRICE ("'amount': 11, 'currency': 'EUR', 'per': 'month'"),
    "Different currencies (EUR and USD), and no dated rate in the data to convert them.", TD_NOTICE_APART, "bc",
    "price",
    .c = PRICE ("'amount': 11, 'currency': 'USD', 'per': 'month'") },
  { "of-three", "currency-differs", PRICE ("'amount': 9, 'currency': 'GBP', 'per': 'month'"),
    PRICE ("'amount': 11, 'currency': 'EUR', 'per': 'month'"),
    "Different currencies (GBP, EUR and USD), and no dated rate in the data to convert them.", TD_NOTICE_APART, "abc",
    "price",
    .c = PRICE ("'amount': 11, 'currency': 'USD', 'per': 'month'") },

  { "fires", "free-against-paid", PRICE ("'amount': 0"), PRICE ("'amount': 11, 'currency': 'EUR', 'per': 'month'"),
    "One is free.", TD_NOTICE_CARE, "ab", "price" },
  { "silent-both-free", "free-against-paid", PRICE ("'amount': 0"), PRICE ("'amount': 0"), NULL },
  { "of-three", "free-against-paid", PRICE ("'amount': 0"), PRICE ("'amount': 11, 'currency': 'EUR', 'per': 'month'"),
    "Alpha is free, the others are not.", TD_NOTICE_CARE, "abc", "price",
    .c = PRICE ("'amount': 12, 'currency': 'EUR', 'per': 'month'") },
  { "two-of-three", "free-against-paid", PRICE ("'amount': 0"), PRICE ("'amount': 0"),
    "Alpha and Beta are free, the others are not.", TD_NOTICE_CARE, "abc", "price",
    .c = PRICE ("'amount': 12, 'currency': 'EUR', 'per': 'month'") },
  { "silent-both-paid", "free-against-paid", PRICE ("'amount': 9, 'currency': 'EUR', 'per': 'month'"),
    PRICE ("'amount': 12, 'currency': 'EUR', 'per': 'month'"), NULL },
};

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  notice_table_add (rows, G_N_ELEMENTS (rows));

  return g_test_run ();
}
