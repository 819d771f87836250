/* make-claim.c: invents figures: every bound, period, scope and sense in turn, for the tests
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "make-case.h"

#include "model/td-quantity.h"

static const char * const periods[] = { "month", "year", "day", "week", "ever", "P18M", "window", "varies", "not-stated" };
static const char * const currencies[] = { "EUR", "USD", "MAD", "GBP" };
static const char * const scopes[] = { "whole", "network", "IT", "site", "FR", "part", "sample", "EU" };

static double
draw_amount (Maker          *maker,
             const TdMetric *metric)
{
  static const double sizes[] = { 1, 10, 1000, 100000, 1000000 };
  double size = sizes[g_rand_int_range (maker->random, 0, G_N_ELEMENTS (sizes))];

  if (metric->measure == TD_MEASURE_CHANGE)
    return g_rand_int_range (maker->random, -90, 90);
  if (metric->unit == TD_UNIT_PERCENT)
    return g_rand_int_range (maker->random, 1, 200) / 2.0;
  if (metric->unit == TD_UNIT_YEAR || metric->measure == TD_MEASURE_RANK)
    return g_rand_int_range (maker->random, 1, 100);
  if (metric->measure == TD_MEASURE_RATE)
    return g_rand_int_range (maker->random, 1, 6000) / 100.0;
  return g_rand_int_range (maker->random, 1, 1000) * size;
}

static void
make_amount (Maker          *maker,
             JsonOut        *out,
             const TdMetric *metric,
             TdBound         bound)
{
  double low = draw_amount (maker, metric);

  json_out_name (out, "amount");
  if (!td_bound_is_pair (bound))
    {
      json_out_number (out, low);
      return;
    }
  json_out_open (out, '[');
  json_out_number (out, low);
  json_out_number (out, low + g_rand_int_range (maker->random, 1, 50));
  json_out_close (out, ']');
}

static void
make_words (Maker   *maker,
            JsonOut *out)
{
  TdMagnitude magnitude = 1 + maker->turn % TD_MAGNITUDE_OTHER;

  if (magnitude == TD_MAGNITUDE_OTHER)
    json_out_text_member (out, "magnitude", "a record number", "un nombre record");
  else
    json_out_string_member (out, "magnitude", td_magnitude_get_id (magnitude));
}

static void
make_period (Maker   *maker,
             JsonOut *out)
{
  const char *period = periods[maker->turn % G_N_ELEMENTS (periods)];

  json_out_string_member (out, "per", period);
  if (g_str_equal (period, "window"))
    json_out_string_member (out, "window", "2019-01/2020-12");
}

/* What may stand in any claim, each in some. */
static void
make_extras (Maker   *maker,
             JsonOut *out)
{
  guint turn = maker->turn;

  if (turn % 3 == 0)
    json_out_string_member (out, "sense", make_next_term (maker, TD_TERMS_SENSE));
  if (turn % 4 == 0)
    json_out_string_member (out, "scope", scopes[turn / 4 % G_N_ELEMENTS (scopes)]);
  else if (turn % 29 == 0)
    json_out_text_member (out, "scope", "the resellers", "les revendeurs");
  if (turn % 5 == 0)
    json_out_true_member (out, "estimated");
  if (turn % 2 == 0)
    json_out_text_member (out, "wording", "as the source has it", "comme dit la source");
  if (turn % 31 == 0)
    json_out_text_member (out, "counted", "accesses", "accès");
  if (turn % 37 == 0)
    json_out_text_member (out, "preferred", "The most recent", "Le plus récent");
  if (turn % 41 == 0)
    json_out_string_member (out, "as_of", "2023~");
  if (turn % 43 == 0)
    json_out_string_member (out, "note", "Counted twice");
}

void
make_claim (Maker   *maker,
            JsonOut *out)
{
  const TdMetric *metric = g_ptr_array_index (maker->metrics, g_rand_int_range (maker->random, 0, maker->metrics->len));
  TdBound bound = maker->turn % TD_N_BOUNDS;
  gboolean is_number = bound != TD_BOUND_VAGUE && bound != TD_BOUND_UNDISCLOSED;

  maker->turn++;
  json_out_string_member (out, "metric", metric->id);
  if (is_number)
    make_amount (maker, out, metric, bound);
  if (bound != TD_BOUND_BARE)
    json_out_string_member (out, "bound", td_bound_get_id (bound));
  if (bound == TD_BOUND_VAGUE)
    make_words (maker, out);
  if (metric->unit == TD_UNIT_MONEY)
    json_out_string_member (out, "currency", currencies[maker->turn % G_N_ELEMENTS (currencies)]);
  if (td_metric_expects_period (metric))
    make_period (maker, out);
  make_extras (maker, out);
}
