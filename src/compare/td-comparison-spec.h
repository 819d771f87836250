/* td-comparison-spec.h: which cases are compared, and how
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "model/td-collection.h"

G_BEGIN_DECLS

typedef enum
{
  TD_SHOW_AS_STATED,
  TD_SHOW_PER_MONTH,
  TD_SHOW_PER_YEAR,
} TdShowPeriod;

/* No case is the measure of the others. */
#define TD_NO_REFERENCE G_MAXUINT

/* Immutable, atomically counted, with a JSON round trip. Window, command line,
 * saved comparisons, charts and tests make and consume this and nothing else:
 * that is why they always agree. */
typedef struct _TdComparisonSpec TdComparisonSpec;

/* @cases: (array zero-terminated=1): ids, in the order of the columns
 * @metrics: (nullable): ids, in the order of the rows; NULL: all that some case reports */
TdComparisonSpec *td_comparison_spec_new (const char * const *cases,
                                          const char * const *metrics,
                                          TdShowPeriod        period);

/* From addresses, where open files may share ids. @cases: of TdCaseRef. */
TdComparisonSpec *td_comparison_spec_new_for_refs (GPtrArray          *cases,
                                                   const char * const *metrics,
                                                   TdShowPeriod        period);

/* From ids and URIs. A case stands once: repetitions are left out.
 * @datasets: (array length=n_cases): URIs, each possibly NULL */
TdComparisonSpec *td_comparison_spec_new_for_ids (const char * const *cases,
                                                  const char * const *datasets,
                                                  guint               n_cases,
                                                  const char * const *metrics,
                                                  TdShowPeriod        period);

TdComparisonSpec *td_comparison_spec_ref   (TdComparisonSpec *spec);
void              td_comparison_spec_unref (TdComparisonSpec *spec);

guint        td_comparison_spec_get_n_cases (TdComparisonSpec *spec);
const char  *td_comparison_spec_get_case    (TdComparisonSpec *spec, guint position);
/* (nullable): the URI of the dataset, where the id alone would not do. */
const char  *td_comparison_spec_get_dataset (TdComparisonSpec *spec, guint position);
const char * const *td_comparison_spec_get_metrics (TdComparisonSpec *spec); /* (nullable) */
TdShowPeriod td_comparison_spec_get_period  (TdComparisonSpec *spec);

/* Copies with one thing changed. (transfer full)
 * @claim: the number of a claim that stands in its key from now on (the last
 *   choice of a key counts); 0 undoes all choices of the case */
TdComparisonSpec *td_comparison_spec_with_period  (TdComparisonSpec *spec, TdShowPeriod period);
TdComparisonSpec *td_comparison_spec_with_metrics (TdComparisonSpec *spec, const char * const *metrics);
TdComparisonSpec *td_comparison_spec_with_choice  (TdComparisonSpec *spec, guint position, guint claim);

/* @position: of the case that the others are set against; %TD_NO_REFERENCE for none */
TdComparisonSpec *td_comparison_spec_with_reference (TdComparisonSpec *spec, guint position);

/* Returns: the position of the case that the others are set against, or %TD_NO_REFERENCE. */
guint td_comparison_spec_get_reference (TdComparisonSpec *spec);

/* (element-type guint) (transfer none) (nullable): the claims the user chose in a case. */
GArray *td_comparison_spec_get_choices (TdComparisonSpec *spec, guint position);

gboolean td_comparison_spec_equal (TdComparisonSpec *a, TdComparisonSpec *b);

JsonNode         *td_comparison_spec_to_json   (TdComparisonSpec *spec);
TdComparisonSpec *td_comparison_spec_from_json (JsonNode *node, GError **error);

/* "stated", "month", "year", both ways. */
const char *td_show_period_get_id  (TdShowPeriod period);
gboolean    td_show_period_from_id (const char *id, TdShowPeriod *period);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdComparisonSpec, td_comparison_spec_unref)

G_END_DECLS
