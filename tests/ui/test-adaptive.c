/* test-adaptive.c: every page at every size, with larger text, from right to left
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-test-ui.h"
#include "td-test-walk.h"

#include "ui/td-case-row.h"
#include "ui/td-chart-view.h"
#include "ui/td-grid-strip.h"
#include "ui/td-session-language.h"

#define DPI       (96 * 1024)
#define LARGE_DPI (DPI * 3 / 2)

/* The widest that a line of running text may be, in points, before the eye loses it. */
#define LONGEST_LINE 900

typedef struct
{
  const char *name;
  void      (*show) (TdWindow *window);
} Page;

typedef struct
{
  const char *name;
  int         width, height;
} Size;

typedef struct
{
  const char      *name;
  int              dpi;
  GtkTextDirection direction;
} Reader;

typedef struct
{
  const Page   *page;
  const Size   *size;
  const Reader *reader;
} Look;

static void
show_list (TdWindow *window)
{
  adw_leaflet_set_visible_child (window->leaflet, GTK_WIDGET (window->list_pane));
}

static void
show_nothing_found (TdWindow *window)
{
  show_list (window);
  td_test_activate_string (window, "search", "no case has these words");
}

static void
show_case (TdWindow *window)
{
  td_test_activate_string (window, "show-case", "xtream-codes");
}

static void
compare (TdWindow          *window,
         const char * const *cases)
{
  for (guint i = 0; cases[i] != NULL; i++)
    td_test_activate_string (window, "tick", cases[i]);
  td_test_activate (window, "compare", NULL);
}

static void
show_two (TdWindow *window)
{
  compare (window, (const char *[]) { "electro-tv-sat", "iptv-akfasat", NULL });
}

static void
show_five (TdWindow *window)
{
  compare (window, (const char *[]) { "electro-tv-sat", "iptv-akfasat", "xtream-codes", "calcio", "streameast", NULL });
}

static void
show_nothing_to_compare (TdWindow *window)
{
  td_test_activate_string (window, "page", "compare");
  adw_leaflet_set_visible_child (window->leaflet, window->content);
}

static void
show_charts (TdWindow *window)
{
  g_assert_true (td_window_show_page (window, "charts"));
}

static const Page pages[] = {
  { "list", show_list },
  { "nothing-found", show_nothing_found },
  { "case", show_case },
  { "two", show_two },
  { "five", show_five },
  { "nothing-to-compare", show_nothing_to_compare },
  { "charts", show_charts },
};

static const Size sizes[] = {
  { "360x640", 360, 640 },
  { "800x600", 800, 600 },
  { "1200x860", 1200, 860 },
  { "3840x2160", 3840, 2160 },
};

static const Reader readers[] = {
  { "as-is", DPI, GTK_TEXT_DIR_LTR },
  { "large-text", LARGE_DPI, GTK_TEXT_DIR_LTR },
  { "right-to-left", DPI, GTK_TEXT_DIR_RTL },
};

static void
set_reader (const Reader *reader)
{
  gtk_widget_set_default_direction (reader->direction);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", reader->dpi, "gtk-enable-animations", FALSE, NULL);
}

static int
measure_minimum (GtkWidget     *widget,
                 GtkOrientation orientation,
                 int            for_size)
{
  int minimum = 0;

  gtk_widget_measure (widget, orientation, for_size, &minimum, NULL, NULL, NULL);
  return minimum;
}

/* The frame around the window, the edge of a title bar, the shade beside a page,
 * the part of a scroll bar that is felt, not seen. */
static gboolean
is_decoration (GtkWidget *widget)
{
  return GTK_IS_ROOT (widget) || g_str_equal (G_OBJECT_TYPE_NAME (widget), "AdwGizmo")
      || gtk_widget_get_ancestor (widget, ADW_TYPE_HEADER_BAR) != NULL
      || gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLBAR) != NULL;
}

/* What is scrolled may be anywhere. */
static gboolean
is_scrolled (GtkWidget *widget)
{
  return gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW) != NULL;
}

