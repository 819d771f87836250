/* make-case.h: invents cases, for the tests
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "json-out.h"
#include "model/td-vocabulary.h"

G_BEGIN_DECLS

/* What the invention draws from. */
typedef struct
{
  GRand           *random;
  TdVocabulary    *vocabulary;
  GPtrArray       *metrics; /* of TdMetric */
  guint            n_cases, n_sources, n_organisations;
  const gboolean  *broken;    /* a flag for each case */
  guint            turn;      /* so that lists are gone through, rather than drawn from */
} Maker;

/* Ids by number. (transfer full) */
char *make_case_id         (guint i);
char *make_source_id       (guint i);
char *make_organisation_id (guint i);

/* Writes the object of case number @i, a broken one where it is marked so. */
void make_case (Maker   *maker,
                JsonOut *out,
                guint    i);

/* Writes the members of a claim's object. */
void make_claim (Maker   *maker,
                 JsonOut *out);

/* Returns: the next id of the list, in turn. */
const char *make_next_term (Maker   *maker,
                            TdTerms  terms);
/* A day from 2015 to 2024. (transfer full) */
char       *make_day       (Maker *maker);

G_END_DECLS
