/* test-focus.c: Tab comes to everything once, and back to where it began
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-test-ui.h"
#include "td-test-walk.h"

#include "ui/td-session-language.h"
#include "ui/td-text-row.h"

/* No page has as many stops; a walk as long as this goes in circles. */
#define MAX_STOPS 1000

/* What can be pressed between two rows of text. */
#define MAX_BETWEEN 10

/* Stops that are told when a walk fails. */
#define N_TOLD 5

/* No stop comes twice; where one does, the last few tell where Tab went back. */
static void
check_new (GPtrArray *stops,
           GtkWidget *focus)
{
  g_autofree char *what = NULL;

  if (!g_ptr_array_find (stops, focus, NULL))
    return;
  for (guint i = MAX (stops->len, N_TOLD) - N_TOLD; i < stops->len; i++)
    {
      g_autofree char *before = td_test_describe (stops->pdata[i]);

      g_test_message ("%s", before);
    }
  what = td_test_describe (focus);
  g_error ("Tab comes again to %s", what);
}

/* Walks on until the focus is where it began, or leaves the window.
 * Returns: (transfer container): the stops, in order. */
static GPtrArray *
walk (GtkWindow       *window,
      GtkDirectionType direction)
{
  GPtrArray *stops = g_ptr_array_new ();

  gtk_window_set_focus (window, NULL);
  for (guint i = 0; i < MAX_STOPS; i++)
    {
      GtkWidget *focus = NULL;

      /* At the end the focus leaves the window, for a moment. */
      if (!gtk_widget_child_focus (GTK_WIDGET (window), direction))
        break;
      focus = gtk_window_get_focus (window);
      g_assert_nonnull (focus);
      if (stops->len > 0 && focus == stops->pdata[0])
        break;
      /* Anywhere else it would be a circle that nobody gets out of. */
      check_new (stops, focus);
      g_ptr_array_add (stops, focus);
    }
  g_assert_cmpuint (stops->len, <, MAX_STOPS);
  return stops;
}

/* The focus is in sight: of a widget that is drawn, within the window. */
static void
check_stop (GtkWidget *window,
            GtkWidget *stop)
{
  g_autofree char *what = td_test_describe (stop);
  graphene_rect_t bounds;

  if (!gtk_widget_get_mapped (stop) || !gtk_widget_is_sensitive (stop))
    g_test_message ("a stop that nobody sees: %s", what);
  g_assert_true (gtk_widget_get_mapped (stop));
  g_assert_true (gtk_widget_get_focusable (stop));
  g_assert_true (gtk_widget_is_sensitive (stop));
  g_assert_true (gtk_widget_compute_bounds (stop, window, &bounds));
  g_assert_cmpfloat (bounds.size.width, >, 0);
  g_assert_cmpfloat (bounds.origin.x, >=, -1);
  g_assert_cmpfloat (bounds.origin.x, <, gtk_widget_get_width (window));
}

static gboolean
has_stop_in (GPtrArray *stops,
             GtkWidget *widget)
{
  for (guint i = 0; i < stops->len; i++)
    if (stops->pdata[i] == widget || gtk_widget_is_ancestor (stops->pdata[i], widget))
      return TRUE;
  return FALSE;
}

/* Where nothing can be pressed, Tab does not stop. */
static void
check_no_text (GPtrArray *stops)
{
  for (guint i = 0; i < stops->len; i++)
    g_assert_false (TD_IS_TEXT_ROW (stops->pdata[i]));
}

/* As the key does it: a list has its own way. */
static void
press_down (GtkWindow *window)
{
  GtkWidget *focus = gtk_window_get_focus (window);

  if (GTK_IS_LIST_BOX_ROW (focus))
    g_signal_emit_by_name (gtk_widget_get_parent (focus), "move-cursor", GTK_MOVEMENT_DISPLAY_LINES, 1, FALSE, FALSE);
  else
    gtk_widget_child_focus (GTK_WIDGET (window), GTK_DIR_DOWN);
}

