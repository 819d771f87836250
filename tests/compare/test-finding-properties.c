/* test-finding-properties.c: what holds for any claims
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-fixture.h"

#include <string.h>

#define N_ROUNDS 150
#define MAX_STATEMENTS 6

static const char * const kinds[] = { "court", "authority", "coalition", "press", "operator", "unattributed" };
static const char * const moods[] = { "fact", "fact", "fact", "conditional", "denied" };
static const char * const states[] = { "current", "current", "current", "corrected" };
static const char * const dates[] = { "2019", "2020-05", "2020", "2021-03", "2021" };
static const char * const bases[] = { "stated", "stated", "stated", "inferred" };
static const char * const sources[] = { "s1", "s2", "s3" };
static const char * const more_sources[] = { "s4", "s5", "new" };
static const char * const amounts[] = {
  "'amount': 100", "'amount': 138", "'amount': 140, 'bound': 'about'", "'amount': 100, 'bound': 'more-than'",
  "'amount': 200, 'bound': 'up-to'", "'amount': [100, 150], 'bound': 'between'", "'amount': 120, 'bound': 'exactly'",
  "'bound': 'vague', 'magnitude': 'hundreds'", "'bound': 'vague', 'magnitude': 'dozens'",
  "'amount': [90, 400], 'bound': 'either'", "'bound': 'undisclosed'",
};

#define PICK(list) list[g_test_rand_int_range (0, G_N_ELEMENTS (list))]

/* Every draw is of GLib's own seed, which the head of the log gives: --seed repeats it. */
static char *
make_claims (void)
{
  g_autoptr (GString) claims = g_string_new (NULL);
  int n = g_test_rand_int_range (1, 4);

  for (int i = 0; i < n; i++)
    g_string_append_printf (claims, "%s{'metric': 'live-channels', %s}", i > 0 ? ", " : "", PICK (amounts));

  return g_string_free (g_steal_pointer (&claims), FALSE);
}

/* All of a statement but who publishes it and who says it. */
static char *
make_rest (const char *origin)
{
  g_autofree char *claims = make_claims ();

  return g_strdup_printf ("%s'mood': '%s', 'state': '%s', 'basis': '%s', 'as_of': '%s', 'claims': [%s]}",
                          origin, PICK (moods), PICK (states), PICK (bases), PICK (dates), claims);
}

static char *
make_statement (const char *origin)
{
  g_autofree char *rest = make_rest (origin);

  return g_strdup_printf ("{'sources': ['%s', '%s'], 'claimant_kind': '%s', %s", PICK (sources), PICK (more_sources),
                          PICK (kinds), rest);
}

static GPtrArray *
make_statements (const char *origin)
{
  GPtrArray *statements = g_ptr_array_new_with_free_func (g_free);
  int n = g_test_rand_int_range (1, MAX_STATEMENTS + 1);

  for (int i = 0; i < n; i++)
    g_ptr_array_add (statements, make_statement (origin));
  return statements;
}

static char *
join (GPtrArray *statements)
{
  char *joined;

  g_ptr_array_add (statements, NULL);
  joined = g_strjoinv (",", (char **) statements->pdata);
  g_ptr_array_set_size (statements, (int) statements->len - 1);
  g_test_message ("%s", joined);

  return joined;
}

static void
shuffle (gpointer *items,
         guint     n)
{
  for (guint i = n; i > 1; i--)
    {
      guint j = (guint) g_test_rand_int_range (0, (int) i);
      gpointer swap = items[i - 1];

      items[i - 1] = items[j];
      items[j] = swap;
    }
}

/* The same with the claims within each statement in another order, too: each
 * claim ends with "}", the last with "}]". */
