/* td-error.c: the error domain of the application
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-error.h"

G_DEFINE_QUARK (td-error-quark, td_error)
