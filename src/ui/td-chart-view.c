/* td-chart-view.c: shows a plot, and lets one walk through its marks
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-chart-view.h"

#include <adwaita.h>

#include "ui/td-mark-handle.h"

#define MINIMUM_WIDTH 280
#define NATURAL_WIDTH 720

/* From here on nothing changes but the length of the axis. */
#define AMPLE_WIDTH 4096

/* Above this many marks only the panels get a handle: nobody walks through
 * them one by one, and each costs. */
#define MAX_HANDLES 150

struct _TdChartView
{
  GtkWidget      parent_instance;

  TdPlot        *plot;    /* owned, nullable */
  TdScene       *scene;   /* owned, nullable: of the width allocated */
  TdTextMeasure *measure; /* owned */
  gboolean       is_dark; /* of the scene */

  struct
  {
    int          width; /* 0: none */
    int          height;
  } measured[3]; /* the last: containers ask for their own width, and for none in particular, in turn */

  GtkWidget     *last_focus; /* borrowed, nullable: where Tab comes back to */
};

G_DEFINE_FINAL_TYPE (TdChartView, td_chart_view, GTK_TYPE_WIDGET)

enum
{
  MARK_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* How much larger than drawn a chart of this width is shown, so that its words
 * grow with those around it: as much as the reader set, and there is room for. */
static double
get_zoom (TdChartView *self,
          int          width)
{
  int dpi = -1;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);
  return CLAMP (dpi / (96.0 * 1024.0), 1, MAX (width / (double) MINIMUM_WIDTH, 1));
}

/* The width of the scene that is shown @width wide. */
static int
get_scene_width (TdChartView *self,
                 int          width)
{
  return (int) (width / get_zoom (self, width));
}

/* Where a mark is in the widget. */
static GdkRectangle
get_place (TdChartView *self,
           guint        mark)
{
  double zoom = get_zoom (self, gtk_widget_get_width (GTK_WIDGET (self)));
  TdRect place = self->scene != NULL ? td_scene_get_extents (self->scene, mark) : (TdRect) { 0 };

  return (GdkRectangle) { (int) (place.x * zoom), (int) (place.y * zoom),
                          (int) (place.width * zoom) + 1, (int) (place.height * zoom) + 1 };
}

static guint
pick (TdChartView *self,
      double       x,
      double       y)
{
  double zoom = get_zoom (self, gtk_widget_get_width (GTK_WIDGET (self)));

  return self->scene != NULL ? td_scene_pick (self->scene, x / zoom, y / zoom) : TD_MARK_NONE;
}

static void
remove_handles (TdChartView *self)
{
  GtkWidget *child = NULL;

  self->last_focus = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static guint
count_marks (TdScene *scene)
{
  guint n = 0;

  for (guint i = 0; i < td_scene_get_n_marks (scene); i++)
    n += td_scene_get_mark (scene, i)->kind != TD_MARK_PANEL;
  return n;
}

static void
add_handles (TdChartView *self)
{
  gboolean panels = count_marks (self->scene) > MAX_HANDLES;

  for (guint i = 0; i < td_scene_get_n_marks (self->scene); i++)
    if ((td_scene_get_mark (self->scene, i)->kind == TD_MARK_PANEL) == panels)
      gtk_widget_set_parent (td_mark_handle_new (self->scene, i), GTK_WIDGET (self));
}

static GtkWidget *
find_handle (TdChartView *self,
             guint        mark)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  while (child != NULL && td_mark_handle_get_mark (TD_MARK_HANDLE (child)) != mark)
    child = gtk_widget_get_next_sibling (child);
  return child;
}

/* The handles keep their widgets, and with them the focus, while only the size
 * changes: the marks of a plot are the same at any size. */
static void
place_handles (TdChartView *self)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkAllocation allocation = get_place (self, td_mark_handle_get_mark (TD_MARK_HANDLE (child)));

      gtk_widget_size_allocate (child, &allocation, -1);
    }
}

