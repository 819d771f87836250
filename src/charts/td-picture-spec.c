/* td-picture-spec.c: a picture of a chart: size, theme, language
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-picture-spec.h"

#include "base/td-error.h"

struct _TdPictureSpec
{
  gatomicrefcount ref_count;

  TdChartSpec *chart;
  guint        width, height, dpi; /* 0: the default */
  char        *theme;
  char        *language;
};

TdPictureSpec *
td_picture_spec_new (TdChartSpec *chart,
                     guint        width,
                     guint        height,
                     guint        dpi,
                     const char  *theme,
                     const char  *language)
{
  TdPictureSpec *spec;

  g_return_val_if_fail (chart != NULL, NULL);

  spec = g_new0 (TdPictureSpec, 1);
  g_atomic_ref_count_init (&spec->ref_count);
  spec->chart = td_chart_spec_ref (chart);
  spec->width = width;
  spec->height = height;
  spec->dpi = dpi;
  spec->theme = g_strdup (theme != NULL ? theme : "light");
  spec->language = g_strdup (language != NULL ? language : "en");
  return spec;
}

TdPictureSpec *
td_picture_spec_ref (TdPictureSpec *spec)
{
  g_return_val_if_fail (spec != NULL, NULL);

  g_atomic_ref_count_inc (&spec->ref_count);
  return spec;
}

void
td_picture_spec_unref (TdPictureSpec *spec)
{
  g_return_if_fail (spec != NULL);

  if (!g_atomic_ref_count_dec (&spec->ref_count))
    return;

  td_chart_spec_unref (spec->chart);
  g_free (spec->theme);
  g_free (spec->language);
  g_free (spec);
}

TdChartSpec *
td_picture_spec_get_chart (TdPictureSpec *spec)
{
  g_return_val_if_fail (spec != NULL, NULL);

  return spec->chart;
}

gboolean
td_picture_spec_is_fixed (TdPictureSpec *spec)
{
  g_return_val_if_fail (spec != NULL, FALSE);

  return spec->width > 0 && spec->height > 0;
}

/* Where one side is given, the other keeps the proportions of the default. */
guint
td_picture_spec_get_width (TdPictureSpec *spec)
{
  g_return_val_if_fail (spec != NULL, 0);

  if (spec->width > 0)
    return spec->width;

  return spec->height > 0 ? spec->height * TD_PICTURE_WIDTH / TD_PICTURE_HEIGHT : TD_PICTURE_WIDTH;
}

guint
td_picture_spec_get_height (TdPictureSpec *spec)
{
  g_return_val_if_fail (spec != NULL, 0);

  if (spec->height > 0)
    return spec->height;

  return spec->width > 0 ? spec->width * TD_PICTURE_HEIGHT / TD_PICTURE_WIDTH : TD_PICTURE_HEIGHT;
}

guint
td_picture_spec_get_dpi (TdPictureSpec *spec)
{
  g_return_val_if_fail (spec != NULL, 0);

  return spec->dpi > 0 ? spec->dpi : TD_PICTURE_DPI;
}

const char *
td_picture_spec_get_theme (TdPictureSpec *spec)
{
  g_return_val_if_fail (spec != NULL, NULL);

  return spec->theme;
}

const char *
td_picture_spec_get_language (TdPictureSpec *spec)
{
  g_return_val_if_fail (spec != NULL, NULL);

  return spec->language;
}

/* The numbers of a picture, as members of JSON. */
static const struct
{
  const char *name;
  gsize       offset;
} numbers[] = {
  { "width", G_STRUCT_OFFSET (TdPictureSpec, width) },
  { "height", G_STRUCT_OFFSET (TdPictureSpec, height) },
  { "dpi", G_STRUCT_OFFSET (TdPictureSpec, dpi) },
};

JsonNode *
td_picture_spec_to_json (TdPictureSpec *spec)
{
  JsonNode *node = td_chart_spec_to_json (spec->chart);
  JsonObject *object = json_node_get_object (node);

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      const guint number = G_STRUCT_MEMBER (guint, spec, numbers[i].offset);

      if (number > 0)
        json_object_set_int_member (object, numbers[i].name, number);
    }
  json_object_set_string_member (object, "theme", spec->theme);
  json_object_set_string_member (object, "language", spec->language);
  return node;
}

static gboolean
read_number (JsonObject  *object,
             const char  *name,
             guint       *number,
             GError     **error)
{
  JsonNode *node = json_object_get_member (object, name);
  const gboolean is_number = node != NULL && json_node_get_value_type (node) == G_TYPE_INT64;

  *number = 0;
  if (node == NULL)
    return TRUE;
  if (!is_number || json_node_get_int (node) < 0 || json_node_get_int (node) > G_MAXUINT16)
    {
      g_set_error (error, TD_ERROR, TD_ERROR_FORMAT, "%s: not a whole number from 0 to %d", name, G_MAXUINT16);
      return FALSE;
    }

  *number = (guint) json_node_get_int (node);
  return TRUE;
}

static gboolean
read_string (JsonObject  *object,
             const char  *name,
             const char **value,
             GError     **error)
{
  JsonNode *node = json_object_get_member (object, name);

  *value = NULL;
  if (node == NULL)
    return TRUE;
  if (json_node_get_value_type (node) != G_TYPE_STRING)
    {
      g_set_error (error, TD_ERROR, TD_ERROR_FORMAT, "%s: not a text", name);
      return FALSE;
    }

  *value = json_node_get_string (node);
  return TRUE;
}

TdPictureSpec *
td_picture_spec_from_json (JsonNode  *node,
                           GError   **error)
{
  g_autoptr (TdChartSpec) chart = td_chart_spec_from_json (node, error);
  JsonObject *object;
  guint values[G_N_ELEMENTS (numbers)];
  const char *theme, *language;

  if (chart == NULL)
    return NULL;

  object = json_node_get_object (node);
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      if (!read_number (object, numbers[i].name, &values[i], error))
        return NULL;
    }
  if (!read_string (object, "theme", &theme, error) || !read_string (object, "language", &language, error))
    return NULL;

  return td_picture_spec_new (chart, values[0], values[1], values[2], theme, language);
}
