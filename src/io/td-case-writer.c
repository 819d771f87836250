/* td-case-writer.c: writes one case (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-case-writer.h"

#include "io/td-write-values.h"

static JsonNode *
make_link (gconstpointer data)
{
  const TdLink *link = data;
  g_autoptr (JsonObject) object = json_object_new ();

  td_write_string (object, "case", link->other);
  td_write_string (object, "relation", link->relation);
  return td_make_object (object);
}

/* A note without sources is its text. */
static JsonNode *
make_note (gconstpointer data)
{
  const TdNote *note = data;
  g_autoptr (JsonObject) object = json_object_new ();

  td_write_text (object, "text", note->text);
  if (note->sources == NULL)
    return json_object_dup_member (object, "text");
  td_write_strings (object, "sources", note->sources);
  return td_make_object (object);
}

JsonNode *
td_case_write (gconstpointer data)
{
  const TdCaseData *written = data;
  g_autoptr (JsonObject) object = json_object_new ();

  td_write_string (object, "id", written->id);
  td_write_text (object, "name", written->name);
  td_write_strings (object, "aliases", written->aliases);
  td_write_string (object, "kind", written->kind);
  td_write_text (object, "summary", written->summary);
  td_write_list (object, "links", written->links, sizeof (TdLink), written->n_links, make_link);
  td_write_list (object, "notes", written->notes, sizeof (TdNote), written->n_notes, make_note);
  td_write_list (object, "statements", written->statements, sizeof (TdStatement), written->n_statements, td_statement_write);
  return td_make_object (object);
}
