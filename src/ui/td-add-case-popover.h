/* td-add-case-popover.h: a case is searched and added to the comparison
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "compare/td-workspace.h"

G_BEGIN_DECLS

/* TdAddCasePopover:
 *
 * A search of its own over the cases of the window: it finds by the same words,
 * and leaves the list of the window as it is. It stays open, so that several
 * cases can be added. */
#define TD_TYPE_ADD_CASE_POPOVER (td_add_case_popover_get_type ())
G_DECLARE_FINAL_TYPE (TdAddCasePopover, td_add_case_popover, TD, ADD_CASE_POPOVER, GtkPopover)

/* Once. @workspace: (transfer none) */
void td_add_case_popover_set_workspace (TdAddCasePopover *self,
                                        TdWorkspace      *workspace);

G_END_DECLS
