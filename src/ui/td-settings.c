/* td-settings.c: what the application remembers from one start to the next
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-settings.h"

#include "charts/td-picture-spec.h"
#include "td-config.h"

typedef struct
{
  const char *id;
  guint       width;
} Size;

static const Size sizes[] = {
  { "small", 1200 },
  { "medium", TD_PICTURE_WIDTH },
  { "large", 2400 },
  { "print", 3200 },
};

GSettings *
td_settings_new (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  /* g_settings_new() ends the process where the schema is missing. */
  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, TD_APPLICATION_ID, TRUE);

  return schema != NULL ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

void
td_settings_get_picture_size (GSettings *settings,
                              guint     *width,
                              guint     *dpi)
{
  g_autofree char *id = NULL;

  g_return_if_fail (width != NULL && dpi != NULL);

  if (settings != NULL)
    id = g_settings_get_string (settings, TD_SETTING_PICTURE_SIZE);
  *width = TD_PICTURE_WIDTH;
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    if (g_strcmp0 (id, sizes[i].id) == 0)
      *width = sizes[i].width;
  *dpi = TD_PICTURE_DPI * *width / TD_PICTURE_WIDTH;
}

char *
td_settings_dup_picture_theme (GSettings *settings)
{
  return settings != NULL ? g_settings_get_string (settings, TD_SETTING_PICTURE_THEME) : g_strdup ("light");
}

char *
td_settings_dup_picture_language (GSettings  *settings,
                                  const char *session)
{
  g_autofree char *tag = NULL;

  g_return_val_if_fail (session != NULL, NULL);

  if (settings != NULL)
    tag = g_settings_get_string (settings, TD_SETTING_PICTURE_LANGUAGE);
  if (tag == NULL || strcmp (tag, "session") == 0)
    return g_strdup (session);

  return g_steal_pointer (&tag);
}
