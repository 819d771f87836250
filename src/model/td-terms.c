/* td-terms.c: the built-in lists of terms
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-term-tables.h"

typedef struct
{
  const char   *context; /* of its messages */
  const TdTerm *terms;
} TermList;

static const TermList LISTS[] = {
  [TD_TERMS_CASE_KIND] = { "case-kind", td_terms_case_kind },
  [TD_TERMS_MEAN] = { "mean", td_terms_mean },
  [TD_TERMS_OUTCOME] = { "outcome", td_terms_outcome },
  [TD_TERMS_PARTY_ROLE] = { "party-role", td_terms_party_role },
  [TD_TERMS_PLACE_ROLE] = { "place-role", td_terms_place_role },
  [TD_TERMS_EVENT] = { "event", td_terms_event },
  [TD_TERMS_SENSE] = { "sense", td_terms_sense },
  [TD_TERMS_SCOPE] = { "scope", td_terms_scope },
  [TD_TERMS_RELATION] = { "relation", td_terms_relation },
  [TD_TERMS_CLAIMANT_KIND] = { "claimant-kind", td_terms_claimant_kind },
  [TD_TERMS_ORGANISATION_KIND] = { "organisation-kind", td_terms_organisation_kind },
  [TD_TERMS_SOURCE_KIND] = { "source-kind", td_terms_source_kind },
  [TD_TERMS_RELIABILITY] = { "reliability", td_terms_reliability },
  [TD_TERMS_MAGNITUDE] = { "magnitude", td_terms_magnitude },
  [TD_TERMS_MOOD] = { "mood", td_terms_mood },
  [TD_TERMS_BASIS] = { "basis", td_terms_basis },
  [TD_TERMS_STATE] = { "state", td_terms_state },
};

const TdTerm *
td_terms_get_list (TdTerms terms)
{
  g_return_val_if_fail ((guint) terms < TD_N_TERMS, NULL);

  return LISTS[terms].terms;
}

const TdTerm *
td_terms_find (TdTerms     terms,
               const char *id)
{
  g_return_val_if_fail ((guint) terms < TD_N_TERMS, NULL);

  if (id == NULL)
    return NULL;

  for (const TdTerm *term = LISTS[terms].terms; term->id != NULL; term++)
    {
      if (g_str_equal (term->id, id))
        return term;
    }

  return NULL;
}

const char *
td_terms_get_name (TdTerms     terms,
                   const char *id,
                   TdLanguage *language)
{
  const TdTerm *term = td_terms_find (terms, id);

  if (id == NULL)
    return "";

  return term != NULL ? td_words_c (language, LISTS[terms].context, term->name) : id;
}