static char *
shuffle_claims (const char *statement)
{
  const char *begin = strstr (statement, "'claims': [") + strlen ("'claims': [");
  g_autofree char *inner = g_strndup (begin, (gsize) (strrchr (statement, ']') - begin));
  g_auto (GStrv) claims = g_strsplit (inner, ", {", -1);
  g_autoptr (GString) text = g_string_new (NULL);

  /* What was split off is put back. */
  for (guint i = 1; claims[i] != NULL; i++)
    {
      g_autofree char *rest = g_steal_pointer (&claims[i]);

      claims[i] = g_strconcat ("{", rest, NULL);
    }
  shuffle ((gpointer *) claims, g_strv_length (claims));
  g_string_append_len (text, statement, begin - statement);
  {
    g_autofree char *joined = g_strjoinv (", ", claims);

    g_string_append_printf (text, "%s]}", joined);
  }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static TdFinding *
weigh (GPtrArray *statements)
{
  g_autofree char *joined = join (statements);
  g_autoptr (Fixture) fixture = fixture_new_case (joined);

  return fixture_find (fixture, "a", "live-channels", 0);
}

static void
assert_alike (const TdFinding *a,
              const TdFinding *b)
{
  g_assert_cmpint (a->reason, ==, b->reason);
  g_assert_cmpint (a->standing == NULL, ==, b->standing == NULL);
  if (a->reason == TD_REASON_FIRST)
    {
      g_assert_cmpint (td_quantity_relate (a->standing->quantity, b->standing->quantity), !=,
                       TD_RELATION_CONTRADICTING);
      return;
    }
  g_assert_cmpint (a->state, ==, b->state);
  g_assert_cmpuint (a->n_origins, ==, b->n_origins);
  g_assert_cmpuint (a->n_contradicting, ==, b->n_contradicting);
  g_assert_cmpfloat (a->low, ==, b->low);
  g_assert_cmpfloat (a->high, ==, b->high);
  if (a->standing != NULL)
    g_assert_cmpint (td_quantity_relate (a->standing->quantity, b->standing->quantity), ==, TD_RELATION_EQUAL);
}

/* The order of statements, and of claims within them, decides only where rule 9 lets it. */
static void
test_order_does_not_matter (void)
{
  for (guint round = 0; round < N_ROUNDS; round++)
    {
      g_autoptr (GPtrArray) statements = make_statements ("");
      g_autoptr (TdFinding) a = weigh (statements);
      g_autoptr (TdFinding) b = NULL;

      shuffle (statements->pdata, statements->len);
      for (guint i = 0; i < statements->len; i++)
        {
          g_autofree char *before = statements->pdata[i];

          statements->pdata[i] = shuffle_claims (before);
        }
      b = weigh (statements);
      assert_alike (a, b);
    }
}

static TdFinding *
weigh_in_file (const char *cases)
{
  g_autoptr (Fixture) fixture = fixture_new (cases);

  return fixture_find (fixture, "a", "live-channels", 0);
}

/* Nor does it matter which cases come before, or which file is read first. */
static void
test_order_of_cases_does_not_matter (void)
{
  for (guint round = 0; round < N_ROUNDS / 3; round++)
    {
      g_autoptr (GPtrArray) of_a = make_statements (""), of_b = make_statements ("");
      g_autofree char *joined_a = join (of_a), *joined_b = join (of_b);
      g_autofree char *a = g_strdup_printf ("{'id': 'a', 'name': 'A', 'statements': [%s]}", joined_a);
      g_autofree char *b = g_strdup_printf ("{'id': 'b', 'name': 'B', 'statements': [%s]}", joined_b);
      g_autofree char *a_first = g_strconcat (a, ",", b, NULL), *b_first = g_strconcat (b, ",", a, NULL);
      g_autoptr (TdFinding) alone = weigh_in_file (a), first = weigh_in_file (a_first), second = weigh_in_file (b_first);

      assert_alike (alone, first);
      assert_alike (first, second);
      g_assert_cmpint (alone->standing != NULL ? alone->standing->number : 0, ==,
                       second->standing != NULL ? second->standing->number : 0);
    }
}

/* What stands is never worse by the first rules than what does not. */
static void
test_standing_is_current (void)
{
  for (guint round = 0; round < N_ROUNDS; round++)
    {
      g_autoptr (GPtrArray) statements = make_statements ("");
      g_autoptr (TdFinding) finding = weigh (statements);
      const TdStatement *best = finding->standing != NULL ? finding->standing->statement : NULL;

      if (best == NULL)
        continue;
      g_assert_cmpint (best->state, ==, TD_STATE_CURRENT);
      g_assert_cmpint (best->mood, !=, TD_MOOD_DENIED);
      for (guint i = 0; i < finding->n_claims; i++)
        {
          const TdStatement *statement = finding->claims[i]->statement;

          if (statement->state != TD_STATE_CURRENT || statement->mood == TD_MOOD_DENIED
              || finding->claims[i]->quantity.bound == TD_BOUND_UNDISCLOSED)
            continue;
          g_assert_cmpint (best->basis, <=, statement->basis);
          if (best->basis == statement->basis)
            g_assert_cmpint (best->mood, <=, statement->mood);
        }
    }
}

/* Pages that repeat one announcement are no second voice: what had one origin
 * keeps its one origin, and its state, when what stands is repeated once more. */
static void
test_relays_stay_single (void)
{
  guint n_single = 0;

  for (guint round = 0; round < N_ROUNDS * 2; round++)
    {
      g_autoptr (GPtrArray) statements = make_statements ("'origin': 'announcement', ");
      g_autoptr (TdFinding) before = weigh (statements);
      g_autoptr (TdFinding) after = NULL;
      const char *said;

      if (before->state != TD_FINDING_SINGLE)
        continue;
      n_single++;
      said = strstr (statements->pdata[before->standing->statement->number - 1], "'origin'");
      g_ptr_array_add (statements, g_strdup_printf ("{'sources': ['s6'], 'claimant_kind': '%s', %s", PICK (kinds), said));
      after = weigh (statements);

      g_assert_cmpint (after->state, ==, TD_FINDING_SINGLE);
      g_assert_cmpuint (after->n_origins, ==, 1);
    }
  g_assert_cmpuint (n_single, >, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/finding/properties/order", test_order_does_not_matter);
  g_test_add_func ("/finding/properties/order-of-cases", test_order_of_cases_does_not_matter);
  g_test_add_func ("/finding/properties/current", test_standing_is_current);
  g_test_add_func ("/finding/properties/relays", test_relays_stay_single);

  return g_test_run ();
}
