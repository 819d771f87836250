/* td-publishers.c: who published what is cited
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-publishers.h"

#include "base/td-number-format.h"

void
td_publishers_add_name (GPtrArray  *names,
                        const char *name)
{
  if (name != NULL && *name != '\0' &&
      !g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
    g_ptr_array_add (names, g_strdup (name));
}

void
td_publishers_add (GPtrArray         *names,
                   TdDataset         *dataset,
                   const TdStatement *statement,
                   TdLanguage        *language)
{
  for (guint i = 0; statement->sources != NULL && statement->sources[i] != NULL; i++)
    {
      const TdSource *source = td_dataset_find_source (dataset, statement->sources[i]);
      g_autofree char *name = source != NULL ? td_source_format_name (source, language) : NULL;

      td_publishers_add_name (names, name);
    }
}

char *
td_publishers_format (GPtrArray  *names,
                      TdLanguage *language)
{
  g_autofree const char **list = g_new0 (const char *, names->len + 1);

  for (guint i = 0; i < names->len; i++)
    list[i] = names->pdata[i];

  return td_number_format_list (language, list);
}
