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

/* The figures of one amount in one currency. */
typedef struct
{
  double      low, high;
  const char *currency;
  guint       first;
  GArray     *columns; /* (nullable): all, where there is more than the first */
  GHashTable *origins; /* (nullable): likewise; those that all go back to, none where they are of different ones */
} Equals;

static guint
equals_hash (gconstpointer data)
{
  const Equals *equals = data;

  return g_double_hash (&equals->low) * 31 + g_double_hash (&equals->high);
}

static gboolean
equals_same (gconstpointer a,
             gconstpointer b)
{
  const Equals *x = a, *y = b;

  return x->low == y->low && x->high == y->high && g_strcmp0 (x->currency, y->currency) == 0;
}

static void
equals_free (Equals *equals)
{
  g_clear_pointer (&equals->columns, g_array_unref);
  g_clear_pointer (&equals->origins, g_hash_table_unref);
  g_free (equals);
}

static gboolean
is_not_in (gpointer key,
           gpointer value,
           gpointer others)
{
  return !g_hash_table_contains (others, key);
}

static GHashTable *
list_origins (const TdNoticeCell *cell)
{
  GHashTable *origins = td_origin_set_new ();

  td_origin_set_add (origins, cell->comparison->datasets->pdata[cell->column], get_standing (cell->cell)->statement);
  return origins;
}

static void
start_comparing (TdNoticeScan *scan,
                 guint         row,
                 Equals       *equals)
{
  TdNoticeCell first = td_notice_scan_get_cell (scan, row, equals->first);

  equals->columns = g_array_new (FALSE, FALSE, sizeof (guint));
  g_array_append_val (equals->columns, equals->first);
  equals->origins = list_origins (&first);
}

/* Most amounts stand alone: only a second one asks where the first comes from. */
static void
add_equal (TdNoticeScan       *scan,
           guint               row,
           GHashTable         *groups,
           const TdNoticeCell *cell)
{
  const TdClaim *standing = get_standing (cell->cell);
  const Equals wanted = { standing->quantity.low, standing->quantity.high, standing->key.currency, cell->column, NULL, NULL };
  Equals *equals = g_hash_table_lookup (groups, &wanted);
  g_autoptr (GHashTable) origins = NULL;

  if (equals == NULL)
    {
      g_hash_table_add (groups, g_memdup2 (&wanted, sizeof wanted));
      return;
    }

  if (equals->columns == NULL)
    start_comparing (scan, row, equals);
  origins = list_origins (cell);
  g_hash_table_foreach_remove (equals->origins, is_not_in, origins);
  g_array_append_val (equals->columns, cell->column);
}

static void
scan_equals (TdNoticeScan       *scan,
             const TdNoticeRule *rule,
             guint               row)
{
  g_autoptr (GHashTable) groups = NULL;
  GHashTableIter iter;
  gpointer value;

  if (scan->figures->len < 2)
    return;

  groups = g_hash_table_new_full (equals_hash, equals_same, (GDestroyNotify) equals_free, NULL);
  for (guint i = 0; i < scan->figures->len; i++)
    {
      TdNoticeCell cell = td_notice_scan_get_cell (scan, row, g_array_index (scan->figures, guint, i));

      if (is_telling (get_standing (cell.cell)))
        add_equal (scan, row, groups, &cell);
    }

  g_hash_table_iter_init (&iter, groups);
  while (g_hash_table_iter_next (&iter, &value, NULL))
    {
      const Equals *equals = value;

      if (equals->columns != NULL && g_hash_table_size (equals->origins) == 0)
        td_notice_scan_emit (scan, rule, rule->level, row, 0, equals->columns, NULL, 0);
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
