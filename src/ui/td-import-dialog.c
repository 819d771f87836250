/* td-import-dialog.c: shows what is understood of a table, and saves it as a dataset
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-import-dialog.h"

#include <string.h>

#include <glib/gi18n.h>

#include "io/td-error-words.h"
#include "ui/td-file-chooser.h"
#include "ui/td-file-name.h"
#include "ui/td-file-write.h"
#include "ui/td-import-columns.h"
#include "ui/td-import-list.h"
#include "ui/td-import-row-view.h"
#include "ui/td-import-words.h"
#include "ui/td-import-work.h"
#include "ui/td-toast.h"

#define SUFFIX ".takedowns.json"

struct _TdImportDialog
{
  AdwWindow             parent_instance;

  TdWindow             *parent;      /* borrowed: this one is destroyed with it */
  TdLanguage           *language;    /* owned */
  GFile                *file;        /* owned */
  GBytes               *bytes;       /* owned, nullable: of the file, once read */
  GCancellable         *cancellable; /* owned, nullable: of the work under way */
  TdImport             *import;      /* owned, nullable */
  TdImportList         *rows;        /* owned */
  gboolean              is_reading;

  AdwToastOverlay      *toasts; /* template */
  AdwViewSwitcherTitle *switcher_title;
  GtkStack             *stack;
  AdwStatusPage        *trouble_page;
  AdwViewStack         *pages;
  GtkLabel             *counts_label;
  GtkLabel             *error_label;
  GtkCheckButton       *only_problems;
  GtkListView          *list_view;
  TdImportColumns      *columns;
};

G_DEFINE_FINAL_TYPE (TdImportDialog, td_import_dialog, ADW_TYPE_WINDOW)

static void
show_trouble (TdImportDialog *self,
              const GError   *error)
{
  g_autofree char *reason = td_error_describe (error, self->language);
  g_autofree char *markup = g_markup_escape_text (reason, -1);

  adw_status_page_set_description (self->trouble_page, markup);
  gtk_stack_set_visible_child_name (self->stack, "trouble");
}

static void
td_import_dialog_update_rows (TdImportDialog *self)
{
  TdImportCounts counts = { 0 };
  g_autofree char *text = NULL;

  if (self->import != NULL)
    counts = td_import_get_counts (self->import);
  if (counts.n_rows > 0)
    text = td_import_format_counts (self->import, self->language);

  gtk_label_set_label (self->counts_label, text);
  gtk_widget_set_visible (GTK_WIDGET (self->counts_label), text != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->only_problems), counts.n_rows > 0 && counts.n_errors + counts.n_warnings > 0);
  td_import_list_show (self->rows, self->import, gtk_check_button_get_active (self->only_problems));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.save", counts.n_understood > 0);
}

/* What is wrong with the file as a whole: without it there are no rows to say it at. */
static char *
format_file_problem (TdImportDialog *self,
                     const GError   *error)
{
  GPtrArray *problems;

  if (error != NULL)
    return td_error_describe (error, self->language);
  if (self->import == NULL || td_import_get_counts (self->import).n_rows > 0)
    return NULL;

  problems = td_import_get_problems (self->import);
  return problems->len > 0 ? td_problem_get_message (g_ptr_array_index (problems, 0), self->language)
                           : g_strdup (_("There are no rows below the header."));
}

static void
show_work (TdImportDialog *self,
           TdImportWork   *work)
{
  g_autofree char *problem = NULL;

  g_clear_pointer (&self->import, td_import_unref);
  self->import = g_steal_pointer (&work->import);
  problem = format_file_problem (self, work->error);

  if (work->csv != NULL && work->guess)
    td_import_columns_show (self->columns, work->csv, &work->map, self->language);
  gtk_label_set_label (self->error_label, problem);
  gtk_widget_set_visible (GTK_WIDGET (self->error_label), problem != NULL);
  td_import_dialog_update_rows (self);
  gtk_stack_set_visible_child_name (self->stack, "table");
}

static void
on_worked (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  TdImportWork *work = td_import_work_run_finish (result);
  g_autoptr (TdImportDialog) self = user_data;

  if (work == NULL)
    return;

  self->is_reading = FALSE;
  if (self->bytes == NULL && work->bytes != NULL)
    self->bytes = g_bytes_ref (work->bytes);
  if (self->bytes == NULL)
    show_trouble (self, work->error);
  else
    show_work (self, work);
}

/* @map: (nullable): NULL to guess it */
static void
td_import_dialog_read (TdImportDialog    *self,
                       const TdImportMap *map)
{
  const char *encoding = td_import_columns_get_encoding (self->columns);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  self->is_reading = TRUE;
  /* What would be saved is not what is chosen any more. */
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.save", FALSE);
  td_import_work_run_async (td_import_work_new (self->file, self->bytes, encoding, map, self->language),
                            self->cancellable, on_worked, g_object_ref (self));
}

static void
on_map_changed (TdImportDialog *self)
{
  TdImportMap map = td_import_columns_get_map (self->columns);

  td_import_dialog_read (self, &map);
}

static void
on_encoding_changed (TdImportDialog *self)
{
  td_import_dialog_read (self, NULL);
}

static void
on_filter_toggled (TdImportDialog *self)
{
  td_import_dialog_update_rows (self);
}

/* "figures.csv" is saved as "figures.takedowns.json", beside it. */
static char *
suggest_name (TdImportDialog *self)
{
  g_autofree char *name = td_file_get_shown_name (self->file);
  char *dot = strrchr (name, '.');

  if (dot != NULL && dot != name)
    *dot = '\0';

  return g_strconcat (name, SUFFIX, NULL);
}

