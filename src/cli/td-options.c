/* td-options.c: reads a command line by tables of options
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli/td-options.h"

#include "base/td-error.h"

/* Every option that takes a value is read as text first: what is wrong with it
 * is then for us to say, in the right language. */
typedef struct
{
  const TdOption *option;
  gpointer        target;
  char           *text;
  char          **texts;
  gboolean        flag;
} Reading;

static void
reading_clear (gpointer data)
{
  Reading *reading = data;

  g_free (reading->text);
  g_strfreev (reading->texts);
}

static GArray *
make_readings (const TdOptionGroup *groups,
               guint                n_groups)
{
  GArray *readings = g_array_new (FALSE, TRUE, sizeof (Reading));

  g_array_set_clear_func (readings, reading_clear);
  for (guint i = 0; i < n_groups; i++)
    {
      for (const TdOption *option = groups[i].options; option->name != NULL; option++)
        {
          Reading reading = { option, (char *) groups[i].values + option->offset, NULL, NULL, FALSE };

          g_array_append_val (readings, reading);
        }
    }

  return readings;
}

/* The entries point into @readings, which must not grow any more. */
static GOptionEntry *
make_entries (GArray *readings)
{
  GOptionEntry *entries = g_new0 (GOptionEntry, readings->len + 1);

  for (guint i = 0; i < readings->len; i++)
    {
      Reading *reading = &g_array_index (readings, Reading, i);
      GOptionEntry *entry = &entries[i];

      entry->long_name = reading->option->name;
      entry->short_name = reading->option->letter;
      switch (reading->option->kind)
        {
        case TD_OPTION_FLAG:
          entry->arg = G_OPTION_ARG_NONE;
          entry->arg_data = &reading->flag;
          break;
        case TD_OPTION_FILES:
          entry->arg = G_OPTION_ARG_FILENAME_ARRAY;
          entry->arg_data = &reading->texts;
          break;
        case TD_OPTION_TEXT:
        case TD_OPTION_CHOICE:
        case TD_OPTION_NUMBER:
        default:
          /* Raw bytes: G_OPTION_ARG_STRING refuses "é" in the C locale. */
          entry->arg = G_OPTION_ARG_FILENAME;
          entry->arg_data = &reading->text;
          break;
        }
    }

  return entries;
}

static gboolean
take_choice (const Reading  *reading,
             TdLanguage     *language,
             GError        **error)
{
  for (guint i = 0; reading->option->choices[i] != NULL; i++)
    {
      if (g_str_equal (reading->option->choices[i], reading->text))
        {
          *(guint *) reading->target = i;
          return TRUE;
        }
    }

  g_autofree char *choices = g_strjoinv (", ", (char **) reading->option->choices);
  g_autofree char *message = td_fill (td_words (language, "--{option} takes one of {choices}, not “{value}”"),
                                      "option", reading->option->name,
                                      "choices", choices,
                                      "value", reading->text, NULL);
  g_set_error_literal (error, TD_ERROR, TD_ERROR_USAGE, message);
  return FALSE;
}

static gboolean
take_number (const Reading  *reading,
             TdLanguage     *language,
             GError        **error)
{
  guint64 number;
  g_autofree char *min = NULL, *max = NULL, *message = NULL;

  if (g_ascii_string_to_unsigned (reading->text, 10, reading->option->min, reading->option->max, &number, NULL))
    {
      *(guint *) reading->target = (guint) number;
      return TRUE;
    }

  min = g_strdup_printf ("%u", reading->option->min);
  max = g_strdup_printf ("%u", reading->option->max);
  message = td_fill (td_words (language, "--{option} takes a whole number from {min} to {max}, not “{value}”"),
                     "option", reading->option->name,
                     "min", min, "max", max,
                     "value", reading->text, NULL);
  g_set_error_literal (error, TD_ERROR, TD_ERROR_USAGE, message);
  return FALSE;
}

/* The gboolean stands in the same struct as the value. */
static void
take_given (const Reading *reading)
{
  const TdOption *option = reading->option;

  if (option->given != 0)
    *(gboolean *) ((char *) reading->target - option->offset + option->given) = TRUE;
}

