/* td-saved-tasks.h: what is done with saved comparisons, and told in passing
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/td-comparison-store.h"

G_BEGIN_DECLS

/* All return at once, and say over the window of @toasts what was done or why it
 * was not. Where that window is gone by then, nobody is told. */

/* Asks before one of that name gives way.
 * @name: as somebody typed it */
void td_saved_save   (AdwToastOverlay   *toasts,
                      TdComparisonStore *store,
                      const char        *name,
                      TdComparisonSpec  *spec);
void td_saved_rename (AdwToastOverlay   *toasts,
                      TdComparisonStore *store,
                      TdSavedComparison *item,
                      const char        *name);

/* With a way back, as long as the toast is shown. */
void td_saved_delete (AdwToastOverlay   *toasts,
                      TdComparisonStore *store,
                      TdSavedComparison *item);

/* Asks where, and writes a file of its own there. @item: not broken */
void td_saved_send   (AdwToastOverlay   *toasts,
                      TdComparisonStore *store,
                      TdSavedComparison *item);

/* "“{name}” was not saved", and why, over the window of @toasts.
 * @heading: in the session's language, with a place for {name} */
void td_saved_explain (AdwToastOverlay *toasts,
                       const char      *heading,
                       const char      *name,
                       const char      *reason);

G_END_DECLS
