/* td-references.c: which ids there are, and which are spoken of (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-references.h"

#define STRINGS_BLOCK 16384

void
td_references_init (TdReferences *self)
{
  for (guint i = 0; i < TD_N_REFERENCES; i++)
    self->ids[i] = g_hash_table_new (g_str_hash, g_str_equal);
  self->pending = g_array_new (FALSE, FALSE, sizeof (TdPendingReference));
  self->strings = g_string_chunk_new (STRINGS_BLOCK);
}

void
td_references_clear (TdReferences *self)
{
  for (guint i = 0; i < TD_N_REFERENCES; i++)
    g_clear_pointer (&self->ids[i], g_hash_table_unref);
  g_clear_pointer (&self->pending, g_array_unref);
  g_clear_pointer (&self->strings, g_string_chunk_free);
}

gboolean
td_references_add_id (TdReferences *self,
                      TdReference   kind,
                      const char   *id)
{
  if (td_references_has_id (self, kind, id))
    return FALSE;
  g_hash_table_add (self->ids[kind], g_string_chunk_insert (self->strings, id));
  return TRUE;
}

gboolean
td_references_has_id (TdReferences *self,
                      TdReference   kind,
                      const char   *id)
{
  return g_hash_table_contains (self->ids[kind], id);
}

void
td_references_add_pending (TdReferences *self,
                           TdReference   kind,
                           const char   *id,
                           const char   *pointer,
                           guint         frame)
{
  TdPendingReference reference = {
    .id = g_string_chunk_insert_const (self->strings, id),
    .pointer = g_string_chunk_insert_const (self->strings, pointer),
    .frame = frame,
    .kind = kind,
  };

  g_array_append_val (self->pending, reference);
}

void
td_references_resolve (TdReferences *self,
                       void        (*missing) (const TdPendingReference *reference,
                                               gpointer                  user_data),
                       gpointer      user_data)
{
  for (guint i = 0; i < self->pending->len; i++)
    {
      const TdPendingReference *reference = &g_array_index (self->pending, TdPendingReference, i);

      if (!td_references_has_id (self, reference->kind, reference->id))
        missing (reference, user_data);
    }
}
