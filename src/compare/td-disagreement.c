/* td-disagreement.c: where what is said of a case does not agree, by kind
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-disagreement.h"

#include "compare/td-disagreement-rule.h"

typedef struct
{
  const char *id;
  const char *name; /* msgid */
} KindWords;

/* Translators: the kinds of disagreement between sources, as headings of a sentence. */
static const KindWords kinds[TD_N_DISAGREEMENTS] = {
  [TD_DISAGREEMENT_NOUN] = { "noun", NC_("disagreement", "noun") },
  [TD_DISAGREEMENT_UNIT] = { "unit", NC_("disagreement", "thing counted") },
  [TD_DISAGREEMENT_QUALIFIER] = { "qualifier", NC_("disagreement", "wording of the number") },
  [TD_DISAGREEMENT_PRECISION] = { "precision", NC_("disagreement", "precision") },
  [TD_DISAGREEMENT_PERIOD] = { "period", NC_("disagreement", "period") },
  [TD_DISAGREEMENT_SCOPE] = { "scope", NC_("disagreement", "scope") },
  [TD_DISAGREEMENT_COUNT] = { "count", NC_("disagreement", "amount") },
  [TD_DISAGREEMENT_EVENT] = { "event", NC_("disagreement", "stage of the proceedings") },
  [TD_DISAGREEMENT_MONEY_KIND] = { "money-kind", NC_("disagreement", "kind of money") },
  [TD_DISAGREEMENT_CURRENCY] = { "currency", NC_("disagreement", "currency") },
  [TD_DISAGREEMENT_DATE] = { "date", NC_("disagreement", "date") },
  [TD_DISAGREEMENT_PLACE] = { "place", NC_("disagreement", "place") },
  [TD_DISAGREEMENT_CERTAINTY] = { "certainty", NC_("disagreement", "certainty") },
  [TD_DISAGREEMENT_INTERNAL] = { "internal", NC_("disagreement", "within one source") },
};

/* By kind: that is also the order in which they are listed. */
static const TdDisagreementRule rules[] = {
  { TD_DISAGREEMENT_NOUN, td_disagreement_scan_within, td_disagreement_is_noun },
  { TD_DISAGREEMENT_NOUN, td_disagreement_scan_metrics, td_disagreement_is_other_noun },
  { TD_DISAGREEMENT_UNIT, td_disagreement_scan_keys, td_disagreement_is_sense },
  { TD_DISAGREEMENT_UNIT, td_disagreement_scan_metrics, td_disagreement_is_other_unit },
  { TD_DISAGREEMENT_QUALIFIER, td_disagreement_scan_within, td_disagreement_is_qualifier },
  { TD_DISAGREEMENT_PRECISION, td_disagreement_scan_within, td_disagreement_is_precision },
  { TD_DISAGREEMENT_PERIOD, td_disagreement_scan_keys, td_disagreement_is_period },
  { TD_DISAGREEMENT_SCOPE, td_disagreement_scan_keys, td_disagreement_is_scope },
  { TD_DISAGREEMENT_COUNT, td_disagreement_scan_within, td_disagreement_is_count },
  { TD_DISAGREEMENT_EVENT, td_disagreement_scan_metrics, td_disagreement_is_other_event },
  { TD_DISAGREEMENT_MONEY_KIND, td_disagreement_scan_metrics, td_disagreement_is_other_money },
  { TD_DISAGREEMENT_CURRENCY, td_disagreement_scan_keys, td_disagreement_is_currency },
  { TD_DISAGREEMENT_DATE, td_disagreement_scan_dates, NULL },
  { TD_DISAGREEMENT_PLACE, td_disagreement_scan_places, NULL },
  { TD_DISAGREEMENT_CERTAINTY, td_disagreement_scan_said, td_disagreement_is_certainty },
  { TD_DISAGREEMENT_CERTAINTY, td_disagreement_scan_outcomes, NULL },
  { TD_DISAGREEMENT_INTERNAL, td_disagreement_scan_within, td_disagreement_is_internal },
  { TD_DISAGREEMENT_INTERNAL, td_disagreement_scan_alone, td_disagreement_has_two_readings },
};

/* An open disagreement and the claims that take part. */
typedef struct
{
  TdDisagreement *disagreement; /* lent */
  GHashTable     *claims;
} Tally;

static void
tally_free (Tally *tally)
{
  g_hash_table_unref (tally->claims);
  g_free (tally);
}

static void
tally_add (Tally              *tally,
           TdDisagreementSide  side)
{
  if (side.claim != NULL)
    g_hash_table_add (tally->claims, (gpointer) side.claim);
  tally->disagreement->n_claims = g_hash_table_size (tally->claims);
}

void
td_disagreement_scan_emit (TdDisagreementScan *scan,
                           TdDisagreementKind  kind,
                           const char         *subject,
                           TdDisagreementSide  a,
                           TdDisagreementSide  b)
{
  g_autofree char *name = g_strdup_printf ("%d %s", kind, subject);
  Tally *tally = g_hash_table_lookup (scan->open, name);

  if (tally == NULL)
    {
      tally = g_new0 (Tally, 1);
      tally->claims = g_hash_table_new (NULL, NULL);
      tally->disagreement = g_new0 (TdDisagreement, 1);
      tally->disagreement->kind = kind;
      tally->disagreement->a = a;
      tally->disagreement->b = b;
      g_ptr_array_add (scan->found, tally->disagreement);
      g_hash_table_insert (scan->open, g_steal_pointer (&name), tally);
    }
  tally_add (tally, a);
  tally_add (tally, b);
}

/* What the author of the data computed is nobody's word against another. */
static void
collect_claims (TdDisagreementScan *scan)
{
  for (guint i = 0; i < scan->data->n_statements; i++)
    {
      const TdStatement *statement = &scan->data->statements[i];

      if (statement->state != TD_STATE_CURRENT || statement->basis != TD_BASIS_STATED)
        continue;
      for (guint j = 0; j < statement->n_claims; j++)
        {
          g_ptr_array_add (scan->said, (gpointer) &statement->claims[j]);
          if (statement->mood != TD_MOOD_DENIED)
            g_ptr_array_add (scan->claims, (gpointer) &statement->claims[j]);
        }
    }
}

GPtrArray *
td_disagreements_for_case (TdDataset *dataset,
                           TdCase    *owner)
{
  g_autoptr (GPtrArray) claims = g_ptr_array_new ();
  g_autoptr (GPtrArray) said = g_ptr_array_new ();
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) open = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) tally_free);
  TdDisagreementScan scan = { .claims = claims, .said = said, .found = found, .open = open };

  g_return_val_if_fail (TD_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (TD_IS_CASE (owner), NULL);

  scan.data = td_case_get_data (owner);
  collect_claims (&scan);
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    rules[i].scan (&scan, &rules[i]);

  return g_steal_pointer (&found);
}

const char *
td_disagreement_kind_get_id (TdDisagreementKind kind)
{
  g_return_val_if_fail ((guint) kind < TD_N_DISAGREEMENTS, NULL);

  return kinds[kind].id;
}

const char *
td_disagreement_kind_get_name (TdDisagreementKind  kind,
                               TdLanguage         *language)
{
  g_return_val_if_fail ((guint) kind < TD_N_DISAGREEMENTS, NULL);

  return td_words_c (language, "disagreement", kinds[kind].name);
}
