/* td-theme.c: what the roles of a picture look like
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-theme.h"

#include <math.h>

#define RGB(hex) \
  { ((hex) >> 16 & 0xff) / 255.0, ((hex) >> 8 & 0xff) / 255.0, ((hex) & 0xff) / 255.0, 1 }

static const TdTheme light = {
  .id = "light",
  .surface = RGB (0xffffff),
  .ink = RGB (0x241f31),
  .muted = RGB (0x5e5c64),
  .grid = RGB (0xdeddda),
  .accent = RGB (0xb0500a),
  .notice = RGB (0xfdeee0),
  .notice_ink = RGB (0x7a3100),
  .series = {
    { RGB (0x1a5fb4), TD_PATTERN_SOLID, TD_SHAPE_CIRCLE },
    { RGB (0xd9650b), TD_PATTERN_RISING, TD_SHAPE_SQUARE },
    { RGB (0x0b8a72), TD_PATTERN_FALLING, TD_SHAPE_TRIANGLE },
    { RGB (0x5b1a4d), TD_PATTERN_VERTICAL, TD_SHAPE_DIAMOND },
    { RGB (0xd1609c), TD_PATTERN_HORIZONTAL, TD_SHAPE_CROSS },
    { RGB (0x4b4a1f), TD_PATTERN_CROSS, TD_SHAPE_PLUS },
  },
};

static const TdTheme dark = {
  .id = "dark",
  .surface = RGB (0x1e1e1e),
  .ink = RGB (0xf6f5f4),
  .muted = RGB (0xb8b5b0),
  .grid = RGB (0x3d3846),
  .accent = RGB (0xffa348),
  .notice = RGB (0x4a2f16),
  .notice_ink = RGB (0xffd7ac),
  .series = {
    { RGB (0x62a0ea), TD_PATTERN_SOLID, TD_SHAPE_CIRCLE },
    { RGB (0xe0821f), TD_PATTERN_RISING, TD_SHAPE_SQUARE },
    { RGB (0x3fd0a4), TD_PATTERN_FALLING, TD_SHAPE_TRIANGLE },
    { RGB (0xf9f06b), TD_PATTERN_VERTICAL, TD_SHAPE_DIAMOND },
    { RGB (0xd0589e), TD_PATTERN_HORIZONTAL, TD_SHAPE_CROSS },
    { RGB (0xf4e9ee), TD_PATTERN_CROSS, TD_SHAPE_PLUS },
  },
};

static const TdTheme print = {
  .id = "print",
  .surface = RGB (0xffffff),
  .ink = RGB (0x000000),
  .muted = RGB (0x3d3d3d),
  .grid = RGB (0xc8c8c8),
  .accent = RGB (0x8a3c00),
  .notice = RGB (0xebebeb),
  .notice_ink = RGB (0x000000),
  .series = {
    { RGB (0x14488a), TD_PATTERN_SOLID, TD_SHAPE_CIRCLE },
    { RGB (0xd9650b), TD_PATTERN_RISING, TD_SHAPE_SQUARE },
    { RGB (0x0b8a72), TD_PATTERN_FALLING, TD_SHAPE_TRIANGLE },
    { RGB (0x5b1a4d), TD_PATTERN_VERTICAL, TD_SHAPE_DIAMOND },
    { RGB (0xd1609c), TD_PATTERN_HORIZONTAL, TD_SHAPE_CROSS },
    { RGB (0x4b4a1f), TD_PATTERN_CROSS, TD_SHAPE_PLUS },
  },
};

static const char *const ids[] = { "light", "dark", "print", NULL };

const TdTheme *
td_theme_light (void)
{
  return &light;
}

const TdTheme *
td_theme_dark (void)
{
  return &dark;
}

const TdTheme *
td_theme_print (void)
{
  return &print;
}

const TdTheme *
td_theme_find (const char *id)
{
  static const TdTheme *const themes[] = { &light, &dark, &print };

  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (themes); i++)
    if (g_str_equal (themes[i]->id, id))
      return themes[i];

  return NULL;
}

const char *const *
td_theme_list_ids (void)
{
  return ids;
}

TdColor
td_theme_get_color (const TdTheme *theme,
                    TdRole         role)
{
  g_return_val_if_fail (theme != NULL && (guint) role < TD_N_ROLES, ((TdColor){ 0 }));

  const TdColor roles[] = {
    [TD_ROLE_SURFACE] = theme->surface, [TD_ROLE_INK] = theme->ink,
    [TD_ROLE_MUTED] = theme->muted,     [TD_ROLE_GRID] = theme->grid,
    [TD_ROLE_ACCENT] = theme->accent,   [TD_ROLE_NOTICE] = theme->notice,
    [TD_ROLE_NOTICE_INK] = theme->notice_ink,
  };

  return role >= TD_ROLE_SERIES ? theme->series[role - TD_ROLE_SERIES].color : roles[role];
}

const char *
td_role_get_id (TdRole role)
{
  static const char * const role_ids[TD_N_ROLES] = {
    "surface",  "ink",      "muted",    "grid",     "accent",   "notice",   "notice-ink",
    "series-0", "series-1", "series-2", "series-3", "series-4", "series-5",
  };

  g_return_val_if_fail ((guint) role < TD_N_ROLES, NULL);

  return role_ids[role];
}

char *
td_color_to_hex (TdColor color)
{
  return g_strdup_printf ("#%02x%02x%02x", (guint) round (color.red * 255), (guint) round (color.green * 255),
                          (guint) round (color.blue * 255));
}

/* The light of one channel of sRGB. */
static double
linear (double channel)
{
  return channel <= 0.03928 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
luminance (TdColor color)
{
  return 0.2126 * linear (color.red) + 0.7152 * linear (color.green) + 0.0722 * linear (color.blue);
}

double
td_color_contrast (TdColor a,
                   TdColor b)
{
  const double la = luminance (a), lb = luminance (b);

  return (MAX (la, lb) + 0.05) / (MIN (la, lb) + 0.05);
}
