/* td-page.c: a whole plot set for a width: header, panels, legend, caption
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-page.h"

#include <math.h>

#include "plot/td-footer.h"
#include "plot/td-legend.h"
#include "plot/td-panel.h"

/* Points of plain type. */
static const double least_margin = 10, most_margin = 26, margin_share = 0.03;
static const double header_gap = 12, subtitle_gap = 2, legend_gap = 16, footer_gap = 14;
static const double column_gap = 26, line_gap = 20;

/* Beside the bars only where enough is left for them. */
static const double least_width_of_side_labels = 480;
static const double least_panel = 170;

/* Of what is left over, above the panels. */
static const double lead_share = 0.35;

struct _TdPage
{
  const TdPlot *plot;
  double        width, margin;

  const TdTextBlock *title, *subtitle; /* (nullable) */
  GPtrArray         *panels;           /* of TdPanelPlan */
  guint              n_columns;
  TdLegend          *legend;
  TdFooter          *footer;
};

static double
inner_width (const TdPage *page)
{
  return page->width - 2 * page->margin;
}

/* As few lines as may be, and those as even as may be. */
static guint
count_columns (double width,
               guint  n_panels)
{
  const guint fit = (guint) MAX (floor ((width + column_gap) / (least_panel + column_gap)), 1);
  const guint columns = MIN (fit, MAX (n_panels, 1));
  const guint lines = (n_panels + columns - 1) / columns;

  return lines > 0 ? (n_panels + lines - 1) / lines : 1;
}

/* Columns are bands with a gap, of which half stands out on either side. */
static TdScale
column_scale (const TdPage *page)
{
  const double whole = inner_width (page) + column_gap;

  return td_scale_band (page->n_columns, column_gap * page->n_columns / whole);
}

static double
column_width (const TdPage *page)
{
  return td_scale_get_band_length (column_scale (page)) * (inner_width (page) + column_gap);
}

static double
column_start (const TdPage *page,
              guint         column)
{
  const double whole = inner_width (page) + column_gap;

  return page->margin + td_scale_get_band_start (column_scale (page), column) * whole - column_gap / 2;
}

static void
set_panels (TdPage       *page,
            TdTypesetter *typesetter)
{
  const guint n_panels = page->plot->panels->len;
  const gboolean is_single = n_panels == 1;
  const gboolean has_side_labels = is_single && page->width >= least_width_of_side_labels;

  page->n_columns = count_columns (inner_width (page), n_panels);
  page->panels = g_ptr_array_new_with_free_func ((GDestroyNotify) td_panel_plan_free);
  for (guint i = 0; i < n_panels; i++)
    g_ptr_array_add (page->panels, td_panel_plan_new (page->plot, i, typesetter, column_width (page),
                                                      has_side_labels, is_single));
}

TdPage *
td_page_new (const TdPlot *plot,
             TdTypesetter *typesetter,
             double        width,
             guint         variant)
{
  TdPage *page = g_new0 (TdPage, 1);

  page->plot = plot;
  page->width = width;
  page->margin = CLAMP (width * margin_share, least_margin, most_margin);
  page->title = td_typesetter_set (typesetter, TD_TYPE_TITLE, plot->heading ? plot->title : NULL, inner_width (page));
  page->subtitle = td_typesetter_set (typesetter, TD_TYPE_SUBTITLE, plot->heading ? plot->subtitle : NULL,
                                      inner_width (page));
  page->legend = td_legend_new (plot, typesetter, inner_width (page));
  page->footer = td_footer_new (plot, variant, typesetter, inner_width (page));
  set_panels (page, typesetter);

  return page;
}

void
td_page_free (TdPage *page)
{
  g_clear_pointer (&page->panels, g_ptr_array_unref);
  g_clear_pointer (&page->legend, td_legend_free);
  g_clear_pointer (&page->footer, td_footer_free);
  g_free (page);
}

static const TdPanelPlan *
panel_at (const TdPage *page,
          guint         index)
{
  return g_ptr_array_index (page->panels, index);
}

