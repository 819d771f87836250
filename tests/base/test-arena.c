/* test-arena.c: memory that is given back all at once
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-arena.h"

#include <stddef.h>
#include <string.h>

static void
test_zeroed_and_aligned (void)
{
  static const gsize sizes[] = { 0, 1, 3, 16, 17, 1000, 1024, 1025, 70000, 5 };
  g_autoptr (TdArena) arena = td_arena_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      guint8 *memory = td_arena_alloc (arena, sizes[i]);

      g_assert_cmpuint (GPOINTER_TO_SIZE (memory) % _Alignof (max_align_t), ==, 0);
      for (gsize j = 0; j < sizes[i]; j++)
        g_assert_cmpuint (memory[j], ==, 0);
      memset (memory, 0xff, sizes[i]);
    }
}

static void
test_nothing_overlaps (void)
{
  enum { COUNT = 2000 };
  g_autoptr (TdArena) arena = td_arena_new ();
  guint32 *blocks[COUNT];

  for (guint i = 0; i < COUNT; i++)
    {
      gsize n = i % 97 + 1 + (i % 500 == 0) * 20000;

      blocks[i] = td_arena_new0 (arena, guint32, n);
      for (gsize j = 0; j < n; j++)
        blocks[i][j] = i;
    }

  for (guint i = 0; i < COUNT; i++)
    for (gsize j = 0; j < i % 97 + 1; j++)
      g_assert_cmpuint (blocks[i][j], ==, i);
}

static void
test_strdup (void)
{
  g_autoptr (TdArena) arena = td_arena_new ();
  char text[] = "Médias24";
  const char *copy = td_arena_strdup (arena, text);

  text[0] = 'X';
  g_assert_cmpstr (copy, ==, "Médias24");
  g_assert_null (td_arena_strdup (arena, NULL));
  g_assert_cmpstr (td_arena_strdup (arena, ""), ==, "");
}

static void
test_size (void)
{
  g_autoptr (TdArena) arena = td_arena_new ();
  gsize empty = td_arena_get_size (arena);

  td_arena_alloc (arena, 100000);
  g_assert_cmpuint (td_arena_get_size (arena), >=, empty + 100000);
  g_assert_cmpuint (td_arena_get_size (arena), <, empty + 110000);

  /* Small things do not each take from the system. */
  empty = td_arena_get_size (arena);
  for (int i = 0; i < 10; i++)
    td_arena_alloc (arena, 16);
  g_assert_cmpuint (td_arena_get_size (arena), <=, empty + 2048);
}

/* Arenas of a pool stand beside each other, and each outlives the others. */
static void
test_pool (void)
{
  enum { COUNT = 3000 };
  g_autoptr (TdArenaPool) pool = td_arena_pool_new ();
  TdArena *arenas[COUNT];
  guint32 *numbers[COUNT];
  const char *texts[COUNT];

  for (guint i = 0; i < COUNT; i++)
    {
      g_autofree char *text = g_strdup_printf ("text %u", i);

      arenas[i] = td_arena_new_in (pool);
      numbers[i] = td_arena_new0 (arenas[i], guint32, i % 700 == 699 ? 100000 : 20);
      for (guint j = 0; j < 20; j++)
        {
          g_assert_cmpuint (numbers[i][j], ==, 0);
          numbers[i][j] = i;
        }
      texts[i] = td_arena_strdup (arenas[i], text);
    }
  g_clear_pointer (&pool, td_arena_pool_free);

  for (guint i = 0; i < COUNT; i += 2)
    td_arena_free (arenas[i]);
  for (guint i = 1; i < COUNT; i += 2)
    {
      g_autofree char *text = g_strdup_printf ("text %u", i);

      g_assert_cmpuint (numbers[i][19], ==, i);
      g_assert_cmpstr (texts[i], ==, text);
      td_arena_free (arenas[i]);
    }
}

static void
test_share (void)
{
  static const guint64 pair[] = { 1, 2 };
  static const guint64 other[] = { 1, 3 };
  g_autoptr (TdArenaPool) pool = td_arena_pool_new ();
  g_autoptr (TdArena) first = td_arena_new_in (pool);
  g_autoptr (TdArena) second = NULL;
  gconstpointer shared = td_arena_share (first, pair, sizeof pair, _Alignof (guint64));
  const char *text = td_arena_strdup (first, "source-1");

  g_assert_cmpmem (shared, sizeof pair, pair, sizeof pair);
  second = td_arena_new_in (pool);
  g_assert_true (td_arena_share (second, pair, sizeof pair, _Alignof (guint64)) == shared);
  g_assert_true (td_arena_strdup (second, "source-1") == text);
  g_assert_true (td_arena_strdup (second, "source-2") != text);
  g_assert_cmpmem (td_arena_share (second, other, sizeof other, _Alignof (guint64)), sizeof other, other, sizeof other);

  g_clear_pointer (&first, td_arena_free);
  g_assert_cmpstr (text, ==, "source-1");
}

static void
test_free_null (void)
{
  td_arena_free (NULL);
  td_arena_pool_free (NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/arena/zeroed-and-aligned", test_zeroed_and_aligned);
  g_test_add_func ("/arena/nothing-overlaps", test_nothing_overlaps);
  g_test_add_func ("/arena/strdup", test_strdup);
  g_test_add_func ("/arena/size", test_size);
  g_test_add_func ("/arena/pool", test_pool);
  g_test_add_func ("/arena/share", test_share);
  g_test_add_func ("/arena/free-null", test_free_null);

  return g_test_run ();
}
