/* test-markup.c: what is written is read back as it was, by a parser
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-markup.h"

typedef struct
{
  GString *text;
  char    *value;
} Read;

static void
on_element (GMarkupParseContext  *context,
            const char           *name,
            const char          **names,
            const char          **values,
            gpointer              data,
            GError              **error)
{
  Read *read = data;

  if (names[0] != NULL)
    read->value = g_strdup (values[0]);
}

static void
on_text (GMarkupParseContext  *context,
         const char           *text,
         gsize                 length,
         gpointer              data,
         GError              **error)
{
  g_string_append_len (((Read *) data)->text, text, (gssize) length);
}

static void
test_round_trip (void)
{
  const struct
  {
    const char *text, *read;
  } rows[] = {
    { "plain", "plain" },
    { "", "" },
    { "<script>alert(1)</script>", "<script>alert(1)</script>" },
    { "a & b &amp; \"c\" 'd'", "a & b &amp; \"c\" 'd'" },
    { "]]> -->", "]]> -->" },
    { "l’été\u202f! עברית", "l’été\u202f! עברית" },
    { "bell\x07 escape\x1b[0m", "bell\ufffd escape\ufffd[0m" },
    { "\xc2\x85\ufffe\U0001ffff", "\ufffd\ufffd\ufffd" },
  };
  const GMarkupParser parser = { .start_element = on_element, .text = on_text };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);
      Read read = { g_string_new (NULL), NULL };
      g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, &read, NULL);
      g_autoptr (GError) error = NULL;

      td_markup_add_inline (out, "p", rows[i].text, "title", rows[i].text, NULL);
      g_markup_parse_context_parse (context, out->str, -1, &error);
      g_assert_no_error (error);
      g_markup_parse_context_end_parse (context, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (read.text->str, ==, rows[i].read);
      g_assert_cmpstr (read.value, ==, rows[i].read);
      g_string_free (read.text, TRUE);
      g_free (read.value);
    }
}

static void
test_tags (void)
{
  g_autoptr (GString) out = g_string_new (NULL);

  td_markup_open (out, "a", "href", "#s1", "class", NULL, "id", "x", NULL);
  td_markup_add_text (out, NULL);
  td_markup_add (out, "b", "1 < 2", NULL);
  td_markup_close (out, "a");
  g_assert_cmpstr (out->str, ==, "<a href=\"#s1\" id=\"x\"><b>1 &lt; 2</b>\n</a>\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/markup/round-trip", test_round_trip);
  g_test_add_func ("/base/markup/tags", test_tags);
  return g_test_run ();
}