static gboolean
is_slid (GtkWidget *widget)
{
  return gtk_widget_get_ancestor (widget, TD_TYPE_GRID_STRIP) != NULL;
}

/* The test goes on: what else is wrong is worth knowing. */
static void G_GNUC_PRINTF (1, 2)
fault (const char *format,
       ...)
{
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_test_message ("%s", text);
  g_test_fail ();
}

static void
check_inside (GtkWidget *window,
              GtkWidget *widget)
{
  g_autofree char *what = td_test_describe (widget);
  graphene_rect_t bounds;

  if (is_slid (widget) || !gtk_widget_compute_bounds (widget, window, &bounds))
    return;
  if (bounds.origin.x < -1 || bounds.origin.x + bounds.size.width > gtk_widget_get_width (window) + 1)
    fault ("from %g to %g across: %s", bounds.origin.x, bounds.origin.x + bounds.size.width, what);
  if (!is_scrolled (widget)
      && (bounds.origin.y < -1 || bounds.origin.y + bounds.size.height > gtk_widget_get_height (window) + 1))
    fault ("from %g to %g down: %s", bounds.origin.y, bounds.origin.y + bounds.size.height, what);
}

/* Less than it asked for means that something in it is cut off. */
static void
check_room (GtkWidget *widget)
{
  g_autofree char *what = td_test_describe (widget);
  int needed = measure_minimum (widget, GTK_ORIENTATION_HORIZONTAL, -1)
                 - gtk_widget_get_margin_start (widget) - gtk_widget_get_margin_end (widget);
  GtkAllocation given;

  gtk_widget_get_allocation (widget, &given);
  if (given.width < needed)
    fault ("%d wide, needs %d: %s", given.width, needed, what);
}

/* A row of the list says the rest on its page; a title and a choice stand elsewhere in full. */
static gboolean
may_be_shortened (GtkWidget *label)
{
  return gtk_widget_get_ancestor (label, TD_TYPE_CASE_ROW) != NULL
      || gtk_widget_get_ancestor (label, ADW_TYPE_HEADER_BAR) != NULL
      || gtk_widget_get_ancestor (label, GTK_TYPE_DROP_DOWN) != NULL
      || gtk_widget_get_ancestor (label, GTK_TYPE_SEARCH_ENTRY) != NULL
      || gtk_widget_get_ancestor (label, ADW_TYPE_VIEW_SWITCHER_BAR) != NULL;
}

static void
check_text (GtkLabel *label)
{
  g_autofree char *what = td_test_describe (GTK_WIDGET (label));
  PangoLayout *layout = gtk_label_get_layout (label);
  int width, height;

  if (may_be_shortened (GTK_WIDGET (label)))
    return;
  pango_layout_get_pixel_size (layout, &width, &height);
  if (pango_layout_is_ellipsized (layout))
    fault ("shortened: %s", what);
  if (width > gtk_widget_get_width (GTK_WIDGET (label)) + 1 || height > gtk_widget_get_height (GTK_WIDGET (label)) + 1)
    fault ("%d × %d of text in %d × %d: %s", width, height,
             gtk_widget_get_width (GTK_WIDGET (label)), gtk_widget_get_height (GTK_WIDGET (label)), what);
  if (pango_layout_get_line_count (layout) > 1 && width > LONGEST_LINE)
    fault ("lines of %d: %s", width, what);
}

/* What is narrower than its page stands in the middle of it. */
static void
check_centred (GtkWidget *clamp)
{
  GtkWidget *child = adw_clamp_get_child (ADW_CLAMP (clamp));
  graphene_rect_t bounds;

  if (child == NULL || !gtk_widget_compute_bounds (child, clamp, &bounds))
    return;
  g_assert_cmpfloat (bounds.size.width, <=, adw_clamp_get_maximum_size (ADW_CLAMP (clamp)));
  g_assert_cmpfloat_with_epsilon (bounds.origin.x, gtk_widget_get_width (clamp) - bounds.origin.x - bounds.size.width, 2);
}

