/* test-catalogue.c: compiled message catalogues, whole and broken
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-catalogue.h"
#include "base/td-error.h"
#include "td-test-base.h"

#include <string.h>

static const char * const files[] = { "fr-little.mo", "fr-big.mo" };

/* Asks for everything, so that whatever was accepted is read. */
static void
read_all (TdCatalogue *catalogue)
{
  const char * const ids[] = { "", "Compare", "Order", "{n} case", "spring {year}" };
  gsize length = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      const char *text = td_catalogue_find (catalogue, i % 2 ? NULL : "noun", ids[i]);

      length += text != NULL ? strlen (text) : 0;
      for (gulong n = 0; n < 4; n++)
        {
          text = td_catalogue_find_plural (catalogue, ids[i], n);
          length += text != NULL ? strlen (text) : 0;
        }
    }

  g_assert_cmpuint (length, <, 100000);
}

static void
test_both_byte_orders (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GBytes) bytes = td_test_read_catalogue (files[i]);
      g_autoptr (GError) error = NULL;
      g_autoptr (TdCatalogue) catalogue = td_catalogue_new (bytes, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (td_catalogue_find (catalogue, NULL, "Compare"), ==, "Comparer");
      g_assert_cmpstr (td_catalogue_find (catalogue, "noun", "Order"), ==, "Ordre");
      g_assert_cmpstr (td_catalogue_find (catalogue, "verb", "Order"), ==, "Ordonner");
      g_assert_null (td_catalogue_find (catalogue, NULL, "Order"));
      g_assert_null (td_catalogue_find (catalogue, "noun", "Compare"));
      g_assert_null (td_catalogue_find (catalogue, NULL, "Not yet translated"));
      g_assert_null (td_catalogue_find (catalogue, NULL, "No such message"));
    }
}

static void
test_plural_forms (void)
{
  static const struct
  {
    const char *file;
    gulong n;
    const char *expected;
  } cases[] = {
    { "fr-little.mo", 0, "{n} affaire" },
    { "fr-little.mo", 1, "{n} affaire" },
    { "fr-big.mo", 2, "{n} affaires" },
    { "fr-big.mo", 6000, "{n} affaires" },
    { "ar-little.mo", 0, "zero" },
    { "ar-little.mo", 1, "one" },
    { "ar-little.mo", 2, "two" },
    { "ar-little.mo", 10, "few" },
    { "ar-little.mo", 99, "many" },
    { "ar-little.mo", 100, "other" },
    { "ar-little.mo", 103, "few" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) bytes = td_test_read_catalogue (cases[i].file);
      g_autoptr (TdCatalogue) catalogue = td_catalogue_new (bytes, NULL);

      g_assert_cmpstr (td_catalogue_find_plural (catalogue, "{n} case", cases[i].n), ==, cases[i].expected);
      g_assert_null (td_catalogue_find_plural (catalogue, "{n} source", cases[i].n));
    }
}

/* A file cut short anywhere is refused, and in a block of exactly its size,
 * so that a sanitizer sees any reading beyond. */
static void
test_truncated (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GBytes) whole = td_test_read_catalogue (files[i]);

      for (gsize length = 0; length < g_bytes_get_size (whole); length++)
        {
          g_autoptr (GBytes) part = g_bytes_new (g_bytes_get_data (whole, NULL), length);
          g_autoptr (GError) error = NULL;

          g_assert_null (td_catalogue_new (part, &error));
          g_assert_error (error, TD_ERROR, TD_ERROR_FORMAT);
        }
    }
}

/* With any one byte changed it is refused or can be read; it never crashes. */
static void
test_changed (void)
{
  static const guint8 changes[] = { 0x01, 0x80, 0xff };
  g_autoptr (GBytes) whole = td_test_read_catalogue ("fr-little.mo");
  gsize length = g_bytes_get_size (whole);

  for (gsize i = 0; i < length * G_N_ELEMENTS (changes); i++)
    {
      guint8 *copy = g_memdup2 (g_bytes_get_data (whole, NULL), length);
      g_autoptr (GBytes) bytes = g_bytes_new_take (copy, length);
      g_autoptr (GError) error = NULL;
      g_autoptr (TdCatalogue) catalogue = NULL;

      copy[i / G_N_ELEMENTS (changes)] ^= changes[i % G_N_ELEMENTS (changes)];
      catalogue = td_catalogue_new (bytes, &error);
      if (catalogue != NULL)
        read_all (catalogue);
      else
        g_assert_error (error, TD_ERROR, TD_ERROR_FORMAT);
    }
}

/* Headers that lie. */
static void
test_lies (void)
{
  static const guint32 headers[][5] = {
    { 0x950412de, 0x00020000, 0, 28, 28 },          /* a later revision */
    { 0x12345678, 0, 0, 28, 28 },                   /* something else */
    { 0x950412de, 0, G_MAXUINT32, 28, 28 },         /* more messages than bytes */
    { 0x950412de, 0, 1, G_MAXUINT32, 28 },          /* tables beyond the end */
    { 0x950412de, 0, 1, 28, G_MAXUINT32 - 3 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (headers); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (headers[i], sizeof headers[i]);
      g_autoptr (GError) error = NULL;

      g_assert_null (td_catalogue_new (bytes, &error));
      g_assert_error (error, TD_ERROR, TD_ERROR_FORMAT);
    }
}

static void
test_empty (void)
{
  static const guint32 header[] = { 0x950412de, 0, 0, 20, 20 };
  g_autoptr (GBytes) bytes = g_bytes_new (header, sizeof header);
  g_autoptr (GError) error = NULL;
  g_autoptr (TdCatalogue) catalogue = td_catalogue_new (bytes, &error);

  g_assert_no_error (error);
  read_all (catalogue);
}

static void
test_missing_file (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (td_catalogue_load (g_getenv ("TAKEDOWNS_BUILD"), "tlh", &error));
  g_assert_error (error, TD_ERROR, TD_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "tlh"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/catalogue/both-byte-orders", test_both_byte_orders);
  g_test_add_func ("/catalogue/plural-forms", test_plural_forms);
  g_test_add_func ("/catalogue/truncated", test_truncated);
  g_test_add_func ("/catalogue/changed", test_changed);
  g_test_add_func ("/catalogue/lies", test_lies);
  g_test_add_func ("/catalogue/empty", test_empty);
  g_test_add_func ("/catalogue/missing-file", test_missing_file);

  return g_test_run ();
}
