/* td-metrics-enforcement.c: metrics of what police, courts and coalitions did
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-metric-tables.h"

#include "base/td-language.h"

const TdMetric td_metrics_enforcement[] = {
  {
    .id = "arrests",
    .name = NC_("metric", "Arrests"),
    .counts = NC_("counts", "people arrested, which does not mean charged"),
    TD_METRIC_OF (ENFORCEMENT, EVENT, COUNT),
    .never_with = TD_IDS ("convictions", "indicted", "legal-notices", "officers-deployed",
                          "operators", "police-custody", "searches", "suspects", "warrants"),
  },
  {
    .id = "searches",
    .name = NC_("metric", "Searches"),
    .counts = NC_("counts", "premises searched"),
    TD_METRIC_OF (ENFORCEMENT, EVENT, COUNT),
    .never_with = TD_IDS ("arrests", "officers-deployed", "warrants"),
  },
  {
    .id = "warrants",
    .name = NC_("metric", "Warrants"),
    .counts = NC_("counts", "warrants carried out, to search or to arrest"),
    TD_METRIC_OF (ENFORCEMENT, EVENT, COUNT),
    .never_with = TD_IDS ("arrests", "searches"),
  },
  {
    .id = "suspects",
    .name = NC_("metric", "Suspects"),
    .counts = NC_("counts", "people under investigation or identified"),
    TD_METRIC_OF (ENFORCEMENT, EVENT, COUNT),
    .never_with = TD_IDS ("arrests", "convictions", "indicted", "police-custody"),
    .care_with = TD_IDS ("operators"),
  },
  {
    .id = "prison-time",
    .name = NC_("metric", "Prison time"),
    .counts = NC_("counts", "years of prison for one person or for several together, as the scope says"),
    TD_METRIC_OF (ENFORCEMENT, EVENT, YEAR),
  },
  {
    .id = "officers-deployed",
    .name = NC_("metric", "Officers deployed"),
    .counts = NC_("counts", "officers in the field"),
    TD_METRIC_OF (ENFORCEMENT, EVENT, COUNT),
    .never_with = TD_IDS ("arrests", "searches"),
  },
  {
    .id = "devices-seized",
    .name = NC_("metric", "Devices seized"),
    .counts = NC_("counts", "decoders, boxes, computers"),
    TD_METRIC_OF (ENFORCEMENT, EVENT, COUNT),
    .never_with = TD_IDS ("servers"),
  },
  {
    .id = "police-custody",
    .name = NC_("metric", "In custody"),
    .counts = NC_("counts", "people held at the moment of writing"),
    TD_METRIC_OF (ENFORCEMENT, STOCK, COUNT),
    .never_with = TD_IDS ("arrests", "convictions", "suspects"),
  },
  {
    .id = "indicted",
    .name = NC_("metric", "Charged"),
    .counts = NC_("counts", "people charged"),
    TD_METRIC_OF (ENFORCEMENT, EVENT, COUNT),
    .never_with = TD_IDS ("arrests", "convictions", "suspects"),
  },
  {
    .id = "convictions",
    .name = NC_("metric", "Convictions"),
    .counts = NC_("counts", "people convicted"),
    TD_METRIC_OF (ENFORCEMENT, EVENT, COUNT),
    .never_with = TD_IDS ("arrests", "indicted", "police-custody", "suspects"),
  },
  {
    .id = "countries-involved",
    .name = NC_("metric", "Countries involved"),
    .counts = NC_("counts", "countries that took part or were searched"),
    TD_METRIC_OF (ENFORCEMENT, EVENT, COUNT),
    .never_with = TD_IDS ("countries-of-channels", "targets"),
  },
  {
    .id = "targets",
    .name = NC_("metric", "Targets"),
    .counts = NC_("counts", "what the action was directed against"),
    TD_METRIC_OF (ENFORCEMENT, EVENT, COUNT),
    .never_with = TD_IDS ("countries-involved"),
  },
  {
    .id = "takedowns",
    .name = NC_("metric", "Takedowns (unspecified)"),
    .counts = NC_("counts", "a count that says nothing of its unit"),
    TD_METRIC_OF (ENFORCEMENT, FLOW, COUNT),
    .never_with = TD_IDS ("apps", "domains", "sites"),
  },
  {
    .id = "payment-accounts-blocked",
    .name = NC_("metric", "Payment accounts blocked"),
    .counts = NC_("counts", "PayPal accounts and the like"),
    TD_METRIC_OF (ENFORCEMENT, EVENT, COUNT),
    .never_with = TD_IDS ("accounts-frozen"),
  },
  {
    .id = "accounts-frozen",
    .name = NC_("metric", "Bank accounts frozen"),
    .counts = NC_("counts", "bank accounts frozen or seized"),
    TD_METRIC_OF (ENFORCEMENT, EVENT, COUNT),
    .never_with = TD_IDS ("money-frozen", "payment-accounts-blocked"),
  },
  {
    .id = "investigation-duration",
    .name = NC_("metric", "Length of the investigation"),
    .counts = NC_("counts", "months from the start to the action"),
    TD_METRIC_OF (ENFORCEMENT, EVENT, MONTH),
  },
  {
    .id = "legal-notices",
    .name = NC_("metric", "Legal notices sent"),
    .counts = NC_("counts", "letters served"),
    TD_METRIC_OF (ENFORCEMENT, EVENT, COUNT),
    .never_with = TD_IDS ("arrests"),
  },
  { .id = NULL },
};
