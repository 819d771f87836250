/* td-fact-readers.h: reads what a statement says besides figures (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-read-values.h"

G_BEGIN_DECLS

/* All are TdReadFunc. */

void td_event_read    (TdReader *reader, const TdJsonNode *node, gpointer target, guint detail); /* TdEvent */
void td_place_read    (TdReader *reader, const TdJsonNode *node, gpointer target, guint detail); /* TdPlace */
void td_audience_read (TdReader *reader, const TdJsonNode *node, gpointer target, guint detail); /* TdAudience */
void td_party_read    (TdReader *reader, const TdJsonNode *node, gpointer target, guint detail); /* TdParty */

/* TdMeasureTaken; @detail: TD_TERMS_MEAN or TD_TERMS_OUTCOME */
void td_measure_taken_read (TdReader *reader, const TdJsonNode *node, gpointer target, guint detail);

G_END_DECLS
