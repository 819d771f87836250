/* td-notice-table.h: tables of notices: where each fires, and where it is silent
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "td-fixture.h"

G_BEGIN_DECLS

/* Two or three cases "Alpha", "Beta", "Gamma", and what is said of them. Claims
 * of "a" are read in source s1, those of "b" in s2, those of "c" in s3; what
 * begins with "+" are whole statements. */
typedef struct
{
  const char   *name;
  const char   *rule;
  const char   *a, *b;
  const char   *text;    /* in English; NULL: silent */
  TdNoticeLevel level;
  const char   *who;     /* the cases that it names: "ab", "b" */
  const char   *metrics; /* "visitors visits"; "" for none */
  TdShowPeriod  period;
  const char   *c;       /* NULL: there are two */
} NoticeRow;

#define CHANNELS(more) "{'metric': 'live-channels', " more "}"
#define VISITS(more) "{'metric': 'visits', " more "}"
#define USERS(more) "{'metric': 'users', " more "}"
#define DOMAINS(more) "{'metric': 'domains', " more "}"
#define PRICE(more) "{'metric': 'price', " more "}"
#define MONEY(metric, more) "{'metric': '" metric "', 'currency': 'EUR', " more "}"
#define SAID(more, claim) "+{'sources': ['s1'], " more ", 'claims': [" claim "]}"

/* Returns: (transfer full) */
Fixture *notice_row_load (const NoticeRow *row);

/* Returns: (transfer none) (nullable): the first notice of that rule. */
const TdNotice *notice_find (TdComparison *comparison,
                             const char   *rule);

/* Adds the tests of each row: in English, with the cases turned round, and in French.
 * @rows: static, @n of them */
void notice_table_add (const NoticeRow *rows,
                       guint            n);

G_END_DECLS