static gboolean
take (Reading     *reading,
      TdLanguage  *language,
      GError     **error)
{
  char **text = reading->target, ***texts = reading->target;

  if (reading->option->kind == TD_OPTION_FLAG)
    {
      *(gboolean *) reading->target |= reading->flag;
      return TRUE;
    }
  if (reading->option->kind == TD_OPTION_FILES)
    {
      g_strfreev (*texts);
      *texts = g_steal_pointer (&reading->texts);
      return TRUE;
    }
  if (reading->text == NULL)
    return TRUE;
  take_given (reading);
  if (reading->option->kind == TD_OPTION_CHOICE)
    return take_choice (reading, language, error);
  if (reading->option->kind == TD_OPTION_NUMBER)
    return take_number (reading, language, error);

  g_free (*text);
  *text = g_steal_pointer (&reading->text);
  return TRUE;
}

/* GOption was told to leave what it does not know: it is still there. */
static gboolean
take_operands (char       **left,
               TdLanguage  *language,
               char      ***operands,
               GError     **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  gboolean options_end = FALSE;

  for (char **argument = left; *argument != NULL; argument++)
    {
      if (!options_end && g_str_equal (*argument, "--"))
        options_end = TRUE;
      else if (options_end || (*argument)[0] != '-' || (*argument)[1] == '\0')
        g_strv_builder_add (builder, *argument);
      else
        {
          g_autofree char *shown = g_utf8_make_valid (*argument, -1);
          g_autofree char *message = td_fill (td_words (language, "There is no option {option} here"),
                                              "option", shown, NULL);

          g_set_error_literal (error, TD_ERROR, TD_ERROR_USAGE, message);
          return FALSE;
        }
    }

  *operands = g_strv_builder_end (builder);
  return TRUE;
}

/* The only fault GOption itself can still find: the last option lacks its value. */
static void
set_missing_value (const char * const  *arguments,
                   TdLanguage          *language,
                   GError             **error)
{
  const guint n = g_strv_length ((char **) arguments);
  g_autofree char *shown = g_utf8_make_valid (n > 0 ? arguments[n - 1] : "", -1);
  g_autofree char *message = td_fill (td_words (language, "{option} needs a value"), "option", shown, NULL);

  g_set_error_literal (error, TD_ERROR, TD_ERROR_USAGE, message);
}

/* GOption drops the value of an option that takes none. Returns: (transfer none) (nullable) */
static const char *
find_idle_value (const GArray       *readings,
                 const char * const *arguments)
{
  for (guint i = 0; arguments[i] != NULL && !g_str_equal (arguments[i], "--"); i++)
    {
      for (guint j = 0; j < readings->len; j++)
        {
          const TdOption *option = g_array_index (readings, Reading, j).option;
          g_autofree char *start = g_strdup_printf ("--%s=", option->name);

          if (option->kind == TD_OPTION_FLAG && g_str_has_prefix (arguments[i], start))
            return option->name;
        }
    }

  return NULL;
}

/* The arguments as GOption wants them: after the name of a program. */
static char **
make_argv (const char * const *arguments)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_strv_builder_add (builder, "takedowns-cli");
  g_strv_builder_addv (builder, (const char **) arguments);
  return g_strv_builder_end (builder);
}

gboolean
td_options_parse (const TdOptionGroup  *groups,
                  guint                 n_groups,
                  const char * const   *arguments,
                  TdLanguage           *language,
                  char               ***operands,
                  GError              **error)
{
  g_autoptr (GArray) readings = make_readings (groups, n_groups);
  g_autofree GOptionEntry *entries = make_entries (readings);
  g_auto (GStrv) argv = make_argv (arguments);
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);

  if (find_idle_value (readings, arguments) != NULL)
    {
      g_autofree char *message = td_fill (td_words (language, "--{option} takes no value"),
                                          "option", find_idle_value (readings, arguments), NULL);

      g_set_error_literal (error, TD_ERROR, TD_ERROR_USAGE, message);
      return FALSE;
    }

  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_ignore_unknown_options (context, TRUE);
  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse_strv (context, &argv, NULL))
    {
      set_missing_value (arguments, language, error);
      return FALSE;
    }
  for (guint i = 0; i < readings->len; i++)
    {
      if (!take (&g_array_index (readings, Reading, i), language, error))
        return FALSE;
    }

  return take_operands (argv[0] != NULL ? argv + 1 : argv, language, operands, error);
}

void
td_options_clear (const TdOptionGroup *group)
{
  for (const TdOption *option = group->options; option->name != NULL; option++)
    {
      gpointer target = (char *) group->values + option->offset;

      if (option->kind == TD_OPTION_TEXT)
        g_clear_pointer ((char **) target, g_free);
      else if (option->kind == TD_OPTION_FILES)
        g_clear_pointer ((char ***) target, g_strfreev);
    }
}
