/* td-claim-writer.c: writes one figure (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-case-writer.h"
#include "io/td-write-values.h"

static void
write_amount (JsonObject *object,
              TdQuantity  quantity)
{
  JsonArray *pair;

  if (!td_quantity_is_number (quantity))
    return;
  if (!td_bound_is_pair (quantity.bound))
    {
      json_object_set_double_member (object, "amount", quantity.low);
      return;
    }
  pair = json_array_sized_new (2);
  json_array_add_double_element (pair, quantity.low);
  json_array_add_double_element (pair, quantity.high);
  json_object_set_array_member (object, "amount", pair);
}

/* Where the wording stands for the magnitude, it is written once. */
static void
write_bound (JsonObject    *object,
             const TdClaim *claim)
{
  const TdQuantity quantity = claim->quantity;

  if (quantity.bound != TD_BOUND_BARE)
    td_write_string (object, "bound", td_bound_get_id (quantity.bound));
  if (quantity.bound != TD_BOUND_VAGUE)
    return;
  if (quantity.magnitude != TD_MAGNITUDE_OTHER)
    td_write_string (object, "magnitude", td_magnitude_get_id (quantity.magnitude));
  else if (claim->magnitude_text != NULL && claim->magnitude_text != claim->wording)
    json_object_set_member (object, "magnitude", td_make_text_object (claim->magnitude_text));
}

static void
write_scope (JsonObject        *object,
             const TdFigureKey *key)
{
  if (key->scope_text != NULL)
    json_object_set_member (object, "scope", td_make_text_object (key->scope_text));
  else if (g_strcmp0 (key->scope, "whole") != 0)
    td_write_string (object, "scope", key->scope);
}

JsonNode *
td_claim_write (gconstpointer data)
{
  const TdClaim *claim = data;
  g_autoptr (JsonObject) object = json_object_new ();
  g_autofree char *per = td_period_to_string (claim->key.period);

  td_write_string (object, "metric", claim->key.metric->id);
  write_amount (object, claim->quantity);
  write_bound (object, claim);
  td_write_flag (object, "estimated", claim->estimated);
  td_write_string (object, "sense", claim->key.sense);
  write_scope (object, &claim->key);
  td_write_string (object, "currency", claim->key.currency);
  td_write_string (object, "per", per);
  td_write_date (object, "window", claim->window);
  td_write_text (object, "counted", claim->counted);
  td_write_text (object, "wording", claim->wording);
  td_write_text (object, "preferred", claim->preferred);
  td_write_date (object, "as_of", claim->as_of);
  td_write_text (object, "note", claim->note);
  return td_make_object (object);
}
