/* td-scene-svg.h: a scene as SVG with real text
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "plot/td-scene.h"
#include "plot/td-theme.h"

G_BEGIN_DECLS

/* An <svg> element, with role, title and description, every mark a group with a
 * title of its own; without XML declaration, so that it can stand in HTML.
 * @prefix: of every id in it, so that several can stand in one document: [a-z][a-z0-9-]*
 * @language: (nullable): BCP 47 tag for its lang attribute
 * Colours are those of the scene, each with a class of its role beside it.
 * Returns: (transfer full): UTF-8 */
char *td_scene_to_svg (TdScene    *scene,
                       const char *prefix,
                       const char *language);

/* The colours of another theme, as CSS rules that change those of every <svg> of
 * this kind that stands in one HTML document: for the dark, for paper.
 * Returns: (transfer full) */
char *td_scene_svg_format_theme (const TdTheme *theme);

G_END_DECLS
