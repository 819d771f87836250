/* td-choices.c: the claims that the user chose to stand, by case
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-choices.h"

struct _TdChoices
{
  GHashTable *by_case; /* TdCaseRef -> GArray of guint */
};

TdChoices *
td_choices_new (void)
{
  TdChoices *choices = g_new0 (TdChoices, 1);

  choices->by_case = g_hash_table_new_full ((GHashFunc) td_case_ref_hash, (GEqualFunc) td_case_ref_equal,
                                            (GDestroyNotify) td_case_ref_unref, (GDestroyNotify) g_array_unref);
  return choices;
}

void
td_choices_free (TdChoices *choices)
{
  g_return_if_fail (choices != NULL);

  g_hash_table_unref (choices->by_case);
  g_free (choices);
}

static const TdClaim *
find_claim (TdCaseRef *ref,
            guint      number)
{
  TdCase *owner = td_case_ref_get_case (ref);

  return owner != NULL ? td_case_get_claim (owner, number) : NULL;
}

static GArray *
ensure (TdChoices *choices,
        TdCaseRef *ref)
{
  GArray *numbers = g_hash_table_lookup (choices->by_case, ref);

  if (numbers == NULL)
    {
      numbers = g_array_new (FALSE, FALSE, sizeof (guint));
      g_hash_table_insert (choices->by_case, td_case_ref_ref (ref), numbers);
    }

  return numbers;
}

/* Drops the choices in the key of @claim. Returns: whether there were any. */
static gboolean
drop_key (GArray        *numbers,
          TdCaseRef     *ref,
          const TdClaim *claim)
{
  guint before = numbers->len;

  for (guint i = numbers->len; i > 0; i--)
    {
      const TdClaim *other = find_claim (ref, g_array_index (numbers, guint, i - 1));

      if (other == NULL || td_figure_key_equal (&other->key, &claim->key))
        g_array_remove_index (numbers, i - 1);
    }

  return numbers->len < before;
}

gboolean
td_choices_add (TdChoices *choices,
                TdCaseRef *ref,
                guint      claim)
{
  const TdClaim *chosen;
  GArray *numbers;

  g_return_val_if_fail (choices != NULL && ref != NULL, FALSE);

  if (claim == 0)
    return g_hash_table_remove (choices->by_case, ref);
  chosen = find_claim (ref, claim);
  if (chosen == NULL)
    return FALSE;

  numbers = ensure (choices, ref);
  drop_key (numbers, ref, chosen);
  g_array_append_val (numbers, claim);
  return TRUE;
}

gboolean
td_choices_remove (TdChoices *choices,
                   TdCaseRef *ref,
                   guint      claim)
{
  const TdClaim *chosen;
  GArray *numbers;

  g_return_val_if_fail (choices != NULL && ref != NULL, FALSE);

  chosen = find_claim (ref, claim);
  numbers = td_choices_get (choices, ref);
  if (chosen == NULL || numbers == NULL || !drop_key (numbers, ref, chosen))
    return FALSE;

  if (numbers->len == 0)
    g_hash_table_remove (choices->by_case, ref);
  return TRUE;
}

gboolean
td_choices_clear (TdChoices *choices)
{
  gboolean were_any;

  g_return_val_if_fail (choices != NULL, FALSE);

  were_any = g_hash_table_size (choices->by_case) > 0;
  g_hash_table_remove_all (choices->by_case);
  return were_any;
}

GArray *
td_choices_get (TdChoices *choices,
                TdCaseRef *ref)
{
  g_return_val_if_fail (choices != NULL && ref != NULL, NULL);

  return g_hash_table_lookup (choices->by_case, ref);
}
