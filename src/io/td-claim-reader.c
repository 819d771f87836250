/* td-claim-reader.c: reads one figure (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-claim-reader.h"

#include <string.h>

/* "XK", "999": meant as a country, not as a word. */
static gboolean
looks_like_country (const char *text)
{
  gsize length = strlen (text);

  return (length == 2 && g_ascii_isupper (text[0]) && g_ascii_isupper (text[1]))
         || (length == 3 && g_ascii_isdigit (text[0]) && g_ascii_isdigit (text[1]) && g_ascii_isdigit (text[2]));
}

static void
read_scope_id (TdReader    *reader,
               const char  *id,
               TdFigureKey *key)
{
  const TdTerm *term = td_terms_find (TD_TERMS_SCOPE, id);

  if (term)
    {
      key->scope = term->id;
      return;
    }
  key->scope = td_arena_strdup (reader->arena, id);
  if (td_reader_knows_code (reader, TD_CODE_COUNTRY, id))
    return;
  if (looks_like_country (id))
    td_reader_report (reader, TD_PROBLEM_UNKNOWN_COUNTRY, id, NULL);
  else if (!td_id_is_valid (id))
    td_reader_report (reader, TD_PROBLEM_BAD_ID, id, NULL);
  else
    td_check_term (reader, id, TD_TERMS_SCOPE);
}

static void
read_scope (TdReader         *reader,
            const TdJsonNode *node,
            gpointer          target,
            guint             detail)
{
  TdFigureKey *key = target;
  const char *id = td_reader_peek_string (node);

  if (id)
    {
      read_scope_id (reader, id, key);
      return;
    }
  if (node->type != TD_JSON_OBJECT)
    {
      td_reader_expect (reader, TD_EXPECT_ID_OR_TEXT);
      return;
    }
  td_read_text (reader, node, &key->scope_text, 0);
  if (key->scope_text)
    key->scope = td_text_get_tag (key->scope_text, "en");
}

static void
read_magnitude_id (TdReader         *reader,
                   const TdJsonNode *node,
                   const char       *id,
                   TdClaim          *claim)
{
  if (td_terms_find (TD_TERMS_MAGNITUDE, id) && td_magnitude_from_id (id, &claim->quantity.magnitude))
    return;
  if (td_id_is_valid (id))
    td_check_term (reader, id, TD_TERMS_MAGNITUDE);
  else
    td_reader_report (reader, TD_PROBLEM_BAD_ID, id, NULL);
  td_read_text (reader, node, &claim->magnitude_text, 0);
}

static void
read_magnitude (TdReader         *reader,
                const TdJsonNode *node,
                gpointer          target,
                guint             detail)
{
  TdClaimDraft *draft = target;
  const char *id = td_reader_peek_string (node);

  draft->has_magnitude = TRUE;
  draft->claim.quantity.magnitude = TD_MAGNITUDE_OTHER;
  if (id)
    read_magnitude_id (reader, node, id, &draft->claim);
  else if (node->type == TD_JSON_OBJECT)
    td_read_text (reader, node, &draft->claim.magnitude_text, 0);
  else
    td_reader_expect (reader, TD_EXPECT_ID_OR_TEXT);
}

static void
read_window (TdReader         *reader,
             const TdJsonNode *node,
             gpointer          target,
             guint             detail)
{
  TdClaimDraft *draft = target;
  TdDate *window = &draft->claim.window;

  draft->has_window = TRUE;
  td_read_date (reader, node, window, 0);
  if (window->is_set && !window->is_interval)
    td_reader_report (reader, TD_PROBLEM_BAD_WINDOW, NULL, NULL);
}

/* What an amount may be depends on other members: it waits. */
static void
keep_node (TdReader         *reader,
           const TdJsonNode *node,
           gpointer          target,
           guint             detail)
{
  *(const TdJsonNode **) target = node;
}

TD_DEFINE_READ_CHOICE (read_bound, TdBound, td_bound_from_id, "bound")

static const TdMember members[] = {
  { "metric", td_read_id, offsetof (TdClaimDraft, metric), 0, TRUE },
  { "amount", keep_node, offsetof (TdClaimDraft, amount) },
  { "bound", read_bound, offsetof (TdClaimDraft, claim.quantity.bound) },
  { "magnitude", read_magnitude, 0 },
  { "estimated", td_read_boolean, offsetof (TdClaimDraft, claim.estimated) },
  { "sense", td_read_term, offsetof (TdClaimDraft, claim.key.sense), TD_TERMS_SENSE },
  { "scope", read_scope, offsetof (TdClaimDraft, claim.key) },
  { "currency", td_read_code, offsetof (TdClaimDraft, claim.key.currency), TD_CODE_CURRENCY },
  { "per", td_read_string, offsetof (TdClaimDraft, per) },
  { "window", read_window, 0 },
  { "counted", td_read_text, offsetof (TdClaimDraft, claim.counted) },
  { "wording", td_read_text, offsetof (TdClaimDraft, claim.wording) },
  { "preferred", td_read_text, offsetof (TdClaimDraft, claim.preferred) },
  { "as_of", td_read_date, offsetof (TdClaimDraft, claim.as_of) },
  { "note", td_read_text, offsetof (TdClaimDraft, claim.note) },
};

void
td_claim_read (TdReader         *reader,
               const TdJsonNode *node,
               gpointer          target,
               guint             detail)
{
  TdClaim *claim = target;
  TdClaimDraft draft = { .claim.key.scope = "whole", .errors_before = reader->n_errors };

  if (!td_reader_read_object (reader, node, members, G_N_ELEMENTS (members), &draft))
    return;
  td_claim_check (reader, &draft);
  *claim = draft.claim;
  claim->number = ++reader->n_claims;
}
