/* td-case-facts.h: what is said of a case beside figures, section by section
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-dataset.h"

G_BEGIN_DECLS

typedef enum
{
  TD_FACTS_EVENTS,
  TD_FACTS_PLACES,
  TD_FACTS_SERVES,
  TD_FACTS_PARTIES,
  TD_FACTS_MEANS,
  TD_FACTS_OUTCOMES,
  TD_FACTS_KINDS,
} TdFactSection;
#define TD_N_FACT_SECTIONS (TD_FACTS_KINDS + 1)

/* One thing that one statement says. Text and JSON are made from it alike. */
typedef struct
{
  const TdStatement *statement;
  const char        *id;      /* of the event, role, mean, outcome, kind; NULL where there is none */
  char              *name;    /* its name in the language */
  char              *subject; /* (nullable): the organisation, the place, the words */
  const char        *country; /* (nullable): code */
  TdDate             date;
} TdFact;

/* Returns: (transfer full) (element-type TdFact): in the order of the file. */
GPtrArray *td_case_facts_list (TdDataset     *dataset,
                               TdCase        *owner,
                               TdFactSection  section,
                               TdLanguage    *language);

/* Returns: (transfer none): "events", as a member of JSON. */
const char *td_fact_section_get_id (TdFactSection section);

/* Returns: (transfer none): "Events", as a heading. */
const char *td_fact_section_get_title (TdFactSection  section,
                                       TdLanguage    *language);

/* The sources of a case, numbered as they are first needed.
 * Returns: (transfer full) (element-type utf8): ids */
GPtrArray *td_case_facts_list_sources (TdCase *owner);

G_END_DECLS
