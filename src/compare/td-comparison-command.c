/* td-comparison-command.c: a comparison as the command line that makes it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-file.h"

#include <string.h>

#define PLAIN "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./,:=@+%"

/* A word that no shell reads anything into stays as it is. */
static void
append_word (GString    *command,
             const char *word)
{
  g_autofree char *quoted = NULL;

  g_string_append_c (command, ' ');
  if (*word != '\0' && word[strspn (word, PLAIN)] == '\0')
    {
      g_string_append (command, word);
      return;
    }

  quoted = g_shell_quote (word);
  g_string_append (command, quoted);
}

static void
append_option (GString    *command,
               const char *option,
               const char *value)
{
  g_autofree char *word = g_strconcat ("--", option, "=", value, NULL);

  append_word (command, word);
}

static void
append_choices (GString          *command,
                TdComparisonSpec *spec,
                guint             position)
{
  GArray *choices = td_comparison_spec_get_choices (spec, position);

  for (guint i = 0; choices != NULL && i < choices->len; i++)
    {
      g_autofree char *choice = g_strdup_printf ("%s:%u", td_comparison_spec_get_case (spec, position),
                                                 g_array_index (choices, guint, i));

      append_option (command, "choose", choice);
    }
}

static void
append_options (GString            *command,
                TdComparisonSpec   *spec,
                const char * const *files)
{
  const char * const *metrics = td_comparison_spec_get_metrics (spec);
  const TdShowPeriod period = td_comparison_spec_get_period (spec);
  const guint reference = td_comparison_spec_get_reference (spec);

  if (metrics != NULL)
    {
      g_autofree char *list = g_strjoinv (",", (char **) metrics);

      append_option (command, "metrics", list);
    }
  if (period != TD_SHOW_AS_STATED)
    append_option (command, "period", td_show_period_get_id (period));
  for (guint i = 0; i < td_comparison_spec_get_n_cases (spec); i++)
    append_choices (command, spec, i);
  if (reference != TD_NO_REFERENCE)
    append_option (command, "reference", td_comparison_spec_get_case (spec, reference));
  for (guint i = 0; files != NULL && files[i] != NULL; i++)
    append_option (command, "data", files[i]);
}

static gboolean
has_case_like_option (TdComparisonSpec *spec)
{
  for (guint i = 0; i < td_comparison_spec_get_n_cases (spec); i++)
    if (*td_comparison_spec_get_case (spec, i) == '-')
      return TRUE;

  return FALSE;
}

static void
append_cases (GString          *command,
              TdComparisonSpec *spec)
{
  for (guint i = 0; i < td_comparison_spec_get_n_cases (spec); i++)
    append_word (command, td_comparison_spec_get_case (spec, i));
}

char *
td_comparison_spec_to_command (TdComparisonSpec   *spec,
                               const char * const *files)
{
  g_autoptr (GString) command = g_string_new ("takedowns-cli compare");

  g_return_val_if_fail (spec != NULL, NULL);

  if (has_case_like_option (spec))
    {
      append_options (command, spec, files);
      g_string_append (command, " --");
      append_cases (command, spec);
    }
  else
    {
      append_cases (command, spec);
      append_options (command, spec, files);
    }

  return g_utf8_make_valid (command->str, -1);
}
