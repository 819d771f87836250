/* td-picture.c: makes the PNG of a chart
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-picture.h"

#include <math.h>
#include <string.h>

#include "base/td-error.h"
#include "base/td-number-format.h"
#include "charts/td-caption.h"
#include "charts/td-chart.h"
#include "plot/td-png.h"
#include "plot/td-save.h"

#define MAX_NAME 100 /* bytes */

/* Type that is good to read is so much smaller than what a picture of the
 * default proportions would have (td-layout.c), in shares of plain type. */
#define PLAIN_AREA (780.0 * 488.0)
#define GOOD_TYPE 0.72
#define LEAST_TYPE 1.0

/* What cairo can draw. */
#define MAX_HEIGHT 32000

/* What is tried to recommend a size where a picture is too small. */
#define LARGER 1.03
#define N_LARGER 80

/* All that a picture is made of, on its way to bytes. */
typedef struct
{
  TdPictureSpec *spec;
  TdLanguage    *language;
  TdComparison  *comparison;
  TdPlot        *plot;
  TdScene       *scene;
  guint          width, height; /* pixels */
} Picture;

static void
picture_clear (Picture *picture)
{
  g_clear_pointer (&picture->scene, td_scene_unref);
  g_clear_pointer (&picture->plot, td_plot_unref);
  g_clear_pointer (&picture->comparison, td_comparison_unref);
  g_clear_pointer (&picture->language, td_language_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Picture, picture_clear)

/* Says what height would do, for the width that is wanted. */
static void
set_misfit (Picture        *picture,
            const TdTheme  *theme,
            TdTextMeasure  *measure,
            const GError   *misfit,
            GError        **error)
{
  const guint width = td_picture_spec_get_width (picture->spec);
  double height = td_picture_spec_get_height (picture->spec);
  g_autoptr (TdScene) scene = NULL;
  g_autofree char *message = NULL;

  for (guint i = 0; i < N_LARGER && scene == NULL; i++)
    {
      height = ceil (height * LARGER);
      scene = td_plot_layout (picture->plot, width, height, theme, measure, NULL);
    }
  if (scene == NULL)
    message = g_strdup (misfit->message);
  else
    {
      g_autofree char *size = g_strdup_printf ("%u × %.0f", width, height);

      /* Translators: {sentence} says that a picture is too small, {size} is "800 × 612". */
      message = td_fill (td_words (picture->language, "{sentence} A size that does: {size} pixels."),
                         "sentence", misfit->message, "size", size, NULL);
    }
  g_set_error_literal (error, TD_ERROR, TD_ERROR_LAYOUT, message);
}

/* As high as it needs to be, with type that is good to read; the scene is in
 * plain type, which the picture enlarges. */
static TdScene *
lay_out_higher (Picture        *picture,
                const TdTheme  *theme,
                TdTextMeasure  *measure,
                GError        **error)
{
  const double width = td_picture_spec_get_width (picture->spec);
  const double best = sqrt (width * td_picture_spec_get_height (picture->spec) / PLAIN_AREA);
  const double scale = MAX (best * GOOD_TYPE, LEAST_TYPE);
  g_autoptr (TdScene) scene = td_plot_layout (picture->plot, width / scale, 0, theme, measure, error);

  if (scene == NULL)
    return NULL;

  picture->height = (guint) ceil (td_scene_get_height (scene) * scale);
  if (picture->height > MAX_HEIGHT)
    {
      g_autofree char *height = td_number_format_digits (picture->language, picture->height);
      g_autofree char *message = td_fill (td_words (picture->language, "The picture would be {height} pixels high; "
                                                                       "choose fewer cases"),
                                          "height", height, NULL);

      g_set_error_literal (error, TD_ERROR, TD_ERROR_LIMIT, message);
      return NULL;
    }

  return g_steal_pointer (&scene);
}

/* Lays out at the size of the specification; where it is not fixed, a higher
 * picture is better than a part of its sources. */
static TdScene *
lay_out (Picture        *picture,
         const TdTheme  *theme,
         GError        **error)
{
  g_autoptr (TdTextMeasure) measure = td_text_measure_new_pango (NULL);
  const gboolean is_fixed = td_picture_spec_is_fixed (picture->spec);
  g_autoptr (GError) misfit = NULL;
  g_autoptr (TdScene) scene = NULL;

  picture->width = td_picture_spec_get_width (picture->spec);
  picture->height = td_picture_spec_get_height (picture->spec);
  scene = td_plot_layout (picture->plot, picture->width, picture->height, theme, measure, &misfit);
  if (scene != NULL && (is_fixed || td_scene_get_caption_variant (scene) < TD_CAPTION_MINIMAL))
    return g_steal_pointer (&scene);
  if (!is_fixed)
    return lay_out_higher (picture, theme, measure, error);

  set_misfit (picture, theme, measure, misfit, error);
  return NULL;
}

static gboolean
picture_make (Picture        *picture,
              TdCollection   *collection,
              TdPictureSpec  *spec,
              GError        **error)
{
  TdChartSpec *chart = td_picture_spec_get_chart (spec);
  const TdTheme *theme = td_theme_find (td_picture_spec_get_theme (spec));

  picture->spec = spec;
  picture->language = td_language_new (td_picture_spec_get_language (spec));
  if (theme == NULL)
    {
      g_autofree char *message = td_fill (td_words (picture->language, "There is no theme “{theme}”"),
                                          "theme", td_picture_spec_get_theme (spec), NULL);

      g_set_error_literal (error, TD_ERROR, TD_ERROR_NOT_FOUND, message);
      return FALSE;
    }

  picture->comparison = td_comparison_new (collection, td_chart_spec_get_comparison (chart), error);
  if (picture->comparison == NULL)
    return FALSE;
  picture->plot = td_chart_plot (picture->comparison, chart, picture->language, error);
  if (picture->plot == NULL)
    return FALSE;
  picture->scene = lay_out (picture, theme, error);
  return picture->scene != NULL;
}

static GBytes *
picture_encode (Picture  *picture,
                GError  **error)
{
  g_autoptr (GPtrArray) rows = td_chart_list_rows (picture->comparison, td_picture_spec_get_chart (picture->spec));
  g_autoptr (TdCitationList) citations = td_citation_list_new (picture->comparison, rows);
  g_autofree char *sources = td_citation_list_to_text (citations, picture->language);
  const char *title = td_plot_get_title (picture->plot), *description = td_plot_get_description (picture->plot);
  const TdPngText texts[] = {
    { "Title", title != NULL ? title : "" },
    { "Description", description != NULL ? description : "" },
    { "Source", sources },
  };
  const TdPngSpec png = { .width = picture->width, .height = picture->height,
                          .dpi = td_picture_spec_get_dpi (picture->spec),
                          .language = td_language_get_words_tag (picture->language),
                          .texts = texts, .n_texts = G_N_ELEMENTS (texts) };

  return td_png_encode (picture->scene, &png, error);
}

GBytes *
td_picture_render (TdCollection   *collection,
                   TdPictureSpec  *spec,
                   GError        **error)
{
  g_auto (Picture) picture = { NULL };

  g_return_val_if_fail (TD_IS_COLLECTION (collection), NULL);
  g_return_val_if_fail (spec != NULL, NULL);

  if (!picture_make (&picture, collection, spec, error))
    return NULL;

  return picture_encode (&picture, error);
}

char *
td_picture_suggest_name (TdPictureSpec *spec)
{
  TdChartSpec *chart = td_picture_spec_get_chart (spec);
  TdComparisonSpec *comparison = td_chart_spec_get_comparison (chart);
  const char *metric = td_chart_spec_get_metric (chart);
  const gboolean is_survey = td_chart_spec_get_survey (chart) != NULL; /* of more cases than a name could tell */
  GString *name = g_string_new ("takedowns-");

  if (is_survey)
    g_string_append (name, "survey-");
  g_string_append (name, metric != NULL ? metric : td_chart_spec_get_kind (chart));
  for (guint i = 0; !is_survey && i < td_comparison_spec_get_n_cases (comparison); i++)
    {
      const char *id = td_comparison_spec_get_case (comparison, i);

      if (name->len + 1 + strlen (id) + strlen (".png") > MAX_NAME)
        break;
      g_string_append_printf (name, "-%s", id);
    }
  g_string_append (name, ".png");
  return g_string_free (name, FALSE);
}

/* What is called a drawing or a table and is a PNG, other programs cannot open.
 * A name that says nothing, as that of a device, is nobody's lie. */
static gboolean
check_name (GFile          *file,
            TdPictureSpec  *spec,
            GError        **error)
{
  static const char * const others[] = { ".svg", ".pdf", ".eps", ".jpg", ".jpeg", ".gif", ".webp", ".tiff", ".csv", ".html", NULL };
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *small = name != NULL ? g_ascii_strdown (name, -1) : g_strdup ("");
  g_autoptr (TdLanguage) language = NULL;
  g_autofree char *message = NULL;

  for (guint i = 0; others[i] != NULL; i++)
    {
      if (!g_str_has_suffix (small, others[i]))
        continue;
      language = td_language_new (td_picture_spec_get_language (spec));
      /* Translators: {ending} is that of a file, as ".svg". */
      message = td_fill (td_words (language, "Pictures are written as PNG, not {ending}: choose a name that ends in .png"),
                         "ending", others[i], NULL);
      g_set_error_literal (error, TD_ERROR, TD_ERROR_USAGE, message);
      return FALSE;
    }

  return TRUE;
}

gboolean
td_picture_save (TdCollection   *collection,
                 TdPictureSpec  *spec,
                 GFile          *file,
                 GError        **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *path = g_file_get_path (file);

  if (!check_name (file, spec, error))
    return FALSE;
  bytes = td_picture_render (collection, spec, error);
  if (bytes == NULL)
    return FALSE;
  if (path == NULL)
    {
      g_autofree char *uri = g_file_get_uri (file);

      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, "%s: not a local file", uri);
      return FALSE;
    }

  return td_save_bytes (bytes, path, error);
}
