/* td-grid-pager.h: leads through a comparison of more cases than are shown at once
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "base/td-language.h"

G_BEGIN_DECLS

#define TD_GRID_PAGE_SIZE 20

/* "Cases 41 to 80 of 200" between two buttons.
 * @first: of the page, from 0
 * @turned: called with a button that knows the first case of its page
 *   (td_grid_column_get) behind @grid
 * Returns: (transfer none) (floating) */
GtkWidget *td_grid_pager_new (guint       n_cases,
                              guint       first,
                              TdLanguage *language,
                              GCallback   turned,
                              gpointer    grid);

G_END_DECLS
