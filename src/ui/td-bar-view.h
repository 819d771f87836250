/* td-bar-view.h: the small bar in a cell of a comparison
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "plot/td-datum.h"

G_BEGIN_DECLS

/* TdBarView:
 *
 * A bar as in the charts, without words: the figure is written above it, so
 * that a screen reader passes over it. */
#define TD_TYPE_BAR_VIEW (td_bar_view_get_type ())
G_DECLARE_FINAL_TYPE (TdBarView, td_bar_view, TD, BAR_VIEW, GtkWidget)

/* @datum: its numbers are copied, no words are read
 * @reach: above 0: the value at the end of the scale, the same for a whole row
 * Returns: (transfer none) (floating) */
GtkWidget *td_bar_view_new (const TdDatum *datum,
                            double         reach);

/* Returns: (transfer none): what it shows, for tests. */
const TdDatum *td_bar_view_get_datum (TdBarView *self);
double         td_bar_view_get_reach (TdBarView *self);

G_END_DECLS
