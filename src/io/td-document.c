/* td-document.c: one dataset file: its bytes, its problems, its state
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-document.h"

#include "base/td-error.h"
#include "td-io-resources.h"

#define SAMPLE_URI "resource:///org/example/Takedowns/sample.takedowns.json"

struct _TdDocument
{
  GObject parent_instance;

  /* Owned */
  GFile        *file;
  TdDataset    *dataset;
  GListStore   *problems;
  GBytes       *bytes; /* as last read */
  GError       *error;
  GCancellable *cancellable; /* of the load under way */

  /* State */
  TdDocumentState state;
  double          progress;
  guint64         n_errors, n_warnings, n_not_kept;
  gboolean        is_sample;
  gboolean        has_loaded; /* once, to the end */
};

enum
{
  PROP_STATE = 1,
  PROP_PROGRESS,
  PROP_N_ERRORS,
  PROP_N_WARNINGS,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (TdDocument, td_document, G_TYPE_OBJECT)

/* A load, from the call to its end. */
typedef struct
{
  GTask        *task;
  GCancellable *cancellable; /* its own: a later load cancels it */
  GCancellable *outer;       /* (nullable): the caller's */
  gulong        outer_handler;
  TdLoaderHooks hooks; /* the caller's */
  TdDataset    *dataset; /* filled by it: the document's own, or what is to take its place */
} Load;

static void
load_free (Load *load)
{
  g_cancellable_disconnect (load->outer, load->outer_handler);
  g_clear_object (&load->outer);
  g_clear_object (&load->cancellable);
  g_clear_object (&load->dataset);
  g_clear_object (&load->task);
  g_free (load);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Load, load_free)

GType
td_document_state_get_type (void)
{
  static const GEnumValue values[] = {
    { TD_DOCUMENT_EMPTY, "TD_DOCUMENT_EMPTY", "empty" },
    { TD_DOCUMENT_LOADING, "TD_DOCUMENT_LOADING", "loading" },
    { TD_DOCUMENT_LOADED, "TD_DOCUMENT_LOADED", "loaded" },
    { TD_DOCUMENT_FAILED, "TD_DOCUMENT_FAILED", "failed" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static ("TdDocumentState", values));
  return type;
}

static void
set_state (TdDocument     *self,
           TdDocumentState state)
{
  if (self->state == state)
    return;
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

static void
set_progress (TdDocument *self,
              double      progress)
{
  if (self->progress == progress)
    return;
  self->progress = progress;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROGRESS]);
}

static void
set_counts (TdDocument *self,
            guint64     n_errors,
            guint64     n_warnings)
{
  gboolean errors_changed = self->n_errors != n_errors;
  gboolean warnings_changed = self->n_warnings != n_warnings;

  self->n_errors = n_errors;
  self->n_warnings = n_warnings;
  if (errors_changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ERRORS]);
  if (warnings_changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_WARNINGS]);
}

static void
start_anew (TdDocument *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_error (&self->error);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  self->n_not_kept = 0;
  set_counts (self, 0, 0);
  set_progress (self, 0);
}

static void
on_progress (double   fraction,
             gpointer user_data)
{
  Load *load = user_data;
  TdDocument *self = g_task_get_source_object (load->task);

  set_progress (self, fraction);
  if (load->hooks.progress)
    load->hooks.progress (fraction, load->hooks.progress_data);
}

static TdDocumentState
get_end_state (const GError *error)
{
  if (!error)
    return TD_DOCUMENT_LOADED;
  return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) ? TD_DOCUMENT_EMPTY : TD_DOCUMENT_FAILED;
}

/* What was read before a load is cancelled stays, so that it counts as loaded. */
static TdDocumentState
get_cancelled_state (TdDocument *self)
{
  return td_dataset_get_n_cases (self->dataset) > 0 ? TD_DOCUMENT_LOADED : TD_DOCUMENT_EMPTY;
}

static void
end_load (TdDocument   *self,
          GAsyncResult *result,
          const GError *error)
{
  guint64 n_errors, n_warnings;
  TdDocumentState state = get_end_state (error);

  td_loader_get_counts (result, &n_errors, &n_warnings);
  set_counts (self, n_errors, n_warnings);
  if (state == TD_DOCUMENT_FAILED)
    self->error = g_error_copy (error);
  if (state == TD_DOCUMENT_FAILED && self->has_loaded)
    state = TD_DOCUMENT_LOADED;
  if (state == TD_DOCUMENT_EMPTY)
    state = get_cancelled_state (self);
  if (!error)
    self->has_loaded = TRUE;
  if (state == TD_DOCUMENT_LOADED && (!error || self->error))
    set_progress (self, 1);
  g_clear_object (&self->cancellable);
  set_state (self, state);
}

