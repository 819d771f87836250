/* td-source-row.h: a numbered source with its link
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "model/td-source.h"

G_BEGIN_DECLS

/* Appends to @list the citation under its number, and a link that shows its
 * host before it opens; http and https only.
 * @citation: in full
 * @source: (nullable): NULL where the dataset does not hold it: no link then */
void td_source_row_append (GtkWidget      *list,
                           guint           number,
                           const char     *citation,
                           const TdSource *source);

G_END_DECLS
