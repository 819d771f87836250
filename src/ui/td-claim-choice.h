/* td-claim-choice.h: buttons by which the reader lets a claim stand, or undoes that
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/td-case-view.h"

G_BEGIN_DECLS

/* All return (transfer none) (floating). */

/* "○": lets @claim stand for its figure. */
GtkWidget *td_claim_choice_new_dot (TdCaseView    *view,
                                    const TdClaim *claim);

/* "Let this claim stand", in words. */
GtkWidget *td_claim_choice_new_button (TdCaseView    *view,
                                       const TdClaim *claim);

/* "Your choice", with the way back to the rules. @claim: that was chosen */
GtkWidget *td_claim_choice_new_undo (TdCaseView    *view,
                                     const TdClaim *claim);

G_END_DECLS
