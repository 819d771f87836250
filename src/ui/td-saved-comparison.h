/* td-saved-comparison.h: a comparison that was saved, as its file says
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "compare/td-comparison-spec.h"

G_BEGIN_DECLS

/* TdSavedComparison:
 *
 * Immutable: a file that changes becomes another one. A file that cannot be read
 * is one, too, which says why. */
#define TD_TYPE_SAVED_COMPARISON (td_saved_comparison_get_type ())
G_DECLARE_FINAL_TYPE (TdSavedComparison, td_saved_comparison, TD, SAVED_COMPARISON, GObject)

/* Whether @file is a comparison by its name. */
gboolean td_saved_comparison_is_file (GFile *file);

/* Reads at once: for a worker.
 * Returns: (transfer full): a broken one where the file cannot be read */
TdSavedComparison *td_saved_comparison_read (GFile *file);

/* The same on a worker; @callback gets no source object. */
void               td_saved_comparison_read_async  (GFile               *file,
                                                    GCancellable        *cancellable,
                                                    GAsyncReadyCallback  callback,
                                                    gpointer             user_data);
/* Returns: (transfer full) (nullable): NULL where it was cancelled. */
TdSavedComparison *td_saved_comparison_read_finish (GAsyncResult *result);

/* All (transfer none). */
const char       *td_saved_comparison_get_name  (TdSavedComparison *self); /* of its file, where it is broken */
GFile            *td_saved_comparison_get_file  (TdSavedComparison *self);
TdComparisonSpec *td_saved_comparison_get_spec  (TdSavedComparison *self); /* (nullable): NULL where it is broken */
const GError     *td_saved_comparison_get_error (TdSavedComparison *self); /* (nullable): why it is broken */

/* Returns: (nullable) (transfer none): when its file was written, in local time;
 *   NULL where the file does not say so. */
GDateTime *td_saved_comparison_get_modified (TdSavedComparison *self);

/* Whether nothing that can be told of both differs: one file, not written since. */
gboolean td_saved_comparison_is_same (TdSavedComparison *a,
                                      TdSavedComparison *b);

G_END_DECLS
