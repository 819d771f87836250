/* td-scene-text.c: a scene as text, for golden tests
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-scene-private.h"

#include <math.h>

static const char *const ink_names[] = {
  [TD_INK_FILL] = "fill",   [TD_INK_BOX] = "box",     [TD_INK_FRAME] = "frame",
  [TD_INK_LINE] = "line",   [TD_INK_ARROW] = "arrow", [TD_INK_FADE] = "fade",
  [TD_INK_HATCH] = "hatch", [TD_INK_RING] = "ring",
  [TD_INK_DOT] = "dot",
};

static const char *const dash_names[] = { "", " dashed", " dotted" };

static const char *const mark_names[] = { "panel", "datum", "rival" };

/* To 0.1, in any locale, and never "-0.0". */
static void
append_number (GString *out,
               double   number)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  const double rounded = round (number * 10) / 10;

  g_string_append_c (out, ' ');
  g_string_append (out, g_ascii_formatd (digits, sizeof digits, "%.1f", rounded == 0 ? 0 : rounded));
}

static void
append_numbers (GString      *out,
                const double *numbers,
                guint         n)
{
  for (guint i = 0; i < n; i++)
    append_number (out, numbers[i]);
}

static void
append_quoted (GString    *out,
               const char *text)
{
  g_string_append_printf (out, " \"%s\"", text);
}

static void
append_owner (GString *out,
              guint    mark)
{
  if (mark != TD_MARK_NONE)
    g_string_append_printf (out, " of %u", mark);
  g_string_append_c (out, '\n');
}

static void
append_mark (GString      *out,
             guint         index,
             const TdMark *mark)
{
  const TdRect box = mark->extents;

  g_string_append_printf (out, "mark %u %s", index, mark_names[mark->kind]);
  append_numbers (out, (double[]){ box.x, box.y, box.width, box.height }, 4);
  append_quoted (out, mark->name != NULL ? mark->name : "");
  if (mark->id != NULL)
    g_string_append_printf (out, " id %s", mark->id);
  append_owner (out, mark->parent);
}

static void
append_ink (GString     *out,
            const TdInk *ink)
{
  g_string_append_printf (out, "%s %s", ink_names[ink->kind], td_role_get_id (ink->role));
  append_numbers (out, (double[]){ ink->x1, ink->y1, ink->x2, ink->y2, ink->line }, 5);
  g_string_append (out, dash_names[ink->dash]);
  append_owner (out, ink->mark);
}

static void
append_text (GString            *out,
             const TdPlacedText *text)
{
  g_string_append_printf (out, "text %s", td_role_get_id (text->role));
  append_numbers (out, (double[]){ text->x, text->baseline, text->style.size * text->scale }, 3);
  if (text->style.bold)
    g_string_append (out, " bold");
  if (text->style.italic)
    g_string_append (out, " italic");
  append_quoted (out, td_text_line_get_text (text->line));
  append_owner (out, text->mark);
}

char *
td_scene_to_string (TdScene *scene)
{
  g_return_val_if_fail (scene != NULL, NULL);

  GString *out = g_string_new ("scene");

  append_numbers (out, (double[]){ scene->width, scene->height, td_scene_get_text_size (scene) }, 3);
  g_string_append_printf (out, " %s caption %u\n", scene->rtl ? "rtl" : "ltr", scene->caption_variant);
  for (guint i = 0; i < scene->marks->len; i++)
    append_mark (out, i, &g_array_index (scene->marks, TdMark, i));
  for (guint i = 0; i < scene->inks->len; i++)
    append_ink (out, &g_array_index (scene->inks, TdInk, i));
  for (guint i = 0; i < scene->texts->len; i++)
    append_text (out, &g_array_index (scene->texts, TdPlacedText, i));

  return g_string_free (out, FALSE);
}
