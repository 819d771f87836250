/* td-json-tree.h: one record as a tree of values (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-json-lexer.h"

G_BEGIN_DECLS

typedef enum
{
  TD_JSON_NULL,
  TD_JSON_BOOLEAN,
  TD_JSON_NUMBER,
  TD_JSON_STRING,
  TD_JSON_LIST,
  TD_JSON_OBJECT,
} TdJsonType;

/* A value. What a list or an object holds stands right behind it, in the order
 * of the file: see td_json_node_first(). */
typedef struct
{
  TdJsonType  type;
  guint       n;    /* of a list or an object: the values in it; of true: 1 */
  guint       span; /* nodes that it takes, itself and all that is in it */
  const char *name; /* of a member of an object, else NULL */
  const char *text; /* of a string, unescaped; of a number, as it was written; else NULL */
} TdJsonNode;

/* The memory of a tree, used again for record after record.
 *
 * The guard has to read every byte anyway; that its tokens also make the tree
 * costs a fraction of what a general parser takes for a tree of objects, hash
 * tables and copies that would be thrown away at once. Numbers stay as written,
 * so that none is too large. */
typedef struct
{
  TdJsonLexer lexer;
  TdJsonNode *nodes;
  guint       n_nodes, room;
  char       *text; /* the strings one behind the other */
  gsize       text_size, text_used;
  GString    *scratch;
} TdJsonTree;

void td_json_tree_init  (TdJsonTree *tree);
void td_json_tree_clear (TdJsonTree *tree);

/* Makes the tree of one value, which passed the guard.
 * Returns: (nullable) (transfer none): the value, until the next call; NULL
 *   where the guard would have refused it. */
const TdJsonNode *td_json_tree_parse (TdJsonTree *tree,
                                      const char *data,
                                      gsize       length);

/* The first of the node->n values in a list or an object, and the one behind a value. */
static inline const TdJsonNode *
td_json_node_first (const TdJsonNode *node)
{
  return node + 1;
}

static inline const TdJsonNode *
td_json_node_next (const TdJsonNode *node)
{
  return node + node->span;
}

/* Returns: (nullable): the member of that name; NULL also where @node is no object. */
const TdJsonNode *td_json_node_find (const TdJsonNode *node,
                                     const char       *name);

G_END_DECLS
