/* test-picture.c: the PNG has its size, its density, and says what it shows
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <cairo.h>
#include <glib/gstdio.h>
#include <string.h>

#include "base/td-error.h"
#include "charts/td-picture.h"
#include "td-test-charts.h"

#define CASES "electro-tv-sat iptv-akfasat calcio"

static TdPictureSpec *
make_picture (TdCollection *collection,
              guint         width,
              guint         height,
              const char   *theme,
              const char   *language)
{
  g_autoptr (TdChartSpec) chart = td_test_make_spec (collection, "overview", CASES, NULL);

  return td_picture_spec_new (chart, width, height, 300, theme, language);
}

typedef struct
{
  GBytes *bytes;
  gsize   offset;
} Reader;

static cairo_status_t
read_bytes (void          *data,
            unsigned char *out,
            unsigned int   length)
{
  Reader *reader = data;
  gsize size;
  const char *bytes = g_bytes_get_data (reader->bytes, &size);

  if (reader->offset + length > size)
    return CAIRO_STATUS_READ_ERROR;
  memcpy (out, bytes + reader->offset, length);
  reader->offset += length;
  return CAIRO_STATUS_SUCCESS;
}

static guint32
read_number (const guchar *at)
{
  return (guint32) at[0] << 24 | (guint32) at[1] << 16 | (guint32) at[2] << 8 | at[3];
}

/* Returns: (transfer none) (nullable): the content of the chunk that begins with
 *   @start, after it; its length in @length. */
static const char *
find_chunk (GBytes     *bytes,
            const char *type,
            const char *start,
            gsize      *length)
{
  gsize size;
  const guchar *png = g_bytes_get_data (bytes, &size);

  for (gsize at = 8; at + 12 <= size; at += 12 + read_number (png + at))
    {
      const gsize n = read_number (png + at), head = strlen (start);
      const char *content = (const char *) png + at + 8;

      if (memcmp (png + at + 4, type, 4) != 0 || n < head || memcmp (content, start, head) != 0)
        continue;
      *length = n - head;
      return content + head;
    }

  return NULL;
}

/* Returns: (transfer full): an uncompressed iTXt; its language in @language. */
static char *
find_text (GBytes     *bytes,
           const char *keyword,
           char      **language)
{
  gsize length;
  const char *content = find_chunk (bytes, "iTXt", keyword, &length);
  gsize tag, translated;

  g_assert_nonnull (content);
  g_assert_cmpint (content[0], ==, 0); /* end of the keyword */
  g_assert_cmpint (content[1], ==, 0); /* not compressed */
  tag = strlen (content + 3);
  *language = g_strdup (content + 3);
  translated = strlen (content + 3 + tag + 1);
  return g_strndup (content + 5 + tag + translated, length - 5 - tag - translated);
}

static void
test_sizes (void)
{
  const struct
  {
    guint       width, height, png_width, png_height;
    const char *theme;
  } rows[] = {
    { 1600, 1000, 1600, 1000, "light" },
    { 2400, 1500, 2400, 1500, "dark" },
    { 1200, 1200, 1200, 1200, "print" },
  };
  g_autoptr (TdCollection) collection = td_test_load_sample ();

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (TdPictureSpec) spec = make_picture (collection, rows[i].width, rows[i].height, rows[i].theme, "en");
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = td_picture_render (collection, spec, &error);
      Reader reader = { bytes, 0 };
      cairo_surface_t *surface;

      g_assert_no_error (error);
      surface = cairo_image_surface_create_from_png_stream (read_bytes, &reader);
      g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
      g_assert_cmpint (cairo_image_surface_get_width (surface), ==, rows[i].png_width);
      g_assert_cmpint (cairo_image_surface_get_height (surface), ==, rows[i].png_height);
      cairo_surface_destroy (surface);
    }
}

static void
test_default_size (void)
{
  g_autoptr (TdCollection) collection = td_test_load_sample ();
  g_autoptr (TdPictureSpec) spec = make_picture (collection, 0, 0, "light", "en");
  g_autoptr (GBytes) bytes = td_picture_render (collection, spec, NULL);
  const guchar *png = g_bytes_get_data (bytes, NULL);

  g_assert_cmpuint (read_number (png + 16), ==, 1600);
  g_assert_cmpuint (read_number (png + 20), ==, 1000);
}

