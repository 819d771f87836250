/* test-save.c: files that are written whole or not at all
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plot/td-save.h"

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;

  return n;
}

static void
test_save (void)
{
  g_autofree char *folder = g_dir_make_tmp ("takedowns-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "picture.png", NULL), *read = NULL;
  g_autoptr (GBytes) first = g_bytes_new_static ("first", 5);
  g_autoptr (GBytes) second = g_bytes_new_static ("2", 1);
  g_autoptr (GError) error = NULL;

  g_assert_true (td_save_bytes (first, path, &error));
  g_assert_true (td_save_bytes (second, path, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &read, NULL, NULL));
  g_assert_cmpstr (read, ==, "2");
  g_assert_cmpuint (count_files (folder), ==, 1);

  g_unlink (path);
  g_rmdir (folder);
}

/* A folder stands where the file should: nobody, root neither, can replace it. */
static void
test_save_fails (void)
{
  g_autofree char *folder = g_dir_make_tmp ("takedowns-XXXXXX", NULL);
  g_autofree char *taken = g_build_filename (folder, "picture.png", NULL);
  g_autofree char *missing = g_build_filename (folder, "none", "picture.png", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_static ("first", 5);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir (taken, 0700), ==, 0);
  g_assert_false (td_save_bytes (bytes, taken, &error));
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, "picture.png"));
  g_clear_error (&error);
  g_assert_cmpuint (count_files (folder), ==, 1);

  g_assert_false (td_save_bytes (bytes, missing, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_assert_cmpuint (count_files (folder), ==, 1);

  g_rmdir (taken);
  g_rmdir (folder);
}

static void
test_link (void)
{
  g_autofree char *folder = g_dir_make_tmp ("takedowns-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "picture.png", NULL), *read = NULL;
  g_autofree char *link = g_build_filename (folder, "link.png", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_static ("first", 5);

  g_assert_true (g_file_set_contents (path, "before", -1, NULL));
  g_assert_cmpint (symlink ("picture.png", link), ==, 0);
  g_assert_true (td_save_bytes (bytes, link, NULL));
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  g_assert_true (g_file_get_contents (path, &read, NULL, NULL));
  g_assert_cmpstr (read, ==, "first");

  g_unlink (link);
  g_unlink (path);
  g_rmdir (folder);
}

static gpointer
read_pipe (gpointer path)
{
  char *read = NULL;

  g_assert_true (g_file_get_contents (path, &read, NULL, NULL));
  return read;
}

static void
test_pipe (void)
{
  g_autofree char *folder = g_dir_make_tmp ("takedowns-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "pipe", NULL), *read = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new_static ("first", 5);
  GStatBuf status;
  GThread *reader = NULL;

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  reader = g_thread_new ("reader", read_pipe, path);
  g_assert_true (td_save_bytes (bytes, path, NULL));
  read = g_thread_join (reader);
  g_assert_cmpstr (read, ==, "first");
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_true (S_ISFIFO (status.st_mode));

  g_unlink (path);
  g_rmdir (folder);
}

/* The device that is always full: a disk that is, without filling one. */
static void
test_full (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("first", 5);
  g_autoptr (GError) error = NULL;
  GStatBuf status;

  if (g_stat ("/dev/full", &status) != 0 || !S_ISCHR (status.st_mode))
    {
      g_test_skip ("there is no /dev/full");
      return;
    }
  g_assert_false (td_save_bytes (bytes, "/dev/full", &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOSPC);
  g_assert_cmpint (g_stat ("/dev/full", &status), ==, 0);
  g_assert_true (S_ISCHR (status.st_mode));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/save/replaces", test_save);
  g_test_add_func ("/plot/save/fails", test_save_fails);
  g_test_add_func ("/plot/save/link", test_link);
  g_test_add_func ("/plot/save/pipe", test_pipe);
  g_test_add_func ("/plot/save/full", test_full);

  return g_test_run ();
}
