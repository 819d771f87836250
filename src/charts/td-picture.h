/* td-picture.h: makes the PNG of a chart
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "charts/td-picture-spec.h"
#include "compare/td-comparison.h"

G_BEGIN_DECLS

/* The PNG, with density, sRGB and language-tagged title, description (the alt
 * text: what every mark says) and sources in its metadata.
 * Returns: (transfer full) (nullable): NULL with @error: as td_comparison_new() and
 *   td_chart_plot(); %TD_ERROR_LAYOUT where it does not fit the size, naming the least that does. */
GBytes *td_picture_render (TdCollection  *collection,
                           TdPictureSpec *spec,
                           GError       **error);

/* "takedowns-live-channels-electro-tv-sat-iptv-akfasat.png": safe on every file
 * system, at most 100 bytes.
 * Returns: (transfer full) */
char *td_picture_suggest_name (TdPictureSpec *spec);

/* Renders and writes; atomic: a failed write leaves nothing.
 * Returns: FALSE with @error, which says which file and why; %TD_ERROR_USAGE where
 *   its name promises another format than PNG. */
gboolean td_picture_save (TdCollection  *collection,
                          TdPictureSpec *spec,
                          GFile         *file,
                          GError       **error);

G_END_DECLS
