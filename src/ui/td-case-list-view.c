/* td-case-list-view.c: the rows of cases: which is shown, which are ticked
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-case-list-view.h"

#include "ui/td-case-row.h"

struct _TdCaseListView
{
  GtkWidget           parent_instance;

  TdWorkspace        *workspace; /* owned */
  GtkSingleSelection *selection; /* owned: only says which row is shown */

  GtkListView        *list_view; /* template */
};

G_DEFINE_FINAL_TYPE (TdCaseListView, td_case_list_view, GTK_TYPE_WIDGET)

enum
{
  OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* The row that is shown. */

static void
td_case_list_view_select_current (TdCaseListView *self)
{
  TdCaseRef *current = td_workspace_get_current (self->workspace);
  guint position = GTK_INVALID_LIST_POSITION;

  if (current == NULL || !td_case_list_find (td_workspace_get_cases (self->workspace), current, &position))
    position = GTK_INVALID_LIST_POSITION;
  gtk_single_selection_set_selected (self->selection, position);
}

static void
on_selected_notify (TdCaseListView *self)
{
  guint position = gtk_single_selection_get_selected (self->selection);
  g_autoptr (TdCaseRef) ref = NULL;

  /* A search that hides the current case leaves it current. */
  if (position == GTK_INVALID_LIST_POSITION)
    return;

  ref = td_case_list_get_ref (td_workspace_get_cases (self->workspace), position);
  td_workspace_set_current (self->workspace, ref);
}

static void
on_activate (TdCaseListView *self,
             guint           position)
{
  g_autoptr (TdCaseRef) ref = td_case_list_get_ref (td_workspace_get_cases (self->workspace), position);

  if (ref == NULL)
    return;

  td_workspace_set_current (self->workspace, ref);
  g_signal_emit (self, signals[OPENED], 0);
}

/* The rows. */

static void
on_row_setup (TdCaseListView *self,
              GtkListItem    *item)
{
  gtk_list_item_set_child (item, td_case_row_new (td_workspace_get_language (self->workspace),
                                                  td_workspace_get_shortlist (self->workspace)));
}

static void
on_row_bind (TdCaseListView *self,
             GtkListItem    *item)
{
  g_autoptr (TdCaseRef) ref = td_case_list_get_ref (td_workspace_get_cases (self->workspace),
                                                    gtk_list_item_get_position (item));

  td_case_row_set_ref (TD_CASE_ROW (gtk_list_item_get_child (item)), ref);
}

static void
on_row_unbind (TdCaseListView *self,
               GtkListItem    *item)
{
  td_case_row_set_ref (TD_CASE_ROW (gtk_list_item_get_child (item)), NULL);
}

/* Ticks and clicks: one gesture and one shortcut for all rows. */

/* Returns: (transfer none) (nullable): the row in the list item, or around the
 *   widget, that is below the pointer. */
static TdCaseRow *
find_row_at (TdCaseListView *self,
             double          x,
             double          y,
             gboolean       *on_tick)
{
  GtkWidget *list = GTK_WIDGET (self->list_view);
  GtkWidget *row = gtk_widget_pick (list, x, y, GTK_PICK_DEFAULT);
  double row_x, row_y;

  while (row != NULL && row != list && gtk_widget_get_parent (row) != list)
    row = gtk_widget_get_parent (row);
  row = row != NULL && row != list ? gtk_widget_get_first_child (row) : NULL;
  *on_tick = FALSE;
  if (!TD_IS_CASE_ROW (row) || td_case_row_get_ref (TD_CASE_ROW (row)) == NULL)
    return NULL;

  if (gtk_widget_translate_coordinates (list, row, x, y, &row_x, &row_y))
    *on_tick = td_case_row_has_tick_at (TD_CASE_ROW (row), row_x);

  return TD_CASE_ROW (row);
}

static void
td_case_list_view_toggle (TdCaseListView *self,
                          TdCaseRow      *row)
{
  td_shortlist_toggle (td_workspace_get_shortlist (self->workspace), td_case_row_get_ref (row));
}

static void
on_pressed (TdCaseListView *self,
            int             n_press,
            double          x,
            double          y,
            GtkGesture     *gesture)
{
  gboolean on_tick;
  TdCaseRow *row = find_row_at (self, x, y, &on_tick);

  if (!on_tick)
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  td_case_list_view_toggle (self, row);
}

static void
on_released (TdCaseListView *self,
             int             n_press,
             double          x,
             double          y,
             GtkGesture     *gesture)
{
  gboolean on_tick;
  TdCaseRow *row = find_row_at (self, x, y, &on_tick);

  if (row == NULL || on_tick)
    return;

  td_workspace_set_current (self->workspace, td_case_row_get_ref (row));
  g_signal_emit (self, signals[OPENED], 0);
}

static gboolean
tick_focused_row (GtkWidget *widget,
                  GVariant  *arguments,
                  gpointer   user_data)
{
  TdCaseListView *self = TD_CASE_LIST_VIEW (gtk_widget_get_ancestor (widget, TD_TYPE_CASE_LIST_VIEW));
  GtkWidget *item = gtk_widget_get_focus_child (widget);
  GtkWidget *row = item != NULL ? gtk_widget_get_first_child (item) : NULL;

  if (!TD_IS_CASE_ROW (row) || td_case_row_get_ref (TD_CASE_ROW (row)) == NULL)
    return FALSE;

  td_case_list_view_toggle (self, TD_CASE_ROW (row));

  return TRUE;
}

/* The arrow keys walk through the rows; Tab leaves them, however many there are. */
static gboolean
td_case_list_view_focus (GtkWidget        *widget,
                         GtkDirectionType  direction)
{
  gboolean is_tab = direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD;

  if (is_tab && gtk_widget_get_focus_child (widget) != NULL)
    return GDK_EVENT_PROPAGATE;

  return GTK_WIDGET_CLASS (td_case_list_view_parent_class)->focus (widget, direction);
}

static void
td_case_list_view_dispose (GObject *object)
{
  TdCaseListView *self = TD_CASE_LIST_VIEW (object);
  GtkWidget *child;

  /* Rows ask the workspace when they are unbound: it goes last. */
  if (self->list_view != NULL)
    gtk_list_view_set_model (self->list_view, NULL);
  self->list_view = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->selection);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (td_case_list_view_parent_class)->dispose (object);
}

