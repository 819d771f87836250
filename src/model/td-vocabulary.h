/* td-vocabulary.h: the words of the field: metrics, kinds, means, outcomes, roles, …
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-metric.h"

G_BEGIN_DECLS

/* The built-in lists. A term is an id with a name in every language. */
typedef enum
{
  TD_TERMS_CASE_KIND,
  TD_TERMS_MEAN,
  TD_TERMS_OUTCOME,
  TD_TERMS_PARTY_ROLE,
  TD_TERMS_PLACE_ROLE,
  TD_TERMS_EVENT,
  TD_TERMS_SENSE,
  TD_TERMS_SCOPE,
  TD_TERMS_RELATION,
  TD_TERMS_CLAIMANT_KIND,
  TD_TERMS_ORGANISATION_KIND,
  TD_TERMS_SOURCE_KIND,
  TD_TERMS_RELIABILITY,
  TD_TERMS_MAGNITUDE,
  TD_TERMS_MOOD,
  TD_TERMS_BASIS,
  TD_TERMS_STATE,
} TdTerms;
#define TD_N_TERMS (TD_TERMS_STATE + 1)

typedef struct
{
  const char *id;
  const char *name; /* English msgid, sentence case as it stands alone */
} TdTerm;

/* Returns: (transfer none): the list, ended by an entry whose id is NULL. */
const TdTerm *td_terms_get_list (TdTerms terms);

/* Returns: (transfer none) (nullable) */
const TdTerm *td_terms_find (TdTerms     terms,
                             const char *id);

/* Returns: (transfer none): the name in the language; @id itself where unknown;
 *   "" for NULL. The context of the message is the list's id ("mean", "sense", …). */
const char *td_terms_get_name (TdTerms     terms,
                               const char *id,
                               TdLanguage *language);

/* The metrics of a dataset: the built-in ones and its own. Atomically counted.
 * td_vocabulary_intern_metric() may be called from a worker: it locks. */
typedef struct _TdVocabulary TdVocabulary;

/* Returns: (transfer full): the built-in metrics only. */
TdVocabulary *td_vocabulary_new   (void);
TdVocabulary *td_vocabulary_ref   (TdVocabulary *vocabulary);
void          td_vocabulary_unref (TdVocabulary *vocabulary);

/* Adds a dataset's own metric; @metric is copied deeply.
 * Returns: (transfer none) (nullable): NULL where the id is taken. */
const TdMetric *td_vocabulary_add_metric (TdVocabulary   *vocabulary,
                                          const TdMetric *metric);

/* Returns: (transfer none) (nullable): a metric that is defined. */
const TdMetric *td_vocabulary_find_metric (TdVocabulary *vocabulary,
                                           const char   *id);

/* Returns: (transfer none): the metric; for an undefined id one with is_known
 *   FALSE, always the same. */
const TdMetric *td_vocabulary_intern_metric (TdVocabulary *vocabulary,
                                             const char   *id);

/* Returns: (transfer container): the defined metrics in the order of the
 *   vocabulary (built-in by group and rank, then the dataset's). */
GPtrArray *td_vocabulary_list_metrics (TdVocabulary *vocabulary);

/* Returns: the place of @metric in that order; G_MAXUINT where undefined. */
guint td_vocabulary_get_position (TdVocabulary   *vocabulary,
                                  const TdMetric *metric);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdVocabulary, td_vocabulary_unref)

G_END_DECLS
