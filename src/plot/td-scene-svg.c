/* td-scene-svg.c: a scene as SVG with real text
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-scene-svg.h"

#include <math.h>

#include "base/td-markup.h"
#include "plot/td-ink.h"

/* As wide as that of the application where it is missing. */
#define FAMILIES "Cantarell, 'DejaVu Sans', Verdana, sans-serif"

#define BOLD "700" /* as Pango's */

typedef struct
{
  TdScene    *scene;
  const char *prefix;
  GString    *out;
  guint       n_texts; /* that were read before what is written now */
} Writer;

static gboolean
is_prefix (const char *prefix)
{
  if (!g_ascii_islower (*prefix))
    return FALSE;

  for (; *prefix != '\0'; prefix++)
    if (!g_ascii_islower (*prefix) && !g_ascii_isdigit (*prefix) && *prefix != '-')
      return FALSE;

  return TRUE;
}

/* Placed and measured already: another font that is wider or narrower is fitted
 * to the same place, so that text never runs into the next. */
static void
write_text (Writer             *writer,
            const TdPlacedText *text)
{
  const double width = td_text_line_get_width (text->line) * text->scale;
  const gboolean rtl = td_text_line_is_rtl (text->line);
  const char *words = td_text_line_get_text (text->line);

  if (*words == '\0')
    return;

  g_string_append (writer->out, "<text");
  td_svg_add_number (writer->out, "x", rtl ? text->x + width : text->x);
  td_svg_add_number (writer->out, "y", text->baseline);
  td_svg_add_number (writer->out, "font-size", text->style.size * text->scale);
  td_markup_add_attribute (writer->out, "font-weight", text->style.bold ? BOLD : NULL);
  td_markup_add_attribute (writer->out, "font-style", text->style.italic ? "italic" : NULL);
  td_markup_add_attribute (writer->out, "direction", rtl ? "rtl" : NULL);
  td_svg_add_number (writer->out, "textLength", width);
  td_markup_add_attribute (writer->out, "lengthAdjust", "spacingAndGlyphs");
  td_svg_add_color (writer->out, "fill", text->role, text->color);
  g_string_append_c (writer->out, '>');
  td_markup_add_text (writer->out, words);
  td_markup_close (writer->out, "text");
}

/* All that belongs to @mark; TD_MARK_NONE for what belongs to none. */
static void
write_inks_of (Writer *writer,
               guint         mark)
{
  const GArray *inks = writer->scene->inks;

  for (guint i = 0; i < inks->len; i++)
    {
      const TdInk *ink = &g_array_index (inks, TdInk, i);

      if (ink->mark == mark)
        td_ink_add_svg (ink, writer->prefix, i, writer->out);
    }
}

static const TdPlacedText *
get_text (Writer *writer,
          guint   index)
{
  return &g_array_index (writer->scene->texts, TdPlacedText, index);
}

static void
write_texts_of (Writer *writer,
                guint   mark)
{
  for (guint i = 0; i < writer->scene->texts->len; i++)
    if (get_text (writer, i)->mark == mark)
      write_text (writer, get_text (writer, i));
}

/* The texts of no mark are written where they are read: before those of the
 * mark that follows them. */
static void
write_texts_before (Writer *writer,
                    guint   end)
{
  for (; writer->n_texts < end; writer->n_texts++)
    if (get_text (writer, writer->n_texts)->mark == TD_MARK_NONE)
      write_text (writer, get_text (writer, writer->n_texts));
}

static void
write_texts_before_mark (Writer *writer,
                         guint   mark)
{
  for (guint i = 0; i < writer->scene->texts->len; i++)
    if (get_text (writer, i)->mark == mark)
      {
        write_texts_before (writer, i);
        return;
      }
}

/* Returns: (transfer none) (nullable) */
static const TdMark *
get_mark (Writer *writer,
          guint         index)
{
  return index < writer->scene->marks->len ? &g_array_index (writer->scene->marks, TdMark, index) : NULL;
}

static void
open_mark (Writer *writer,
           guint         index,
           const char   *role)
{
  const TdMark *mark = get_mark (writer, index);

  g_string_append_printf (writer->out, "<g id=\"%s-mark%u\"", writer->prefix, index);
  td_markup_add_attribute (writer->out, "role", role);
  g_string_append (writer->out, ">\n");
  td_markup_add (writer->out, "title", mark->description != NULL ? mark->description : mark->name, NULL);
}

