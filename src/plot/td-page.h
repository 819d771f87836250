/* td-page.h: a whole plot set for a width: header, panels, legend, caption
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "plot/td-plot-private.h"
#include "plot/td-type.h"

G_BEGIN_DECLS

/* A page is set in plain type for a width; its height follows from how far
 * rows are stretched and which caption it has. */
typedef struct _TdPage TdPage;

/* The narrowest page on which anything can be read. */
#define TD_PAGE_MIN_WIDTH 160.0

/* @typesetter outlives the page.
 * Returns: (transfer full) */
TdPage *td_page_new  (const TdPlot *plot,
                      TdTypesetter *typesetter,
                      double        width,
                      guint         variant);
void    td_page_free (TdPage       *page);

double td_page_get_height (const TdPage *page,
                           double        stretch);

/* Draws within @height, not below td_page_get_height(): what is more goes
 * around the panels, so that the caption stands at the bottom. */
void td_page_draw (const TdPage   *page,
                   TdSceneBuilder *builder,
                   double          height,
                   double          stretch);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdPage, td_page_free)

G_END_DECLS
