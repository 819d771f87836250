/* td-settings.c: what the application remembers from one start to the next
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-settings.h"

#include "td-config.h"

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
