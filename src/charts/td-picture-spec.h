/* td-picture-spec.h: a picture of a chart: size, theme, language
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "charts/td-chart-spec.h"

G_BEGIN_DECLS

/* Immutable, atomically counted, with a JSON round trip. */
typedef struct _TdPictureSpec TdPictureSpec;

#define TD_PICTURE_WIDTH  1600
#define TD_PICTURE_HEIGHT 1000
#define TD_PICTURE_DPI    144

/* @width, @height: in pixels; both given fix the size. With one, or none, the
 *   other keeps the proportions of the default, and the picture grows downwards
 *   before its sources are shortened to a part of them.
 * @dpi: 0 for the default
 * @theme: "light", "dark" or "print"; NULL: light */
TdPictureSpec *td_picture_spec_new (TdChartSpec *chart,
                                    guint        width,
                                    guint        height,
                                    guint        dpi,
                                    const char  *theme,
                                    const char  *language);

TdPictureSpec *td_picture_spec_ref   (TdPictureSpec *spec);
void           td_picture_spec_unref (TdPictureSpec *spec);

/* The defaults are filled in. */
TdChartSpec *td_picture_spec_get_chart    (TdPictureSpec *spec);
guint        td_picture_spec_get_width    (TdPictureSpec *spec);
guint        td_picture_spec_get_height   (TdPictureSpec *spec);
guint        td_picture_spec_get_dpi      (TdPictureSpec *spec);
const char  *td_picture_spec_get_theme    (TdPictureSpec *spec);
const char  *td_picture_spec_get_language (TdPictureSpec *spec);
gboolean     td_picture_spec_is_fixed     (TdPictureSpec *spec);

JsonNode      *td_picture_spec_to_json   (TdPictureSpec *spec);
TdPictureSpec *td_picture_spec_from_json (JsonNode *node, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdPictureSpec, td_picture_spec_unref)

G_END_DECLS
