/* td-metrics-infrastructure.c: metrics of sites, servers, people behind them, and of what came after
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-metric-tables.h"

#include "base/td-language.h"

const TdMetric td_metrics_infrastructure[] = {
  {
    .id = "sites",
    .name = NC_("metric", "Sites"),
    .counts = NC_("counts", "websites as the source counts them; they may be domains or addresses"),
    TD_METRIC_OF_TWO (INFRASTRUCTURE, STOCK, EVENT, COUNT),
    .never_with = TD_IDS ("apps", "domains", "ip-addresses", "servers", "services",
                          "services-blocked", "sites-blocked", "successor-sites", "takedowns"),
  },
  {
    .id = "domains",
    .name = NC_("metric", "Domains"),
    .counts = NC_("counts", "domain names used, seized, transferred or blocked, as the verb says"),
    TD_METRIC_OF_TWO (INFRASTRUCTURE, STOCK, EVENT, COUNT),
    .never_with = TD_IDS ("apps", "domains-blocked", "ip-addresses", "servers", "services", "sites",
                          "takedowns"),
  },
  {
    .id = "servers",
    .name = NC_("metric", "Servers"),
    .counts = NC_("counts", "servers seized, taken offline or run, as the verb says"),
    TD_METRIC_OF_TWO (INFRASTRUCTURE, STOCK, EVENT, COUNT),
    .never_with = TD_IDS ("control-panels", "devices-seized", "domains", "ip-addresses",
                          "relay-stations", "server-farms", "services", "sites"),
  },
  {
    .id = "apps",
    .name = NC_("metric", "Apps"),
    .counts = NC_("counts", "applications blocked"),
    TD_METRIC_OF (INFRASTRUCTURE, EVENT, COUNT),
    .never_with = TD_IDS ("domains", "sites", "takedowns"),
  },
  {
    .id = "services",
    .name = NC_("metric", "Services or brands"),
    .counts = NC_("counts", "brands offered to the public"),
    TD_METRIC_OF (INFRASTRUCTURE, STOCK, COUNT),
    .never_with = TD_IDS ("control-panels", "domains", "servers", "services-blocked", "sites"),
  },
  {
    .id = "server-farms",
    .name = NC_("metric", "Server farms"),
    .counts = NC_("counts", "places that house servers"),
    TD_METRIC_OF (INFRASTRUCTURE, EVENT, COUNT),
    .never_with = TD_IDS ("servers"),
  },
  {
    .id = "ip-addresses",
    .name = NC_("metric", "IP addresses"),
    .counts = NC_("counts", "addresses blocked or taken down"),
    TD_METRIC_OF (INFRASTRUCTURE, EVENT, COUNT),
    .never_with = TD_IDS ("domains", "servers", "sites"),
  },
  {
    .id = "telegram-channels",
    .name = NC_("metric", "Telegram channels"),
    .counts = NC_("counts", "sales or sharing channels"),
    TD_METRIC_OF (INFRASTRUCTURE, EVENT, COUNT),
    .never_with = TD_IDS ("live-channels"),
  },
  {
    .id = "control-panels",
    .name = NC_("metric", "IPTV panels"),
    .counts = NC_("counts", "management panels found"),
    TD_METRIC_OF (INFRASTRUCTURE, EVENT, COUNT),
    .never_with = TD_IDS ("servers", "services"),
  },
  {
    .id = "relay-stations",
    .name = NC_("metric", "Relay stations"),
    .counts = NC_("counts", "capture and relay points"),
    TD_METRIC_OF (INFRASTRUCTURE, EVENT, COUNT),
    .never_with = TD_IDS ("servers"),
  },
  {
    .id = "sites-supplied-share",
    .name = NC_("metric", "Share of sites supplied"),
    .counts = NC_("counts", "the share of a named list of sites that used the host"),
    TD_METRIC_OF (INFRASTRUCTURE, SHARE, PERCENT),
    .never_with = TD_IDS ("traffic-share"),
  },
  { .id = NULL },
};

const TdMetric td_metrics_network[] = {
  {
    .id = "operators",
    .name = NC_("metric", "Operators"),
    .counts = NC_("counts", "people or companies behind the service"),
    TD_METRIC_OF (NETWORK, STOCK, COUNT),
    .never_with = TD_IDS ("arrests", "resellers"),
    .care_with = TD_IDS ("suspects"),
  },
  {
    .id = "resellers",
    .name = NC_("metric", "Resellers"),
    .counts = NC_("counts", "resellers identified, cut off or claimed as clients"),
    TD_METRIC_OF_TWO (NETWORK, STOCK, EVENT, COUNT),
    .never_with = TD_IDS ("operators", "subscribers", "users"),
  },
  { .id = NULL },
};

const TdMetric td_metrics_effect[] = {
  {
    .id = "successor-sites",
    .name = NC_("metric", "Successor sites"),
    .counts = NC_("counts", "new sites that filled the gap"),
    TD_METRIC_OF (EFFECT, EVENT, COUNT),
    .never_with = TD_IDS ("sites"),
  },
  {
    .id = "traffic-change-after",
    .name = NC_("metric", "Traffic change after the action"),
    .counts = NC_("counts", "a measured change against a stated base and day"),
    TD_METRIC_OF (EFFECT, CHANGE, PERCENT),
    .is_signed = TRUE,
  },
  { .id = NULL },
};