static void
on_chosen (GtkWindow *parent,
           GPtrArray *files,
           guint      kind,
           gpointer   user_data)
{
  td_import_dialog_save_to (TD_IMPORT_DIALOG (parent), g_ptr_array_index (files, 0));
}

static void
choose_file (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  static const TdFileQuestion question = {
    .action = GTK_FILE_CHOOSER_ACTION_SAVE, .title = N_("Save the Dataset"), .accept = N_("_Save"),
  };
  TdImportDialog *self = TD_IMPORT_DIALOG (widget);
  g_autofree char *name = suggest_name (self);
  g_autoptr (GFile) folder = g_file_get_parent (self->file);

  td_file_chooser_ask (GTK_WINDOW (self), &question, name, folder, on_chosen, NULL, NULL);
}

static void
on_row_setup (TdImportDialog *self,
              GtkListItem    *item)
{
  gtk_list_item_set_child (item, td_import_row_view_new ());
  gtk_list_item_set_activatable (item, FALSE);
}

static void
on_row_bind (TdImportDialog *self,
             GtkListItem    *item)
{
  td_import_row_view_show (TD_IMPORT_ROW_VIEW (gtk_list_item_get_child (item)), gtk_list_item_get_item (item),
                           self->language);
}

static void
td_import_dialog_dispose (GObject *object)
{
  TdImportDialog *self = TD_IMPORT_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->list_view != NULL)
    gtk_list_view_set_model (self->list_view, NULL);
  g_clear_object (&self->rows);
  g_clear_object (&self->file);
  g_clear_pointer (&self->import, td_import_unref);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_pointer (&self->language, td_language_unref);

  G_OBJECT_CLASS (td_import_dialog_parent_class)->dispose (object);
}

static void
td_import_dialog_class_init (TdImportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = td_import_dialog_dispose;

  g_type_ensure (TD_TYPE_IMPORT_COLUMNS);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/example/Takedowns/td-import-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, TdImportDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, TdImportDialog, switcher_title);
  gtk_widget_class_bind_template_child (widget_class, TdImportDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, TdImportDialog, trouble_page);
  gtk_widget_class_bind_template_child (widget_class, TdImportDialog, pages);
  gtk_widget_class_bind_template_child (widget_class, TdImportDialog, counts_label);
  gtk_widget_class_bind_template_child (widget_class, TdImportDialog, error_label);
  gtk_widget_class_bind_template_child (widget_class, TdImportDialog, only_problems);
  gtk_widget_class_bind_template_child (widget_class, TdImportDialog, list_view);
  gtk_widget_class_bind_template_child (widget_class, TdImportDialog, columns);
  gtk_widget_class_bind_template_callback (widget_class, on_filter_toggled);
  gtk_widget_class_bind_template_callback (widget_class, on_map_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_encoding_changed);
  gtk_widget_class_install_action (widget_class, "import.save", NULL, choose_file);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, GDK_CONTROL_MASK, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "import.save", NULL);
}

static void
td_import_dialog_init (TdImportDialog *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkNoSelection) selection = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.save", FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->error_label), FALSE);

  self->rows = td_import_list_new ();
  selection = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->rows)));
  g_signal_connect_object (factory, "setup", G_CALLBACK (on_row_setup), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (on_row_bind), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list_view, factory);
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (selection));
}

TdImportDialog *
td_import_dialog_present (TdWindow *parent,
                          GFile    *file)
{
  TdImportDialog *self;
  g_autofree char *name = NULL;

  g_return_val_if_fail (TD_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_object_new (TD_TYPE_IMPORT_DIALOG, "transient-for", parent, NULL);
  self->parent = parent;
  self->language = td_language_ref (td_workspace_get_language (td_window_get_workspace (parent)));
  self->file = g_object_ref (file);
  name = td_file_get_shown_name (file);
  adw_view_switcher_title_set_subtitle (self->switcher_title, name);
  td_import_dialog_read (self, NULL);
  gtk_window_present (GTK_WINDOW (self));

  return self;
}

TdImport *
td_import_dialog_get_import (TdImportDialog *self)
{
  g_return_val_if_fail (TD_IS_IMPORT_DIALOG (self), NULL);

  return self->import;
}

gboolean
td_import_dialog_is_reading (TdImportDialog *self)
{
  g_return_val_if_fail (TD_IS_IMPORT_DIALOG (self), FALSE);

  return self->is_reading;
}

/* Returns: (transfer none) (nullable): the id of the first case that was understood. */
static const char *
find_first_case (TdImport *import)
{
  guint n;
  const TdImportRow *rows = td_import_get_rows (import, &n);

  for (guint i = 0; i < n; i++)
    {
      if (rows[i].case_id != NULL)
        return rows[i].case_id;
    }

  return NULL;
}

void
td_import_dialog_save_to (TdImportDialog *self,
                          GFile          *file)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL, *message = NULL;

  g_return_if_fail (TD_IS_IMPORT_DIALOG (self));
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (self->import != NULL);

  bytes = td_import_dup_bytes (self->import);
  g_return_if_fail (bytes != NULL);
  name = td_file_get_shown_name (file);
  if (!td_file_write (file, bytes, &error))
    {
      g_autofree char *reason = td_error_describe (error, self->language);

      message = td_fill (_("{file} is not written: {reason}"), "file", name, "reason", reason, NULL);
      adw_toast_overlay_add_toast (self->toasts, td_toast_new (message));
      return;
    }

  /* Beside what is shown: it was made to be compared. */
  td_window_add_file (self->parent, file, find_first_case (self->import));
  message = td_fill (_("Saved as {file}"), "file", name, NULL);
  td_window_show_toast (self->parent, message);
  gtk_window_destroy (GTK_WINDOW (self));
}
