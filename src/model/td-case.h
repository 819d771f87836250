/* td-case.h: an operation that was shut down
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "base/td-arena.h"
#include "model/td-statement.h"

G_BEGIN_DECLS

typedef struct
{
  const char *other; /* case id */
  const char *relation; /* id of TD_TERMS_RELATION */
} TdLink;

typedef struct
{
  const TdText       *text;
  const char * const *sources; /* NULL-terminated ids, or NULL */
} TdNote;

/* What a case holds; all of it lives in the case's arena. */
typedef struct
{
  const char         *id;
  const TdText       *name;
  const char * const *aliases; /* NULL-terminated, or NULL */
  const char         *kind;    /* id of TD_TERMS_CASE_KIND, or NULL */
  const TdText       *summary;
  const TdLink       *links;
  const TdNote       *notes;
  const TdStatement  *statements;
  guint               n_links;
  guint               n_notes;
  guint               n_statements;
  guint               n_claims; /* over all statements */
} TdCaseData;

/* TdCase:
 *
 * Immutable, atomically counted like every GObject; made on a worker, used
 * anywhere. Keeps the vocabulary of its metrics and the bytes it was read from. */
#define TD_TYPE_CASE (td_case_get_type ())
G_DECLARE_FINAL_TYPE (TdCase, td_case, TD, CASE, GObject)

/* @arena: (transfer full): holds @data's members.
 * @data: copied shallowly; its members live in @arena.
 * @vocabulary: (nullable): kept by a reference, as the claims point into it.
 * @source: (transfer none) (nullable): the bytes of the record as read.
 *
 * Returns: (transfer full) */
TdCase *td_case_new (TdArena          *arena,
                     const TdCaseData *data,
                     gpointer          vocabulary,
                     GBytes           *source);

/* Returns: (transfer none) */
const TdCaseData *td_case_get_data (TdCase *self);
const char       *td_case_get_id   (TdCase *self);
const char       *td_case_get_name (TdCase     *self,
                                    TdLanguage *language);

/* Returns: (transfer none) (nullable): the bytes of the record as read. */
GBytes *td_case_get_source (TdCase *self);

/* Returns: (transfer none) (nullable): the claim of that number, from 1. */
const TdClaim *td_case_get_claim (TdCase *self,
                                  guint   number);

/* The year that stands for the case in a list: of its first dated event in the
 * order ended, announced, action, judgment, else its last dated event other than
 * its start: nobody may take the year of the opening for that of the closure.
 * Returns: 0 where there is none. */
int td_case_get_year (TdCase *self);

/* The country that stands for the case in a list: the first place of the order
 * operated-from, seat, residence, action-in, hosted-in.
 * Returns: (transfer none) (nullable): a code */
const char *td_case_get_country (TdCase *self);

/* Returns: whether a statement holds an event of this id. */
gboolean td_case_has_event (TdCase     *self,
                            const char *event);

G_END_DECLS
