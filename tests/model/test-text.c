/* test-text.c: texts in one or several languages
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model-fixture.h"

typedef struct
{
  const TdText *text;
  const char   *tag;
  const char   *expected;
} GetRow;

static void
test_get (void)
{
  const TdText *both = TWO ("seat", "siège");
  const TdText *regional = &(const TdText) {
    .n_items = 3,
    .items = (const TdTextItem[]) { { "pt-BR", "sede" }, { "en-GB", "seat" }, { "ar", "مقر" } },
  };
  const TdText *foreign = &(const TdText) {
    .n_items = 2, .items = (const TdTextItem[]) { { "it", "sede" }, { "de", "Sitz" } },
  };
  const GetRow ROWS[] = {
    { both, "fr", "siège" },
    { both, "fr-CA", "siège" },
    { both, "FR", "siège" },
    { both, "en", "seat" },
    { both, "ar", "seat" },
    { regional, "pt", "sede" },
    { regional, "pt-PT", "sede" },
    { regional, "fr", "seat" },
    { regional, "ar", "مقر" },
    { foreign, "fr", "sede" },
    { foreign, "de", "Sitz" },
    { PLAIN ("Oujda"), "fr", "Oujda" },
    { NULL, "fr", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ROWS); i++)
    {
      g_autoptr (TdLanguage) language = td_language_new (ROWS[i].tag);

      g_test_message ("%s", ROWS[i].tag);
      g_assert_cmpstr (td_text_get_tag (ROWS[i].text, ROWS[i].tag), ==, ROWS[i].expected);
      g_assert_cmpstr (td_text_get (ROWS[i].text, language), ==, ROWS[i].expected);
    }
}

static void
test_equal (void)
{
  const TdText *turned = &(const TdText) {
    .n_items = 2, .items = (const TdTextItem[]) { { "fr", "siège" }, { "en", "seat" } },
  };

  g_assert_true (td_text_equal (NULL, NULL));
  g_assert_true (td_text_equal (PLAIN ("a"), PLAIN ("a")));
  g_assert_true (td_text_equal (TWO ("seat", "siège"), turned));
  g_assert_false (td_text_equal (PLAIN ("a"), PLAIN ("b")));
  g_assert_false (td_text_equal (PLAIN ("a"), NULL));
  g_assert_false (td_text_equal (NULL, PLAIN ("a")));
  g_assert_false (td_text_equal (PLAIN ("seat"), TWO ("seat", "siège")));
  g_assert_false (td_text_equal (TWO ("seat", "siège"), TWO ("siège", "seat")));
}

static void
test_copy (void)
{
  g_autoptr (TdArena) arena = td_arena_new ();
  const TdText *text = TWO ("seat", "siège");
  const TdText *copy = td_text_copy (text, arena);

  g_assert_true (copy != text);
  g_assert_true (td_text_equal (copy, text));
  g_assert_null (td_text_copy (NULL, arena));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/text/get", test_get);
  g_test_add_func ("/text/equal", test_equal);
  g_test_add_func ("/text/copy", test_copy);

  return g_test_run ();
}
