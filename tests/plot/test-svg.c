/* test-svg.c: SVG says and shows what the scene does
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <cairo.h>
#include <glib/gstdio.h>
#include <math.h>
#include <string.h>

#include "plot-samples.h"
#include "plot/td-scene-svg.h"
#include "td-golden.h"

/* Another program draws the SVG: its edges and letters differ by a hair, which
 * the colours of a block of pixels do not show; a shape, a place or a colour
 * that is wrong they do. Of 255. */
#define BLOCK 12
#define MOST_ON_AVERAGE 1.0
#define MOST_OF_A_BLOCK 26.0

static TdPlot *
hostile (void)
{
  TdPlotBuilder *builder = td_plot_builder_new (NULL);

  td_plot_builder_set_title (builder, "<script>\"'&amp;]]>");
  td_plot_builder_set_description (builder, "a < b & c\x1b");
  td_plot_builder_add_panel (builder, "الأفلام والمسلسلات", "ערוצים < 3 & more", NULL);
  td_plot_builder_add_row (builder, "قناة Sat < 2");
  td_plot_builder_add_datum (builder, &(TdDatum){ .value = 12, .label = "& 12", .name = "</g>", .description = "\"<>\"" });
  return td_plot_builder_end (builder);
}

static const PlotSample hostile_sample = { "hostile", hostile, 500, 0 };

/* The first are kept as texts, too. */
#define N_GOLDEN 3
static const char * const sample_names[] = {
  "marks", "marks-rtl", "dots", "overview", "overview-narrow", "series", "channels", "empty", "hostile",
};

static const PlotSample *
find_sample (const char *name)
{
  return g_str_equal (name, hostile_sample.name) ? &hostile_sample : plot_sample_find (name);
}

static TdScene *
lay_out (const PlotSample *sample,
         const TdTheme    *theme)
{
  g_autoptr (TdTextMeasure) measure = td_text_measure_new_pango (NULL);

  return plot_sample_lay_out (sample, theme, measure);
}

static void
test_golden (gconstpointer data)
{
  const PlotSample *sample = data;
  g_autoptr (TdTextMeasure) measure = td_text_measure_new_fixed ();
  g_autoptr (TdScene) scene = plot_sample_lay_out (sample, td_theme_light (), measure);
  g_autofree char *file = g_strconcat (sample->name, ".svg", NULL);
  g_autofree char *svg = td_scene_to_svg (scene, "c1", "en");

  td_golden_assert ("plot", file, svg);
}

/* Runs a program on @svg; fails the test where it does not succeed. */
static void
run_on (const char         *svg,
        const char * const *command,
        const char         *output)
{
  g_autofree char *folder = g_dir_make_tmp ("takedowns-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "scene.svg", NULL), *errors = NULL;
  g_autoptr (GPtrArray) arguments = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  int status = -1;

  for (guint i = 0; command[i] != NULL; i++)
    g_ptr_array_add (arguments, (gpointer) command[i]);
  if (output != NULL)
    g_ptr_array_add (arguments, (gpointer) output);
  g_ptr_array_add (arguments, path);
  g_ptr_array_add (arguments, NULL);

  g_file_set_contents (path, svg, -1, &error);
  g_assert_no_error (error);
  g_spawn_sync (NULL, (char **) arguments->pdata, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, &errors, &status, &error);
  g_assert_no_error (error);
  g_unlink (path);
  g_rmdir (folder);
  g_assert_cmpstr (errors, ==, "");
  g_assert_true (g_spawn_check_wait_status (status, &error));
}

static void
test_well_formed (gconstpointer data)
{
  const char * const command[] = { "xmllint", "--noout", "--nonet", NULL };
  g_autoptr (TdScene) scene = lay_out (data, td_theme_light ());
  g_autofree char *svg = td_scene_to_svg (scene, "c1", "fr");

  run_on (svg, command, NULL);
}

/* Text and titles of elements; their attributes in order. */
typedef struct
{
  GString    *text;
  GHashTable *ids;
  GPtrArray  *links;
  guint       n_titles;
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

  read->n_titles += g_str_equal (name, "title");
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_str_equal (names[i], "id"))
        {
          g_assert_true (g_str_has_prefix (values[i], "c1-"));
          g_assert_true (g_hash_table_add (read->ids, g_strdup (values[i])));
        }
      if (strstr (values[i], "url(#") != NULL)
        g_ptr_array_add (read->links, g_strndup (values[i] + 5, strlen (values[i]) - 6));
      if (g_str_has_prefix (names[i], "aria-"))
        g_ptr_array_add (read->links, g_strdup (values[i]));
    }
}