/* A file that somebody is still writing, or that broke in its midst, takes
 * nothing off the screen. */
static gboolean
check_kept (TdDocument    *self,
            TdDataset     *fresh,
            GAsyncResult  *result,
            GError       **error)
{
  guint64 n_errors, n_warnings;

  td_loader_get_counts (result, &n_errors, &n_warnings);
  if (n_errors == 0 || td_dataset_get_n_cases (fresh) > 0 || td_dataset_get_n_cases (self->dataset) == 0)
    return TRUE;

  g_set_error_literal (error, TD_ERROR, TD_ERROR_SYNTAX, "No case could be read");
  return FALSE;
}

static void
on_loaded (GObject      *source_object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Load) load = user_data;
  TdDocument *self = g_task_get_source_object (load->task);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  guint64 n_more;
  gboolean ok = td_loader_load_finish (result, &n_more, &bytes, &error);

  if (ok && load->dataset != self->dataset)
    ok = check_kept (self, load->dataset, result, &error);
  /* A load that was overtaken by another has nothing to say any more. */
  if (load->cancellable == self->cancellable)
    {
      self->bytes = g_steal_pointer (&bytes);
      self->n_not_kept = n_more;
      if (ok && load->dataset != self->dataset)
        td_dataset_take_content (self->dataset, load->dataset);
      end_load (self, result, error);
    }
  if (ok)
    g_task_return_boolean (load->task, TRUE);
  else
    g_task_return_error (load->task, g_steal_pointer (&error));
}

static void
on_outer_cancelled (GCancellable *outer,
                    gpointer      user_data)
{
  g_cancellable_cancel (user_data);
}

