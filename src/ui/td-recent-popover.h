/* td-recent-popover.h: the list of datasets that were opened last
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A popover with the datasets that were opened last; choosing one activates
 * win.open-recent with its URI.
 *
 * Returns: (transfer floating) */
GtkWidget *td_recent_popover_new (void);

G_END_DECLS
