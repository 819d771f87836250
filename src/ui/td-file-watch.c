/* td-file-watch.c: whether a file on disk is still the one that was read
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-file-watch.h"

/* A program that saves causes several events in a row. */
#define QUIET_MS 200

#define ATTRIBUTES G_FILE_ATTRIBUTE_ETAG_VALUE "," G_FILE_ATTRIBUTE_STANDARD_SIZE

/* The stamp of a file that is not there. */
#define GONE ""

struct _TdFileWatch
{
  GObject       parent_instance;

  GFile        *file;        /* owned */
  GFileMonitor *monitor;     /* owned, nullable */
  GCancellable *cancellable; /* owned: of all questions */
  char         *known;       /* owned, nullable: the stamp of the known file */
  guint         timer;       /* 0: no event waits */
  gboolean      is_accepting; /* the answer that comes next is the known stamp */
  TdFileState   state;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TdFileWatch, td_file_watch, G_TYPE_OBJECT)

static void
td_file_watch_set_state (TdFileWatch *self,
                         TdFileState  state)
{
  if (self->state == state)
    return;

  self->state = state;
  g_signal_emit (self, signals[CHANGED], 0);
}

/* @info: (nullable): none where the file cannot be asked
 * Returns: (transfer full): differs wherever the content may. */
static char *
format_stamp (GFileInfo *info)
{
  const char *etag = info != NULL ? g_file_info_get_etag (info) : NULL;

  if (info == NULL)
    return g_strdup (GONE);

  return g_strdup_printf ("%s/%" G_GOFFSET_FORMAT, etag != NULL ? etag : "-", g_file_info_get_size (info));
}

static TdFileState
compare_stamps (const char *known,
                const char *now)
{
  if (known == NULL || strcmp (known, now) == 0)
    return TD_FILE_SAME;

  return strcmp (now, GONE) == 0 ? TD_FILE_GONE : TD_FILE_CHANGED;
}

static void
td_file_watch_take_stamp (TdFileWatch *self,
                          char        *stamp)
{
  g_autofree char *now = stamp;

  if (self->is_accepting)
    {
      g_free (self->known);
      self->known = g_steal_pointer (&now);
      self->is_accepting = FALSE;
      td_file_watch_set_state (self, TD_FILE_SAME);
      return;
    }

  td_file_watch_set_state (self, compare_stamps (self->known, now));
}

static void
on_info (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInfo) info = g_file_query_info_finish (G_FILE (source), result, &error);

  /* Cancelled with the watch, which is gone then. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  td_file_watch_take_stamp (user_data, format_stamp (info));
}

static void
td_file_watch_look (TdFileWatch *self)
{
  g_file_query_info_async (self->file, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, G_PRIORITY_DEFAULT, self->cancellable,
                           on_info, self);
}

static gboolean
on_quiet (gpointer user_data)
{
  TdFileWatch *self = user_data;

  /* What is to be accepted is not known yet: nothing to compare with. */
  if (self->is_accepting)
    return G_SOURCE_CONTINUE;

  self->timer = 0;
  td_file_watch_look (self);

  return G_SOURCE_REMOVE;
}

static void
on_event (TdFileWatch *self)
{
  g_clear_handle_id (&self->timer, g_source_remove);
  self->timer = g_timeout_add (QUIET_MS, on_quiet, self);
}

static void
td_file_watch_dispose (GObject *object)
{
  TdFileWatch *self = TD_FILE_WATCH (object);

  g_clear_handle_id (&self->timer, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  if (self->monitor != NULL)
    g_file_monitor_cancel (self->monitor);
  g_clear_object (&self->monitor);

  G_OBJECT_CLASS (td_file_watch_parent_class)->dispose (object);
}

static void
td_file_watch_finalize (GObject *object)
{
  TdFileWatch *self = TD_FILE_WATCH (object);

  g_clear_object (&self->cancellable);
  g_clear_object (&self->file);
  g_clear_pointer (&self->known, g_free);

  G_OBJECT_CLASS (td_file_watch_parent_class)->finalize (object);
}

static void
td_file_watch_class_init (TdFileWatchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = td_file_watch_dispose;
  object_class->finalize = td_file_watch_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                   0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
td_file_watch_init (TdFileWatch *self)
{
  self->cancellable = g_cancellable_new ();
}

TdFileWatch *
td_file_watch_new (GFile *file)
{
  TdFileWatch *self;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_object_new (TD_TYPE_FILE_WATCH, NULL);
  self->file = g_object_ref (file);
  self->monitor = g_file_monitor_file (file, G_FILE_MONITOR_WATCH_MOUNTS | G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_object (self->monitor, "changed", G_CALLBACK (on_event), self, G_CONNECT_SWAPPED);

  return self;
}

void
td_file_watch_accept (TdFileWatch *self)
{
  g_return_if_fail (TD_IS_FILE_WATCH (self));

  if (self->monitor == NULL)
    return;

  self->is_accepting = TRUE;
  td_file_watch_look (self);
}

TdFileState
td_file_watch_get_state (TdFileWatch *self)
{
  g_return_val_if_fail (TD_IS_FILE_WATCH (self), TD_FILE_SAME);

  return self->state;
}
