/* td-statement-reader.h: reads what somebody says somewhere (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-read-values.h"

G_BEGIN_DECLS

/* A TdReadFunc into a TdStatement, which must stay where it is: its claims point to it. */
void td_statement_read (TdReader *reader, const TdJsonNode *node, gpointer target, guint detail);

G_END_DECLS
