/* td-read-id.c: reads ids, references, terms and countries (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-read-values.h"

#define MAX_ID 64

/* How an id that a built-in list does not know is reported. */
static const TdProblemKind unknown_kinds[TD_N_TERMS] = {
  [TD_TERMS_CASE_KIND] = TD_PROBLEM_UNKNOWN_KIND,
  [TD_TERMS_MEAN] = TD_PROBLEM_UNKNOWN_MEAN,
  [TD_TERMS_OUTCOME] = TD_PROBLEM_UNKNOWN_OUTCOME,
  [TD_TERMS_PARTY_ROLE] = TD_PROBLEM_UNKNOWN_ROLE,
  [TD_TERMS_PLACE_ROLE] = TD_PROBLEM_UNKNOWN_ROLE,
  [TD_TERMS_EVENT] = TD_PROBLEM_UNKNOWN_EVENT,
  [TD_TERMS_SENSE] = TD_PROBLEM_UNKNOWN_SENSE,
  [TD_TERMS_SCOPE] = TD_PROBLEM_UNKNOWN_SCOPE,
  [TD_TERMS_RELATION] = TD_PROBLEM_UNKNOWN_RELATION,
  [TD_TERMS_CLAIMANT_KIND] = TD_PROBLEM_UNKNOWN_KIND,
  [TD_TERMS_ORGANISATION_KIND] = TD_PROBLEM_UNKNOWN_KIND,
  [TD_TERMS_SOURCE_KIND] = TD_PROBLEM_UNKNOWN_KIND,
  [TD_TERMS_RELIABILITY] = TD_PROBLEM_UNKNOWN_RELIABILITY,
  [TD_TERMS_MAGNITUDE] = TD_PROBLEM_UNKNOWN_MAGNITUDE,
  [TD_TERMS_MOOD] = TD_PROBLEM_UNKNOWN_KIND,
  [TD_TERMS_BASIS] = TD_PROBLEM_UNKNOWN_KIND,
  [TD_TERMS_STATE] = TD_PROBLEM_UNKNOWN_KIND,
};

static gboolean
is_id_character (char c)
{
  return g_ascii_islower (c) || g_ascii_isdigit (c);
}

gboolean
td_id_is_valid (const char *text)
{
  guint n;

  if (!is_id_character (*text))
    return FALSE;
  for (n = 1; text[n] != '\0'; n++)
    if (n == MAX_ID || (text[n] != '-' && !is_id_character (text[n])))
      return FALSE;
  return TRUE;
}

/* Returns: (nullable): the id, with what is wrong reported. */
static const char *
peek_id (TdReader         *reader,
         const TdJsonNode *node)
{
  const char *id = td_reader_peek_string (node);

  if (!id)
    td_reader_expect (reader, TD_EXPECT_ID);
  else if (!td_id_is_valid (id))
    td_reader_report (reader, TD_PROBLEM_BAD_ID, id, NULL);
  else
    return id;
  return NULL;
}

void
td_read_id (TdReader         *reader,
            const TdJsonNode *node,
            gpointer          target,
            guint             detail)
{
  *(const char **) target = td_arena_strdup (reader->arena, peek_id (reader, node));
}

void
td_read_ids (TdReader         *reader,
             const TdJsonNode *node,
             gpointer          target,
             guint             detail)
{
  guint n;

  *(const char ***) target = td_reader_read_list (reader, node, sizeof (char *), td_read_id, 0, &n);
}

void
td_read_reference (TdReader         *reader,
                   const TdJsonNode *node,
                   gpointer          target,
                   guint             detail)
{
  const char *id = peek_id (reader, node);

  if (!id)
    return;
  *(const char **) target = td_arena_strdup (reader->arena, id);
  td_reader_refer (reader, detail, id);
}

void
td_read_references (TdReader         *reader,
                    const TdJsonNode *node,
                    gpointer          target,
                    guint             detail)
{
  guint n;

  *(const char ***) target = td_reader_read_list (reader, node, sizeof (char *), td_read_reference, detail, &n);
}

void
td_read_some_references (TdReader         *reader,
                         const TdJsonNode *node,
                         gpointer          target,
                         guint             detail)
{
  td_read_references (reader, node, target, detail);
  if (node->type == TD_JSON_LIST && node->n == 0)
    td_reader_report (reader, TD_PROBLEM_EMPTY_LIST, NULL, NULL);
}

void
td_check_term (TdReader   *reader,
               const char *id,
               TdTerms     terms)
{
  if (!td_terms_find (terms, id))
    td_reader_report (reader, unknown_kinds[terms], id, NULL);
}

void
td_read_term (TdReader         *reader,
              const TdJsonNode *node,
              gpointer          target,
              guint             detail)
{
  const char *id = peek_id (reader, node);
  const TdTerm *term = id ? td_terms_find (detail, id) : NULL;

  if (term)
    {
      *(const char **) target = term->id; /* lives for ever: no copy */
      return;
    }
  *(const char **) target = td_arena_strdup (reader->arena, id);
  if (id)
    td_reader_report (reader, unknown_kinds[detail], id, NULL);
}

void
td_read_code (TdReader         *reader,
              const TdJsonNode *node,
              gpointer          target,
              guint             detail)
{
  static const TdProblemKind unknown_codes[TD_N_CODES] = {
    [TD_CODE_COUNTRY] = TD_PROBLEM_UNKNOWN_COUNTRY,
    [TD_CODE_CURRENCY] = TD_PROBLEM_UNKNOWN_CURRENCY,
  };
  const char *code = td_reader_peek_string (node);

  if (!code)
    td_reader_expect (reader, TD_EXPECT_STRING);
  else if (!td_reader_knows_code (reader, detail, code))
    td_reader_report (reader, unknown_codes[detail], code, NULL);
  else
    *(const char **) target = td_arena_strdup (reader->arena, code);
}
