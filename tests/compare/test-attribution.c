/* test-attribution.c: who says a thing, and the legal line
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-fixture.h"

#include "compare/td-attribution.h"
#include "compare/td-elision.h"
#include "compare/td-legal.h"
#include "compare/td-origin.h"

typedef struct
{
  const char *name;
  const char *statement;
  const char *text;
} Row;

#define CLAIM "'claims': [{'metric': 'live-channels', 'amount': 6000}]"

static const Row lines[] = {
  { "named", "{'claimant': ['ace', 'canal-plus'], 'claimant_kind': 'coalition', 'sources': ['s1'], " CLAIM "}",
    "ACE and Canal+, 18 October 2021" },
  { "relayed",
    "{'claimant': ['ace'], 'claimant_kind': 'coalition', 'relayed': true, 'sources': ['s1', 's2'], " CLAIM "}",
    "ACE, 18 October 2021, relayed by Médias24 and Hespress" },
  { "nobody", "{'sources': ['undated'], " CLAIM "}", "not attributed" },
  { "own-finding", "{'claimant_kind': 'press', 'sources': ['s1'], " CLAIM "}",
    "Médias24 (own finding), 18 October 2021" },
  { "court-unnamed", "{'claimant_kind': 'court', 'sources': ['undated'], " CLAIM "}", "Court, not named" },
  { "text", "{'claimant': [{'en': 'Italian police'}], 'claimant_kind': 'authority', 'sources': ['undated'], " CLAIM "}",
    "Italian police" },
  { "conditional", "{'mood': 'conditional', 'sources': ['undated'], " CLAIM "}",
    "not attributed; in the conditional" },
  { "denied", "{'mood': 'denied', 'sources': ['undated'], " CLAIM "}", "not attributed; denied" },
  { "corrected", "{'state': 'corrected', 'sources': ['undated'], " CLAIM "}", "not attributed; corrected since" },
  { "inferred", "{'basis': 'inferred', 'sources': ['undated'], " CLAIM "}",
    "not attributed; computed by the author of the data" },
  { "estimated",
    "{'sources': ['undated'], 'claims': [{'metric': 'live-channels', 'amount': 6000, 'estimated': true}]}",
    "not attributed; called an estimate" },
  { "as-of", "{'as_of': '2020-04', 'sources': ['s1'], " CLAIM "}", "not attributed, April 2020" },
};

static void
test_line (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (Fixture) fixture = fixture_new_case (row->statement);
  const TdClaim *claim = td_case_get_claim (fixture_get_case (fixture, "a"), 1);
  g_autofree char *line = td_attribution_format_line (fixture->dataset, claim->statement, claim, fixture->english);

  g_assert_cmpstr (line, ==, row->text);
}

#define LEGAL "No judgment in this dataset; "
#define CLOSURE LEGAL "the closure is as "
#define CASE LEGAL "the case is as "
#define ANNOUNCED "'claimant': ['ace'], 'sources': ['s1'], 'events': [{'event': 'announced'}]"

static const Row legal_lines[] = {
  { "announced",
    "{'claimant': ['ace', 'canal-plus'], 'sources': ['s1'], 'events': [{'event': 'announced'}]},"
    "{'claimant': ['dazn'], 'sources': ['s1'], 'events': [{'event': 'ended'}]}",
    CLOSURE "announced by ACE and Canal+." },
  { "described",
    "{'claimant': [{'en': 'operators of the site'}, 'ace'], 'sources': ['s1'], 'events': [{'event': 'announced'}]}",
    CASE "announced (operators of the site and ACE)." },
  { "ended", "{'claimant': ['dazn'], 'sources': ['s1'], 'events': [{'event': 'ended'}]}",
    CLOSURE "announced by DAZN." },
  { "nobody-named", "{'sources': ['s1', 's2'], 'events': [{'event': 'announced'}]}",
    CASE "reported by Médias24 and Hespress." },
  { "publishers-of-the-announcement",
    "{'sources': ['s4'], " CLAIM "}, {'sources': ['s3'], 'events': [{'event': 'ended'}]},"
    "{'sources': ['s1'], 'events': [{'event': 'announced'}]}", CLOSURE "reported by Médias24." },
  { "publishers-of-the-end", "{'sources': ['s4'], " CLAIM "}, {'sources': ['s3'], 'events': [{'event': 'ended'}]}",
    CLOSURE "reported by TelQuel." },
  { "no-event", "{'claimant': ['ace'], 'sources': ['s3'], " CLAIM "}", CASE "reported by TelQuel." },
  { "judgment", "{'claimant': ['ace'], 'sources': ['s3'], 'events': [{'event': 'judgment'}]}", NULL },
  { "judgment-denied",
    "{'claimant': ['ace'], 'mood': 'denied', 'sources': ['s3'], 'events': [{'event': 'judgment'}]},"
    "{'claimant': ['ace'], 'sources': ['s1'], 'events': [{'event': 'announced'}]}",
    CASE "announced by ACE." },
  { "conviction", "{'claimant': ['ace'], 'sources': ['s3'], 'means': ['conviction']}", NULL },
  { "convicted", "{'claimant': ['ace'], 'sources': ['s3'], 'outcomes': ['operators-convicted']}", NULL },
  { "damages", "{'sources': ['s3'], 'claims': [{'metric': 'damages-awarded', 'amount': 9, 'currency': 'EUR'}]}", NULL },
  /* What a party asks for, and what a judge orders on the way, is no judgment. */
  { "claimed", "{'sources': ['s3'], 'claims': [{'metric': 'damages-claimed', 'amount': 9, 'currency': 'EUR'}]}",
    CASE "reported by TelQuel." },
  { "order", "{'claimant_kind': 'court', 'sources': ['s3'], 'means': ['injunction']}", CASE "reported by TelQuel." },
  { "closed", "{" ANNOUNCED ", 'outcomes': ['closed-as-announced']}", CLOSURE "announced by ACE." },
  { "closed-by-the-operator", "{" ANNOUNCED ", 'means': ['voluntary-closure', 'domain-seizure']}",
    CLOSURE "announced by ACE." },
  { "partial", "{" ANNOUNCED ", 'outcomes': ['closed-as-announced', 'partial-takedown']}",
    LEGAL "the partial closure is as announced by ACE." },
  { "suspended", "{" ANNOUNCED ", 'outcomes': ['blocked-or-suspended'], 'means': ['site-block']}",
    LEGAL "the blocking or suspension is as announced by ACE." },
  { "blocked", "{" ANNOUNCED ", 'means': ['site-block']}", LEGAL "the blocking is as announced by ACE." },
  { "seized", "{" ANNOUNCED ", 'means': ['server-seizure', 'site-block']}", LEGAL "the seizure is as announced by ACE." },
  { "seized-reported", "{'sources': ['s3'], 'means': ['domain-seizure']}", LEGAL "the seizure is as reported by TelQuel." },
  { "blocked-described",
    "{'claimant': [{'en': 'a ministry'}], 'sources': ['s1'], 'events': [{'event': 'announced'}], 'means': ['site-block']}",
    LEGAL "the blocking is as announced (a ministry)." },
  { "closure-denied", "{" ANNOUNCED "}, {'mood': 'denied', 'sources': ['s3'], 'events': [{'event': 'ended'}]}",
    CASE "announced by ACE." },
};

