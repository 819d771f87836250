/* td-caption-notices.h: the sentences of notices, as they stand under a chart
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "charts/td-chart-figure.h"

G_BEGIN_DECLS

/* The sentences of one level, each once; where a notice is not of all cases of
 * the chart, or of one figure among several, that stands before it.
 * @notices: (element-type TdNotice)
 * @metrics: (element-type utf8): what is plotted, NULL-terminated
 * Returns: (transfer full) (element-type utf8) */
GPtrArray *td_caption_list_sentences (const TdChartContext *context,
                                      GPtrArray            *notices,
                                      GPtrArray            *metrics,
                                      TdNoticeLevel         level);

/* One of them.
 * Returns: (transfer full) */
char *td_caption_format_notice (const TdChartContext *context,
                                const TdNotice       *notice,
                                GPtrArray            *metrics);

G_END_DECLS
