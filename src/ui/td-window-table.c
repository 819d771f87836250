/* td-window-table.c: the actions that take the table of a comparison out of the window
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-window-table.h"

#include <glib/gi18n.h>

#include "base/td-number-format.h"
#include "charts/td-report.h"
#include "compare/td-comparison-export.h"
#include "compare/td-comparison-file.h"
#include "io/td-error-words.h"
#include "ui/td-file-name.h"
#include "ui/td-file-write.h"
#include "ui/td-saved-tasks.h"
#include "ui/td-settings.h"
#include "ui/td-table-format.h"
#include "ui/td-window-private.h"
#include "ui/td-window-saved.h"

/* What leaves the window is in the language of pictures.
 * Returns: (transfer full) */
static TdLanguage *
create_language (TdWindow *self)
{
  GSettings *settings = td_application_get_settings (TD_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))));
  const char *session = td_language_get_tag (td_workspace_get_language (self->workspace));
  g_autofree char *tag = td_settings_dup_picture_language (settings, session);

  return td_language_new (tag);
}

/* Returns: (transfer full) (nullable): the user is told where there is none. */
static TdComparison *
dup_comparison (TdWindow *self)
{
  TdComparison *comparison = td_workspace_dup_comparison (self->workspace);

  if (comparison == NULL)
    td_window_show_toast (self, _("Nothing to compare yet"));

  return comparison;
}

static void
explain (TdWindow   *self,
         GFile      *file,
         const char *reason)
{
  g_autofree char *name = td_file_get_shown_name (file);
  g_autofree char *sentence = td_typography_capitalise (reason);

  td_saved_explain (self->toasts, _("“{name}” was not saved"), name, sentence);
}

/* Another program would take a table of a false name for something it is not. */
static void
explain_suffix (TdWindow *self,
                GFile    *file)
{
  explain (self, file, _("A table is written as HTML, CSV, Markdown, text or JSON: let the name end in .html, .csv, .md, .txt or .json."));
}

static void
save_as (TdWindow            *self,
         GFile               *file,
         const TdTableFormat *format)
{
  g_autoptr (TdComparison) comparison = dup_comparison (self);
  g_autoptr (TdLanguage) language = create_language (self);
  g_autofree char *name = td_file_get_shown_name (file);
  g_autofree char *text = comparison != NULL ? format->write (comparison, td_window_get_comparison_name (self), language)
                                         : NULL;
  g_autofree char *reason = NULL, *message = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  if (text == NULL)
    return;
  bytes = g_bytes_new (text, strlen (text));
  if (!td_file_write (file, bytes, &error))
    {
      reason = td_error_describe (error, td_workspace_get_language (self->workspace));
      explain (self, file, reason);
      return;
    }
  message = td_fill (_("Saved as {file}"), "file", name, NULL);
  td_window_show_toast (self, message);
}

/* A name without a dot leaves it to the filter. */
static gboolean
is_without_suffix (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);

  return name != NULL && strchr (name, '.') == NULL;
}

static void
on_chosen (GtkWindow *parent,
           GPtrArray *files,
           guint      kind,
           gpointer   user_data)
{
  TdWindow *self = TD_WINDOW (parent);
  g_autoptr (GFile) file = g_object_ref (g_ptr_array_index (files, 0));
  const TdTableFormat *format = td_table_format_find (file);
  g_autofree char *suffix = g_strconcat (".", td_table_format_get (kind)->kind.suffixes[0], NULL);
  g_autofree char *reason = NULL;
  g_autoptr (GError) error = NULL;

  if (format == NULL && is_without_suffix (file))
    {
      format = td_table_format_get (kind);
      if (!td_file_add_suffix (&file, suffix, &error))
        {
          reason = td_error_describe (error, td_workspace_get_language (self->workspace));
          explain (self, file, reason);
          return;
        }
    }
  if (format != NULL)
    save_as (self, file, format);
  else
    explain_suffix (self, file);
}

static void
activate_save (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  TdWindow *self = user_data;
  TdFileKind kinds[TD_N_TABLE_FORMATS];
  const TdFileQuestion question = {
    GTK_FILE_CHOOSER_ACTION_SAVE, FALSE, N_("Save the Table"), N_("_Save"), kinds, G_N_ELEMENTS (kinds),
  };
  g_autoptr (TdComparison) comparison = dup_comparison (self);
  g_autofree char *name = NULL;

  if (comparison == NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    kinds[i] = td_table_format_get (i)->kind;
  name = td_table_format_suggest_name (td_table_format_get (0), comparison);
  td_file_chooser_ask (GTK_WINDOW (self), &question, name, NULL, on_chosen, NULL, NULL);
}

static void
activate_save_to (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (g_variant_get_string (parameter, NULL));
  const TdTableFormat *format = td_table_format_find (file);

  if (format != NULL)
    save_as (user_data, file, format);
  else
    explain_suffix (user_data, file);
}

/* A word processor and a spreadsheet take the HTML, an editor the tabs. */
static void
activate_copy (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  TdWindow *self = user_data;
  g_autoptr (TdComparison) comparison = dup_comparison (self);
  g_autoptr (TdLanguage) language = create_language (self);
  g_autofree char *html = NULL, *tsv = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GdkContentProvider) content = NULL;
  GdkContentProvider *both[2];

  if (comparison == NULL)
    return;
  html = td_report_table_to_html (comparison, language);
  tsv = td_comparison_to_tsv (comparison, language);
  bytes = g_bytes_new (html, strlen (html));
  both[0] = gdk_content_provider_new_for_bytes ("text/html", bytes);
  both[1] = gdk_content_provider_new_typed (G_TYPE_STRING, tsv);
  content = gdk_content_provider_new_union (both, G_N_ELEMENTS (both));
  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), content);
  td_window_show_toast (self, _("Table copied"));
}

/* Returns: (transfer full) (array zero-terminated=1): empty for the built-in sample. */
static char **
list_paths (TdDocumentSet *documents)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < td_document_set_get_n (documents); i++)
    {
      TdDocument *document = td_document_set_get (documents, i);
      GFile *file = td_document_get_file (document);
      g_autofree char *name = g_file_get_path (file);
      g_autofree char *uri = g_file_get_uri (file);

      if (!td_document_is_sample (document))
        g_strv_builder_add (builder, name != NULL ? name : uri);
    }

  return g_strv_builder_end (builder);
}

static void
activate_copy_command (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  TdWindow *self = user_data;
  g_autoptr (TdComparisonSpec) spec = td_workspace_dup_comparison_spec (self->workspace);
  g_auto (GStrv) paths = list_paths (self->documents);
  g_autofree char *command = NULL;

  if (spec == NULL)
    return;
  command = td_comparison_spec_to_command (spec, paths[0] != NULL ? (const char * const *) paths : NULL);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), command);
  td_window_show_toast (self, _("Command line copied"));
}

void
td_window_table_install (TdWindow *window)
{
  static const GActionEntry entries[] = {
    { .name = "save-table", .activate = activate_save },
    { .name = "save-table-to", .activate = activate_save_to, .parameter_type = "s" },
    { .name = "copy-table", .activate = activate_copy },
    { .name = "copy-command", .activate = activate_copy_command },
  };

  g_return_if_fail (TD_IS_WINDOW (window));

  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), window);
}
