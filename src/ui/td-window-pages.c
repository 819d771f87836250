/* td-window-pages.c: the pages of the window, each made when it is first needed
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-window-private.h"

/* TdWindow's pages:
 *
 * The stack knows them all from the start, for its switchers, as empty places.
 * A page is made when its place is seen, or an action asks for it; until the
 * list has been painted once, no page is made only because its place is seen. */

static GtkWidget *
create_case_page (TdWorkspace *workspace)
{
  TdCasePage *page = g_object_new (TD_TYPE_CASE_PAGE, NULL);

  td_case_page_set_workspace (page, workspace);

  return GTK_WIDGET (page);
}

static GtkWidget *
create_charts_page (TdWorkspace *workspace)
{
  TdChartsPage *page = g_object_new (TD_TYPE_CHARTS_PAGE, NULL);

  td_charts_page_set_workspace (page, workspace);

  return GTK_WIDGET (page);
}

static GtkWidget *
create_compare_page (TdWorkspace *workspace)
{
  TdComparePage *page = g_object_new (TD_TYPE_COMPARE_PAGE, NULL);

  td_compare_page_set_workspace (page, workspace);

  return GTK_WIDGET (page);
}

typedef struct
{
  const char *name;
  GtkWidget *(*create) (TdWorkspace *workspace);
} Page;

static const Page pages[] = {
  { "case", create_case_page },
  { "charts", create_charts_page },
  { "compare", create_compare_page },
};

static AdwBin *
get_place (TdWindow   *self,
           const Page *page)
{
  return ADW_BIN (adw_view_stack_get_child_by_name (self->pages, page->name));
}

static GtkWidget *
ensure_page (TdWindow   *self,
             const Page *page)
{
  AdwBin *place = get_place (self, page);

  if (adw_bin_get_child (place) == NULL)
    adw_bin_set_child (place, page->create (self->workspace));

  return adw_bin_get_child (place);
}

static const Page *
find_page (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (strcmp (pages[i].name, name) == 0)
      return &pages[i];

  g_return_val_if_reached (NULL);
}

static void
on_place_mapped (TdWindow *self)
{
  if (self->is_painted)
    ensure_page (self, find_page (td_window_get_page (self)));
}

/* A tick comes before its frame: only with the second is the list on the screen. */
static gboolean
on_tick (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  TdWindow *self = TD_WINDOW (widget);
  guint *n_ticks = user_data;

  if ((*n_ticks)++ == 0)
    return G_SOURCE_CONTINUE;

  self->is_painted = TRUE;
  if (gtk_widget_get_mapped (adw_view_stack_get_visible_child (self->pages)))
    on_place_mapped (self);

  return G_SOURCE_REMOVE;
}

void
td_window_pages_install (TdWindow *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    g_signal_connect_object (get_place (self, &pages[i]), "map", G_CALLBACK (on_place_mapped), self, G_CONNECT_SWAPPED);
  gtk_widget_add_tick_callback (GTK_WIDGET (self), on_tick, g_new0 (guint, 1), g_free);
}

TdCasePage *
td_window_find_case_page (TdWindow *self)
{
  return (TdCasePage *) adw_bin_get_child (get_place (self, find_page ("case")));
}

TdCasePage *
td_window_ensure_case_page (TdWindow *self)
{
  return TD_CASE_PAGE (ensure_page (self, find_page ("case")));
}

TdChartsPage *
td_window_ensure_charts_page (TdWindow *self)
{
  return TD_CHARTS_PAGE (ensure_page (self, find_page ("charts")));
}

TdComparePage *
td_window_ensure_compare_page (TdWindow *self)
{
  return TD_COMPARE_PAGE (ensure_page (self, find_page ("compare")));
}

void
td_window_set_badge (TdWindow *self,
                     guint     number)
{
  AdwBin *place = get_place (self, find_page ("compare"));

  adw_view_stack_page_set_badge_number (adw_view_stack_get_page (self->pages, GTK_WIDGET (place)), number);
}
