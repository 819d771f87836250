/* td-notice-claimant.c: notices about whose interest a figure serves, and whether it was carried over
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-notice-rule.h"

#include "compare/td-origin.h"

/* Who speaks, by what they want of the figure. */
static const struct
{
  const char *interest;
  const char *speaker; /* of one figure */
  const char *side;    /* of several */
} claimants[TD_N_CLAIMANT_KINDS] = {
  /* Translators: who states a figure; stands in "{a} is stated by {x}, {b} by {y}." */
  [TD_CLAIMANT_COURT] = { "public", NC_("stated-by", "a court"), NC_("side", "public bodies or measurement") },
  [TD_CLAIMANT_MEASUREMENT] = { "public", NC_("stated-by", "an independent measurement"),
                                NC_("side", "public bodies or measurement") },
  [TD_CLAIMANT_REGULATOR] = { "public", NC_("stated-by", "a regulator"), NC_("side", "public bodies or measurement") },
  [TD_CLAIMANT_AUTHORITY] = { "public", NC_("stated-by", "an authority"), NC_("side", "public bodies or measurement") },
  [TD_CLAIMANT_FILING] = { "holders", NC_("stated-by", "a party before a court"),
                           NC_("side", "rights holders or parties before a court") },
  [TD_CLAIMANT_COALITION] = { "holders", NC_("stated-by", "a coalition of rights holders"),
                              NC_("side", "rights holders or parties before a court") },
  [TD_CLAIMANT_RIGHTS_HOLDER] = { "holders", NC_("stated-by", "a rights holder"),
                                  NC_("side", "rights holders or parties before a court") },
  [TD_CLAIMANT_OPERATOR] = { "operator", NC_("stated-by", "the operator"), NC_("side", "operators") },
  [TD_CLAIMANT_PRESS] = { "press", NC_("stated-by", "the press"), NC_("side", "the press, or nobody who is named") },
  [TD_CLAIMANT_UNATTRIBUTED] = { "press", NC_("stated-by", "nobody who is named"),
                                 NC_("side", "the press, or nobody who is named") },
};

static const TdClaim *
get_standing (const TdComparisonCell *cell)
{
  return cell->finding->standing;
}

static const char *
classify_interest (const TdNoticeCell *cell)
{
  const TdClaim *standing = get_standing (cell->cell);

  return standing != NULL ? claimants[standing->statement->claimant_kind].interest : NULL;
}

static const char *
get_speaker (const TdComparisonCell *cell,
             TdLanguage             *language)
{
  TdClaimantKind kind = get_standing (cell)->statement->claimant_kind;

  return td_words_c (language, "stated-by", claimants[kind].speaker);
}

static char *
describe_side (const TdComparisonCell *cell,
               TdLanguage             *language)
{
  TdClaimantKind kind = get_standing (cell)->statement->claimant_kind;

  return g_strdup (td_words_c (language, "side", claimants[kind].side));
}

static char *
format_interest (TdComparison   *comparison,
                 const TdNotice *notice,
                 TdLanguage     *language)
{
  const TdComparisonRow *row = td_notice_get_row (comparison, notice);
  g_autofree char *list = NULL;

  if (notice->n_cases == 2)
    {
      g_autofree char *a = td_notice_format_figure (comparison, notice, notice->cases[0], language);
      g_autofree char *b = td_notice_format_figure (comparison, notice, notice->cases[1], language);

      /* Translators: {a} and {b} are cases with their figures, {x} and {y} who states them: "Calcio
       * (more than 130) is stated by a coalition of rights holders, Xtream Codes (200) by an authority." */
      return td_fill (td_words (language, "{a} is stated by {x}, {b} by {y}."),
                      "a", a, "x", get_speaker (&row->cells[notice->cases[0]], language),
                      "b", b, "y", get_speaker (&row->cells[notice->cases[1]], language), NULL);
    }

  list = td_notice_format_groups (comparison, notice, describe_side, language);
  /* Translators: {list} are those who speak (messages of context "side"), each with the cases. */
  return td_fill (td_words (language, "Those who state the figures differ: {list}."), "list", list, NULL);
}

/* From where two equal figures deserve a second look. */
#define MIN_DIGITS 3
#define MIN_AMOUNT 1e6

static gboolean
is_telling (const TdClaim *claim)
{
  TdQuantity quantity = claim != NULL ? claim->quantity : (TdQuantity) { .bound = TD_BOUND_UNDISCLOSED };

  return td_quantity_is_number (quantity) &&
         (quantity.high >= MIN_AMOUNT || td_quantity_count_significant (quantity.high) >= MIN_DIGITS ||
          td_quantity_count_significant (quantity.low) >= MIN_DIGITS);
}

/* The amount of a column. Those of one amount in one currency are a list, which
 * begins with the one that knows its end. */
