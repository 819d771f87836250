/* td-write-values.c: writes single members: strings, ids, texts, dates (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-write-values.h"

/* BCP 47: of a text whose language nobody knows. */
#define UNDETERMINED "und"

void
td_write_string (JsonObject *object,
                 const char *name,
                 const char *value)
{
  if (value != NULL)
    json_object_set_string_member (object, name, value);
}

void
td_write_flag (JsonObject *object,
               const char *name,
               gboolean    value)
{
  if (value)
    json_object_set_boolean_member (object, name, TRUE);
}

void
td_write_date (JsonObject *object,
               const char *name,
               TdDate      date)
{
  g_autofree char *text = td_date_to_string (date);

  if (date.is_set)
    json_object_set_string_member (object, name, text);
}

void
td_write_strings (JsonObject         *object,
                  const char         *name,
                  const char * const *values)
{
  JsonArray *array;

  if (values == NULL || values[0] == NULL)
    return;
  array = json_array_new ();
  for (guint i = 0; values[i] != NULL; i++)
    json_array_add_string_element (array, values[i]);
  json_object_set_array_member (object, name, array);
}

JsonNode *
td_make_object (JsonObject *object)
{
  return json_node_init_object (json_node_alloc (), object);
}

JsonNode *
td_make_text_object (const TdText *text)
{
  g_autoptr (JsonObject) object = json_object_new ();

  for (guint i = 0; i < text->n_items; i++)
    {
      const char *language = text->items[i].language;

      json_object_set_string_member (object, *language != '\0' ? language : UNDETERMINED, text->items[i].string);
    }

  return td_make_object (object);
}

void
td_write_text (JsonObject   *object,
               const char   *name,
               const TdText *text)
{
  if (text == NULL)
    return;
  if (text->n_items == 1 && *text->items[0].language == '\0')
    json_object_set_string_member (object, name, text->items[0].string);
  else
    json_object_set_member (object, name, td_make_text_object (text));
}

JsonNode *
td_make_named (const TdNamed *named)
{
  if (named->id == NULL)
    return td_make_text_object (named->text);

  return json_node_init_string (json_node_alloc (), named->id);
}

void
td_write_list (JsonObject    *object,
               const char    *name,
               gconstpointer  things,
               gsize          size,
               guint          n,
               TdMakeNode     make)
{
  JsonArray *array;

  if (n == 0)
    return;
  array = json_array_sized_new (n);
  for (guint i = 0; i < n; i++)
    json_array_add_element (array, make ((const char *) things + i * size));
  json_object_set_array_member (object, name, array);
}
