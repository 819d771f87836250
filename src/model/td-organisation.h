/* td-organisation.h: who acts and who speaks
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-date.h"
#include "model/td-text.h"

G_BEGIN_DECLS

typedef struct
{
  const char         *organisation; /* id */
  TdDate              since;
  const char * const *sources; /* NULL-terminated ids, or NULL */
} TdMembership;

/* Immutable; owned by the dataset, lent const. */
typedef struct
{
  const char         *id;
  const TdText       *name;
  const TdText       *short_name; /* NULL where absent */
  const char         *kind;       /* id of TD_TERMS_ORGANISATION_KIND, or NULL */
  const char         *country;    /* code, or NULL */
  guint               n_member_of;
  const TdMembership *member_of;
} TdOrganisation;

/* Returns: (transfer none): the short name, else the name. */
const char *td_organisation_get_label (const TdOrganisation *organisation,
                                       TdLanguage           *language);

/* A member that is "id or text": exactly one of the two is set. */
typedef struct
{
  const char   *id;
  const TdText *text;
} TdNamed;

G_END_DECLS
