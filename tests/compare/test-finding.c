/* test-finding.c: which claim stands, and why
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-fixture.h"

/* Each rule decides alone: the claims are equal in all that is looked at before. */
typedef struct
{
  const char *name;
  const char *key;
  const char *statements;
  const char *reason;
  double      amount; /* that stands; -1: none does */
} Row;

#define CHANNELS "live-channels"
#define SAY(members, claim) "{'sources': ['s1'], " members "'claims': [" claim "]}"
#define N(amount) "{'metric': 'live-channels', 'amount': " #amount "}"

static const Row rows[] = {
  { "only", CHANNELS, SAY ("", N (6000)), "only", 6000 },
  { "preferred", CHANNELS,
    SAY ("'claimant_kind': 'court', ", N (138))
    "," SAY ("'mood': 'conditional', ", "{'metric': 'live-channels', 'amount': 250, 'preferred': 'counted twice'}"),
    "preferred", 250 },
  { "preferred-though-taken-back", CHANNELS,
    SAY ("'state': 'withdrawn', ", "{'metric': 'live-channels', 'amount': 138, 'preferred': 'withdrawn for no reason'}"),
    "only", 138 },
  { "corrected", CHANNELS,
    SAY ("'claimant_kind': 'court', 'state': 'corrected', ", N (138)) "," SAY ("", N (250)), "current", 250 },
  { "withdrawn", CHANNELS, SAY ("'state': 'withdrawn', ", N (138)) "," SAY ("", N (250)), "current", 250 },
  { "superseded", CHANNELS, SAY ("'state': 'superseded', ", N (138)) "," SAY ("", N (250)), "current", 250 },
  { "denied", CHANNELS, SAY ("'mood': 'denied', ", N (138)) "," SAY ("", N (250)), "current", 250 },
  { "mood", CHANNELS,
    SAY ("'claimant_kind': 'court', 'mood': 'conditional', ", N (138)) "," SAY ("", N (250)), "mood", 250 },
  { "basis", CHANNELS,
    SAY ("'claimant_kind': 'court', 'basis': 'inferred', ", N (138)) "," SAY ("", N (250)), "basis", 250 },
  { "basis-before-mood", CHANNELS,
    SAY ("'basis': 'inferred', ", N (138)) "," SAY ("'mood': 'conditional', ", N (250)), "basis", 250 },
  { "basis-before-number", CHANNELS,
    SAY ("'basis': 'inferred', ", N (138)) ","
    SAY ("", "{'metric': 'live-channels', 'bound': 'vague', 'magnitude': 'dozens'}"), "basis", 0 },
  { "basis-after-current", CHANNELS,
    SAY ("'basis': 'inferred', ", N (138)) "," SAY ("'state': 'withdrawn', ", N (250)), "current", 138 },
  { "basis-after-preferred", CHANNELS,
    SAY ("'basis': 'inferred', ", "{'metric': 'live-channels', 'amount': 138, 'preferred': 'counted'}")
    "," SAY ("", N (250)), "preferred", 138 },
  { "computed-before-withheld", CHANNELS,
    SAY ("'basis': 'inferred', ", N (138)) "," SAY ("", "{'metric': 'live-channels', 'bound': 'undisclosed'}"),
    "number", 138 },
  { "computed-alone", CHANNELS, SAY ("'basis': 'inferred', ", N (138)), "only", 138 },
  { "computed-rivals", CHANNELS,
    SAY ("'basis': 'inferred', 'claimant_kind': 'authority', ", N (138)) "," SAY ("'basis': 'inferred', ", N (250)),
    "claimant", 138 },
  { "number", CHANNELS,
    SAY ("'claimant_kind': 'court', ", "{'metric': 'live-channels', 'bound': 'vague', 'magnitude': 'hundreds'}")
    "," SAY ("", N (250)), "number", 250 },
  { "number-before-withheld", CHANNELS,
    SAY ("'claimant_kind': 'court', ", "{'metric': 'live-channels', 'bound': 'undisclosed'}")
    "," SAY ("", N (250)), "number", 250 },
  { "claimant", CHANNELS,
    SAY ("'claimant_kind': 'coalition', ", N (138)) "," SAY ("'claimant_kind': 'authority', ", N (250)),
    "claimant", 250 },
  { "coalition-before-rights-holder", CHANNELS,
    SAY ("'claimant_kind': 'rights-holder', ", N (138)) "," SAY ("'claimant_kind': 'coalition', ", N (250)),
    "claimant", 250 },
  { "press-before-operator", CHANNELS,
    SAY ("'claimant_kind': 'operator', ", N (138)) "," SAY ("'claimant_kind': 'press', ", N (250)),
    "claimant", 250 },
  { "price-operator-before-coalition", "price;per=month;currency=EUR",
    SAY ("'claimant_kind': 'coalition', ", "{'metric': 'price', 'amount': 12, 'currency': 'EUR', 'per': 'month'}")
    "," SAY ("'claimant_kind': 'operator', ", "{'metric': 'price', 'amount': 15, 'currency': 'EUR', 'per': 'month'}"),
    "claimant", 15 },
  { "price-authority-before-operator", "price;per=month;currency=EUR",
    SAY ("'claimant_kind': 'operator', ", "{'metric': 'price', 'amount': 15, 'currency': 'EUR', 'per': 'month'}")
    "," SAY ("'claimant_kind': 'authority', ", "{'metric': 'price', 'amount': 12, 'currency': 'EUR', 'per': 'month'}"),
    "claimant", 12 },
  { "subscribers-operator-before-coalition", "subscribers",
    SAY ("'claimant_kind': 'coalition', ", "{'metric': 'subscribers', 'amount': 900}")
    "," SAY ("'claimant_kind': 'operator', ", "{'metric': 'subscribers', 'amount': 700}"), "claimant", 700 },
  { "damages-court", "damages-awarded;currency=USD",
    SAY ("'claimant_kind': 'press', ", "{'metric': 'damages-awarded', 'amount': 900, 'currency': 'USD'}")
    "," SAY ("'claimant_kind': 'court', ", "{'metric': 'damages-awarded', 'amount': 700, 'currency': 'USD'}"),
    "claimant", 700 },
  { "damages-no-court", "damages-awarded;currency=USD",
    SAY ("'claimant_kind': 'press', ", "{'metric': 'damages-awarded', 'amount': 900, 'currency': 'USD'}")
    "," SAY ("'claimant_kind': 'regulator', ", "{'metric': 'damages-awarded', 'amount': 700, 'currency': 'USD'}"),
    "none", -1 },
  { "date-as-of", CHANNELS,
    SAY ("'as_of': '2021-03', ", N (138)) "," SAY ("'as_of': '2021-05', ", N (250)), "date", 250 },
  { "date-published", CHANNELS,
    "{'sources': ['s1'], 'claims': [" N (138) "]}, {'sources': ['new'], 'claims': [" N (250) "]}", "date", 250 },
  { "date-never-updated", CHANNELS,
    "{'sources': ['old'], 'claims': [" N (138) "]}, {'sources': ['s1'], 'claims': [" N (250) "]}", "date", 250 },
  { "date-overlaps", CHANNELS,
    SAY ("'as_of': '2021', ", N (138)) "," SAY ("'as_of': '2021-05', ", N (250)), "none", -1 },
  { "date-of-claim", CHANNELS,
    SAY ("'as_of': '2021-03', ", "{'metric': 'live-channels', 'amount': 138, 'as_of': '2021-06'}")
    "," SAY ("'as_of': '2021-05', ", N (250)), "date", 138 },
  { "precision-exactly", CHANNELS,
    SAY ("", N (138)) "," SAY ("", "{'metric': 'live-channels', 'amount': 250, 'bound': 'exactly'}"),
    "precision", 250 },
  { "precision-about-before-bare", CHANNELS,
    SAY ("", N (138)) "," SAY ("", "{'metric': 'live-channels', 'amount': 250, 'bound': 'about'}"),
    "precision", 250 },
  { "damages-claimed-court", "damages-claimed;currency=USD",
    SAY ("'claimant_kind': 'press', ", "{'metric': 'damages-claimed', 'amount': 900, 'currency': 'USD'}")
    "," SAY ("'claimant_kind': 'regulator', ", "{'metric': 'damages-claimed', 'amount': 700, 'currency': 'USD'}"),
    "none", -1 },
  { "price-filing-before-operator", "price;per=month;currency=EUR",
    SAY ("'claimant_kind': 'operator', ", "{'metric': 'price', 'amount': 15, 'currency': 'EUR', 'per': 'month'}")
    "," SAY ("'claimant_kind': 'filing', ", "{'metric': 'price', 'amount': 12, 'currency': 'EUR', 'per': 'month'}"),
    "claimant", 12 },
  { "precision-exactly-before-between", CHANNELS,
    SAY ("", "{'metric': 'live-channels', 'amount': [10, 12], 'bound': 'between'}")
    "," SAY ("", "{'metric': 'live-channels', 'amount': 9, 'bound': 'exactly'}"), "precision", 9 },
  { "precision-between-before-about", CHANNELS,
    SAY ("", "{'metric': 'live-channels', 'amount': 138, 'bound': 'about'}")
    "," SAY ("", "{'metric': 'live-channels', 'amount': [10, 12], 'bound': 'between'}"), "precision", 10 },
  { "precision-bare-before-nearly", CHANNELS,
    SAY ("", "{'metric': 'live-channels', 'amount': 250, 'bound': 'nearly'}") "," SAY ("", N (138)),
    "precision", 138 },
  { "precision-nearly-before-one-sided", CHANNELS,
    SAY ("", "{'metric': 'live-channels', 'amount': 130, 'bound': 'more-than'}")
    "," SAY ("", "{'metric': 'live-channels', 'amount': 138, 'bound': 'nearly'}"), "precision", 138 },
  { "precision-one-sided-are-equal", CHANNELS,
    SAY ("", "{'metric': 'live-channels', 'amount': 130, 'bound': 'less-than'}")
    "," SAY ("", "{'metric': 'live-channels', 'amount': 138, 'bound': 'at-least'}"), "none", -1 },
  { "precision-up-to-before-either", CHANNELS,
    SAY ("", "{'metric': 'live-channels', 'amount': [10, 12], 'bound': 'either'}")
    "," SAY ("", "{'metric': 'live-channels', 'amount': 11, 'bound': 'up-to'}"), "precision", 11 },
  { "precision-more-than-before-either", CHANNELS,
    SAY ("", "{'metric': 'live-channels', 'amount': [10, 12], 'bound': 'either'}")
    "," SAY ("", "{'metric': 'live-channels', 'amount': 9, 'bound': 'more-than'}"), "precision", 9 },
  { "precision-more-than-is-one-sided", CHANNELS,
    SAY ("", "{'metric': 'live-channels', 'amount': 130, 'bound': 'more-than'}")
    "," SAY ("", "{'metric': 'live-channels', 'amount': 120, 'bound': 'up-to'}"), "none", -1 },
  { "two-readings-against-two", CHANNELS,
    SAY ("", "{'metric': 'live-channels', 'amount': [10, 12], 'bound': 'either'}")
    "," SAY ("", "{'metric': 'live-channels', 'amount': [11, 13], 'bound': 'either'}"), "none", -1 },
  { "precision-bare-before-one-sided", CHANNELS,
    SAY ("", "{'metric': 'live-channels', 'amount': 130, 'bound': 'more-than'}") "," SAY ("", N (134)),
    "precision", 134 },
  { "precision-one-sided-before-either", CHANNELS,
    SAY ("", "{'metric': 'live-channels', 'amount': [10, 12], 'bound': 'either'}")
    "," SAY ("", "{'metric': 'live-channels', 'amount': 9, 'bound': 'at-least'}"), "precision", 9 },
  { "claimant-before-date", CHANNELS,
    SAY ("'claimant_kind': 'authority', 'as_of': '2021-03', ", N (138))
    "," SAY ("'claimant_kind': 'coalition', 'as_of': '2021-05', ", N (250)), "claimant", 138 },
  { "date-before-precision", CHANNELS,
    SAY ("'as_of': '2021-03', ", "{'metric': 'live-channels', 'amount': 138, 'bound': 'exactly'}")
    "," SAY ("'as_of': '2021-05', ", N (250)), "date", 250 },
  { "precision-before-origins", CHANNELS,
    "{'sources': ['s2', 's3'], 'claims': [" N (138) "]},"
    SAY ("", "{'metric': 'live-channels', 'amount': 250, 'bound': 'exactly'}"), "precision", 250 },
  { "origins", CHANNELS,
    SAY ("", N (138)) ",{'sources': ['s2', 's3'], 'claims': [" N (250) "]}", "origins", 250 },
  { "origins-not-relays", CHANNELS,
    "{'sources': ['s1', 's2', 's3'], 'origin': 'one', 'claims': [" N (138) "]},"
    "{'sources': ['s4', 's5'], 'claims': [" N (250) "]}", "origins", 250 },
  { "first", CHANNELS,
    SAY ("", "{'metric': 'live-channels', 'amount': 100, 'bound': 'more-than'}")
    "," SAY ("", "{'metric': 'live-channels', 'amount': 200, 'bound': 'more-than'}"), "first", 100 },
  { "none", CHANNELS, SAY ("", N (138)) "," SAY ("", N (250)), "none", -1 },
  { "last-rule-that-narrowed", CHANNELS,
    SAY ("'claimant_kind': 'coalition', ", N (250)) "," SAY ("'claimant_kind': 'coalition', ", N (250))
    "," SAY ("", N (138)), "claimant", 250 },
};

