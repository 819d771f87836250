/* td-case-reader.c: reads one case (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-case-reader.h"

#include "io/td-statement-reader.h"

static const TdMember link_members[] = {
  { "case", td_read_reference, offsetof (TdLink, other), TD_REFERENCE_CASE, TRUE },
  { "relation", td_read_term, offsetof (TdLink, relation), TD_TERMS_RELATION, TRUE },
};

static const TdMember note_members[] = {
  { "text", td_read_text, offsetof (TdNote, text), 0, TRUE },
  { "sources", td_read_references, offsetof (TdNote, sources), TD_REFERENCE_SOURCE },
};

static void
read_link (TdReader         *reader,
           const TdJsonNode *node,
           gpointer          target,
           guint             detail)
{
  td_reader_read_object (reader, node, link_members, G_N_ELEMENTS (link_members), target);
}

static void
read_links (TdReader         *reader,
            const TdJsonNode *node,
            gpointer          target,
            guint             detail)
{
  TdCaseData *data = target;

  data->links = td_reader_read_list (reader, node, sizeof (TdLink), read_link, 0, &data->n_links);
}

/* No language has the tag "text", so that {text, sources} is never taken for a text. */
static gboolean
is_sourced_note (const TdJsonNode *node)
{
  return td_json_node_find (node, "text") || td_json_node_find (node, "sources");
}

static void
read_note (TdReader         *reader,
           const TdJsonNode *node,
           gpointer          target,
           guint             detail)
{
  TdNote *note = target;

  if (is_sourced_note (node))
    td_reader_read_object (reader, node, note_members, G_N_ELEMENTS (note_members), note);
  else
    td_read_text (reader, node, &note->text, 0);
}

static void
read_notes (TdReader         *reader,
            const TdJsonNode *node,
            gpointer          target,
            guint             detail)
{
  TdCaseData *data = target;

  data->notes = td_reader_read_list (reader, node, sizeof (TdNote), read_note, 0, &data->n_notes);
}

static void
read_statements (TdReader         *reader,
                 const TdJsonNode *node,
                 gpointer          target,
                 guint             detail)
{
  TdCaseData *data = target;

  data->statements = td_reader_read_list (reader, node, sizeof (TdStatement), td_statement_read, 0, &data->n_statements);
}

static const TdMember members[] = {
  { "id", td_read_id, offsetof (TdCaseData, id), 0, TRUE },
  { "name", td_read_name, offsetof (TdCaseData, name), 0, TRUE },
  { "aliases", td_read_strings, offsetof (TdCaseData, aliases) },
  { "kind", td_read_term, offsetof (TdCaseData, kind), TD_TERMS_CASE_KIND },
  { "summary", td_read_text, offsetof (TdCaseData, summary) },
  { "links", read_links, 0 },
  { "notes", read_notes, 0 },
  { "statements", read_statements, 0 },
};

gboolean
td_case_read (TdReader         *reader,
              const TdJsonNode *node,
              TdCaseData       *data)
{
  *data = (TdCaseData) { 0 };
  td_reader_read_object (reader, node, members, G_N_ELEMENTS (members), data);
  data->n_claims = reader->n_claims;
  if (reader->n_errors == 0 && data->n_statements == 0)
    td_reader_report (reader, TD_PROBLEM_CASE_WITHOUT_STATEMENTS, NULL, NULL);
  return reader->n_errors == 0;
}
