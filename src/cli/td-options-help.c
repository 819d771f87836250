/* td-options-help.c: tables of options in words
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli/td-options.h"
#include "cli/td-terminal.h"

/* "--search=WORDS" */
static char *
format_option (const TdOption *option,
               TdLanguage     *language)
{
  g_autofree char *choices = NULL;
  const char *value = option->value != NULL ? td_words (language, option->value) : NULL;

  if (option->kind == TD_OPTION_CHOICE)
    value = choices = g_strjoinv ("|", (char **) option->choices);

  return value != NULL ? g_strdup_printf ("--%s=%s", option->name, value) : g_strdup_printf ("--%s", option->name);
}

char *
td_options_format_synopsis (const TdOption *options,
                            TdLanguage     *language)
{
  GString *synopsis = g_string_new (NULL);

  for (const TdOption *option = options; option->name != NULL; option++)
    {
      g_autofree char *form = format_option (option, language);

      if (option->kind == TD_OPTION_FLAG)
        continue;
      if (synopsis->len > 0)
        g_string_append_c (synopsis, ' ');
      g_string_append_printf (synopsis, option->required ? "%s" : "[%s]", form);
      if (option->kind == TD_OPTION_FILES)
        g_string_append (synopsis, "…");
    }

  return g_string_free (synopsis, FALSE);
}

char *
td_options_format_help (const TdOption *options,
                        TdLanguage     *language)
{
  g_autoptr (TdTable) table = td_table_new ();

  for (const TdOption *option = options; option->name != NULL; option++)
    {
      g_autofree char *form = format_option (option, language);
      g_autofree char *both = option->letter != '\0' ? g_strdup_printf ("-%c, %s", option->letter, form)
                                                     : g_steal_pointer (&form);

      td_table_add (table, both, td_words (language, option->help), NULL);
    }

  return td_table_format (table, 2);
}
