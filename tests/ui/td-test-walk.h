/* td-test-walk.h: looks at every widget of a window that is shown
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Returns: (transfer container): all mapped widgets in @root, itself included,
 * each before those in it. */
GPtrArray *td_test_list_mapped (GtkWidget *root);

/* Returns: (transfer none) (nullable): the mapped widget in @root that has this CSS class. */
GtkWidget *td_test_find_class (GtkWidget  *root,
                               const char *css_class);

/* Shows the window at this size, or the nearest that it can have. */
void td_test_resize (GtkWindow *window,
                     int        width,
                     int        height);

/* Waits for the frame that shows what was changed. */
void td_test_wait_for_frame (GtkWidget *widget);

/* Waits until no frame brings another widget: pages are filled frame by frame. */
void td_test_wait_for_rest (GtkWidget *widget);

/* Returns: (transfer full): "GtkLabel “6,000” in TdFigureCard in …", for messages. */
char *td_test_describe (GtkWidget *widget);

G_END_DECLS
