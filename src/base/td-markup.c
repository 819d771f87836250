/* td-markup.c: writing HTML and SVG: tags, attributes, escaped text
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-markup.h"

#include <stdarg.h>

#define REPLACEMENT 0xfffd

/* Neither XML 1.0 nor HTML can hold these, not even by number. */
static gboolean
is_forbidden (gunichar letter)
{
  return (letter < 0x20 && letter != '\t' && letter != '\n') || (letter >= 0x7f && letter < 0xa0)
         || (letter >= 0xfdd0 && letter <= 0xfdef) || (letter & 0xfffe) == 0xfffe;
}

static const char *
find_entity (gunichar letter)
{
  static const struct
  {
    gunichar    letter;
    const char *entity;
  } entities[] = { { '&', "&amp;" }, { '<', "&lt;" }, { '>', "&gt;" }, { '"', "&quot;" } };

  for (guint i = 0; i < G_N_ELEMENTS (entities); i++)
    if (entities[i].letter == letter)
      return entities[i].entity;

  return NULL;
}

void
td_markup_add_text (GString    *out,
                    const char *text)
{
  g_return_if_fail (out != NULL);

  for (const char *at = text; at != NULL && *at != '\0'; at = g_utf8_next_char (at))
    {
      const gunichar letter = g_utf8_get_char (at);
      const char *entity = find_entity (letter);

      if (entity != NULL)
        g_string_append (out, entity);
      else
        g_string_append_unichar (out, is_forbidden (letter) ? REPLACEMENT : letter);
    }
}

void
td_markup_add_attribute (GString    *out,
                         const char *name,
                         const char *value)
{
  g_return_if_fail (out != NULL && name != NULL);

  if (value == NULL)
    return;

  g_string_append_printf (out, " %s=\"", name);
  td_markup_add_text (out, value);
  g_string_append_c (out, '"');
}

static void
add_tag (GString    *out,
         const char *name,
         va_list     attributes)
{
  const char *attribute;

  g_string_append_printf (out, "<%s", name);
  while ((attribute = va_arg (attributes, const char *)) != NULL)
    td_markup_add_attribute (out, attribute, va_arg (attributes, const char *));
  g_string_append_c (out, '>');
}

void
td_markup_open (GString    *out,
                const char *name,
                ...)
{
  va_list attributes;

  g_return_if_fail (out != NULL && name != NULL);

  va_start (attributes, name);
  add_tag (out, name, attributes);
  va_end (attributes);
}

void
td_markup_close (GString    *out,
                 const char *name)
{
  g_return_if_fail (out != NULL && name != NULL);

  g_string_append_printf (out, "</%s>\n", name);
}

static void
add_element (GString    *out,
             const char *name,
             const char *text,
             va_list     attributes)
{
  add_tag (out, name, attributes);
  td_markup_add_text (out, text);
  g_string_append_printf (out, "</%s>", name);
}

void
td_markup_add (GString    *out,
               const char *name,
               const char *text,
               ...)
{
  va_list attributes;

  g_return_if_fail (out != NULL && name != NULL);

  va_start (attributes, text);
  add_element (out, name, text, attributes);
  va_end (attributes);
  g_string_append_c (out, '\n');
}

void
td_markup_add_inline (GString    *out,
                      const char *name,
                      const char *text,
                      ...)
{
  va_list attributes;

  g_return_if_fail (out != NULL && name != NULL);

  va_start (attributes, text);
  add_element (out, name, text, attributes);
  va_end (attributes);
}
