/* td-json-keys.c: the member names of the open objects (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-json-keys.h"

#include <string.h>

/* Objects of at most this many members are compared one by one. */
#define SMALL 32

#define FIRST_ROOM 256

/* FNV-1a */
static guint32
hash_bytes (const TdJsonString *plain)
{
  guint32 hash = 2166136261u;

  for (gsize i = 0; i < plain->length; i++)
    hash = (hash ^ (guchar) plain->text[i]) * 16777619u;
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

static inline gboolean
plain_equal (const TdJsonString *a,
             const TdJsonString *b)
{
  return a->length == b->length && (a->length == 0 || (*a->text == *b->text && memcmp (a->text, b->text, a->length) == 0));
}

static gboolean
string_equal (TdJsonKeys         *self,
              const TdJsonString *a,
              const TdJsonString *b)
{
  TdJsonString plain_a, plain_b;

  if (!a->is_escaped && !b->is_escaped)
    return plain_equal (a, b);
  plain_a = plain_string (a, self->scratch[0]);
  plain_b = plain_string (b, self->scratch[1]);
  return plain_equal (&plain_a, &plain_b);
}

static inline TdJsonOpenObject *
innermost (TdJsonKeys *self)
{
  return &self->objects[self->n_objects - 1];
}

static void
append (TdJsonKeys         *self,
        const TdJsonString *string,
        guint32             hash)
{
  if (self->n_keys == self->room)
    {
      self->room *= 2;
      self->keys = g_renew (TdJsonKey, self->keys, self->room);
    }
  self->keys[self->n_keys++] = (TdJsonKey) { *string, hash };
}

static guint32
hash_string (TdJsonKeys         *self,
             const TdJsonString *string)
{
  TdJsonString plain = plain_string (string, self->scratch[0]);

  return hash_bytes (&plain);
}

/* Returns: the slot of the name, or the free slot where it belongs. */
static guint32 *
find_slot (TdJsonKeys             *self,
           const TdJsonOpenObject *object,
           guint32                 hash,
           const TdJsonString     *string)
{
  gsize mask = object->n_slots - 1;

  for (gsize slot = hash & mask;; slot = (slot + 1) & mask)
    {
      const TdJsonKey *key;

      if (object->slots[slot] == 0)
        return &object->slots[slot];
      key = &self->keys[object->slots[slot] - 1];
      if (key->hash == hash && string_equal (self, &key->string, string))
        return &object->slots[slot];
    }
}

/* Makes the table anew, at most a quarter full. */
static void
grow_slots (TdJsonKeys       *self,
            TdJsonOpenObject *object)
{
  gsize n = self->n_keys - object->start;
  gsize n_slots = SMALL * 4;

  while (n_slots < n * 4)
    n_slots *= 2;
  g_free (object->slots);
  object->slots = g_new0 (guint32, n_slots);
  object->n_slots = n_slots;
  for (gsize i = object->start; i < self->n_keys; i++)
    {
      TdJsonKey *key = &self->keys[i];

      key->hash = hash_string (self, &key->string);
      *find_slot (self, object, key->hash, &key->string) = i + 1;
    }
}

static gboolean
add_hashed (TdJsonKeys         *self,
            TdJsonOpenObject   *object,
            const TdJsonString *string)
{
  guint32 hash = hash_string (self, string);
  guint32 *slot;

  if ((self->n_keys - object->start) * 2 >= object->n_slots)
    grow_slots (self, object);
  slot = find_slot (self, object, hash, string);
  if (*slot != 0)
    return FALSE;
  append (self, string, hash);
  *slot = self->n_keys;
  return TRUE;
}

void
td_json_keys_init (TdJsonKeys *self)
{
  *self = (TdJsonKeys) { .room = FIRST_ROOM };
  self->keys = g_new (TdJsonKey, self->room);
  for (int i = 0; i < 2; i++)
    self->scratch[i] = g_string_new (NULL);
}

void
td_json_keys_reset (TdJsonKeys *self)
{
  while (self->n_objects > 0)
    td_json_keys_close (self);
}

void
td_json_keys_clear (TdJsonKeys *self)
{
  td_json_keys_reset (self);
  g_clear_pointer (&self->keys, g_free);
  for (int i = 0; i < 2; i++)
    g_string_free (g_steal_pointer (&self->scratch[i]), TRUE);
}

void
td_json_keys_open (TdJsonKeys *self)
{
  self->objects[self->n_objects++] = (TdJsonOpenObject) { .start = self->n_keys };
}

void
td_json_keys_close (TdJsonKeys *self)
{
  TdJsonOpenObject *object = innermost (self);

  self->n_keys = object->start;
  g_clear_pointer (&object->slots, g_free);
  self->n_objects--;
}

gboolean
td_json_keys_add (TdJsonKeys         *self,
                  const TdJsonString *key)
{
  TdJsonOpenObject *object = innermost (self);

  if (self->n_keys - object->start >= SMALL)
    return add_hashed (self, object, key);
  for (gsize i = object->start; i < self->n_keys; i++)
    if (string_equal (self, &self->keys[i].string, key))
      return FALSE;
  append (self, key, 0);
  return TRUE;
}
