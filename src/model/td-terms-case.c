/* td-terms-case.c: the words for a case: its kind, how it was shut down, what came of it, who took part
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-term-tables.h"

#include "base/td-language.h"

const TdTerm td_terms_case_kind[] = {
  { "iptv-subscription-service", NC_("case-kind", "Pirate IPTV subscription service") },
  { "free-iptv-service", NC_("case-kind", "Free IPTV service") },
  { "iptv-supplier-network", NC_("case-kind", "IPTV supply network (capture, servers, resellers)") },
  { "iptv-panel-software", NC_("case-kind", "IPTV panel software") },
  { "reseller", NC_("case-kind", "Reseller") },
  { "box-seller", NC_("case-kind", "Box or device seller") },
  { "card-sharing-network", NC_("case-kind", "Card-sharing network") },
  { "free-streaming-site", NC_("case-kind", "Free streaming site") },
  { "streaming-site-network", NC_("case-kind", "Network of streaming sites") },
  { "live-sports-site", NC_("case-kind", "Live sports streaming site") },
  { "vod-subscription-service", NC_("case-kind", "Paid on-demand service") },
  { "video-host", NC_("case-kind", "Video host used by other sites") },
  { "file-host", NC_("case-kind", "File host") },
  { "link-portal", NC_("case-kind", "Link portal") },
  { "download-portal", NC_("case-kind", "Direct download portal") },
  { "torrent-index", NC_("case-kind", "Torrent index") },
  { "mobile-app", NC_("case-kind", "App") },
  { "free-channel-aggregator", NC_("case-kind", "Aggregator of free channels (legality disputed)") },
  { "enforcement-wave", NC_("case-kind", "Wave of operations") },
  { NULL, NULL },
};

/* How it was shut down. */
const TdTerm td_terms_mean[] = {
  { "formal-notice", NC_("mean", "Formal notice (cease and desist)") },
  { "direct-contact", NC_("mean", "Direct contact with a threat of action") },
  { "settlement", NC_("mean", "Agreement") },
  { "voluntary-closure", NC_("mean", "Closure by the operator") },
  { "company-dissolution", NC_("mean", "Company dissolution") },
  { "domain-transfer", NC_("mean", "Domain transfer") },
  { "domain-seizure", NC_("mean", "Domain seizure") },
  { "domain-offline", NC_("mean", "Domain taken down or blocked at source") },
  { "site-block", NC_("mean", "Blocking order at Internet providers") },
  { "delisting", NC_("mean", "Search delisting") },
  { "site-offline", NC_("mean", "Site taken offline") },
  { "server-seizure", NC_("mean", "Server seizure") },
  { "server-offline", NC_("mean", "Servers taken offline") },
  { "platform-seizure", NC_("mean", "Impounding of the platform (provisional seizure)") },
  { "sales-channel-removal", NC_("mean", "Sales channels removed") },
  { "payment-account-block", NC_("mean", "Payment accounts blocked") },
  { "account-freeze", NC_("mean", "Bank accounts frozen or seized") },
  { "asset-seizure", NC_("mean", "Asset seizure") },
  { "device-seizure", NC_("mean", "Device seizure") },
  { "search", NC_("mean", "Search") },
  { "arrest", NC_("mean", "Arrest") },
  { "police-custody", NC_("mean", "Custody") },
  { "police-action", NC_("mean", "Police action (not detailed)") },
  { "prosecution", NC_("mean", "Charges or trial") },
  { "private-prosecution", NC_("mean", "Private prosecution") },
  { "conviction", NC_("mean", "Conviction or guilty plea") },
  { "civil-judgment", NC_("mean", "Civil judgment") },
  { "injunction", NC_("mean", "Injunction") },
  { "fine", NC_("mean", "Fine") },
  { "not-stated", NC_("mean", "Not stated") },
  { NULL, NULL },
};

const TdTerm td_terms_outcome[] = {
  { "closed-as-announced", NC_("outcome", "Closed, as announced") },
  { "suspended", NC_("outcome", "Suspended") },
  { "blocked-or-suspended", NC_("outcome", "Blocked or suspended") },
  { "partial-takedown", NC_("outcome", "Partly closed") },
  { "not-closed", NC_("outcome", "Not closed") },
  { "domains-redirected", NC_("outcome", "Domains redirected") },
  { "operators-convicted", NC_("outcome", "Operators convicted") },
  { "civil-judgment", NC_("outcome", "Civil judgment only") },
  { "pending", NC_("outcome", "Proceedings pending") },
  { "contested", NC_("outcome", "Contested or legality disputed") },
  { "operator-absconded", NC_("outcome", "Operator fled") },
  { "resurfaced-same-operator", NC_("outcome", "Resurfaced, same operator") },
  { "clones-or-successors", NC_("outcome", "Clones, successors or copies online") },
  { "others-remain", NC_("outcome", "Other operators remain") },
  { "market-recovered", NC_("outcome", "Use recovered elsewhere") },
  { "changed-activity", NC_("outcome", "Changed activity") },
  { "follow-up-case", NC_("outcome", "Led to another case") },
  { "unknown", NC_("outcome", "Not known") },
  { NULL, NULL },
};

const TdTerm td_terms_party_role[] = {
  { "enforcing-coalition", NC_("party-role", "Anti-piracy coalition behind the action") },
  { "law-enforcement", NC_("party-role", "Police or customs") },
  { "prosecutor", NC_("party-role", "Prosecutor") },
  { "private-prosecutor", NC_("party-role", "Private prosecutor") },
  { "court", NC_("party-role", "Court") },
  { "judicial-coordination", NC_("party-role", "Judicial coordination") },
  { "police-coordination", NC_("party-role", "Police coordination") },
  { "regulator", NC_("party-role", "Regulator") },
  { "complainant", NC_("party-role", "Complainant") },
  { "rights-holder", NC_("party-role", "Rights holder or victim") },
  { "supporting-partner", NC_("party-role", "Supporting partner") },
  { "announcer", NC_("party-role", "Announcer") },
  { "coalition-member", NC_("party-role", "Coalition member named") },
  { "operator", NC_("party-role", "Operator") },
  { "reseller", NC_("party-role", "Reseller") },
  { "payment-provider", NC_("party-role", "Payment provider") },
  { "independent-measurement", NC_("party-role", "Independent measurement") },
  { "quoted", NC_("party-role", "Quoted only") },
  { NULL, NULL },
};

const TdTerm td_terms_place_role[] = {
  { "operated-from", NC_("place-role", "Operated from") },
  { "hosted-in", NC_("place-role", "Hosted in") },
  { "seat", NC_("place-role", "Registered seat") },
  { "residence", NC_("place-role", "Residence of the operator") },
  { "action-in", NC_("place-role", "Place of the action") },
  { "other", NC_("place-role", "Other place") },
  { NULL, NULL },
};

const TdTerm td_terms_event[] = {
  { "started", NC_("event", "Started") },
  { "action", NC_("event", "Action") },
  { "announced", NC_("event", "Announced") },
  { "ended", NC_("event", "Ended") },
  { "resurfaced", NC_("event", "Resurfaced") },
  { "judgment", NC_("event", "Judgment") },
  { "other", NC_("event", "Other event") },
  { NULL, NULL },
};

const TdTerm td_terms_relation[] = {
  { "part-of", NC_("relation", "Part of") },
  { "successor-of", NC_("relation", "Successor of") },
  { "same-operator", NC_("relation", "Same operator") },
  { "same-action", NC_("relation", "Same action") },
  { "perhaps-same-action", NC_("relation", "Perhaps the same action") },
  { NULL, NULL },
};
