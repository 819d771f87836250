/* td-read-text.c: reads strings, booleans and texts (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-read-values.h"

#include <string.h>

#define MAX_NAME 200

/* Returns: whether @text looks like a BCP 47 tag: subtags of letters and digits. */
static gboolean
is_language_tag (const char *text)
{
  guint n = 0;

  if (!g_ascii_isalpha (*text))
    return FALSE;
  for (const char *at = text; *at != '\0'; at++)
    {
      n = *at == '-' ? 0 : n + 1;
      if (n > 8 || (n == 0 && !g_ascii_isalnum (at[1])) || (n > 0 && !g_ascii_isalnum (*at)))
        return FALSE;
    }
  return TRUE;
}

static void
check_language_tag (TdReader   *reader,
                    const char *tag)
{
  if (!is_language_tag (tag))
    td_reader_report (reader, TD_PROBLEM_BAD_LANGUAGE_TAG, tag, NULL);
}

void
td_read_string (TdReader         *reader,
                const TdJsonNode *node,
                gpointer          target,
                guint             detail)
{
  const char *string = td_reader_peek_string (node);

  if (string)
    *(const char **) target = td_arena_strdup (reader->arena, string);
  else
    td_reader_expect (reader, TD_EXPECT_STRING);
}

void
td_read_strings (TdReader         *reader,
                 const TdJsonNode *node,
                 gpointer          target,
                 guint             detail)
{
  guint n;

  *(const char ***) target = td_reader_read_list (reader, node, sizeof (char *), td_read_string, 0, &n);
}

void
td_read_language (TdReader         *reader,
                  const TdJsonNode *node,
                  gpointer          target,
                  guint             detail)
{
  td_read_string (reader, node, target, 0);
  if (*(const char **) target)
    check_language_tag (reader, *(const char **) target);
}

void
td_read_boolean (TdReader         *reader,
                 const TdJsonNode *node,
                 gpointer          target,
                 guint             detail)
{
  if (node->type == TD_JSON_BOOLEAN)
    *(gboolean *) target = node->n == 1;
  else
    td_reader_expect (reader, TD_EXPECT_BOOLEAN);
}

static void
read_item (TdReader         *reader,
           const char       *language,
           const TdJsonNode *node,
           TdTextItem       *item)
{
  td_reader_push_name (reader, language);
  check_language_tag (reader, language);
  item->language = td_arena_strdup (reader->arena, language);
  td_read_string (reader, node, &item->string, 0);
  if (!item->string)
    item->string = "";
  td_reader_pop (reader);
}

/* One name stands in many cases: texts of few languages are shared. */
static const TdText *
keep_text (TdReader         *reader,
           const TdTextItem *items,
           guint             n_items)
{
  TdText text;

  /* Compared as bytes, so that the padding counts, too. */
  memset (&text, 0, sizeof text);
  text.n_items = n_items;
  text.items = td_arena_share (reader->arena, items, sizeof (TdTextItem) * n_items, _Alignof (TdTextItem));

  return td_arena_share (reader->arena, &text, sizeof text, _Alignof (TdText));
}

static const TdText *
read_items (TdReader         *reader,
            const TdJsonNode *node)
{
  g_autofree TdTextItem *items = g_new0 (TdTextItem, node->n);
  const TdJsonNode *string = td_json_node_first (node);

  for (guint i = 0; i < node->n; i++, string = td_json_node_next (string))
    read_item (reader, string->name, string, &items[i]);

  return keep_text (reader, items, node->n);
}

static const TdText *
read_plain (TdReader   *reader,
            const char *string)
{
  TdTextItem item = { .language = "", .string = td_arena_strdup (reader->arena, string) };

  return keep_text (reader, &item, 1);
}

static gboolean
is_empty_object (const TdJsonNode *node)
{
  return node->type == TD_JSON_OBJECT && node->n == 0;
}

void
td_read_text (TdReader         *reader,
              const TdJsonNode *node,
              gpointer          target,
              guint             detail)
{
  const char *string = td_reader_peek_string (node);

  if (is_empty_object (node))
    {
      td_reader_report (reader, TD_PROBLEM_EMPTY_TEXT, NULL, NULL);
      return;
    }
  if (!string && node->type != TD_JSON_OBJECT)
    {
      td_reader_expect (reader, TD_EXPECT_TEXT);
      return;
    }
  *(const TdText **) target = string ? read_plain (reader, string) : read_items (reader, node);
}

static void
check_name_item (TdReader         *reader,
                 const TdTextItem *item)
{
  if (*item->string == '\0')
    td_reader_report (reader, TD_PROBLEM_EMPTY_TEXT, NULL, NULL);
  else if (g_utf8_strlen (item->string, -1) > MAX_NAME)
    td_reader_report (reader, TD_PROBLEM_LONG_NAME, NULL, NULL);
}

void
td_read_name (TdReader         *reader,
              const TdJsonNode *node,
              gpointer          target,
              guint             detail)
{
  guint errors_before = reader->n_errors;
  const TdText *text;

  td_read_text (reader, node, target, 0);
  text = *(const TdText **) target;
  for (guint i = 0; text && reader->n_errors == errors_before && i < text->n_items; i++)
    {
      gboolean is_plain = *text->items[i].language == '\0';

      if (!is_plain)
        td_reader_push_name (reader, text->items[i].language);
      check_name_item (reader, &text->items[i]);
      if (!is_plain)
        td_reader_pop (reader);
    }
}

void
td_read_named (TdReader         *reader,
               const TdJsonNode *node,
               gpointer          target,
               guint             detail)
{
  TdNamed *named = target;

  if (td_reader_peek_string (node))
    td_read_reference (reader, node, &named->id, detail);
  else if (node->type == TD_JSON_OBJECT)
    td_read_text (reader, node, &named->text, 0);
  else
    td_reader_expect (reader, TD_EXPECT_ID_OR_TEXT);
}
