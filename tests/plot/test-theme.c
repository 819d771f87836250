/* test-theme.c: contrast, and colours told apart by every eye
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "plot/td-theme.h"

#define TEXT_CONTRAST 4.5
#define MARK_CONTRAST 3.0

/* In CIELAB, 2.3 is just noticed side by side; marks stand apart. */
#define LEAST_DIFFERENCE 11.0

typedef struct
{
  double m[3][3];
} Matrix;

/* Of Machado, Oliveira and Fernandes (2009), severity 1, on linear light. */
static const Matrix visions[] = {
  { { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } } },
  { { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 }, { -0.003882, -0.048116, 1.051998 } } },
  { { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 } } },
  { { { 1.255528, -0.076749, -0.178779 }, { -0.078411, 0.930809, 0.147602 }, { 0.004733, 0.691367, 0.303900 } } },
};

static const Matrix to_xyz = { { { 0.4124, 0.3576, 0.1805 }, { 0.2126, 0.7152, 0.0722 }, { 0.0193, 0.1192, 0.9505 } } };
static const double white[] = { 0.9505, 1, 1.089 };

static void
multiply (const Matrix *matrix,
          double       *v)
{
  const double in[] = { v[0], v[1], v[2] };

  for (guint i = 0; i < 3; i++)
    v[i] = CLAMP (matrix->m[i][0] * in[0] + matrix->m[i][1] * in[1] + matrix->m[i][2] * in[2], 0, 1.2);
}

static double
linear (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
lab_curve (double t)
{
  return t > 216.0 / 24389 ? cbrt (t) : (24389.0 / 27 * t + 16) / 116;
}

static void
see (TdColor       color,
     const Matrix *vision,
     double       *lab)
{
  double v[] = { linear (color.red), linear (color.green), linear (color.blue) };

  multiply (vision, v);
  multiply (&to_xyz, v);
  for (guint i = 0; i < 3; i++)
    v[i] = lab_curve (v[i] / white[i]);
  lab[0] = 116 * v[1] - 16;
  lab[1] = 500 * (v[0] - v[1]);
  lab[2] = 200 * (v[1] - v[2]);
}

static double
difference (TdColor       a,
            TdColor       b,
            const Matrix *vision)
{
  double la[3], lb[3];

  see (a, vision, la);
  see (b, vision, lb);

  return sqrt (pow (la[0] - lb[0], 2) + pow (la[1] - lb[1], 2) + pow (la[2] - lb[2], 2));
}

static void
test_contrast_function (void)
{
  const TdColor black = { 0, 0, 0, 1 }, paper = { 1, 1, 1, 1 };

  g_assert_cmpfloat_with_epsilon (td_color_contrast (black, paper), 21, 1e-9);
  g_assert_cmpfloat_with_epsilon (td_color_contrast (paper, black), 21, 1e-9);
  g_assert_cmpfloat_with_epsilon (td_color_contrast (paper, paper), 1, 1e-9);
}

static void
test_text (gconstpointer data)
{
  const TdTheme *theme = td_theme_find (data);

  g_assert_cmpfloat (td_color_contrast (theme->ink, theme->surface), >=, TEXT_CONTRAST);
  g_assert_cmpfloat (td_color_contrast (theme->muted, theme->surface), >=, TEXT_CONTRAST);
  g_assert_cmpfloat (td_color_contrast (theme->notice_ink, theme->notice), >=, TEXT_CONTRAST);
  g_assert_cmpfloat (td_color_contrast (theme->accent, theme->surface), >=, MARK_CONTRAST);
}

static void
test_series (gconstpointer data)
{
  const TdTheme *theme = td_theme_find (data);

  for (guint i = 0; i < TD_THEME_MAX_SERIES; i++)
    g_assert_cmpfloat (td_color_contrast (theme->series[i].color, theme->surface), >=, MARK_CONTRAST);
}

static void
test_color_vision (gconstpointer data)
{
  const TdTheme *theme = td_theme_find (data);

  for (guint v = 0; v < G_N_ELEMENTS (visions); v++)
    for (guint i = 0; i < TD_THEME_MAX_SERIES; i++)
      for (guint j = 0; j < i; j++)
        {
          const double apart = difference (theme->series[i].color, theme->series[j].color, &visions[v]);

          g_test_message ("%s vision %u: series %u and %u are %.1f apart", theme->id, v, j, i, apart);
          g_assert_cmpfloat (apart, >=, LEAST_DIFFERENCE);
        }
}

static void
test_not_by_color_alone (gconstpointer data)
{
  const TdTheme *theme = td_theme_find (data);

  for (guint i = 0; i < TD_THEME_MAX_SERIES; i++)
    for (guint j = 0; j < i; j++)
      {
        g_assert_cmpint (theme->series[i].pattern, !=, theme->series[j].pattern);
        g_assert_cmpint (theme->series[i].shape, !=, theme->series[j].shape);
      }
}

static void
test_find (void)
{
  g_assert_true (td_theme_find ("light") == td_theme_light ());
  g_assert_true (td_theme_find ("dark") == td_theme_dark ());
  g_assert_true (td_theme_find ("print") == td_theme_print ());
  g_assert_null (td_theme_find ("sepia"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/theme/contrast-function", test_contrast_function);
  g_test_add_func ("/plot/theme/find", test_find);

  for (const char *const *id = td_theme_list_ids (); *id != NULL; id++)
    {
      static const struct
      {
        const char   *name;
        GTestDataFunc func;
      } tests[] = {
        { "text", test_text },
        { "series", test_series },
        { "color-vision", test_color_vision },
        { "not-by-color-alone", test_not_by_color_alone },
      };

      for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
        {
          g_autofree char *path = g_strdup_printf ("/plot/theme/%s/%s", tests[i].name, *id);

          g_test_add_data_func (path, *id, tests[i].func);
        }
    }

  return g_test_run ();
}
