/* td-list-pane.c: the list of cases: search, rows with ticks, the way to the comparison
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-list-pane.h"

#include <glib/gi18n.h>

#include "base/td-number-format.h"
#include "ui/td-case-row.h"

struct _TdListPane
{
  GtkWidget           parent_instance;

  TdWorkspace        *workspace; /* owned */
  GtkSingleSelection *selection; /* owned: only says which row is shown */
  char               *subtitle;  /* owned, nullable */
  gboolean            folded;
  guint               query_tick; /* 0: no key waits for the next frame */

  GtkEditable        *entry; /* template */
  GtkProgressBar     *progress_bar;
  GtkStack           *stack;
  GtkListView        *list_view;
  GtkRevealer        *compare_revealer;
  GtkButton          *compare_button;
};

G_DEFINE_FINAL_TYPE (TdListPane, td_list_pane, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_FOLDED,
  PROP_PROGRESS,
  PROP_SUBTITLE,
  N_PROPS,
};

enum
{
  OPENED,
  N_SIGNALS,
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

/* The search. */

static void
td_list_pane_apply_query (TdListPane *self)
{
  td_workspace_set_query_text (self->workspace, gtk_editable_get_text (self->entry));
}

static gboolean
on_query_tick (GtkWidget     *widget,
               GdkFrameClock *clock,
               gpointer       user_data)
{
  TdListPane *self = TD_LIST_PANE (widget);

  self->query_tick = 0;
  td_list_pane_apply_query (self);

  return G_SOURCE_REMOVE;
}

/* Several keys in one frame are one query. */
static void
on_entry_changed (TdListPane *self)
{
  if (self->workspace == NULL || self->query_tick != 0)
    return;

  self->query_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), on_query_tick, NULL, NULL);
}

static void
on_entry_activate (TdListPane *self)
{
  g_autoptr (TdCaseRef) first = NULL;

  td_list_pane_apply_query (self);
  first = td_case_list_get_ref (td_workspace_get_cases (self->workspace), 0);
  if (first == NULL)
    return;

  td_workspace_set_current (self->workspace, first);
  g_signal_emit (self, signals[OPENED], 0);
}

static void
on_entry_stop_search (TdListPane *self)
{
  gtk_editable_set_text (self->entry, "");
  td_list_pane_focus_list (self);
}

static void
on_query_notify (TdListPane *self)
{
  const char *text = td_workspace_get_query_text (self->workspace);

  if (text == NULL)
    text = "";
  if (strcmp (text, gtk_editable_get_text (self->entry)) != 0)
    gtk_editable_set_text (self->entry, text);
}

/* What the list shows. */

static gboolean
td_list_pane_has_cases (TdListPane *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (td_workspace_get_collection (self->workspace))) > 0;
}

static void
on_shortlist_changed (TdListPane *self)
{
  guint n = td_shortlist_get_n (td_workspace_get_shortlist (self->workspace));
  g_autofree char *number = td_number_format (td_workspace_get_language (self->workspace), n);
  g_autofree char *label = NULL;

  gtk_revealer_set_reveal_child (self->compare_revealer, n >= 2 && td_list_pane_has_cases (self));
  if (n < 2)
    return;

  /* Translators: {n} is a number from 2 up. */
  label = td_fill (ngettext ("_Compare {n} case", "_Compare {n} cases", n), "n", number, NULL);
  gtk_button_set_label (self->compare_button, label);
}

static void
td_list_pane_show_current (TdListPane *self)
{
  TdCaseRef *current = td_workspace_get_current (self->workspace);
  guint position = GTK_INVALID_LIST_POSITION;

  if (current == NULL || !td_case_list_find (td_workspace_get_cases (self->workspace), current, &position))
    position = GTK_INVALID_LIST_POSITION;
  gtk_single_selection_set_selected (self->selection, position);
}

static void
on_selected_notify (TdListPane *self)
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
on_cases_changed (TdListPane *self)
{
  TdCaseList *cases = td_workspace_get_cases (self->workspace);
  gboolean nothing_found = g_list_model_get_n_items (G_LIST_MODEL (cases)) == 0 && td_list_pane_has_cases (self);

  gtk_stack_set_visible_child_name (self->stack, nothing_found ? "nothing-found" : "list");
  td_list_pane_show_current (self);
  on_shortlist_changed (self);
}