/* Panels @first to @end stand side by side: their rows are level. */
typedef struct
{
  guint   first, end;
  double  heading, foot;
  GArray *rows; /* of double */
  double  height;
} Line;

static void
add_panel_to_line (Line              *line,
                   const TdPanelPlan *plan,
                   double             stretch)
{
  line->heading = MAX (line->heading, td_panel_plan_get_heading (plan));
  line->foot = MAX (line->foot, td_panel_plan_get_foot (plan));
  for (guint i = 0; i < plan->rows->len; i++)
    {
      double height = td_panel_plan_get_row (plan, i, stretch);

      if (i >= line->rows->len)
        g_array_append_val (line->rows, height);
      else
        g_array_index (line->rows, double, i) = MAX (height, g_array_index (line->rows, double, i));
    }
}

static Line
line_new (const TdPage *page,
          guint         first,
          double        stretch)
{
  Line line = { .first = first, .end = MIN (first + page->n_columns, page->panels->len),
                .rows = g_array_new (FALSE, FALSE, sizeof (double)) };

  for (guint i = first; i < line.end; i++)
    add_panel_to_line (&line, panel_at (page, i), stretch);

  const double gap = td_panel_plan_get_row_gap (panel_at (page, first), stretch);

  line.height = line.heading + 2 * TD_PANEL_PAD + line.foot + MAX (line.rows->len, 1) * gap - gap;
  for (guint i = 0; i < line.rows->len; i++)
    line.height += g_array_index (line.rows, double, i);

  return line;
}

static double
header_height (const TdPage *page)
{
  double height = td_text_block_get_height (page->title);

  if (page->subtitle != NULL)
    height += page->subtitle->height + (page->title != NULL ? subtitle_gap : 0);

  return height > 0 ? height + header_gap : 0;
}

static double
panels_height (const TdPage *page,
               double        stretch)
{
  double height = 0;

  for (guint i = 0; i < page->panels->len; i += page->n_columns)
    {
      const Line line = line_new (page, i, stretch);

      height += line.height + (i > 0 ? line_gap : 0);
      g_array_unref (line.rows);
    }

  return height;
}

/* With the gap above, where there is anything. */
static double
below (double height,
       double gap)
{
  return height > 0 ? height + gap : 0;
}

double
td_page_get_height (const TdPage *page,
                    double        stretch)
{
  return 2 * page->margin + header_height (page) + panels_height (page, stretch)
         + below (td_legend_get_height (page->legend), legend_gap)
         + below (td_footer_get_height (page->footer), footer_gap);
}

static void
draw_header (const TdPage   *page,
             TdSceneBuilder *builder)
{
  const double y = page->margin + td_text_block_get_height (page->title);

  td_text_block_draw (page->title, builder, page->margin, page->margin, inner_width (page),
                      TD_ALIGN_START);
  td_text_block_draw (page->subtitle, builder, page->margin, y + (page->title != NULL ? subtitle_gap : 0),
                      inner_width (page), TD_ALIGN_START);
}

static double
draw_line (const TdPage   *page,
           TdSceneBuilder *builder,
           guint           first,
           double          y,
           double          stretch)
{
  const Line line = line_new (page, first, stretch);

  for (guint i = line.first; i < line.end; i++)
    td_panel_plan_draw (panel_at (page, i), builder, column_start (page, i - first), y, line.heading,
                        (const double *) line.rows->data, stretch);
  g_array_unref (line.rows);

  return y + line.height;
}

void
td_page_draw (const TdPage   *page,
              TdSceneBuilder *builder,
              double          height,
              double          stretch)
{
  const double spare = MAX (height - td_page_get_height (page, stretch), 0);
  const double footer = td_footer_get_height (page->footer);
  double y = page->margin + header_height (page) + spare * lead_share;

  draw_header (page, builder);
  for (guint i = 0; i < page->panels->len; i += page->n_columns)
    y = draw_line (page, builder, i, i > 0 ? y + line_gap : y, stretch);

  td_legend_draw (page->legend, builder, page->margin, y + legend_gap);
  td_footer_draw (page->footer, builder, page->margin, height - page->margin - footer);
}
