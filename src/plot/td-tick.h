/* td-tick.h: round steps for an axis
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Returns: the smallest of 1, 2, 2.5 and 5 times a power of ten that divides
 *   @span into at most @max_steps steps; 1 where @span is not above 0. */
double td_tick_step (double span,
                     guint  max_steps);

/* Returns: the smallest whole multiple of the step of @value that is not below
 *   @value: where an axis from 0 ends. */
double td_tick_nice_max (double value,
                         guint  max_steps);

/* Returns: (transfer full) (element-type double): the multiples of @step from
 *   @min to @max, both included. */
GArray *td_tick_list (double min,
                      double max,
                      double step);

G_END_DECLS
