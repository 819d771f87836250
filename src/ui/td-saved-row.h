/* td-saved-row.h: a saved comparison in the list of them
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "base/td-language.h"
#include "ui/td-saved-comparison.h"

G_BEGIN_DECLS

/* TdSavedRow:
 *
 * Signals: "open", "rename", "send", "delete", without parameters: what the user
 * asks for, by its menu or by its keys (Enter, F2, Delete). A broken one can
 * only be deleted. */
#define TD_TYPE_SAVED_ROW (td_saved_row_get_type ())
G_DECLARE_FINAL_TYPE (TdSavedRow, td_saved_row, TD, SAVED_ROW, AdwActionRow)

GtkWidget *td_saved_row_new (TdSavedComparison *item,
                             TdLanguage        *language);

/* Returns: (transfer none) */
TdSavedComparison *td_saved_row_get_item (TdSavedRow *self);

G_END_DECLS
