/* td-dataset.h: the cases, sources and organisations of one file
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "model/td-case.h"
#include "model/td-organisation.h"
#include "model/td-source.h"
#include "model/td-vocabulary.h"

G_BEGIN_DECLS

/* TdDataset:
 *
 * A GListModel of TdCase, in the order of the file. Lives on the main thread.
 * It keeps its identity when its file is loaded anew: td_dataset_take_content(),
 * or td_dataset_clear() and then new members. */
#define TD_TYPE_DATASET (td_dataset_get_type ())
G_DECLARE_FINAL_TYPE (TdDataset, td_dataset, TD, DATASET, GObject)

/* @uri: (nullable): the file it comes from, for showing.
 * Returns: (transfer full) */
TdDataset *td_dataset_new (const char *uri);

/* Returns: (transfer none) (nullable) */
const char *td_dataset_get_uri (TdDataset *self);

/* What the head of a file says. Lives in @arena, which the dataset takes. */
typedef struct
{
  const TdText *title;
  const TdText *description;
  const char   *licence;
} TdDatasetHead;

/* @arena: (transfer full); @vocabulary: (transfer none) */
void td_dataset_set_head (TdDataset           *self,
                          TdArena             *arena,
                          const TdDatasetHead *head,
                          TdVocabulary        *vocabulary);

/* Returns: (transfer none): never NULL; its members may be. */
const TdDatasetHead *td_dataset_get_head (TdDataset *self);

/* Returns: (transfer none) */
TdVocabulary *td_dataset_get_vocabulary (TdDataset *self);

/* Appends @cases (GPtrArray of TdCase), emitting one items-changed. Ids are
 * unique: the caller has left out duplicates. */
void td_dataset_append_cases (TdDataset *self,
                              GPtrArray *cases);

/* @arena: (transfer full): holds the @n structs behind @sources. */
void td_dataset_append_sources (TdDataset      *self,
                                TdArena        *arena,
                                const TdSource *sources,
                                guint           n);
void td_dataset_append_organisations (TdDataset            *self,
                                      TdArena              *arena,
                                      const TdOrganisation *organisations,
                                      guint                 n);

/* Statements about a market, a country, a law: never about one case. */
void td_dataset_append_context (TdDataset         *self,
                                TdArena           *arena,
                                const TdStatement *statements,
                                guint              n);

/* Drops everything but the identity. */
void td_dataset_clear (TdDataset *self);

/* Has all of @other instead of its own, emitting one items-changed: who watches
 * never sees it empty. @other is empty afterwards, and says nothing of it. */
void td_dataset_take_content (TdDataset *self,
                              TdDataset *other);

/* Returns: (transfer none) (nullable) */
TdCase               *td_dataset_find_case         (TdDataset *self, const char *id);
const TdSource       *td_dataset_find_source       (TdDataset *self, const char *id);
const TdOrganisation *td_dataset_find_organisation (TdDataset *self, const char *id);

guint                 td_dataset_get_n_cases       (TdDataset *self);
guint                 td_dataset_get_n_sources     (TdDataset *self);
const TdSource       *td_dataset_get_source        (TdDataset *self, guint position);
guint                 td_dataset_get_n_organisations (TdDataset *self);
const TdOrganisation *td_dataset_get_organisation  (TdDataset *self, guint position);
guint                 td_dataset_get_n_context     (TdDataset *self);
const TdStatement    *td_dataset_get_context       (TdDataset *self, guint position);

/* "ACE and Canal+"; "" where nobody is named.
 * Returns: (transfer full) */
char *td_dataset_format_claimants (TdDataset         *self,
                                   const TdStatement *statement,
                                   TdLanguage        *language);

/* The label of an "id or text" member; the id where it leads nowhere.
 * Returns: (transfer none) */
const char *td_dataset_get_label (TdDataset     *self,
                                  const TdNamed *named,
                                  TdLanguage    *language);

/* The moment a claim speaks of: its own as_of, its statement's, else the
 * earliest `published` of the statement's sources; no date where there is none. */
TdDate td_dataset_get_claim_date (TdDataset     *self,
                                  const TdClaim *claim);
TdDate td_dataset_get_statement_date (TdDataset         *self,
                                      const TdStatement *statement);

G_END_DECLS
