/* td-json-keys.h: the member names of the open objects (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-json-lexer.h"

G_BEGIN_DECLS

typedef struct
{
  TdJsonString string;
  guint32      hash; /* in large objects only */
} TdJsonKey;

/* An open object. A slot of its table holds the index of a key plus one. */
typedef struct
{
  gsize    start; /* of its keys */
  guint32 *slots; /* NULL as long as it is small */
  gsize    n_slots;
} TdJsonOpenObject;

/* A stack of sets, one for each object that is open, to find a member that
 * stands twice. Small objects are compared one by one; large ones are hashed.
 * Plain arrays: this runs for every member of a file. */
typedef struct
{
  TdJsonKey       *keys; /* of the open objects, innermost last */
  gsize            n_keys, room;
  TdJsonOpenObject objects[TD_JSON_MAX_DEPTH];
  guint            n_objects;
  GString         *scratch[2];
} TdJsonKeys;

void td_json_keys_init  (TdJsonKeys *self);
void td_json_keys_clear (TdJsonKeys *self);
void td_json_keys_reset (TdJsonKeys *self);

/* At most TD_JSON_MAX_DEPTH objects are open at a time. */
void td_json_keys_open  (TdJsonKeys *self);
void td_json_keys_close (TdJsonKeys *self);

/* Returns: FALSE where the innermost object has a member of that name already. */
gboolean td_json_keys_add (TdJsonKeys         *self,
                           const TdJsonString *key);

G_END_DECLS
