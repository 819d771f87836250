/* td-head-reader.c: reads the head of a dataset (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-record-readers.h"

#define FORMAT "takedowns"
#define VERSION 1

typedef struct
{
  TdPart     part;
  TdReadFunc read;
  gsize      offset;
} HeadMember;

/* Where editors find the schema: nothing to us. */
static void
pass_over_string (TdReader         *reader,
                  const TdJsonNode *node,
                  gpointer          target,
                  guint             detail)
{
  if (!td_reader_peek_string (node))
    td_reader_expect (reader, TD_EXPECT_STRING);
}

static const HeadMember members[] = {
  { TD_PART_SCHEMA, pass_over_string, 0 },
  { TD_PART_TITLE, td_read_text, offsetof (TdDatasetHead, title) },
  { TD_PART_DESCRIPTION, td_read_text, offsetof (TdDatasetHead, description) },
  { TD_PART_LICENCE, td_read_string, offsetof (TdDatasetHead, licence) },
};

gboolean
td_head_read_member (TdReader         *reader,
                     const TdJsonNode *node,
                     TdPart            part,
                     TdDatasetHead    *head)
{
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    if (members[i].part == part)
      members[i].read (reader, node, (char *) head + members[i].offset, 0);
  return reader->n_errors == 0;
}

gboolean
td_head_check_format (TdReader         *reader,
                      const TdJsonNode *node)
{
  if (g_strcmp0 (td_reader_peek_string (node), FORMAT) == 0)
    return TRUE;
  td_reader_report (reader, TD_PROBLEM_NOT_A_DATASET, NULL, NULL);
  return FALSE;
}

gboolean
td_head_check_version (TdReader         *reader,
                       const TdJsonNode *node)
{
  g_autofree char *written = g_strndup (reader->data, reader->length);
  double version;

  if (!td_read_number (reader, node, &version) || version < VERSION)
    td_reader_report (reader, TD_PROBLEM_BAD_VERSION, NULL, NULL);
  else if (version > VERSION)
    td_reader_report (reader, TD_PROBLEM_LATER_VERSION, written, NULL);
  return reader->n_errors == 0;
}
