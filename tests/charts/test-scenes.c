/* test-scenes.c: charts of the sample laid out, against scenes that were looked at
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-golden.h"
#include "td-test-charts.h"

typedef struct
{
  const char *name, *kind, *cases, *metric;
  double      width;
} Golden;

static const Golden goldens[] = {
  { "bars-live-channels", "bars",
    "electro-tv-sat iptv-akfasat xtream-codes calcio rare-breed-tv us-canada-138-sites 138-domain-names-2024-12",
    "live-channels", 800 },
  { "bars-domains", "bars", "electro-tv-sat iptv-akfasat calcio", "domains", 800 },
  { "overview-three", "overview", "electro-tv-sat iptv-akfasat calcio", NULL, 800 },
  { "overview-narrow", "overview", "electro-tv-sat calcio", NULL, 360 },
};

static void
test_golden (gconstpointer data)
{
  const Golden *golden = data;
  g_autofree char *file = g_strconcat (golden->name, ".txt", NULL);
  g_autoptr (TdCollection) collection = td_test_load_sample ();
  g_autoptr (TdLanguage) language = td_language_new ("en");
  g_autoptr (TdTextMeasure) measure = td_text_measure_new_fixed ();
  g_autoptr (TdChartSpec) spec = td_test_make_spec (collection, golden->kind, golden->cases, golden->metric);
  g_autoptr (TdComparison) comparison = td_test_compare (collection, spec);
  g_autoptr (GError) error = NULL;
  g_autoptr (TdPlot) plot = td_chart_plot (comparison, spec, language, &error);
  g_autoptr (TdScene) scene = NULL;
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  scene = td_plot_layout (plot, golden->width, 0, td_theme_light (), measure, &error);
  g_assert_no_error (error);
  text = td_scene_to_string (scene);
  td_golden_assert ("charts", file, text);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (goldens); i++)
    {
      g_autofree char *path = g_strconcat ("/charts/scenes/", goldens[i].name, NULL);

      g_test_add_data_func (path, &goldens[i], test_golden);
    }
  return g_test_run ();
}
