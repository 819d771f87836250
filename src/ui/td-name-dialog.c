/* td-name-dialog.c: asks how something is to be called
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-name-dialog.h"

#include <glib/gi18n.h>

/* Most names are seen whole, and a telephone still has room for it. */
#define ENTRY_WIDTH 300

typedef struct
{
  AdwMessageDialog *dialog; /* borrowed: it owns this */
  GtkEditable      *entry;  /* borrowed */
  TdNameAnswer      answer;
  gpointer          user_data; /* owned */
  GDestroyNotify    destroy;   /* nullable */
} Asked;

static void
asked_free (gpointer data)
{
  Asked *asked = data;

  if (asked->destroy != NULL)
    asked->destroy (asked->user_data);
  g_free (asked);
}

static void
on_response (Asked      *asked,
             const char *response)
{
  if (strcmp (response, "accept") == 0)
    asked->answer (gtk_window_get_transient_for (GTK_WINDOW (asked->dialog)), gtk_editable_get_text (asked->entry),
                   asked->user_data);
}

static void
on_text_changed (Asked *asked)
{
  adw_message_dialog_set_response_enabled (asked->dialog, "accept", *gtk_editable_get_text (asked->entry) != '\0');
}

/* The entry has the focus, and Enter is the button. */
static void
on_entry_activated (Asked *asked)
{
  if (*gtk_editable_get_text (asked->entry) == '\0')
    return;

  adw_message_dialog_response (asked->dialog, "accept");
  gtk_window_close (GTK_WINDOW (asked->dialog));
}

static GtkWidget *
create_entry (Asked      *asked,
              const char *name)
{
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *row = adw_entry_row_new ();

  asked->entry = GTK_EDITABLE (row);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Name"));
  gtk_editable_set_text (asked->entry, name);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_widget_set_size_request (list, ENTRY_WIDTH, -1);
  gtk_list_box_append (GTK_LIST_BOX (list), row);
  g_signal_connect_swapped (row, "changed", G_CALLBACK (on_text_changed), asked);
  g_signal_connect_swapped (row, "entry-activated", G_CALLBACK (on_entry_activated), asked);

  return list;
}

void
td_name_dialog_ask (GtkWindow      *parent,
                    const char     *heading,
                    const char     *accept,
                    const char     *name,
                    TdNameAnswer    answer,
                    gpointer        user_data,
                    GDestroyNotify  destroy)
{
  Asked *asked;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (heading != NULL && accept != NULL && name != NULL && answer != NULL);

  asked = g_new0 (Asked, 1);
  asked->dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (parent, heading, NULL));
  asked->answer = answer;
  asked->user_data = user_data;
  asked->destroy = destroy;

  adw_message_dialog_set_extra_child (asked->dialog, create_entry (asked, name));
  adw_message_dialog_add_responses (asked->dialog, "cancel", _("_Cancel"), "accept", accept, NULL);
  adw_message_dialog_set_response_appearance (asked->dialog, "accept", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (asked->dialog, "accept");
  adw_message_dialog_set_close_response (asked->dialog, "cancel");
  on_text_changed (asked);
  g_signal_connect_swapped (asked->dialog, "response", G_CALLBACK (on_response), asked);
  g_object_set_data_full (G_OBJECT (asked->dialog), "td-name-dialog", asked, asked_free);

  gtk_window_present (GTK_WINDOW (asked->dialog));
  gtk_widget_grab_focus (GTK_WIDGET (asked->entry));
  gtk_editable_select_region (asked->entry, 0, -1);
}
