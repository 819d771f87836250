/* td-caption-many.h: what is said once for many cases, lest it become a wall of text
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "charts/td-chart-figure.h"

G_BEGIN_DECLS

/* Above this many cases a list of what is true of each is not read. */
#define TD_CAPTION_MOST_NAMED 8

gboolean td_caption_has_many (TdComparison *comparison);

/* How many of the cases have no judgment, in one sentence.
 * @texts: (element-type utf8): the legal line of each column, NULL where there is none
 * Returns: (transfer full) (nullable): NULL where all have one. */
char *td_caption_format_legal_of_many (GPtrArray  *texts,
                                       TdLanguage *language);

/* The first and the last date that the figures speak of, and how many have none.
 * @rows: (element-type TdComparisonRow): what is plotted
 * Returns: (transfer full) (nullable) */
char *td_caption_format_dates_of_many (const TdChartContext *context,
                                       GPtrArray            *rows);

G_END_DECLS
