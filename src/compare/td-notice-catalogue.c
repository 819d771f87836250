/* td-notice-catalogue.c: notices about channels and titles
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-notice-rule.h"

static gboolean
is_any (const TdNoticeCell *cell)
{
  return TRUE;
}

const TdNoticeRule td_notice_rules_catalogue[] = {
  {
    .id = "channel-duplicates",
    .level = TD_NOTICE_CARE,
    .metric = "live-channels",
    .min_figures = 2,
    .min_matching = 2,
    .applies = is_any,
    .sentence = N_("Channel lists repeat a channel in several qualities and regions."),
  },
  {
    .id = "titles-combined",
    .level = TD_NOTICE_CARE,
    .metric = "vod-titles",
    .min_figures = 2,
    .min_matching = 2,
    .applies = is_any,
    .sentence = N_("Films and series in one figure; whether a series counts once is unsaid."),
  },
  { .id = NULL },
};
