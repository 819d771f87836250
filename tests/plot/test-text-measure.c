/* test-text-measure.c: text is broken, never lost
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "plot/td-text-measure.h"

static const TdTextStyle plain = { 14, FALSE, FALSE };

static const char *const texts[] = {
  "Electro TV Sat",
  "No court decision in this dataset; the closure is as announced by ACE and Canal+.",
  "Donaudampfschifffahrtsgesellschaftskapitänswitwenrente",
  "« plus de 6 000 » : environ 100 € par an",
  "مواقع البث غير القانونية في المغرب",
  "",
  "a",
};

static TdTextMeasure *
measure_new (gconstpointer data)
{
  return g_str_equal (data, "fixed") ? td_text_measure_new_fixed () : td_text_measure_new_pango (NULL);
}

/* All letters of the lines, spaces left out. */
static char *
join (GPtrArray *lines)
{
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < lines->len; i++)
    g_string_append (all, td_text_line_get_text (g_ptr_array_index (lines, i)));
  g_string_replace (all, " ", "", 0);

  return g_string_free (all, FALSE);
}

static void
test_one_line (gconstpointer data)
{
  g_autoptr (TdTextMeasure) measure = measure_new (data);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GPtrArray) lines = td_text_measure_shape (measure, texts[i], plain, 0, FALSE);
      const TdTextLine *line = g_ptr_array_index (lines, 0);

      g_assert_cmpuint (lines->len, ==, 1);
      g_assert_cmpstr (td_text_line_get_text (line), ==, texts[i]);
      g_assert_cmpfloat (td_text_line_get_ascent (line), >, td_text_line_get_descent (line));
      g_assert_true ((td_text_line_get_width (line) > 0) == (texts[i][0] != '\0'));
    }
}

static void
test_broken (gconstpointer data)
{
  g_autoptr (TdTextMeasure) measure = measure_new (data);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    for (double width = 20; width < 400; width += 37)
      {
        g_autoptr (GPtrArray) lines = td_text_measure_shape (measure, texts[i], plain, width, FALSE);
        g_autoptr (GPtrArray) whole = td_text_measure_shape (measure, texts[i], plain, 0, FALSE);
        g_autofree char *joined = join (lines), *expected = join (whole);

        g_assert_cmpstr (joined, ==, expected);
        for (guint j = 0; j < lines->len; j++)
          g_assert_cmpfloat (td_text_line_get_width (g_ptr_array_index (lines, j)), <=, width + 0.01);
      }
}

/* What a picture of any size rests on: twice the type is twice as wide. */
static void
test_proportional (gconstpointer data)
{
  g_autoptr (TdTextMeasure) measure = measure_new (data);
  const TdTextStyle twice = { plain.size * 2, FALSE, FALSE };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GPtrArray) small = td_text_measure_shape (measure, texts[i], plain, 0, FALSE);
      g_autoptr (GPtrArray) large = td_text_measure_shape (measure, texts[i], twice, 0, FALSE);

      g_assert_cmpfloat_with_epsilon (td_text_line_get_width (g_ptr_array_index (large, 0)),
                                      2 * td_text_line_get_width (g_ptr_array_index (small, 0)), 0.5);
    }
}

static void
test_outlives_measure (gconstpointer data)
{
  TdTextMeasure *measure = measure_new (data);
  g_autoptr (GPtrArray) lines = td_text_measure_shape (measure, texts[0], plain, 0, FALSE);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 200, 30);
  cairo_t *cr = cairo_create (surface);
  guint ink = 0;

  td_text_measure_unref (measure);
  td_text_line_draw (g_ptr_array_index (lines, 0), cr, 5, 20);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  const guchar *pixels = cairo_image_surface_get_data (surface);

  for (int i = 0; i < 30 * cairo_image_surface_get_stride (surface); i++)
    ink += pixels[i] > 0;
  g_assert_cmpuint (ink, >, 50);
  cairo_surface_destroy (surface);
}

int
main (int    argc,
      char **argv)
{
  static const char *const kinds[] = { "fixed", "pango" };
  static const struct
  {
    const char   *name;
    GTestDataFunc func;
  } tests[] = {
    { "one-line", test_one_line },
    { "broken", test_broken },
    { "proportional", test_proportional },
    { "outlives-measure", test_outlives_measure },
  };

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (tests); j++)
      {
        g_autofree char *path = g_strdup_printf ("/plot/text-measure/%s/%s", tests[j].name, kinds[i]);

        g_test_add_data_func (path, kinds[i], tests[j].func);
      }

  return g_test_run ();
}
