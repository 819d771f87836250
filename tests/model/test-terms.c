/* test-terms.c: the built-in lists of terms, and the ids of what a statement says of itself
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-statement.h"
#include "model/td-vocabulary.h"

#define IDS(...) ((const char * const[]) { __VA_ARGS__, NULL })

/* Every id of the format and of the domain, list by list. */
static const char * const * const EXPECTED[TD_N_TERMS] = {
  [TD_TERMS_CASE_KIND] = IDS (
    "iptv-subscription-service", "iptv-supplier-network", "iptv-panel-software", "reseller", "box-seller",
    "card-sharing-network", "free-streaming-site", "streaming-site-network", "live-sports-site",
    "vod-subscription-service", "video-host", "file-host", "link-portal", "download-portal", "torrent-index",
    "mobile-app", "free-channel-aggregator", "enforcement-wave", "free-iptv-service"),
  [TD_TERMS_MEAN] = IDS (
    "formal-notice", "direct-contact", "settlement", "voluntary-closure", "company-dissolution",
    "domain-transfer", "domain-seizure", "domain-offline", "site-block", "delisting", "site-offline",
    "server-seizure", "server-offline", "platform-seizure", "sales-channel-removal", "payment-account-block",
    "account-freeze", "asset-seizure", "device-seizure", "search", "arrest", "police-custody", "police-action",
    "prosecution", "private-prosecution", "conviction", "civil-judgment", "injunction", "fine", "not-stated"),
  [TD_TERMS_OUTCOME] = IDS (
    "closed-as-announced", "suspended", "blocked-or-suspended", "partial-takedown", "not-closed",
    "domains-redirected", "operators-convicted", "civil-judgment", "pending", "contested",
    "operator-absconded", "resurfaced-same-operator", "clones-or-successors", "others-remain",
    "market-recovered", "changed-activity", "follow-up-case", "unknown"),
  [TD_TERMS_PARTY_ROLE] = IDS (
    "enforcing-coalition", "law-enforcement", "prosecutor", "private-prosecutor", "court",
    "judicial-coordination", "police-coordination", "regulator", "complainant", "rights-holder",
    "supporting-partner", "announcer", "coalition-member", "operator", "reseller", "payment-provider",
    "independent-measurement", "quoted"),
  [TD_TERMS_PLACE_ROLE] = IDS (
    "operated-from", "hosted-in", "seat", "residence", "action-in", "other"),
  [TD_TERMS_EVENT] = IDS (
    "started", "action", "announced", "ended", "resurfaced", "judgment", "other"),
  [TD_TERMS_SENSE] = IDS (
    "used", "run", "offline", "dismantled", "seized", "impounded", "blocked", "transferred", "identified",
    "sold", "online-at-closure", "retail", "wholesale"),
  [TD_TERMS_SCOPE] = IDS (
    "whole", "network", "site", "part", "sample"),
  [TD_TERMS_RELATION] = IDS (
    "part-of", "successor-of", "same-operator", "same-action", "perhaps-same-action"),
  [TD_TERMS_CLAIMANT_KIND] = IDS (
    "court", "measurement", "regulator", "authority", "filing", "coalition", "rights-holder", "press",
    "operator", "unattributed"),
  [TD_TERMS_ORGANISATION_KIND] = IDS (
    "coalition", "law-enforcement", "judiciary", "regulator", "rights-holder", "operator", "measurement",
    "press", "other"),
  [TD_TERMS_SOURCE_KIND] = IDS (
    "communique", "court", "press", "measurement", "other"),
  [TD_TERMS_RELIABILITY] = IDS (
    "good", "fair", "poor"),
  [TD_TERMS_MAGNITUDE] = IDS (
    "several", "dozens", "hundreds", "thousands", "tens-of-thousands", "hundreds-of-thousands", "millions",
    "several-millions", "hundreds-of-millions"),
  [TD_TERMS_MOOD] = IDS (
    "fact", "conditional", "denied"),
  [TD_TERMS_BASIS] = IDS (
    "stated", "inferred"),
  [TD_TERMS_STATE] = IDS (
    "current", "corrected", "withdrawn", "superseded"),
};

static guint
count_terms (TdTerms terms)
{
  guint count = 0;

  for (const TdTerm *term = td_terms_get_list (terms); term->id != NULL; term++)
    count++;

  return count;
}

