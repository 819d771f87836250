/* td-publishers.h: who published what is cited (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-dataset.h"

G_BEGIN_DECLS

/* Adds the names of the publishers of @statement's sources to @names, each once.
 * @names: (element-type utf8): with a free function */
void td_publishers_add (GPtrArray         *names,
                        TdDataset         *dataset,
                        const TdStatement *statement,
                        TdLanguage        *language);

/* Adds @name unless it is there or NULL. */
void td_publishers_add_name (GPtrArray  *names,
                             const char *name);

/* Returns: (transfer full): "A, B and C"; @names stays as it is. */
char *td_publishers_format (GPtrArray  *names,
                            TdLanguage *language);

G_END_DECLS
