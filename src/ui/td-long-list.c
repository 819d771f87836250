/* td-long-list.c: a boxed list that shows its first rows, and more when asked
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-long-list.h"

#include <glib/gi18n.h>

#include "base/td-number-format.h"
#include "ui/td-accessible.h"
#include "ui/td-section.h"

#define N_FIRST 24
#define N_MORE 48

typedef struct
{
  GtkListBox            *list; /* borrowed: owns this */
  GtkWidget             *more; /* (nullable): its last row */
  guint                  n_shown, n;
  TdLanguage            *language; /* owned */
  const TdLongListFuncs *funcs;
  gpointer               data; /* owned */
} LongList;

static void
long_list_free (gpointer  data,
                GClosure *closure)
{
  LongList *self = data;

  self->funcs->destroy (self->data);
  td_language_unref (self->language);
  g_free (self);
}

static GtkWidget *
create_more_row (guint       n,
                 TdLanguage *language)
{
  g_autofree char *number = td_number_format_digits (language, n);
  /* Translators: the last row of a list; it shows those that are not shown yet. */
  g_autofree char *text = td_fill (ngettext ("{n} more…", "{n} more…", n), "n", number, NULL);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *label = td_label_new (text, "dim-label");

  gtk_widget_add_css_class (label, "td-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  td_accessible_set_name (row, text);

  return row;
}

/* One more row is no longer than a row that asks for it. */
static void
show (LongList *self,
      guint     n)
{
  const guint n_left = self->n - self->n_shown;
  const guint end = self->n_shown + (n_left <= n + 1 ? n_left : n);

  for (; self->n_shown < end; self->n_shown++)
    self->funcs->append (GTK_WIDGET (self->list), self->n_shown, self->data);

  self->more = end < self->n ? create_more_row (self->n - end, self->language) : NULL;
  if (self->more != NULL)
    gtk_list_box_append (self->list, self->more);
}

static void
on_row_activated (GtkListBox    *list,
                  GtkListBoxRow *row,
                  LongList      *self)
{
  int first;

  if (GTK_WIDGET (row) != self->more)
    return;

  first = gtk_list_box_row_get_index (row) + 1;
  show (self, N_MORE);
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (list, first)));
  gtk_list_box_remove (list, GTK_WIDGET (row));
}

GtkWidget *
td_long_list_append (GtkWidget             *section,
                     const char            *label,
                     TdLanguage            *language,
                     guint                  n,
                     const TdLongListFuncs *funcs,
                     gpointer               data)
{
  LongList *self;

  g_return_val_if_fail (GTK_IS_BOX (section), NULL);
  g_return_val_if_fail (language != NULL && funcs != NULL, NULL);

  self = g_new0 (LongList, 1);
  self->list = GTK_LIST_BOX (td_section_append_list (section, label));
  self->language = td_language_ref (language);
  self->n = n;
  self->funcs = funcs;
  self->data = data;
  g_signal_connect_data (self->list, "row-activated", G_CALLBACK (on_row_activated), self, long_list_free, 0);
  show (self, N_FIRST);

  return GTK_WIDGET (self->list);
}
