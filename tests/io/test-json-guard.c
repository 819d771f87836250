/* test-json-guard.c: what the guard lets pass, and where it objects
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-json-guard.h"

#include <string.h>

static const char * const clean[] = {
  "{}", "[]", "0", "-0", "1.5", "-1.25e-3", "1E+2", "0e0", "1e308", "1e-400", "\"\"", "true", "false", "null",
  " \t\r\n[ 1 , 2 ]\n", "{\"a\":{\"b\":[{},[],\"\"]}}", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"", "\"\\ud83d\\ude00\"",
  "\"\\uD83D\\uDE00\"", "\"é — 😀\"", "\"\x7f\"", "{\"a\":1,\"A\":2}", "{\"\":1}", "[{\"a\":1},{\"a\":1}]",
  "18446744073709551616", "123456789012345678901234567890", "{\"a\":{\"a\":{\"a\":1}}}",
};

static const struct
{
  const char *json;
  TdJsonFault fault;
  gsize       offset;
} faults[] = {
  { "", TD_JSON_FAULT_EMPTY, 0 },
  { " \n", TD_JSON_FAULT_EMPTY, 0 },
  { "[1,]", TD_JSON_FAULT_TRAILING, 3 },
  { "{\"a\":1,}", TD_JSON_FAULT_TRAILING, 7 },
  { "[,1]", TD_JSON_FAULT_UNEXPECTED, 1 },
  { "[1,,2]", TD_JSON_FAULT_UNEXPECTED, 3 },
  { "{} {}", TD_JSON_FAULT_TRAILING, 3 },
  { "1 2", TD_JSON_FAULT_TRAILING, 2 },
  { "{} // end", TD_JSON_FAULT_COMMENT, 3 },
  { "[1 2]", TD_JSON_FAULT_UNEXPECTED, 3 },
  { "[1}", TD_JSON_FAULT_UNEXPECTED, 2 },
  { "]", TD_JSON_FAULT_UNEXPECTED, 0 },
  { "{\"a\" 1}", TD_JSON_FAULT_UNEXPECTED, 5 },
  { "{\"a\":}", TD_JSON_FAULT_UNEXPECTED, 5 },
  { "{a:1}", TD_JSON_FAULT_UNEXPECTED, 1 },
  { "{1:1}", TD_JSON_FAULT_UNEXPECTED, 1 },
  { "{'a':1}", TD_JSON_FAULT_QUOTES, 1 },
  { "['a']", TD_JSON_FAULT_QUOTES, 1 },
  { "[/* */1]", TD_JSON_FAULT_COMMENT, 1 },
  { "[# x\n1]", TD_JSON_FAULT_COMMENT, 1 },
  { "017", TD_JSON_FAULT_NUMBER, 0 },
  { "-", TD_JSON_FAULT_NUMBER, 0 },
  { "-017", TD_JSON_FAULT_NUMBER, 0 },
  { "1.", TD_JSON_FAULT_NUMBER, 0 },
  { ".5", TD_JSON_FAULT_NUMBER, 0 },
  { "+1", TD_JSON_FAULT_NUMBER, 0 },
  { "0x1F", TD_JSON_FAULT_NUMBER, 0 },
  { "1e", TD_JSON_FAULT_NUMBER, 0 },
  { "1e+", TD_JSON_FAULT_NUMBER, 0 },
  { "1.2.3", TD_JSON_FAULT_NUMBER, 0 },
  { "12a", TD_JSON_FAULT_NUMBER, 0 },
  { "NaN", TD_JSON_FAULT_NUMBER, 0 },
  { "-Infinity", TD_JSON_FAULT_NUMBER, 0 },
  { "Infinity", TD_JSON_FAULT_NUMBER, 0 },
  { "[1e400]", TD_JSON_FAULT_NUMBER_RANGE, 1 },
  { "-1e309", TD_JSON_FAULT_NUMBER_RANGE, 0 },
  { "\"a\tb\"", TD_JSON_FAULT_CONTROL, 2 },
  { "\"a\nb\"", TD_JSON_FAULT_CONTROL, 2 },
  { "\"\\x41\"", TD_JSON_FAULT_ESCAPE, 1 },
  { "\"\\u12G4\"", TD_JSON_FAULT_ESCAPE, 1 },
  { "\"\\u0000\"", TD_JSON_FAULT_ESCAPE, 1 },
  { "\"\\ud83d\"", TD_JSON_FAULT_ESCAPE, 1 },
  { "\"\\ud83d\\u0041\"", TD_JSON_FAULT_ESCAPE, 1 },
  { "\"\\ud83d\\ud83d\\ude00\"", TD_JSON_FAULT_ESCAPE, 1 },
  { "\"\\ude00\"", TD_JSON_FAULT_ESCAPE, 1 },
  { "\"\xff\"", TD_JSON_FAULT_UTF8, 1 },
  { "\"\xc0\xaf\"", TD_JSON_FAULT_UTF8, 1 },
  { "\"\xed\xa0\x80\"", TD_JSON_FAULT_UTF8, 1 },
  { "\"\xf4\x90\x80\x80\"", TD_JSON_FAULT_UTF8, 1 },
  { "\"\xe2\x82\"", TD_JSON_FAULT_UTF8, 1 },
  { "\xef\xbb\xbf{}", TD_JSON_FAULT_UNEXPECTED, 0 },
  { "\xff", TD_JSON_FAULT_UTF8, 0 },
  { "{\"a\":1,\"a\":2}", TD_JSON_FAULT_DUPLICATE_MEMBER, 7 },
  { "{\"a\":1,\"\\u0061\":2}", TD_JSON_FAULT_DUPLICATE_MEMBER, 7 },
  { "{\"\\/\":1,\"/\":2}", TD_JSON_FAULT_DUPLICATE_MEMBER, 8 },
  { "{\"a\":{\"b\":1},\"a\":2}", TD_JSON_FAULT_DUPLICATE_MEMBER, 13 },
  { "[{\"a\":1,\"a\":2}", TD_JSON_FAULT_DUPLICATE_MEMBER, 8 },
  { "[", TD_JSON_FAULT_TRUNCATED, 1 },
  { "{\"a\"", TD_JSON_FAULT_TRUNCATED, 4 },
  { "\"abc", TD_JSON_FAULT_TRUNCATED, 4 },
  { "\"abc\\", TD_JSON_FAULT_TRUNCATED, 5 },
  { "\"\\u12", TD_JSON_FAULT_TRUNCATED, 5 },
  { "tru", TD_JSON_FAULT_TRUNCATED, 3 },
  { "trux", TD_JSON_FAULT_UNEXPECTED, 0 },
  { "True", TD_JSON_FAULT_UNEXPECTED, 0 },
  { "nullo", TD_JSON_FAULT_UNEXPECTED, 0 },
  { "undefined", TD_JSON_FAULT_UNEXPECTED, 0 },
};

