/* td-citation.h: sources as they are cited under a chart
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison.h"

G_BEGIN_DECLS

/* The sources of the figures of a chart: numbered in the order in which they
 * are first needed. */
typedef struct _TdCitationList TdCitationList;

/* @rows: (nullable) (element-type TdComparisonRow): the rows that are plotted; NULL: all
 * Returns: (transfer full) */
TdCitationList *td_citation_list_new (TdComparison *comparison,
                                      GPtrArray    *rows);
void            td_citation_list_free (TdCitationList *list);

guint           td_citation_list_get_n (TdCitationList *list);
/* (nullable): NULL where the dataset names a source that it does not hold. */
const TdSource *td_citation_list_get   (TdCitationList *list, guint position);

/* The numbers of the sources of a figure, as they are set at its mark: "1, 3".
 * Returns: (transfer full) (nullable): NULL where it has none. */
char *td_citation_list_format_numbers (TdCitationList  *list,
                                       TdDataset       *dataset,
                                       const TdFinding *finding);

/* Source @position as a full citation. (transfer full) */
char *td_citation_list_format_one (TdCitationList *list,
                                   guint           position,
                                   TdLanguage     *language);

/* The rungs of the ladder below the full citations (td_citation_list_format_one,
 * a line each): one paragraph each, longest first. (transfer full) */
char *td_citation_list_format_short   (TdCitationList *list, TdLanguage *language); /* publisher and date, numbered */
char *td_citation_list_format_minimal (TdCitationList *list, TdLanguage *language); /* n sources: first three … */

/* The accompanying list, one full citation a line, numbered: for the metadata
 * of a picture. (transfer full) */
char *td_citation_list_to_text (TdCitationList *list, TdLanguage *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdCitationList, td_citation_list_free)

G_END_DECLS