static void
test_rule (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (Fixture) fixture = fixture_new_case (row->statements);
  g_autoptr (TdFinding) finding = fixture_find (fixture, "a", row->key, 0);

  g_assert_cmpstr (td_reason_get_id (finding->reason), ==, row->reason);
  if (row->amount < 0)
    {
      g_assert_null (finding->standing);
      g_assert_cmpint (finding->state, ==, TD_FINDING_UNRESOLVED);
      return;
    }
  g_assert_nonnull (finding->standing);
  g_assert_cmpfloat (finding->standing->quantity.low, ==, row->amount);
}

/* Each kind of claimant before the next, down the whole list. */
static void
test_claimant_order (void)
{
  static const char * const kinds[] = { "court", "measurement", "regulator", "authority", "filing",
                                        "coalition", "rights-holder", "press", "operator", "unattributed" };

  for (guint i = 0; i + 1 < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *statements =
        g_strdup_printf (SAY ("'claimant_kind': '%s', ", N (138)) "," SAY ("'claimant_kind': '%s', ", N (250)),
                         kinds[i + 1], kinds[i]);
      g_autoptr (Fixture) fixture = fixture_new_case (statements);
      g_autoptr (TdFinding) finding = fixture_find (fixture, "a", CHANNELS, 0);

      g_assert_cmpint (finding->reason, ==, TD_REASON_CLAIMANT);
      g_assert_cmpuint (finding->standing->number, ==, 2);
    }
}

