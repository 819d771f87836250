/* td-search-provider.h: lets the desktop's overview find cases
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/td-application.h"

G_BEGIN_DECLS

/* TdSearchProvider:
 *
 * Answers org.gnome.Shell.SearchProvider2. What it finds are TdSearchCases; an
 * answer waits until they are read. */
#define TD_TYPE_SEARCH_PROVIDER (td_search_provider_get_type ())
G_DECLARE_FINAL_TYPE (TdSearchProvider, td_search_provider, TD, SEARCH_PROVIDER, GObject)

/* @application: (transfer none): must outlive the provider
 * Returns: (transfer full) */
TdSearchProvider *td_search_provider_new (TdApplication *application);

/* @path: where on the bus; "/SearchProvider" is appended
 * Returns: FALSE with @error where the path is taken */
gboolean td_search_provider_export (TdSearchProvider  *self,
                                    GDBusConnection   *connection,
                                    const char        *path,
                                    GError           **error);

/* Does nothing where it was not exported. */
void td_search_provider_unexport (TdSearchProvider *self,
                                  GDBusConnection  *connection);

G_END_DECLS
