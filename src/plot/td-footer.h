/* td-footer.h: the caption below a picture, set for a width
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "plot/td-plot-private.h"
#include "plot/td-type.h"

G_BEGIN_DECLS

/* One variant of the caption: its paragraphs one under the other. */
typedef struct _TdFooter TdFooter;

TdFooter *td_footer_new  (const TdPlot *plot,
                          guint         variant,
                          TdTypesetter *typesetter,
                          double        width);
void      td_footer_free (TdFooter     *footer);

double td_footer_get_height (const TdFooter *footer);

void td_footer_draw (const TdFooter *footer,
                     TdSceneBuilder *builder,
                     double          x,
                     double          y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdFooter, td_footer_free)

G_END_DECLS
