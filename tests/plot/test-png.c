/* test-png.c: what was written is read again
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <math.h>
#include <png.h>
#include <string.h>

#include "base/td-error.h"
#include "plot-samples.h"
#include "plot/td-png.h"

static TdScene *
scene_new (void)
{
  g_autoptr (TdPlot) plot = plot_sample_channels ();
  g_autoptr (TdTextMeasure) measure = td_text_measure_new_fixed ();

  return td_plot_layout (plot, 800, 500, td_theme_light (), measure, NULL);
}

static void
read_bytes (png_structp png,
            png_bytep   data,
            size_t      length)
{
  GByteArray *rest = png_get_io_ptr (png);

  g_assert_cmpuint (length, <=, rest->len);
  memcpy (data, rest->data, length);
  g_byte_array_remove_range (rest, 0, length);
}

typedef struct
{
  png_structp png;
  png_infop   info;
  GByteArray *rest;
} Decoded;

static Decoded
decode (GBytes *bytes)
{
  Decoded decoded = { png_create_read_struct (PNG_LIBPNG_VER_STRING, NULL, NULL, NULL), NULL,
                      g_bytes_unref_to_array (g_bytes_ref (bytes)) };

  decoded.info = png_create_info_struct (decoded.png);
  png_set_read_fn (decoded.png, decoded.rest, read_bytes);
  png_read_png (decoded.png, decoded.info, PNG_TRANSFORM_IDENTITY, NULL);

  return decoded;
}

static void
decoded_clear (Decoded *decoded)
{
  png_destroy_read_struct (&decoded->png, &decoded->info, NULL);
  g_byte_array_unref (decoded->rest);
}

static const png_text *
find_text (Decoded    *decoded,
           const char *keyword)
{
  png_textp texts;
  const int n = png_get_text (decoded->png, decoded->info, &texts, NULL);

  for (int i = 0; i < n; i++)
    if (g_str_equal (texts[i].key, keyword))
      return &texts[i];

  return NULL;
}

static void
test_metadata (void)
{
  static const TdPngText texts[] = {
    { "Title", "Chaînes en direct" },
    { "Description", "Electro TV Sat : 6\u202f000 chaînes" },
    { "Source", "Médias24, 18 octobre 2021\nHespress" },
  };
  const TdPngSpec spec = { .width = 1600, .height = 1000, .dpi = 300, .language = "fr", .texts = texts,
                           .n_texts = G_N_ELEMENTS (texts) };
  g_autoptr (TdScene) scene = scene_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = td_png_encode (scene, &spec, &error);
  int intent, unit;
  png_uint_32 x, y;

  g_assert_no_error (error);

  Decoded decoded = decode (bytes);

  g_assert_cmpuint (png_get_image_width (decoded.png, decoded.info), ==, 1600);
  g_assert_cmpuint (png_get_image_height (decoded.png, decoded.info), ==, 1000);
  g_assert_cmpuint (png_get_sRGB (decoded.png, decoded.info, &intent), ==, PNG_INFO_sRGB);
  g_assert_cmpuint (png_get_pHYs (decoded.png, decoded.info, &x, &y, &unit), ==, PNG_INFO_pHYs);
  g_assert_cmpuint (x, ==, 11811);
  g_assert_cmpuint (y, ==, 11811);
  g_assert_cmpint (unit, ==, PNG_RESOLUTION_METER);
  g_assert_cmpstr (find_text (&decoded, "Software")->text, ==, "Takedowns");

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      const png_text *text = find_text (&decoded, texts[i].keyword);

      g_assert_nonnull (text);
      g_assert_cmpint (text->compression, ==, PNG_ITXT_COMPRESSION_NONE);
      g_assert_cmpstr (text->text, ==, texts[i].text);
      g_assert_cmpstr (text->lang, ==, "fr");
    }
  decoded_clear (&decoded);
}

/* The ground in the corner, the first series in the middle of the longest bar. */
static void
test_pixels (void)
{
  g_autoptr (TdScene) scene = scene_new ();
  const TdRect bar = td_scene_get_extents (scene, td_scene_find (scene, "rare-breed"));
  const TdColor blue = td_theme_light ()->series[0].color;
  g_autoptr (GBytes) bytes = td_png_encode (scene, &(TdPngSpec){ .width = 1600, .height = 1000 }, NULL);
  Decoded decoded = decode (bytes);
  png_bytepp rows = png_get_rows (decoded.png, decoded.info);
  const guint x = (guint) (2 * (bar.x + bar.width / 2)), y = (guint) (2 * (bar.y + bar.height / 2));
  const guchar *pixel = rows[y] + 3 * (gsize) x;

  g_assert_cmpuint (rows[0][0], ==, 255);
  g_assert_cmpuint (rows[999][3 * 1599 + 2], ==, 255);
  g_assert_cmpuint (pixel[0], ==, (guint) lround (blue.red * 255));
  g_assert_cmpuint (pixel[1], ==, (guint) lround (blue.green * 255));
  g_assert_cmpuint (pixel[2], ==, (guint) lround (blue.blue * 255));
  decoded_clear (&decoded);
}

static void
test_size_of_scene (void)
{
  g_autoptr (TdScene) scene = scene_new ();
  g_autoptr (GBytes) bytes = td_png_encode (scene, &(TdPngSpec){ 0 }, NULL);
  Decoded decoded = decode (bytes);

  g_assert_cmpuint (png_get_image_width (decoded.png, decoded.info), ==, 800);
  g_assert_cmpuint (png_get_image_height (decoded.png, decoded.info), ==, 500);
  g_assert_cmpuint (png_get_valid (decoded.png, decoded.info, PNG_INFO_pHYs), ==, 0);
  decoded_clear (&decoded);
}

static void
test_too_large (void)
{
  g_autoptr (TdScene) scene = scene_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (td_png_encode (scene, &(TdPngSpec){ .width = 30000, .height = 30000 }, &error));
  g_assert_error (error, TD_ERROR, TD_ERROR_LIMIT);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/png/metadata", test_metadata);
  g_test_add_func ("/plot/png/pixels", test_pixels);
  g_test_add_func ("/plot/png/size-of-scene", test_size_of_scene);
  g_test_add_func ("/plot/png/too-large", test_too_large);

  return g_test_run ();
}
