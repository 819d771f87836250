/* td-plural.c: the Plural-Forms expression of a catalogue
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-plural.h"

#include "base/td-error.h"

#include <string.h>

/* The longest rules in use (Arabic, Breton) take some 60 nodes and 10 levels. */
#define MAX_NODES 200
#define MAX_DEPTH 40
#define MAX_FORMS 16

#define ENGLISH "Plural-Forms: nplurals=2; plural=n != 1;\n"

typedef enum
{
  OP_N,
  OP_NUMBER,
  OP_NOT,
  OP_MULTIPLY,
  OP_DIVIDE,
  OP_MODULO,
  OP_ADD,
  OP_SUBTRACT,
  OP_LESS_EQUAL,
  OP_GREATER_EQUAL,
  OP_LESS,
  OP_GREATER,
  OP_EQUAL,
  OP_NOT_EQUAL,
  OP_AND,
  OP_OR,
  OP_CHOOSE,
} Op;

typedef struct
{
  Op op;
  gulong number;
  guint8 child[3]; /* index of the node; MAX_NODES fits */
} Node;

struct _TdPlural
{
  gulong n_forms;
  guint n_nodes;
  guint8 root;
  Node nodes[MAX_NODES];
};

typedef struct
{
  const char *at;
  guint depth;
  gboolean failed;
  TdPlural *plural;
} Parser;

/* From loose to tight; within a level the longer sign stands first. */
static const struct
{
  guint level;
  const char *sign;
  Op op;
} operators[] = {
  { 0, "||", OP_OR },
  { 1, "&&", OP_AND },
  { 2, "==", OP_EQUAL },
  { 2, "!=", OP_NOT_EQUAL },
  { 3, "<=", OP_LESS_EQUAL },
  { 3, ">=", OP_GREATER_EQUAL },
  { 3, "<", OP_LESS },
  { 3, ">", OP_GREATER },
  { 4, "+", OP_ADD },
  { 4, "-", OP_SUBTRACT },
  { 5, "*", OP_MULTIPLY },
  { 5, "/", OP_DIVIDE },
  { 5, "%", OP_MODULO },
};

#define TIGHTEST_LEVEL 5

static guint8 parse_choice (Parser *parser);

/* Parser */

static guint8
fail (Parser *parser)
{
  parser->failed = TRUE;
  return 0;
}

static void
skip_space (Parser *parser)
{
  while (*parser->at == ' ' || *parser->at == '\t')
    parser->at++;
}

static gboolean
take (Parser     *parser,
      const char *sign)
{
  skip_space (parser);
  if (!g_str_has_prefix (parser->at, sign))
    return FALSE;

  parser->at += strlen (sign);
  return TRUE;
}

static guint8
add_node (Parser *parser,
          Op      op,
          gulong  number,
          guint8  a,
          guint8  b,
          guint8  c)
{
  TdPlural *plural = parser->plural;

  if (plural->n_nodes == MAX_NODES)
    return fail (parser);

  plural->nodes[plural->n_nodes] = (Node) { op, number, { a, b, c } };
  return (guint8) plural->n_nodes++;
}

static guint8
parse_number (Parser *parser)
{
  char *end;
  guint64 number;

  if (!g_ascii_isdigit (*parser->at))
    return fail (parser);

  number = g_ascii_strtoull (parser->at, &end, 10);
  parser->at = end;
  return add_node (parser, OP_NUMBER, (gulong) number, 0, 0, 0);
}

static guint8
parse_atom (Parser *parser)
{
  guint8 node;

  /* Not the "!" of "!=", which can never start an operand. */
  if (take (parser, "!"))
    {
      if (++parser->depth > MAX_DEPTH)
        return fail (parser);
      node = parse_atom (parser);
      parser->depth--;
      return add_node (parser, OP_NOT, 0, node, 0, 0);
    }

  if (take (parser, "("))
    {
      node = parse_choice (parser);
      return take (parser, ")") ? node : fail (parser);
    }

  if (take (parser, "n"))
    return add_node (parser, OP_N, 0, 0, 0, 0);

  return parse_number (parser);
}

static gboolean
take_operator (Parser *parser,
               guint   level,
               Op     *op)
{
  for (guint i = 0; i < G_N_ELEMENTS (operators); i++)
    {
      if (operators[i].level != level || !take (parser, operators[i].sign))
        continue;

      *op = operators[i].op;
      return TRUE;
    }

  return FALSE;
}