/* A row alone has no words. */
static char *
describe_first (GtkWidget *row)
{
  return td_test_describe (gtk_widget_get_first_child (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row))));
}

/* Arrow keys come from the first row of text to all that follow it. */
static void
check_arrows (GtkWindow *window,
              GtkWidget *page)
{
  g_autoptr (GPtrArray) mapped = td_test_list_mapped (page);
  GtkWidget *previous = NULL;
  guint n = 0;

  for (guint i = 0; i < mapped->len; i++)
    {
      GtkWidget *row = mapped->pdata[i];

      if (!TD_IS_TEXT_ROW (row))
        continue;
      if (n++ == 0)
        g_assert_true (gtk_widget_grab_focus (row));
      for (guint key = 0; gtk_window_get_focus (window) != row && key < MAX_BETWEEN; key++)
        press_down (window);
      if (gtk_window_get_focus (window) != row)
        {
          g_autofree char *what = describe_first (row);
          g_autofree char *before = previous != NULL ? describe_first (previous) : NULL;
          g_autofree char *stuck = td_test_describe (gtk_window_get_focus (window));

          g_test_message ("arrow keys do not lead from “%s” to “%s”, but to %s", before, what, stuck);
        }
      g_assert_true (gtk_window_get_focus (window) == row);
      previous = row;
    }
  g_assert_cmpuint (n, >, 2);
}

/* Every button in the page is a stop. */
static void
check_buttons (GPtrArray *stops,
               GtkWidget *page)
{
  g_autoptr (GPtrArray) mapped = td_test_list_mapped (page);

  for (guint i = 0; i < mapped->len; i++)
    {
      GtkWidget *widget = g_ptr_array_index (mapped, i);
      g_autofree char *what = td_test_describe (widget);

      if (!GTK_IS_BUTTON (widget) || !gtk_widget_is_sensitive (widget) || !gtk_widget_get_focusable (widget))
        continue;
      if (has_stop_in (stops, widget))
        continue;
      g_test_message ("Tab does not come to %s", what);
      g_test_fail ();
    }
}

static void
test_page (TdTestUi     *self,
           gconstpointer data)
{
  const char *page = data;
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  g_autoptr (GPtrArray) forward = NULL, backward = NULL;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  td_test_resize (GTK_WINDOW (window), 1200, 860);
  td_test_activate_string (window, "tick", "electro-tv-sat");
  td_test_activate_string (window, "tick", "iptv-akfasat");
  td_test_activate_string (window, "page", page);
  td_test_wait_for_rest (GTK_WIDGET (window));

  forward = walk (GTK_WINDOW (window), GTK_DIR_TAB_FORWARD);
  g_assert_cmpuint (forward->len, >, 5);
  for (guint i = 0; i < forward->len; i++)
    check_stop (GTK_WIDGET (window), g_ptr_array_index (forward, i));
  check_buttons (forward, adw_view_stack_get_visible_child (window->pages));
  check_no_text (forward);

  backward = walk (GTK_WINDOW (window), GTK_DIR_TAB_BACKWARD);
  g_assert_cmpuint (backward->len, >, 5);
  g_assert_true (has_stop_in (backward, GTK_WIDGET (window->list_pane)));
  g_assert_true (has_stop_in (backward, adw_view_stack_get_visible_child (window->pages)));
  check_buttons (backward, adw_view_stack_get_visible_child (window->pages));
  check_no_text (backward);
  check_arrows (GTK_WINDOW (window), adw_view_stack_get_visible_child (window->pages));
}

int
main (int    argc,
      char **argv)
{
  static const char * const pages[] = { "case", "compare", "charts" };

  td_session_language_set_up ();
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/focus/%s", pages[i]);

      g_test_add (path, TdTestUi, pages[i], td_test_ui_set_up, test_page, td_test_ui_tear_down);
    }

  return g_test_run ();
}