static void
write_mark (Writer *writer,
            guint         index)
{
  write_texts_before_mark (writer, index);
  open_mark (writer, index, "listitem");
  write_inks_of (writer, index);
  write_texts_of (writer, index);
  td_markup_close (writer->out, "g");
}

/* A panel is a list of its data, each followed by its rivals.
 * Returns: the first mark after it. */
static guint
write_panel (Writer *writer,
             guint         index)
{
  const TdMark *next = get_mark (writer, index + 1);
  const gboolean has_marks = next != NULL && next->kind != TD_MARK_PANEL;
  guint i = index + 1;

  write_texts_before_mark (writer, index);
  open_mark (writer, index, has_marks ? "list" : NULL);
  write_inks_of (writer, index);
  write_texts_of (writer, index);
  for (; get_mark (writer, i) != NULL && get_mark (writer, i)->kind != TD_MARK_PANEL; i++)
    write_mark (writer, i);
  td_markup_close (writer->out, "g");

  return i;
}

static void
write_head (Writer *writer,
            const char   *language)
{
  TdScene *scene = writer->scene;
  g_autofree char *title = g_strconcat (writer->prefix, "-title", NULL);
  g_autofree char *description = g_strconcat (writer->prefix, "-desc", NULL);
  GString *out = writer->out;

  g_string_append (out, "<svg xmlns=\"http://www.w3.org/2000/svg\"");
  td_svg_add_number (out, "width", scene->width);
  td_svg_add_number (out, "height", scene->height);
  g_string_append (out, " viewBox=\"0 0 ");
  td_svg_add_plain (out, scene->width);
  g_string_append_c (out, ' ');
  td_svg_add_plain (out, scene->height);
  g_string_append_c (out, '"');
  td_markup_add_attribute (out, "lang", language);
  td_markup_add_attribute (out, "direction", "ltr");
  td_markup_add_attribute (out, "font-family", FAMILIES);
  td_markup_add_attribute (out, "role", "graphics-document");
  td_markup_add_attribute (out, "aria-labelledby", title);
  td_markup_add_attribute (out, "aria-describedby", scene->description != NULL ? description : NULL);
  g_string_append (out, ">\n");
  td_markup_add (out, "title", scene->title, "id", title, NULL);
  if (scene->description != NULL)
    td_markup_add (out, "desc", scene->description, "id", description, NULL);
}

static void
write_ground (Writer *writer)
{
  g_string_append (writer->out, "<rect");
  td_svg_add_number (writer->out, "width", writer->scene->width);
  td_svg_add_number (writer->out, "height", writer->scene->height);
  td_svg_add_color (writer->out, "fill", TD_ROLE_SURFACE, writer->scene->surface);
  g_string_append (writer->out, "/>\n");
}

char *
td_scene_to_svg (TdScene    *scene,
                 const char *prefix,
                 const char *language)
{
  Writer writer = { .scene = scene, .prefix = prefix };
  guint panel = 0;

  g_return_val_if_fail (scene != NULL, NULL);
  g_return_val_if_fail (prefix != NULL && is_prefix (prefix), NULL);

  writer.out = g_string_new (NULL);
  write_head (&writer, language);
  write_ground (&writer);
  write_inks_of (&writer, TD_MARK_NONE);
  while (panel < scene->marks->len)
    panel = write_panel (&writer, panel);
  write_texts_before (&writer, scene->texts->len);
  td_markup_close (writer.out, "svg");

  return g_string_free (writer.out, FALSE);
}

char *
td_scene_svg_format_theme (const TdTheme *theme)
{
  static const char * const properties[] = { "fill", "stroke", "stop-color" };
  GString *out;

  g_return_val_if_fail (theme != NULL, NULL);

  out = g_string_new (NULL);
  for (guint role = 0; role < TD_N_ROLES; role++)
    {
      g_autofree char *color = td_color_to_hex (td_theme_get_color (theme, (TdRole) role));
      const char *id = td_role_get_id ((TdRole) role);

      for (guint i = 0; i < G_N_ELEMENTS (properties); i++)
        g_string_append_printf (out, ".td-%s-%s{%s:%s}\n", properties[i], id, properties[i], color);
    }

  return g_string_free (out, FALSE);
}
