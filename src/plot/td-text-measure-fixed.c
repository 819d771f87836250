/* td-text-measure-fixed.c: text measured with a table, for golden tests
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-text-measure-private.h"

#include <string.h>

/* In parts of the type size. */
static const double ascent = 0.95, descent = 0.25, bold_factor = 1.08;

static const struct
{
  const char *letters;
  double      advance;
} advances[] = {
  { "ijlI|.,:;'!", 0.28 },
  { " frt()[]-/", 0.36 },
  { "mwMW@%", 0.86 },
  { "ABCDEFGHKLNOPQRSTUVXYZ", 0.66 },
};

#define OTHER_ADVANCE 0.56

static double
advance_of (gunichar letter)
{
  if (g_unichar_iszerowidth (letter))
    return 0;

  for (guint i = 0; i < G_N_ELEMENTS (advances); i++)
    if (letter < 0x80 && strchr (advances[i].letters, (int) letter) != NULL)
      return advances[i].advance;

  return g_unichar_iswide (letter) ? 1 : OTHER_ADVANCE;
}

/* Where a line of at most @width ends: after its last whole word, or, where
 * not one word fits, within it. */
static const char *
find_break (const char *text,
            double      unit,
            double      width,
            double     *used)
{
  const char *at_word = NULL, *at = text;
  double word_used = 0;

  *used = 0;
  for (; *at != '\0' && *at != '\n'; at = g_utf8_next_char (at))
    {
      const gunichar letter = g_utf8_get_char (at);
      const double advance = advance_of (letter) * unit;

      if (letter == ' ')
        {
          at_word = at;
          word_used = *used;
        }
      if (width > 0 && *used + advance > width && at > text)
        break;
      *used += advance;
    }

  if (*at == '\0' || *at == '\n' || at_word == NULL)
    return at;

  *used = word_used;
  return at_word;
}

static GPtrArray *
shape (gpointer     data,
       const char  *text,
       TdTextStyle  style,
       double       width,
       gboolean     rtl)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func ((GDestroyNotify) td_text_line_unref);
  const double unit = style.size * (style.bold ? bold_factor : 1);
  const char *end;
  double used;

  do
    {
      end = find_break (text, unit, width, &used);
      g_ptr_array_add (lines, td_text_line_new (g_strndup (text, end - text), used,
                                                ascent * style.size, descent * style.size));
      text = *end == ' ' || *end == '\n' ? end + 1 : end;
    }
  while (*end != '\0');

  return lines;
}

TdTextMeasure *
td_text_measure_new_fixed (void)
{
  return td_text_measure_new (shape, NULL, NULL);
}