static void
test_metadata (void)
{
  g_autoptr (TdCollection) collection = td_test_load_sample ();
  g_autoptr (TdPictureSpec) spec = make_picture (collection, 0, 0, "light", "en");
  g_autoptr (GBytes) bytes = td_picture_render (collection, spec, NULL);
  g_autofree char *language = NULL, *language_2 = NULL, *language_3 = NULL;
  g_autofree char *title = find_text (bytes, "Title", &language);
  g_autofree char *description = find_text (bytes, "Description", &language_2);
  g_autofree char *source = find_text (bytes, "Source", &language_3);
  gsize length;
  const char *density = find_chunk (bytes, "pHYs", "", &length);

  g_assert_cmpstr (language, ==, "en");
  g_assert_cmpstr (language_2, ==, "en");
  g_assert_cmpstr (language_3, ==, "en");
  g_assert_cmpstr (title, ==, "Electro TV Sat, IPTV Akfasat and Calcio");
  g_assert_nonnull (strstr (description, "Electro TV Sat, Live channels: 6,000, stated by ACE and Canal+"));
  g_assert_nonnull (strstr (description, "not reported"));
  g_assert_nonnull (strstr (source, "[1]"));
  g_assert_nonnull (strstr (source, "Médias24"));
  g_assert_cmpuint (read_number ((const guchar *) density), ==, 11811); /* 300 dpi per metre */
}

static void
test_too_small (void)
{
  g_autoptr (TdCollection) collection = td_test_load_sample ();
  g_autoptr (TdPictureSpec) spec = make_picture (collection, 300, 200, "light", "en");
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = td_picture_render (collection, spec, &error);
  g_autoptr (TdPictureSpec) enough = NULL;
  const char *size;
  guint height;

  g_assert_null (bytes);
  g_assert_error (error, TD_ERROR, TD_ERROR_LAYOUT);

  /* The size that is named does. */
  size = strstr (error->message, "300 × ");
  g_assert_nonnull (size);
  height = (guint) g_ascii_strtoull (size + strlen ("300 × "), NULL, 10);
  enough = make_picture (collection, 300, height, "light", "en");
  bytes = td_picture_render (collection, enough, NULL);
  g_assert_nonnull (bytes);
}

static void
test_unknown_theme (void)
{
  g_autoptr (TdCollection) collection = td_test_load_sample ();
  g_autoptr (TdPictureSpec) spec = make_picture (collection, 0, 0, "pink", "en");
  g_autoptr (GError) error = NULL;

  g_assert_null (td_picture_render (collection, spec, &error));
  g_assert_error (error, TD_ERROR, TD_ERROR_NOT_FOUND);
}

static void
test_save (void)
{
  g_autoptr (TdCollection) collection = td_test_load_sample ();
  g_autoptr (TdPictureSpec) spec = make_picture (collection, 0, 0, "light", "en");
  g_autofree char *folder = g_dir_make_tmp ("takedowns-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "a picture.png", NULL);
  g_autofree char *nowhere = g_build_filename (folder, "none", "a.png", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path), lost = g_file_new_for_path (nowhere);
  g_autoptr (GDir) dir = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (td_picture_save (collection, spec, file, &error));
  g_assert_no_error (error);
  g_assert_false (td_picture_save (collection, spec, lost, &error));
  g_assert_nonnull (strstr (error->message, nowhere));

  /* Nothing but the picture is left. */
  dir = g_dir_open (folder, 0, NULL);
  g_assert_cmpstr (g_dir_read_name (dir), ==, "a picture.png");
  g_assert_null (g_dir_read_name (dir));
  g_unlink (path);
  g_rmdir (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/charts/picture/sizes", test_sizes);
  g_test_add_func ("/charts/picture/default-size", test_default_size);
  g_test_add_func ("/charts/picture/metadata", test_metadata);
  g_test_add_func ("/charts/picture/too-small", test_too_small);
  g_test_add_func ("/charts/picture/unknown-theme", test_unknown_theme);
  g_test_add_func ("/charts/picture/save", test_save);
  return g_test_run ();
}
