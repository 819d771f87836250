/* td-window-comparison.c: comparisons that are opened in a window
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-window-saved.h"

#include <glib/gi18n.h>

#include "base/td-number-format.h"
#include "io/td-error-words.h"
#include "ui/td-file-name.h"
#include "ui/td-saved-tasks.h"
#include "ui/td-toast.h"
#include "ui/td-window-private.h"

/* Long enough to see that it was the wrong one. */
#define BACK_SECONDS 15

/* Cannot be opened as it is: what is not there, case by case. */
static char *
list_missing_cases (TdWindow         *self,
                    TdComparisonSpec *spec)
{
  TdCollection *collection = td_workspace_get_collection (self->workspace);
  TdLanguage *language = td_workspace_get_language (self->workspace);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < td_comparison_spec_get_n_cases (spec); i++)
    {
      const char *id = td_comparison_spec_get_case (spec, i);
      const char *dataset = td_comparison_spec_get_dataset (spec, i);
      g_autoptr (TdComparisonSpec) one = td_comparison_spec_new_for_ids (&id, &dataset, 1, NULL, TD_SHOW_AS_STATED);
      g_autofree char *missing = td_comparison_find_missing (collection, one, language);
      g_autofree char *sentence = missing != NULL ? td_typography_capitalise (missing) : NULL;

      if (sentence != NULL)
        g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", sentence);
    }

  return text->len > 0 ? g_string_free (g_steal_pointer (&text), FALSE) : NULL;
}

static gboolean
is_open (TdWindow   *self,
         const char *uri)
{
  g_autoptr (GFile) file = g_file_new_for_uri (uri);

  return td_document_set_has (self->documents, file);
}

/* Returns: (transfer full) (nullable): the name of the first dataset that the
 *   comparison speaks of and that is not open. */
static char *
find_closed_dataset (TdWindow         *self,
                     TdComparisonSpec *spec)
{
  for (guint i = 0; i < td_comparison_spec_get_n_cases (spec); i++)
    {
      const char *uri = td_comparison_spec_get_dataset (spec, i);
      g_autoptr (GFile) file = uri != NULL ? g_file_new_for_uri (uri) : NULL;

      if (uri != NULL && !is_open (self, uri))
        return td_file_get_shown_name (file);
    }

  return NULL;
}

static char *
describe_missing (TdWindow         *self,
                  TdComparisonSpec *spec,
                  const GError     *error)
{
  TdLanguage *language = td_workspace_get_language (self->workspace);
  g_autofree char *cases = list_missing_cases (self, spec);
  g_autofree char *dataset = cases != NULL ? find_closed_dataset (self, spec) : NULL;
  g_autofree char *what = cases == NULL ? td_comparison_find_missing (td_workspace_get_collection (self->workspace), spec,
                                                                      language)
                                        : g_strdup (cases);
  g_autofree char *reason = what != NULL ? td_typography_capitalise (what) : td_error_describe (error, language);

  if (dataset != NULL)
    /* Translators: {what} are whole sentences on what is missing, {dataset} is the name of a file. */
    return td_fill (_("{what}\nIt was made with {dataset}, which is not open: open that first."), "what", reason,
                    "dataset", dataset, NULL);
  if (cases != NULL)
    return td_fill (_("{what}\nOpen the dataset that it was made with first."), "what", reason, NULL);

  return g_steal_pointer (&reason);
}

/* What was compared before comes back. */
static void
on_go_back (TdWindow *self,
            AdwToast *toast)
{
  g_autoptr (GError) error = NULL;

  if (!td_workspace_apply_spec (self->workspace, g_object_get_data (G_OBJECT (toast), "before"), &error))
    td_window_show_toast (self, _("The earlier comparison is of cases that are not open any more"));
}

/* @before: (nullable): what was compared until now */
static void
tell_opened (TdWindow         *self,
             const char       *name,
             TdComparisonSpec *before)
{
  g_autofree char *text = td_fill (_("Comparison “{name}” opened"), "name", name, NULL);
  AdwToast *toast = td_toast_new (text);

  if (before != NULL)
    {
      adw_toast_set_button_label (toast, _("_Back"));
      adw_toast_set_timeout (toast, BACK_SECONDS);
      g_object_set_data_full (G_OBJECT (toast), "before", td_comparison_spec_ref (before),
                              (GDestroyNotify) td_comparison_spec_unref);
      g_signal_connect_object (toast, "button-clicked", G_CALLBACK (on_go_back), self, G_CONNECT_SWAPPED);
    }
  adw_toast_overlay_add_toast (self->toasts, toast);
}