static void
test_every_id_is_there (void)
{
  for (int i = 0; i < TD_N_TERMS; i++)
    {
      g_assert_cmpuint (count_terms ((TdTerms) i), ==, g_strv_length ((char **) EXPECTED[i]));
      for (const char * const *id = EXPECTED[i]; *id != NULL; id++)
        {
          g_test_message ("%d: %s", i, *id);
          g_assert_nonnull (td_terms_find ((TdTerms) i, *id));
        }
    }
}

static void
test_names (void)
{
  g_autoptr (TdLanguage) english = td_language_new ("en");

  g_assert_cmpstr (td_terms_get_name (TD_TERMS_MEAN, "settlement", english), ==, "Agreement");
  g_assert_cmpstr (td_terms_get_name (TD_TERMS_OUTCOME, "partial-takedown", english), ==, "Partly closed");
  g_assert_cmpstr (td_terms_get_name (TD_TERMS_CASE_KIND, "free-iptv-service", english), ==, "Free IPTV service");
  g_assert_cmpstr (td_terms_get_name (TD_TERMS_SENSE, "offline", english), ==, "taken offline");
  g_assert_cmpstr (td_terms_get_name (TD_TERMS_MAGNITUDE, "several-millions", english), ==, "several million");
}

static void
test_unknown (void)
{
  g_autoptr (TdLanguage) english = td_language_new ("en");

  g_assert_null (td_terms_find (TD_TERMS_MEAN, "magic"));
  g_assert_null (td_terms_find (TD_TERMS_MEAN, NULL));
  g_assert_cmpstr (td_terms_get_name (TD_TERMS_MEAN, "magic", english), ==, "magic");
  g_assert_cmpstr (td_terms_get_name (TD_TERMS_MEAN, NULL, english), ==, "");
}

static void
test_no_name_twice (void)
{
  for (int i = 0; i < TD_N_TERMS; i++)
    {
      g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);

      for (const TdTerm *term = td_terms_get_list ((TdTerms) i); term->id != NULL; term++)
        {
          g_assert_true (g_utf8_validate (term->name, -1, NULL));
          g_assert_true (g_hash_table_add (names, (gpointer) term->name));
        }
    }
}

/* The enumerations of a statement have the ids of the lists, in their order. */
#define ASSERT_SAME_IDS(Type, prefix, n_values, list) \
  G_STMT_START { \
    const TdTerm *terms = td_terms_get_list (list); \
    for (int i = 0; i < (n_values); i++) \
      { \
        Type value = (Type) ((n_values) - 1 - i); \
        g_assert_cmpstr (prefix##_get_id ((Type) i), ==, terms[i].id); \
        g_assert_true (prefix##_from_id (terms[i].id, &value)); \
        g_assert_cmpint (value, ==, i); \
      } \
    g_assert_null (terms[n_values].id); \
    g_assert_false (prefix##_from_id ("unheard-of", &(Type) { 0 })); \
    g_assert_false (prefix##_from_id (NULL, &(Type) { 0 })); \
  } G_STMT_END

static void
test_statement_ids (void)
{
  ASSERT_SAME_IDS (TdClaimantKind, td_claimant_kind, TD_N_CLAIMANT_KINDS, TD_TERMS_CLAIMANT_KIND);
  ASSERT_SAME_IDS (TdMood, td_mood, 3, TD_TERMS_MOOD);
  ASSERT_SAME_IDS (TdBasis, td_basis, 2, TD_TERMS_BASIS);
  ASSERT_SAME_IDS (TdState, td_state, 4, TD_TERMS_STATE);
}

static void
test_magnitudes_have_names (void)
{
  for (int i = TD_MAGNITUDE_SEVERAL; i < TD_MAGNITUDE_OTHER; i++)
    g_assert_nonnull (td_terms_find (TD_TERMS_MAGNITUDE, td_magnitude_get_id ((TdMagnitude) i)));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/terms/every-id-is-there", test_every_id_is_there);
  g_test_add_func ("/terms/names", test_names);
  g_test_add_func ("/terms/unknown", test_unknown);
  g_test_add_func ("/terms/no-name-twice", test_no_name_twice);
  g_test_add_func ("/terms/statement-ids", test_statement_ids);
  g_test_add_func ("/terms/magnitudes-have-names", test_magnitudes_have_names);

  return g_test_run ();
}
