/* td-reader.c: walks one parsed record into structs, by tables of members (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-reader.h"

#include <string.h>

#include "base/td-number-format.h"
#include "base/td-place-names.h"
#include "io/td-json-path.h"

static int
find_member (const TdMember *members,
             guint           n_members,
             const char     *name)
{
  for (guint i = 0; i < n_members; i++)
    if (members[i].name[0] == name[0] && strcmp (members[i].name, name) == 0)
      return i;
  return -1;
}

/* Returns: the bit of the member, 0 where there is no such. */
static guint32
read_member (TdReader         *reader,
             const TdJsonNode *node,
             const TdMember   *members,
             guint             n_members,
             gpointer          target)
{
  int i = find_member (members, n_members, node->name);

  td_reader_push_name (reader, node->name);
  if (i >= 0)
    members[i].read (reader, node, (char *) target + members[i].offset, members[i].detail);
  else
    td_reader_report (reader, TD_PROBLEM_UNKNOWN_MEMBER, node->name, NULL);
  td_reader_pop (reader);
  return i >= 0 ? 1u << i : 0;
}

static void
check_required (TdReader       *reader,
                const TdMember *members,
                guint           n_members,
                guint32         seen)
{
  for (guint i = 0; i < n_members; i++)
    if (members[i].is_required && !(seen & (1u << i)))
      td_reader_report (reader, TD_PROBLEM_MISSING_MEMBER, members[i].name, NULL);
}

void
td_reader_clear (TdReader *reader)
{
  for (guint i = 0; i < TD_N_CODES; i++)
    g_clear_pointer (&reader->codes[i], g_hash_table_unref);
}

gboolean
td_reader_knows_code (TdReader   *reader,
                      TdCode      code,
                      const char *text)
{
  static gboolean (*const is_known[TD_N_CODES]) (const char *text) = {
    [TD_CODE_COUNTRY] = td_place_is_known,
    [TD_CODE_CURRENCY] = td_currency_is_known,
  };

  if (!reader->codes[code])
    reader->codes[code] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (g_hash_table_contains (reader->codes[code], text))
    return TRUE;
  if (!is_known[code] (text))
    return FALSE;
  g_hash_table_add (reader->codes[code], g_strdup (text));
  return TRUE;
}

void
td_reader_begin (TdReader   *reader,
                 const char *data,
                 gsize       length)
{
  reader->data = data;
  reader->length = length;
  reader->depth = 0;
  reader->n_errors = 0;
  reader->n_statements = 0;
  reader->n_claims = 0;
}

gboolean
td_reader_read_object (TdReader         *reader,
                       const TdJsonNode *node,
                       const TdMember   *members,
                       guint             n_members,
                       gpointer          target)
{
  const TdJsonNode *value = td_json_node_first (node);
  guint32 seen = 0;

  g_return_val_if_fail (n_members <= TD_MAX_MEMBERS, FALSE);

  if (node->type != TD_JSON_OBJECT)
    {
      td_reader_expect (reader, TD_EXPECT_OBJECT);
      return FALSE;
    }
  for (guint i = 0; i < node->n; i++, value = td_json_node_next (value))
    seen |= read_member (reader, value, members, n_members, target);
  check_required (reader, members, n_members, seen);
  return TRUE;
}

gpointer
td_reader_read_list (TdReader         *reader,
                     const TdJsonNode *node,
                     gsize             size,
                     TdReadFunc        read,
                     guint             detail,
                     guint            *n)
{
  const TdJsonNode *element = td_json_node_first (node);
  char *elements;

  *n = 0;
  if (node->type != TD_JSON_LIST)
    {
      td_reader_expect (reader, TD_EXPECT_LIST);
      return NULL;
    }
  if (node->n == 0)
    return NULL;

  /* Structs of the model hold nothing wider than pointers and doubles. */
  elements = td_arena_alloc_aligned (reader->arena, size * ((gsize) node->n + (size == sizeof (gpointer) ? 1 : 0)),
                                     _Alignof (double));
  for (guint i = 0; i < node->n; i++, element = td_json_node_next (element))
    {
      td_reader_push_index (reader, i);
      read (reader, element, elements + size * i, detail);
      td_reader_pop (reader);
    }
  *n = node->n;
  return elements;
}

void
td_reader_report (TdReader      *reader,
                  TdProblemKind  kind,
                  const char    *first,
                  const char    *second)
{
  const char *arguments[TD_PROBLEM_MAX_ARGUMENTS] = { first ? first : "", second ? second : "" };
  g_autofree char *pointer = td_reader_dup_pointer (reader);

  if (td_problem_kind_get_row (kind)->severity == TD_SEVERITY_ERROR)
    reader->n_errors++;
  reader->host->problem (kind, pointer, arguments, reader->host_data);
}

void
td_reader_report_at (TdReader      *reader,
                     const char    *name,
                     TdProblemKind  kind,
                     const char    *first,
                     const char    *second)
{
  td_reader_push_name (reader, name);
  td_reader_report (reader, kind, first, second);
  td_reader_pop (reader);
}

void
td_reader_expect (TdReader   *reader,
                  TdExpected  expected)
{
  td_reader_report (reader, TD_PROBLEM_WRONG_TYPE, td_expected_get_words (expected), NULL);
}

void
td_reader_push_name (TdReader   *reader,
                     const char *name)
{
  g_return_if_fail (reader->depth < G_N_ELEMENTS (reader->steps));

  reader->steps[reader->depth++] = (TdReaderStep) { .name = name };
}

void
td_reader_push_index (TdReader *reader,
                      guint     index)
{
  g_return_if_fail (reader->depth < G_N_ELEMENTS (reader->steps));

  reader->steps[reader->depth++] = (TdReaderStep) { .index = index };
}

void
td_reader_pop (TdReader *reader)
{
  reader->depth--;
}

char *
td_reader_dup_pointer (TdReader *reader)
{
  GString *pointer = g_string_new (NULL);

  for (guint i = 0; i < reader->depth; i++)
    {
      const TdReaderStep *step = &reader->steps[i];

      if (step->name)
        td_json_pointer_append_name (pointer, step->name);
      else
        td_json_pointer_append_index (pointer, step->index);
    }
  return g_string_free (pointer, FALSE);
}

void
td_reader_refer (TdReader    *reader,
                 TdReference  reference,
                 const char  *id)
{
  g_autofree char *pointer = NULL;

  if (reader->host->is_known (reference, id, reader->host_data))
    return;
  pointer = td_reader_dup_pointer (reader);
  reader->host->reference (reference, id, pointer, reader->host_data);
}

const char *
td_reader_peek_string (const TdJsonNode *node)
{
  return node->type == TD_JSON_STRING ? node->text : NULL;
}