static void
on_list_activate (TdListPane *self,
                  guint       position)
{
  g_autoptr (TdCaseRef) ref = td_case_list_get_ref (td_workspace_get_cases (self->workspace), position);

  if (ref == NULL)
    return;

  td_workspace_set_current (self->workspace, ref);
  g_signal_emit (self, signals[OPENED], 0);
}

static void
on_row_setup (TdListPane  *self,
              GtkListItem *item)
{
  gtk_list_item_set_child (item, td_case_row_new (td_workspace_get_language (self->workspace),
                                                  td_workspace_get_shortlist (self->workspace)));
}

static void
on_row_bind (TdListPane  *self,
             GtkListItem *item)
{
  g_autoptr (TdCaseRef) ref = td_case_list_get_ref (td_workspace_get_cases (self->workspace),
                                                    gtk_list_item_get_position (item));

  td_case_row_set_ref (TD_CASE_ROW (gtk_list_item_get_child (item)), ref);
}

static void
on_row_unbind (TdListPane  *self,
               GtkListItem *item)
{
  td_case_row_set_ref (TD_CASE_ROW (gtk_list_item_get_child (item)), NULL);
}

/* Ticks and clicks: one gesture for all rows. */

static TdCaseRow *
find_row_at (TdListPane *self,
             double      x,
             double      y,
             GtkWidget **picked)
{
  *picked = gtk_widget_pick (GTK_WIDGET (self->list_view), x, y, GTK_PICK_DEFAULT);
  if (*picked == NULL)
    return NULL;
  if (TD_IS_CASE_ROW (*picked))
    return TD_CASE_ROW (*picked);

  return TD_CASE_ROW (gtk_widget_get_ancestor (*picked, TD_TYPE_CASE_ROW));
}

static void
on_pressed (TdListPane *self,
            int         n_press,
            double      x,
            double      y,
            GtkGesture *gesture)
{
  GtkWidget *picked;
  TdCaseRow *row = find_row_at (self, x, y, &picked);

  if (row == NULL || !td_case_row_owns_tick (row, picked))
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  td_shortlist_toggle (td_workspace_get_shortlist (self->workspace), td_case_row_get_ref (row));
}

static gboolean
tick_focused_row (GtkWidget *widget,
                  GVariant  *arguments,
                  gpointer   user_data)
{
  TdListPane *self = user_data;
  GtkWidget *item = gtk_widget_get_focus_child (GTK_WIDGET (self->list_view));
  GtkWidget *row = item != NULL ? gtk_widget_get_first_child (item) : NULL;

  if (!TD_IS_CASE_ROW (row) || td_case_row_get_ref (TD_CASE_ROW (row)) == NULL)
    return FALSE;

  td_shortlist_toggle (td_workspace_get_shortlist (self->workspace), td_case_row_get_ref (TD_CASE_ROW (row)));

  return TRUE;
}

static void
td_list_pane_add_controllers (TdListPane *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *keys = gtk_shortcut_controller_new ();

  /* Before the rows: their own Space selects. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (on_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self->list_view), GTK_EVENT_CONTROLLER (click));

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_space, 0),
                                                          gtk_callback_action_new (tick_focused_row, self, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self->list_view), keys);
}

static void
td_list_pane_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  TdListPane *self = TD_LIST_PANE (object);

  switch (prop_id)
    {
    case PROP_FOLDED:
      g_value_set_boolean (value, self->folded);
      break;

    case PROP_PROGRESS:
      g_value_set_double (value, gtk_progress_bar_get_fraction (self->progress_bar));
      break;

    case PROP_SUBTITLE:
      g_value_set_string (value, self->subtitle);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
td_list_pane_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  TdListPane *self = TD_LIST_PANE (object);

  switch (prop_id)
    {
    case PROP_FOLDED:
      self->folded = g_value_get_boolean (value);
      break;

    case PROP_PROGRESS:
      gtk_progress_bar_set_fraction (self->progress_bar, g_value_get_double (value));
      gtk_widget_set_visible (GTK_WIDGET (self->progress_bar), g_value_get_double (value) < 1);
      break;

    case PROP_SUBTITLE:
      g_free (self->subtitle);
      self->subtitle = g_value_dup_string (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
td_list_pane_dispose (GObject *object)
{
  TdListPane *self = TD_LIST_PANE (object);
  GtkWidget *child;

  /* Rows ask the workspace when they are taken apart: it goes last. */
  if (self->list_view != NULL)
    gtk_list_view_set_model (self->list_view, NULL);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  self->list_view = NULL;
  g_clear_object (&self->selection);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->subtitle, g_free);

  G_OBJECT_CLASS (td_list_pane_parent_class)->dispose (object);
}

