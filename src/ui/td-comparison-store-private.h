/* td-comparison-store-private.h: what the files of the store share (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/td-comparison-store.h"

G_BEGIN_DECLS

struct _TdComparisonStore
{
  GObject       parent_instance;

  GFile        *folder;   /* owned */
  TdLanguage   *language; /* owned */
  GFileMonitor *monitor;  /* owned, nullable */
  GListStore   *items;    /* owned, of TdSavedComparison, by name */
  GError       *error;    /* owned, nullable: of the last reading */
  GQueue        waiting;  /* owned, of GTask: begun one after the other */
  gboolean      is_working;
  gboolean      is_noticed; /* a reading that nobody asked for is waiting */
};

/* td-comparison-store-work.c: somebody changed the folder: it is read again, once. */
void td_comparison_store_notice (TdComparisonStore *self);

G_END_DECLS
