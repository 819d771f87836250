/* td-window-saved.h: comparisons that are saved, and opened in a window
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/td-saved-comparison.h"
#include "ui/td-window.h"

G_BEGIN_DECLS

/* td-window-saved.c: adds win.save-comparison, which asks for a name,
 * win.save-comparison-as('s'), win.show-comparisons, win.open-comparison('s') and
 * win.delete-comparison('s'), both with a name. Once, while the window is made. */
void td_window_saved_install (TdWindow *window);

/* td-window-comparison.c: all below. */

/* Shows the comparison of the cases that are open; once they are loaded, where
 * they are being loaded. Where that cannot be, says why, and changes nothing. */
void td_window_open_comparison (TdWindow          *self,
                                TdSavedComparison *item);

/* The same of a file, wherever it lies. Where nothing is open, the cases of the
 * built-in sample are meant. */
void td_window_open_comparison_file (TdWindow *self,
                                     GFile    *file);

/* The same of several: the first in this window, each of the others in a new one
 * of the same documents. */
void td_window_open_comparison_files (TdWindow  *self,
                                      GPtrArray *comparisons);

/* Parts files that are opened together into comparisons and what they compare.
 * @datasets, @comparisons: (element-type GFile) (inout): take them, not their references */
void td_window_part_comparisons (GFile     **files,
                                 guint       n_files,
                                 GPtrArray  *datasets,
                                 GPtrArray  *comparisons);

/* What the user calls the comparison of @spec. */
void td_window_name_comparison (TdWindow         *self,
                                const char       *name,
                                TdComparisonSpec *spec);

/* Of what is compared now, under which name it was opened or saved: however it is
 * ordered and shown, but only as long as it is of the same cases.
 * Returns: (transfer none) (nullable) */
const char *td_window_get_comparison_name (TdWindow *self);

/* Something was loaded: opens the comparison that waits for it. */
void td_window_comparison_follow_load (TdWindow *self);

/* Nothing waits any more. */
void td_window_comparison_forget (TdWindow *self);

G_END_DECLS