static void
td_document_get_property (GObject    *object,
                          guint       property_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  TdDocument *self = TD_DOCUMENT (object);

  switch (property_id)
    {
    case PROP_STATE:
      g_value_set_enum (value, self->state);
      break;
    case PROP_PROGRESS:
      g_value_set_double (value, self->progress);
      break;
    case PROP_N_ERRORS:
      g_value_set_uint64 (value, self->n_errors);
      break;
    case PROP_N_WARNINGS:
      g_value_set_uint64 (value, self->n_warnings);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
td_document_finalize (GObject *object)
{
  TdDocument *self = TD_DOCUMENT (object);

  g_clear_object (&self->cancellable);
  g_clear_error (&self->error);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_object (&self->problems);
  g_clear_object (&self->dataset);
  g_clear_object (&self->file);
  G_OBJECT_CLASS (td_document_parent_class)->finalize (object);
}

static void
td_document_class_init (TdDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = td_document_get_property;
  object_class->finalize = td_document_finalize;

  properties[PROP_STATE] =
    g_param_spec_enum ("state", NULL, NULL, TD_TYPE_DOCUMENT_STATE, TD_DOCUMENT_EMPTY, flags);
  properties[PROP_PROGRESS] =
    g_param_spec_double ("progress", NULL, NULL, 0, 1, 0, flags);
  properties[PROP_N_ERRORS] =
    g_param_spec_uint64 ("n-errors", NULL, NULL, 0, G_MAXUINT64, 0, flags);
  properties[PROP_N_WARNINGS] =
    g_param_spec_uint64 ("n-warnings", NULL, NULL, 0, G_MAXUINT64, 0, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
td_document_init (TdDocument *self)
{
  self->problems = g_list_store_new (TD_TYPE_PROBLEM);
}

TdDocument *
td_document_new (GFile *file)
{
  TdDocument *self;
  g_autofree char *uri = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_object_new (TD_TYPE_DOCUMENT, NULL);
  uri = g_file_get_uri (file);
  self->file = g_object_ref (file);
  self->dataset = td_dataset_new (uri);
  self->is_sample = g_str_equal (uri, SAMPLE_URI);
  return self;
}

TdDocument *
td_document_new_sample (void)
{
  g_autoptr (GFile) file = g_file_new_for_uri (SAMPLE_URI);

  /* Asking for it keeps the linker from leaving the resource out of a program. */
  td_io_get_resource ();
  return td_document_new (file);
}

void
td_document_load_async (TdDocument          *self,
                        const TdLoaderHooks *hooks,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  TdLoaderHooks own_hooks = { 0 };
  Load *load;

  g_return_if_fail (TD_IS_DOCUMENT (self));

  start_anew (self);
  load = g_new0 (Load, 1);
  load->task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (load->task, td_document_load_async);
  load->cancellable = g_cancellable_new ();
  self->cancellable = g_object_ref (load->cancellable);
  if (cancellable)
    {
      load->outer = g_object_ref (cancellable);
      load->outer_handler = g_cancellable_connect (cancellable, G_CALLBACK (on_outer_cancelled),
                                                   g_object_ref (load->cancellable), g_object_unref);
    }
  if (hooks)
    own_hooks = load->hooks = *hooks;
  own_hooks.progress = on_progress;
  own_hooks.progress_data = load;
  load->dataset = self->has_loaded ? td_dataset_new (td_dataset_get_uri (self->dataset))
                                   : g_object_ref (self->dataset);

  /* Before the loader empties the dataset: who watches must see that its cases
   * are being read anew, not that they are gone. */
  set_state (self, TD_DOCUMENT_LOADING);
  td_loader_load_async (self->file, load->dataset, self->problems, &own_hooks, load->cancellable, on_loaded, load);
}

gboolean
td_document_load_finish (TdDocument    *self,
                         GAsyncResult  *result,
                         GError       **error)
{
  g_return_val_if_fail (TD_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
keep_result (GObject      *source_object,
             GAsyncResult *result,
             gpointer      user_data)
{
  GAsyncResult **kept = user_data;

  *kept = g_object_ref (result);
}

gboolean
td_document_load (TdDocument  *self,
                  GError     **error)
{
  g_autoptr (GMainContext) context = g_main_context_new ();
  g_autoptr (GAsyncResult) result = NULL;

  g_return_val_if_fail (TD_IS_DOCUMENT (self), FALSE);

  /* A context of its own, so that nothing else of the program runs meanwhile. */
  g_main_context_push_thread_default (context);
  td_document_load_async (self, NULL, NULL, keep_result, &result);
  while (!result)
    g_main_context_iteration (context, TRUE);
  g_main_context_pop_thread_default (context);
  return td_document_load_finish (self, result, error);
}

GFile *
td_document_get_file (TdDocument *self)
{
  g_return_val_if_fail (TD_IS_DOCUMENT (self), NULL);

  return self->file;
}

TdDataset *
td_document_get_dataset (TdDocument *self)
{
  g_return_val_if_fail (TD_IS_DOCUMENT (self), NULL);

  return self->dataset;
}

GListModel *
td_document_get_problems (TdDocument *self)
{
  g_return_val_if_fail (TD_IS_DOCUMENT (self), NULL);

  return G_LIST_MODEL (self->problems);
}

TdDocumentState
td_document_get_state (TdDocument *self)
{
  g_return_val_if_fail (TD_IS_DOCUMENT (self), TD_DOCUMENT_EMPTY);

  return self->state;
}

double
td_document_get_progress (TdDocument *self)
{
  g_return_val_if_fail (TD_IS_DOCUMENT (self), 0);

  return self->progress;
}

guint64
td_document_get_n_errors (TdDocument *self)
{
  g_return_val_if_fail (TD_IS_DOCUMENT (self), 0);

  return self->n_errors;
}

guint64
td_document_get_n_warnings (TdDocument *self)
{
  g_return_val_if_fail (TD_IS_DOCUMENT (self), 0);

  return self->n_warnings;
}

guint64
td_document_get_n_not_kept (TdDocument *self)
{
  g_return_val_if_fail (TD_IS_DOCUMENT (self), 0);

  return self->n_not_kept;
}

const GError *
td_document_get_error (TdDocument *self)
{
  g_return_val_if_fail (TD_IS_DOCUMENT (self), NULL);

  return self->state == TD_DOCUMENT_FAILED ? self->error : NULL;
}

const GError *
td_document_get_reload_error (TdDocument *self)
{
  g_return_val_if_fail (TD_IS_DOCUMENT (self), NULL);

  return self->state == TD_DOCUMENT_LOADED ? self->error : NULL;
}

void
td_document_forget_reload_error (TdDocument *self)
{
  g_return_if_fail (TD_IS_DOCUMENT (self));

  if (td_document_get_reload_error (self) == NULL)
    return;

  g_clear_error (&self->error);
  g_list_store_remove_all (self->problems);
  self->n_not_kept = 0;
  set_counts (self, 0, 0);
}

char *
td_document_get_display_name (TdDocument *self,
                              TdLanguage *language)
{
  g_return_val_if_fail (TD_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (language != NULL, NULL);

  if (self->is_sample)
    return g_strdup (td_words (language, N_("the built-in sample")));
  return g_file_get_parse_name (self->file);
}

gboolean
td_document_is_sample (TdDocument *self)
{
  g_return_val_if_fail (TD_IS_DOCUMENT (self), FALSE);

  return self->is_sample;
}