static void
on_text (GMarkupParseContext  *context,
         const char           *text,
         gsize                 length,
         gpointer              data,
         GError              **error)
{
  Read *read = data;

  g_string_append_len (read->text, text, (gssize) length);
  g_string_append_c (read->text, '\n');
}

/* Every line of text is there as it is read, every mark has its description,
 * every id is one, and is prefixed; nothing points outside. */
static void
test_says_what_the_scene_says (gconstpointer data)
{
  const GMarkupParser parser = { .start_element = on_element, .text = on_text };
  g_autoptr (TdScene) scene = lay_out (data, td_theme_light ());
  g_autofree char *svg = td_scene_to_svg (scene, "c1", NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) links = g_ptr_array_new_with_free_func (g_free);
  Read read = { text, ids, links, 0 };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, &read, NULL);
  g_autoptr (GError) error = NULL;

  g_markup_parse_context_parse (context, svg, -1, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < td_scene_get_n_texts (scene); i++)
    g_assert_nonnull (strstr (text->str, td_scene_get_text (scene, i).text));
  for (guint i = 0; i < td_scene_get_n_marks (scene); i++)
    if (td_scene_describe (scene, i) != NULL)
      g_assert_nonnull (strstr (text->str, td_scene_describe (scene, i)));
  g_assert_cmpuint (read.n_titles, ==, td_scene_get_n_marks (scene) + 1);
  for (guint i = 0; i < links->len; i++)
    g_assert_true (g_hash_table_contains (ids, links->pdata[i]));
}

