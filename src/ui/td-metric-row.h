/* td-metric-row.h: a metric in a list: its name, and whether anybody reports it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "model/td-metric.h"

G_BEGIN_DECLS

/* TdMetricRow:
 *
 * A row of a GtkListBox. It copies what it shows of the metric, which may go with
 * its file. */
#define TD_TYPE_METRIC_ROW (td_metric_row_get_type ())
G_DECLARE_FINAL_TYPE (TdMetricRow, td_metric_row, TD, METRIC_ROW, GtkListBoxRow)

/* A row to tick. */
GtkWidget *td_metric_row_new_check (const TdMetric *metric,
                                    TdLanguage     *language);

/* A row to move: it has a handle, and buttons that call for "move-up" and
 * "move-down", signals of the row. */
GtkWidget *td_metric_row_new_move (const TdMetric *metric,
                                   TdLanguage     *language);

/* @n: of the compared cases report it; a metric that none reports is pale */
void td_metric_row_set_count (TdMetricRow *self,
                              guint        n,
                              TdLanguage  *language);

/* Of a row to tick. */
void td_metric_row_set_checked (TdMetricRow *self,
                                gboolean     is_checked);

/* (transfer none) */
const char *td_metric_row_get_id    (TdMetricRow *self);
const char *td_metric_row_get_group (TdMetricRow *self); /* the name, in the language */
const char *td_metric_row_get_words (TdMetricRow *self); /* folded, to be searched */

G_END_DECLS
