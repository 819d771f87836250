/* td-read-number.c: reads numbers, also those that json-glib reads wrongly (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-read-values.h"

#include "io/td-json-locate.h"

/* Up to here doubles hold every whole number: 2^53. */
#define LAST_WHOLE G_GINT64_CONSTANT (9007199254740992)

/* json-glib keeps integers in 64 bits and wraps: the bytes tell. */
static double
read_from_bytes (TdReader *reader)
{
  g_autofree char *pointer = td_reader_dup_pointer (reader);
  gsize start = td_json_locate_value (reader->data, reader->length, pointer);
  gsize end = start;
  g_autofree char *text = NULL;

  while (end < reader->length && (g_ascii_isdigit (reader->data[end]) || reader->data[end] == '-'))
    end++;
  text = g_strndup (reader->data + start, end - start);
  return g_ascii_strtod (text, NULL);
}

/* One more than the last whole number of a double would pass for it. */
static double
to_double (gint64 value)
{
  if (value > LAST_WHOLE || value < -LAST_WHOLE)
    return value > 0 ? MAX ((double) value, LAST_WHOLE + 2.0) : MIN ((double) value, -LAST_WHOLE - 2.0);
  return (double) value;
}

gboolean
td_read_number (TdReader *reader,
                JsonNode *node,
                double   *value)
{
  GType type = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_INVALID;

  if (type == G_TYPE_DOUBLE)
    *value = json_node_get_double (node);
  else if (type == G_TYPE_INT64 && reader->has_big_integer)
    *value = read_from_bytes (reader);
  else if (type == G_TYPE_INT64)
    *value = to_double (json_node_get_int (node));
  else
    return FALSE;
  return TRUE;
}
