/* td-references.h: which ids there are, and which are spoken of (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-reader.h"

G_BEGIN_DECLS

/* A reference to an id that was not there yet. */
typedef struct
{
  const char *id;
  const char *pointer; /* relative to the record */
  guint       frame;   /* number of the record */
  TdReference kind;
} TdPendingReference;

typedef struct
{
  GHashTable   *ids[TD_N_REFERENCES];
  GArray       *pending; /* of TdPendingReference */
  GStringChunk *strings; /* each id and pointer once */
} TdReferences;

void td_references_init  (TdReferences *self);
void td_references_clear (TdReferences *self);

/* Returns: FALSE where @id is taken. */
gboolean td_references_add_id (TdReferences *self,
                               TdReference   kind,
                               const char   *id);
gboolean td_references_has_id (TdReferences *self,
                               TdReference   kind,
                               const char   *id);

void td_references_add_pending (TdReferences *self,
                                TdReference   kind,
                                const char   *id,
                                const char   *pointer,
                                guint         frame);

/* Calls @missing for each pending reference that still leads nowhere. */
void td_references_resolve (TdReferences *self,
                            void        (*missing) (const TdPendingReference *reference,
                                                    gpointer                  user_data),
                            gpointer      user_data);

G_END_DECLS