static void
lay_out (TdChartView *self,
         int          width)
{
  gboolean is_dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  const TdTheme *theme = is_dark ? td_theme_dark () : td_theme_light ();
  int scene_width = get_scene_width (self, width);
  g_autoptr (GError) error = NULL;

  if (self->scene != NULL && is_dark == self->is_dark && (int) td_scene_get_width (self->scene) == scene_width)
    return;
  g_clear_pointer (&self->scene, td_scene_unref);
  self->is_dark = is_dark;
  self->scene = td_plot_layout (self->plot, scene_width, 0, theme, self->measure, &error);
  if (self->scene == NULL)
    g_debug ("the chart does not fit %d points: %s", scene_width, error->message);
}

static void
on_theme_changed (TdChartView *self)
{
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* The heights were of other letters. */
static void
on_text_size_changed (TdChartView *self)
{
  memset (self->measured, 0, sizeof self->measured);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
activate (TdChartView *self,
          guint        mark)
{
  if (mark != TD_MARK_NONE && td_scene_get_mark (self->scene, mark)->id != NULL)
    g_signal_emit (self, signals[MARK_ACTIVATED], 0, td_scene_get_mark (self->scene, mark)->id);
}

static guint
get_focused_mark (TdChartView *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));

  return child != NULL ? td_mark_handle_get_mark (TD_MARK_HANDLE (child)) : TD_MARK_NONE;
}

static gboolean
on_key_pressed (TdChartView    *self,
                guint           keyval,
                guint           keycode,
                GdkModifierType modifiers)
{
  static const struct
  {
    guint  keyval;
    TdStep step;
  } steps[] = {
    { GDK_KEY_Up, TD_STEP_UP },       { GDK_KEY_Down, TD_STEP_DOWN }, { GDK_KEY_Left, TD_STEP_LEFT },
    { GDK_KEY_Right, TD_STEP_RIGHT }, { GDK_KEY_Home, TD_STEP_FIRST }, { GDK_KEY_End, TD_STEP_LAST },
  };
  guint focused = get_focused_mark (self);
  GtkWidget *next = NULL;

  if (self->scene == NULL || (modifiers & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;
  if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_space)
    {
      activate (self, focused);
      return GDK_EVENT_STOP;
    }
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (steps[i].keyval == keyval)
      next = find_handle (self, td_scene_step (self->scene, focused, steps[i].step));
  if (next == NULL)
    return GDK_EVENT_PROPAGATE;
  gtk_widget_grab_focus (next);
  return GDK_EVENT_STOP;
}

static void
on_released (TdChartView *self,
             int          n_press,
             double       x,
             double       y)
{
  activate (self, pick (self, x, y));
}

static void
on_motion (TdChartView *self,
           double       x,
           double       y)
{
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), pick (self, x, y) != TD_MARK_NONE ? "pointer" : NULL);
}

static gboolean
td_chart_view_query_tooltip (GtkWidget  *widget,
                             int         x,
                             int         y,
                             gboolean    keyboard_tooltip,
                             GtkTooltip *tooltip)
{
  TdChartView *self = TD_CHART_VIEW (widget);
  guint mark = TD_MARK_NONE;
  GdkRectangle area;

  if (self->scene == NULL)
    return FALSE;
  mark = keyboard_tooltip ? get_focused_mark (self) : pick (self, x, y);
  if (mark == TD_MARK_NONE)
    return FALSE;
  gtk_tooltip_set_text (tooltip, td_scene_describe (self->scene, mark));
  area = get_place (self, mark);
  gtk_tooltip_set_tip_area (tooltip, &area);
  return TRUE;
}

/* One stop for Tab: from there the arrow keys lead on. */
static gboolean
td_chart_view_focus (GtkWidget       *widget,
                     GtkDirectionType direction)
{
  TdChartView *self = TD_CHART_VIEW (widget);
  GtkWidget *target = self->last_focus != NULL ? self->last_focus : gtk_widget_get_first_child (widget);

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return FALSE;
  if (gtk_widget_get_focus_child (widget) != NULL || target == NULL)
    return FALSE;
  return gtk_widget_grab_focus (target);
}

static void
td_chart_view_set_focus_child (GtkWidget *widget,
                               GtkWidget *child)
{
  if (child != NULL)
    TD_CHART_VIEW (widget)->last_focus = child;
  GTK_WIDGET_CLASS (td_chart_view_parent_class)->set_focus_child (widget, child);
}

