/* test-specs.c: specifications of charts and pictures go through JSON unchanged
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-error.h"
#include "charts/td-picture.h"

static TdChartSpec *
make_chart (const char *metric)
{
  const char * const cases[] = { "electro-tv-sat", "calcio", NULL };
  g_autoptr (TdComparisonSpec) comparison = td_comparison_spec_new (cases, NULL, TD_SHOW_PER_MONTH);

  return td_chart_spec_new (metric != NULL ? "bars" : "overview", comparison, metric);
}

static void
test_chart_round_trip (void)
{
  const char * const metrics[] = { NULL, "live-channels" };

  for (gsize i = 0; i < G_N_ELEMENTS (metrics); i++)
    {
      g_autoptr (TdChartSpec) spec = make_chart (metrics[i]), read = NULL;
      g_autoptr (JsonNode) node = td_chart_spec_to_json (spec);
      g_autofree char *text = json_to_string (node, FALSE);
      g_autoptr (JsonNode) parsed = json_from_string (text, NULL);
      g_autoptr (GError) error = NULL;

      read = td_chart_spec_from_json (parsed, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (td_chart_spec_get_kind (read), ==, td_chart_spec_get_kind (spec));
      g_assert_cmpstr (td_chart_spec_get_metric (read), ==, metrics[i]);
      g_assert_true (td_comparison_spec_equal (td_chart_spec_get_comparison (read), td_chart_spec_get_comparison (spec)));
    }
}

static void
test_picture_round_trip (void)
{
  const struct
  {
    guint       width, height, dpi;
    const char *theme, *language;
  } rows[] = {
    { 0, 0, 0, NULL, NULL },
    { 800, 500, 300, "dark", "fr" },
    { 800, 0, 0, "print", "ar" },
    { 0, 2000, 72, "light", "en" },
  };
  g_autoptr (TdChartSpec) chart = make_chart ("live-channels");

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (TdPictureSpec) spec
        = td_picture_spec_new (chart, rows[i].width, rows[i].height, rows[i].dpi, rows[i].theme, rows[i].language);
      g_autoptr (JsonNode) node = td_picture_spec_to_json (spec);
      g_autoptr (GError) error = NULL;
      g_autoptr (TdPictureSpec) read = td_picture_spec_from_json (node, &error);

      g_assert_no_error (error);
      g_assert_cmpuint (td_picture_spec_get_width (read), ==, td_picture_spec_get_width (spec));
      g_assert_cmpuint (td_picture_spec_get_height (read), ==, td_picture_spec_get_height (spec));
      g_assert_cmpuint (td_picture_spec_get_dpi (read), ==, td_picture_spec_get_dpi (spec));
      g_assert_cmpint (td_picture_spec_is_fixed (read), ==, rows[i].width > 0 && rows[i].height > 0);
      g_assert_cmpstr (td_picture_spec_get_theme (read), ==, td_picture_spec_get_theme (spec));
      g_assert_cmpstr (td_picture_spec_get_language (read), ==, td_picture_spec_get_language (spec));
    }
}

static void
test_picture_defaults (void)
{
  g_autoptr (TdChartSpec) chart = make_chart (NULL);
  g_autoptr (TdPictureSpec) none = td_picture_spec_new (chart, 0, 0, 0, NULL, NULL);
  g_autoptr (TdPictureSpec) wide = td_picture_spec_new (chart, 800, 0, 0, NULL, NULL);
  g_autoptr (TdPictureSpec) high = td_picture_spec_new (chart, 0, 500, 0, NULL, NULL);

  g_assert_cmpuint (td_picture_spec_get_width (none), ==, 1600);
  g_assert_cmpuint (td_picture_spec_get_height (none), ==, 1000);
  g_assert_cmpuint (td_picture_spec_get_dpi (none), ==, 144);
  g_assert_cmpstr (td_picture_spec_get_theme (none), ==, "light");
  g_assert_cmpuint (td_picture_spec_get_height (wide), ==, 500);
  g_assert_cmpuint (td_picture_spec_get_width (high), ==, 800);
}

static void
test_refused (void)
{
  const char *rows[] = {
    "[]",
    "{}",
    "{\"chart\": 1, \"comparison\": {\"cases\": [\"a\"]}}",
    "{\"chart\": \"bars\"}",
    "{\"chart\": \"bars\", \"metric\": [], \"comparison\": {\"cases\": [\"a\"]}}",
    "{\"chart\": \"bars\", \"comparison\": 7}",
    "{\"chart\": \"bars\", \"comparison\": {\"cases\": [\"a\"]}, \"width\": -1}",
    "{\"chart\": \"bars\", \"comparison\": {\"cases\": [\"a\"]}, \"dpi\": \"1\"}",
    "{\"chart\": \"bars\", \"comparison\": {\"cases\": [\"a\"]}, \"theme\": 3}",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (JsonNode) node = json_from_string (rows[i], NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (TdPictureSpec) spec = td_picture_spec_from_json (node, &error);

      g_test_message ("%s", rows[i]);
      g_assert_null (spec);
      g_assert_nonnull (error);
    }
}

static void
test_suggested_name (void)
{
  const struct
  {
    const char *cases, *metric, *name;
  } rows[] = {
    { "electro-tv-sat iptv-akfasat", "live-channels", "takedowns-live-channels-electro-tv-sat-iptv-akfasat.png" },
    { "calcio", NULL, "takedowns-overview-calcio.png" },
    { "a-case-with-a-name-that-goes-on-and-on-for-sixty-letters-at-most b another-case-with-quite-a-long-name c", NULL,
      "takedowns-overview-a-case-with-a-name-that-goes-on-and-on-for-sixty-letters-at-most-b.png" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (GStrv) cases = g_strsplit (rows[i].cases, " ", -1);
      g_autoptr (TdComparisonSpec) comparison = td_comparison_spec_new ((const char * const *) cases, NULL, TD_SHOW_AS_STATED);
      g_autoptr (TdChartSpec) chart = td_chart_spec_new (rows[i].metric != NULL ? "bars" : "overview", comparison, rows[i].metric);
      g_autoptr (TdPictureSpec) picture = td_picture_spec_new (chart, 0, 0, 0, NULL, "fr");
      g_autofree char *name = td_picture_suggest_name (picture);

      g_assert_cmpstr (name, ==, rows[i].name);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/charts/specs/chart-round-trip", test_chart_round_trip);
  g_test_add_func ("/charts/specs/picture-round-trip", test_picture_round_trip);
  g_test_add_func ("/charts/specs/picture-defaults", test_picture_defaults);
  g_test_add_func ("/charts/specs/refused", test_refused);
  g_test_add_func ("/charts/specs/suggested-name", test_suggested_name);
  return g_test_run ();
}
