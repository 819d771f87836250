/* td-name-dialog.h: asks how something is to be called
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* @name: as it was typed: not empty, but perhaps of nothing but spaces */
typedef void (*TdNameAnswer) (GtkWindow  *parent,
                              const char *name,
                              gpointer    user_data);

/* Asks, over @parent, and returns at once.
 * @heading, @accept: in the session's language; @accept is the label of the button
 * @name: the name that is suggested, selected so that typing replaces it
 * @answer: not called where the user changes their mind
 * @user_data: (transfer full): freed with @destroy (nullable) */
void td_name_dialog_ask (GtkWindow      *parent,
                         const char     *heading,
                         const char     *accept,
                         const char     *name,
                         TdNameAnswer    answer,
                         gpointer        user_data,
                         GDestroyNotify  destroy);

G_END_DECLS
