/* td-choose.h: the user's own choice of a claim, on the command line
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "cli/td-cli.h"
#include "compare/td-comparison-spec.h"

G_BEGIN_DECLS

/* Has the claims stand that --choose names: "CASE:METRIC:N" or "CASE:N", where N
 * is the number that `show` gives a claim, which says the rest of its key.
 * @choices: (nullable): NULL-terminated, bytes
 * Returns: (transfer full) (nullable): NULL, having said so, where one leads nowhere. */
TdComparisonSpec *td_choose_apply (TdCli               *cli,
                                   TdComparisonSpec    *spec,
                                   const char * const  *choices);

/* Sets the case that the others are set against.
 * @word: (nullable): its id or name; NULL leaves @spec as it is
 * Returns: (transfer full) (nullable): NULL, having said so, where it is not compared. */
TdComparisonSpec *td_choose_reference (TdCli            *cli,
                                       TdComparisonSpec *spec,
                                       const char       *word);

G_END_DECLS