static void
td_case_list_view_class_init (TdCaseListViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = td_case_list_view_dispose;
  widget_class->focus = td_case_list_view_focus;

  signals[OPENED] = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/example/Takedowns/td-case-list-view.ui");
  gtk_widget_class_bind_template_child (widget_class, TdCaseListView, list_view);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_pressed);
  gtk_widget_class_bind_template_callback (widget_class, on_released);
}

static void
td_case_list_view_init (TdCaseListView *self)
{
  GtkEventController *keys;

  gtk_widget_init_template (GTK_WIDGET (self));

  /* Before the rows, whose own Space selects. */
  keys = gtk_shortcut_controller_new ();
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_space, 0),
                                                          gtk_callback_action_new (tick_focused_row, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self->list_view), keys);
}

static void
td_case_list_view_fill (TdCaseListView *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", G_CALLBACK (on_row_setup), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (on_row_bind), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (on_row_unbind), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list_view, factory);

  self->selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (td_workspace_get_cases (self->workspace)));
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (self->selection));
}

void
td_case_list_view_set_workspace (TdCaseListView *self,
                                 TdWorkspace    *workspace)
{
  g_return_if_fail (TD_IS_CASE_LIST_VIEW (self));
  g_return_if_fail (TD_IS_WORKSPACE (workspace));
  g_return_if_fail (self->workspace == NULL);

  self->workspace = g_object_ref (workspace);
  td_case_list_view_fill (self);

  g_signal_connect_object (self->selection, "notify::selected", G_CALLBACK (on_selected_notify), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::current", G_CALLBACK (td_case_list_view_select_current), self,
                           G_CONNECT_SWAPPED);
  /* After the selection itself, which looks for its own item first. */
  g_signal_connect_object (td_workspace_get_cases (workspace), "items-changed",
                           G_CALLBACK (td_case_list_view_select_current), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  td_case_list_view_select_current (self);
}

void
td_case_list_view_focus_current (TdCaseListView *self)
{
  guint position;

  g_return_if_fail (TD_IS_CASE_LIST_VIEW (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->list_view));
  position = gtk_single_selection_get_selected (self->selection);
  if (position != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (GTK_WIDGET (self->list_view), "list.scroll-to-item", "u", position);
}
