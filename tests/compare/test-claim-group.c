/* test-claim-group.c: the claims of one figure, by what they agree on
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-fixture.h"

#include "compare/td-claim-group.h"

/* A group as it is read: "3 1: contradicts it (one origin)". */
typedef struct
{
  const char *name;
  const char *key;
  const char *statements;
  guint       chosen;
  const char *groups[6]; /* "numbers of the claims: relation (weight)" */
} Row;

#define SAY(source, members, claim) "{'sources': [" source "], " members "'claims': [" claim "]}"
#define C(members) "{'metric': 'live-channels', " members "}"

static const Row rows[] = {
  { "one", "live-channels", SAY ("'s1'", "", C ("'amount': 6000")), 0, { "1: stands (one origin)" } },
  { "equal-compatible-contradicting", "live-channels",
    SAY ("'s1'", "", C ("'amount': 250")) ","
    SAY ("'s2'", "", C ("'amount': 100, 'bound': 'more-than'")) ","
    SAY ("'s3'", "'claimant_kind': 'court', ", C ("'amount': 138")) ","
    SAY ("'s4'", "", C ("'amount': 138")) ","
    SAY ("'s5', 's6'", "", C ("'amount': 100, 'bound': 'more-than'")), 0,
    { "3 4: stands (2 independent origins)", "2 5: compatible (3 independent origins)",
      "1: contradicts it (one origin)" } },
  { "by-weight", "live-channels",
    SAY ("'s1'", "'claimant_kind': 'court', ", C ("'amount': 138")) ","
    SAY ("'s2'", "", C ("'amount': 250")) "," SAY ("'s3', 's4'", "", C ("'amount': 931")), 0,
    { "1: stands (one origin)", "3: contradicts it (2 independent origins)", "2: contradicts it (one origin)" } },
  { "many-pages-are-one-origin", "live-channels",
    SAY ("'s1', 's2'", "'origin': 'o', ", C ("'amount': 6000")) ","
    SAY ("'s3'", "'origin': 'o', ", C ("'amount': 6000")), 0, { "1 2: stands (one origin)" } },
  { "taken-back-comes-last", "live-channels",
    SAY ("'s1'", "'state': 'withdrawn', ", C ("'amount': 900")) "," SAY ("'s2'", "", C ("'amount': 138")) ","
    SAY ("'s3'", "'claimant_kind': 'court', ", C ("'amount': 250")), 0,
    { "3: stands (one origin)", "2: contradicts it (one origin)", "1: taken back (no origin that still holds)" } },
  { "taken-back-beside-its-equal", "live-channels",
    SAY ("'s1'", "'state': 'corrected', ", C ("'amount': 138")) "," SAY ("'s2'", "", C ("'amount': 138")), 0,
    { "2 1: stands (one origin)" } },
  { "nothing-but-taken-back", "live-channels", SAY ("'s1'", "'mood': 'denied', ", C ("'amount': 138")), 0,
    { "1: taken back (no origin that still holds)" } },
  { "none-stands", "arrests",
    SAY ("'s1'", "", "{'metric': 'arrests', 'amount': 22}") "," SAY ("'s2'", "", "{'metric': 'arrests', 'amount': 1}")
    "," SAY ("'s2'", "'mood': 'conditional', ", "{'metric': 'arrests', 'amount': 22, 'bound': 'up-to'}")
    "," SAY ("'s3'", "", "{'metric': 'arrests', 'amount': 1}")
    "," SAY ("'s4'", "", "{'metric': 'arrests', 'amount': 22}"), 0,
    { "1 5: contradicts others (2 independent origins)", "3: compatible (one origin)",
      "2 4: contradicts others (2 independent origins)" } },
  { "words-and-numbers-are-apart", "live-channels",
    SAY ("'s1'", "", C ("'bound': 'vague', 'magnitude': 'hundreds'")) ","
    SAY ("'s2'", "", C ("'amount': [100, 999], 'bound': 'between'")), 0,
    { "2: stands (one origin)", "1: the same value (one origin)" } },
  { "other-words-are-other-values", "live-channels",
    SAY ("'s1'", "", C ("'bound': 'vague', 'magnitude': {'en': 'a record number'}")) ","
    SAY ("'s2'", "", C ("'bound': 'vague', 'magnitude': {'en': 'a large number'}")) ","
    SAY ("'s3'", "", C ("'bound': 'undisclosed'")), 0,
    { "1: stands (one origin)", "2: compatible (one origin)", "3: compatible (one origin)" } },
  { "chosen-stands", "live-channels",
    SAY ("'s1'", "'claimant_kind': 'court', ", C ("'amount': 138")) "," SAY ("'s2'", "", C ("'amount': 250"))
    "," SAY ("'s3'", "", C ("'amount': 250")), 3,
    { "3 2: stands (2 independent origins)", "1: contradicts it (one origin)" } },
  { "of-an-earlier-date", "live-channels",
    SAY ("'s1'", "'as_of': '2019', ", C ("'amount': 138")) "," SAY ("'s2'", "'as_of': '2021', ", C ("'amount': 250"))
    "," SAY ("'s3'", "'claimant_kind': 'press', 'as_of': '2020', ", C ("'amount': 931")), 2,
    { "2: stands (one origin)", "1: of an earlier date (one origin)", "3: of an earlier date (one origin)" } },
  { "earlier-and-of-today-is-a-rival", "live-channels",
    SAY ("'s1'", "'as_of': '2019', ", C ("'amount': 138")) "," SAY ("'s2'", "", C ("'amount': 138"))
    "," SAY ("'s3'", "'claimant_kind': 'court', 'as_of': '2021', ", C ("'amount': 250")), 0,
    { "3: stands (one origin)", "1 2: contradicts it (2 independent origins)" } },
};

static char *
describe (const TdClaimGroup *group,
          const TdFinding    *finding,
          TdLanguage         *language)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *relation = td_claim_group_format_relation (group, finding, language);
  g_autofree char *weight = td_claim_group_format_weight (group, language);

  for (guint i = 0; i < group->n_claims; i++)
    g_string_append_printf (text, i > 0 ? " %u" : "%u", group->claims[i]->number);
  g_string_append_printf (text, ": %s (%s)", relation, weight);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_groups (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (Fixture) fixture = fixture_new_case (row->statements);
  g_autoptr (TdFinding) finding = fixture_find (fixture, "a", row->key, row->chosen);
  g_autoptr (GPtrArray) groups = td_claim_groups_new (fixture->dataset, finding);

  for (guint i = 0; i < groups->len; i++)
    {
      const TdClaimGroup *group = groups->pdata[i];
      g_autofree char *text = describe (group, finding, fixture->english);

      g_assert_cmpstr (text, ==, row->groups[i]);
      g_assert_cmpint (group->is_standing, ==, finding->standing != NULL && i == 0);
    }
  g_assert_null (row->groups[groups->len]);
}

/* A figure that nobody states has no groups. */
static void
test_nothing (void)
{
  g_autoptr (Fixture) fixture = fixture_new_case (SAY ("'s1'", "", C ("'amount': 6000")));
  g_autoptr (TdFinding) found = fixture_find (fixture, "a", "live-channels", 0);
  TdFigureKey other = found->key;
  g_autoptr (TdFinding) none = NULL;
  g_autoptr (GPtrArray) groups = NULL;

  other.sense = "seized";
  none = td_finding_new (fixture->dataset, found->owner, &other, 0);
  groups = td_claim_groups_new (fixture->dataset, none);
  g_assert_cmpuint (groups->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/claim-group/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_groups);
    }
  g_test_add_func ("/claim-group/nothing", test_nothing);

  return g_test_run ();
}
