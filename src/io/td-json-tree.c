/* td-json-tree.c: one record as a tree of values (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-json-tree.h"

#include <string.h>

/* A record has some hundred values. */
#define FIRST_ROOM 512

static gboolean read_value (TdJsonTree *tree,
                            const char *name,
                            guint       depth);

/* Returns: the place of the new node; nodes move as more come. */
static guint
add_node (TdJsonTree *tree,
          const char *name)
{
  if (tree->n_nodes == tree->room)
    {
      tree->room = MAX (tree->room * 2, FIRST_ROOM);
      tree->nodes = g_renew (TdJsonNode, tree->nodes, tree->room);
    }
  tree->nodes[tree->n_nodes] = (TdJsonNode) { .span = 1, .name = name };
  return tree->n_nodes++;
}

/* There is room for all: a string gives its quotes, and a number what ends it, for the NUL. */
static const char *
keep_text (TdJsonTree *tree,
           const char *text,
           gsize       length)
{
  char *kept = tree->text + tree->text_used;

  g_return_val_if_fail (length < tree->text_size - tree->text_used, "");

  memcpy (kept, text, length);
  kept[length] = '\0';
  tree->text_used += length + 1;
  return kept;
}

/* Returns: (nullable): the string that begins here. */
static const char *
take_string (TdJsonTree *tree)
{
  TdJsonString string;

  if (!td_json_lexer_string (&tree->lexer, &string))
    return NULL;
  if (!string.is_escaped)
    return keep_text (tree, string.text, string.length);
  g_string_truncate (tree->scratch, 0);
  td_json_string_unescape (&string, tree->scratch);
  return keep_text (tree, tree->scratch->str, tree->scratch->len);
}

/* Skips space and, where it is the next character, @c. */
static gboolean
take_character (TdJsonLexer *lexer,
                char         c)
{
  td_json_lexer_skip_space (lexer);
  if (lexer->at == lexer->end || *lexer->at != c)
    return FALSE;
  lexer->at++;
  return TRUE;
}

static gboolean
read_string (TdJsonTree *tree,
             guint       place)
{
  tree->nodes[place].type = TD_JSON_STRING;
  tree->nodes[place].text = take_string (tree);
  return tree->nodes[place].text != NULL;
}

static gboolean
read_number (TdJsonTree *tree,
             guint       place)
{
  const char *start = tree->lexer.at;

  if (!td_json_lexer_number (&tree->lexer))
    return FALSE;
  tree->nodes[place].type = TD_JSON_NUMBER;
  tree->nodes[place].text = keep_text (tree, start, tree->lexer.at - start);
  return TRUE;
}

static gboolean
read_literal (TdJsonTree *tree,
              guint       place)
{
  char first = *tree->lexer.at;

  tree->nodes[place].type = first == 'n' ? TD_JSON_NULL : TD_JSON_BOOLEAN;
  tree->nodes[place].n = first == 't';
  return td_json_lexer_literal (&tree->lexer);
}

/* Returns: (nullable): the name of the member that begins here, the colon taken. */
static const char *
take_name (TdJsonTree *tree)
{
  const char *name;

  td_json_lexer_skip_space (&tree->lexer);
  if (tree->lexer.at == tree->lexer.end || *tree->lexer.at != '"')
    return NULL;
  name = take_string (tree);
  return name && take_character (&tree->lexer, ':') ? name : NULL;
}

static gboolean
read_item (TdJsonTree *tree,
           gboolean    is_object,
           guint       depth)
{
  const char *name = is_object ? take_name (tree) : NULL;

  return (name || !is_object) && read_value (tree, name, depth);
}

static gboolean
read_container (TdJsonTree *tree,
                guint       place,
                guint       depth)
{
  TdJsonLexer *lexer = &tree->lexer;
  gboolean is_object = *lexer->at++ == '{';
  char closing = is_object ? '}' : ']';
  guint n = 0;

  tree->nodes[place].type = is_object ? TD_JSON_OBJECT : TD_JSON_LIST;
  if (take_character (lexer, closing))
    return TRUE;
  do
    {
      if (!read_item (tree, is_object, depth + 1))
        return FALSE;
      n++;
    }
  while (take_character (lexer, ','));
  tree->nodes[place].n = n;
  tree->nodes[place].span = tree->n_nodes - place;
  return take_character (lexer, closing);
}

/* @depth: of the containers around it; the guard has seen that they are few. */
static gboolean
read_value (TdJsonTree *tree,
            const char *name,
            guint       depth)
{
  TdJsonLexer *lexer = &tree->lexer;
  guint place = add_node (tree, name);

  td_json_lexer_skip_space (lexer);
  if (lexer->at == lexer->end || depth > TD_JSON_MAX_DEPTH)
    return FALSE;
  if (*lexer->at == '"')
    return read_string (tree, place);
  if (*lexer->at == '{' || *lexer->at == '[')
    return read_container (tree, place, depth);
  if (*lexer->at == '-' || g_ascii_isdigit (*lexer->at))
    return read_number (tree, place);
  return read_literal (tree, place);
}

static void
make_room (TdJsonTree *tree,
           gsize       size)
{
  tree->n_nodes = 0;
  tree->text_used = 0;
  if (size <= tree->text_size)
    return;
  /* What it holds is of no use any more: no need to copy it. */
  g_free (tree->text);
  tree->text = g_malloc (size);
  tree->text_size = size;
}

void
td_json_tree_init (TdJsonTree *tree)
{
  *tree = (TdJsonTree) { .scratch = g_string_new (NULL) };
}

void
td_json_tree_clear (TdJsonTree *tree)
{
  g_clear_pointer (&tree->nodes, g_free);
  g_clear_pointer (&tree->text, g_free);
  if (tree->scratch)
    g_string_free (g_steal_pointer (&tree->scratch), TRUE);
}

const TdJsonNode *
td_json_tree_parse (TdJsonTree *tree,
                    const char *data,
                    gsize       length)
{
  make_room (tree, length + 2);
  td_json_lexer_init (&tree->lexer, data, length);
  return read_value (tree, NULL, 0) ? tree->nodes : NULL;
}

const TdJsonNode *
td_json_node_find (const TdJsonNode *node,
                   const char       *name)
{
  const TdJsonNode *member = td_json_node_first (node);

  if (node->type != TD_JSON_OBJECT)
    return NULL;
  for (guint i = 0; i < node->n; i++, member = td_json_node_next (member))
    if (strcmp (member->name, name) == 0)
      return member;
  return NULL;
}
