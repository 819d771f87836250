/* td-window-actions.c: what a window can be asked to do
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-window-private.h"

#include <glib/gi18n.h>

#include "ui/td-import-dialog.h"
#include "ui/td-problems-dialog.h"
#include "ui/td-saved-comparison.h"
#include "ui/td-window-import.h"
#include "ui/td-window-saved.h"

/* Every action works through D-Bus, too: cases are named by id, and the first
 * of that id is meant. What cannot be done is said, not swallowed. */

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

  if (td_window_import_is_table (file))
    td_import_dialog_present (user_data, file);
  else if (td_saved_comparison_is_file (file))
    td_window_open_comparison_file (user_data, file);
  else
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
activate_ignore_changes (GSimpleAction *action,
                         GVariant      *parameter,
                         gpointer       user_data)
{
  td_document_set_ignore_stale (td_window_get_documents (user_data));
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
  td_window_show_case (user_data, g_variant_get_string (parameter, NULL));
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

  if (!td_window_show_page (user_data, page))
    td_window_say (user_data, _("There is no page “{id}”"), page);
}

static void
activate_show_problems (GSimpleAction *action,
                        GVariant      *parameter,
                        gpointer       user_data)
{
  TdWindow *self = user_data;

  td_problems_dialog_present (GTK_WINDOW (self), self->documents, td_workspace_get_language (self->workspace));
}

/* Under the name where GTK looks for it, GTK would make it with every window.
 * It brings an action of the same name, which takes over from this one. */
static void
activate_show_help_overlay (GSimpleAction *action,
                            GVariant      *parameter,
                            gpointer       user_data)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource ("/org/example/Takedowns/help-overlay.ui");
  GtkShortcutsWindow *overlay = GTK_SHORTCUTS_WINDOW (gtk_builder_get_object (builder, "help_overlay"));

  gtk_application_window_set_help_overlay (GTK_APPLICATION_WINDOW (user_data), overlay);
  gtk_window_present (GTK_WINDOW (overlay));
}

static const GActionEntry entries[] = {
  { "open", activate_open },
  { "open-uri", activate_open_uri, "s" },
  { "show-sample", activate_show_sample },
  { "reload", activate_reload },
  { "ignore-changes", activate_ignore_changes },
  { "search", activate_search, "s" },
  { "focus-search", activate_focus_search },
  { "show-case", activate_show_case, "s" },
  { "compare", activate_compare },
  { "page", NULL, "s", "'case'", change_page },
  { "show-problems", activate_show_problems },
  { "show-help-overlay", activate_show_help_overlay },
};

static void
set_enabled (TdWindow   *self,
             const char *name,
             gboolean    enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

/* While its file is read, nobody knows yet whether there is such a case. */
static gboolean
may_still_come (TdWindow   *self,
                const char *id)
{
  g_autoptr (TdCaseRef) ref = td_collection_find (td_workspace_get_collection (self->workspace), id);

  return ref == NULL && td_document_set_get_state (self->documents) == TD_DOCUMENT_LOADING;
}

void
td_window_show_case (TdWindow   *self,
                     const char *id)
{
  g_autoptr (TdCaseRef) ref = NULL;

  if (may_still_come (self, id))
    {
      g_free (self->awaited);
      self->awaited = g_strdup (id);
      return;
    }

  g_clear_pointer (&self->awaited, g_free);
  ref = td_window_find_case (self, id);
  if (ref == NULL)
    return;

  td_workspace_set_current (self->workspace, ref);
  td_window_show_page (self, "case");
}

TdCaseRef *
td_window_find_case (TdWindow   *self,
                     const char *id)
{
  g_autoptr (TdCaseRef) ref = td_collection_find (td_workspace_get_collection (self->workspace), id);

  if (ref == NULL)
    td_window_say (self, _("There is no case “{id}” here"), id);

  return g_steal_pointer (&ref);
}

void
td_window_say (TdWindow   *self,
               const char *pattern,
               const char *id)
{
  g_autofree char *message = td_fill (pattern, "id", id, NULL);

  td_window_show_toast (self, message);
}

void
td_window_actions_install (TdWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  td_window_choices_install (self);
  td_window_claims_install (self);
  td_window_options_install (self);
}

/* What needs two cases at least. */
static const char * const comparing[] = {
  "compare", "save-comparison", "save-comparison-as", "save-table", "save-table-to", "copy-table", "copy-command",
};

void
td_window_actions_update (TdWindow *self)
{
  GListModel *cases = G_LIST_MODEL (td_workspace_get_collection (self->workspace));
  guint n_ticked = td_shortlist_get_n (td_workspace_get_shortlist (self->workspace));

  set_enabled (self, "reload", td_document_set_get_n (self->documents) > 0);
  set_enabled (self, "ignore-changes", td_document_set_get_stale (self->documents, NULL, NULL) != TD_STALE_NOT);
  for (guint i = 0; i < G_N_ELEMENTS (comparing); i++)
    set_enabled (self, comparing[i], n_ticked >= 2 && g_list_model_get_n_items (cases) > 0);
  set_enabled (self, "untick-all", n_ticked > 0);
  set_enabled (self, "show-problems", td_document_set_get_n_problems (self->documents) > 0);
}
