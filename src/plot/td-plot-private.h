/* td-plot-private.h: what a plot holds
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "plot/td-plot.h"

G_BEGIN_DECLS

/* A figure and its rivals. All strings are in the chunk of the plot. */
typedef struct
{
  TdDatum datum;
  GArray *rivals; /* of TdRival */
} TdFigure;

typedef struct
{
  const char *label;
  GArray     *figures; /* of TdFigure */
} TdRow;

typedef struct
{
  const char *title, *subtitle, *unit; /* (nullable) */
  GArray     *rows;                    /* of TdRow */
} TdPanel;

typedef struct
{
  TdCaptionRole role;
  const char   *marker; /* (nullable) */
  const char   *text;
} TdCaptionBlock;

struct _TdPlot
{
  gatomicrefcount ref_count;

  GStringChunk *strings;
  TdLanguage   *language;
  gboolean      rtl;
  gboolean      legend;
  gboolean      has_dots; /* on a logarithmic scale, instead of bars */
  gboolean      is_dense; /* rows closer than where there are few */
  gboolean      heading;  /* title and subtitle are drawn, too */

  const char *title, *subtitle, *description; /* (nullable) */
  GPtrArray  *series;                         /* of const char */
  GArray     *panels;                         /* of TdPanel */
  GPtrArray  *captions;                       /* of GArray of TdCaptionBlock: the variants */

  TdTickFormat   format; /* (nullable) */
  gpointer       format_data;
  GDestroyNotify format_destroy;
};

static inline const TdPanel *
td_plot_panel (const TdPlot *plot,
               guint         index)
{
  return &g_array_index (plot->panels, TdPanel, index);
}

static inline const TdRow *
td_panel_row (const TdPanel *panel,
              guint          index)
{
  return &g_array_index (panel->rows, TdRow, index);
}

static inline const TdFigure *
td_row_figure (const TdRow *row,
               guint        index)
{
  return &g_array_index (row->figures, TdFigure, index);
}

static inline const TdRival *
td_figure_rival (const TdFigure *figure,
                 guint           index)
{
  return &g_array_index (figure->rivals, TdRival, index);
}

G_END_DECLS
