/* td-long-list.h: a boxed list that shows its first rows, and more when asked
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "base/td-language.h"

G_BEGIN_DECLS

/* What a list is of. */
typedef struct
{
  /* Appends one row, that of @position, to @list. */
  void (*append) (GtkWidget *list,
                  guint      position,
                  gpointer   data);
  GDestroyNotify destroy; /* of the data */
} TdLongListFuncs;

/* Appends a boxed list of @n rows to @section. What was collected of a case fits
 * at once; a file may have hundreds of rows, and each costs a millisecond or more:
 * of them a last row shows the next ones.
 *
 * @label: what a screen reader calls the list
 * @language: of the number of those left
 * @funcs: (transfer none): lives as long as the list; the rows are appended in
 *   order, now and whenever more are asked for
 * @data: (transfer full)
 * Returns: (transfer none): a GtkListBox, owned by @section; "row-activated" also
 *   comes for the row that shows more */
GtkWidget *td_long_list_append (GtkWidget             *section,
                                const char            *label,
                                TdLanguage            *language,
                                guint                  n,
                                const TdLongListFuncs *funcs,
                                gpointer               data);

G_END_DECLS
