/* td-arena.c: memory that is given back all at once
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-arena.h"

#include <stddef.h>
#include <string.h>

/* Small cases stay in one block; large ones soon get large blocks. */
#define FIRST_BLOCK 1024
#define LARGEST_BLOCK (64 * 1024)
#define ALIGNMENT (_Alignof (max_align_t))

typedef struct _Block Block;

struct _Block
{
  Block *next;
  gsize size;
  gsize used;
  max_align_t data[];
};

struct _TdArena
{
  Block *blocks; /* the first is the one that is filled */
  gsize next_size;
  gsize taken;
};

static Block *
add_block (TdArena *arena,
           gsize    size)
{
  Block *block = g_malloc0 (sizeof (Block) + size);

  block->size = size;
  arena->taken += sizeof (Block) + size;

  return block;
}

/* What is larger than a block gets one of its own, behind the current one,
 * so that the rest of the current one is not lost. */
static gpointer
alloc_large (TdArena *arena,
             gsize    size)
{
  Block *block = add_block (arena, size);

  block->used = size;
  if (arena->blocks != NULL)
    {
      block->next = arena->blocks->next;
      arena->blocks->next = block;
    }
  else
    {
      arena->blocks = block;
    }

  return block->data;
}

TdArena *
td_arena_new (void)
{
  TdArena *arena = g_new0 (TdArena, 1);

  arena->next_size = FIRST_BLOCK;
  arena->taken = sizeof (TdArena);

  return arena;
}

void
td_arena_free (TdArena *arena)
{
  Block *next;

  if (arena == NULL)
    return;

  for (Block *block = arena->blocks; block != NULL; block = next)
    {
      next = block->next;
      g_free (block);
    }

  g_free (arena);
}

gpointer
td_arena_alloc (TdArena *arena,
                gsize    size)
{
  Block *block;
  gpointer memory;

  g_return_val_if_fail (arena != NULL, NULL);

  if (size > G_MAXSIZE / 2)
    g_error ("%s: %" G_GSIZE_FORMAT " bytes cannot be allocated", G_STRLOC, size);

  size = (MAX (size, 1) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  if (size > arena->next_size)
    return alloc_large (arena, size);

  block = arena->blocks;
  if (block == NULL || block->size - block->used < size)
    {
      block = add_block (arena, arena->next_size);
      block->next = arena->blocks;
      arena->blocks = block;
      arena->next_size = CLAMP (arena->taken / 2, FIRST_BLOCK, LARGEST_BLOCK);
    }

  memory = (guint8 *) block->data + block->used;
  block->used += size;

  return memory;
}

const char *
td_arena_strdup (TdArena    *arena,
                 const char *text)
{
  gsize size;

  g_return_val_if_fail (arena != NULL, NULL);

  if (text == NULL)
    return NULL;

  size = strlen (text) + 1;

  return memcpy (td_arena_alloc (arena, size), text, size);
}

gsize
td_arena_get_size (TdArena *arena)
{
  g_return_val_if_fail (arena != NULL, 0);

  return arena->taken;
}