static guint8
parse_level (Parser *parser,
             guint   level)
{
  guint8 left, right;
  Op op;

  if (level > TIGHTEST_LEVEL)
    return parse_atom (parser);

  left = parse_level (parser, level + 1);
  while (!parser->failed && take_operator (parser, level, &op))
    {
      right = parse_level (parser, level + 1);
      left = add_node (parser, op, 0, left, right, 0);
    }

  return left;
}

static guint8
parse_choice (Parser *parser)
{
  guint8 condition, yes, no;

  if (parser->failed || ++parser->depth > MAX_DEPTH)
    return fail (parser);

  condition = parse_level (parser, 0);
  if (!parser->failed && take (parser, "?"))
    {
      yes = parse_choice (parser);
      if (!take (parser, ":"))
        return fail (parser);
      no = parse_choice (parser);
      condition = add_node (parser, OP_CHOOSE, 0, condition, yes, no);
    }

  parser->depth--;
  return condition;
}

static gboolean
parse_forms (TdPlural   *plural,
             const char *line)
{
  Parser parser = { line, 0, FALSE, plural };
  char *end;

  if (!take (&parser, "nplurals") || !take (&parser, "="))
    return FALSE;

  skip_space (&parser);
  plural->n_forms = (gulong) g_ascii_strtoull (parser.at, &end, 10);
  parser.at = end;
  if (plural->n_forms < 1 || plural->n_forms > MAX_FORMS)
    return FALSE;

  if (!take (&parser, ";") || !take (&parser, "plural") || !take (&parser, "="))
    return FALSE;

  plural->root = parse_choice (&parser);
  take (&parser, ";");
  skip_space (&parser);

  return !parser.failed && (*parser.at == '\0' || *parser.at == '\n' || *parser.at == '\r');
}

/* Evaluation: as deep as the tree, which has at most MAX_NODES. */

static gulong
evaluate (const TdPlural *plural,
          guint8          index,
          gulong          n)
{
  const Node *node = &plural->nodes[index];
  gulong a, b;

  if (node->op == OP_N)
    return n;
  if (node->op == OP_NUMBER)
    return node->number;

  a = evaluate (plural, node->child[0], n);
  if (node->op == OP_NOT)
    return !a;
  if (node->op == OP_AND && !a)
    return 0;
  if (node->op == OP_OR && a)
    return 1;
  if (node->op == OP_CHOOSE)
    return evaluate (plural, node->child[a ? 1 : 2], n);

  b = evaluate (plural, node->child[1], n);
  switch (node->op)
    {
    case OP_MULTIPLY: return a * b;
    case OP_DIVIDE: return b == 0 ? 0 : a / b;
    case OP_MODULO: return b == 0 ? 0 : a % b;
    case OP_ADD: return a + b;
    case OP_SUBTRACT: return a - b;
    case OP_LESS_EQUAL: return a <= b;
    case OP_GREATER_EQUAL: return a >= b;
    case OP_LESS: return a < b;
    case OP_GREATER: return a > b;
    case OP_EQUAL: return a == b;
    case OP_NOT_EQUAL: return a != b;
    case OP_AND:
    case OP_OR: return b != 0;
    case OP_N:
    case OP_NUMBER:
    case OP_NOT:
    case OP_CHOOSE:
    default: g_return_val_if_reached (0);
    }
}

TdPlural *
td_plural_new (const char  *header,
               GError     **error)
{
  g_autoptr (TdPlural) plural = g_new0 (TdPlural, 1);
  const char *line = header != NULL ? strstr (header, "Plural-Forms:") : NULL;

  if (line == NULL)
    line = ENGLISH;

  if (!parse_forms (plural, line + strlen ("Plural-Forms:")))
    {
      g_set_error_literal (error, TD_ERROR, TD_ERROR_FORMAT,
                           "the Plural-Forms of the catalogue cannot be understood");
      return NULL;
    }

  return g_steal_pointer (&plural);
}

void
td_plural_free (TdPlural *plural)
{
  g_free (plural);
}

guint
td_plural_choose (const TdPlural *plural,
                  gulong          n)
{
  gulong form;

  g_return_val_if_fail (plural != NULL, 0);

  form = evaluate (plural, plural->root, n);

  return form < plural->n_forms ? (guint) form : 0;
}
