/* test-json-tree.c: one record as a tree of values
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-json-tree.h"

#include <string.h>

/* Writes the tree again, so that a test can say what it holds in a line. */
static void
describe (GString          *text,
          const TdJsonNode *node)
{
  static const char * const words[] = { "null", "boolean", "number", "string", "list", "object" };
  const TdJsonNode *child = td_json_node_first (node);
  gboolean is_container = node->type == TD_JSON_LIST || node->type == TD_JSON_OBJECT;

  if (node->name)
    g_string_append_printf (text, "%s=", node->name);
  g_string_append (text, words[node->type]);
  if (node->text)
    g_string_append_printf (text, " %s", node->text);
  if (node->type == TD_JSON_BOOLEAN)
    g_string_append_printf (text, " %u", node->n);
  if (!is_container)
    return;
  g_string_append_c (text, '(');
  for (guint i = 0; i < node->n; i++, child = td_json_node_next (child))
    {
      g_string_append (text, i > 0 ? ", " : "");
      describe (text, child);
    }
  g_string_append_c (text, ')');
}

static const struct
{
  const char *json;
  const char *tree; /* NULL: refused */
} rows[] = {
  { "null", "null" },
  { " true ", "boolean 1" },
  { "false", "boolean 0" },
  { "1", "number 1" },
  { "-0.50e+3", "number -0.50e+3" },
  { "18446744073709551616", "number 18446744073709551616" },
  { "\"\"", "string " },
  { "\"a\\n\\u00e9\\ud83d\\ude00\\\"\"", "string a\né😀\"" },
  { "[]", "list()" },
  { "{ }", "object()" },
  { "[1,[],{},\"x\"]", "list(number 1, list(), object(), string x)" },
  { "{\"a\":{\"b\":[true,null]},\"c\":2}", "object(a=object(b=list(boolean 1, null)), c=number 2)" },
  { "{\"\\u0061\" : \"\"}", "object(a=string )" },
  { "", NULL },
  { "[1", NULL },
  { "[1,]", NULL },
  { "{\"a\"}", NULL },
  { "{\"a\":}", NULL },
  { "{1:2}", NULL },
  { "\"a", NULL },
  { "nul", NULL },
  { "'a'", NULL },
};

/* One tree for all: what stood in it before must not show. */
static void
test_rows (void)
{
  TdJsonTree tree;

  td_json_tree_init (&tree);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      /* Without a NUL behind it, so that reading too far is found. */
      gsize length = strlen (rows[i].json);
      g_autofree char *data = g_memdup2 (rows[i].json, length);
      const TdJsonNode *node = td_json_tree_parse (&tree, data ? data : "", length);
      g_autoptr (GString) text = g_string_new (NULL);

      if (node)
        describe (text, node);
      g_assert_cmpstr (node ? text->str : NULL, ==, rows[i].tree);
    }
  td_json_tree_clear (&tree);
}

/* Nodes move as they become many. */
static void
test_many (void)
{
  enum { COUNT = 5000 };
  g_autoptr (GString) json = g_string_new ("[");
  const TdJsonNode *node, *child;
  TdJsonTree tree;

  for (guint i = 0; i < COUNT; i++)
    g_string_append_printf (json, "%s{\"number\":[%u]}", i > 0 ? "," : "", i);
  g_string_append_c (json, ']');

  td_json_tree_init (&tree);
  node = td_json_tree_parse (&tree, json->str, json->len);
  g_assert_nonnull (node);
  g_assert_cmpuint (node->n, ==, COUNT);
  child = td_json_node_first (node);
  for (guint i = 0; i < COUNT; i++, child = td_json_node_next (child))
    {
      g_autofree char *number = g_strdup_printf ("%u", i);

      g_assert_cmpstr (td_json_node_first (td_json_node_find (child, "number"))->text, ==, number);
    }
  td_json_tree_clear (&tree);
}

static void
test_find (void)
{
  const char *json = "{\"a\":{\"b\":1},\"b\":2}";
  const TdJsonNode *node;
  TdJsonTree tree;

  td_json_tree_init (&tree);
  node = td_json_tree_parse (&tree, json, strlen (json));
  g_assert_cmpstr (td_json_node_find (node, "b")->text, ==, "2");
  g_assert_null (td_json_node_find (node, "c"));
  g_assert_null (td_json_node_find (td_json_node_find (node, "b"), "b"));
  td_json_tree_clear (&tree);
}

/* The guard refuses this long before; should it not, the stack must hold. */
static void
test_deep (void)
{
  enum { DEPTH = 100000 };
  g_autofree char *json = g_strnfill (DEPTH, '[');
  TdJsonTree tree;

  td_json_tree_init (&tree);
  g_assert_null (td_json_tree_parse (&tree, json, DEPTH));
  td_json_tree_clear (&tree);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-tree/rows", test_rows);
  g_test_add_func ("/json-tree/many", test_many);
  g_test_add_func ("/json-tree/find", test_find);
  g_test_add_func ("/json-tree/deep", test_deep);

  return g_test_run ();
}