static void
td_list_pane_class_init (TdListPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = td_list_pane_dispose;
  object_class->get_property = td_list_pane_get_property;
  object_class->set_property = td_list_pane_set_property;

  props[PROP_FOLDED] = g_param_spec_boolean ("folded", NULL, NULL, FALSE,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_PROGRESS] = g_param_spec_double ("progress", NULL, NULL, 0, 1, 1,
                                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_SUBTITLE] = g_param_spec_string ("subtitle", NULL, NULL, NULL,
                                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  signals[OPENED] = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/example/Takedowns/td-list-pane.ui");
  gtk_widget_class_set_css_name (widget_class, "listpane");
  gtk_widget_class_bind_template_child (widget_class, TdListPane, entry);
  gtk_widget_class_bind_template_child (widget_class, TdListPane, progress_bar);
  gtk_widget_class_bind_template_child (widget_class, TdListPane, stack);
  gtk_widget_class_bind_template_child (widget_class, TdListPane, list_view);
  gtk_widget_class_bind_template_child (widget_class, TdListPane, compare_revealer);
  gtk_widget_class_bind_template_child (widget_class, TdListPane, compare_button);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_stop_search);
  gtk_widget_class_bind_template_callback (widget_class, on_list_activate);
}

static void
td_list_pane_init (TdListPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_button_set_use_underline (self->compare_button, TRUE);
  td_list_pane_add_controllers (self);
}

static void
td_list_pane_fill_list (TdListPane *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  TdCaseList *cases = td_workspace_get_cases (self->workspace);

  g_signal_connect_object (factory, "setup", G_CALLBACK (on_row_setup), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (on_row_bind), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (on_row_unbind), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list_view, factory);

  self->selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (cases));
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (self->selection));
}

void
td_list_pane_set_workspace (TdListPane  *self,
                            TdWorkspace *workspace)
{
  g_return_if_fail (TD_IS_LIST_PANE (self));
  g_return_if_fail (TD_IS_WORKSPACE (workspace));
  g_return_if_fail (self->workspace == NULL);

  self->workspace = g_object_ref (workspace);
  td_list_pane_fill_list (self);

  g_signal_connect_object (self->selection, "notify::selected", G_CALLBACK (on_selected_notify), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::current", G_CALLBACK (td_list_pane_show_current), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::query-text", G_CALLBACK (on_query_notify), self,
                           G_CONNECT_SWAPPED);
  /* After the selection itself, which looks for its own item first. */
  g_signal_connect_object (td_workspace_get_cases (workspace), "items-changed", G_CALLBACK (on_cases_changed),
                           self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (td_workspace_get_shortlist (workspace), "items-changed",
                           G_CALLBACK (on_shortlist_changed), self, G_CONNECT_SWAPPED);
  on_cases_changed (self);
  on_shortlist_changed (self);
}

void
td_list_pane_focus_search (TdListPane *self)
{
  g_return_if_fail (TD_IS_LIST_PANE (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (self->entry, 0, -1);
}

void
td_list_pane_focus_list (TdListPane *self)
{
  guint position;

  g_return_if_fail (TD_IS_LIST_PANE (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->list_view));
  position = self->selection != NULL ? gtk_single_selection_get_selected (self->selection) : 0;
  if (position != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (GTK_WIDGET (self->list_view), "list.scroll-to-item", "u", position);
}
