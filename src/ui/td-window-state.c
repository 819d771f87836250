/* td-window-state.c: how it stands with the documents: loading, shown, in trouble
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-window-private.h"

#include <glib/gi18n.h>

#include "base/td-error.h"
#include "base/td-number-format.h"
#include "ui/td-file-name.h"
#include "ui/td-window-saved.h"

/* What to do about a file that could not be read. */
typedef struct
{
  GQuark    (*domain) (void);
  int         code;
  const char *advice;
} Advice;

static const Advice advices[] = {
  { g_io_error_quark, G_IO_ERROR_NOT_FOUND, N_("It may have been moved, renamed or deleted.") },
  { g_io_error_quark, G_IO_ERROR_PERMISSION_DENIED, N_("Its owner has to allow you to read it.") },
  { g_io_error_quark, G_IO_ERROR_IS_DIRECTORY, N_("Choose a file in it.") },
  { td_error_quark, TD_ERROR_VERSION, N_("It was made for a newer Takedowns: update the application.") },
  { td_error_quark, TD_ERROR_FORMAT, N_("Takedowns opens datasets of its own format; the problems say what was missed.") },
  { td_error_quark, TD_ERROR_SYNTAX, N_("Correct it at the place that the problems name, then try again.") },
};

static const char *
find_advice (const GError *error)
{
  for (guint i = 0; error != NULL && i < G_N_ELEMENTS (advices); i++)
    if (g_error_matches (error, advices[i].domain (), advices[i].code))
      return _(advices[i].advice);

  return _("Try again, or open another file.");
}

static TdDocument *
find_failed (TdDocumentSet *documents)
{
  for (guint i = 0; i < td_document_set_get_n (documents); i++)
    {
      TdDocument *document = td_document_set_get (documents, i);

      if (td_document_get_state (document) == TD_DOCUMENT_FAILED)
        return document;
    }

  return NULL;
}

/* Returns: (transfer full): what went wrong, in the window's language. */
static char *
format_cause (TdDocument *document,
              TdLanguage *language)
{
  GListModel *problems = td_document_get_problems (document);
  g_autoptr (TdProblem) problem = g_list_model_get_item (problems, 0);
  const GError *error = td_document_get_error (document);

  if (problem != NULL)
    return td_problem_get_message (problem, language);

  return g_strdup (error != NULL ? error->message : "");
}

/* Returns: (transfer full): what is open, shortly. */
static char *
format_documents (TdWindow *self)
{
  TdLanguage *language = td_workspace_get_language (self->workspace);
  guint n = td_document_set_get_n (self->documents);
  g_autofree char *number = td_number_format (language, n);
  TdDocument *document;

  if (n == 0)
    return g_strdup ("");
  if (n > 1)
    /* Translators: under the title of the window; {n} is a number from 2 up. */
    return td_fill (ngettext ("{n} file", "{n} files", n), "n", number, NULL);

  document = td_document_set_get (self->documents, 0);
  if (td_document_is_sample (document))
    return g_strdup (_("Built-in sample"));

  return td_file_get_shown_name (td_document_get_file (document));
}

char *
td_window_format_failure (TdWindow   *self,
                          TdDocument *document)
{
  TdLanguage *language = td_workspace_get_language (self->workspace);
  g_autofree char *name = td_document_get_display_name (document, language);
  g_autofree char *cause = format_cause (document, language);

  /* Translators: {file} is a path, {cause} what went wrong, {advice} a sentence on what to do. */
  return td_fill (_("{file}: {cause}\n{advice}"), "file", name, "cause", cause,
                  "advice", find_advice (td_document_get_error (document)), NULL);
}

static void
td_window_describe_failure (TdWindow   *self,
                            TdDocument *document)
{
  g_autofree char *text = td_window_format_failure (self, document);
  g_autofree char *markup = g_markup_escape_text (text, -1);

  adw_status_page_set_icon_name (self->trouble_page, "dialog-warning-symbolic");
  adw_status_page_set_title (self->trouble_page, _("Could Not Open the File"));
  adw_status_page_set_description (self->trouble_page, markup);
}

