/* td-weigh.c: which of several claims of one key stands
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-weigh.h"

#include "compare/td-origin.h"

/* The claims that are still in the running, and what the ranks need to know
 * about all of them at once. Every rule is a rank: the claims of the lowest
 * rank go on, so that the order of the file never decides before rule 9. */
typedef struct
{
  TdDataset  *dataset;
  GPtrArray  *left;         /* of const TdClaim */
  gint32      latest_first; /* first day of the date that begins last */
  GHashTable *origins;      /* TdInterval -> set of origins */
  gboolean    is_stated;    /* somebody states a figure or words */
} Weighing;

typedef int (*RankFunc) (const Weighing *weighing,
                         const TdClaim  *claim);

typedef struct
{
  TdReason reason;
  RankFunc rank;
  void   (*prepare) (Weighing *weighing);
} Rule;

/* Metrics of which the operator knows more than those who pursue him. */
static const char * const operator_first[] = { "price", "subscribers", NULL };

/* Sums that only a court can state: beside it all others weigh the same. */
static const char * const court_only[] = { "damages-awarded", "damages-claimed", NULL };

gboolean
td_weigh_is_current (const TdClaim *claim)
{
  return claim->statement->state == TD_STATE_CURRENT && claim->statement->mood != TD_MOOD_DENIED;
}

static int
rank_preferred (const Weighing *weighing,
                const TdClaim  *claim)
{
  return claim->preferred != NULL ? 0 : 1;
}

static int
rank_current (const Weighing *weighing,
              const TdClaim  *claim)
{
  return td_weigh_is_current (claim) ? 0 : 1;
}

/* Whoever withholds a figure states none. */
static void
prepare_basis (Weighing *weighing)
{
  weighing->is_stated = FALSE;

  for (guint i = 0; i < weighing->left->len; i++)
    {
      const TdClaim *claim = weighing->left->pdata[i];

      if (claim->statement->basis == TD_BASIS_STATED && claim->quantity.bound != TD_BOUND_UNDISCLOSED)
        weighing->is_stated = TRUE;
    }
}

/* What the author of the dataset computed never stands over what somebody states,
 * be it in the conditional or in words: a number has a claimant. */
static int
rank_basis (const Weighing *weighing,
            const TdClaim  *claim)
{
  return weighing->is_stated && claim->statement->basis == TD_BASIS_INFERRED ? 1 : 0;
}

static int
rank_mood (const Weighing *weighing,
           const TdClaim  *claim)
{
  return claim->statement->mood == TD_MOOD_FACT ? 0 : 1;
}

static int
rank_number (const Weighing *weighing,
             const TdClaim  *claim)
{
  if (td_quantity_is_number (claim->quantity))
    return 0;
  return claim->quantity.bound == TD_BOUND_VAGUE ? 1 : 2;
}

static int
rank_claimant (const Weighing *weighing,
               const TdClaim  *claim)
{
  const char *metric = claim->key.metric->id;
  TdClaimantKind kind = claim->statement->claimant_kind;

  if (g_strv_contains (court_only, metric))
    return kind == TD_CLAIMANT_COURT ? 0 : 1;
  /* Twice the place in the list, so that the operator fits in between. */
  if (kind == TD_CLAIMANT_OPERATOR && g_strv_contains (operator_first, metric))
    return 2 * TD_CLAIMANT_COALITION - 1;

  return 2 * (int) kind;
}

static void
prepare_dates (Weighing *weighing)
{
  weighing->latest_first = TD_DATE_DAY_MIN;

  for (guint i = 0; i < weighing->left->len; i++)
    {
      TdDate date = td_dataset_get_claim_date (weighing->dataset, weighing->left->pdata[i]);

      if (date.is_set)
        weighing->latest_first = MAX (weighing->latest_first, td_date_first_day (date));
    }
}

/* Dates are intervals: only what lies wholly before another one is earlier. */
static int
rank_date (const Weighing *weighing,
           const TdClaim  *claim)
{
  TdDate date = td_dataset_get_claim_date (weighing->dataset, claim);

  return date.is_set && td_date_last_day (date) < weighing->latest_first ? 1 : 0;
}

