/* td-notice.h: what must be said when figures stand side by side
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-collection.h"

G_BEGIN_DECLS

typedef enum
{
  TD_NOTICE_CARE,  /* may stand side by side, with the sentence */
  TD_NOTICE_APART, /* never one axis, never a ratio, never a rank */
} TdNoticeLevel;

/* Immutable; owned by its comparison, lent const. */
typedef struct
{
  const char         *rule; /* "different-metrics": an id of the rules (5) */
  TdNoticeLevel       level;
  guint               n_cases;
  const guint        *cases;   /* columns of the comparison */
  const char * const *metrics; /* NULL-terminated ids; several where metrics are kept apart: the first from each of the rest */
  /* Named places of the sentence and what fills them, in every language:
   * kept by the rule's own formatter. */
  gconstpointer       details;
} TdNotice;

/* Returns: (transfer none): "care" or "apart". */
const char *td_notice_level_get_id (TdNoticeLevel level);

/* Returns: whether the case of that column of the comparison is one that the notice is about. */
gboolean td_notice_names_case (const TdNotice *notice,
                               guint           column);

/* Returns: (transfer none): all rule ids built, NULL-terminated. */
const char * const *td_notice_list_rules (void);

G_END_DECLS
