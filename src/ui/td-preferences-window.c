/* td-preferences-window.c: what the user prefers, kept in the settings
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-preferences-window.h"

#include "ui/td-settings.h"

struct _TdPreferencesWindow
{
  AdwPreferencesWindow parent_instance;

  AdwComboRow *color_scheme; /* template */
  AdwComboRow *picture_language;
  AdwComboRow *picture_theme;
  AdwComboRow *picture_size;
};

G_DEFINE_FINAL_TYPE (TdPreferencesWindow, td_preferences_window, ADW_TYPE_PREFERENCES_WINDOW)

/* What the settings call the choices of a row, in the order in which its template
 * lists them. */
static const char * const color_schemes[] = { "system", "light", "dark", NULL };
static const char * const picture_languages[] = { "session", "en", "fr", NULL };
static const char * const picture_themes[] = { "light", "dark", "print", NULL };
static const char * const picture_sizes[] = { "small", "medium", "large", "print", NULL };

static gboolean
get_position (GValue   *value,
              GVariant *variant,
              gpointer  ids)
{
  const char * const *list = ids;
  const char *id = g_variant_get_string (variant, NULL);

  for (guint i = 0; list[i] != NULL; i++)
    if (strcmp (list[i], id) == 0)
      {
        g_value_set_uint (value, i);
        return TRUE;
      }

  return FALSE;
}

static GVariant *
get_id (const GValue       *value,
        const GVariantType *type,
        gpointer            ids)
{
  const char * const *list = ids;
  guint position = g_value_get_uint (value);

  return position < g_strv_length ((char **) list) ? g_variant_new_string (list[position]) : NULL;
}

static void
bind_row (GSettings          *settings,
          const char         *key,
          AdwComboRow        *row,
          const char * const *ids)
{
  g_settings_bind_with_mapping (settings, key, row, "selected", G_SETTINGS_BIND_DEFAULT,
                                get_position, get_id, (gpointer) ids, NULL);
}

static void
td_preferences_window_class_init (TdPreferencesWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/example/Takedowns/td-preferences-window.ui");
  gtk_widget_class_bind_template_child (widget_class, TdPreferencesWindow, color_scheme);
  gtk_widget_class_bind_template_child (widget_class, TdPreferencesWindow, picture_language);
  gtk_widget_class_bind_template_child (widget_class, TdPreferencesWindow, picture_theme);
  gtk_widget_class_bind_template_child (widget_class, TdPreferencesWindow, picture_size);
}

static void
td_preferences_window_init (TdPreferencesWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

TdPreferencesWindow *
td_preferences_window_present (GtkWindow *parent,
                               GSettings *settings)
{
  TdPreferencesWindow *self;

  g_return_val_if_fail (parent == NULL || GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (TD_TYPE_PREFERENCES_WINDOW, "transient-for", parent, NULL);
  bind_row (settings, TD_SETTING_COLOR_SCHEME, self->color_scheme, color_schemes);
  bind_row (settings, TD_SETTING_PICTURE_LANGUAGE, self->picture_language, picture_languages);
  bind_row (settings, TD_SETTING_PICTURE_THEME, self->picture_theme, picture_themes);
  bind_row (settings, TD_SETTING_PICTURE_SIZE, self->picture_size, picture_sizes);
  gtk_window_present (GTK_WINDOW (self));

  return self;
}
