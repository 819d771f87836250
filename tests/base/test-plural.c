/* test-plural.c: the Plural-Forms expression of a catalogue
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-error.h"
#include "base/td-plural.h"

/* The form of 0, 1, 2, 3, … as digits. */
static const struct
{
  const char *forms;
  const char *expected;
} good[] = {
  { "nplurals=1; plural=0;", "0000000" },
  { "nplurals=2; plural=n != 1;", "1011111" },
  { "nplurals=2; plural=(n > 1)", "0011111" },
  { "nplurals=2;plural=n>1;\r", "0011111" },
  { "nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;",
    "201112222222222222222011122" },
  { "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;",
    "0123333333344" },
  { "nplurals=2; plural=!n;", "1000" },
  { "nplurals=2; plural=!!n;", "0111" },
  { "nplurals=9; plural=1+2*3;", "7" },
  { "nplurals=9; plural=(1+2)*2;", "6" },
  { "nplurals=9; plural=8-2-1;", "5" },
  { "nplurals=9; plural=8/2/2;", "2" },
  { "nplurals=2; plural=1 < 2 == 1;", "1" },
  { "nplurals=2; plural=0 && 1 || 1;", "1" },
  /* Division by zero and a form beyond the last: the first form. */
  { "nplurals=2; plural=1/n;", "0100" },
  { "nplurals=9; plural=5%n;", "0012" },
  { "nplurals=2; plural=n;", "0100" },
};

static const char * const bad[] = {
  "", "nplurals=2;", "nplurals=0; plural=0;", "nplurals=99; plural=0;", "plural=n>1; nplurals=2;",
  "nplurals=2; plural=;", "nplurals=2; plural=n>;", "nplurals=2; plural=(n>1;", "nplurals=2; plural=n>1);",
  "nplurals=2; plural=n ? 1;", "nplurals=2; plural=n ? 1 :;", "nplurals=2; plural=m;", "nplurals=2; plural=n n;",
  "nplurals=2; plural=-1;", "nplurals=x; plural=0;", "nplurals=2; plural=n = 1;",
};

static void
test_good (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autofree char *header = g_strdup_printf ("Language: x\nPlural-Forms: %s\nX: y\n", good[i].forms);
      g_autoptr (GError) error = NULL;
      g_autoptr (TdPlural) plural = td_plural_new (header, &error);

      g_test_message ("%s", good[i].forms);
      g_assert_no_error (error);
      for (gulong n = 0; good[i].expected[n] != '\0'; n++)
        g_assert_cmpint (td_plural_choose (plural, n), ==, good[i].expected[n] - '0');
    }
}

static void
test_bad (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *header = g_strdup_printf ("Plural-Forms: %s\n", bad[i]);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", bad[i]);
      g_assert_null (td_plural_new (header, &error));
      g_assert_error (error, TD_ERROR, TD_ERROR_FORMAT);
    }
}

/* As English: without a header, or without the line in it. */
static void
test_missing (void)
{
  const char * const headers[] = { NULL, "", "Language: x\n" };

  for (gsize i = 0; i < G_N_ELEMENTS (headers); i++)
    {
      g_autoptr (TdPlural) plural = td_plural_new (headers[i], NULL);

      g_assert_cmpuint (td_plural_choose (plural, 0), ==, 1);
      g_assert_cmpuint (td_plural_choose (plural, 1), ==, 0);
      g_assert_cmpuint (td_plural_choose (plural, 2), ==, 1);
    }
}

/* Whatever repeats without end is refused, not followed. */
static void
test_endless (void)
{
  const char * const parts[] = { "(", "!", "n+", "n?", "n?1:", "n||" };

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autoptr (GString) header = g_string_new ("Plural-Forms: nplurals=2; plural=");
      g_autoptr (GError) error = NULL;

      for (int j = 0; j < 100000; j++)
        g_string_append (header, parts[i]);
      g_string_append (header, "n;\n");

      g_assert_null (td_plural_new (header->str, &error));
      g_assert_error (error, TD_ERROR, TD_ERROR_FORMAT);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/plural/good", test_good);
  g_test_add_func ("/plural/bad", test_bad);
  g_test_add_func ("/plural/missing", test_missing);
  g_test_add_func ("/plural/endless", test_endless);

  return g_test_run ();
}
