/* model-fixture.h: short ways to the records of a case, for tests
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-collection.h"

/* A plain text; static storage, as a record of an arena would outlive its readers. */
#define PLAIN(text) \
  (&(const TdText) { .n_items = 1, .items = (const TdTextItem[]) { { "", (text) } } })

#define TWO(english, french) \
  (&(const TdText) { .n_items = 2, .items = (const TdTextItem[]) { { "en", (english) }, { "fr", (french) } } })

static inline TdDate
make_date (const char *text)
{
  TdDate date = { 0 };

  if (text != NULL)
    g_assert_true (td_date_parse (text, &date, NULL));

  return date;
}

static inline TdCase *
make_case (const char *id)
{
  TdCaseData data = { .id = id };

  return td_case_new (td_arena_new (), &data, NULL, NULL);
}

/* Cases of these ids, as one batch of a loader. */
static inline void
append_cases (TdDataset          *dataset,
              const char * const *ids)
{
  g_autoptr (GPtrArray) cases = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; ids[i] != NULL; i++)
    g_ptr_array_add (cases, make_case (ids[i]));
  td_dataset_append_cases (dataset, cases);
}

/* What a list said of itself, as "position-removed+added" one after the other. */
static inline void
note_change (GListModel *list,
             guint       position,
             guint       removed,
             guint       added,
             GString    *notes)
{
  g_string_append_printf (notes, "%u-%u+%u ", position, removed, added);
}

static inline void
assert_ids (GListModel *list,
            const char *expected)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (TdCase) td_case = g_list_model_get_item (list, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", td_case_get_id (td_case));
    }
  g_assert_cmpstr (ids->str, ==, expected);
}
