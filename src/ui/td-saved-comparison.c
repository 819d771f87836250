/* td-saved-comparison.c: a comparison that was saved, as its file says
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-saved-comparison.h"

#include "compare/td-comparison-file.h"
#include "io/td-json-file.h"
#include "ui/td-file-name.h"

#define ATTRIBUTES G_FILE_ATTRIBUTE_TIME_MODIFIED "," G_FILE_ATTRIBUTE_TIME_MODIFIED_USEC "," G_FILE_ATTRIBUTE_STANDARD_SIZE

struct _TdSavedComparison
{
  GObject           parent_instance;

  GFile            *file;     /* owned */
  char             *name;     /* owned */
  TdComparisonSpec *spec;     /* owned, nullable */
  GError           *error;    /* owned, nullable */
  GDateTime        *modified; /* owned, nullable */
  goffset           size;
};

G_DEFINE_FINAL_TYPE (TdSavedComparison, td_saved_comparison, G_TYPE_OBJECT)

static void
td_saved_comparison_finalize (GObject *object)
{
  TdSavedComparison *self = TD_SAVED_COMPARISON (object);

  g_clear_object (&self->file);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->spec, td_comparison_spec_unref);
  g_clear_error (&self->error);
  g_clear_pointer (&self->modified, g_date_time_unref);

  G_OBJECT_CLASS (td_saved_comparison_parent_class)->finalize (object);
}

static void
td_saved_comparison_class_init (TdSavedComparisonClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = td_saved_comparison_finalize;
}

static void
td_saved_comparison_init (TdSavedComparison *self)
{
}

gboolean
td_saved_comparison_is_file (GFile *file)
{
  g_autofree char *name = NULL, *small = NULL;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  name = g_file_get_basename (file);
  small = g_ascii_strdown (name != NULL ? name : "", -1);
  return g_str_has_suffix (small, TD_COMPARISON_FILE_SUFFIX);
}

/* Without a file there is no time: the reading then says what is wrong. */
static void
read_time (TdSavedComparison *self)
{
  g_autoptr (GFileInfo) info = g_file_query_info (self->file, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, NULL, NULL);
  g_autoptr (GDateTime) time = info != NULL ? g_file_info_get_modification_date_time (info) : NULL;

  if (time != NULL)
    self->modified = g_date_time_to_local (time);
  if (info != NULL)
    self->size = g_file_info_get_size (info);
}

/* Returns: (transfer full): "electro.takedowns-comparison" is called "electro". */
static char *
make_name (GFile *file)
{
  char *name = td_file_get_shown_name (file);

  if (td_saved_comparison_is_file (file) && strlen (name) > strlen (TD_COMPARISON_FILE_SUFFIX))
    name[strlen (name) - strlen (TD_COMPARISON_FILE_SUFFIX)] = '\0';

  return name;
}

TdSavedComparison *
td_saved_comparison_read (GFile *file)
{
  TdSavedComparison *self;
  g_autoptr (JsonNode) root = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_object_new (TD_TYPE_SAVED_COMPARISON, NULL);
  self->file = g_object_ref (file);
  read_time (self);
  root = td_json_file_read (file, &self->error);
  if (root != NULL)
    self->spec = td_comparison_file_read (root, &self->name, &self->error);
  if (self->name == NULL)
    self->name = make_name (file);

  return self;
}

static void
read_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  g_task_return_pointer (task, td_saved_comparison_read (data), g_object_unref);
}

void
td_saved_comparison_read_async (GFile               *file,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, td_saved_comparison_read_async);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, read_in_thread);
}

TdSavedComparison *
td_saved_comparison_read_finish (GAsyncResult *result)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}

const char *
td_saved_comparison_get_name (TdSavedComparison *self)
{
  g_return_val_if_fail (TD_IS_SAVED_COMPARISON (self), NULL);

  return self->name;
}

GFile *
td_saved_comparison_get_file (TdSavedComparison *self)
{
  g_return_val_if_fail (TD_IS_SAVED_COMPARISON (self), NULL);

  return self->file;
}

TdComparisonSpec *
td_saved_comparison_get_spec (TdSavedComparison *self)
{
  g_return_val_if_fail (TD_IS_SAVED_COMPARISON (self), NULL);

  return self->spec;
}

const GError *
td_saved_comparison_get_error (TdSavedComparison *self)
{
  g_return_val_if_fail (TD_IS_SAVED_COMPARISON (self), NULL);

  return self->error;
}

GDateTime *
td_saved_comparison_get_modified (TdSavedComparison *self)
{
  g_return_val_if_fail (TD_IS_SAVED_COMPARISON (self), NULL);

  return self->modified;
}

static gboolean
is_same_time (GDateTime *a,
              GDateTime *b)
{
  return a == b || (a != NULL && b != NULL && g_date_time_equal (a, b));
}

gboolean
td_saved_comparison_is_same (TdSavedComparison *a,
                             TdSavedComparison *b)
{
  g_return_val_if_fail (TD_IS_SAVED_COMPARISON (a), FALSE);
  g_return_val_if_fail (TD_IS_SAVED_COMPARISON (b), FALSE);

  return g_file_equal (a->file, b->file) && is_same_time (a->modified, b->modified) && a->size == b->size
         && strcmp (a->name, b->name) == 0 && (a->error == NULL) == (b->error == NULL);
}
