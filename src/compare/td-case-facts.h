/* td-case-facts.h: what is said of a case besides figures, each fact once with all who say it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-dataset.h"

G_BEGIN_DECLS

typedef enum
{
  TD_FACT_EVENT,
  TD_FACT_PLACE,
  TD_FACT_AUDIENCE,
  TD_FACT_PARTY,
  TD_FACT_MEAN,
  TD_FACT_OUTCOME,
  TD_FACT_CASE_KIND,
} TdFactKind;
#define TD_N_FACT_KINDS (TD_FACT_CASE_KIND + 1)

/* A fact in words. */
typedef struct
{
  char      *text;       /* "Announced: 18 October 2021", "Seat: Oujda, Morocco" */
  char      *note;       /* (nullable): what the dataset adds to it */
  GPtrArray *statements; /* of const TdStatement, in the order of the file: who says so */
  gboolean   is_left_open; /* "Not stated": there is nothing that anybody says */
} TdFact;

/* The facts of one kind. The same fact in several statements is listed once;
 * one that is denied or conditional stays apart from one that is stated.
 * Events come in the order of their dates, undated last; all else in the order
 * of the file.
 * Returns: (transfer full) (element-type TdFact) */
GPtrArray *td_case_list_facts (TdDataset  *dataset,
                               TdCase     *owner,
                               TdFactKind  kind,
                               TdLanguage *language);

/* Returns: (transfer none): the heading of the kind: "Events". */
const char *td_fact_kind_get_name (TdFactKind  kind,
                                   TdLanguage *language);

/* Where the case was and when, for its head: "Oujda, Morocco · April 2020 –
 * 18 October 2021"; "" where nothing is said.
 * Returns: (transfer full) */
char *td_case_format_when (TdCase     *owner,
                           TdLanguage *language);

G_END_DECLS
