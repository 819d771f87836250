/* td-organisation-reader.c: reads one organisation (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-record-readers.h"

static const TdMember membership_members[] = {
  { "organisation", td_read_reference, offsetof (TdMembership, organisation), TD_REFERENCE_ORGANISATION, TRUE },
  { "since", td_read_date, offsetof (TdMembership, since) },
  { "sources", td_read_references, offsetof (TdMembership, sources), TD_REFERENCE_SOURCE },
};

static void
read_membership (TdReader         *reader,
                 const TdJsonNode *node,
                 gpointer          target,
                 guint             detail)
{
  td_reader_read_object (reader, node, membership_members, G_N_ELEMENTS (membership_members), target);
}

static void
read_member_of (TdReader         *reader,
                const TdJsonNode *node,
                gpointer          target,
                guint             detail)
{
  TdOrganisation *organisation = target;

  organisation->member_of = td_reader_read_list (reader, node, sizeof (TdMembership), read_membership, 0,
                                                 &organisation->n_member_of);
}

static const TdMember members[] = {
  { "id", td_read_id, offsetof (TdOrganisation, id), 0, TRUE },
  { "name", td_read_name, offsetof (TdOrganisation, name), 0, TRUE },
  { "short", td_read_text, offsetof (TdOrganisation, short_name) },
  { "kind", td_read_term, offsetof (TdOrganisation, kind), TD_TERMS_ORGANISATION_KIND },
  { "country", td_read_code, offsetof (TdOrganisation, country), TD_CODE_COUNTRY },
  { "member_of", read_member_of, 0 },
};

gboolean
td_organisation_read (TdReader         *reader,
                      const TdJsonNode *node,
                      TdOrganisation   *organisation)
{
  *organisation = (TdOrganisation) { 0 };
  td_reader_read_object (reader, node, members, G_N_ELEMENTS (members), organisation);
  return reader->n_errors == 0;
}