static int
rank_precision (const Weighing *weighing,
                const TdClaim  *claim)
{
  static const guint8 ranks[TD_N_BOUNDS] = {
    [TD_BOUND_EXACTLY] = 0,
    [TD_BOUND_BETWEEN] = 1,
    [TD_BOUND_ABOUT] = 2,
    [TD_BOUND_BARE] = 3,
    [TD_BOUND_NEARLY] = 4,
    [TD_BOUND_MORE_THAN] = 5,
    [TD_BOUND_AT_LEAST] = 5,
    [TD_BOUND_LESS_THAN] = 5,
    [TD_BOUND_UP_TO] = 5,
    [TD_BOUND_EITHER] = 6,
    [TD_BOUND_VAGUE] = 7,
    [TD_BOUND_UNDISCLOSED] = 8,
  };

  return ranks[claim->quantity.bound];
}

static guint
interval_hash (gconstpointer data)
{
  const TdInterval *interval = data;

  return g_double_hash (&interval->low) * 31 + g_double_hash (&interval->high);
}

static gboolean
interval_equal (gconstpointer a,
                gconstpointer b)
{
  return td_interval_equal (*(const TdInterval *) a, *(const TdInterval *) b);
}

static void
prepare_origins (Weighing *weighing)
{
  g_clear_pointer (&weighing->origins, g_hash_table_unref);
  weighing->origins = g_hash_table_new_full (interval_hash, interval_equal, g_free,
                                             (GDestroyNotify) g_hash_table_unref);

  for (guint i = 0; i < weighing->left->len; i++)
    {
      const TdClaim *claim = weighing->left->pdata[i];
      TdInterval interval = td_quantity_get_interval (claim->quantity);
      GHashTable *set = g_hash_table_lookup (weighing->origins, &interval);

      if (set == NULL)
        {
          set = td_origin_set_new ();
          g_hash_table_insert (weighing->origins, g_memdup2 (&interval, sizeof interval), set);
        }
      td_origin_set_add (set, weighing->dataset, claim->statement);
    }
}

static int
rank_origins (const Weighing *weighing,
              const TdClaim  *claim)
{
  TdInterval interval = td_quantity_get_interval (claim->quantity);
  GHashTable *set = g_hash_table_lookup (weighing->origins, &interval);

  return set != NULL ? -(int) td_origin_set_count (set) : 0;
}

/* The rules (3), in their order; the user's choice comes before, rule 9 after. */
static const Rule rules[] = {
  { TD_REASON_PREFERRED, rank_preferred, NULL },
  { TD_REASON_CURRENT, rank_current, NULL },
  { TD_REASON_BASIS, rank_basis, prepare_basis },
  { TD_REASON_MOOD, rank_mood, NULL },
  { TD_REASON_NUMBER, rank_number, NULL },
  { TD_REASON_CLAIMANT, rank_claimant, NULL },
  { TD_REASON_DATE, rank_date, prepare_dates },
  { TD_REASON_PRECISION, rank_precision, NULL },
  { TD_REASON_ORIGINS, rank_origins, prepare_origins },
};

/* Returns: whether some claims fell out. */
static gboolean
narrow (Weighing   *weighing,
        const Rule *rule)
{
  int best = G_MAXINT;
  guint n = 0, before = weighing->left->len;
  g_autofree int *ranks = g_new (int, before);

  if (rule->prepare != NULL)
    rule->prepare (weighing);
  for (guint i = 0; i < before; i++)
    {
      ranks[i] = rule->rank (weighing, weighing->left->pdata[i]);
      best = MIN (best, ranks[i]);
    }
  for (guint i = 0; i < before; i++)
    if (ranks[i] == best)
      weighing->left->pdata[n++] = weighing->left->pdata[i];
  g_ptr_array_set_size (weighing->left, (int) n);

  return n < before;
}