static void
test_legal (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (Fixture) fixture = fixture_new_case (row->statement);
  g_autofree char *line = td_legal_format (fixture->dataset, fixture_get_case (fixture, "a"), fixture->english);

  g_assert_cmpstr (line, ==, row->text);
}

/* English needs nothing before an item. */
static void
test_list_of (void)
{
  g_autoptr (TdLanguage) english = td_language_new ("en");
  const char *items[] = { "ACE", "Canal+", NULL };
  g_autofree char *list = td_elision_format_list_of (english, items);

  g_assert_cmpstr (list, ==, "ACE and Canal+");
}

static void
test_origins (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new_case ("{'sources': ['s1', 's2'], " CLAIM "}, {'sources': ['s1', 's2'], 'origin': 'o', " CLAIM "},"
                      "{'sources': ['relay'], 'relayed': true, " CLAIM "}, {'sources': ['relay'], " CLAIM "}");
  const TdCaseData *data = td_case_get_data (fixture_get_case (fixture, "a"));

  g_assert_cmpstr (td_attribution_get_origin (&data->statements[0], "s2"), ==, "s2");
  g_assert_cmpstr (td_attribution_get_origin (&data->statements[1], "s2"), ==, "o");
  g_assert_null (td_origin_get_only (fixture->dataset, &data->statements[0]));
  g_assert_cmpstr (td_origin_get_only (fixture->dataset, &data->statements[1]), ==, "o");
  /* What is passed on goes back to what is passed on; a paper's own words do not. */
  g_assert_cmpstr (td_origin_get_only (fixture->dataset, &data->statements[2]), ==, "s1");
  g_assert_cmpstr (td_origin_get_only (fixture->dataset, &data->statements[3]), ==, "relay");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *path = g_strconcat ("/attribution/line/", lines[i].name, NULL);

      g_test_add_data_func (path, &lines[i], test_line);
    }
  for (guint i = 0; i < G_N_ELEMENTS (legal_lines); i++)
    {
      g_autofree char *path = g_strconcat ("/attribution/legal/", legal_lines[i].name, NULL);

      g_test_add_data_func (path, &legal_lines[i], test_legal);
    }
  g_test_add_func ("/attribution/list-of", test_list_of);
  g_test_add_func ("/attribution/origins", test_origins);

  return g_test_run ();
}
