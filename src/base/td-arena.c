/* td-arena.c: memory that is given back all at once
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-arena.h"

#include <stddef.h>
#include <string.h>

/* An arena of its own grows by half; one of a pool never has to. */
#define FIRST_BLOCK 1024
#define LARGEST_BLOCK (64 * 1024)
#define POOL_BLOCK (256 * 1024)

/* What is larger than this part of a block gets one of its own. */
#define LARGE 2

/* Ids, country codes, tags of languages and the names of places come again and
 * again: what was last kept in a block is looked for at the place that its hash
 * says. What is longer is rarely the same. */
#define N_RECENT 2048
#define LONGEST_RECENT 48

typedef struct _Block Block;
typedef struct _Part Part;

/* Structs grow from the low end and strings, which need no alignment, from the
 * high end. */
struct _Block
{
  gatomicrefcount ref_count; /* of the arenas, and of the pool that fills it */
  gsize           low, high; /* what is free */
  max_align_t     data[];
};

/* An arena's share of a block; stands in that block, as the arena itself does. */
struct _Part
{
  Block *block;
  Part  *next;
};

/* Bytes of the block that is filled. */
typedef struct
{
  gconstpointer data; /* NULL: none */
  gsize         size;
} Recent;

struct _TdArenaPool
{
  Block  *block; /* (nullable): the one that is filled */
  gsize   next_size;
  Recent *recent; /* N_RECENT; NULL where the pool is of a single arena */
};

struct _TdArena
{
  TdArenaPool *pool;
  gboolean     owns_pool;
  Part        *parts; /* of the block that is filled, first */
  gsize        taken;
};

static Block *
block_new (gsize size)
{
  Block *block = g_malloc (sizeof (Block) + size);

  g_atomic_ref_count_init (&block->ref_count);
  block->low = 0;
  block->high = size;

  return block;
}

static void
block_unref (Block *block)
{
  if (g_atomic_ref_count_dec (&block->ref_count))
    g_free (block);
}

/* Returns: (nullable): zeroed bytes of the low end; NULL where they do not fit. */
static gpointer
block_take_low (Block *block,
                gsize  size,
                gsize  alignment)
{
  gsize start = (block->low + alignment - 1) / alignment * alignment;

  if (start > block->high || block->high - start < size)
    return NULL;
  block->low = start + size;

  return memset ((char *) block->data + start, 0, size);
}

static void
pool_start_block (TdArenaPool *pool)
{
  g_clear_pointer (&pool->block, block_unref);
  pool->block = block_new (pool->next_size);
  /* They stand in a block that an arena to come has no part in. */
  if (pool->recent)
    memset (pool->recent, 0, sizeof (Recent) * N_RECENT);
}

/* Makes sure that the arena has a part in the pool's block. */
static void
join_block (TdArena *arena,
            Block   *block)
{
  Part *part = block_take_low (block, sizeof (Part), _Alignof (Part));

  g_atomic_ref_count_inc (&block->ref_count);
  *part = (Part) { .block = block, .next = arena->parts };
  arena->parts = part;
}

static void
add_block (TdArena *arena)
{
  TdArenaPool *pool = arena->pool;

  pool_start_block (pool);
  join_block (arena, pool->block);
  if (!arena->owns_pool)
    return;
  arena->taken += sizeof (Block) + pool->block->high;
  pool->next_size = CLAMP (arena->taken / 2, FIRST_BLOCK, LARGEST_BLOCK);
}

/* Gets a block of its own, behind the current one, so that the rest of the
 * current one is not lost. */
static gpointer
alloc_large (TdArena *arena,
             gsize    size)
{
  Block *block = block_new (sizeof (Part) + _Alignof (max_align_t) + size);
  Part *part = block_take_low (block, sizeof (Part), _Alignof (Part));

  *part = (Part) { .block = block, .next = arena->parts->next };
  arena->parts->next = part;
  arena->taken += sizeof (Block) + block->high;

  return block_take_low (block, size, _Alignof (max_align_t));
}

static gboolean
is_large (TdArena *arena,
          gsize    size)
{
  if (size > G_MAXSIZE / 2)
    g_error ("%s: %" G_GSIZE_FORMAT " bytes cannot be allocated", G_STRLOC, size);

  return size > arena->pool->next_size / LARGE;
}

/* FNV-1a */
static guint32
hash_bytes (const guchar *data,
            gsize         size)
{
  guint32 hash = 2166136261u;

  for (gsize i = 0; i < size; i++)
    hash = (hash ^ data[i]) * 16777619u;

  return hash;
}

