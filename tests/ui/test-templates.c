/* test-templates.c: every template can be made
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-test-ui.h"

#include "ui/td-case-list-view.h"
#include "ui/td-charts-controls.h"
#include "ui/td-preferences-window.h"
#include "ui/td-problem-row.h"
#include "ui/td-problems-dialog.h"
#include "ui/td-session-language.h"

static const char * const builders[] = {
  "/org/example/Takedowns/help-overlay.ui",
};

/* Each class whose template is in the resources, by the name of its file. */
static void
test_widgets (TdTestUi     *self,
              gconstpointer data)
{
  GType types[] = {
    TD_TYPE_CASE_LIST_VIEW, TD_TYPE_CASE_PAGE, TD_TYPE_CHARTS_CONTROLS, TD_TYPE_CHARTS_PAGE, TD_TYPE_COMPARE_PAGE,
    TD_TYPE_LIST_PANE, TD_TYPE_PROBLEM_ROW, TD_TYPE_STALE_BAR,
  };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      GtkWidget *widget = g_object_ref_sink (g_object_new (types[i], NULL));

      g_assert_nonnull (gtk_widget_get_first_child (widget));
      g_assert_finalize_object (widget);
    }
}

static void
test_windows (TdTestUi     *self,
              gconstpointer data)
{
  GType types[] = { TD_TYPE_PREFERENCES_WINDOW, TD_TYPE_PROBLEMS_DIALOG, TD_TYPE_WINDOW };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      GtkWindow *window = g_object_new (types[i], NULL);

      g_assert_nonnull (td_test_find (GTK_WIDGET (window), ADW_TYPE_HEADER_BAR));
      gtk_window_destroy (window);
    }
}

static void
test_builders (TdTestUi     *self,
               gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (builders); i++)
    {
      g_autoptr (GtkBuilder) builder = gtk_builder_new ();
      g_autoptr (GError) error = NULL;

      gtk_builder_add_from_resource (builder, builders[i], &error);
      g_assert_no_error (error);
      gtk_window_destroy (GTK_WINDOW (gtk_builder_get_object (builder, "help_overlay")));
    }
}

/* What the templates name is there, not only in somebody's icon theme. */
static void
test_icons (TdTestUi     *self,
            gconstpointer data)
{
  const char * const names[] = {
    "org.example.Takedowns", "td-case-symbolic", "td-compare-symbolic", "document-open-symbolic",
    "open-menu-symbolic", "object-select-symbolic", "folder-download-symbolic", "go-previous-symbolic",
    "dialog-error-symbolic", "dialog-warning-symbolic", "edit-copy-symbolic", "edit-find-symbolic",
    "window-close-symbolic", "text-x-generic-symbolic",
  };
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gdk_display_get_default ());

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_test_message ("%s", names[i]);
      g_assert_true (gtk_icon_theme_has_icon (theme, names[i]));
    }
}

/* An icon that is kept as PNG, too, so that a window opens without reading SVG. */
typedef struct
{
  const char *svg;
  const char *png;
  gboolean    is_symbolic; /* only its alpha counts: GTK gives it the colour of the text */
} Drawn;

static const Drawn drawn[] = {
  { "scalable/actions/td-case-symbolic.svg", "16x16/actions/td-case-symbolic.symbolic.png", TRUE },
  { "scalable/actions/td-case-symbolic.svg", "16x16@2/actions/td-case-symbolic.symbolic.png", TRUE },
  { "scalable/actions/td-charts-symbolic.svg", "16x16/actions/td-charts-symbolic.symbolic.png", TRUE },
  { "scalable/actions/td-charts-symbolic.svg", "16x16@2/actions/td-charts-symbolic.symbolic.png", TRUE },
  { "scalable/actions/td-compare-symbolic.svg", "16x16/actions/td-compare-symbolic.symbolic.png", TRUE },
  { "scalable/actions/td-compare-symbolic.svg", "16x16@2/actions/td-compare-symbolic.symbolic.png", TRUE },
  { "scalable/apps/org.example.Takedowns.svg", "48x48/apps/org.example.Takedowns.png", FALSE },
};

/* Returns: (transfer full): @size points wide and high; -1 for its own */
static GdkPixbuf *
load_icon (const char *name,
           int         size)
{
  g_autofree char *path = g_strconcat ("/org/example/Takedowns/icons/", name, NULL);
  g_autoptr (GError) error = NULL;
  GdkPixbuf *icon = gdk_pixbuf_new_from_resource_at_scale (path, size, size, TRUE, &error);

  g_assert_no_error (error);
  g_assert_cmpint (gdk_pixbuf_get_n_channels (icon), ==, 4);
  return icon;
}

/* What was drawn by another version of the library may differ at the edges. */
static void
assert_same_picture (GdkPixbuf *one,
                     GdkPixbuf *two,
                     gboolean   only_alpha)
{
  int size = gdk_pixbuf_get_width (one);

  g_assert_cmpint (gdk_pixbuf_get_width (two), ==, size);
  g_assert_cmpint (gdk_pixbuf_get_height (two), ==, size);
  for (int y = 0; y < size; y++)
    for (int i = only_alpha ? 3 : 0; i < 4 * size; i += only_alpha ? 4 : 1)
      {
        int a = gdk_pixbuf_read_pixels (one)[y * gdk_pixbuf_get_rowstride (one) + i];
        int b = gdk_pixbuf_read_pixels (two)[y * gdk_pixbuf_get_rowstride (two) + i];

        g_assert_cmpint (ABS (a - b), <=, 48);
      }
}

/* build-aux/draw-icons was run after the last change. */
static void
test_drawn_icons (TdTestUi     *self,
                  gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (drawn); i++)
    {
      g_autoptr (GdkPixbuf) png = load_icon (drawn[i].png, -1);
      g_autoptr (GdkPixbuf) svg = load_icon (drawn[i].svg, gdk_pixbuf_get_width (png));

      g_test_message ("%s", drawn[i].png);
      assert_same_picture (png, svg, drawn[i].is_symbolic);
    }
}

int
main (int    argc,
      char **argv)
{
  td_session_language_set_up ();
  g_test_init (&argc, &argv, NULL);

  td_test_ui_add ("/ui/templates/widgets", test_widgets);
  td_test_ui_add ("/ui/templates/windows", test_windows);
  td_test_ui_add ("/ui/templates/builders", test_builders);
  td_test_ui_add ("/ui/templates/icons", test_icons);
  td_test_ui_add ("/ui/templates/drawn-icons", test_drawn_icons);

  return g_test_run ();
}
