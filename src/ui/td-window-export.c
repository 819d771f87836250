/* td-window-export.c: the actions that export charts
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-window-export.h"

#include <glib/gi18n.h>

#include "charts/td-picture.h"
#include "io/td-error-words.h"
#include "ui/td-chart-choice.h"
#include "ui/td-file-chooser.h"
#include "ui/td-file-name.h"
#include "ui/td-settings.h"
#include "ui/td-window-private.h"

/* Returns: (transfer none) (nullable) */
static GSettings *
get_settings (TdWindow *window)
{
  return td_application_get_settings (TD_APPLICATION (gtk_window_get_application (GTK_WINDOW (window))));
}

/* The chart that is shown, as the user wants pictures to be, whatever the window
 * or the screen. */
static TdPictureSpec *
dup_picture_spec (TdWindow *window)
{
  TdWorkspace *workspace = td_window_get_workspace (window);
  GSettings *settings = get_settings (window);
  const gboolean is_survey = g_strcmp0 (td_window_get_page (window), "charts") == 0;
  g_autoptr (TdChartSpec) chart = is_survey ? td_charts_page_dup_spec (td_window_ensure_charts_page (window))
                                            : td_chart_choice_dup_spec (workspace);
  g_autofree char *theme = NULL, *language = NULL;
  guint width, dpi;

  if (chart == NULL)
    {
      td_window_show_toast (window, is_survey ? _("There is no chart to export: nothing is drawn")
                                              : _("There is no chart to export: select a case first"));
      return NULL;
    }
  theme = td_settings_dup_picture_theme (settings);
  language = td_settings_dup_picture_language (settings, td_language_get_tag (td_workspace_get_language (workspace)));
  td_settings_get_picture_size (settings, &width, &dpi);

  return td_picture_spec_new (chart, width, 0, dpi, theme, language);
}

/* @name: (nullable): of the file that was to be written */
static void
show_failure (TdWindow     *window,
              const char   *name,
              const GError *error)
{
  g_autofree char *reason = td_error_describe (error, td_workspace_get_language (td_window_get_workspace (window)));
  /* Translators: {file} is the name of a file, {reason} is e.g. "no space is left". */
  g_autofree char *body = name != NULL ? td_fill (_("{file} is not written: {reason}"), "file", name, "reason", reason, NULL)
                                       : g_strdup (reason);
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (window), _("The chart was not exported"), body);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
save_to (TdWindow *window,
         GFile    *file)
{
  g_autoptr (TdPictureSpec) spec = dup_picture_spec (window);
  g_autofree char *name = td_file_get_shown_name (file);
  g_autofree char *message = NULL;
  g_autoptr (GError) error = NULL;

  if (spec == NULL)
    return;
  if (!td_picture_save (td_workspace_get_collection (td_window_get_workspace (window)), spec, file, &error))
    {
      show_failure (window, name, error);
      return;
    }
  message = td_fill (_("Saved as {file}"), "file", name, NULL);
  td_window_show_toast (window, message);
}

static const char * const picture_suffixes[] = { "png", NULL };

static const TdFileKind kinds[] = {
  { N_("Pictures (PNG)"), picture_suffixes },
};

static const TdFileQuestion question = {
  GTK_FILE_CHOOSER_ACTION_SAVE, FALSE, N_("Export chart as PNG"), N_("_Export"), kinds, G_N_ELEMENTS (kinds),
};

static void
on_chosen (GtkWindow *parent,
           GPtrArray *files,
           guint      kind,
           gpointer   user_data)
{
  save_to (TD_WINDOW (parent), g_ptr_array_index (files, 0));
}

static void
on_export (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  g_autoptr (TdPictureSpec) spec = dup_picture_spec (user_data);
  g_autofree char *name = spec != NULL ? td_picture_suggest_name (spec) : NULL;

  if (spec != NULL)
    td_file_chooser_ask (user_data, &question, name, NULL, on_chosen, NULL, NULL);
}

static void
on_export_to (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (g_variant_get_string (parameter, NULL));

  save_to (user_data, file);
}

static void
on_copy_picture (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  TdWindow *window = user_data;
  g_autoptr (TdPictureSpec) spec = dup_picture_spec (window);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GdkContentProvider) content = NULL;
  g_autoptr (GError) error = NULL;

  if (spec == NULL)
    return;
  bytes = td_picture_render (td_workspace_get_collection (td_window_get_workspace (window)), spec, &error);
  if (bytes == NULL)
    {
      show_failure (window, NULL, error);
      return;
    }
  content = gdk_content_provider_new_for_bytes ("image/png", bytes);
  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (window)), content);
  td_window_show_toast (window, _("Chart copied"));
}

void
td_window_export_install (TdWindow *window)
{
  static const GActionEntry entries[] = {
    { .name = "export", .activate = on_export },
    { .name = "export-to", .activate = on_export_to, .parameter_type = "s" },
    { .name = "copy-picture", .activate = on_copy_picture },
  };

  g_return_if_fail (TD_IS_WINDOW (window));

  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), window);
}