static void
check_size (GtkWidget  *window,
            const Size *size)
{
  g_autoptr (GPtrArray) mapped = td_test_list_mapped (window);
  int width = measure_minimum (gtk_widget_get_first_child (window), GTK_ORIENTATION_HORIZONTAL, -1);

  if (width > 360)
    fault ("what is in the window is at least %d wide", width);
  for (guint i = 0; width > 360 && i < mapped->len; i++)
    {
      g_autofree char *what = td_test_describe (g_ptr_array_index (mapped, i));

      if (measure_minimum (g_ptr_array_index (mapped, i), GTK_ORIENTATION_HORIZONTAL, -1) >= width - 50)
        fault ("%d: %s", measure_minimum (g_ptr_array_index (mapped, i), GTK_ORIENTATION_HORIZONTAL, -1), what);
    }
  if (gtk_widget_get_width (window) != size->width || gtk_widget_get_height (window) != size->height)
    fault ("the window has %d × %d", gtk_widget_get_width (window), gtk_widget_get_height (window));
}

static void
test_look (TdTestUi     *self,
           gconstpointer data)
{
  const Look *look = data;
  g_autoptr (GPtrArray) mapped = NULL;
  TdWindow *window;

  set_reader (look->reader);
  window = td_test_ui_open (self, NULL, 0);
  td_test_resize (GTK_WINDOW (window), look->size->width, look->size->height);
  look->page->show (window);
  td_test_wait_for_rest (GTK_WIDGET (window));
  check_size (GTK_WIDGET (window), look->size);

  mapped = td_test_list_mapped (GTK_WIDGET (window));
  g_assert_cmpuint (mapped->len, >, 20);
  for (guint i = 0; i < mapped->len; i++)
    {
      GtkWidget *widget = g_ptr_array_index (mapped, i);

      if (is_decoration (widget))
        continue;
      check_inside (GTK_WIDGET (window), widget);
      check_room (widget);
      if (GTK_IS_LABEL (widget))
        check_text (GTK_LABEL (widget));
      if (ADW_IS_CLAMP (widget))
        check_centred (widget);
    }
}

static int
measure_chart (TdWindow *window,
               int       width)
{
  GtkWidget *chart = td_test_find (GTK_WIDGET (td_window_ensure_compare_page (window)), TD_TYPE_CHART_VIEW);

  return measure_minimum (chart, GTK_ORIENTATION_VERTICAL, width);
}

/* The words of a chart grow with those around it, as far as there is room. */
static void
test_chart_grows (TdTestUi     *self,
                  gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  int wide, narrow;

  show_two (window);
  wide = measure_chart (window, 900);
  narrow = measure_chart (window, 280);
  set_reader (&readers[1]);
  g_assert_cmpint (measure_chart (window, 900), >, wide);
  g_assert_cmpint (measure_chart (window, 280), ==, narrow);
  set_reader (&readers[0]);
}

static void
tear_down (TdTestUi     *self,
           gconstpointer data)
{
  td_test_ui_tear_down (self, data);
  set_reader (&readers[0]);
  g_free ((gpointer) data);
}

int
main (int    argc,
      char **argv)
{
  td_session_language_set_up ();
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (pages) * G_N_ELEMENTS (sizes) * G_N_ELEMENTS (readers); i++)
    {
      const Page *page = &pages[i % G_N_ELEMENTS (pages)];
      const Size *size = &sizes[i / G_N_ELEMENTS (pages) % G_N_ELEMENTS (sizes)];
      const Reader *reader = &readers[i / G_N_ELEMENTS (pages) / G_N_ELEMENTS (sizes)];
      g_autofree char *path = g_strdup_printf ("/ui/adaptive/%s/%s/%s", reader->name, size->name, page->name);
      Look *look = g_new (Look, 1);

      *look = (Look) { page, size, reader };
      g_test_add_vtable (path, sizeof (TdTestUi), look, (GTestFixtureFunc) td_test_ui_set_up,
                         (GTestFixtureFunc) test_look, (GTestFixtureFunc) tear_down);
    }

  td_test_ui_add ("/ui/adaptive/chart-grows", test_chart_grows);

  return g_test_run ();
}
