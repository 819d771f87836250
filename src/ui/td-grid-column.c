/* td-grid-column.c: the head of a column of a comparison grid
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-grid-column.h"

#include <glib/gi18n.h>

#include "ui/td-accessible.h"
#include "ui/td-grid-drag.h"
#include "ui/td-section.h"

#define KEY_MENU "td-grid-menu"

/* What the menu of a head is about; the menu itself is made when it is opened. */
typedef struct
{
  char    *id;
  int      position;
  int      n_cases;
  gboolean is_reference;
} Place;

static void
place_free (gpointer data)
{
  Place *place = data;

  g_free (place->id);
  g_free (place);
}

void
td_grid_column_mark (GtkWidget *widget,
                     guint      column)
{
  g_object_set_data (G_OBJECT (widget), "column", GUINT_TO_POINTER (column));
}

guint
td_grid_column_get (gpointer widget)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (widget), "column"));
}

/* How far on a case is that is moved to the right. */
static int
get_step_right (void)
{
  return gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL ? -1 : 1;
}

static void
add_move (GtkEventController *keys,
          guint               keyval,
          const char         *id,
          int                 position)
{
  GtkShortcut *shortcut = gtk_shortcut_new_with_arguments (gtk_keyval_trigger_new (keyval, GDK_ALT_MASK),
                                                           gtk_named_action_new ("win.move-case"), "(si)", id, position);

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), shortcut);
}

/* Alt with an arrow moves the case that way, wherever reading begins. */
static void
add_moves (GtkWidget  *column,
           const char *id,
           int         position)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  add_move (keys, GDK_KEY_Right, id, position + get_step_right ());
  add_move (keys, GDK_KEY_Left, id, position - get_step_right ());
  gtk_widget_add_controller (column, keys);
}

static void
append_move (GMenu       *menu,
             const Place *place,
             const char  *label,
             int          step)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);
  int to = place->position + step;

  if (to < 0 || to >= place->n_cases)
    return;
  g_menu_item_set_action_and_target (item, "win.move-case", "(si)", place->id, to);
  g_menu_append_item (menu, item);
}

static GMenuModel *
create_menu (const Place *place)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) reference = g_menu_new ();
  g_autoptr (GMenu) moves = g_menu_new ();
  g_autoptr (GMenuItem) item
    = g_menu_item_new (place->is_reference ? _("No Reference") : _("Set as Reference"), NULL);

  g_menu_item_set_action_and_target (item, "win.reference", "s", place->is_reference ? "" : place->id);
  g_menu_append_item (reference, item);
  append_move (moves, place, _("Move Left"), -get_step_right ());
  append_move (moves, place, _("Move Right"), get_step_right ());
  g_menu_append_section (menu, NULL, G_MENU_MODEL (reference));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (moves));
  return G_MENU_MODEL (menu);
}

static void
on_create_popup (GtkMenuButton *button,
                 gpointer       user_data)
{
  g_autoptr (GMenuModel) menu = create_menu (g_object_get_data (G_OBJECT (button), KEY_MENU));

  gtk_menu_button_set_popover (button, gtk_popover_menu_new_from_model (menu));
}

static GtkWidget *
create_menu_button (TdComparison *comparison,
                    guint         column,
                    const char   *name)
{
  Place *place = g_new0 (Place, 1);
  GtkWidget *button = gtk_menu_button_new ();
  /* Translators: the menu of a column of the comparison. */
  g_autofree char *tip = td_fill (_("Move {case}, or set it as reference"), "case", name, NULL);

  place->id = g_strdup (td_case_get_id (td_comparison_get_case (comparison, column)));
  place->position = (int) column;
  place->n_cases = (int) td_comparison_get_n_cases (comparison);
  place->is_reference = td_comparison_get_reference (comparison) == column;
  g_object_set_data_full (G_OBJECT (button), KEY_MENU, place, place_free);

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), on_create_popup, NULL, NULL);
  gtk_widget_set_tooltip_text (button, tip);
  td_accessible_set_name (button, tip);
  /* The focus comes to the button in it. */
  td_accessible_set_name (gtk_widget_get_first_child (button), tip);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "td-column-button");
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  return button;
}

static GtkWidget *
create_remove_button (const char *name)
{
  GtkWidget *remove = gtk_button_new_from_icon_name ("window-close-symbolic");
  g_autofree char *tip = td_fill (_("Remove {case} from the comparison"), "case", name, NULL);

  gtk_widget_add_css_class (remove, "flat");
  gtk_widget_add_css_class (remove, "td-column-button");
  gtk_widget_set_valign (remove, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (remove, tip);
  td_accessible_set_name (remove, tip);
  return remove;
}

/* The name; under it, what the case is to the others. */
static GtkWidget *
create_name_button (const char *name,
                    gboolean    is_reference)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), td_label_new (name, "heading"));
  if (is_reference)
    {
      /* Translators: under the name of the case that the others are set against. */
      GtkWidget *label = td_label_new (_("Reference"), "caption");

      gtk_widget_add_css_class (label, "td-reference");
      gtk_box_append (GTK_BOX (box), label);
    }
  gtk_widget_set_valign (box, GTK_ALIGN_START);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "td-grid-cell");
  gtk_widget_set_hexpand (button, TRUE);
  td_accessible_set_name (button, name);
  return button;
}

GtkWidget *
td_grid_column_new (TdComparison *comparison,
                    guint         column,
                    TdLanguage   *language,
                    GCallback     activated,
                    GCallback     removed,
                    gpointer      grid)
{
  TdCase *owner = td_comparison_get_case (comparison, column);
  const char *name = td_case_get_name (owner, language);
  gboolean is_reference = td_comparison_get_reference (comparison) == column;
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, NULL);
  GtkWidget *button = create_name_button (name, is_reference);
  GtkWidget *remove = create_remove_button (name);

  td_grid_column_mark (box, column);
  td_grid_column_mark (button, column);
  td_grid_column_mark (remove, column);
  g_signal_connect (button, "clicked", activated, grid);
  g_signal_connect (remove, "clicked", removed, grid);
  gtk_box_append (GTK_BOX (box), button);
  gtk_box_append (GTK_BOX (box), create_menu_button (comparison, column, name));
  gtk_box_append (GTK_BOX (box), remove);
  gtk_widget_add_css_class (box, "td-grid-column");
  if (is_reference)
    gtk_widget_add_css_class (box, "td-is-reference");
  add_moves (box, td_case_get_id (owner), (int) column);
  td_grid_drag_enable (box, td_case_get_id (owner), name, column);
  td_accessible_set_name (box, name);
  return box;
}
