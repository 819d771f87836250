/* td-case-members.h: what the statements of a case hold beside figures, member by member
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-dataset.h"

G_BEGIN_DECLS

typedef enum
{
  TD_MEMBERS_EVENTS,
  TD_MEMBERS_PLACES,
  TD_MEMBERS_SERVES,
  TD_MEMBERS_PARTIES,
  TD_MEMBERS_MEANS,
  TD_MEMBERS_OUTCOMES,
  TD_MEMBERS_KINDS,
} TdMemberSection;
#define TD_N_MEMBER_SECTIONS (TD_MEMBERS_KINDS + 1)

/* One thing that one statement says, for programs: never merged with what another says. */
typedef struct
{
  const TdStatement *statement;
  const char        *id;      /* of the event, role, mean, outcome, kind; NULL where there is none */
  char              *name;    /* its name in the language */
  char              *subject; /* (nullable): the organisation, the place, the words */
  const char        *country; /* (nullable): code */
  TdDate             date;
} TdCaseMember;

/* Returns: (transfer full) (element-type TdCaseMember): in the order of the file. */
GPtrArray *td_case_members_list (TdDataset     *dataset,
                               TdCase        *owner,
                               TdMemberSection  section,
                               TdLanguage    *language);

/* Returns: (transfer none): "events", as a member of JSON. */
const char *td_member_section_get_id (TdMemberSection section);

/* The sources of a case, numbered as they are first needed.
 * Returns: (transfer full) (element-type utf8): ids */
GPtrArray *td_case_members_list_sources (TdCase *owner);

G_END_DECLS