static void
td_window_describe_emptiness (TdWindow *self)
{
  g_autofree char *name = format_documents (self);
  g_autofree char *text = td_fill (_("There is no case to show in {file}."), "file", name, NULL);
  g_autofree char *markup = g_markup_escape_text (text, -1);

  adw_status_page_set_icon_name (self->trouble_page, "text-x-generic-symbolic");
  adw_status_page_set_title (self->trouble_page, _("No Cases"));
  adw_status_page_set_description (self->trouble_page, markup);
}

/* Whether the list of problems says more than the page does. */
static gboolean
has_places (TdDocumentSet *documents)
{
  for (guint i = 0; i < td_document_set_get_n (documents); i++)
    {
      GListModel *problems = td_document_get_problems (td_document_set_get (documents, i));
      g_autoptr (TdProblem) first = g_list_model_get_item (problems, 0);

      if (first != NULL && td_problem_get_line (first) > 0)
        return TRUE;
    }

  return FALSE;
}

static void
td_window_show_trouble (TdWindow *self)
{
  TdDocument *failed = find_failed (self->documents);

  gtk_widget_set_visible (self->try_again_button, td_document_set_get_n (self->documents) > 0);
  gtk_widget_set_visible (self->trouble_problems_button, has_places (self->documents));
  if (failed != NULL)
    td_window_describe_failure (self, failed);
  else
    td_window_describe_emptiness (self);

  /* Where only one of both is seen, this is what must be. */
  adw_leaflet_set_visible_child (self->leaflet, self->content);
}

/* Whether the problems are those of what is shown, not of a newer file that
 * could not be read. */
static gboolean
are_of_what_is_shown (TdDocumentSet *documents)
{
  for (guint i = 0; i < td_document_set_get_n (documents); i++)
    if (td_document_get_reload_error (td_document_set_get (documents, i)) != NULL)
      return FALSE;

  return TRUE;
}

static void
td_window_describe_problems (TdWindow *self,
                             guint64   n)
{
  gboolean errors = td_document_set_get_n_errors (self->documents) > 0;
  g_autofree char *number = td_number_format (td_workspace_get_language (self->workspace), n);
  g_autofree char *text = NULL;

  if (errors)
    /* Translators: {n} is a number from 1 up. */
    text = td_fill (ngettext ("{n} problem in the data: something was left out.",
                              "{n} problems in the data: something was left out.", n), "n", number, NULL);
  else
    /* Translators: {n} is a number from 1 up. */
    text = td_fill (ngettext ("{n} warning about the data; everything is shown.",
                              "{n} warnings about the data; everything is shown.", n), "n", number, NULL);

  gtk_label_set_label (self->problems_label, text);
  gtk_image_set_from_icon_name (self->problems_icon, errors ? "dialog-error-symbolic" : "dialog-warning-symbolic");
}

static void
td_window_update_problems (TdWindow *self,
                           gboolean  has_room)
{
  guint64 n = td_document_set_get_n_problems (self->documents);

  /* What a closed bar says is measured with the window, too. */
  if (n > 0)
    td_window_describe_problems (self, n);
  gtk_revealer_set_reveal_child (self->problems_revealer, n > 0 && has_room && are_of_what_is_shown (self->documents));
}

/* The first case is current where none is, and where a load has shown that
 * the current one is gone. While a file is read again, and where that fails,
 * what was current and ticked waits for its return. */
static void
td_window_ensure_current (TdWindow       *self,
                          TdDocumentState state)
{
  TdCaseRef *current = td_workspace_get_current (self->workspace);
  g_autoptr (TdCaseRef) first = NULL;

  if (state == TD_DOCUMENT_LOADED)
    td_shortlist_prune (td_workspace_get_shortlist (self->workspace));

  if (current != NULL && (state != TD_DOCUMENT_LOADED || td_case_ref_get_case (current) != NULL))
    return;

  first = td_collection_get_ref (td_workspace_get_collection (self->workspace), 0);
  if (first != current)
    td_workspace_set_current (self->workspace, first);
}

