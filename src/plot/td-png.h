/* td-png.h: a scene as a PNG that knows what it shows
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "plot/td-scene.h"

G_BEGIN_DECLS

/* One entry of text metadata (iTXt): @keyword is Latin-1 of 1...79 bytes as PNG
 * names them ("Title", "Description", "Source"); @text is UTF-8. */
typedef struct
{
  const char *keyword;
  const char *text;
} TdPngText;

/* A plain struct; zero-initialise it and set what applies. */
typedef struct
{
  guint            width, height; /* pixels; 0 for the size of the scene */
  double           dpi;           /* 0 for no density */
  const char      *language;      /* (nullable): BCP 47 tag of the texts */
  const TdPngText *texts;         /* (nullable) */
  gsize            n_texts;
} TdPngSpec;

/* Draws @scene, scaled to the size of @spec, and writes it as PNG: sRGB, its
 * density, Software, and the texts with their language.
 *
 * Returns: (transfer full): NULL with @error (%TD_ERROR_LIMIT for a picture no
 *   PNG or memory can hold, %TD_ERROR_FAILED). */
GBytes *td_png_encode (TdScene          *scene,
                       const TdPngSpec  *spec,
                       GError          **error);

G_END_DECLS
