/* td-search-cases.h: the cases that the desktop's overview searches, by id
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/td-application.h"
#include "ui/td-document-set.h"

G_BEGIN_DECLS

/* TdSearchCases:
 *
 * The cases of the files that the windows show, or of the built-in sample while
 * there is no window. An id names file and case, since two files may use one id;
 * it is only taken apart here.
 *
 * Signal "loaded": all that is open now has been read, or could not be. */
#define TD_TYPE_SEARCH_CASES (td_search_cases_get_type ())
G_DECLARE_FINAL_TYPE (TdSearchCases, td_search_cases, TD, SEARCH_CASES, GObject)

/* @application: (transfer none): must outlive the object
 * Returns: (transfer full) */
TdSearchCases *td_search_cases_new (TdApplication *application);

/* Opens what the windows show now. Windows share what is open, so that nothing
 * is read twice. */
void td_search_cases_refresh (TdSearchCases *self);

gboolean td_search_cases_are_loading (TdSearchCases *self);

/* With the query of the window.
 * @text: what the user typed
 * Returns: (transfer full) (element-type utf8): the ids of the @most best cases,
 *   the likeliest first */
GPtrArray *td_search_cases_find_best (TdSearchCases *self,
                                      const char    *text,
                                      guint          most);

/* Returns: (transfer full) (nullable): NULL for a case that is not, or no longer, there. */
TdCaseRef *td_search_cases_find (TdSearchCases *self,
                                 const char    *id);

/* @file: (out) (transfer full) (nullable): that of the case; NULL where @id names none
 * Returns: (transfer none) (nullable): the id of the case in it, within @id */
const char *td_search_cases_split_id (const char  *id,
                                      GFile      **file);

G_END_DECLS
