/* td-claim-check.c: settles what a figure's members say together (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-claim-reader.h"

#include <math.h>

/* Doubles hold every whole number up to here. */
#define MAX_AMOUNT 9007199254740992.0

static void
check_metric (TdReader     *reader,
              TdClaimDraft *draft)
{
  TdFigureKey *key = &draft->claim.key;

  if (!draft->metric)
    return;
  key->metric = td_vocabulary_find_metric (reader->vocabulary, draft->metric);
  if (key->metric)
    return;
  key->metric = td_vocabulary_intern_metric (reader->vocabulary, draft->metric);
  td_reader_report_at (reader, "metric", TD_PROBLEM_UNKNOWN_METRIC, draft->metric, NULL);
}

/* Of an undefined metric nothing is known: anything may be meant. */
static gboolean
may_be_negative (const TdMetric *metric,
                 gboolean        has_period)
{
  return !metric || !metric->is_known || metric->is_signed
         || td_metric_get_measure (metric, has_period) == TD_MEASURE_CHANGE;
}

static gboolean
is_count (const TdMetric *metric,
          gboolean        has_period)
{
  return metric && metric->is_known && metric->unit == TD_UNIT_COUNT
         && !td_measure_is_percentage (td_metric_get_measure (metric, has_period));
}

static void
check_value (TdReader     *reader,
             TdClaimDraft *draft,
             double        value)
{
  const TdMetric *metric = draft->claim.key.metric;
  gboolean has_period = draft->per != NULL;

  if (fabs (value) > MAX_AMOUNT)
    td_reader_report (reader, TD_PROBLEM_AMOUNT_RANGE, NULL, NULL);
  else if (value < 0 && !may_be_negative (metric, has_period))
    td_reader_report (reader, TD_PROBLEM_NEGATIVE_AMOUNT, NULL, NULL);
  else if (value != floor (value) && is_count (metric, has_period))
    td_reader_report (reader, TD_PROBLEM_FRACTIONAL_COUNT, NULL, NULL);
}

static gboolean
read_value (TdReader         *reader,
            TdClaimDraft     *draft,
            const TdJsonNode *node,
            double           *value)
{
  if (td_read_number (reader, node, value))
    {
      check_value (reader, draft, *value);
      return TRUE;
    }
  td_reader_expect (reader, TD_EXPECT_AMOUNT);
  return FALSE;
}

static gboolean
read_end (TdReader         *reader,
          TdClaimDraft     *draft,
          const TdJsonNode *node,
          guint             i,
          double           *value)
{
  gboolean ok;

  td_reader_push_index (reader, i);
  ok = read_value (reader, draft, node, value);
  td_reader_pop (reader);
  return ok;
}

static void
read_pair (TdReader     *reader,
           TdClaimDraft *draft)
{
  TdQuantity *quantity = &draft->claim.quantity;
  const TdJsonNode *low = td_json_node_first (draft->amount);
  gboolean ok;

  if (draft->amount->n != 2)
    {
      td_reader_expect (reader, TD_EXPECT_AMOUNT);
      return;
    }
  if (!td_bound_is_pair (quantity->bound))
    td_reader_report (reader, TD_PROBLEM_PAIR_WITHOUT_BOUND, NULL, NULL);
  ok = read_end (reader, draft, low, 0, &quantity->low);
  ok = read_end (reader, draft, td_json_node_next (low), 1, &quantity->high) && ok;
  if (ok && quantity->low > quantity->high)
    td_reader_report (reader, TD_PROBLEM_LOW_ABOVE_HIGH, NULL, NULL);
}

static void
read_single (TdReader     *reader,
             TdClaimDraft *draft)
{
  TdQuantity *quantity = &draft->claim.quantity;

  if (!read_value (reader, draft, draft->amount, &quantity->low))
    return;
  quantity->high = quantity->low;
  if (td_bound_is_pair (quantity->bound))
    td_reader_report (reader, TD_PROBLEM_BOUND_WITHOUT_PAIR, td_bound_get_id (quantity->bound), NULL);
}

static void
check_amount (TdReader     *reader,
              TdClaimDraft *draft)
{
  if (!draft->amount)
    {
      td_reader_report (reader, TD_PROBLEM_MISSING_MEMBER, "amount", NULL);
      return;
    }
  td_reader_push_name (reader, "amount");
  if (draft->amount->type == TD_JSON_LIST)
    read_pair (reader, draft);
  else
    read_single (reader, draft);
  td_reader_pop (reader);
}

