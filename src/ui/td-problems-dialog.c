/* td-problems-dialog.c: what is wrong with the files, and where
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-problems-dialog.h"

#include <glib/gi18n.h>

#include "base/td-number-format.h"
#include "ui/td-file-name.h"
#include "ui/td-problem-row.h"

struct _TdProblemsDialog
{
  AdwWindow            parent_instance;

  TdLanguage          *language;  /* owned */
  GPtrArray           *documents; /* owned, of TdDocument: as they were when it was opened */
  GtkFlattenListModel *problems;  /* owned, of TdProblem */

  GtkListView         *list_view; /* template */
  GtkLabel            *more_label;
  AdwToastOverlay     *toasts;
};

G_DEFINE_FINAL_TYPE (TdProblemsDialog, td_problems_dialog, ADW_TYPE_WINDOW)

static TdDocument *
td_problems_dialog_find_document (TdProblemsDialog *self,
                                  guint             position)
{
  GListModel *list = gtk_flatten_list_model_get_model_for_item (self->problems, position);

  for (guint i = 0; i < self->documents->len; i++)
    {
      TdDocument *document = g_ptr_array_index (self->documents, i);

      if (td_document_get_problems (document) == list)
        return document;
    }

  return NULL;
}

static void
on_row_setup (TdProblemsDialog *self,
              GtkListItem      *item)
{
  gtk_list_item_set_child (item, td_problem_row_new ());
  gtk_list_item_set_activatable (item, FALSE);
}

static void
on_row_bind (TdProblemsDialog *self,
             GtkListItem      *item)
{
  TdDocument *document = td_problems_dialog_find_document (self, gtk_list_item_get_position (item));
  g_autofree char *name = document != NULL ? td_file_get_shown_name (td_document_get_file (document)) : NULL;

  td_problem_row_show (TD_PROBLEM_ROW (gtk_list_item_get_child (item)),
                       gtk_list_item_get_item (item), name != NULL ? name : "", self->language);
}

/* Only so many problems of a file are kept; the others are at least counted. */
static void
td_problems_dialog_count_more (TdProblemsDialog *self)
{
  guint64 n = 0;
  g_autofree char *number = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < self->documents->len; i++)
    n += td_document_get_n_not_kept (g_ptr_array_index (self->documents, i));

  number = td_number_format (self->language, n);
  /* Translators: below the list of problems; {n} is a number from 1 up. */
  text = td_fill (ngettext ("{n} more is not listed.", "{n} more are not listed.", n), "n", number, NULL);
  gtk_label_set_label (self->more_label, text);
  gtk_widget_set_visible (GTK_WIDGET (self->more_label), n > 0);
}

static void
copy_problems (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  TdProblemsDialog *self = TD_PROBLEMS_DIALOG (widget);
  g_autofree char *text = td_problems_dialog_format (self);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (_("Problems copied")));
}

static void
td_problems_dialog_dispose (GObject *object)
{
  TdProblemsDialog *self = TD_PROBLEMS_DIALOG (object);

  if (self->list_view != NULL)
    gtk_list_view_set_model (self->list_view, NULL);
  g_clear_object (&self->problems);
  g_clear_pointer (&self->documents, g_ptr_array_unref);
  g_clear_pointer (&self->language, td_language_unref);

  G_OBJECT_CLASS (td_problems_dialog_parent_class)->dispose (object);
}

static void
td_problems_dialog_class_init (TdProblemsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = td_problems_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/example/Takedowns/td-problems-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, TdProblemsDialog, list_view);
  gtk_widget_class_bind_template_child (widget_class, TdProblemsDialog, more_label);
  gtk_widget_class_bind_template_child (widget_class, TdProblemsDialog, toasts);
  gtk_widget_class_install_action (widget_class, "problems.copy", NULL, copy_problems);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, GDK_CONTROL_MASK, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "problems.copy", NULL);
}

static void
td_problems_dialog_init (TdProblemsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->documents = g_ptr_array_new_with_free_func (g_object_unref);
}

static void
td_problems_dialog_fill (TdProblemsDialog *self,
                         TdDocumentSet    *documents)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkNoSelection) selection = NULL;
  GListStore *lists = g_list_store_new (G_TYPE_LIST_MODEL);

  for (guint i = 0; i < td_document_set_get_n (documents); i++)
    {
      TdDocument *document = td_document_set_get (documents, i);

      g_ptr_array_add (self->documents, g_object_ref (document));
      g_list_store_append (lists, td_document_get_problems (document));
      g_signal_connect_object (document, "notify", G_CALLBACK (td_problems_dialog_count_more), self,
                               G_CONNECT_SWAPPED);
    }

  self->problems = gtk_flatten_list_model_new (G_LIST_MODEL (lists));
  selection = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->problems)));
  g_signal_connect_object (factory, "setup", G_CALLBACK (on_row_setup), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (on_row_bind), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list_view, factory);
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (selection));
  td_problems_dialog_count_more (self);
}

TdProblemsDialog *
td_problems_dialog_present (GtkWindow     *parent,
                            TdDocumentSet *documents,
                            TdLanguage    *language)
{
  TdProblemsDialog *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (TD_IS_DOCUMENT_SET (documents), NULL);
  g_return_val_if_fail (language != NULL, NULL);

  self = g_object_new (TD_TYPE_PROBLEMS_DIALOG, "transient-for", parent, NULL);
  self->language = td_language_ref (language);
  td_problems_dialog_fill (self, documents);
  gtk_window_present (GTK_WINDOW (self));

  return self;
}

char *
td_problems_dialog_format (TdProblemsDialog *self)
{
  GString *text = g_string_new (NULL);
  guint n;

  g_return_val_if_fail (TD_IS_PROBLEMS_DIALOG (self), NULL);

  n = g_list_model_get_n_items (G_LIST_MODEL (self->problems));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (TdProblem) problem = g_list_model_get_item (G_LIST_MODEL (self->problems), i);
      g_autofree char *name = td_document_get_display_name (td_problems_dialog_find_document (self, i),
                                                            self->language);
      g_autofree char *line = td_problem_format (problem, name, self->language);

      g_string_append (text, line);
      g_string_append_c (text, '\n');
    }

  return g_string_free (text, FALSE);
}