static const char *
find_content_page (TdWindow       *self,
                   TdDocumentState state)
{
  GListModel *cases = G_LIST_MODEL (td_workspace_get_collection (self->workspace));

  if (g_list_model_get_n_items (cases) > 0)
    return "pages";

  return state == TD_DOCUMENT_LOADING || state == TD_DOCUMENT_EMPTY ? "loading" : "trouble";
}

static void
td_window_show_content_page (TdWindow   *self,
                             const char *page)
{
  gboolean has_pages = strcmp (page, "pages") == 0;

  gtk_stack_set_visible_child_name (self->content_stack, page);
  /* A spinner that nobody sees would still draw frame after frame. */
  gtk_spinner_set_spinning (self->loading_spinner, strcmp (page, "loading") == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->switcher_bar), has_pages);
  adw_view_switcher_title_set_view_switcher_enabled (self->switcher_title, has_pages);
  if (strcmp (page, "trouble") == 0)
    td_window_show_trouble (self);
}

/* Returns: how far loading is, from 0 to 1; 1 where nothing is loaded. */
static double
get_progress (TdWindow *self)
{
  if (self->candidates != NULL)
    return td_document_set_get_progress (self->candidates);
  if (td_document_set_get_state (self->documents) == TD_DOCUMENT_LOADING)
    return td_document_set_get_progress (self->documents);

  return 1.0;
}

static gboolean
remember_file (gpointer file)
{
  td_recent_add (file);

  return G_SOURCE_REMOVE;
}

/* What was opened is found again in the lists of recent files. Only datasets are,
 * and not before the window has been drawn: the list is a file to read and write. */
static void
td_window_remember_files (TdWindow *self)
{
  for (guint i = 0; i < td_document_set_get_n (self->documents); i++)
    {
      TdDocument *document = td_document_set_get (self->documents, i);

      if (!td_document_is_sample (document) && td_document_get_state (document) == TD_DOCUMENT_LOADED)
        g_idle_add_full (G_PRIORITY_LOW, remember_file, g_object_ref (td_document_get_file (document)), g_object_unref);
    }
  self->is_remembered = TRUE;
}

void
td_window_update_state (TdWindow *self)
{
  TdDocumentState state = td_document_set_get_state (self->documents);
  gboolean is_loading = state == TD_DOCUMENT_LOADING;
  g_autofree char *subtitle = format_documents (self);
  /* Translators: {file} is the name of a file, or "Built-in sample". */
  g_autofree char *loading = td_fill (_("Loading {file}…"), "file", subtitle, NULL);
  TdCasePage *case_page = td_window_find_case_page (self);
  const char *page;

  gtk_label_set_label (self->loading_label, loading);
  g_object_set (self->list_pane,
                "subtitle", subtitle,
                "progress", get_progress (self),
                NULL);

  td_window_ensure_current (self, state);
  if (self->was_loading && !is_loading && case_page != NULL)
    td_case_page_follow_load (case_page);
  self->was_loading = is_loading;
  if (state == TD_DOCUMENT_LOADED && !self->is_remembered)
    td_window_remember_files (self);
  page = find_content_page (self, state);
  td_stale_bar_update (self->stale_bar, self->documents, td_workspace_get_language (self->workspace));
  td_list_pane_update_stale (self->list_pane, self->documents);
  td_window_update_problems (self, !is_loading && strcmp (page, "pages") == 0);
  td_window_show_content_page (self, page);
  td_window_actions_update (self);
  if (self->awaited != NULL && !is_loading)
    {
      g_autofree char *id = g_steal_pointer (&self->awaited);

      td_window_show_case (self, id);
    }
  td_window_comparison_follow_load (self);
}