/* What is passed over must still be what the format calls an amount. */
static void
check_needless_amount (TdReader     *reader,
                       TdClaimDraft *draft)
{
  guint errors_before = reader->n_errors;

  check_amount (reader, draft);
  draft->claim.quantity.low = 0;
  draft->claim.quantity.high = 0;
  if (reader->n_errors == errors_before)
    td_reader_report_at (reader, "amount", TD_PROBLEM_NEEDLESS_MEMBER, "amount", NULL);
}

/* A figure without a number: its words, or that it is withheld. */
static void
check_words (TdReader     *reader,
             TdClaimDraft *draft)
{
  TdClaim *claim = &draft->claim;

  if (draft->amount)
    check_needless_amount (reader, draft);
  if (claim->quantity.bound != TD_BOUND_VAGUE)
    return;
  if (claim->quantity.magnitude == TD_MAGNITUDE_NONE)
    claim->quantity.magnitude = TD_MAGNITUDE_OTHER;
  if (claim->quantity.magnitude != TD_MAGNITUDE_OTHER || claim->magnitude_text)
    return;
  claim->magnitude_text = claim->wording;
  if (!claim->wording)
    td_reader_report (reader, TD_PROBLEM_VAGUE_WITHOUT_WORDS, NULL, NULL);
}

static void
check_magnitude (TdReader     *reader,
                 TdClaimDraft *draft)
{
  if (!draft->has_magnitude || draft->claim.quantity.bound == TD_BOUND_VAGUE)
    return;
  td_reader_report_at (reader, "magnitude", TD_PROBLEM_NEEDLESS_MEMBER, "magnitude", NULL);
  draft->claim.quantity.magnitude = TD_MAGNITUDE_NONE;
  draft->claim.magnitude_text = NULL;
}

static gboolean
is_zero (TdQuantity quantity)
{
  return td_quantity_is_number (quantity) && quantity.low == 0 && quantity.high == 0;
}

static gboolean
is_free (const TdClaim *claim)
{
  return claim->key.metric->unit == TD_UNIT_MONEY && is_zero (claim->quantity)
         && td_metric_get_measure (claim->key.metric, FALSE) == TD_MEASURE_RATE;
}

static void
check_missing_period (TdReader *reader,
                      TdClaim  *claim)
{
  const TdMetric *metric = claim->key.metric;

  if (!metric || !metric->is_known || !td_metric_expects_period (metric) || is_free (claim))
    return;
  claim->key.period.kind = TD_PERIOD_NOT_STATED;
  td_reader_report (reader, TD_PROBLEM_MISSING_PERIOD, NULL, NULL);
}

static void
check_window (TdReader     *reader,
              TdClaimDraft *draft)
{
  TdClaim *claim = &draft->claim;
  int months;

  if (!draft->has_window)
    td_reader_report (reader, TD_PROBLEM_MISSING_MEMBER, "window", NULL);
  months = td_date_count_months (claim->window);
  claim->key.period.length = months > 0 && months <= G_MAXUINT16 ? months : 0;
}

static void
check_period (TdReader     *reader,
              TdClaimDraft *draft)
{
  TdClaim *claim = &draft->claim;

  if (!draft->per)
    check_missing_period (reader, claim);
  else if (!td_period_parse (draft->per, &claim->key.period, NULL))
    td_reader_report_at (reader, "per", TD_PROBLEM_BAD_PERIOD, draft->per, NULL);

  if (claim->key.period.kind == TD_PERIOD_WINDOW)
    check_window (reader, draft);
  else if (claim->window.is_set)
    {
      td_reader_report_at (reader, "window", TD_PROBLEM_NEEDLESS_MEMBER, "window", NULL);
      claim->window = (TdDate) { 0 };
    }
}

static void
check_currency (TdReader *reader,
                TdClaim  *claim)
{
  const TdMetric *metric = claim->key.metric;
  gboolean is_money;

  if (!metric || !metric->is_known)
    return;
  is_money = metric->unit == TD_UNIT_MONEY;
  if (is_money && !claim->key.currency && td_quantity_is_number (claim->quantity) && !is_zero (claim->quantity))
    td_reader_report (reader, TD_PROBLEM_MISSING_CURRENCY, NULL, NULL);
  if (is_money || !claim->key.currency)
    return;
  td_reader_report_at (reader, "currency", TD_PROBLEM_NEEDLESS_MEMBER, "currency", NULL);
  claim->key.currency = NULL;
}

void
td_claim_check (TdReader     *reader,
                TdClaimDraft *draft)
{
  check_metric (reader, draft);
  if (td_quantity_is_number (draft->claim.quantity))
    check_amount (reader, draft);
  else
    check_words (reader, draft);
  check_magnitude (reader, draft);
  check_period (reader, draft);
  /* A claim that could not be read is no reason to ask for its currency. */
  if (reader->n_errors == draft->errors_before)
    check_currency (reader, &draft->claim);
}
