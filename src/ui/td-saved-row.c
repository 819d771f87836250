/* td-saved-row.c: a saved comparison in the list of them
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-saved-row.h"

#include <glib/gi18n.h>

#include "base/td-date-format.h"
#include "base/td-number-format.h"
#include "io/td-error-words.h"

struct _TdSavedRow
{
  AdwActionRow       parent_instance;

  TdSavedComparison *item; /* owned */
};

G_DEFINE_FINAL_TYPE (TdSavedRow, td_saved_row, ADW_TYPE_ACTION_ROW)

/* What can be done with a row. */
typedef struct
{
  const char *action; /* of the row */
  const char *signal;
  const char *label;      /* in the menu */
  guint       key;
  gboolean    needs_spec; /* not for a broken one */
} Deed;

static const Deed deeds[] = {
  { "saved.open", "open", N_("_Open"), 0, TRUE },
  { "saved.rename", "rename", N_("_Rename…"), GDK_KEY_F2, TRUE },
  { "saved.send", "send", N_("_Save as a File…"), 0, TRUE },
  { "saved.delete", "delete", N_("_Delete"), GDK_KEY_Delete, FALSE },
};

static void
act (GtkWidget  *widget,
     const char *action,
     GVariant   *parameter)
{
  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    if (strcmp (deeds[i].action, action) == 0)
      g_signal_emit_by_name (widget, deeds[i].signal);
}

static void
td_saved_row_activate (AdwActionRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (row), "saved.open", NULL);
}

static void
td_saved_row_dispose (GObject *object)
{
  g_clear_object (&TD_SAVED_ROW (object)->item);

  G_OBJECT_CLASS (td_saved_row_parent_class)->dispose (object);
}

static void
td_saved_row_class_init (TdSavedRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = td_saved_row_dispose;
  ADW_ACTION_ROW_CLASS (klass)->activate = td_saved_row_activate;

  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    {
      g_signal_new (deeds[i].signal, TD_TYPE_SAVED_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
      gtk_widget_class_install_action (widget_class, deeds[i].action, NULL, act);
      if (deeds[i].key != 0)
        gtk_widget_class_add_binding_action (widget_class, deeds[i].key, 0, deeds[i].action, NULL);
    }
}

static void
td_saved_row_init (TdSavedRow *self)
{
}

static GtkWidget *
create_menu_button (const char *name)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autofree char *label = td_fill (_("What to do with “{name}”"), "name", name, NULL);
  GtkWidget *button = gtk_menu_button_new ();

  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    g_menu_append (menu, _(deeds[i].label), deeds[i].action);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, _("More"));
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  return button;
}

static char *
format_day (GDateTime  *time,
            TdLanguage *language)
{
  return td_date_format_day (language, g_date_time_get_year (time), g_date_time_get_month (time),
                             g_date_time_get_day_of_month (time));
}

/* "3 cases · 22 November 2026", or what is wrong. */
static char *
format_subtitle (TdSavedComparison *item,
                 TdLanguage        *language)
{
  TdComparisonSpec *spec = td_saved_comparison_get_spec (item);
  GDateTime *time = td_saved_comparison_get_modified (item);
  guint n = spec != NULL ? td_comparison_spec_get_n_cases (spec) : 0;
  g_autofree char *number = td_number_format (language, n);
  g_autofree char *day = time != NULL ? format_day (time, language) : NULL;
  g_autofree char *cases = NULL, *reason = NULL;

  if (spec == NULL)
    {
      reason = td_error_describe (td_saved_comparison_get_error (item), language);
      return td_fill (_("Cannot be opened: {reason}"), "reason", reason, NULL);
    }

  /* Translators: {n} is a number from 1 up. */
  cases = td_fill (ngettext ("{n} case", "{n} cases", n), "n", number, NULL);
  return day != NULL ? td_fill (_("{cases} · {day}"), "cases", cases, "day", day, NULL) : g_steal_pointer (&cases);
}

static void
td_saved_row_show (TdSavedRow *self,
                   TdLanguage *language)
{
  g_autofree char *subtitle = format_subtitle (self->item, language);
  const char *name = td_saved_comparison_get_name (self->item);
  gboolean is_sound = td_saved_comparison_get_spec (self->item) != NULL;

  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), deeds[i].action, is_sound || !deeds[i].needs_spec);
  /* Names are anything but markup. */
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (self), 3);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), is_sound);
  if (!is_sound)
    adw_action_row_set_icon_name (ADW_ACTION_ROW (self), "dialog-warning-symbolic");
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), create_menu_button (name));
}

GtkWidget *
td_saved_row_new (TdSavedComparison *item,
                  TdLanguage        *language)
{
  TdSavedRow *self;

  g_return_val_if_fail (TD_IS_SAVED_COMPARISON (item), NULL);
  g_return_val_if_fail (language != NULL, NULL);

  self = g_object_new (TD_TYPE_SAVED_ROW, NULL);
  self->item = g_object_ref (item);
  td_saved_row_show (self, language);

  return GTK_WIDGET (self);
}

TdSavedComparison *
td_saved_row_get_item (TdSavedRow *self)
{
  g_return_val_if_fail (TD_IS_SAVED_ROW (self), NULL);

  return self->item;
}
