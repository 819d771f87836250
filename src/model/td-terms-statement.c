/* td-terms-statement.c: the words for a statement: what was counted, who speaks, how firmly, and where it can be read
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-term-tables.h"

#include "base/td-language.h"

const TdTerm td_terms_sense[] = {
  /* Translators: what was done to that which is counted; must fit alone after a
   * number and in "One counts what was {a}, the other what was {b}." */
  { "used", NC_("sense", "used") },
  { "run", NC_("sense", "run") },
  { "offline", NC_("sense", "taken offline") },
  { "dismantled", NC_("sense", "dismantled") },
  { "seized", NC_("sense", "seized") },
  { "impounded", NC_("sense", "impounded") },
  { "blocked", NC_("sense", "blocked") },
  { "transferred", NC_("sense", "transferred") },
  { "identified", NC_("sense", "identified") },
  { "sold", NC_("sense", "sold") },
  { "online-at-closure", NC_("sense", "online at closure") },
  /* Translators: a price asked of a viewer, and of a reseller */
  { "retail", NC_("sense", "retail") },
  { "wholesale", NC_("sense", "wholesale") },
  { NULL, NULL },
};

const TdTerm td_terms_scope[] = {
  /* Translators: what a figure covers; must fit alone and in "{a} covers {x}" */
  { "whole", NC_("scope", "the whole") },
  { "network", NC_("scope", "the network") },
  { "site", NC_("scope", "one site") },
  { "part", NC_("scope", "a part") },
  { "sample", NC_("scope", "a sample") },
  { NULL, NULL },
};

const TdTerm td_terms_magnitude[] = {
  /* Translators: stands where a number would */
  { "several", NC_("magnitude", "several") },
  { "dozens", NC_("magnitude", "dozens") },
  { "hundreds", NC_("magnitude", "hundreds") },
  { "thousands", NC_("magnitude", "thousands") },
  { "tens-of-thousands", NC_("magnitude", "tens of thousands") },
  { "hundreds-of-thousands", NC_("magnitude", "hundreds of thousands") },
  { "millions", NC_("magnitude", "millions") },
  { "several-millions", NC_("magnitude", "several million") },
  { "hundreds-of-millions", NC_("magnitude", "hundreds of millions") },
  { NULL, NULL },
};

/* In the order in which they stand. */
const TdTerm td_terms_claimant_kind[] = {
  { "court", NC_("claimant-kind", "Court") },
  { "measurement", NC_("claimant-kind", "Independent measurement") },
  { "regulator", NC_("claimant-kind", "Regulator") },
  { "authority", NC_("claimant-kind", "Authority") },
  { "filing", NC_("claimant-kind", "Court filing of a party") },
  { "coalition", NC_("claimant-kind", "Coalition of rights holders") },
  { "rights-holder", NC_("claimant-kind", "Rights holder") },
  { "press", NC_("claimant-kind", "Press") },
  { "operator", NC_("claimant-kind", "Operator") },
  { "unattributed", NC_("claimant-kind", "Unattributed") },
  { NULL, NULL },
};

const TdTerm td_terms_organisation_kind[] = {
  { "coalition", NC_("organisation-kind", "Coalition") },
  { "law-enforcement", NC_("organisation-kind", "Law enforcement") },
  { "judiciary", NC_("organisation-kind", "Judiciary") },
  { "regulator", NC_("organisation-kind", "Regulator") },
  { "rights-holder", NC_("organisation-kind", "Rights holder") },
  { "operator", NC_("organisation-kind", "Operator") },
  { "measurement", NC_("organisation-kind", "Measurement firm") },
  { "press", NC_("organisation-kind", "Press") },
  { "other", NC_("organisation-kind", "Other organisation") },
  { NULL, NULL },
};

const TdTerm td_terms_source_kind[] = {
  { "communique", NC_("source-kind", "Communiqué") },
  { "court", NC_("source-kind", "Court document") },
  { "press", NC_("source-kind", "Press") },
  { "measurement", NC_("source-kind", "Measurement") },
  { "other", NC_("source-kind", "Other source") },
  { NULL, NULL },
};

const TdTerm td_terms_reliability[] = {
  { "good", NC_("reliability", "Good") },
  { "fair", NC_("reliability", "Fair") },
  { "poor", NC_("reliability", "Poor") },
  { NULL, NULL },
};

const TdTerm td_terms_mood[] = {
  /* Translators: how firmly something is said; French press often uses the conditional */
  { "fact", NC_("mood", "Stated as a fact") },
  { "conditional", NC_("mood", "In the conditional") },
  { "denied", NC_("mood", "Denied") },
  { NULL, NULL },
};

const TdTerm td_terms_basis[] = {
  { "stated", NC_("basis", "Stated by the source") },
  { "inferred", NC_("basis", "Computed by the author of the data") },
  { NULL, NULL },
};

const TdTerm td_terms_state[] = {
  /* Translators: of a statement */
  { "current", NC_("state", "Current") },
  { "corrected", NC_("state", "Corrected") },
  { "withdrawn", NC_("state", "Withdrawn") },
  { "superseded", NC_("state", "Superseded") },
  { NULL, NULL },
};
