/* test-source.c: how a source is cited
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model-fixture.h"

typedef struct
{
  const char *published; /* EDTF, or NULL */
  const char *updated;
  TdSource    source;
  const char *brief;
  const char *full;
} SourceRow;

static void
test_citations (void)
{
  const SourceRow ROWS[] = {
    { "2021-10-18", "2021-10-20",
      { .id = "m", .publisher = PLAIN ("Médias24"), .title = PLAIN ("Une plateforme ferme"), .kind = "press",
        .language = "fr", .url = "https://medias24.com/a" },
      "Médias24, 18 October 2021",
      "Médias24, “Une plateforme ferme”, 18 October 2021, updated 20 October 2021 [Press, fr], https://medias24.com/a" },
    { "2021-10~", NULL,
      { .id = "h", .title = PLAIN ("A\nlong title"), .kind = "blog" },
      "A long title, about October 2021",
      "A long title, about October 2021 [blog]" },
    { NULL, NULL,
      { .id = "u", .url = "https://www.example.org/page?q=1", .note = PLAIN ("seen") },
      "www.example.org",
      "www.example.org, https://www.example.org/page?q=1" },
    { "2020", NULL, { .id = "n", .note = PLAIN ("A letter") }, "A letter, 2020", "A letter, 2020" },
    { NULL, NULL, { .id = "bare-id" }, "bare-id", "bare-id" },
  };
  g_autoptr (TdLanguage) english = td_language_new ("en");

  for (guint i = 0; i < G_N_ELEMENTS (ROWS); i++)
    {
      TdSource source = ROWS[i].source;
      g_autofree char *brief = NULL;
      g_autofree char *full = NULL;

      source.published = make_date (ROWS[i].published);
      source.updated = make_date (ROWS[i].updated);
      brief = td_source_format_short (&source, english);
      full = td_source_format_full (&source, english);

      g_assert_cmpstr (brief, ==, ROWS[i].brief);
      g_assert_cmpstr (full, ==, ROWS[i].full);
    }
}

static void
test_host (void)
{
  static const char * const ROWS[][2] = {
    { "https://example.org/a", "example.org" },
    { "http://example.org:8080/", "example.org" },
    { "HTTPS://Example.org", "Example.org" },
    { "https://user@example.org/", "example.org" },
    { "ftp://example.org/", NULL },
    { "file:///etc/passwd", NULL },
    { "javascript:alert(1)", NULL },
    { "https:///nothing", NULL },
    { "example.org", NULL },
    { "", NULL },
    { NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ROWS); i++)
    {
      TdSource source = { .id = "s", .url = ROWS[i][0] };
      g_autofree char *host = td_source_get_host (&source);

      g_test_message ("%s", ROWS[i][0]);
      g_assert_cmpstr (host, ==, ROWS[i][1]);
    }
}

static void
test_organisation_label (void)
{
  g_autoptr (TdLanguage) french = td_language_new ("fr");
  TdOrganisation organisation = { .id = "ace", .name = PLAIN ("Alliance"), .short_name = PLAIN ("ACE") };

  g_assert_cmpstr (td_organisation_get_label (&organisation, french), ==, "ACE");
  organisation.short_name = NULL;
  g_assert_cmpstr (td_organisation_get_label (&organisation, french), ==, "Alliance");
  organisation.name = TWO ("Police", "Gendarmerie");
  g_assert_cmpstr (td_organisation_get_label (&organisation, french), ==, "Gendarmerie");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/source/citations", test_citations);
  g_test_add_func ("/source/host", test_host);
  g_test_add_func ("/source/organisation-label", test_organisation_label);

  return g_test_run ();
}
