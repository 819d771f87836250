/* td-json-text.c: writes JSON as a person would
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-json-text.h"

#include <math.h>

/* Up to here every whole number is its own double. */
#define MAX_WHOLE 9007199254740992.0

static void
append_line (GString *out,
             guint    depth)
{
  g_string_append_printf (out, "\n%*s", (int) depth * 2, "");
}

static void
append_string (GString    *out,
               const char *text)
{
  g_string_append_c (out, '"');
  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '"' || *p == '\\')
        g_string_append_printf (out, "\\%c", *p);
      else if (*p == '\n')
        g_string_append (out, "\\n");
      else if (*p == '\t')
        g_string_append (out, "\\t");
      else if ((guchar) *p < 0x20 || *p == 0x7f)
        g_string_append_printf (out, "\\u%04x", (guint) (guchar) *p);
      else
        g_string_append_c (out, *p);
    }
  g_string_append_c (out, '"');
}

static void
append_number (GString *out,
               double   number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  if (!isfinite (number)) /* JSON has no word for it */
    {
      g_string_append (out, "null");
      return;
    }
  if (number == trunc (number) && fabs (number) <= MAX_WHOLE)
    {
      g_string_append_printf (out, "%" G_GINT64_FORMAT, (gint64) number);
      return;
    }
  for (int digits = 1; digits <= 17; digits++)
    {
      char format[8];

      g_snprintf (format, sizeof format, "%%.%dg", digits);
      g_ascii_formatd (buffer, sizeof buffer, format, number);
      if (g_ascii_strtod (buffer, NULL) == number)
        break;
    }
  g_string_append (out, buffer);
}

static void
append_value (GString  *out,
              JsonNode *node)
{
  const GType type = json_node_get_value_type (node);

  if (type == G_TYPE_STRING)
    append_string (out, json_node_get_string (node));
  else if (type == G_TYPE_BOOLEAN)
    g_string_append (out, json_node_get_boolean (node) ? "true" : "false");
  else if (type == G_TYPE_INT64)
    g_string_append_printf (out, "%" G_GINT64_FORMAT, json_node_get_int (node));
  else
    append_number (out, json_node_get_double (node));
}

static gboolean
is_short (JsonArray *array)
{
  const guint n = json_array_get_length (array);

  for (guint i = 0; i < n; i++)
    {
      if (!JSON_NODE_HOLDS_VALUE (json_array_get_element (array, i)))
        return FALSE;
    }

  return TRUE;
}

static void
append_array (GString   *out,
              JsonArray *array,
              guint      depth)
{
  const guint n = json_array_get_length (array);
  const gboolean on_one_line = is_short (array);

  g_string_append_c (out, '[');
  for (guint i = 0; i < n; i++)
    {
      if (i > 0)
        g_string_append (out, on_one_line ? ", " : ",");
      if (!on_one_line)
        append_line (out, depth + 1);
      td_json_text_append (out, json_array_get_element (array, i), depth + 1);
    }
  if (!on_one_line)
    append_line (out, depth);
  g_string_append_c (out, ']');
}

static void
append_object (GString    *out,
               JsonObject *object,
               guint       depth)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *member;
  gboolean is_first = TRUE;

  g_string_append_c (out, '{');
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &member))
    {
      if (!is_first)
        g_string_append_c (out, ',');
      append_line (out, depth + 1);
      append_string (out, name);
      g_string_append (out, ": ");
      td_json_text_append (out, member, depth + 1);
      is_first = FALSE;
    }
  if (!is_first)
    append_line (out, depth);
  g_string_append_c (out, '}');
}

void
td_json_text_append (GString  *out,
                     JsonNode *node,
                     guint     depth)
{
  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      append_object (out, json_node_get_object (node), depth);
      break;
    case JSON_NODE_ARRAY:
      append_array (out, json_node_get_array (node), depth);
      break;
    case JSON_NODE_VALUE:
      append_value (out, node);
      break;
    case JSON_NODE_NULL:
    default:
      g_string_append (out, "null");
      break;
    }
}

char *
td_json_to_text (JsonNode *node)
{
  GString *out = g_string_new (NULL);

  g_return_val_if_fail (node != NULL, g_string_free (out, FALSE));

  td_json_text_append (out, node, 0);
  g_string_append_c (out, '\n');
  return g_string_free (out, FALSE);
}
