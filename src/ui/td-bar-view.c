/* td-bar-view.c: the small bar in a cell of a comparison
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-bar-view.h"

#include <adwaita.h>

#include "plot/td-small-bar.h"

#define MINIMUM_WIDTH 60
#define MAXIMUM_WIDTH 320
#define HEIGHT        16

struct _TdBarView
{
  GtkWidget parent_instance;

  TdDatum   datum;
  double    reach;
};

G_DEFINE_FINAL_TYPE (TdBarView, td_bar_view, GTK_TYPE_WIDGET)

static void
td_bar_view_measure (GtkWidget      *widget,
                     GtkOrientation  orientation,
                     int             for_size,
                     int            *minimum,
                     int            *natural,
                     int            *minimum_baseline,
                     int            *natural_baseline)
{
  gboolean across = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = across ? MINIMUM_WIDTH : HEIGHT;
  *natural = across ? MAXIMUM_WIDTH : HEIGHT;
}

/* It is short work, and done for what is in sight only. */
static void
td_bar_view_snapshot (GtkWidget   *widget,
                      GtkSnapshot *snapshot)
{
  TdBarView *self = TD_BAR_VIEW (widget);
  gboolean is_dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int width = gtk_widget_get_width (widget);
  int length = MIN (width, MAXIMUM_WIDTH);
  int x = rtl ? width - length : 0;
  graphene_rect_t area = GRAPHENE_RECT_INIT (x - TD_SMALL_BAR_PAST, 0, length + 2 * TD_SMALL_BAR_PAST, HEIGHT);
  g_autoptr (TdScene) scene = td_small_bar_new (&self->datum, self->reach, is_dark ? td_theme_dark () : td_theme_light (),
                                                length, HEIGHT, rtl);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &area);

  cairo_translate (cr, x, 0);
  td_scene_draw_ink (scene, cr);
  cairo_destroy (cr);
}

static void
td_bar_view_class_init (TdBarViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = td_bar_view_measure;
  widget_class->snapshot = td_bar_view_snapshot;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  gtk_widget_class_set_css_name (widget_class, "barview");
}

static void
td_bar_view_init (TdBarView *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
td_bar_view_new (const TdDatum *datum,
                 double         reach)
{
  TdBarView *self = NULL;

  g_return_val_if_fail (datum != NULL && reach > 0, NULL);

  self = g_object_new (TD_TYPE_BAR_VIEW, NULL);
  self->datum = (TdDatum) { .kind = datum->kind, .end = datum->end, .value = datum->value,
                            .low = datum->low, .high = datum->high };
  self->reach = reach;
  return GTK_WIDGET (self);
}

const TdDatum *
td_bar_view_get_datum (TdBarView *self)
{
  g_return_val_if_fail (TD_IS_BAR_VIEW (self), NULL);

  return &self->datum;
}

double
td_bar_view_get_reach (TdBarView *self)
{
  g_return_val_if_fail (TD_IS_BAR_VIEW (self), 0);

  return self->reach;
}
