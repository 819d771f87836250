/* td-fixture.h: small datasets for tests, written as JSON
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison.h"

G_BEGIN_DECLS

/* A dataset with some organisations (ace, canal-plus, dazn) and sources, in a
 * collection of its own. The sources s1 to s6 are of 18 October 2021, "old" of
 * 2016, "new" of 2024; "undated" has no date and "relay" passes s1 on. The metric
 * "tentacles", of the network, is never with the channels of the catalogue. */
typedef struct
{
  TdDataset    *dataset;
  TdCollection *collection;
  TdLanguage   *english;
} Fixture;

/* @cases: the JSON of cases, with ' for "; must load without an error. */
Fixture *fixture_new (const char *cases);

/* One case "a" of these statements. */
Fixture *fixture_new_case (const char *statements);

/* Two cases "a" and "b", each of one unattributed statement with these claims. */
Fixture *fixture_new_pair (const char *claims_a,
                           const char *claims_b);

void fixture_free (Fixture *fixture);

/* Returns: (transfer none) */
TdCase *fixture_get_case (Fixture    *fixture,
                          const char *id);

/* The comparison of all cases in the order of the file. (transfer full) */
TdComparison *fixture_compare (Fixture     *fixture,
                               TdShowPeriod period);

/* Returns: the case's finding for the key in text form ("domains;sense=used").
 *   (transfer full) */
TdFinding *fixture_find (Fixture    *fixture,
                         const char *case_id,
                         const char *key,
                         guint       chosen);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Fixture, fixture_free)

G_END_DECLS
