/* td-layout.c: finding the size of type, rows and caption that fit a picture
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "base/td-error.h"
#include "plot/td-page.h"

/* The size of picture that plain type is made for. A larger one has larger type. */
static const double plain_width = 780, plain_height = 488;

/* How far type and rows may leave what is best, wanted first. */
static const double most_type = 1.3, good_type = 0.72, least_type = 0.5;
static const double most_stretch = 2.1, least_stretch = 0.62;

/* Type of a small picture is not made smaller for it. */
static const double least_scale = 0.75;

static const guint n_halvings = 7;

/* A page that fits, with the numbers it was found by. */
typedef struct
{
  double scale, stretch;
  guint  variant;
} Fit;

typedef struct
{
  const TdPlot *plot;
  TdTypesetter *typesetter;
  double        width, height; /* of the picture */
} Search;

static double
height_at (const Search *search,
           double        scale,
           double        stretch,
           guint         variant)
{
  const double width = search->width / scale;

  if (width < TD_PAGE_MIN_WIDTH)
    return INFINITY;

  g_autoptr (TdPage) page = td_page_new (search->plot, search->typesetter, width, variant);

  return td_page_get_height (page, stretch) * scale;
}

static gboolean
fits (const Search *search,
      Fit           fit)
{
  return height_at (search, fit.scale, fit.stretch, fit.variant) <= search->height;
}

/* The largest type from @least to @most that fits; FALSE where not even the least does. */
static gboolean
find_scale (const Search *search,
            double        least,
            double        most,
            Fit          *fit)
{
  fit->scale = least;
  if (!fits (search, *fit))
    return FALSE;

  most = MAX (least, most); /* the least may be that of any picture */
  for (guint i = 0; i < n_halvings; i++)
    {
      Fit tried = *fit;

      tried.scale = (least + most) / 2;
      if (!fits (search, tried))
        {
          most = tried.scale;
          continue;
        }

      least = tried.scale;
      *fit = tried;
    }

  return TRUE;
}

/* The longest of the captions @first to @last - 1; smaller type and closer rows
 * before a shorter one only as long as they are good to read. */
static gboolean
find_type_for (const Search *search,
               guint         first,
               guint         last,
               Fit          *fit)
{
  const double best = sqrt (search->width * search->height / (plain_width * plain_height));
  const double good = MAX (best * good_type, least_scale);
  const double least = MAX (best * least_type, least_scale);

  for (guint i = first; i < last; i++)
    {
      *fit = (Fit){ .stretch = 1, .variant = i };
      if (find_scale (search, good, best * most_type, fit))
        return TRUE;
    }

  for (guint i = first; i < last; i++)
    {
      *fit = (Fit){ .stretch = least_stretch, .variant = i };
      if (find_scale (search, least, good, fit))
        return TRUE;
    }

  return FALSE;
}

/* The last variant leaves something out: small type is better than that. */
static gboolean
find_type (const Search *search,
           Fit          *fit)
{
  const guint n = search->plot->captions->len;

  return find_type_for (search, 0, n - 1, fit) || find_type_for (search, n - 1, n, fit);
}

/* Rows take what height is left, as far as bars still look like bars. */
static void
find_stretch (const Search *search,
              const TdPage *page,
              Fit          *fit)
{
  const double height = search->height / fit->scale;
  double least = fit->stretch, most = most_stretch;

  for (guint i = 0; i < 2 * n_halvings; i++)
    {
      const double tried = (least + most) / 2;

      if (td_page_get_height (page, tried) <= height)
        least = tried;
      else
        most = tried;
    }

  fit->stretch = least;
}

static TdScene *
draw_page (const TdPlot  *plot,
           const TdPage  *page,
           const TdTheme *theme,
           double         width,
           double         height,
           Fit            fit)
{
  TdSceneBuilder *builder = td_scene_builder_new (theme, width, height, fit.scale, plot->rtl);

  td_page_draw (page, builder, height / fit.scale, fit.stretch);

  return td_scene_builder_end (builder, plot->title, plot->description, fit.variant);
}

static TdScene *
layout_natural (const TdPlot  *plot,
                TdTypesetter  *typesetter,
                const TdTheme *theme,
                double         width)
{
  g_autoptr (TdPage) page = td_page_new (plot, typesetter, width, 0);

  return draw_page (plot, page, theme, width, ceil (td_page_get_height (page, 1)), (Fit){ 1, 1, 0 });
}

static TdScene *
layout_fixed (const Search  *search,
              const TdTheme *theme,
              GError       **error)
{
  Fit fit;

  if (!find_type (search, &fit))
    {
      g_set_error_literal (error, TD_ERROR, TD_ERROR_LAYOUT,
                           td_words (search->plot->language,
                                     N_("The titles, notices and sources do not fit into a picture of "
                                        "this size.")));
      return NULL;
    }

  g_autoptr (TdPage) page = td_page_new (search->plot, search->typesetter, search->width / fit.scale,
                                         fit.variant);

  find_stretch (search, page, &fit);

  return draw_page (search->plot, page, theme, search->width, search->height, fit);
}

void
td_plot_measure (TdPlot        *plot,
                 double         width,
                 TdTextMeasure *measure,
                 double        *minimum,
                 double        *natural)
{
  g_return_if_fail (plot != NULL && measure != NULL);

  g_autoptr (TdTypesetter) typesetter = td_typesetter_new (measure, plot->rtl);
  const Search search = { plot, typesetter, MAX (width, TD_PAGE_MIN_WIDTH), 0 };

  if (minimum != NULL)
    *minimum = ceil (height_at (&search, 1, least_stretch, plot->captions->len - 1));
  if (natural != NULL)
    *natural = ceil (height_at (&search, 1, 1, 0));
}

TdScene *
td_plot_layout (TdPlot        *plot,
                double         width,
                double         height,
                const TdTheme *theme,
                TdTextMeasure *measure,
                GError       **error)
{
  g_return_val_if_fail (plot != NULL && theme != NULL && measure != NULL, NULL);
  g_return_val_if_fail (width > 0 && height >= 0, NULL);

  g_autoptr (TdTypesetter) typesetter = td_typesetter_new (measure, plot->rtl);
  const Search search = { plot, typesetter, width, height };

  if (height > 0)
    return layout_fixed (&search, theme, error);
  if (width >= TD_PAGE_MIN_WIDTH)
    return layout_natural (plot, typesetter, theme, width);

  g_set_error_literal (error, TD_ERROR, TD_ERROR_LAYOUT,
                       td_words (plot->language, N_("The picture is too narrow for any text.")));
  return NULL;
}
