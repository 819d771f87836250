/* td-metrics-choice.h: which metrics a comparison shows, and in which order
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-workspace.h"

G_BEGIN_DECLS

/* Nothing chosen is all that some case reports. Whatever is toggled or moved then
 * becomes a choice; a choice that is the same as all of them is none again. */

/* Returns: (transfer full): the ids of the metrics that are shown, in their order. */
char **td_metrics_choice_list (TdWorkspace *workspace);

/* Shows the metric, at its place in the vocabulary, or shows it no longer. The
 * last one cannot go: all come back. */
void td_metrics_choice_toggle (TdWorkspace *workspace,
                               const char  *metric);

/* @position: where the metric is to stand among those shown; clamped */
void td_metrics_choice_move (TdWorkspace *workspace,
                             const char  *metric,
                             int          position);

/* How many of the compared cases report each metric, shown or not.
 * Returns: (transfer full) (element-type utf8 guint) */
GHashTable *td_metrics_choice_count (TdWorkspace *workspace);

/* Returns: (transfer full): "Metrics: Audience" */
char *td_metrics_choice_format (TdWorkspace *workspace);

G_END_DECLS
