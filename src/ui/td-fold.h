/* td-fold.h: a button that folds and unfolds what stands below it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* TdFold:
 *
 * An arrow with words that may take several lines, as those of a GtkExpander may
 * not. It holds nothing: whoever listens to "clicked" shows or hides what it is
 * about. A screen reader is told whether it is open. */
#define TD_TYPE_FOLD (td_fold_get_type ())
G_DECLARE_FINAL_TYPE (TdFold, td_fold, TD, FOLD, GtkButton)

/* @css_class: (nullable): of the words
 * Returns: (transfer none) (floating) */
GtkWidget *td_fold_new (const char *text,
                        const char *css_class,
                        gboolean    is_open);

/* Has changed already when "clicked" comes. */
gboolean td_fold_is_open (TdFold *self);

void td_fold_set_text (TdFold     *self,
                       const char *text);

G_END_DECLS
