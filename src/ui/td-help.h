/* td-help.h: opens the help; where it cannot be opened, says so and what to do
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Opens the help in the viewer of the desktop. A dialog says what is missing
 * where there is no viewer or no help: nothing happens in silence.
 * @parent: (nullable): the window that asks
 * @topic: (nullable): a page, or a section of one ("notices#bounds"); NULL for the first page */
void td_help_show (GtkWindow  *parent,
                   const char *topic);

/* A small button that opens the help at @topic.
 * @topic: as of td_help_show()
 * @label: what a screen reader calls it
 * @child: (transfer floating): what it shows
 * Returns: (transfer none) (floating) */
GtkWidget *td_help_button_new (const char *topic,
                               const char *label,
                               GtkWidget  *child);

G_END_DECLS
