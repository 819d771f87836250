/* td-source-reader.c: reads one source (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-record-readers.h"

static const TdMember members[] = {
  { "id", td_read_id, offsetof (TdSource, id), 0, TRUE },
  { "title", td_read_text, offsetof (TdSource, title) },
  { "publisher", td_read_text, offsetof (TdSource, publisher) },
  { "url", td_read_string, offsetof (TdSource, url) },
  { "archived", td_read_string, offsetof (TdSource, archived) },
  { "note", td_read_text, offsetof (TdSource, note) },
  { "published", td_read_date, offsetof (TdSource, published) },
  { "updated", td_read_date, offsetof (TdSource, updated) },
  { "accessed", td_read_date, offsetof (TdSource, accessed) },
  { "language", td_read_language, offsetof (TdSource, language) },
  { "kind", td_read_term, offsetof (TdSource, kind), TD_TERMS_SOURCE_KIND },
  { "reliability", td_read_term, offsetof (TdSource, reliability), TD_TERMS_RELIABILITY },
  { "relays", td_read_references, offsetof (TdSource, relays), TD_REFERENCE_SOURCE },
};

gboolean
td_source_read (TdReader         *reader,
                const TdJsonNode *node,
                TdSource         *source)
{
  *source = (TdSource) { 0 };
  td_reader_read_object (reader, node, members, G_N_ELEMENTS (members), source);
  if (reader->n_errors == 0 && !source->title && !source->publisher && !source->url && !source->note)
    td_reader_report (reader, TD_PROBLEM_MISSING_MEMBER, "title", NULL);
  return reader->n_errors == 0;
}