static gboolean
contradict (const TdClaim *a,
            const TdClaim *b)
{
  return td_quantity_relate (a->quantity, b->quantity) == TD_RELATION_CONTRADICTING;
}

/* Of intervals some two are disjoint only if the one that begins last and the
 * one that ends first are; a set of two points has to be tried against all. */
static gboolean
has_contradiction (GPtrArray *claims)
{
  const TdClaim *last = NULL, *first = NULL;
  TdInterval begins_last = { 0 }, ends_first = { 0 };

  for (guint i = 0; i < claims->len; i++)
    {
      const TdClaim *claim = claims->pdata[i];
      TdInterval interval = td_quantity_get_interval (claim->quantity);

      if (interval.two_points)
        {
          for (guint j = 0; j < claims->len; j++)
            if (contradict (claim, claims->pdata[j]))
              return TRUE;
          continue;
        }
      if (last == NULL || interval.low > begins_last.low ||
          (interval.low == begins_last.low && interval.low_open && !begins_last.low_open))
        {
          last = claim;
          begins_last = interval;
        }
      if (first == NULL || interval.high < ends_first.high ||
          (interval.high == ends_first.high && interval.high_open && !ends_first.high_open))
        {
          first = claim;
          ends_first = interval;
        }
    }

  return last != NULL && contradict (last, first);
}

static gboolean
are_all_equal (GPtrArray *claims)
{
  const TdClaim *first = claims->pdata[0];

  for (guint i = 1; i < claims->len; i++)
    {
      const TdClaim *claim = claims->pdata[i];

      if (td_quantity_relate (first->quantity, claim->quantity) != TD_RELATION_EQUAL)
        return FALSE;
    }

  return TRUE;
}

static const TdClaim *
find_chosen (const TdClaim * const *claims,
             guint                  n_claims,
             guint                  chosen)
{
  for (guint i = 0; chosen > 0 && i < n_claims; i++)
    if (claims[i]->number == chosen)
      return claims[i];

  return NULL;
}

/* What was taken back does not stand for want of anything else, unless the author wants it to. */
static gboolean
may_stand (const TdClaim *claim)
{
  return td_weigh_is_current (claim) || claim->preferred != NULL;
}

static const TdClaim *
weigh_only (const TdClaim *claim,
            TdReason      *reason)
{
  if (!may_stand (claim))
    return NULL;

  *reason = TD_REASON_ONLY;
  return claim;
}

const TdClaim *
td_weigh (TdDataset             *dataset,
          const TdClaim * const *claims,
          guint                  n_claims,
          guint                  chosen,
          TdReason              *reason,
          gboolean              *is_unresolved)
{
  Weighing weighing = { .dataset = dataset };
  const TdClaim *standing = find_chosen (claims, n_claims, chosen);
  TdReason last = TD_REASON_FIRST;
  g_autoptr (GPtrArray) left = NULL;

  *is_unresolved = FALSE;
  *reason = standing != NULL ? TD_REASON_CHOSEN : TD_REASON_NONE;
  if (standing != NULL || n_claims == 0)
    return standing;
  if (n_claims == 1)
    return weigh_only (claims[0], reason);

  left = g_ptr_array_sized_new (n_claims);
  for (guint i = 0; i < n_claims; i++)
    g_ptr_array_add (left, (gpointer) claims[i]);
  weighing.left = left;
  for (guint i = 0; i < G_N_ELEMENTS (rules) && left->len > 1; i++)
    if (narrow (&weighing, &rules[i]))
      last = rules[i].reason;
  g_clear_pointer (&weighing.origins, g_hash_table_unref);

  standing = left->pdata[0];
  if (!may_stand (standing))
    return NULL;
  if (left->len > 1 && has_contradiction (left))
    {
      *is_unresolved = TRUE;
      return NULL;
    }

  /* Among witnesses of one value it matters little who is first: what kept
   * the other values out is the reason. */
  *reason = left->len > 1 && !are_all_equal (left) ? TD_REASON_FIRST : last;
  return standing;
}
