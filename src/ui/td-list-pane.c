/* td-list-pane.c: the list of cases: search, rows with ticks, the way to the comparison
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-list-pane.h"

#include <glib/gi18n.h>

#include "base/td-number-format.h"
#include "ui/td-case-list-view.h"
#include "ui/td-recent-popover.h"
#include "ui/td-stale-bar.h"

struct _TdListPane
{
  GtkWidget           parent_instance;

  TdWorkspace        *workspace; /* owned */
  char               *subtitle;  /* owned, nullable */
  gboolean            folded;
  guint               query_tick; /* 0: no key waits for the next frame */

  GtkEditable        *entry; /* template */
  GtkMenuButton      *recent_button;
  GtkProgressBar     *progress_bar;
  TdStaleBar         *stale_bar;
  GtkStack           *stack;
  TdCaseListView     *list_view;
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
on_list_opened (TdListPane *self)
{
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
  /* Translators: {n} is a number from 2 up. */
  label = td_fill (ngettext ("_Compare {n} case", "_Compare {n} cases", n), "n", number, NULL);
  gtk_button_set_label (self->compare_button, label);
}

static void
on_cases_changed (TdListPane *self)
{
  TdCaseList *cases = td_workspace_get_cases (self->workspace);
  gboolean nothing_found = g_list_model_get_n_items (G_LIST_MODEL (cases)) == 0 && td_list_pane_has_cases (self);

  gtk_stack_set_visible_child_name (self->stack, nothing_found ? "nothing-found" : "list");
  gtk_widget_set_sensitive (GTK_WIDGET (self->entry), td_list_pane_has_cases (self));
  on_shortlist_changed (self);
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

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
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

  g_type_ensure (TD_TYPE_CASE_LIST_VIEW);
  g_type_ensure (TD_TYPE_STALE_BAR);

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
  gtk_widget_class_bind_template_child (widget_class, TdListPane, recent_button);
  gtk_widget_class_bind_template_child (widget_class, TdListPane, progress_bar);
  gtk_widget_class_bind_template_child (widget_class, TdListPane, stale_bar);
  gtk_widget_class_bind_template_child (widget_class, TdListPane, stack);
  gtk_widget_class_bind_template_child (widget_class, TdListPane, list_view);
  gtk_widget_class_bind_template_child (widget_class, TdListPane, compare_revealer);
  gtk_widget_class_bind_template_child (widget_class, TdListPane, compare_button);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_stop_search);
  gtk_widget_class_bind_template_callback (widget_class, on_list_opened);
}

/* Each time anew, and only then: to know what was opened last is to read a file. */
static void
create_recent_popover (GtkMenuButton *button,
                       gpointer       user_data)
{
  gtk_menu_button_set_popover (button, td_recent_popover_new ());
}

static void
td_list_pane_init (TdListPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->recent_button, create_recent_popover, NULL, NULL);
  gtk_button_set_use_underline (self->compare_button, TRUE);
}

void
td_list_pane_set_workspace (TdListPane  *self,
                            TdWorkspace *workspace)
{
  g_return_if_fail (TD_IS_LIST_PANE (self));
  g_return_if_fail (TD_IS_WORKSPACE (workspace));
  g_return_if_fail (self->workspace == NULL);

  self->workspace = g_object_ref (workspace);
  td_case_list_view_set_workspace (self->list_view, workspace);

  g_signal_connect_object (workspace, "notify::query-text", G_CALLBACK (on_query_notify), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (td_workspace_get_cases (workspace), "items-changed", G_CALLBACK (on_cases_changed),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (td_workspace_get_collection (workspace), "items-changed",
                           G_CALLBACK (on_cases_changed), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (td_workspace_get_shortlist (workspace), "items-changed",
                           G_CALLBACK (on_shortlist_changed), self, G_CONNECT_SWAPPED);
  on_cases_changed (self);
  on_shortlist_changed (self);
}

void
td_list_pane_update_stale (TdListPane    *self,
                           TdDocumentSet *documents)
{
  g_return_if_fail (TD_IS_LIST_PANE (self));

  td_stale_bar_update (self->stale_bar, documents, td_workspace_get_language (self->workspace));
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
  g_return_if_fail (TD_IS_LIST_PANE (self));

  td_case_list_view_focus_current (self->list_view);
}
