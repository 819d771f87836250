/* td-application-actions.c: what the application can be asked to do
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-application-actions.h"

#include "ui/td-about.h"
#include "ui/td-preferences-window.h"
#include "ui/td-help.h"

typedef struct
{
  const char *action;
  const char *keys[3]; /* NULL-terminated */
} Accelerator;

static const Accelerator accelerators[] = {
  { "app.new-window", { "<Control>n" } },
  { "app.preferences", { "<Control>comma" } },
  { "app.quit", { "<Control>q" } },
  { "app.help", { "F1" } },
  { "win.open", { "<Control>o" } },
  { "win.reload", { "<Control>r", "F5" } },
  { "win.focus-search", { "<Control>f" } },
  { "win.compare", { "<Control>Return" } },
  { "win.add-case", { "<Control><Shift>f" } },
  { "win.choose-metrics", { "<Control>m" } },
  { "win.untick-all", { "<Control><Shift>a" } },
  { "win.export", { "<Control>e" } },
  { "win.copy-picture", { "<Control><Shift>c" } },
  { "win.save-comparison", { "<Control>s" } },
  { "win.show-comparisons", { "<Control><Shift>o" } },
  { "win.save-table", { "<Control><Shift>s" } },
  { "win.copy-table", { "<Control><Shift>t" } },
  { "win.page::case", { "<Alt>1" } },
  { "win.page::charts", { "<Alt>2" } },
  { "win.page::compare", { "<Alt>3" } },
  { "win.show-problems", { "<Control><Shift>p" } },
  { "win.show-help-overlay", { "<Control>question", "<Control>F1" } },
  { "window.close", { "<Control>w" } },
};

static void
activate_new_window (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  td_application_open_window (user_data, NULL, 0);
}

static void
activate_open (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree const char **names = g_variant_get_strv (parameter, NULL);

  for (guint i = 0; names[i] != NULL; i++)
    g_ptr_array_add (files, g_file_new_for_commandline_arg (names[i]));

  if (files->len > 0)
    td_application_show_files (user_data, (GFile **) files->pdata, files->len);
}

static void
activate_show_sample (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  td_application_show_files (user_data, NULL, 0);
}

static void
activate_help (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  const char *topic = parameter != NULL ? g_variant_get_string (parameter, NULL) : NULL;

  td_help_show (gtk_application_get_active_window (user_data), topic);
}

static void
activate_preferences (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  td_preferences_window_present (gtk_application_get_active_window (user_data),
                                 td_application_get_settings (user_data));
}

static void
activate_about (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  td_about_present (gtk_application_get_active_window (user_data));
}

/* Window by window, so that each can still write down its size; the one in use
 * comes first in the list and goes last, so that it is the one remembered. */
static void
activate_quit (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  GtkApplication *application = user_data;
  g_autoptr (GList) windows = g_list_reverse (g_list_copy (gtk_application_get_windows (application)));

  for (GList *item = windows; item != NULL; item = item->next)
    gtk_window_destroy (item->data);
  g_application_quit (G_APPLICATION (application));
}

static const GActionEntry entries[] = {
  { "new-window", activate_new_window },
  { "open", activate_open, "as" },
  { "show-sample", activate_show_sample },
  { "help", activate_help },
  { "help-topic", activate_help, "s" },
  { "preferences", activate_preferences },
  { "about", activate_about },
  { "quit", activate_quit },
};

void
td_application_actions_install (TdApplication *application)
{
  GAction *preferences;

  g_return_if_fail (TD_IS_APPLICATION (application));

  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries), application);
  preferences = g_action_map_lookup_action (G_ACTION_MAP (application), "preferences");
  g_simple_action_set_enabled (G_SIMPLE_ACTION (preferences), td_application_get_settings (application) != NULL);

  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), accelerators[i].action,
                                           accelerators[i].keys);
}
