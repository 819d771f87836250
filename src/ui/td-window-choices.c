/* td-window-choices.c: the cases that the user chooses to compare
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-window-private.h"

#include <glib/gi18n.h>

static void
activate_tick (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  TdWindow *self = user_data;
  g_autoptr (TdCaseRef) ref = td_window_find_case (self, g_variant_get_string (parameter, NULL));

  if (ref != NULL)
    td_shortlist_toggle (td_workspace_get_shortlist (self->workspace), ref);
}

static void
activate_untick_all (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  td_shortlist_clear (td_workspace_get_shortlist (td_window_get_workspace (user_data)));
}

static void
activate_move_case (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  TdWindow *self = user_data;
  g_autoptr (TdCaseRef) ref = NULL;
  const char *id;
  int position;

  g_variant_get (parameter, "(&si)", &id, &position);
  ref = td_window_find_case (self, id);
  if (ref != NULL)
    td_shortlist_move (td_workspace_get_shortlist (self->workspace), ref, MAX (position, 0));
}

/* The search belongs to the page of the comparison. */
static void
activate_add_case (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  TdWindow *self = user_data;

  td_window_show_page (self, "compare");
  td_compare_page_add_case (td_window_ensure_compare_page (self));
}

static void
activate_choose_metrics (GSimpleAction *action,
                         GVariant      *parameter,
                         gpointer       user_data)
{
  TdWindow *self = user_data;

  td_window_show_page (self, "compare");
  td_compare_page_choose_metrics (td_window_ensure_compare_page (self));
}

static const GActionEntry entries[] = {
  { "tick", activate_tick, "s" },
  { "untick-all", activate_untick_all },
  { "add-case", activate_add_case },
  { "choose-metrics", activate_choose_metrics },
  { "move-case", activate_move_case, "(si)" },
};

void
td_window_choices_install (TdWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
