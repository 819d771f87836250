/* td-import-row.h: reads one row of a table into a claim and who states it (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-arena.h"
#include "io/td-import-names.h"
#include "io/td-import.h"
#include "io/td-problem-kinds.h"

G_BEGIN_DECLS

/* A row as it was understood, before it finds its statement. Strings are in the
 * arena, NULL where nothing is written. */
typedef struct
{
  const char    *case_name, *case_kind;
  const char    *title, *publisher, *url;
  TdDate         published;
  const char    *claimants; /* as in the cell */
  const char    *locator, *origin, *country;
  TdDate         as_of;
  TdClaimantKind claimant_kind;
  TdMood         mood;
  TdClaim        claim; /* without its statement */
} TdImportDraft;

/* What reads; set up by td-import.c. */
typedef struct
{
  TdCsv             *csv;
  const TdImportMap *map;
  TdImportNames     *names;
  TdArena           *arena;
  const char        *tag; /* of texts whose language is not known */
  /* Called for every problem, in the order of finding. */
  void (*report) (TdProblemKind kind, TdProblemPlace place, const char * const *arguments, gpointer data);
  gpointer           data;

  guint              row; /* the present one */
  guint              n_errors; /* of it */
} TdImportReader;

/* Returns: whether the row was understood; every problem has been reported. */
gboolean td_import_read_row (TdImportReader *self,
                             guint           row,
                             TdImportDraft  *draft);

/* Returns: (transfer none) (nullable): the text of a cell of the present row without
 *   space around it, in the arena; NULL where it is empty or there is no such column. */
const char *td_import_get_text (TdImportReader *self,
                                TdImportField   field);

/* Returns: (transfer none): the msgid of the name of a field, as a problem takes it. */
const char *td_import_field_get_name_id (TdImportField field);

/* Reports a problem at a cell of the present row.
 * @characters: from the first of its text, space around it not counted */
void td_import_report (TdImportReader *self,
                       TdImportField   field,
                       guint           characters,
                       TdProblemKind   kind,
                       const char     *first,
                       const char     *second,
                       const char     *third);

/* Returns: (transfer none) (nullable): a text of one language in the arena; NULL for NULL.
 * @tag: "" for a plain string */
const TdText *td_import_make_text (TdImportReader *self,
                                   const char     *tag,
                                   const char     *string);

/* Reads the cell of the figure, and those that belong to it, into draft->claim.
 * Returns: whether the figure was understood. */
gboolean td_import_read_figure (TdImportReader *self,
                                TdImportDraft  *draft);

G_END_DECLS
