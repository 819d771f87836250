/* td-caption.h: what stands under every chart
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "charts/td-chart-figure.h"

G_BEGIN_DECLS

/* How the sources are cited: the rungs of the ladder, and so the variants of a caption. */
typedef enum
{
  TD_CAPTION_FULL,    /* full citations, one a line */
  TD_CAPTION_SHORT,   /* publisher and date, in one paragraph */
  TD_CAPTION_MINIMAL, /* the first three: only where the whole list goes with the picture */
} TdCaptionRung;
#define TD_N_CAPTION_RUNGS (TD_CAPTION_MINIMAL + 1)

/* The notices that stand under @rows: (element-type TdComparisonRow).
 * Returns: (transfer container) (element-type TdNotice): worst first */
GPtrArray *td_caption_list_notices (const TdChartContext *context,
                                    GPtrArray            *rows);

/* Returns: (transfer full): one of them, as it stands under @rows. */
char *td_caption_format_one (const TdChartContext *context,
                             GPtrArray            *rows,
                             const TdNotice       *notice);

/* Adds the variants to the plot: notices (apart ones first, in every variant
 * and never shortened), legal lines, dates, sources.
 * @rows: (element-type TdComparisonRow): what is plotted */
void td_caption_add (const TdChartContext *context,
                     GPtrArray            *rows);

G_END_DECLS
