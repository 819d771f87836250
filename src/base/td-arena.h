/* td-arena.h: memory that is given back all at once
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A case is some hundred small structs and strings that live and die together.
 * An arena holds them: allocation is a pointer bump, freeing is one call, and
 * nothing in it is ever freed alone. Not thread-safe; hand it over as a whole. */
typedef struct _TdArena TdArena;

/* Blocks that arenas share which are filled one after the other, so that a
 * small arena leaves no rest of a block unused. What stands in a block stays
 * until the last arena that has a part of it is freed, on whatever thread. The
 * pool itself belongs to the thread that fills. */
typedef struct _TdArenaPool TdArenaPool;

/* Returns: (transfer full): an empty arena. */
TdArena *td_arena_new (void);

/* Frees the arena and all that was allocated from it. */
void td_arena_free (TdArena *arena);

/* Returns: (transfer full) */
TdArenaPool *td_arena_pool_new (void);

/* Frees the pool; its arenas stay, but must not be filled any more. */
void td_arena_pool_free (TdArenaPool *pool);

/* Returns: (transfer full): an empty arena in the blocks of @pool. It must not
 *   be filled any more once the next one is made. */
TdArena *td_arena_new_in (TdArenaPool *pool);

/* Returns: (transfer none): @size zeroed bytes, aligned for any type. */
gpointer td_arena_alloc (TdArena *arena,
                         gsize    size);

/* @alignment: a power of two, at most that of the largest type.
 * Returns: (transfer none): @size zeroed bytes. */
gpointer td_arena_alloc_aligned (TdArena *arena,
                                 gsize    size,
                                 gsize    alignment);

/* Keeps bytes that nobody changes any more; in a pool, equal ones may be one and
 * the same, so they should have no padding.
 * Returns: (transfer none): a copy of @data. */
gconstpointer td_arena_share (TdArena       *arena,
                              gconstpointer  data,
                              gsize          size,
                              gsize          alignment);

/* Returns: (transfer none) (nullable): @text, or NULL for NULL; shared likewise. */
const char *td_arena_strdup (TdArena    *arena,
                             const char *text);

/* Returns: the bytes it takes from the system, or from its pool. */
gsize td_arena_get_size (TdArena *arena);

#define td_arena_new0(arena, Type, n) \
  ((Type *) td_arena_alloc_aligned ((arena), sizeof (Type) * (n), _Alignof (Type)))

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdArena, td_arena_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdArenaPool, td_arena_pool_free)

G_END_DECLS