static cairo_surface_t *
draw (TdScene *scene)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) ceil (td_scene_get_width (scene)),
                                                         (int) ceil (td_scene_get_height (scene)));
  cairo_t *cr = cairo_create (surface);

  td_scene_draw (scene, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

/* By librsvg: another reader than our own writer. */
static cairo_surface_t *
draw_svg (TdScene *scene)
{
  const char * const command[] = { "rsvg-convert", "--format=png", "-o", NULL };
  g_autofree char *svg = td_scene_to_svg (scene, "c1", NULL), *path = NULL;
  cairo_surface_t *png, *surface;
  cairo_t *cr;
  const int fd = g_file_open_tmp ("takedowns-XXXXXX.png", &path, NULL);

  g_assert_true (g_close (fd, NULL));
  run_on (svg, command, path);
  png = cairo_image_surface_create_from_png (path);
  g_assert_cmpint (cairo_surface_status (png), ==, CAIRO_STATUS_SUCCESS);
  g_unlink (path);

  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, cairo_image_surface_get_width (png),
                                        cairo_image_surface_get_height (png));
  cr = cairo_create (surface);
  cairo_set_source_surface (cr, png, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (png);
  cairo_surface_flush (surface);
  return surface;
}

/* Returns: how far the mean colours of a block are apart. */
static double
compare_block (cairo_surface_t *a,
               cairo_surface_t *b,
               int              x,
               int              y)
{
  double sums[4] = { 0 };

  for (int row = y; row < y + BLOCK; row++)
    {
      const guchar *pa = cairo_image_surface_get_data (a) + row * cairo_image_surface_get_stride (a);
      const guchar *pb = cairo_image_surface_get_data (b) + row * cairo_image_surface_get_stride (b);

      for (int at = x * 4; at < (x + BLOCK) * 4; at++)
        sums[at % 4] += pa[at] - pb[at];
    }

  return MAX (fabs (sums[0]), MAX (fabs (sums[1]), fabs (sums[2]))) / BLOCK / BLOCK;
}

static void
test_looks_as_drawn (gconstpointer data)
{
  const PlotSample *sample = data;
  const TdTheme * const themes[] = { td_theme_light (), td_theme_dark () };

  for (gsize i = 0; i < G_N_ELEMENTS (themes); i++)
    {
      g_autoptr (TdScene) scene = lay_out (sample, themes[i]);
      cairo_surface_t *drawn = draw (scene), *read = draw_svg (scene);
      const int width = cairo_image_surface_get_width (drawn), height = cairo_image_surface_get_height (drawn);
      double sum = 0, most = 0;
      guint n = 0;

      g_assert_cmpint (cairo_image_surface_get_width (read), ==, width);
      g_assert_cmpint (abs (cairo_image_surface_get_height (read) - height), <=, 1);
      for (int y = 0; y + BLOCK <= height - 1; y += BLOCK)
        for (int x = 0; x + BLOCK <= width; x += BLOCK, n++)
          {
            const double one = compare_block (drawn, read, x, y);

            sum += one;
            most = MAX (most, one);
          }
      g_test_message ("%s: %.2f on average, %.2f at most", sample->name, sum / n, most);
      g_assert_cmpfloat (sum / n, <=, MOST_ON_AVERAGE);
      g_assert_cmpfloat (most, <=, MOST_OF_A_BLOCK);
      cairo_surface_destroy (drawn);
      cairo_surface_destroy (read);
    }
}

/* Every colour of the scene has a rule that replaces it. */
static void
test_theme (void)
{
  g_autofree char *css = td_scene_svg_format_theme (td_theme_dark ());

  g_assert_nonnull (strstr (css, ".td-fill-surface{fill:#1e1e1e}\n"));
  g_assert_nonnull (strstr (css, ".td-stroke-ink{stroke:#f6f5f4}\n"));
  g_assert_nonnull (strstr (css, ".td-stop-color-series-0{stop-color:#62a0ea}\n"));

  for (gsize i = 0; i < G_N_ELEMENTS (sample_names); i++)
    {
      g_autoptr (TdScene) scene = lay_out (find_sample (sample_names[i]), td_theme_light ());
      g_autofree char *svg = td_scene_to_svg (scene, "c1", NULL);
      g_auto (GStrv) parts = g_strsplit (svg, " class=\"", -1);

      for (guint j = 1; parts[j] != NULL; j++)
        {
          g_autofree char *name = g_strndup (parts[j], strcspn (parts[j], "\"")), *rule = g_strdup_printf (".%s{", name);

          g_assert_nonnull (strstr (css, rule));
        }
    }
}

static void
add_all (const char   *group,
         GTestDataFunc test)
{
  for (gsize i = 0; i < G_N_ELEMENTS (sample_names); i++)
    {
      g_autofree char *path = g_strconcat ("/plot/svg/", group, "/", sample_names[i], NULL);

      g_test_add_data_func (path, find_sample (sample_names[i]), test);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < N_GOLDEN; i++)
    {
      g_autofree char *path = g_strconcat ("/plot/svg/golden/", sample_names[i], NULL);

      g_test_add_data_func (path, find_sample (sample_names[i]), test_golden);
    }
  add_all ("well-formed", test_well_formed);
  add_all ("says-what-the-scene-says", test_says_what_the_scene_says);
  add_all ("looks-as-drawn", test_looks_as_drawn);
  g_test_add_func ("/plot/svg/theme", test_theme);
  return g_test_run ();
}
