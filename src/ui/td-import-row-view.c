/* td-import-row-view.c: a row of a table, and what was understood of it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-import-row-view.h"

#include <glib/gi18n.h>

#include "ui/td-import-words.h"
#include "ui/td-section.h"

struct _TdImportRowView
{
  GtkWidget  parent_instance;

  GtkWidget *icon; /* children */
  GtkWidget *understood;
  GtkWidget *details;
  GtkWidget *problem;
};

typedef struct
{
  const char *icon;
  const char *label; /* what a screen reader says of the icon */
  const char *css_class;
} Look;

/* How a row came through. */
enum
{
  UNDERSTOOD,
  DOUBTFUL,
  LEFT_OUT,
};

static const Look looks[] = {
  [UNDERSTOOD] = { "object-select-symbolic", N_("Understood"), "success" },
  [DOUBTFUL] = { "dialog-warning-symbolic", N_("Understood, with a warning"), "warning" },
  [LEFT_OUT] = { "dialog-error-symbolic", N_("Left out"), "error" },
};

G_DEFINE_FINAL_TYPE (TdImportRowView, td_import_row_view, GTK_TYPE_WIDGET)

static void
td_import_row_view_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (td_import_row_view_parent_class)->dispose (object);
}

static void
td_import_row_view_class_init (TdImportRowViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = td_import_row_view_dispose;

  gtk_widget_class_set_css_name (widget_class, "importrow");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
td_import_row_view_init (TdImportRowView *self)
{
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  self->icon = gtk_image_new ();
  self->understood = td_label_new (NULL, "heading");
  self->details = td_label_new (NULL, "dim-label");
  self->problem = td_label_new (NULL, NULL);
  gtk_widget_set_valign (self->icon, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->details, "caption");
  gtk_widget_set_hexpand (texts, TRUE);

  gtk_widget_set_parent (self->icon, GTK_WIDGET (self));
  gtk_box_append (GTK_BOX (texts), self->understood);
  gtk_box_append (GTK_BOX (texts), self->problem);
  gtk_box_append (GTK_BOX (texts), self->details);
  gtk_widget_set_parent (texts, GTK_WIDGET (self));
}

GtkWidget *
td_import_row_view_new (void)
{
  return g_object_new (TD_TYPE_IMPORT_ROW_VIEW, NULL);
}

static const Look *
get_look (const TdImportRow *row)
{
  if (row->claim == NULL)
    return &looks[LEFT_OUT];

  return &looks[row->problem != NULL ? DOUBTFUL : UNDERSTOOD];
}

void
td_import_row_view_show (TdImportRowView *self,
                         TdImportItem    *item,
                         TdLanguage      *language)
{
  TdImport *import;
  const TdImportRow *row;
  const Look *look;
  g_autofree char *understood = NULL, *details = NULL, *problem = NULL;

  g_return_if_fail (TD_IS_IMPORT_ROW_VIEW (self));
  g_return_if_fail (TD_IS_IMPORT_ITEM (item));

  import = td_import_item_get_import (item);
  row = td_import_item_get_row (item);
  look = get_look (row);
  understood = td_import_format_row (import, row, language);
  details = td_import_format_row_details (import, row, language);
  problem = td_import_format_row_problem (import, row, language);

  gtk_image_set_from_icon_name (GTK_IMAGE (self->icon), look->icon);
  gtk_widget_set_css_classes (self->icon, (const char *[]) { look->css_class, NULL });
  gtk_widget_set_tooltip_text (self->icon, _(look->label));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->icon), GTK_ACCESSIBLE_PROPERTY_LABEL, _(look->label), -1);
  gtk_label_set_label (GTK_LABEL (self->understood), understood);
  gtk_label_set_label (GTK_LABEL (self->details), details);
  gtk_label_set_label (GTK_LABEL (self->problem), problem);
  gtk_widget_set_visible (self->understood, *understood != '\0');
  gtk_widget_set_visible (self->problem, problem != NULL);
  /* The problem says the line, too. */
  gtk_widget_set_visible (self->details, row->claim != NULL);
}
