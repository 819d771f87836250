/* td-json-keys.h: the member names of the open objects (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-json-lexer.h"

G_BEGIN_DECLS

/* A stack of sets, one for each object that is open, to find a member that
 * stands twice. Small objects are compared one by one; large ones are hashed. */
typedef struct
{
  GArray  *keys;    /* of the open objects, innermost last */
  GArray  *objects; /* the open objects */
  GString *scratch[2];
} TdJsonKeys;

void td_json_keys_init  (TdJsonKeys *self);
void td_json_keys_clear (TdJsonKeys *self);
void td_json_keys_reset (TdJsonKeys *self);

void td_json_keys_open  (TdJsonKeys *self);
void td_json_keys_close (TdJsonKeys *self);

/* Returns: FALSE where the innermost object has a member of that name already. */
gboolean td_json_keys_add (TdJsonKeys         *self,
                           const TdJsonString *key);

G_END_DECLS
