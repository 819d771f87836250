/* td-add-case-popover.c: a case is searched and added to the comparison
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-add-case-popover.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "ui/td-accessible.h"
#include "ui/td-case-row.h"

struct _TdAddCasePopover
{
  GtkPopover   parent_instance;

  TdWorkspace *workspace;  /* owned */
  TdCaseList  *cases;      /* owned, while it is open */
  guint        query_tick; /* 0: no key waits for the next frame */

  GtkEditable *entry; /* template */
  GtkStack    *stack;
  GtkListView *list_view;
};

G_DEFINE_FINAL_TYPE (TdAddCasePopover, td_add_case_popover, GTK_TYPE_POPOVER)

/* The search. */

static void
apply_query (TdAddCasePopover *self)
{
  g_autoptr (TdQuery) query = NULL;

  if (self->cases == NULL)
    return;

  query = td_query_new (gtk_editable_get_text (self->entry));
  td_case_list_set_query (self->cases, query);
}

static gboolean
on_query_tick (GtkWidget     *widget,
               GdkFrameClock *clock,
               gpointer       user_data)
{
  TdAddCasePopover *self = TD_ADD_CASE_POPOVER (widget);

  self->query_tick = 0;
  apply_query (self);

  return G_SOURCE_REMOVE;
}

/* Several keys in one frame are one query. */
static void
on_entry_changed (TdAddCasePopover *self)
{
  if (self->query_tick == 0)
    self->query_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), on_query_tick, NULL, NULL);
}

/* A second Enter does not take it out again; the next word takes the place of this one. */
static void
on_entry_activate (TdAddCasePopover *self)
{
  g_autoptr (TdCaseRef) first = NULL;

  apply_query (self);
  if (self->cases != NULL)
    first = td_case_list_get_ref (self->cases, 0);
  if (first == NULL || *gtk_editable_get_text (self->entry) == '\0')
    return;

  td_shortlist_add (td_workspace_get_shortlist (self->workspace), first);
  gtk_editable_select_region (self->entry, 0, -1);
}

static void
on_activate (TdAddCasePopover *self,
             guint             position)
{
  g_autoptr (TdCaseRef) ref = self->cases != NULL ? td_case_list_get_ref (self->cases, position) : NULL;

  if (ref != NULL)
    td_shortlist_toggle (td_workspace_get_shortlist (self->workspace), ref);
}

static gboolean
on_down (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  return gtk_widget_child_focus (GTK_WIDGET (TD_ADD_CASE_POPOVER (user_data)->list_view), GTK_DIR_TAB_FORWARD);
}

/* The rows. */

static void
on_row_setup (TdAddCasePopover *self,
              GtkListItem      *item)
{
  gtk_list_item_set_child (item, td_case_row_new (td_workspace_get_language (self->workspace),
                                                  td_workspace_get_shortlist (self->workspace)));
}

static void
on_row_bind (TdAddCasePopover *self,
             GtkListItem      *item)
{
  g_autoptr (TdCaseRef) ref = NULL;

  if (self->cases == NULL)
    return;

  ref = td_case_list_get_ref (self->cases, gtk_list_item_get_position (item));
  td_case_row_set_ref (TD_CASE_ROW (gtk_list_item_get_child (item)), ref);
}

static void
on_row_unbind (TdAddCasePopover *self,
               GtkListItem      *item)
{
  td_case_row_set_ref (TD_CASE_ROW (gtk_list_item_get_child (item)), NULL);
}

static void
create_factory (TdAddCasePopover *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", G_CALLBACK (on_row_setup), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (on_row_bind), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (on_row_unbind), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list_view, factory);
}

/* Open and closed: closed, it follows nothing and holds no rows. */

static void
on_cases_changed (TdAddCasePopover *self)
{
  gboolean is_empty = g_list_model_get_n_items (G_LIST_MODEL (self->cases)) == 0;

  gtk_stack_set_visible_child_name (self->stack, is_empty ? "nothing-found" : "list");
}

static void
open_list (TdAddCasePopover *self)
{
  g_autoptr (GtkNoSelection) model = NULL;

  self->cases = td_case_list_new_beside (td_workspace_get_cases (self->workspace));
  g_signal_connect_swapped (self->cases, "items-changed", G_CALLBACK (on_cases_changed), self);
  on_cases_changed (self);
  model = gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->cases)));
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (model));
}

static void
close_list (TdAddCasePopover *self)
{
  if (self->cases == NULL)
    return;

  if (self->query_tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->query_tick);
  self->query_tick = 0;
  g_signal_handlers_disconnect_by_data (self->cases, self);
  if (self->list_view != NULL)
    gtk_list_view_set_model (self->list_view, NULL);
  g_clear_object (&self->cases);
}

static void
td_add_case_popover_show (GtkWidget *widget)
{
  TdAddCasePopover *self = TD_ADD_CASE_POPOVER (widget);

  if (self->cases == NULL && self->workspace != NULL)
    {
      gtk_editable_set_text (self->entry, "");
      open_list (self);
    }

  GTK_WIDGET_CLASS (td_add_case_popover_parent_class)->show (widget);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
td_add_case_popover_closed (GtkPopover *popover)
{
  close_list (TD_ADD_CASE_POPOVER (popover));
}

static void
td_add_case_popover_dispose (GObject *object)
{
  TdAddCasePopover *self = TD_ADD_CASE_POPOVER (object);

  close_list (self);
  self->list_view = NULL;
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (td_add_case_popover_parent_class)->dispose (object);
}

static void
td_add_case_popover_class_init (TdAddCasePopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = td_add_case_popover_dispose;
  widget_class->show = td_add_case_popover_show;
  GTK_POPOVER_CLASS (klass)->closed = td_add_case_popover_closed;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/example/Takedowns/td-add-case-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, TdAddCasePopover, entry);
  gtk_widget_class_bind_template_child (widget_class, TdAddCasePopover, stack);
  gtk_widget_class_bind_template_child (widget_class, TdAddCasePopover, list_view);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_bind_template_callback (widget_class, gtk_popover_popdown);
}

static void
td_add_case_popover_init (TdAddCasePopover *self)
{
  GtkEventController *keys;

  gtk_widget_init_template (GTK_WIDGET (self));
  td_accessible_set_name (GTK_WIDGET (self), _("Add a case"));

  keys = gtk_shortcut_controller_new ();
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Down, 0),
                                                          gtk_callback_action_new (on_down, self, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self->entry), keys);
}

void
td_add_case_popover_set_workspace (TdAddCasePopover *self,
                                   TdWorkspace      *workspace)
{
  g_return_if_fail (TD_IS_ADD_CASE_POPOVER (self));
  g_return_if_fail (TD_IS_WORKSPACE (workspace));
  g_return_if_fail (self->workspace == NULL);

  self->workspace = g_object_ref (workspace);
  create_factory (self);
}
