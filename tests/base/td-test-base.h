/* td-test-base.h: what several tests of base need
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-language.h"

/* The spaces that look alike. */
#define NBSP "\302\240"
#define NNBSP "\342\200\257"
#define TIMES "\303\227"
#define MINUS "\342\210\222" /* no hyphen */

/* Compares and frees @actual, naming @what was asked; a difference is shown with
 * its spaces told apart. */
static inline void
td_test_take (const char *what,
              char       *actual,
              const char *expected)
{
  g_autofree char *shown = g_strescape (actual != NULL ? actual : "(null)", NULL);
  g_autofree char *wanted = g_strescape (expected, NULL);

  if (g_strcmp0 (actual, expected) != 0)
    g_error ("%s: expected \"%s\", got \"%s\"", what, wanted, shown);
  g_free (actual);
}

/* Returns: (transfer full): the compiled catalogue @name of tests/base. */
static inline GBytes *
td_test_read_catalogue (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("TAKEDOWNS_BUILD"), "tests", "base", name, NULL);
  g_autoptr (GError) error = NULL;
  char *content = NULL;
  gsize length = 0;

  g_file_get_contents (path, &content, &length, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (content, length);
}