typedef struct _Amount Amount;
struct _Amount
{
  double      low, high;
  const char *currency;
  guint       column;
  Amount     *next, *last;
};

static guint
amount_hash (gconstpointer data)
{
  const Amount *amount = data;

  return g_double_hash (&amount->low) * 31 + g_double_hash (&amount->high);
}

static gboolean
amount_equal (gconstpointer a,
              gconstpointer b)
{
  const Amount *x = a, *y = b;

  return x->low == y->low && x->high == y->high && g_strcmp0 (x->currency, y->currency) == 0;
}

static void
add_amount (GHashTable *amounts,
            Amount     *amount)
{
  Amount *first = g_hash_table_lookup (amounts, amount);

  if (first == NULL)
    {
      amount->last = amount;
      g_hash_table_add (amounts, amount);
      return;
    }

  first->last->next = amount;
  first->last = amount;
}

/* @found: (out) (array): room for one of each figure of the row
 * Returns: how many of them are telling. */
static guint
list_amounts (TdNoticeScan *scan,
              guint         row,
              Amount       *found)
{
  g_autoptr (GHashTable) amounts = g_hash_table_new (amount_hash, amount_equal);
  guint n = 0;

  for (guint i = 0; i < scan->figures->len; i++)
    {
      guint column = g_array_index (scan->figures, guint, i);
      const TdClaim *standing = get_standing (td_notice_scan_get_cell (scan, row, column).cell);

      if (!is_telling (standing))
        continue;
      found[n] = (Amount) { standing->quantity.low, standing->quantity.high, standing->key.currency, column, NULL, NULL };
      add_amount (amounts, &found[n++]);
    }

  return n;
}

static gboolean
is_not_in (gpointer key,
           gpointer value,
           gpointer others)
{
  return !g_hash_table_contains (others, key);
}

static GHashTable *
list_origins (TdNoticeScan *scan,
              guint         row,
              guint         column)
{
  const TdComparisonCell *cell = td_notice_scan_get_cell (scan, row, column).cell;
  GHashTable *origins = td_origin_set_new ();

  td_origin_set_add (origins, scan->comparison->datasets->pdata[column], get_standing (cell)->statement);
  return origins;
}

/* Returns: whether there is an origin that all of them go back to. */
static gboolean
have_common_origin (TdNoticeScan *scan,
                    guint         row,
                    GArray       *columns)
{
  g_autoptr (GHashTable) common = list_origins (scan, row, g_array_index (columns, guint, 0));

  for (guint i = 1; i < columns->len && g_hash_table_size (common) > 0; i++)
    {
      g_autoptr (GHashTable) origins = list_origins (scan, row, g_array_index (columns, guint, i));

      g_hash_table_foreach_remove (common, is_not_in, origins);
    }

  return g_hash_table_size (common) > 0;
}

/* Most amounts stand alone: only of those that do not it is asked where they come from. */
static void
scan_equals (TdNoticeScan       *scan,
             const TdNoticeRule *rule,
             guint               row)
{
  g_autofree Amount *found = g_new (Amount, scan->figures->len);
  guint n = list_amounts (scan, row, found);

  for (guint i = 0; i < n; i++)
    {
      GArray *columns;

      if (found[i].last == NULL || found[i].next == NULL)
        continue;
      columns = td_notice_scan_start_matching (scan);
      for (const Amount *equal = &found[i]; equal != NULL; equal = equal->next)
        g_array_append_val (columns, equal->column);
      if (!have_common_origin (scan, row, columns))
        td_notice_scan_emit (scan, rule, rule->level, row, 0, columns, NULL, 0);
    }
}

/* "Two cases" are clear only where there are no more figures. */
static char *
format_equals (TdComparison   *comparison,
               const TdNotice *notice,
               TdLanguage     *language)
{
  g_autofree char *cases = NULL;

  if (td_comparison_count_figures (comparison, td_notice_get_row (comparison, notice)) == 2)
    return g_strdup (td_words (language, "The same figure in two cases: one may be carried over from the other."));

  cases = td_notice_format_cases (comparison, notice, language);
  /* Translators: {a} is a list of two or more cases. */
  return td_fill (td_words (language, "The same figure in several cases ({a}): one may be carried over from another."),
                  "a", cases, NULL);
}

const TdNoticeRule td_notice_rules_claimant[] = {
  {
    .id = "equal-figures",
    .level = TD_NOTICE_CARE,
    .min_figures = 2,
    .scan_row = scan_equals,
    .format = format_equals,
  },
  {
    .id = "claimant-interest",
    .level = TD_NOTICE_CARE,
    .min_figures = 2,
    .min_matching = 2,
    .classify = classify_interest,
    .format = format_interest,
  },
  { .id = NULL },
};