/* The user's choice comes before all, also of what was taken back, and is undone. */
static void
test_choice (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new_case (SAY ("'claimant_kind': 'court', ", "{'metric': 'live-channels', 'amount': 138, 'preferred': 'x'}")
                      "," SAY ("'mood': 'denied', ", N (250)) "," SAY ("", "{'metric': 'sites', 'amount': 3}"));
  g_autoptr (TdFinding) chosen = fixture_find (fixture, "a", CHANNELS, 2);
  g_autoptr (TdFinding) undone = fixture_find (fixture, "a", CHANNELS, 0);
  g_autoptr (TdFinding) of_other_key = fixture_find (fixture, "a", CHANNELS, 3);
  g_autofree char *why = td_finding_format_reason (chosen, fixture->english);

  g_assert_cmpint (chosen->reason, ==, TD_REASON_CHOSEN);
  g_assert_cmpuint (chosen->standing->number, ==, 2);
  g_assert_cmpint (chosen->state, ==, TD_FINDING_DISPUTED);
  g_assert_cmpstr (why, ==, "You chose this figure.");
  g_assert_cmpuint (undone->standing->number, ==, 1);
  g_assert_cmpint (of_other_key->reason, ==, TD_REASON_PREFERRED);
}

/* The last of several choices in one key counts. */
static void
test_choices_of_case (void)
{
  g_autoptr (Fixture) fixture = fixture_new_case (SAY ("", N (138)) "," SAY ("", N (250)) "," SAY ("", N (900)));
  g_autoptr (GArray) chosen = g_array_new (FALSE, FALSE, sizeof (guint));
  guint numbers[] = { 3, 2 };
  g_autoptr (GPtrArray) findings = NULL;
  TdFinding *finding;

  g_array_append_vals (chosen, numbers, G_N_ELEMENTS (numbers));
  findings = td_findings_for_case (fixture->dataset, fixture_get_case (fixture, "a"), chosen);
  finding = td_findings_find_main (findings, CHANNELS);

  g_assert_cmpuint (finding->standing->number, ==, 2);
  g_assert_null (td_findings_find_main (findings, "visits"));
}

