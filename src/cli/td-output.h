/* td-output.h: writes what a command made to a file, or to standard output
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "cli/td-command.h"

G_BEGIN_DECLS

/* @path: (nullable): where to; the name of the file then goes to standard output.
 *   NULL: @bytes go there themselves
 * Returns: FAILED, having said so, where it cannot be written; nothing is then
 *   left half written. */
TdExit td_output_bytes (TdCli      *cli,
                        GBytes     *bytes,
                        const char *path);

/* Says that @path was written, or why it was not.
 * @error: (nullable): NULL where it was */
TdExit td_output_report (TdCli        *cli,
                         const char   *path,
                         const GError *error);

G_END_DECLS
