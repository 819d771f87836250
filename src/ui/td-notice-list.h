/* td-notice-list.h: notices as a list: worst first, three shown, the rest folded
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "charts/td-chart-spec.h"
#include "compare/td-comparison.h"

G_BEGIN_DECLS

/* @chart: (nullable): what they stand under, where that is no table: of which
 *   figure and of which cases a sentence is, the rows say, and a chart does not
 * @notices: (array length=n): worst first
 * Returns: (transfer none) (floating) (nullable): NULL where there are none. */
GtkWidget *td_notice_list_new (TdComparison           *comparison,
                               TdChartSpec            *chart,
                               const TdNotice * const *notices,
                               guint                   n,
                               TdLanguage             *language);

G_END_DECLS
