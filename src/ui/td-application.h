/* td-application.h: the application: windows, and the documents they share
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "base/td-language.h"

G_BEGIN_DECLS

#define TD_TYPE_APPLICATION (td_application_get_type ())
G_DECLARE_FINAL_TYPE (TdApplication, td_application, TD, APPLICATION, AdwApplication)

/* Returns: (transfer full) */
TdApplication *td_application_new (void);

/* The language that gettext speaks in this session.
 * Returns: (transfer none) */
TdLanguage *td_application_get_language (TdApplication *self);

G_END_DECLS
