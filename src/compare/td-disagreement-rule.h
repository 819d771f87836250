/* td-disagreement-rule.h: what the detectors of disagreements share (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-disagreement.h"

G_BEGIN_DECLS

/* One case while it is gone through. */
typedef struct
{
  const TdCaseData *data;
  GPtrArray        *claims;  /* of const TdClaim: stated, and still holding */
  GPtrArray        *said;    /* the same and those that are denied */
  GPtrArray        *found;   /* of TdDisagreement */
  GHashTable       *open;    /* kind and subject -> Tally */
} TdDisagreementScan;

/* Returns: whether two claims show the kind; @a comes first in the file. */
typedef gboolean (*TdDisagreementTest) (const TdClaim *a,
                                        const TdClaim *b);

typedef struct _TdDisagreementRule TdDisagreementRule;

/* A detector. A kind may have several. */
struct _TdDisagreementRule
{
  TdDisagreementKind kind;
  void             (*scan) (TdDisagreementScan       *scan,
                            const TdDisagreementRule *rule);
  TdDisagreementTest test; /* of the scans over claims */
};

/* Over the claims of one key, of one metric with another key, of two metrics of
 * a group; over one claim alone (@b is NULL). */
void td_disagreement_scan_within  (TdDisagreementScan *scan, const TdDisagreementRule *rule);
void td_disagreement_scan_said    (TdDisagreementScan *scan, const TdDisagreementRule *rule);
void td_disagreement_scan_keys    (TdDisagreementScan *scan, const TdDisagreementRule *rule);
void td_disagreement_scan_metrics (TdDisagreementScan *scan, const TdDisagreementRule *rule);
void td_disagreement_scan_alone   (TdDisagreementScan *scan, const TdDisagreementRule *rule);

/* Over what is told beside the figures. */
void td_disagreement_scan_dates    (TdDisagreementScan *scan, const TdDisagreementRule *rule);
void td_disagreement_scan_places   (TdDisagreementScan *scan, const TdDisagreementRule *rule);
void td_disagreement_scan_outcomes (TdDisagreementScan *scan, const TdDisagreementRule *rule);

/* Adds a disagreement, or widens the one of the same kind and subject. */
void td_disagreement_scan_emit (TdDisagreementScan *scan,
                                TdDisagreementKind  kind,
                                const char         *subject,
                                TdDisagreementSide  a,
                                TdDisagreementSide  b);

/* Tests of two claims of one key. */
gboolean td_disagreement_is_noun      (const TdClaim *a, const TdClaim *b);
gboolean td_disagreement_is_qualifier (const TdClaim *a, const TdClaim *b);
gboolean td_disagreement_is_precision (const TdClaim *a, const TdClaim *b);
gboolean td_disagreement_is_count     (const TdClaim *a, const TdClaim *b);
gboolean td_disagreement_is_internal  (const TdClaim *a, const TdClaim *b);
gboolean td_disagreement_is_certainty (const TdClaim *a, const TdClaim *b);

/* Of one claim. */
gboolean td_disagreement_has_two_readings (const TdClaim *a, const TdClaim *b);

/* Of two claims of one metric with other keys. */
gboolean td_disagreement_is_period   (const TdClaim *a, const TdClaim *b);
gboolean td_disagreement_is_scope    (const TdClaim *a, const TdClaim *b);
gboolean td_disagreement_is_currency (const TdClaim *a, const TdClaim *b);
gboolean td_disagreement_is_sense    (const TdClaim *a, const TdClaim *b);

/* Of two claims of two metrics of one group. */
gboolean td_disagreement_is_other_noun  (const TdClaim *a, const TdClaim *b);
gboolean td_disagreement_is_other_unit  (const TdClaim *a, const TdClaim *b);
gboolean td_disagreement_is_other_event (const TdClaim *a, const TdClaim *b);
gboolean td_disagreement_is_other_money (const TdClaim *a, const TdClaim *b);

/* Returns: whether the amounts are the same but for rounding, and no trifle. */
gboolean td_disagreement_is_near (TdQuantity a, TdQuantity b);

G_END_DECLS
