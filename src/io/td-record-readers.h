/* td-record-readers.h: reads sources, organisations, metrics and the head (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-json-frame.h"
#include "io/td-read-values.h"
#include "model/td-dataset.h"

G_BEGIN_DECLS

/* All return whether the struct is to be kept; what is wrong has been reported. */

gboolean td_source_read       (TdReader *reader, const TdJsonNode *node, TdSource *source);
gboolean td_organisation_read (TdReader *reader, const TdJsonNode *node, TdOrganisation *organisation);
gboolean td_metric_read       (TdReader *reader, const TdJsonNode *node, TdMetric *metric);

/* Reads a member of the head into @head; other parts are passed over. */
gboolean td_head_read_member  (TdReader *reader, const TdJsonNode *node, TdPart part, TdDatasetHead *head);

/* Returns: whether the member `format`, or `version`, is what can be read. */
gboolean td_head_check_format  (TdReader *reader, const TdJsonNode *node);
gboolean td_head_check_version (TdReader *reader, const TdJsonNode *node);

G_END_DECLS
