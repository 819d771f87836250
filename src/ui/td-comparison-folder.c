/* td-comparison-folder.c: the files of saved comparisons, read and written (private to the store)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-comparison-folder.h"

#include <errno.h>

#include "compare/td-comparison-file.h"
#include "io/td-slug.h"
#include "ui/td-file-write.h"

/* Nobody else's business, as all of the folder that it is in. */
#define FOLDER_MODE 0700

/* More than any comparison has: what is larger is deleted for good, not kept in memory. */
#define MOST_KEPT (16 * 1024 * 1024)

TdFolderWork *
td_folder_work_new (GFile *folder)
{
  TdFolderWork *work = g_new0 (TdFolderWork, 1);

  work->folder = g_object_ref (folder);
  return work;
}

void
td_folder_work_free (TdFolderWork *work)
{
  g_clear_object (&work->folder);
  g_clear_object (&work->item);
  g_clear_pointer (&work->name, g_free);
  g_clear_pointer (&work->spec, td_comparison_spec_unref);
  g_clear_pointer (&work->bytes, g_bytes_unref);
  g_free (work);
}

static void
add_files (GFileEnumerator *enumerator,
           GPtrArray       *items)
{
  GFile *child;

  while (g_file_enumerator_iterate (enumerator, NULL, &child, NULL, NULL) && child != NULL)
    if (td_saved_comparison_is_file (child))
      g_ptr_array_add (items, td_saved_comparison_read (child));
}

GPtrArray *
td_comparison_folder_list (GFile   *folder,
                           GError **error)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) own_error = NULL;
  g_autoptr (GFileEnumerator) enumerator = g_file_enumerate_children (folder, G_FILE_ATTRIBUTE_STANDARD_NAME,
                                                                      G_FILE_QUERY_INFO_NONE, NULL, &own_error);

  if (enumerator != NULL)
    add_files (enumerator, items);
  else if (!g_error_matches (own_error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&own_error));
      return NULL;
    }

  return g_steal_pointer (&items);
}

/* Returns: (transfer none) (nullable) */
static TdSavedComparison *
find_named (GPtrArray  *items,
            const char *name)
{
  for (guint i = 0; i < items->len; i++)
    {
      TdSavedComparison *item = g_ptr_array_index (items, i);

      if (strcmp (td_saved_comparison_get_name (item), name) == 0)
        return item;
    }

  return NULL;
}

static gboolean
is_file_of (TdSavedComparison *item,
            GFile             *file)
{
  return item != NULL && g_file_equal (td_saved_comparison_get_file (item), file);
}

char *
td_comparison_folder_make_file_name (const char *name)
{
  g_autofree char *slug = td_slug_make (name, "comparison");

  return g_strconcat (slug, TD_COMPARISON_FILE_SUFFIX, NULL);
}

/* Different names may have one slug.
 * @own: (nullable): one whose file may be taken
 * Returns: (transfer full): a file that is not there yet, or that of @own */
static GFile *
find_free_file (GFile             *folder,
                const char        *name,
                TdSavedComparison *own)
{
  g_autofree char *slug = td_slug_make (name, "comparison");
  g_autofree char *file_name = td_comparison_folder_make_file_name (name);
  g_autoptr (GFile) file = g_file_get_child (folder, file_name);

  for (guint n = 2; !is_file_of (own, file) && g_file_query_exists (file, NULL); n++)
    {
      g_autofree char *next = g_strdup_printf ("%s-%u" TD_COMPARISON_FILE_SUFFIX, slug, n);

      g_object_unref (file);
      file = g_file_get_child (folder, next);
    }

  return g_steal_pointer (&file);
}

static gboolean
make_folder (GFile   *folder,
             GError **error)
{
  const char *path = g_file_peek_path (folder);
  int code;

  if (g_mkdir_with_parents (path, FOLDER_MODE) == 0)
    return TRUE;

  code = errno;
  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (code), "%s: %s", path, g_strerror (code));
  return FALSE;
}

/* Returns: (transfer full) (nullable): the file that takes the name; NULL with @error. */
static GFile *
choose_file (TdFolderWork  *work,
             GError       **error)
{
  g_autoptr (GPtrArray) items = td_comparison_folder_list (work->folder, error);
  TdSavedComparison *same = items != NULL ? find_named (items, work->name) : NULL;

  if (items == NULL)
    return NULL;
  if (same == NULL)
    return find_free_file (work->folder, work->name, work->item);
  if (work->replace || is_file_of (work->item, td_saved_comparison_get_file (same)))
    return g_object_ref (td_saved_comparison_get_file (same));

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS, "%s", work->name);
  return NULL;
}

gboolean
td_comparison_folder_save (TdFolderWork  *work,
                           GError       **error)
{
  g_autofree char *text = td_comparison_file_write (work->spec, work->name);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GFile) file = NULL;

  if (!make_folder (work->folder, error))
    return FALSE;
  file = choose_file (work, error);
  if (file == NULL || !td_file_write (file, bytes, error))
    return FALSE;

  /* Under its new name it is safe: only now does the old one go. */
  return work->item == NULL || is_file_of (work->item, file)
         || g_file_delete (td_saved_comparison_get_file (work->item), NULL, error);
}

gboolean
td_comparison_folder_delete (TdFolderWork  *work,
                             GError       **error)
{
  GFile *file = td_saved_comparison_get_file (work->item);
  char *content;
  gsize length;

  if (g_file_load_contents (file, NULL, &content, &length, NULL, NULL))
    {
      work->bytes = length <= MOST_KEPT ? g_bytes_new (content, length) : NULL;
      g_free (content);
    }

  return g_file_delete (file, NULL, error);
}

gboolean
td_comparison_folder_restore (TdFolderWork  *work,
                              GError       **error)
{
  GFile *old = td_saved_comparison_get_file (work->item);
  g_autoptr (GFile) file = NULL;

  if (!make_folder (work->folder, error))
    return FALSE;
  if (g_file_query_exists (old, NULL))
    file = find_free_file (work->folder, td_saved_comparison_get_name (work->item), NULL);

  return td_file_write (file != NULL ? file : old, work->bytes, error);
}
