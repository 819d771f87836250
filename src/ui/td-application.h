/* td-application.h: the application: its windows, and what they share
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "base/td-language.h"
#include "ui/td-comparison-store.h"
#include "ui/td-document-pool.h"

G_BEGIN_DECLS

#define TD_TYPE_APPLICATION (td_application_get_type ())
G_DECLARE_FINAL_TYPE (TdApplication, td_application, TD, APPLICATION, AdwApplication)

/* Call td_session_language_set_up() before.
 * Returns: (transfer full) */
TdApplication *td_application_new (void);

/* The language that gettext speaks in this session.
 * Returns: (transfer none) */
TdLanguage *td_application_get_language (TdApplication *self);

/* The documents of all windows.
 * Returns: (transfer none) */
TdDocumentPool *td_application_get_pool (TdApplication *self);

/* The comparisons that the user saved: one list for all windows.
 * Returns: (transfer none) */
TdComparisonStore *td_application_get_comparisons (TdApplication *self);

/* Returns: (transfer none) (nullable): NULL where the schema is not installed. */
GSettings *td_application_get_settings (TdApplication *self);

/* Opens a window that shows @files together.
 * @files: (array length=n_files) (nullable): none for the built-in sample
 * Returns: (transfer none): a TdWindow */
GtkWindow *td_application_open_window (TdApplication  *self,
                                       GFile         **files,
                                       guint           n_files);

/* As somebody expects who opens a file once more: raises the window that shows
 * just @files, and opens one only where there is none. A comparison among them is
 * shown of the cases of the others; alone, of those that are open.
 * @files: (array length=n_files) (nullable): none for the built-in sample */
void td_application_show_files (TdApplication  *self,
                                GFile         **files,
                                guint           n_files);

G_END_DECLS