/* What needs no alignment stands at the high end. */
static gpointer
alloc_high (TdArena *arena,
            gsize    size)
{
  Block *block = arena->pool->block;

  if (is_large (arena, size))
    return alloc_large (arena, size);
  if (block->high - block->low < size)
    {
      add_block (arena);
      block = arena->pool->block;
    }
  block->high -= size;
  if (!arena->owns_pool)
    arena->taken += size;

  return (char *) block->data + block->high;
}

static gpointer
copy_bytes (TdArena       *arena,
            gconstpointer  data,
            gsize          size,
            gsize          alignment)
{
  gpointer copy = alignment > 1 ? td_arena_alloc_aligned (arena, size, alignment) : alloc_high (arena, size);

  return memcpy (copy, data, size);
}

static gboolean
is_same (const Recent  *recent,
         gconstpointer  data,
         gsize          size,
         gsize          alignment)
{
  return recent->data != NULL && recent->size == size && GPOINTER_TO_SIZE (recent->data) % alignment == 0
         && memcmp (recent->data, data, size) == 0;
}

TdArena *
td_arena_new (void)
{
  TdArenaPool *pool = g_new0 (TdArenaPool, 1);
  TdArena *arena;

  pool->next_size = FIRST_BLOCK;
  arena = td_arena_new_in (pool);
  arena->owns_pool = TRUE;
  arena->taken = sizeof (TdArenaPool) + sizeof (Block) + FIRST_BLOCK;

  return arena;
}

void
td_arena_free (TdArena *arena)
{
  Part *next;

  if (arena == NULL)
    return;

  if (arena->owns_pool)
    td_arena_pool_free (arena->pool);
  /* The arena stands in the last of the blocks. */
  for (Part *part = arena->parts; part != NULL; part = next)
    {
      next = part->next;
      block_unref (part->block);
    }
}

TdArenaPool *
td_arena_pool_new (void)
{
  TdArenaPool *pool = g_new0 (TdArenaPool, 1);

  pool->next_size = POOL_BLOCK;
  pool->recent = g_new0 (Recent, N_RECENT);

  return pool;
}

void
td_arena_pool_free (TdArenaPool *pool)
{
  if (pool == NULL)
    return;

  g_clear_pointer (&pool->block, block_unref);
  g_free (pool->recent);
  g_free (pool);
}

TdArena *
td_arena_new_in (TdArenaPool *pool)
{
  TdArena *arena = NULL;

  g_return_val_if_fail (pool != NULL, NULL);

  if (pool->block != NULL && pool->block->high - pool->block->low >= sizeof (TdArena) + sizeof (Part) + _Alignof (TdArena))
    arena = block_take_low (pool->block, sizeof (TdArena), _Alignof (TdArena));
  if (arena == NULL)
    {
      pool_start_block (pool);
      arena = block_take_low (pool->block, sizeof (TdArena), _Alignof (TdArena));
    }
  arena->pool = pool;
  arena->taken = sizeof (TdArena) + sizeof (Part);
  join_block (arena, pool->block);

  return arena;
}

gpointer
td_arena_alloc (TdArena *arena,
                gsize    size)
{
  return td_arena_alloc_aligned (arena, size, _Alignof (max_align_t));
}

gpointer
td_arena_alloc_aligned (TdArena *arena,
                        gsize    size,
                        gsize    alignment)
{
  gpointer memory;

  g_return_val_if_fail (arena != NULL, NULL);

  size = MAX (size, 1);
  if (is_large (arena, size))
    return alloc_large (arena, size);

  memory = block_take_low (arena->pool->block, size, alignment);
  if (memory == NULL)
    {
      add_block (arena);
      memory = block_take_low (arena->pool->block, size, alignment);
    }
  if (!arena->owns_pool)
    arena->taken += size;

  return memory;
}

gconstpointer
td_arena_share (TdArena       *arena,
                gconstpointer  data,
                gsize          size,
                gsize          alignment)
{
  Recent *recent;
  gconstpointer copy;

  g_return_val_if_fail (arena != NULL && data != NULL, NULL);

  if (arena->pool->recent == NULL || size > LONGEST_RECENT)
    return copy_bytes (arena, data, size, alignment);

  recent = &arena->pool->recent[hash_bytes (data, size) % N_RECENT];
  if (is_same (recent, data, size, alignment))
    return recent->data;

  /* A new block, which the copy may have to begin, forgets the recent ones first. */
  copy = copy_bytes (arena, data, size, alignment);
  *recent = (Recent) { copy, size };

  return copy;
}

const char *
td_arena_strdup (TdArena    *arena,
                 const char *text)
{
  g_return_val_if_fail (arena != NULL, NULL);

  return text != NULL ? td_arena_share (arena, text, strlen (text) + 1, 1) : NULL;
}

gsize
td_arena_get_size (TdArena *arena)
{
  g_return_val_if_fail (arena != NULL, 0);

  return arena->taken;
}
