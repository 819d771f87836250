/* td-window-choices.c: what the user chooses for the comparison: cases, and claims that stand
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

/* @key: as td_figure_key_to_string() writes it; "" for any */
static gboolean
is_claim_of_key (TdCaseRef  *ref,
                 guint       number,
                 const char *key)
{
  TdCase *owner = td_case_ref_get_case (ref);
  const TdClaim *claim = owner != NULL ? td_case_get_claim (owner, number) : NULL;
  g_autofree char *own = claim != NULL ? td_figure_key_to_string (&claim->key) : NULL;

  return own != NULL && (*key == '\0' || strcmp (own, key) == 0);
}

static void
undo_choices (TdWindow   *self,
              TdCaseRef  *ref,
              const char *key)
{
  GArray *choices = td_workspace_get_choices (self->workspace, ref);
  g_autoptr (GArray) before = choices != NULL ? g_array_copy (choices) : NULL;

  for (guint i = 0; before != NULL && i < before->len; i++)
    {
      guint number = g_array_index (before, guint, i);

      if (is_claim_of_key (ref, number, key))
        td_workspace_unchoose_claim (self->workspace, ref, number);
    }
}

/* Case, key of the figure, number of the claim; 0 undoes what was chosen for that key. */
static void
activate_choose_claim (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  TdWindow *self = user_data;
  TdCaseRef *current = td_workspace_get_current (self->workspace);
  g_autoptr (TdCaseRef) ref = NULL;
  const char *id, *key;
  int number;

  g_variant_get (parameter, "(&s&si)", &id, &key, &number);
  ref = td_window_find_case (self, id);
  if (ref == NULL)
    return;

  if (number == 0)
    undo_choices (self, ref, key);
  else if (number > 0 && is_claim_of_key (ref, number, key))
    td_workspace_choose_claim (self->workspace, ref, number);
  else
    td_window_say (self, _("There is no such claim of “{id}”"), id);
  if (current != NULL && td_case_ref_equal (ref, current))
    td_case_page_refresh (self->case_page);
}

static const GActionEntry entries[] = {
  { "tick", activate_tick, "s" },
  { "untick-all", activate_untick_all },
  { "move-case", activate_move_case, "(si)" },
  { "choose-claim", activate_choose_claim, "(ssi)" },
};

void
td_window_choices_install (TdWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
