/* td-workspace.h: what one window is looking at
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-case-list.h"
#include "compare/td-comparison.h"
#include "compare/td-shortlist.h"
#include "compare/td-survey-options.h"

G_BEGIN_DECLS

/* TdWorkspace:
 *
 * The state of one window, without a widget: collection, query, current case,
 * ticked cases, choices, reference, metrics, period, metric of the chart. A window owns one and has
 * no other state.
 *
 * Properties (all notify): "query-text" (string), "current" (boxed TdCaseRef),
 * "period" (int TdShowPeriod), "metric" (string, nullable), "metrics" (GStrv,
 * nullable), "reference" (boxed TdCaseRef, nullable), "n-ticked" (uint,
 * read-only). Signal "comparison-changed": what td_workspace_dup_comparison()
 * gives is another one now; "choices-changed": the user chose a claim, or undid that. */
#define TD_TYPE_WORKSPACE (td_workspace_get_type ())
G_DECLARE_FINAL_TYPE (TdWorkspace, td_workspace, TD, WORKSPACE, GObject)

/* Returns: (transfer full) */
TdWorkspace *td_workspace_new (TdLanguage *language);

/* All (transfer none). */
TdLanguage   *td_workspace_get_language   (TdWorkspace *self);
TdCollection *td_workspace_get_collection (TdWorkspace *self);
TdCaseList   *td_workspace_get_cases      (TdWorkspace *self); /* what the search shows */
TdShortlist  *td_workspace_get_shortlist  (TdWorkspace *self);
TdSurveyOptions *td_workspace_get_survey_options (TdWorkspace *self); /* of the chart of all cases */

void       td_workspace_set_query_text (TdWorkspace *self, const char *text);
const char *td_workspace_get_query_text (TdWorkspace *self);

/* @ref: (nullable) */
void       td_workspace_set_current (TdWorkspace *self, TdCaseRef *ref);
TdCaseRef *td_workspace_get_current (TdWorkspace *self); /* (transfer none) (nullable) */

void         td_workspace_set_period (TdWorkspace *self, TdShowPeriod period);
TdShowPeriod td_workspace_get_period (TdWorkspace *self);

/* The metric of the bars, and of the chart of all cases: it goes along from one
 * page to the other. @metric: (nullable): the default of each */
void        td_workspace_set_metric (TdWorkspace *self, const char *metric);
const char *td_workspace_get_metric (TdWorkspace *self); /* (nullable) */

/* The rows of the comparison, in their order. @metrics: (nullable): NULL or
 * empty: all that some case reports */
void                td_workspace_set_metrics (TdWorkspace *self, const char * const *metrics);
const char * const *td_workspace_get_metrics (TdWorkspace *self); /* (nullable) */

/* The case that the others are set against. @ref: (nullable) */
void       td_workspace_set_reference (TdWorkspace *self, TdCaseRef *ref);
TdCaseRef *td_workspace_get_reference (TdWorkspace *self); /* (transfer none) (nullable) */

/* The user's own choice: the claim of that number stands in its key, instead of
 * another choice there. @claim 0 undoes all choices of the case. */
void td_workspace_choose_claim (TdWorkspace *self, TdCaseRef *ref, guint claim);
/* Undoes the choice in the key of the claim of that number. */
void td_workspace_unchoose_claim (TdWorkspace *self, TdCaseRef *ref, guint claim);
/* (element-type guint) (transfer none) (nullable) */
GArray *td_workspace_get_choices (TdWorkspace *self, TdCaseRef *ref);

/* The specification of the comparison of the ticked cases.
 * Returns: (transfer full) (nullable): NULL where fewer than one is ticked. */
TdComparisonSpec *td_workspace_dup_comparison_spec (TdWorkspace *self);

/* Looks at what @spec describes: ticks, order, choices, reference, metrics,
 * period become its own, in one change.
 * Returns: FALSE with @error, as of td_comparison_new(); nothing is changed then. */
gboolean td_workspace_apply_spec (TdWorkspace *self, TdComparisonSpec *spec, GError **error);

/* Returns: (transfer full) (nullable): cached until something changes. */
TdComparison *td_workspace_dup_comparison (TdWorkspace *self);

G_END_DECLS
