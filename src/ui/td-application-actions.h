/* td-application-actions.h: what the application can be asked to do
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/td-application.h"

G_BEGIN_DECLS

/* Adds app.new-window, app.open ('as': URIs or paths), app.show-sample,
 * app.preferences, app.about and app.quit, and the keys of all actions. Called once, at startup. */
void td_application_actions_install (TdApplication *application);

G_END_DECLS