#define KEY_NAME "td-comparison-name"
#define KEY_NAMED "td-comparison-named"

void
td_window_name_comparison (TdWindow         *self,
                           const char       *name,
                           TdComparisonSpec *spec)
{
  g_return_if_fail (TD_IS_WINDOW (self));
  g_return_if_fail (name != NULL && spec != NULL);

  g_object_set_data_full (G_OBJECT (self), KEY_NAME, g_strdup (name), g_free);
  g_object_set_data_full (G_OBJECT (self), KEY_NAMED, td_comparison_spec_ref (spec),
                          (GDestroyNotify) td_comparison_spec_unref);
}

static gboolean
has_case (TdComparisonSpec *spec,
          TdComparisonSpec *other,
          guint             position)
{
  for (guint i = 0; i < td_comparison_spec_get_n_cases (spec); i++)
    if (g_str_equal (td_comparison_spec_get_case (spec, i), td_comparison_spec_get_case (other, position))
        && g_strcmp0 (td_comparison_spec_get_dataset (spec, i), td_comparison_spec_get_dataset (other, position)) == 0)
      return TRUE;

  return FALSE;
}

/* In any order. */
static gboolean
is_of_same_cases (TdComparisonSpec *a,
                  TdComparisonSpec *b)
{
  guint n = td_comparison_spec_get_n_cases (a);

  for (guint i = 0; i < n; i++)
    if (!has_case (b, a, i))
      return FALSE;

  return n == td_comparison_spec_get_n_cases (b);
}

const char *
td_window_get_comparison_name (TdWindow *self)
{
  g_autoptr (TdComparisonSpec) spec = NULL;
  TdComparisonSpec *named = NULL;

  g_return_val_if_fail (TD_IS_WINDOW (self), NULL);

  spec = td_workspace_dup_comparison_spec (self->workspace);
  named = g_object_get_data (G_OBJECT (self), KEY_NAMED);
  return spec != NULL && named != NULL && is_of_same_cases (spec, named) ? g_object_get_data (G_OBJECT (self), KEY_NAME)
                                                                         : NULL;
}

/* The cases may be named without their datasets in the file, never in the workspace. */
static void
remember_name (TdWindow   *self,
               const char *name)
{
  g_autoptr (TdComparisonSpec) spec = td_workspace_dup_comparison_spec (self->workspace);

  if (spec != NULL)
    td_window_name_comparison (self, name, spec);
}

static void
open_now (TdWindow         *self,
          TdComparisonSpec *spec,
          const char       *name)
{
  g_autoptr (TdComparisonSpec) before = td_workspace_dup_comparison_spec (self->workspace);
  g_autoptr (GError) error = NULL;

  if (!td_workspace_apply_spec (self->workspace, spec, &error))
    {
      g_autofree char *reason = describe_missing (self, spec, error);

      td_saved_explain (self->toasts, _("“{name}” could not be opened"), name, reason);
      return;
    }

  remember_name (self, name);
  td_window_show_page (self, "compare");
  tell_opened (self, name, before != NULL && !td_comparison_spec_equal (before, spec) ? before : NULL);
}

static gboolean
is_ready (TdWindow *self)
{
  return self->awaited_comparison != NULL && self->candidates == NULL
         && td_document_set_get_state (self->documents) != TD_DOCUMENT_LOADING;
}

static gboolean
open_awaited (gpointer user_data)
{
  TdWindow *self = user_data;
  g_autoptr (TdComparisonSpec) spec = NULL;
  g_autofree char *name = NULL;

  if (self->workspace == NULL || !is_ready (self))
    return G_SOURCE_REMOVE;

  spec = g_steal_pointer (&self->awaited_comparison);
  name = g_steal_pointer (&self->awaited_name);
  open_now (self, spec, name);

  return G_SOURCE_REMOVE;
}

