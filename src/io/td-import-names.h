/* td-import-names.h: finds metrics, terms and countries by the names that people write (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-figure-reader.h"
#include "model/td-vocabulary.h"

G_BEGIN_DECLS

/* Ids and names in every language of the program, whatever their case, accents
 * and plural. Filled when first asked; used by one thread. */
typedef struct _TdImportNames TdImportNames;

TdImportNames *td_import_names_new  (void);
void           td_import_names_free (TdImportNames *self);

/* Returns: (transfer none) (nullable): of the built-in vocabulary, which @self keeps. */
const TdMetric *td_import_names_find_metric (TdImportNames *self,
                                             const char    *name);

/* Returns: (transfer none) (nullable): the metric that is written most like it. */
const TdMetric *td_import_names_find_nearest (TdImportNames *self,
                                              const char    *name);

/* Returns: (transfer none): the nouns of a metric, ended by one without words. */
const TdFigureNoun *td_import_names_get_nouns (TdImportNames  *self,
                                               const TdMetric *metric);

/* Returns: (transfer none) (nullable): an id of @terms. */
const char *td_import_names_find_term (TdImportNames *self,
                                       TdTerms        terms,
                                       const char    *name);

/* Returns: (transfer none) (nullable): a code. */
const char *td_import_names_find_country (TdImportNames *self,
                                          const char    *name);

/* Returns: (transfer none): kept as long as @self. */
TdVocabulary *td_import_names_get_vocabulary (TdImportNames *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdImportNames, td_import_names_free)

G_END_DECLS