static TdJsonVerdict
check (const char *json,
       gsize       length)
{
  /* A copy of just that length: a sanitizer sees a byte too many. */
  g_autofree char *copy = g_memdup2 (json, length);

  return td_json_guard_check (copy ? copy : "", length);
}

static void
test_clean (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (clean); i++)
    {
      g_test_message ("%s", clean[i]);
      g_assert_cmpint (check (clean[i], strlen (clean[i])).fault, ==, TD_JSON_FAULT_NONE);
    }
}

static void
test_faults (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      TdJsonVerdict verdict = check (faults[i].json, strlen (faults[i].json));

      g_test_message ("%u", i);
      g_assert_cmpint (verdict.fault, ==, faults[i].fault);
      g_assert_cmpuint (verdict.offset, ==, faults[i].offset);
    }
}

static void
test_raw_null (void)
{
  g_assert_cmpint (check ("\"a\0b\"", 5).fault, ==, TD_JSON_FAULT_CONTROL);
  g_assert_cmpint (check ("\0", 1).fault, ==, TD_JSON_FAULT_UNEXPECTED);
}

static char *
nest (guint       depth,
      const char *open,
      const char *close)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append (text, open);
  g_string_append (text, "1");
  for (guint i = 0; i < depth; i++)
    g_string_append (text, close);
  return g_string_free (text, FALSE);
}

static void
test_depth (void)
{
  static const char * const brackets[][2] = { { "[", "]" }, { "{\"a\":", "}" } };

  for (guint i = 0; i < G_N_ELEMENTS (brackets); i++)
    {
      g_autofree char *deepest = nest (TD_JSON_MAX_DEPTH, brackets[i][0], brackets[i][1]);
      g_autofree char *deeper = nest (TD_JSON_MAX_DEPTH + 1, brackets[i][0], brackets[i][1]);
      g_autofree char *crasher = nest (52000, brackets[i][0], brackets[i][1]);

      g_assert_cmpint (check (deepest, strlen (deepest)).fault, ==, TD_JSON_FAULT_NONE);
      g_assert_cmpint (check (deeper, strlen (deeper)).fault, ==, TD_JSON_FAULT_DEPTH);
      g_assert_cmpuint (check (deeper, strlen (deeper)).offset, ==, TD_JSON_MAX_DEPTH * strlen (brackets[i][0]));
      g_assert_cmpint (check (crasher, strlen (crasher)).fault, ==, TD_JSON_FAULT_DEPTH);
    }
}

/* Large objects are compared by another way than small ones. */
static void
test_many_members (void)
{
  for (guint n = 1; n < 5000; n = n * 2 + 1)
    {
      g_autoptr (GString) text = g_string_new ("{");
      gsize last;

      for (guint i = 0; i < n; i++)
        g_string_append_printf (text, "\"m%u\":{\"a\":%u},", i, i);
      last = text->len;
      g_string_append (text, "\"end\":1}");
      g_assert_cmpint (check (text->str, text->len).fault, ==, TD_JSON_FAULT_NONE);

      g_string_truncate (text, last);
      g_string_append_printf (text, "\"\\u006d%u\":1}", n - 1);
      g_assert_cmpint (check (text->str, text->len).fault, ==, TD_JSON_FAULT_DUPLICATE_MEMBER);
      g_assert_cmpuint (check (text->str, text->len).offset, ==, last);
    }
}

static void
test_truncated (void)
{
  static const char json[] = "{\"a\":[1.5e3,true,null,\"\\u00e9\\ud83d\\ude00é\"],\"b\":{\"c\":-0}}";

  for (gsize length = 0; length < strlen (json); length++)
    g_assert_cmpint (check (json, length).fault, !=, TD_JSON_FAULT_NONE);
  g_assert_cmpint (check (json, strlen (json)).fault, ==, TD_JSON_FAULT_NONE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/io/json-guard/clean", test_clean);
  g_test_add_func ("/io/json-guard/faults", test_faults);
  g_test_add_func ("/io/json-guard/raw-null", test_raw_null);
  g_test_add_func ("/io/json-guard/depth", test_depth);
  g_test_add_func ("/io/json-guard/many-members", test_many_members);
  g_test_add_func ("/io/json-guard/truncated", test_truncated);
  return g_test_run ();
}
