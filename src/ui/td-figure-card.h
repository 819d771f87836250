/* td-figure-card.h: a key figure of a case as a card
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/td-case-view.h"

G_BEGIN_DECLS

/* Fills @flow with the key figures: channels, titles, each measure of the
 * audience; what nobody reports says so.
 * @flow: emptied first */
void td_figure_cards_fill (GtkFlowBox *flow,
                           TdCaseView *view);

G_END_DECLS
