/* td-case-reader.h: reads one case (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-read-values.h"

G_BEGIN_DECLS

/* @node: the record, at the reader's present value.
 * Returns: whether @data is to be kept; what is wrong has been reported. */
gboolean td_case_read (TdReader         *reader,
                       const TdJsonNode *node,
                       TdCaseData       *data);

G_END_DECLS
