/* td-json-locate.c: from a JSON pointer to line and column
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-json-locate.h"

#include <string.h>

#include "io/td-json-lexer.h"
#include "io/td-json-path.h"

/* Stops at the quote that ends the string which begins at @at. */
static const char *
find_quote (const char *at,
            const char *end)
{
  for (at++; at < end && *at != '"'; at++)
    if (*at == '\\')
      at++;
  return MIN (at, end);
}

static gboolean
ends_scalar (char c)
{
  return c == ',' || c == '}' || c == ']' || g_ascii_isspace (c);
}

static const char *
skip_scalar (const char *at,
             const char *end)
{
  while (at < end && !ends_scalar (*at))
    at++;
  return at;
}

/* Skips one value; it is known to be well-formed, so that counting brackets is enough. */
static const char *
skip_value (const char *at,
            const char *end)
{
  guint depth = 0;

  if (at < end && *at != '{' && *at != '[' && *at != '"')
    return skip_scalar (at, end);
  for (; at < end; at++)
    {
      if (*at == '"')
        at = find_quote (at, end);
      else if (*at == '{' || *at == '[')
        depth++;
      else if (*at == '}' || *at == ']')
        depth--;
      if (depth == 0)
        return MIN (at + 1, end);
    }
  return end;
}

/* To the next byte that is neither space nor punctuation between values. */
static const char *
skip_between (const char *at,
              const char *end)
{
  while (at < end && (*at == ',' || *at == ':' || g_ascii_isspace (*at)))
    at++;
  return at;
}

static gboolean
key_is (const char *text,
        gsize       length,
        GString    *step)
{
  TdJsonString key = { text, length, TRUE };
  g_autoptr (GString) plain = NULL;

  if (!memchr (text, '\\', length))
    return length == step->len && memcmp (text, step->str, length) == 0;
  plain = g_string_new (NULL);
  td_json_string_unescape (&key, plain);
  return g_string_equal (plain, step);
}

/* Where a member stands twice, the later is meant: as most parsers take it. */
static const char *
find_member (const char *object,
             const char *end,
             GString    *step)
{
  const char *at = skip_between (object + 1, end);
  const char *found = NULL;

  while (at < end && *at == '"')
    {
      const char *quote = find_quote (at, end);
      gboolean is_it = quote < end && key_is (at + 1, quote - at - 1, step);

      at = skip_between (MIN (quote + 1, end), end);
      if (is_it)
        found = at;
      at = skip_between (skip_value (at, end), end);
    }
  return found;
}

static const char *
find_element (const char *list,
              const char *end,
              GString    *step)
{
  guint64 index = g_ascii_strtoull (step->str, NULL, 10);
  const char *at = skip_between (list + 1, end);

  for (; index > 0 && at < end && *at != ']'; index--)
    at = skip_between (skip_value (at, end), end);
  return at < end && *at != ']' ? at : NULL;
}

static const char *
find_child (const char *value,
            const char *end,
            GString    *step)
{
  if (value < end && *value == '{')
    return find_member (value, end, step);
  if (value < end && *value == '[')
    return find_element (value, end, step);
  return NULL;
}

gsize
td_json_locate_value (const char *data,
                      gsize       length,
                      const char *pointer)
{
  const char *end = data + length;
  const char *at = skip_between (data, end);
  g_autoptr (GString) step = g_string_new (NULL);

  while (td_json_pointer_take_step (&pointer, step))
    {
      const char *child = find_child (at, end, step);

      if (!child)
        break;
      at = child;
    }
  return at - data;
}

TdJsonPlace
td_json_locate_offset (const char  *data,
                       gsize        offset,
                       TdJsonPlace  first)
{
  TdJsonPlace place = first;

  for (gsize i = 0; i < offset; i++)
    {
      if (data[i] == '\n')
        {
          place.line++;
          place.column = 1;
        }
      else if (((guchar) data[i] & 0xc0) != 0x80)
        place.column++;
    }
  return place;
}

TdJsonPlace
td_json_locate (const char  *data,
                gsize        length,
                const char  *pointer,
                TdJsonPlace  first)
{
  return td_json_locate_offset (data, td_json_locate_value (data, length, pointer), first);
}
