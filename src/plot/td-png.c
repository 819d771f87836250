/* td-png.c: a scene as a PNG that knows what it shows
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-png.h"

#include <math.h>
#include <png.h>
#include <string.h>

#include "base/td-error.h"

#define SOFTWARE "Takedowns"
#define COMPRESSION_LEVEL 6
#define MAX_PIXELS (1 << 28) /* a gigabyte of pixels */

static const double inches_per_metre = 39.3700787;

/* What libpng needs while it writes. */
typedef struct
{
  png_structp png;
  png_infop   info;
  GByteArray *bytes;
  guchar     *row;
  char       *message; /* (nullable): why it stopped */
} Writer;

static void
on_error (png_structp png,
          const char *message)
{
  Writer *writer = png_get_error_ptr (png);

  g_free (writer->message);
  writer->message = g_strdup (message);
  png_longjmp (png, 1);
}

static void
on_warning (png_structp png,
            const char *message)
{
  g_debug ("libpng: %s", message);
}

static void
on_write (png_structp png,
          png_bytep   data,
          size_t      length)
{
  GByteArray *bytes = png_get_io_ptr (png);

  g_byte_array_append (bytes, data, length);
}

static void
on_flush (png_structp png)
{
}

static gboolean
writer_init (Writer *writer,
             guint   width)
{
  writer->bytes = g_byte_array_new ();
  writer->row = g_malloc ((gsize) width * 3);
  writer->png = png_create_write_struct (PNG_LIBPNG_VER_STRING, writer, on_error, on_warning);
  if (writer->png != NULL)
    writer->info = png_create_info_struct (writer->png);

  return writer->info != NULL;
}

static void
writer_clear (Writer *writer)
{
  png_destroy_write_struct (&writer->png, &writer->info);
  g_clear_pointer (&writer->bytes, g_byte_array_unref);
  g_clear_pointer (&writer->row, g_free);
  g_clear_pointer (&writer->message, g_free);
}

static void
set_text (Writer     *writer,
          const char *keyword,
          const char *text,
          const char *language)
{
  png_text entry = { .compression = PNG_ITXT_COMPRESSION_NONE, .key = (char *) keyword,
                     .text = (char *) text, .itxt_length = strlen (text),
                     .lang = (char *) (language != NULL ? language : ""), .lang_key = (char *) "" };

  png_set_text (writer->png, writer->info, &entry, 1);
}

static void
write_head (Writer          *writer,
            const TdPngSpec *spec,
            guint            width,
            guint            height)
{
  png_set_IHDR (writer->png, writer->info, width, height, 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_set_compression_level (writer->png, COMPRESSION_LEVEL);
  png_set_filter (writer->png, PNG_FILTER_TYPE_BASE, PNG_FILTER_UP);
  png_set_sRGB_gAMA_and_cHRM (writer->png, writer->info, PNG_sRGB_INTENT_RELATIVE);

  if (spec->dpi > 0)
    {
      const png_uint_32 per_metre = (png_uint_32) lround (spec->dpi * inches_per_metre);

      png_set_pHYs (writer->png, writer->info, per_metre, per_metre, PNG_RESOLUTION_METER);
    }

  set_text (writer, "Software", SOFTWARE, NULL);
  for (gsize i = 0; i < spec->n_texts; i++)
    set_text (writer, spec->texts[i].keyword, spec->texts[i].text, spec->language);

  png_write_info (writer->png, writer->info);
}

static void
write_rows (Writer          *writer,
            cairo_surface_t *surface,
            guint            width,
            guint            height)
{
  const guchar *data = cairo_image_surface_get_data (surface);
  const int stride = cairo_image_surface_get_stride (surface);

  for (guint y = 0; y < height; y++)
    {
      const guint32 *from = (const guint32 *) (const void *) (data + (gsize) y * stride);
      guchar *to = writer->row;

      for (guint x = 0; x < width; x++)
        {
          *to++ = from[x] >> 16 & 0xff;
          *to++ = from[x] >> 8 & 0xff;
          *to++ = from[x] & 0xff;
        }
      png_write_row (writer->png, writer->row);
    }

  png_write_end (writer->png, NULL);
}

/* The only function libpng jumps out of: nothing here is owned. */
static gboolean
write_image (Writer          *writer,
             cairo_surface_t *surface,
             const TdPngSpec *spec,
             guint            width,
             guint            height)
{
  if (setjmp (png_jmpbuf (writer->png)))
    return FALSE;

  png_set_write_fn (writer->png, writer->bytes, on_write, on_flush);
  write_head (writer, spec, width, height);
  write_rows (writer, surface, width, height);

  return TRUE;
}

static cairo_surface_t *
draw_surface (TdScene *scene,
              guint    width,
              guint    height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, width / td_scene_get_width (scene), height / td_scene_get_height (scene));
  td_scene_draw (scene, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

static GBytes *
encode (cairo_surface_t *surface,
        const TdPngSpec *spec,
        guint            width,
        guint            height,
        GError         **error)
{
  Writer writer = { 0 };
  GBytes *bytes = NULL;

  if (writer_init (&writer, width) && write_image (&writer, surface, spec, width, height))
    bytes = g_byte_array_free_to_bytes (g_steal_pointer (&writer.bytes));
  else
    g_set_error (error, TD_ERROR, TD_ERROR_FAILED, "libpng: %s",
                 writer.message != NULL ? writer.message : g_strerror (ENOMEM));
  writer_clear (&writer);

  return bytes;
}

GBytes *
td_png_encode (TdScene          *scene,
               const TdPngSpec  *spec,
               GError          **error)
{
  g_return_val_if_fail (scene != NULL && spec != NULL, NULL);

  const guint width = spec->width > 0 ? spec->width : (guint) ceil (td_scene_get_width (scene));
  const guint height = spec->height > 0 ? spec->height : (guint) ceil (td_scene_get_height (scene));

  if (width > G_MAXINT16 || height > G_MAXINT16 || (guint64) width * height > MAX_PIXELS)
    {
      g_set_error_literal (error, TD_ERROR, TD_ERROR_LIMIT, cairo_status_to_string (CAIRO_STATUS_INVALID_SIZE));
      return NULL;
    }

  cairo_surface_t *surface = draw_surface (scene, width, height);
  const cairo_status_t status = cairo_surface_status (surface);
  GBytes *bytes = NULL;

  if (status == CAIRO_STATUS_SUCCESS)
    bytes = encode (surface, spec, width, height, error);
  else
    g_set_error_literal (error, TD_ERROR, TD_ERROR_LIMIT, cairo_status_to_string (status));
  cairo_surface_destroy (surface);

  return bytes;
}
