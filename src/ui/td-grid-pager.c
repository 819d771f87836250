/* td-grid-pager.c: leads through a comparison of more cases than are shown at once
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-grid-pager.h"

#include <glib/gi18n.h>

#include "base/td-number-format.h"
#include "ui/td-accessible.h"
#include "ui/td-grid-column.h"
#include "ui/td-section.h"

static char *
format_range (guint       n_cases,
              guint       first,
              TdLanguage *language)
{
  g_autofree char *from = td_number_format_plain (language, first + 1);
  g_autofree char *to = td_number_format_plain (language, MIN (first + TD_GRID_PAGE_SIZE, n_cases));
  g_autofree char *all = td_number_format_plain (language, n_cases);

  /* Translators: which of the compared cases are shown. */
  return td_fill (_("Cases {first} to {last} of {all}"), "first", from, "last", to, "all", all, NULL);
}

static GtkWidget *
create_button (const char *icon,
               const char *tip,
               gboolean    leads_somewhere,
               guint       first)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_sensitive (button, leads_somewhere);
  gtk_widget_set_tooltip_text (button, tip);
  td_accessible_set_name (button, tip);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  td_grid_column_mark (button, first);
  return button;
}

GtkWidget *
td_grid_pager_new (guint       n_cases,
                   guint       first,
                   TdLanguage *language,
                   GCallback   turned,
                   gpointer    grid)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *previous = create_button ("go-previous-symbolic", _("Previous cases"), first > 0,
                                       first - MIN (first, TD_GRID_PAGE_SIZE));
  GtkWidget *next = create_button ("go-next-symbolic", _("Next cases"), first + TD_GRID_PAGE_SIZE < n_cases,
                                   first + TD_GRID_PAGE_SIZE);
  g_autofree char *range = format_range (n_cases, first, language);

  g_signal_connect (previous, "clicked", turned, grid);
  g_signal_connect (next, "clicked", turned, grid);
  gtk_box_append (GTK_BOX (box), previous);
  gtk_box_append (GTK_BOX (box), td_label_new (range, "td-pager"));
  gtk_box_append (GTK_BOX (box), next);
  gtk_widget_add_css_class (box, "td-grid-pager");
  return box;
}