static void
test_reason_sentences (void)
{
  g_autoptr (Fixture) fixture = fixture_new_case (rows[1].statements);
  g_autoptr (TdFinding) preferred = fixture_find (fixture, "a", CHANNELS, 0);
  g_autofree char *why = td_finding_format_reason (preferred, fixture->english);
  g_autoptr (Fixture) computed =
    fixture_new_case (SAY ("'basis': 'inferred', ", N (138)) "," SAY ("", N (250)));
  g_autoptr (TdFinding) stated = fixture_find (computed, "a", CHANNELS, 0);
  g_autofree char *basis = td_finding_format_reason (stated, computed->english);
  g_autoptr (Fixture) alone = fixture_new_case (SAY ("", N (6000)));
  g_autoptr (TdFinding) only = fixture_find (alone, "a", CHANNELS, 0);

  g_assert_cmpstr (why, ==, "The author of the data prefers it: counted twice");
  g_assert_cmpstr (basis, ==, "Somebody states it; the others were computed by the author of the data.");
  g_assert_null (td_finding_format_reason (only, alone->english));
}

/* That nothing stands has a reason, too. */
static void
test_reason_of_none (void)
{
  g_autoptr (Fixture) fixture = fixture_new_case (SAY ("", N (22)) "," SAY ("", N (1)));
  g_autoptr (TdFinding) finding = fixture_find (fixture, "a", CHANNELS, 0);
  g_autoptr (TdFinding) chosen = fixture_find (fixture, "a", CHANNELS, 2);
  g_autofree char *why = td_finding_format_reason (finding, fixture->english);
  g_autofree char *choice = td_finding_format_reason (chosen, fixture->english);

  g_assert_cmpint (finding->state, ==, TD_FINDING_UNRESOLVED);
  g_assert_true (g_str_has_prefix (why, "No claim stands: "));
  g_assert_cmpstr (choice, ==, "You chose this figure.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/finding/rule/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_rule);
    }
  g_test_add_func ("/finding/claimant-order", test_claimant_order);
  g_test_add_func ("/finding/choice", test_choice);
  g_test_add_func ("/finding/choices-of-case", test_choices_of_case);
  g_test_add_func ("/finding/reason-sentences", test_reason_sentences);
  g_test_add_func ("/finding/reason-of-none", test_reason_of_none);

  return g_test_run ();
}
