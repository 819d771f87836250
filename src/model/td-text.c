/* td-text.c: a text in one or several languages
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-text.h"

#include <string.h>

static gsize
primary_length (const char *tag)
{
  return strcspn (tag, "-_");
}

static gboolean
is_same_primary (const char *a,
                 const char *b)
{
  gsize length = primary_length (a);

  return length > 0 && length == primary_length (b) && g_ascii_strncasecmp (a, b, length) == 0;
}

static const char *
find_exact (const TdText *text,
            const char   *tag)
{
  for (guint i = 0; i < text->n_items; i++)
    {
      if (g_ascii_strcasecmp (text->items[i].language, tag) == 0)
        return text->items[i].string;
    }

  return NULL;
}

/* "fr" serves a reader of "fr-CA", and the reverse. */
static const char *
find_primary (const TdText *text,
              const char   *tag)
{
  for (guint i = 0; i < text->n_items; i++)
    {
      if (is_same_primary (text->items[i].language, tag))
        return text->items[i].string;
    }

  return NULL;
}

static gboolean
holds_item (const TdText     *text,
            const TdTextItem *item)
{
  for (guint i = 0; i < text->n_items; i++)
    {
      if (strcmp (text->items[i].language, item->language) == 0 &&
          strcmp (text->items[i].string, item->string) == 0)
        return TRUE;
    }

  return FALSE;
}

const char *
td_text_get (const TdText *text,
             TdLanguage   *language)
{
  return td_text_get_tag (text, td_language_get_tag (language));
}

const char *
td_text_get_tag (const TdText *text,
                 const char   *tag)
{
  const char *found;

  g_return_val_if_fail (tag != NULL, NULL);

  if (text == NULL || text->n_items == 0)
    return NULL;

  if ((found = find_exact (text, tag)) != NULL ||
      (found = find_primary (text, tag)) != NULL ||
      (found = find_exact (text, "en")) != NULL ||
      (found = find_primary (text, "en")) != NULL)
    return found;

  return text->items[0].string;
}

gboolean
td_text_equal (const TdText *a,
               const TdText *b)
{
  if (a == NULL || b == NULL)
    return a == b;
  if (a->n_items != b->n_items)
    return FALSE;

  for (guint i = 0; i < a->n_items; i++)
    {
      if (!holds_item (b, &a->items[i]))
        return FALSE;
    }

  return TRUE;
}

const TdText *
td_text_copy (const TdText *text,
              TdArena      *arena)
{
  TdText *copy;
  TdTextItem *items;

  g_return_val_if_fail (arena != NULL, NULL);

  if (text == NULL)
    return NULL;

  copy = td_arena_new0 (arena, TdText, 1);
  items = td_arena_new0 (arena, TdTextItem, text->n_items);
  for (guint i = 0; i < text->n_items; i++)
    {
      items[i].language = td_arena_strdup (arena, text->items[i].language);
      items[i].string = td_arena_strdup (arena, text->items[i].string);
    }
  copy->n_items = text->n_items;
  copy->items = items;

  return copy;
}
