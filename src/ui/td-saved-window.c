/* td-saved-window.c: the saved comparisons, to be opened, renamed, sent, deleted
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-saved-window.h"

#include <glib/gi18n.h>

#include "base/td-collation.h"
#include "io/td-error-words.h"
#include "ui/td-name-dialog.h"
#include "ui/td-saved-row.h"
#include "ui/td-saved-tasks.h"
#include "ui/td-window-saved.h"

/* As many are seen at once. */
#define MOST_WITHOUT_SEARCH 10

struct _TdSavedWindow
{
  AdwWindow           parent_instance;

  TdComparisonStore  *store;   /* owned */
  GtkFilterListModel *found;   /* owned: those with the words */
  GtkCustomFilter    *filter;  /* borrowed: of found */
  char               *words;   /* owned: folded */
  gboolean            is_read; /* the store has been read since this was opened */

  AdwToastOverlay    *toasts; /* template, as all below */
  GtkSearchEntry     *entry;
  GtkStack           *stack;
  AdwStatusPage      *trouble_page;
  GtkListBox         *list;
};

G_DEFINE_FINAL_TYPE (TdSavedWindow, td_saved_window, ADW_TYPE_WINDOW)

static guint
count (gpointer model)
{
  return g_list_model_get_n_items (G_LIST_MODEL (model));
}

static const char *
find_page (TdSavedWindow *self)
{
  if (td_comparison_store_get_error (self->store) != NULL)
    return "trouble";
  if (count (self->store) == 0)
    return "empty";

  return count (self->found) > 0 ? "list" : "nothing";
}

static void
td_saved_window_update (TdSavedWindow *self)
{
  const GError *error = td_comparison_store_get_error (self->store);
  g_autofree char *reason = td_error_describe (error, td_comparison_store_get_language (self->store));
  g_autofree char *markup = g_markup_escape_text (reason, -1);

  if (!self->is_read)
    return;
  adw_status_page_set_description (self->trouble_page, error != NULL ? markup : NULL);
  /* What is searched for can be changed, however few are left. */
  gtk_widget_set_visible (GTK_WIDGET (self->entry), count (self->store) > MOST_WITHOUT_SEARCH || *self->words != '\0');
  gtk_stack_set_visible_child_name (self->stack, find_page (self));
}

/* The row that had the focus is gone: its place is taken by the next one, so that
 * the keys go on from there. */
static void
on_found_changed (TdSavedWindow *self,
                  guint          position)
{
  guint n = count (self->found);
  GtkListBoxRow *row = n > 0 ? gtk_list_box_get_row_at_index (self->list, MIN (position, n - 1)) : NULL;

  td_saved_window_update (self);
  if (row != NULL && gtk_window_get_focus (GTK_WINDOW (self)) == NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static gboolean
has_words (gpointer item,
           gpointer user_data)
{
  TdSavedWindow *self = user_data;
  g_autofree char *folded = td_collation_fold (td_saved_comparison_get_name (item));

  return strstr (folded, self->words) != NULL;
}

static void
on_search_changed (TdSavedWindow *self)
{
  g_free (self->words);
  self->words = td_collation_fold (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  td_saved_window_update (self);
}

static void
on_search_stopped (TdSavedWindow *self)
{
  if (*self->words != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  else
    gtk_window_close (GTK_WINDOW (self));
}

static void
on_search_activated (TdSavedWindow *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, 0);

  if (row != NULL)
    gtk_widget_activate (GTK_WIDGET (row));
}

static void
on_open (TdSavedWindow *self,
         TdSavedRow    *row)
{
  g_autoptr (TdSavedComparison) item = g_object_ref (td_saved_row_get_item (row));
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  gtk_window_close (GTK_WINDOW (self));
  td_window_open_comparison (TD_WINDOW (parent), item);
}

static void
on_name_given (GtkWindow  *parent,
               const char *name,
               gpointer    item)
{
  TdSavedWindow *self = TD_SAVED_WINDOW (parent);

  td_saved_rename (self->toasts, self->store, item, name);
}

static void
on_rename (TdSavedWindow *self,
           TdSavedRow    *row)
{
  TdSavedComparison *item = td_saved_row_get_item (row);

  td_name_dialog_ask (GTK_WINDOW (self), _("Rename the Comparison"), _("_Rename"), td_saved_comparison_get_name (item),
                      on_name_given, g_object_ref (item), g_object_unref);
}

static void
on_send (TdSavedWindow *self,
         TdSavedRow    *row)
{
  td_saved_send (self->toasts, self->store, td_saved_row_get_item (row));
}

static void
on_delete (TdSavedWindow *self,
           TdSavedRow    *row)
{
  td_saved_delete (self->toasts, self->store, td_saved_row_get_item (row));
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  TdSavedWindow *self = user_data;
  GtkWidget *row = td_saved_row_new (item, td_comparison_store_get_language (self->store));

  g_signal_connect_object (row, "open", G_CALLBACK (on_open), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "rename", G_CALLBACK (on_rename), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "send", G_CALLBACK (on_send), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "delete", G_CALLBACK (on_delete), self, G_CONNECT_SWAPPED);

  return row;
}

static void
on_read (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (TdSavedWindow) self = user_data;
  GtkListBoxRow *first;

  td_comparison_store_finish (TD_COMPARISON_STORE (source), result, NULL);
  if (self->store == NULL)
    return;

  self->is_read = TRUE;
  td_saved_window_update (self);
  first = gtk_list_box_get_row_at_index (self->list, 0);
  if (first != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (first));
}

static void
td_saved_window_dispose (GObject *object)
{
  TdSavedWindow *self = TD_SAVED_WINDOW (object);

  if (self->found != NULL)
    g_signal_handlers_disconnect_by_data (self->found, self);
  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  g_clear_object (&self->found);
  g_clear_object (&self->store);
  g_clear_pointer (&self->words, g_free);

  G_OBJECT_CLASS (td_saved_window_parent_class)->dispose (object);
}

static void
td_saved_window_class_init (TdSavedWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = td_saved_window_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/example/Takedowns/td-saved-window.ui");
  gtk_widget_class_bind_template_child (widget_class, TdSavedWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, TdSavedWindow, entry);
  gtk_widget_class_bind_template_child (widget_class, TdSavedWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, TdSavedWindow, trouble_page);
  gtk_widget_class_bind_template_child (widget_class, TdSavedWindow, list);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_search_stopped);
  gtk_widget_class_bind_template_callback (widget_class, on_search_activated);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, GDK_CONTROL_MASK, "window.close", NULL);
}

static void
td_saved_window_init (TdSavedWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->words = g_strdup ("");
}

static void
td_saved_window_fill (TdSavedWindow *self)
{
  /* The filter lives no longer than the list, and the list than this. */
  self->filter = gtk_custom_filter_new (has_words, self, NULL);
  self->found = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->store)), GTK_FILTER (self->filter));
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->found), create_row, self, NULL);
  g_signal_connect_object (self->found, "items-changed", G_CALLBACK (on_found_changed), self, G_CONNECT_SWAPPED);
  td_comparison_store_refresh_async (self->store, on_read, g_object_ref (self));
}

TdSavedWindow *
td_saved_window_present (TdWindow          *parent,
                         TdComparisonStore *store)
{
  TdSavedWindow *self;

  g_return_val_if_fail (TD_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (TD_IS_COMPARISON_STORE (store), NULL);

  self = g_object_new (TD_TYPE_SAVED_WINDOW, "transient-for", parent, NULL);
  self->store = g_object_ref (store);
  td_saved_window_fill (self);
  gtk_window_present (GTK_WINDOW (self));

  return self;
}
