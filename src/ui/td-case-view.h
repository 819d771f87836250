/* td-case-view.h: what the sections of the case page are handed: one case, weighed and numbered
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-finding.h"
#include "compare/td-workspace.h"

G_BEGIN_DECLS

/* Made once when a case is shown, handed to every section, then freed. */
typedef struct
{
  TdDataset  *dataset;  /* owned */
  TdCase     *owner;    /* owned */
  TdLanguage *language; /* owned */
  GPtrArray  *findings; /* owned, of TdFinding */
  GPtrArray  *sources;  /* owned: ids in the order in which they are first named */
} TdCaseView;

/* Returns: (transfer full) (nullable): NULL where @ref leads to no case. */
TdCaseView *td_case_view_new  (TdWorkspace *workspace,
                               TdCaseRef   *ref);
void        td_case_view_free (TdCaseView  *view);

/* Returns: the number under which a source is listed, from 1; 0 where it is not. */
guint td_case_view_get_source_number (TdCaseView *view,
                                      const char *id);

/* "Médias24, 18 October 2021 [1]; Hespress, October 2021 [2]": where a statement can be read.
 * Returns: (transfer full) */
char *td_case_view_format_sources (TdCaseView        *view,
                                   const TdStatement *statement);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdCaseView, td_case_view_free)

G_END_DECLS
