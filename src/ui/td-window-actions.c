/* td-window-actions.c: what a window can be asked to do
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-window-private.h"

#include <glib/gi18n.h>

#include "ui/td-problems-dialog.h"

/* Every action works through D-Bus, too: cases are named by id, and the first
 * of that id is meant. What cannot be done is said, not swallowed. */

/* Returns: (transfer full) (nullable): NULL after having told the user. */
static TdCaseRef *
find_case (TdWindow   *self,
           const char *id)
{
  g_autoptr (TdCaseRef) ref = td_collection_find (td_workspace_get_collection (self->workspace), id);
  g_autofree char *message = NULL;

  if (ref != NULL)
    return g_steal_pointer (&ref);

  message = td_fill (_("There is no case “{id}” here"), "id", id, NULL);
  td_window_show_toast (self, message);

  return NULL;
}

static void
activate_open (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  td_window_choose_files (user_data);
}

static void
activate_open_uri (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (g_variant_get_string (parameter, NULL));

  td_window_open_files (user_data, &file, 1);
}

static void
activate_show_sample (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  td_window_open_files (user_data, NULL, 0);
}

static void
activate_reload (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  td_document_set_reload (td_window_get_documents (user_data));
}

static void
activate_search (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  td_workspace_set_query_text (td_window_get_workspace (user_data), g_variant_get_string (parameter, NULL));
}

static void
activate_focus_search (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  TdWindow *self = user_data;

  adw_leaflet_set_visible_child (self->leaflet, GTK_WIDGET (self->list_pane));
  td_list_pane_focus_search (self->list_pane);
}

static void
activate_show_case (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  TdWindow *self = user_data;
  g_autoptr (TdCaseRef) ref = find_case (self, g_variant_get_string (parameter, NULL));

  if (ref == NULL)
    return;

  td_workspace_set_current (self->workspace, ref);
  td_window_show_page (self, "case");
}

static void
activate_tick (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  TdWindow *self = user_data;
  g_autoptr (TdCaseRef) ref = find_case (self, g_variant_get_string (parameter, NULL));

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
activate_compare (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  td_window_show_page (user_data, "compare");
}

static void
change_page (GSimpleAction *action,
             GVariant      *state,
             gpointer       user_data)
{
  const char *page = g_variant_get_string (state, NULL);
  g_autofree char *message = NULL;

  if (td_window_show_page (user_data, page))
    return;

  message = td_fill (_("There is no page “{id}”"), "id", page, NULL);
  td_window_show_toast (user_data, message);
}

static gboolean
is_metric (TdCollection *collection,
           const char   *id)
{
  for (guint i = 0; i < td_collection_get_n_datasets (collection); i++)
    {
      TdVocabulary *vocabulary = td_dataset_get_vocabulary (td_collection_get_dataset (collection, i));

      if (td_vocabulary_find_metric (vocabulary, id) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* The empty string stands for the metric that most of the cases report. */
static void
change_metric (GSimpleAction *action,
               GVariant      *state,
               gpointer       user_data)
{
  TdWindow *self = user_data;
  const char *metric = g_variant_get_string (state, NULL);
  g_autofree char *message = NULL;

  if (*metric == '\0' || is_metric (td_workspace_get_collection (self->workspace), metric))
    {
      td_workspace_set_metric (self->workspace, *metric != '\0' ? metric : NULL);
      return;
    }

  message = td_fill (_("There is no metric “{id}”"), "id", metric, NULL);
  td_window_show_toast (self, message);
}

static void
change_period (GSimpleAction *action,
               GVariant      *state,
               gpointer       user_data)
{
  TdWindow *self = user_data;
  const char *id = g_variant_get_string (state, NULL);
  g_autofree char *message = NULL;
  TdShowPeriod period;

  if (td_show_period_from_id (id, &period))
    {
      td_workspace_set_period (self->workspace, period);
      return;
    }

  message = td_fill (_("There is no period “{id}”"), "id", id, NULL);
  td_window_show_toast (self, message);
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
  ref = find_case (self, id);
  if (ref != NULL)
    td_shortlist_move (td_workspace_get_shortlist (self->workspace), ref, MAX (position, 0));
}

static void
activate_choose_claim (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  TdWindow *self = user_data;
  g_autoptr (TdCaseRef) ref = NULL;
  const char *id, *key;
  int claim;

  g_variant_get (parameter, "(&s&si)", &id, &key, &claim);
  ref = find_case (self, id);
  if (ref != NULL)
    td_workspace_choose_claim (self->workspace, ref, MAX (claim, 0));
}

static void
activate_show_problems (GSimpleAction *action,
                        GVariant      *parameter,
                        gpointer       user_data)
{
  TdWindow *self = user_data;

  td_problems_dialog_present (GTK_WINDOW (self), self->documents, td_workspace_get_language (self->workspace));
}

static const GActionEntry entries[] = {
  { "open", activate_open },
  { "open-uri", activate_open_uri, "s" },
  { "show-sample", activate_show_sample },
  { "reload", activate_reload },
  { "search", activate_search, "s" },
  { "focus-search", activate_focus_search },
  { "show-case", activate_show_case, "s" },
  { "tick", activate_tick, "s" },
  { "untick-all", activate_untick_all },
  { "compare", activate_compare },
  { "page", NULL, "s", "'case'", change_page },
  { "metric", NULL, "s", "''", change_metric },
  { "period", NULL, "s", "'stated'", change_period },
  { "move-case", activate_move_case, "(si)" },
  { "choose-claim", activate_choose_claim, "(ssi)" },
  { "show-problems", activate_show_problems },
};

static void
set_state (TdWindow   *self,
           const char *name,
           const char *state)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_string (state));
}

static void
on_metric_notify (TdWindow *self)
{
  const char *metric = td_workspace_get_metric (self->workspace);

  set_state (self, "metric", metric != NULL ? metric : "");
}

static void
on_period_notify (TdWindow *self)
{
  set_state (self, "period", td_show_period_get_id (td_workspace_get_period (self->workspace)));
}

static void
set_enabled (TdWindow   *self,
             const char *name,
             gboolean    enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

void
td_window_actions_install (TdWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);

  g_signal_connect_object (self->workspace, "notify::metric", G_CALLBACK (on_metric_notify), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "notify::period", G_CALLBACK (on_period_notify), self,
                           G_CONNECT_SWAPPED);
}

void
td_window_actions_update (TdWindow *self)
{
  GListModel *cases = G_LIST_MODEL (td_workspace_get_collection (self->workspace));
  guint n_ticked = td_shortlist_get_n (td_workspace_get_shortlist (self->workspace));

  set_enabled (self, "reload", td_document_set_get_n (self->documents) > 0);
  set_enabled (self, "compare", n_ticked >= 2 && g_list_model_get_n_items (cases) > 0);
  set_enabled (self, "untick-all", n_ticked > 0);
  set_enabled (self, "show-problems", td_document_set_get_n_problems (self->documents) > 0);
}
