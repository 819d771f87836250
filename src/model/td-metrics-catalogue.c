/* td-metrics-catalogue.c: metrics of what was on offer and at what price
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-metric-tables.h"

#include "base/td-language.h"

const TdMetric td_metrics_catalogue[] = {
  {
    .id = "live-channels",
    .name = NC_("metric", "Live channels"),
    .counts = NC_("counts", "entries of the channel list; duplicates, qualities and regional copies are mostly included"),
    TD_METRIC_OF (CATALOGUE, STOCK, COUNT),
    .never_with = TD_IDS ("catalogue-items", "episodes", "films", "series", "telegram-channels",
                          "vod-titles"),
  },
  {
    .id = "vod-titles",
    .name = NC_("metric", "Films and series together"),
    .counts = NC_("counts", "one combined figure; whether a series counts once or per episode is unsaid"),
    TD_METRIC_OF (CATALOGUE, STOCK, COUNT),
    .never_with = TD_IDS ("catalogue-items", "episodes", "films", "links", "live-channels",
                          "series", "works-infringed"),
  },
  {
    .id = "films",
    .name = NC_("metric", "Films"),
    .counts = NC_("counts", "films only"),
    TD_METRIC_OF (CATALOGUE, STOCK, COUNT),
    .never_with = TD_IDS ("catalogue-items", "episodes", "live-channels", "series", "vod-titles",
                          "works-infringed"),
  },
  {
    .id = "series",
    .name = NC_("metric", "Series"),
    .counts = NC_("counts", "series only"),
    TD_METRIC_OF (CATALOGUE, STOCK, COUNT),
    .never_with = TD_IDS ("catalogue-items", "episodes", "films", "live-channels", "vod-titles"),
  },
  {
    .id = "episodes",
    .name = NC_("metric", "Episodes"),
    .counts = NC_("counts", "single episodes"),
    TD_METRIC_OF (CATALOGUE, STOCK, COUNT),
    .never_with = TD_IDS ("catalogue-items", "films", "live-channels", "series", "vod-titles",
                          "works-infringed"),
  },
  {
    .id = "catalogue-items",
    .name = NC_("metric", "Channels and titles together"),
    .counts = NC_("counts", "one figure that mixes live and on demand"),
    TD_METRIC_OF (CATALOGUE, STOCK, COUNT),
    .never_with = TD_IDS ("episodes", "films", "live-channels", "series", "vod-titles"),
  },
  {
    .id = "links",
    .name = NC_("metric", "Links"),
    .counts = NC_("counts", "links listed"),
    TD_METRIC_OF (CATALOGUE, STOCK, COUNT),
    .never_with = TD_IDS ("vod-titles"),
  },
  {
    .id = "countries-of-channels",
    .name = NC_("metric", "Countries of the channels"),
    .counts = NC_("counts", "countries that the channels on offer come from"),
    TD_METRIC_OF (CATALOGUE, STOCK, COUNT),
    .never_with = TD_IDS ("countries-involved"),
  },
  {
    .id = "rights-holders-affected",
    .name = NC_("metric", "Rights holders harmed"),
    .counts = NC_("counts", "members or companies whose works were offered"),
    TD_METRIC_OF (CATALOGUE, STOCK, COUNT),
  },
  {
    .id = "works-infringed",
    .name = NC_("metric", "Works in suit"),
    .counts = NC_("counts", "works listed in a lawsuit, which is not the catalogue"),
    TD_METRIC_OF (CATALOGUE, STOCK, COUNT),
    .never_with = TD_IDS ("episodes", "films", "vod-titles"),
  },
  { .id = NULL },
};

const TdMetric td_metrics_offer[] = {
  {
    .id = "price",
    .name = NC_("metric", "Price"),
    .counts = NC_("counts", "what a viewer or a reseller pays for a period"),
    TD_METRIC_OF (OFFER, RATE, MONEY),
  },
  { .id = NULL },
};
