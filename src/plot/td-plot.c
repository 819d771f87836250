/* td-plot.c: a chart before it has a size
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-plot-private.h"

static void
plot_free (TdPlot *plot)
{
  if (plot->format_destroy != NULL)
    plot->format_destroy (plot->format_data);

  g_clear_pointer (&plot->panels, g_array_unref);
  g_clear_pointer (&plot->captions, g_ptr_array_unref);
  g_clear_pointer (&plot->series, g_ptr_array_unref);
  g_clear_pointer (&plot->language, td_language_unref);
  g_clear_pointer (&plot->strings, g_string_chunk_free);
  g_free (plot);
}

TdPlot *
td_plot_ref (TdPlot *plot)
{
  g_return_val_if_fail (plot != NULL, NULL);

  g_atomic_ref_count_inc (&plot->ref_count);

  return plot;
}

void
td_plot_unref (TdPlot *plot)
{
  g_return_if_fail (plot != NULL);

  if (g_atomic_ref_count_dec (&plot->ref_count))
    plot_free (plot);
}

const char *
td_plot_get_title (TdPlot *plot)
{
  g_return_val_if_fail (plot != NULL, NULL);

  return plot->title;
}

const char *
td_plot_get_subtitle (TdPlot *plot)
{
  g_return_val_if_fail (plot != NULL, NULL);

  return plot->subtitle;
}

const char *
td_plot_get_description (TdPlot *plot)
{
  g_return_val_if_fail (plot != NULL, NULL);

  return plot->description;
}

gboolean
td_plot_is_rtl (TdPlot *plot)
{
  g_return_val_if_fail (plot != NULL, FALSE);

  return plot->rtl;
}
