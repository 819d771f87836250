/* td-legend.h: what the marks that occur mean
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "plot/td-layer.h"
#include "plot/td-type.h"

G_BEGIN_DECLS

/* Lines of samples with words, set for a width. Samples are drawn by the layer
 * that draws the figures. */
typedef struct _TdLegend TdLegend;

/* Returns: (transfer full): of no height where nothing needs explaining. */
TdLegend *td_legend_new  (const TdPlot *plot,
                          TdTypesetter *typesetter,
                          double        width);
void      td_legend_free (TdLegend     *legend);

double td_legend_get_height (const TdLegend *legend);

void td_legend_draw (const TdLegend *legend,
                     TdSceneBuilder *builder,
                     double          x,
                     double          y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdLegend, td_legend_free)

G_END_DECLS