void
td_window_comparison_follow_load (TdWindow *self)
{
  /* Not at once: while documents are exchanged, those that go are gone already. */
  if (is_ready (self))
    g_idle_add_full (G_PRIORITY_DEFAULT, open_awaited, g_object_ref (self), g_object_unref);
}

void
td_window_comparison_forget (TdWindow *self)
{
  g_clear_pointer (&self->awaited_comparison, td_comparison_spec_unref);
  g_clear_pointer (&self->awaited_name, g_free);
}

void
td_window_open_comparison (TdWindow          *self,
                           TdSavedComparison *item)
{
  TdComparisonSpec *spec;

  g_return_if_fail (TD_IS_WINDOW (self));
  g_return_if_fail (TD_IS_SAVED_COMPARISON (item));

  spec = td_saved_comparison_get_spec (item);
  if (spec == NULL)
    {
      g_autofree char *reason = td_error_describe (td_saved_comparison_get_error (item),
                                                   td_workspace_get_language (self->workspace));
      g_autofree char *sentence = td_typography_capitalise (reason);

      td_saved_explain (self->toasts, _("“{name}” could not be opened"), td_saved_comparison_get_name (item), sentence);
      return;
    }

  td_window_comparison_forget (self);
  self->awaited_comparison = td_comparison_spec_ref (spec);
  self->awaited_name = g_strdup (td_saved_comparison_get_name (item));
  td_window_comparison_follow_load (self);
}

static void
on_read (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (TdWindow) self = user_data;
  g_autoptr (TdSavedComparison) item = td_saved_comparison_read_finish (result);

  /* Closed in the meantime. */
  if (self->workspace != NULL && item != NULL)
    td_window_open_comparison (self, item);
}

static gboolean
has_cases (TdWindow *self)
{
  return td_document_set_get_state (self->documents) == TD_DOCUMENT_LOADING || self->candidates != NULL
         || g_list_model_get_n_items (G_LIST_MODEL (td_workspace_get_collection (self->workspace))) > 0;
}

void
td_window_open_comparison_file (TdWindow *self,
                                GFile    *file)
{
  g_return_if_fail (TD_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  if (!has_cases (self))
    td_window_open_files (self, NULL, 0);
  td_saved_comparison_read_async (file, NULL, on_read, g_object_ref (self));
}

void
td_window_part_comparisons (GFile     **files,
                            guint       n_files,
                            GPtrArray  *datasets,
                            GPtrArray  *comparisons)
{
  g_return_if_fail (files != NULL || n_files == 0);
  g_return_if_fail (datasets != NULL && comparisons != NULL);

  for (guint i = 0; i < n_files; i++)
    g_ptr_array_add (td_saved_comparison_is_file (files[i]) ? comparisons : datasets, files[i]);
}

/* Returns: (transfer full): the files of the window, or those that will be. */
static GPtrArray *
list_documents (TdWindow *self)
{
  TdDocumentSet *set = self->candidates != NULL ? self->candidates : self->documents;
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < td_document_set_get_n (set); i++)
    {
      TdDocument *document = td_document_set_get (set, i);

      /* A window without files is one of the sample. */
      if (!td_document_is_sample (document) || td_document_set_get_n (set) > 1)
        g_ptr_array_add (files, g_object_ref (td_document_get_file (document)));
    }

  return files;
}

void
td_window_open_comparison_files (TdWindow  *self,
                                 GPtrArray *comparisons)
{
  TdApplication *application = NULL;

  g_return_if_fail (TD_IS_WINDOW (self));
  g_return_if_fail (comparisons != NULL);

  application = TD_APPLICATION (gtk_window_get_application (GTK_WINDOW (self)));
  if (comparisons->len > 0)
    td_window_open_comparison_file (self, comparisons->pdata[0]);
  for (guint i = 1; i < comparisons->len; i++)
    {
      g_autoptr (GPtrArray) files = list_documents (self);
      GtkWindow *other = td_application_open_window (application, (GFile **) files->pdata, files->len);

      td_window_open_comparison_file (TD_WINDOW (other), comparisons->pdata[i]);
    }
}
