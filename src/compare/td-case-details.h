/* td-case-details.h: a case in one line
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-language.h"
#include "model/td-case.h"

G_BEGIN_DECLS

/* "IPTV service · Morocco · 2021": kind, first country, year, as far as they
 * are known. A list of labels, not a sentence, and no figure, which could not
 * say who states it. Where it is broken into lines, country and year stay together.
 *
 * Returns: (transfer full): empty where nothing is known */
char *td_case_format_details (TdCase     *shown,
                              TdLanguage *language);

G_END_DECLS
