/* td-section.c: the building blocks of a page of text: headings, labels, boxed lists
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-section.h"

#include "ui/td-accessible.h"
#include "ui/td-text-row.h"

GtkWidget *
td_label_new (const char *text,
              const char *css_class)
{
  return td_label_new_with_role (text, css_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

GtkWidget *
td_label_new_with_role (const char       *text,
                        const char       *css_class,
                        GtkAccessibleRole role)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", role, "label", text, NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

void
td_caption_append (GtkBox     *box,
                   char       *text,
                   const char *css_class)
{
  g_autofree char *owned = text;
  GtkWidget *label = NULL;

  g_return_if_fail (GTK_IS_BOX (box));

  if (owned == NULL || *owned == '\0')
    return;
  label = td_label_new (owned, "caption");
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (box, label);
}

GtkWidget *
td_heading_new (const char *text,
                const char *css_class,
                int         level)
{
  GtkWidget *heading = td_label_new_with_role (text, css_class, GTK_ACCESSIBLE_ROLE_HEADING);

  gtk_accessible_update_property (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_LEVEL, level, -1);
  return heading;
}

static GtkWidget *
append_section (GtkBox     *parent,
                const char *title,
                int         level)
{
  GtkWidget *section = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  g_return_val_if_fail (GTK_IS_BOX (parent), section);

  if (title != NULL)
    gtk_box_append (GTK_BOX (section), td_heading_new (title, "heading", level));
  gtk_box_append (parent, section);
  return section;
}

GtkWidget *
td_section_append (GtkBox     *parent,
                   const char *title)
{
  return append_section (parent, title, 2);
}

GtkWidget *
td_subsection_append (GtkBox     *parent,
                      const char *title)
{
  return append_section (parent, title, 3);
}

GtkWidget *
td_section_append_list (GtkWidget  *section,
                        const char *label)
{
  GtkWidget *list = gtk_list_box_new ();

  g_return_val_if_fail (GTK_IS_BOX (section), list);

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  td_accessible_set_name (list, label);
  td_text_row_lead_on (GTK_LIST_BOX (list));
  gtk_box_append (GTK_BOX (section), list);
  return list;
}

GtkWidget *
td_list_append_row (GtkWidget  *list,
                    const char *label)
{
  GtkWidget *row = td_text_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  g_return_val_if_fail (GTK_IS_LIST_BOX (list), box);

  gtk_widget_add_css_class (box, "td-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  td_accessible_set_name (row, label);
  gtk_list_box_append (GTK_LIST_BOX (list), row);
  return box;
}

GtkWidget *
td_expander_new (const char *label)
{
  GtkWidget *expander = gtk_expander_new (NULL);

  /* Its own label would be as wide as its words. */
  gtk_expander_set_label_widget (GTK_EXPANDER (expander), td_label_new (label, NULL));
  /* It does not pass its label on. */
  td_accessible_set_name (expander, label);
  return expander;
}

void
td_box_clear (GtkBox *box)
{
  GtkWidget *child = NULL;

  g_return_if_fail (GTK_IS_BOX (box));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}
