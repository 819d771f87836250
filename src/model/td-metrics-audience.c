/* td-metrics-audience.c: metrics of the audience, and those about a market
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-metric-tables.h"

#include "base/td-language.h"

const TdMetric td_metrics_audience[] = {
  {
    .id = "visits",
    .name = NC_("metric", "Visits"),
    .counts = NC_("counts", "sessions opened on a site: one person makes many; connections, accesses and hits are recorded here with the word of the source"),
    TD_METRIC_OF (AUDIENCE, FLOW, COUNT),
    .never_with = TD_IDS ("downloads", "people-reached", "registered-users", "subscribers",
                          "unique-visitors", "users", "users-identified", "views", "visitors"),
  },
  {
    .id = "users",
    .name = NC_("metric", "Users"),
    .counts = NC_("counts", "people said to use the service; whether active, ever or at a peak is mostly unsaid"),
    TD_METRIC_OF_TWO (AUDIENCE, STOCK, UNIQUE, COUNT),
    .never_with = TD_IDS ("downloads", "people-reached", "registered-users", "resellers",
                          "subscribers", "unique-visitors", "users-identified", "views", "visitors",
                          "visits"),
  },
  {
    .id = "subscribers",
    .name = NC_("metric", "Subscribers"),
    .counts = NC_("counts", "paying accounts or subscriptions sold; whether at a date or ever is often unsaid"),
    TD_METRIC_OF (AUDIENCE, STOCK, COUNT),
    .never_with = TD_IDS ("downloads", "people-reached", "registered-users", "resellers",
                          "unique-visitors", "users", "users-identified", "views", "visitors",
                          "visits"),
  },
  {
    .id = "visitors",
    .name = NC_("metric", "Visitors (unique or not: unsaid)"),
    .counts = NC_("counts", "people or browsers called visitors by the source, with no word on uniqueness"),
    TD_METRIC_OF (AUDIENCE, UNIQUE, COUNT),
    .never_with = TD_IDS ("downloads", "people-reached", "registered-users", "subscribers", "users",
                          "users-identified", "views", "visits"),
    .care_with = TD_IDS ("unique-visitors"),
  },
  {
    .id = "traffic-share",
    .name = NC_("metric", "Share of traffic"),
    .counts = NC_("counts", "the share of a site's traffic that comes from one country, or of all Internet traffic: the base is stated with it"),
    TD_METRIC_OF (AUDIENCE, SHARE, PERCENT),
    .never_with = TD_IDS ("population-share", "sites-supplied-share"),
  },
  {
    .id = "unique-visitors",
    .name = NC_("metric", "Unique visitors"),
    .counts = NC_("counts", "distinct browsers or people in the period"),
    TD_METRIC_OF (AUDIENCE, UNIQUE, COUNT),
    .never_with = TD_IDS ("downloads", "people-reached", "registered-users", "subscribers", "users",
                          "users-identified", "views", "visits"),
    .care_with = TD_IDS ("visitors"),
  },
  {
    .id = "rank",
    .name = NC_("metric", "Rank"),
    .counts = NC_("counts", "the position in a named ranking: lower is bigger"),
    TD_METRIC_OF (AUDIENCE, RANK, COUNT),
  },
  {
    .id = "registered-users",
    .name = NC_("metric", "Registered users"),
    .counts = NC_("counts", "accounts ever opened"),
    TD_METRIC_OF (AUDIENCE, CUMULATIVE, COUNT),
    .never_with = TD_IDS ("downloads", "people-reached", "subscribers", "unique-visitors", "users",
                          "users-identified", "views", "visitors", "visits"),
  },
  {
    .id = "downloads",
    .name = NC_("metric", "App downloads"),
    .counts = NC_("counts", "installs or file downloads, ever"),
    TD_METRIC_OF (AUDIENCE, CUMULATIVE, COUNT),
    .never_with = TD_IDS ("people-reached", "registered-users", "subscribers", "unique-visitors",
                          "users", "users-identified", "views", "visitors", "visits"),
  },
  {
    .id = "views",
    .name = NC_("metric", "Views"),
    .counts = NC_("counts", "plays of a video"),
    TD_METRIC_OF (AUDIENCE, FLOW, COUNT),
    .never_with = TD_IDS ("downloads", "people-reached", "registered-users", "subscribers",
                          "unique-visitors", "users", "users-identified", "visitors", "visits"),
  },
  {
    .id = "users-identified",
    .name = NC_("metric", "Users identified by investigators"),
    .counts = NC_("counts", "end users found in seized records"),
    TD_METRIC_OF (AUDIENCE, EVENT, COUNT),
    .never_with = TD_IDS ("downloads", "people-reached", "registered-users", "subscribers",
                          "unique-visitors", "users", "views", "visitors", "visits"),
  },
  { .id = NULL },
};

const TdMetric td_metrics_context[] = {
  {
    .id = "people-reached",
    .name = NC_("metric", "People watching pirated content"),
    .counts = NC_("counts", "a survey's estimate for a population, not for a service"),
    TD_METRIC_OF (CONTEXT, UNIQUE, COUNT),
    .never_with = TD_IDS ("downloads", "registered-users", "subscribers", "unique-visitors",
                          "users", "users-identified", "views", "visitors", "visits"),
  },
  {
    .id = "population-share",
    .name = NC_("metric", "Share of the population"),
    .counts = NC_("counts", "the share of people in a survey"),
    TD_METRIC_OF (CONTEXT, SHARE, PERCENT),
    .never_with = TD_IDS ("traffic-share"),
  },
  {
    .id = "services-blocked",
    .name = NC_("metric", "Services blocked by a regulator"),
    .counts = NC_("counts", "services blocked, which is not closed"),
    TD_METRIC_OF (CONTEXT, FLOW, COUNT),
    .never_with = TD_IDS ("services", "sites"),
  },
  {
    .id = "domains-blocked",
    .name = NC_("metric", "Domain names blocked"),
    .counts = NC_("counts", "domain names blocked, which is not closed"),
    TD_METRIC_OF (CONTEXT, FLOW, COUNT),
    .never_with = TD_IDS ("domains"),
  },
  {
    .id = "sites-blocked",
    .name = NC_("metric", "Sites blocked"),
    .counts = NC_("counts", "sites blocked, which is not closed; addresses before or after duplicates"),
    TD_METRIC_OF (CONTEXT, FLOW, COUNT),
    .never_with = TD_IDS ("sites"),
  },
  {
    .id = "legal-event",
    .name = NC_("metric", "Legal event"),
    .counts = NC_("counts", "a law or a vote"),
    TD_METRIC_OF (CONTEXT, EVENT, COUNT),
  },
  {
    .id = "membership-date",
    .name = NC_("metric", "Date of joining"),
    .counts = NC_("counts", "the year in which an organisation joined another"),
    TD_METRIC_OF (CONTEXT, EVENT, YEAR),
  },
  { .id = NULL },
};
