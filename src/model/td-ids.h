/* td-ids.h: enumerations whose values have an id in the file
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Private to the floor.
 *
 * Returns: the place of @id among @n_ids, or -1; an entry may be NULL, and
 *   then has no id. */
static inline int
td_ids_find (const char * const *ids,
             guint               n_ids,
             const char         *id)
{
  for (guint i = 0; id != NULL && i < n_ids; i++)
    {
      if (g_strcmp0 (ids[i], id) == 0)
        return (int) i;
    }

  return -1;
}

/* Defines PREFIX_get_id() and PREFIX_from_id() over the array @table. */
#define TD_DEFINE_IDS(Type, prefix, table) \
  const char * \
  prefix##_get_id (Type value) \
  { \
    g_return_val_if_fail ((guint) value < G_N_ELEMENTS (table), NULL); \
    return table[value]; \
  } \
  \
  gboolean \
  prefix##_from_id (const char *id, \
                    Type       *value) \
  { \
    int found = td_ids_find (table, G_N_ELEMENTS (table), id); \
  \
    g_return_val_if_fail (value != NULL, FALSE); \
    if (found < 0) \
      return FALSE; \
  \
    *value = (Type) found; \
    return TRUE; \
  }

G_END_DECLS
