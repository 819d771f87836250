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

/* Returns: (transfer full): an empty arena. */
TdArena *td_arena_new (void);

/* Frees the arena and all that was allocated from it. */
void td_arena_free (TdArena *arena);

/* Returns: (transfer none): @size zeroed bytes, aligned for any type. */
gpointer td_arena_alloc (TdArena *arena,
                         gsize    size);

/* Returns: (transfer none) (nullable): a copy of @text, or NULL for NULL. */
const char *td_arena_strdup (TdArena    *arena,
                             const char *text);

/* Returns: the bytes it takes from the system. */
gsize td_arena_get_size (TdArena *arena);

#define td_arena_new0(arena, Type, n) ((Type *) td_arena_alloc ((arena), sizeof (Type) * (n)))

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdArena, td_arena_free)

G_END_DECLS