static GtkSizeRequestMode
td_chart_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* To measure is to set all text for the width. */
static int
measure_height (TdChartView *self,
                int          width)
{
  double height = 0;

  for (guint i = 0; i < G_N_ELEMENTS (self->measured); i++)
    if (self->measured[i].width == width)
      return self->measured[i].height;

  td_plot_measure (self->plot, get_scene_width (self, width), self->measure, NULL, &height);
  memmove (self->measured + 1, self->measured, sizeof self->measured - sizeof self->measured[0]);
  self->measured[0].width = width;
  self->measured[0].height = (int) (height * get_zoom (self, width)) + 1;
  return self->measured[0].height;
}

static void
td_chart_view_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  TdChartView *self = TD_CHART_VIEW (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MINIMUM_WIDTH;
      *natural = NATURAL_WIDTH;
      return;
    }
  if (self->plot == NULL)
    *minimum = *natural = 0;
  else if (for_size >= 0)
    *minimum = *natural = measure_height (self, CLAMP (for_size, MINIMUM_WIDTH, AMPLE_WIDTH));
  else /* enough for any width: a wide chart has fewer lines of text, but wider margins */
    *minimum = *natural = MAX (measure_height (self, MINIMUM_WIDTH), measure_height (self, AMPLE_WIDTH));
}

static void
td_chart_view_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  TdChartView *self = TD_CHART_VIEW (widget);

  if (self->plot == NULL)
    return;
  lay_out (self, width);
  place_handles (self);
}

static void
td_chart_view_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  TdChartView *self = TD_CHART_VIEW (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  double zoom = get_zoom (self, gtk_widget_get_width (widget));
  cairo_t *cr = NULL;

  if (self->scene == NULL)
    return;
  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  cairo_scale (cr, zoom, zoom);
  td_scene_draw_ink (self->scene, cr);
  cairo_destroy (cr);
  GTK_WIDGET_CLASS (td_chart_view_parent_class)->snapshot (widget, snapshot);
}

static void
td_chart_view_dispose (GObject *object)
{
  TdChartView *self = TD_CHART_VIEW (object);

  remove_handles (self);
  g_clear_pointer (&self->scene, td_scene_unref);
  g_clear_pointer (&self->plot, td_plot_unref);
  g_clear_pointer (&self->measure, td_text_measure_unref);

  G_OBJECT_CLASS (td_chart_view_parent_class)->dispose (object);
}

static void
td_chart_view_class_init (TdChartViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = td_chart_view_dispose;

  widget_class->focus = td_chart_view_focus;
  widget_class->set_focus_child = td_chart_view_set_focus_child;
  widget_class->get_request_mode = td_chart_view_get_request_mode;
  widget_class->measure = td_chart_view_measure;
  widget_class->size_allocate = td_chart_view_size_allocate;
  widget_class->snapshot = td_chart_view_snapshot;
  widget_class->query_tooltip = td_chart_view_query_tooltip;

  signals[MARK_ACTIVATED] = g_signal_new ("mark-activated", TD_TYPE_CHART_VIEW, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_widget_class_set_css_name (widget_class, "chartview");
}

static void
add_controllers (TdChartView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (on_key_pressed), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (on_released), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static void
td_chart_view_init (TdChartView *self)
{
  self->measure = td_text_measure_new_pango (NULL);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  add_controllers (self);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark",
                           G_CALLBACK (on_theme_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_settings_get_default (), "notify::gtk-xft-dpi",
                           G_CALLBACK (on_text_size_changed), self, G_CONNECT_SWAPPED);
}

void
td_chart_view_set_plot (TdChartView *self,
                        TdPlot      *plot)
{
  g_return_if_fail (TD_IS_CHART_VIEW (self));

  if (plot == self->plot)
    return;
  remove_handles (self);
  g_clear_pointer (&self->scene, td_scene_unref);
  g_clear_pointer (&self->plot, td_plot_unref);
  memset (self->measured, 0, sizeof self->measured);
  /* Where nothing is shown, nothing is told of what was. */
  gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL);
  gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
  if (plot != NULL)
    {
      int width = gtk_widget_get_width (GTK_WIDGET (self));

      self->plot = td_plot_ref (plot);
      /* Now, as no child may be added while sizes are allocated. */
      lay_out (self, width >= MINIMUM_WIDTH ? width : NATURAL_WIDTH);
      if (self->scene != NULL)
        add_handles (self);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, td_plot_get_title (plot),
                                      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, td_plot_get_description (plot),
                                      -1);
    }
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
