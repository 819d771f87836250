/* test-contrast.c: every word in the window stands out from what is behind it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-test-ui.h"
#include "td-test-walk.h"

#include "plot/td-theme.h"
#include "ui/td-session-language.h"

/* WCAG 2, level AA. */
#define TEXT_CONTRAST 4.5

/* The window is drawn this much larger, so that strokes have pixels of their full colour. */
#define SCALE 4

typedef struct
{
  cairo_surface_t *surface; /* owned */
  const guint32   *pixels;
  int              width, height, stride;
} Picture;

static void
picture_clear (Picture *self)
{
  g_clear_pointer (&self->surface, cairo_surface_destroy);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Picture, picture_clear)

/* What is on the screen, as GTK draws it. */
static void
draw (GtkWidget *window,
      Picture   *picture)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (window);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  cairo_t *cr = NULL;

  picture->width = gtk_widget_get_width (window) * SCALE;
  picture->height = gtk_widget_get_height (window) * SCALE;
  picture->surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, picture->width, picture->height);
  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (window), gtk_widget_get_height (window));
  node = gtk_snapshot_free_to_node (snapshot);
  cr = cairo_create (picture->surface);
  cairo_scale (cr, SCALE, SCALE);
  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_flush (picture->surface);
  picture->pixels = (const guint32 *) (gpointer) cairo_image_surface_get_data (picture->surface);
  picture->stride = cairo_image_surface_get_stride (picture->surface) / 4;
}

static TdColor
to_color (guint32 pixel)
{
  return (TdColor) { (pixel >> 16 & 0xff) / 255.0, (pixel >> 8 & 0xff) / 255.0, (pixel & 0xff) / 255.0, 1 };
}

/* Of a letter that is cut off nobody can tell how it contrasts. */
static gboolean
is_in_sight (GtkWidget             *window,
             GtkWidget             *label,
             const graphene_rect_t *bounds)
{
  GtkWidget *scrolled = gtk_widget_get_ancestor (label, GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t seen;

  return gtk_widget_compute_bounds (scrolled != NULL ? scrolled : window, window, &seen)
         && graphene_rect_contains_rect (&seen, bounds);
}

/* Where the label is, in pixels of the picture. */
static gboolean
find_area (GtkWidget     *label,
           GtkWidget     *window,
           const Picture *picture,
           GdkRectangle  *area)
{
  graphene_rect_t bounds;
  GdkRectangle all = { 0, 0, picture->width, picture->height };

  if (!gtk_widget_compute_bounds (label, window, &bounds) || !is_in_sight (window, label, &bounds))
    return FALSE;
  *area = (GdkRectangle) { (int) bounds.origin.x * SCALE, (int) bounds.origin.y * SCALE,
                           (int) bounds.size.width * SCALE, (int) bounds.size.height * SCALE };
  return gdk_rectangle_intersect (area, &all, area) && area->width > 0 && area->height > 0;
}

/* What most pixels have is the ground; the one that is farthest from it the ink. */
static double
measure_contrast (const Picture      *picture,
                  const GdkRectangle *area)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer pixel, count;
  guint most = 0;
  guint32 ground = 0;
  double contrast = 1;

  for (int y = area->y; y < area->y + area->height; y++)
    for (int x = area->x; x < area->x + area->width; x++)
      {
        gpointer key = GUINT_TO_POINTER (picture->pixels[y * picture->stride + x] & 0xffffff);

        count = GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, key)) + 1);
        g_hash_table_insert (counts, key, count);
        if (GPOINTER_TO_UINT (count) > most)
          {
            most = GPOINTER_TO_UINT (count);
            ground = GPOINTER_TO_UINT (key);
          }
      }
  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &pixel, &count))
    contrast = MAX (contrast, td_color_contrast (to_color (ground), to_color (GPOINTER_TO_UINT (pixel))));
  return contrast;
}

/* What cannot be used now may be pale, and so says it; the colours of the suggested
 * button and of a badge are the platform's. */
