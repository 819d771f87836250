/* test-finding-properties.c: what holds for any claims
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-fixture.h"

#define N_ROUNDS 150
#define MAX_STATEMENTS 6

static const char * const kinds[] = { "court", "authority", "coalition", "press", "operator", "unattributed" };
static const char * const moods[] = { "fact", "fact", "fact", "conditional", "denied" };
static const char * const states[] = { "current", "current", "current", "corrected" };
static const char * const dates[] = { "2019", "2020-05", "2020", "2021-03", "2021" };
static const char * const sources[] = { "s1", "s2", "s3", "s4" };
static const char * const amounts[] = {
  "'amount': 100", "'amount': 138", "'amount': 140, 'bound': 'about'", "'amount': 100, 'bound': 'more-than'",
  "'amount': 200, 'bound': 'up-to'", "'amount': [100, 150], 'bound': 'between'", "'amount': 120, 'bound': 'exactly'",
  "'bound': 'vague', 'magnitude': 'hundreds'", "'bound': 'vague', 'magnitude': 'dozens'",
  "'amount': [90, 400], 'bound': 'either'", "'bound': 'undisclosed'",
};

#define PICK(rand, list) list[g_rand_int_range (rand, 0, G_N_ELEMENTS (list))]

static char *
make_statement (GRand *rand)
{
  return g_strdup_printf ("{'sources': ['%s'], 'claimant_kind': '%s', 'mood': '%s', 'state': '%s', 'as_of': '%s',"
                          " 'claims': [{'metric': 'live-channels', %s}]}",
                          PICK (rand, sources), PICK (rand, kinds), PICK (rand, moods), PICK (rand, states),
                          PICK (rand, dates), PICK (rand, amounts));
}

static char *
join (GPtrArray *statements)
{
  g_ptr_array_add (statements, NULL);
  {
    char *joined = g_strjoinv (",", (char **) statements->pdata);

    g_ptr_array_set_size (statements, (int) statements->len - 1);
    return joined;
  }
}

static void
shuffle (GPtrArray *items,
         GRand     *rand)
{
  for (guint i = items->len; i > 1; i--)
    {
      guint j = g_rand_int_range (rand, 0, (int) i);
      gpointer swap = items->pdata[i - 1];

      items->pdata[i - 1] = items->pdata[j];
      items->pdata[j] = swap;
    }
}

static TdFinding *
weigh (GPtrArray *statements)
{
  g_autofree char *joined = join (statements);
  g_autoptr (Fixture) fixture = fixture_new_case (joined);

  return fixture_find (fixture, "a", "live-channels", 0);
}

static GPtrArray *
make_statements (GRand *rand)
{
  GPtrArray *statements = g_ptr_array_new_with_free_func (g_free);
  int n = g_rand_int_range (rand, 1, MAX_STATEMENTS + 1);

  for (int i = 0; i < n; i++)
    g_ptr_array_add (statements, make_statement (rand));
  return statements;
}

/* The order of the statements decides only where rule 9 lets it. */
static void
test_order_does_not_matter (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20211018);

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      g_autoptr (GPtrArray) statements = make_statements (rand);
      g_autoptr (TdFinding) a = weigh (statements);
      g_autoptr (TdFinding) b = NULL;

      shuffle (statements, rand);
      b = weigh (statements);

      g_assert_cmpint (a->reason, ==, b->reason);
      g_assert_cmpint (a->standing == NULL, ==, b->standing == NULL);
      g_assert_cmpuint (a->n_origins, ==, b->n_origins);
      g_assert_cmpfloat (a->low, ==, b->low);
      g_assert_cmpfloat (a->high, ==, b->high);
      if (a->reason == TD_REASON_FIRST)
        {
          g_assert_cmpint (td_quantity_relate (a->standing->quantity, b->standing->quantity), !=,
                           TD_RELATION_CONTRADICTING);
          continue;
        }
      g_assert_cmpint (a->state, ==, b->state);
      if (a->standing != NULL)
        g_assert_cmpint (td_quantity_relate (a->standing->quantity, b->standing->quantity), ==,
                         TD_RELATION_EQUAL);
    }
}

/* What stands is never worse by any rule than what does not. */
static void
test_standing_is_current (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      g_autoptr (GPtrArray) statements = make_statements (rand);
      g_autoptr (TdFinding) finding = weigh (statements);

      if (finding->standing == NULL)
        continue;
      g_assert_cmpint (finding->standing->statement->state, ==, TD_STATE_CURRENT);
      g_assert_cmpint (finding->standing->statement->mood, !=, TD_MOOD_DENIED);
      for (guint i = 0; i < finding->n_claims; i++)
        {
          const TdStatement *statement = finding->claims[i]->statement;

          if (statement->state == TD_STATE_CURRENT && statement->mood == TD_MOOD_FACT)
            g_assert_cmpint (finding->standing->statement->mood, ==, TD_MOOD_FACT);
        }
    }
}

/* Pages that repeat one announcement are no second voice. */
static void
test_relays_stay_single (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (42);

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      g_autoptr (GPtrArray) statements = g_ptr_array_new_with_free_func (g_free);
      int n = g_rand_int_range (rand, 1, MAX_STATEMENTS);
      int amount = g_rand_int_range (rand, 1, 100000);
      g_autoptr (TdFinding) finding = NULL;

      for (int i = 0; i < n; i++)
        g_ptr_array_add (statements,
                         g_strdup_printf ("{'sources': ['%s'], 'origin': 'announcement', 'claimant_kind': '%s',"
                                          " 'claims': [{'metric': 'live-channels', 'amount': %d}]}",
                                          PICK (rand, sources), PICK (rand, kinds), amount));
      finding = weigh (statements);

      g_assert_cmpint (finding->state, ==, TD_FINDING_SINGLE);
      g_assert_cmpuint (finding->n_origins, ==, 1);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/finding/properties/order", test_order_does_not_matter);
  g_test_add_func ("/finding/properties/current", test_standing_is_current);
  g_test_add_func ("/finding/properties/relays", test_relays_stay_single);

  return g_test_run ();
}
