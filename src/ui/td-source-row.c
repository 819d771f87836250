/* td-source-row.c: a numbered source with its link
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-source-row.h"

#include "ui/td-section.h"

/* A long host is wider than a phone where the letters are large. */
static void
wrap (GtkWidget *label)
{
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
}

static void
append_link (GtkWidget      *box,
             const TdSource *source)
{
  g_autofree char *host = td_source_get_host (source);
  GtkWidget *link = NULL;

  if (host == NULL)
    return;
  link = gtk_link_button_new_with_label (source->url, host);
  gtk_widget_set_halign (link, GTK_ALIGN_START);
  wrap (gtk_button_get_child (GTK_BUTTON (link)));
  gtk_widget_set_tooltip_text (link, source->url);
  gtk_box_append (GTK_BOX (box), link);
}

void
td_source_row_append (GtkWidget      *list,
                      guint           number,
                      const char     *citation,
                      const TdSource *source)
{
  g_autofree char *text = g_strdup_printf ("[%u] %s", number, citation);
  GtkWidget *box = NULL;

  g_return_if_fail (GTK_IS_LIST_BOX (list));

  box = td_list_append_row (list, text);
  gtk_box_append (GTK_BOX (box), td_label_new (text, NULL));
  if (source != NULL)
    append_link (box, source);
}