static gboolean
is_ours (GtkWidget *label)
{
  if (!gtk_widget_is_sensitive (label) || *gtk_label_get_text (GTK_LABEL (label)) == '\0')
    return FALSE;
  for (GtkWidget *above = label; above != NULL; above = gtk_widget_get_parent (above))
    if (gtk_widget_has_css_class (above, "suggested-action") || g_str_equal (G_OBJECT_TYPE_NAME (above), "AdwIndicatorBin")
        || gtk_widget_get_opacity (above) < 1)
      return FALSE;
  return TRUE;
}

static void
check (TdWindow *window)
{
  g_auto (Picture) picture = { NULL };
  g_autoptr (GPtrArray) mapped = NULL;
  guint n = 0;

  td_test_wait_for_rest (GTK_WIDGET (window));
  draw (GTK_WIDGET (window), &picture);
  mapped = td_test_list_mapped (GTK_WIDGET (window));
  for (guint i = 0; i < mapped->len; i++)
    {
      GtkWidget *label = g_ptr_array_index (mapped, i);
      g_autofree char *what = td_test_describe (label);
      GdkRectangle area;
      double contrast;

      if (!GTK_IS_LABEL (label) || !is_ours (label) || !find_area (label, GTK_WIDGET (window), &picture, &area))
        continue;
      contrast = measure_contrast (&picture, &area);
      n++;
      if (contrast >= TEXT_CONTRAST)
        continue;
      g_test_message ("%.2f:1: %s", contrast, what);
      g_test_fail ();
    }
  g_assert_cmpuint (n, >, 10);
}

/* The part that is scrolled on the page that is shown. */
static GtkAdjustment *
get_scroll (GtkWidget *page)
{
  g_autoptr (GPtrArray) mapped = td_test_list_mapped (page);

  for (guint i = 0; i < mapped->len; i++)
    if (GTK_IS_SCROLLED_WINDOW (g_ptr_array_index (mapped, i)))
      return gtk_scrolled_window_get_vadjustment (g_ptr_array_index (mapped, i));
  g_assert_not_reached ();
}

static TdWindow *
open_tall (TdTestUi *self)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  td_test_resize (GTK_WINDOW (window), 1200, 2100);
  return window;
}

static void
test_case (TdTestUi     *self,
           gconstpointer data)
{
  TdWindow *window = open_tall (self);

  td_test_activate_string (window, "show-case", "xtream-codes");
  check (window);
}

static void
test_comparison (TdTestUi     *self,
                 gconstpointer data)
{
  TdWindow *window = open_tall (self);
  GtkAdjustment *scroll = NULL;

  td_test_activate_string (window, "tick", "electro-tv-sat");
  td_test_activate_string (window, "tick", "xtream-codes");
  td_test_activate (window, "compare", NULL);
  check (window);

  scroll = get_scroll (GTK_WIDGET (td_window_ensure_compare_page (window)));
  for (guint i = 0; i < 3; i++)
    {
      gtk_adjustment_set_value (scroll, gtk_adjustment_get_value (scroll) + 1900);
      check (window);
    }
}

static void
test_charts (TdTestUi     *self,
             gconstpointer data)
{
  TdWindow *window = open_tall (self);

  td_test_activate_string (window, "page", "charts");
  check (window);
}

static void
test_problems (TdTestUi     *self,
               gconstpointer data)
{
  g_autoptr (GFile) file = td_test_ui_write (self, "one.json", TD_TEST_ONE_PROBLEM);
  TdWindow *window = td_test_ui_open (self, &file, 1);

  td_test_resize (GTK_WINDOW (window), 1200, 860);
  check (window);
}

int
main (int    argc,
      char **argv)
{
  td_session_language_set_up ();
  g_test_init (&argc, &argv, NULL);

  td_test_ui_add ("/ui/contrast/case", test_case);
  td_test_ui_add ("/ui/contrast/comparison", test_comparison);
  td_test_ui_add ("/ui/contrast/charts", test_charts);
  td_test_ui_add ("/ui/contrast/problems", test_problems);

  return g_test_run ();
}
