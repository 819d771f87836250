/* td-import-columns.c: which column of a table is what
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-import-columns.h"

#include <glib/gi18n.h>

#include "base/td-number-format.h"

struct _TdImportColumns
{
  AdwPreferencesGroup parent_instance;

  AdwComboRow        *fields[TD_N_IMPORT_FIELDS]; /* children */
  AdwComboRow        *figures;
  AdwComboRow        *encodings;
  AdwExpanderRow     *more;

  gboolean            is_showing; /* what changes now, nobody chose */
};

typedef struct
{
  const char *name;
  const char *encoding; /* as iconv names it */
} Encoding;

static const Encoding encodings[] = {
  { N_("Unicode (UTF-8)"), "utf-8" },
  /* Translators: the encoding that a spreadsheet on Windows writes. */
  { N_("Western (Windows-1252)"), "windows-1252" },
  { N_("Unicode (UTF-16)"), "utf-16" },
};

static const char * const figure_words[TD_N_FIGURES] = {
  /* Translators: how numbers are written in a table; room for 20 characters. */
  [TD_FIGURES_UNSAID] = N_("As their words say"),
  [TD_FIGURES_ENGLISH] = N_("English: 6,000.5"),
  [TD_FIGURES_FRENCH] = N_("French: 6 000,5"),
};

enum
{
  MAP_CHANGED,
  ENCODING_CHANGED,
  N_SIGNALS,
};

G_DEFINE_FINAL_TYPE (TdImportColumns, td_import_columns, ADW_TYPE_PREFERENCES_GROUP)

static guint signals[N_SIGNALS];

static void
on_map_chosen (TdImportColumns *self)
{
  if (!self->is_showing)
    g_signal_emit (self, signals[MAP_CHANGED], 0);
}

static void
on_encoding_chosen (TdImportColumns *self)
{
  if (!self->is_showing)
    g_signal_emit (self, signals[ENCODING_CHANGED], 0);
}

static AdwComboRow *
create_choice (TdImportColumns *self,
               const char      *title,
               GCallback        on_chosen)
{
  AdwComboRow *row = g_object_new (ADW_TYPE_COMBO_ROW, "title", title, NULL);

  g_signal_connect_swapped (row, "notify::selected", on_chosen, self);

  return row;
}

static void
td_import_columns_class_init (TdImportColumnsClass *klass)
{
  signals[MAP_CHANGED] = g_signal_new ("map-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                       0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[ENCODING_CHANGED] = g_signal_new ("encoding-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                            0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
add_encodings (TdImportColumns *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (encodings); i++)
    gtk_string_list_append (names, _(encodings[i].name));

  self->encodings = create_choice (self, _("Encoding of the file"), G_CALLBACK (on_encoding_chosen));
  self->is_showing = TRUE;
  adw_combo_row_set_model (self->encodings, G_LIST_MODEL (names));
  self->is_showing = FALSE;
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (self->encodings));
}

static void
add_figures (TdImportColumns *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < TD_N_FIGURES; i++)
    gtk_string_list_append (names, _(figure_words[i]));

  self->figures = create_choice (self, _("Numbers are written"), G_CALLBACK (on_map_chosen));
  self->is_showing = TRUE;
  adw_combo_row_set_model (self->figures, G_LIST_MODEL (names));
  self->is_showing = FALSE;
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->figures), _("Written as in French, dates have the day first: 31/12/2021"));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (self->figures));
}

static void
td_import_columns_init (TdImportColumns *self)
{
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Columns"));
  self->more = g_object_new (ADW_TYPE_EXPANDER_ROW, "title", _("More columns"), NULL);
}

/* Made when the first table is there: its fields are named in its language. */
static void
td_import_columns_fill (TdImportColumns *self,
                        TdLanguage      *language)
{
  for (guint i = 0; i < TD_N_IMPORT_FIELDS; i++)
    {
      self->fields[i] = create_choice (self, td_import_field_get_name (i, language), G_CALLBACK (on_map_chosen));
      if (i <= TD_IMPORT_DATE)
        adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (self->fields[i]));
      else
        adw_expander_row_add_row (self->more, GTK_WIDGET (self->fields[i]));
    }
  add_figures (self);
  /* Not hidden below: without the right one there are no columns to look for. */
  add_encodings (self);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (self->more));
}

/* Returns: (transfer full): "none", then the headers. */
static GtkStringList *
list_headers (TdCsv      *csv,
              TdLanguage *language)
{
  /* Translators: no column of the table. */
  GtkStringList *names = gtk_string_list_new ((const char * const[]) { C_("column", "None"), NULL });
  guint n = td_csv_get_n_rows (csv) > 0 ? td_csv_get_n_cells (csv, 0) : 0;

  for (guint i = 0; i < n; i++)
    {
      const TdCsvCell *cell = td_csv_get_cell (csv, 0, i);
      g_autofree char *number = td_number_format_plain (language, i + 1);
      /* Translators: a column of a table that has no header; {n} is its number. */
      g_autofree char *name = td_fill (_("Column {n}"), "n", number, NULL);

      gtk_string_list_append (names, *cell->text != '\0' ? cell->text : name);
    }

  return names;
}

void
td_import_columns_show (TdImportColumns   *self,
                        TdCsv             *csv,
                        const TdImportMap *map,
                        TdLanguage        *language)
{
  g_autoptr (GtkStringList) headers = NULL;

  g_return_if_fail (TD_IS_IMPORT_COLUMNS (self));
  g_return_if_fail (csv != NULL && map != NULL);

  headers = list_headers (csv, language);
  if (self->figures == NULL)
    td_import_columns_fill (self, language);

  self->is_showing = TRUE;
  for (guint i = 0; i < TD_N_IMPORT_FIELDS; i++)
    {
      adw_combo_row_set_model (self->fields[i], G_LIST_MODEL (headers));
      adw_combo_row_set_selected (self->fields[i], map->columns[i] + 1);
    }
  adw_combo_row_set_selected (self->figures, map->figures);
  self->is_showing = FALSE;
}

TdImportMap
td_import_columns_get_map (TdImportColumns *self)
{
  TdImportMap map = { .figures = TD_FIGURES_UNSAID };

  g_return_val_if_fail (TD_IS_IMPORT_COLUMNS (self), map);
  g_return_val_if_fail (self->figures != NULL, map);

  for (guint i = 0; i < TD_N_IMPORT_FIELDS; i++)
    {
      guint selected = adw_combo_row_get_selected (self->fields[i]);

      map.columns[i] = selected == GTK_INVALID_LIST_POSITION ? TD_IMPORT_NO_COLUMN : (int) selected - 1;
    }
  map.figures = adw_combo_row_get_selected (self->figures);

  return map;
}

const char *
td_import_columns_get_encoding (TdImportColumns *self)
{
  g_return_val_if_fail (TD_IS_IMPORT_COLUMNS (self), encodings[0].encoding);

  return self->encodings != NULL ? encodings[adw_combo_row_get_selected (self->encodings)].encoding
                                 : encodings[0].encoding;
}
