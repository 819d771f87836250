/* test-json-locate.c: pointers become lines and columns
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-json-locate.h"

#include <string.h>

static const char json[] =
  "{\n"
  "  \"plain\": 1,\r\n"
  "\t\"é😀\": [ \"a]\\\"[\", {\"b\": true} ,[]],\n"
  "  \"a/b~c\": {\"\": \"empty\"}, \"\\u0061\": 2,\n"
  "  \"last\" :\n"
  "     null}";

static const struct
{
  const char *pointer;
  guint       line, column;
} places[] = {
  { "", 1, 1 },
  { "/plain", 2, 12 },
  { "/é😀", 3, 8 },
  { "/é😀/0", 3, 10 },
  { "/é😀/1", 3, 19 },
  { "/é😀/1/b", 3, 25 },
  { "/é😀/2", 3, 32 },
  { "/é😀/3", 3, 8 },
  { "/é😀/x", 3, 10 },
  { "/a~1b~0c", 4, 12 },
  { "/a~1b~0c/", 4, 17 },
  { "/a", 4, 37 },
  { "/last", 6, 6 },
  { "/last/deeper", 6, 6 },
  { "/none", 1, 1 },
};

static void
test_places (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      TdJsonPlace place = td_json_locate (json, strlen (json), places[i].pointer, (TdJsonPlace) { 1, 1 });

      g_test_message ("%s", places[i].pointer);
      g_assert_cmpuint (place.line, ==, places[i].line);
      g_assert_cmpuint (place.column, ==, places[i].column);
    }
}

/* A record begins somewhere: its first line is shifted, the others are not. */
static void
test_first (void)
{
  TdJsonPlace first = { 10, 7 };
  TdJsonPlace root = td_json_locate ("{\"a\": 1,\n\"b\": 2}", 17, "", first);
  TdJsonPlace same_line = td_json_locate ("{\"a\": 1,\n\"b\": 2}", 17, "/a", first);
  TdJsonPlace next_line = td_json_locate ("{\"a\": 1,\n\"b\": 2}", 17, "/b", first);

  g_assert_cmpuint (root.line, ==, 10);
  g_assert_cmpuint (root.column, ==, 7);
  g_assert_cmpuint (same_line.line, ==, 10);
  g_assert_cmpuint (same_line.column, ==, 13);
  g_assert_cmpuint (next_line.line, ==, 11);
  g_assert_cmpuint (next_line.column, ==, 6);
}

static void
test_offset (void)
{
  TdJsonPlace place = td_json_locate_offset ("é\nab", 5, (TdJsonPlace) { 1, 1 });

  g_assert_cmpuint (place.line, ==, 2);
  g_assert_cmpuint (place.column, ==, 3);
  place = td_json_locate_offset ("é\nab", 2, (TdJsonPlace) { 1, 1 });
  g_assert_cmpuint (place.line, ==, 1);
  g_assert_cmpuint (place.column, ==, 2);
}

/* Of a member that stands twice the later is meant, as json-glib does. */
static void
test_twice (void)
{
  static const char twice[] = "{\"a\": 1, \"a\": 2}";

  g_assert_cmpuint (td_json_locate_value (twice, strlen (twice), "/a"), ==, 14);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/io/json-locate/places", test_places);
  g_test_add_func ("/io/json-locate/first", test_first);
  g_test_add_func ("/io/json-locate/offset", test_offset);
  g_test_add_func ("/io/json-locate/twice", test_twice);
  return g_test_run ();
}
