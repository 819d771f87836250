/* td-json-keys.c: the member names of the open objects (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-json-keys.h"

#include <string.h>

/* Objects of at most this many members are compared one by one. */
#define SMALL 32

typedef struct
{
  TdJsonString string;
  guint32      hash;
} Key;

/* An open object. A slot of its table holds the index of a key plus one. */
typedef struct
{
  gsize    start; /* of its keys */
  guint32 *slots; /* NULL as long as it is small */
  gsize    n_slots;
} Object;

/* FNV-1a: short names, no setup. */
static guint32
hash_bytes (const char *text,
            gsize       length)
{
  guint32 hash = 2166136261u;

  for (gsize i = 0; i < length; i++)
    hash = (hash ^ (guchar) text[i]) * 16777619u;
  return hash;
}

/* The name as text, unescaped into @scratch only where needed. */
static TdJsonString
plain_string (const TdJsonString *string,
              GString            *scratch)
{
  if (!string->is_escaped)
    return *string;
  g_string_truncate (scratch, 0);
  td_json_string_unescape (string, scratch);
  return (TdJsonString) { .text = scratch->str, .length = scratch->len };
}

static inline Key *
key_at (TdJsonKeys *self,
        gsize       index)
{
  return &g_array_index (self->keys, Key, index);
}

static inline Object *
innermost (TdJsonKeys *self)
{
  return &g_array_index (self->objects, Object, self->objects->len - 1);
}

static gboolean
key_is (TdJsonKeys         *self,
        const Key          *key,
        guint32             hash,
        const TdJsonString *plain)
{
  TdJsonString other;

  if (key->hash != hash)
    return FALSE;
  other = plain_string (&key->string, self->scratch[1]);
  return other.length == plain->length && memcmp (other.text, plain->text, plain->length) == 0;
}

static gboolean
small_contains (TdJsonKeys         *self,
                gsize               start,
                guint32             hash,
                const TdJsonString *plain)
{
  for (gsize i = start; i < self->keys->len; i++)
    if (key_is (self, key_at (self, i), hash, plain))
      return TRUE;
  return FALSE;
}

/* Returns: the slot of the name, or the free slot where it belongs. */
static guint32 *
find_slot (TdJsonKeys         *self,
           const Object       *object,
           guint32             hash,
           const TdJsonString *plain)
{
  gsize mask = object->n_slots - 1;
  gsize slot = hash & mask;

  while (object->slots[slot] != 0 && !key_is (self, key_at (self, object->slots[slot] - 1), hash, plain))
    slot = (slot + 1) & mask;
  return &object->slots[slot];
}

/* Makes the table anew, a quarter full. */
static void
grow_slots (TdJsonKeys *self,
            Object     *object)
{
  gsize n = self->keys->len - object->start;
  gsize n_slots = SMALL * 4;

  while (n_slots < n * 4)
    n_slots *= 2;
  g_free (object->slots);
  object->slots = g_new0 (guint32, n_slots);
  object->n_slots = n_slots;
  for (gsize i = object->start; i < self->keys->len; i++)
    {
      TdJsonString plain = plain_string (&key_at (self, i)->string, self->scratch[0]);

      *find_slot (self, object, key_at (self, i)->hash, &plain) = i + 1;
    }
}

static gboolean
add_hashed (TdJsonKeys         *self,
            Object             *object,
            const TdJsonString *key,
            guint32             hash)
{
  Key entry = { *key, hash };
  TdJsonString plain;
  guint32 *slot;

  if ((self->keys->len - object->start) * 2 >= object->n_slots)
    grow_slots (self, object);
  plain = plain_string (key, self->scratch[0]);
  slot = find_slot (self, object, hash, &plain);
  if (*slot != 0)
    return FALSE;
  g_array_append_val (self->keys, entry);
  *slot = self->keys->len;
  return TRUE;
}

void
td_json_keys_init (TdJsonKeys *self)
{
  self->keys = g_array_sized_new (FALSE, FALSE, sizeof (Key), 64);
  self->objects = g_array_sized_new (FALSE, TRUE, sizeof (Object), TD_JSON_MAX_DEPTH);
  for (int i = 0; i < 2; i++)
    self->scratch[i] = g_string_new (NULL);
}

void
td_json_keys_reset (TdJsonKeys *self)
{
  while (self->objects->len > 0)
    td_json_keys_close (self);
}

void
td_json_keys_clear (TdJsonKeys *self)
{
  td_json_keys_reset (self);
  g_clear_pointer (&self->keys, g_array_unref);
  g_clear_pointer (&self->objects, g_array_unref);
  for (int i = 0; i < 2; i++)
    g_string_free (g_steal_pointer (&self->scratch[i]), TRUE);
}

void
td_json_keys_open (TdJsonKeys *self)
{
  Object object = { .start = self->keys->len };

  g_array_append_val (self->objects, object);
}

void
td_json_keys_close (TdJsonKeys *self)
{
  g_array_set_size (self->keys, innermost (self)->start);
  g_free (innermost (self)->slots);
  g_array_set_size (self->objects, self->objects->len - 1);
}

gboolean
td_json_keys_add (TdJsonKeys         *self,
                  const TdJsonString *key)
{
  Object *object = innermost (self);
  TdJsonString plain = plain_string (key, self->scratch[0]);
  Key entry = { *key, hash_bytes (plain.text, plain.length) };

  if (self->keys->len - object->start >= SMALL)
    return add_hashed (self, object, key, entry.hash);
  if (small_contains (self, object->start, entry.hash, &plain))
    return FALSE;
  g_array_append_val (self->keys, entry);
  return TRUE;
}
