/* td-list-format.c: "A, B and C"
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-number-format.h"

#include "base/td-icu.h"
#include "base/td-language-private.h"

#include <unicode/ulistformatter.h>

/* A list as ICU wants it. */
typedef struct
{
  const UListFormatter *formatter;
  const UChar **items;
  int32_t *lengths;
  int32_t count;
} List;

static gpointer
open_list (TdLanguage *language,
           const char *what)
{
  UErrorCode status = U_ZERO_ERROR;
  UListFormatter *formatter = ulistfmt_open (td_language_get_prose_locale (language), &status);

  if (U_SUCCESS (status))
    return formatter;

  ulistfmt_close (formatter);
  return NULL;
}

static void
close_list (gpointer formatter)
{
  ulistfmt_close (formatter);
}

static int32_t
fill_from_list (gconstpointer  object,
                UChar         *buffer,
                int32_t        capacity,
                UErrorCode    *status)
{
  const List *list = object;

  return ulistfmt_format (list->formatter, list->items, list->lengths, list->count, buffer, capacity, status);
}

char *
td_number_format_list (TdLanguage         *language,
                       const char * const *items)
{
  g_autoptr (GPtrArray) wide = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GArray) lengths = g_array_new (FALSE, FALSE, sizeof (int32_t));
  List list = { NULL };
  char *text = NULL;

  g_return_val_if_fail (language != NULL, NULL);
  g_return_val_if_fail (items != NULL, NULL);

  if (items[0] == NULL)
    return g_strdup ("");

  for (gsize i = 0; items[i] != NULL; i++)
    {
      int32_t length;

      g_ptr_array_add (wide, td_icu_from_utf8 (items[i], &length));
      g_array_append_val (lengths, length);
    }

  list.formatter = td_language_keep (language, open_list, "list", close_list);
  list.items = (const UChar **) wide->pdata;
  list.lengths = (int32_t *) lengths->data;
  list.count = (int32_t) wide->len;
  if (list.formatter != NULL)
    text = td_icu_collect (fill_from_list, &list);

  return text != NULL ? text : g_strjoinv (", ", (char **) items);
}
