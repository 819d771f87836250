/* td-join.h: short parts of a description, one after the other
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-language.h"

G_BEGIN_DECLS

/* Private to the floor.
 *
 * @text: (transfer full) (nullable): the parts so far.
 * @part: (transfer full) (nullable): one more; NULL and "" add nothing.
 * Returns: (transfer full) (nullable): "used, a month". */
char *td_join (char       *text,
               char       *part,
               TdLanguage *language);

G_END_DECLS
