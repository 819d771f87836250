/* td-recent-popover.c: the list of datasets that were opened last
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-recent-popover.h"

#include <glib/gi18n.h>

#include "ui/td-recent.h"

/* More is what the file chooser is for. */
#define N_SHOWN 10

#define MAX_CHARS 32

static GtkWidget *
create_line (const char         *text,
             PangoEllipsizeMode  ellipsize,
             const char         *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), ellipsize);
  gtk_label_set_max_width_chars (GTK_LABEL (label), MAX_CHARS);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

/* Returns: (transfer full): where the file is, as a person knows it. */
static char *
format_folder (GFile *file)
{
  g_autoptr (GFile) parent = g_file_get_parent (file);
  g_autofree char *path = parent != NULL ? g_file_get_parse_name (parent) : g_strdup ("");
  const char *home = g_get_home_dir ();

  if (g_str_has_prefix (path, home) && (path[strlen (home)] == '\0' || path[strlen (home)] == '/'))
    return g_strconcat ("~", path + strlen (home), NULL);

  return g_steal_pointer (&path);
}

static GtkWidget *
create_row (GtkRecentInfo *info)
{
  const char *uri = gtk_recent_info_get_uri (info);
  g_autoptr (GFile) file = g_file_new_for_uri (uri);
  g_autofree char *folder = format_folder (file);
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_box_append (GTK_BOX (lines), create_line (gtk_recent_info_get_display_name (info), PANGO_ELLIPSIZE_MIDDLE, NULL));
  gtk_box_append (GTK_BOX (lines), create_line (folder, PANGO_ELLIPSIZE_START, "td-recent-folder"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), lines);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open-recent");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", uri);

  return row;
}

static GtkWidget *
create_list (GPtrArray *infos)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  for (guint i = 0; i < infos->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (list), create_row (g_ptr_array_index (infos, i)));
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Recent Datasets"), -1);

  return list;
}

static GtkWidget *
create_nothing (void)
{
  GtkWidget *label = create_line (_("No dataset was opened yet"), PANGO_ELLIPSIZE_NONE, "dim-label");

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_margin_start (label, 12);
  gtk_widget_set_margin_end (label, 12);
  gtk_widget_set_margin_top (label, 12);
  gtk_widget_set_margin_bottom (label, 12);

  return label;
}

/* The way to all other files. */
static GtkWidget *
create_open_button (void)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Open Another File…"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open");
  gtk_widget_add_css_class (button, "flat");

  return button;
}

GtkWidget *
td_recent_popover_new (void)
{
  g_autoptr (GPtrArray) infos = td_recent_list (N_SHOWN);
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *content = infos->len > 0 ? create_list (infos) : create_nothing ();
  GtkWidget *open = create_open_button ();

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), 420);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), content);
  gtk_box_append (GTK_BOX (box), open);
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  gtk_widget_add_css_class (popover, "td-recent");
  /* A choice closes it: neither rows nor buttons do so themselves. */
  g_signal_connect_object (open, "clicked", G_CALLBACK (gtk_popover_popdown), popover, G_CONNECT_SWAPPED);
  if (GTK_IS_LIST_BOX (content))
    g_signal_connect_object (content, "row-activated", G_CALLBACK (gtk_popover_popdown), popover, G_CONNECT_SWAPPED);

  return popover;
}
