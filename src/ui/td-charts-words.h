/* td-charts-words.h: what stands under the chart of all cases: notices, legal lines, sources
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "charts/td-chart.h"

G_BEGIN_DECLS

void td_charts_words_append (GtkBox       *box,
                             TdComparison *comparison,
                             TdChartSpec  *spec,
                             TdLanguage   *language);

G_END_DECLS
