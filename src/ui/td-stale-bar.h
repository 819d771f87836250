/* td-stale-bar.h: says that a file changed on disk, and asks what to do about it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/td-document-set.h"

G_BEGIN_DECLS

/* TdStaleBar:
 *
 * Property "narrow" (boolean): the buttons stand under the words. */
#define TD_TYPE_STALE_BAR (td_stale_bar_get_type ())
G_DECLARE_FINAL_TYPE (TdStaleBar, td_stale_bar, TD, STALE_BAR, GtkWidget)

/* Shows how @documents stand to what is on disk; called whenever that may have
 * changed. Nothing is seen where all is well. */
void td_stale_bar_update (TdStaleBar    *self,
                          TdDocumentSet *documents,
                          TdLanguage    *language);

G_END_DECLS
