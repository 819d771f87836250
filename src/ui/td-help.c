/* td-help.c: opens the help; where it cannot be opened, says so and what to do
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-help.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "base/td-language.h"

#define HELP_ID "takedowns"

/* Returns: (transfer full) (nullable): the folder of the pages in one language. */
static char *
find_language (const char *data_folder,
               const char *language)
{
  g_autofree char *folder = g_build_filename (data_folder, "help", language, HELP_ID, NULL);

  return g_file_test (folder, G_FILE_TEST_IS_DIR) ? g_steal_pointer (&folder) : NULL;
}

/* In the reader's language where it is there. "C" is the last of the names. */
static char *
find_pages (const char *data_folder)
{
  char *found = NULL;

  for (const char * const *name = g_get_language_names (); found == NULL && *name != NULL; name++)
    found = find_language (data_folder, *name);

  return found;
}

/* Where a viewer looks, too. */
static char *
find_installed_pages (void)
{
  char *found = find_pages (g_get_user_data_dir ());

  for (const char * const *folder = g_get_system_data_dirs (); found == NULL && *folder != NULL; folder++)
    found = find_pages (*folder);

  return found;
}

static void
show_trouble (GtkWindow  *parent,
              const char *body)
{
  GtkWidget *dialog = adw_message_dialog_new (parent, _("The Help Cannot Be Shown"), body);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
show_no_viewer (GtkWindow *parent)
{
  g_autofree char *folder = find_installed_pages ();
  /* Translators: Yelp is the name of a program. {folder} is where the pages are on the disk. */
  g_autofree char *body = td_fill (_("There is no program here that shows help pages. Yelp is one: install it to read them. "
                                     "The pages are in {folder}."), "folder", folder, NULL);

  show_trouble (parent, body);
}

static void
on_shown (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  GWeakRef *parent = user_data;
  g_autoptr (GtkWindow) window = g_weak_ref_get (parent);
  g_autoptr (GError) error = NULL;

  /* Without a window the source is none either: there is nobody left to tell. */
  if (window != NULL && !gtk_show_uri_full_finish (window, result, &error)
      && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    show_no_viewer (window);
  g_weak_ref_clear (parent);
  g_free (parent);
}

void
td_help_show (GtkWindow  *parent,
              const char *topic)
{
  g_autofree char *pages = NULL;
  g_autofree char *uri = NULL;
  GWeakRef *weak = NULL;

  g_return_if_fail (parent == NULL || GTK_IS_WINDOW (parent));

  pages = find_installed_pages ();
  if (pages == NULL)
    {
      show_trouble (parent, _("The help pages are not installed. They come with Takedowns when it is installed, "
                              "unless it was built without itstool."));
      return;
    }

  uri = topic != NULL ? g_strdup_printf ("help:" HELP_ID "/%s", topic) : g_strdup ("help:" HELP_ID);
  weak = g_new0 (GWeakRef, 1);
  g_weak_ref_init (weak, parent);
  gtk_show_uri_full (parent, uri, GDK_CURRENT_TIME, NULL, on_shown, weak);
}

GtkWidget *
td_help_button_new (const char *topic,
                    const char *label,
                    GtkWidget  *child)
{
  GtkWidget *button = gtk_button_new ();

  g_return_val_if_fail (topic != NULL && label != NULL, button);

  gtk_button_set_child (GTK_BUTTON (button), child);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "app.help-topic");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", topic);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "td-small-button");
  gtk_widget_set_tooltip_text (button, label);
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return button;
}
