/* td-shortlist.h: the cases ticked for comparison, in order
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-collection.h"

G_BEGIN_DECLS

/* TdShortlist:
 *
 * An ordered set of case references as a GListModel whose items are TdShortlistItem
 * (property "case": the TdCase, possibly NULL once its dataset lost it). */
#define TD_TYPE_SHORTLIST (td_shortlist_get_type ())
G_DECLARE_FINAL_TYPE (TdShortlist, td_shortlist, TD, SHORTLIST, GObject)
#define TD_TYPE_SHORTLIST_ITEM (td_shortlist_item_get_type ())
G_DECLARE_FINAL_TYPE (TdShortlistItem, td_shortlist_item, TD, SHORTLIST_ITEM, GObject)

TdCaseRef *td_shortlist_item_get_ref (TdShortlistItem *self); /* (transfer none) */

TdShortlist *td_shortlist_new      (void);
gboolean     td_shortlist_contains (TdShortlist *self, TdCaseRef *ref);
void         td_shortlist_add      (TdShortlist *self, TdCaseRef *ref); /* at the end; once */
void         td_shortlist_remove   (TdShortlist *self, TdCaseRef *ref);
void         td_shortlist_toggle   (TdShortlist *self, TdCaseRef *ref);
void         td_shortlist_clear    (TdShortlist *self);
void         td_shortlist_move     (TdShortlist *self, TdCaseRef *ref, guint position);
guint        td_shortlist_get_n    (TdShortlist *self);
TdCaseRef   *td_shortlist_get_ref  (TdShortlist *self, guint position); /* (transfer none) */

/* Drops the references whose case is gone. */
void         td_shortlist_prune    (TdShortlist *self);

G_END_DECLS
