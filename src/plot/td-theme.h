/* td-theme.h: what the roles of a picture look like
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  double red, green, blue, alpha; /* 0...1, sRGB, not premultiplied */
} TdColor;

/* Drawn over the colour of a series, so that no series is known by colour alone. */
typedef enum
{
  TD_PATTERN_SOLID,
  TD_PATTERN_RISING,
  TD_PATTERN_FALLING,
  TD_PATTERN_VERTICAL,
  TD_PATTERN_HORIZONTAL,
  TD_PATTERN_CROSS,
} TdPattern;

typedef enum
{
  TD_SHAPE_CIRCLE,
  TD_SHAPE_SQUARE,
  TD_SHAPE_TRIANGLE,
  TD_SHAPE_DIAMOND,
  TD_SHAPE_CROSS,
  TD_SHAPE_PLUS,
} TdShape;

typedef struct
{
  TdColor   color;
  TdPattern pattern;
  TdShape   shape;
} TdSeriesStyle;

#define TD_THEME_MAX_SERIES 6

typedef enum
{
  TD_ROLE_SURFACE,      /* behind everything */
  TD_ROLE_INK,          /* titles, labels, values, the zero line */
  TD_ROLE_MUTED,        /* subtitles, ticks, captions, words for what is absent */
  TD_ROLE_GRID,         /* grid lines; decoration: the only role without a contrast */
  TD_ROLE_ACCENT,       /* what is chosen or pointed at */
  TD_ROLE_NOTICE,       /* the ground of a notice box */
  TD_ROLE_NOTICE_INK,   /* the words in it */
  TD_ROLE_SERIES,       /* series 0; the others follow */
} TdRole;
#define TD_N_ROLES (TD_ROLE_SERIES + TD_THEME_MAX_SERIES)

/* Constant tables; never freed. Six colours told apart with the three common
 * kinds of colour vision. Marks have a contrast of 3:1, text 4.5:1. */
typedef struct
{
  const char   *id; /* "light", "dark", "print" */
  TdColor       surface, ink, muted, grid, accent, notice, notice_ink;
  TdSeriesStyle series[TD_THEME_MAX_SERIES];
} TdTheme;

/* The themes of the window, and one for paper (black ink, grey instead of tints). */
const TdTheme *td_theme_light (void);
const TdTheme *td_theme_dark  (void);
const TdTheme *td_theme_print (void);

/* Returns: (transfer none) (nullable): the theme of that id. */
const TdTheme *td_theme_find (const char *id);

/* Returns: (transfer none): the ids, NULL-terminated. */
const char *const *td_theme_list_ids (void);

/* @role: TD_ROLE_SERIES + n for series n. */
TdColor td_theme_get_color (const TdTheme *theme,
                            TdRole         role);

/* Returns: (transfer none): "surface", "ink", "series-0". */
const char *td_role_get_id (TdRole role);

/* Returns: (transfer full): "#1a5fb4"; its opacity is not in it. */
char *td_color_to_hex (TdColor color);

/* Returns: the contrast of WCAG 2, 1...21, of two opaque colours. */
double td_color_contrast (TdColor a, TdColor b);

G_END_DECLS
