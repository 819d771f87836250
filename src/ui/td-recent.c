/* td-recent.c: the datasets that were opened last, as the desktop remembers them
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-recent.h"

/* Not the name that is shown: that may be another one tomorrow. */
#define APP_NAME "takedowns"

void
td_recent_add (GFile *file)
{
  g_autofree char *uri = NULL;
  GtkRecentData data = {
    .mime_type = (char *) TD_DATASET_MEDIA_TYPE,
    .app_name = (char *) APP_NAME,
    .app_exec = (char *) "takedowns %u",
  };

  g_return_if_fail (G_IS_FILE (file));

  uri = g_file_get_uri (file);
  gtk_recent_manager_add_full (gtk_recent_manager_get_default (), uri, &data);
}

void
td_recent_remove (const char *uri)
{
  g_return_if_fail (uri != NULL);

  /* Where it is not in the list there is nothing to do. */
  gtk_recent_manager_remove_item (gtk_recent_manager_get_default (), uri, NULL);
}

static int
compare_newest_first (gconstpointer a,
                      gconstpointer b)
{
  GDateTime *first = gtk_recent_info_get_modified (*(GtkRecentInfo **) a);
  GDateTime *second = gtk_recent_info_get_modified (*(GtkRecentInfo **) b);

  return g_date_time_compare (second, first);
}

GPtrArray *
td_recent_list (guint n_max)
{
  GList *items = gtk_recent_manager_get_items (gtk_recent_manager_get_default ());
  GPtrArray *found = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_recent_info_unref);

  for (GList *item = items; item != NULL; item = item->next)
    if (gtk_recent_info_has_application (item->data, APP_NAME))
      g_ptr_array_add (found, gtk_recent_info_ref (item->data));
  g_list_free_full (items, (GDestroyNotify) gtk_recent_info_unref);

  g_ptr_array_sort (found, compare_newest_first);
  if (found->len > n_max)
    g_ptr_array_set_size (found, n_max);

  return found;
}
