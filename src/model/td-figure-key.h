/* td-figure-key.h: the address of a figure: what may be a rival of what
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-metric.h"
#include "model/td-period.h"

G_BEGIN_DECLS

/* A small value; the strings are lent by the claim or the vocabulary it comes from. */
typedef struct
{
  const TdMetric *metric;
  const char     *sense;      /* id; NULL: unsaid, a value of its own */
  const char     *scope;      /* "whole", …, a country code, or the key form of a text; never NULL */
  const TdText   *scope_text; /* with a scope in words, for showing; not compared */
  TdPeriod        period;
  const char     *currency; /* ISO 4217; NULL where there is none */
} TdFigureKey;

gboolean td_figure_key_equal (const TdFigureKey *a,
                              const TdFigureKey *b);
guint    td_figure_key_hash  (const TdFigureKey *key);

/* Returns: what is measured: where usage of the metric varies, the period decides. */
TdMeasure td_figure_key_get_measure (const TdFigureKey *key);

/* A stable text form, for specifications and maps:
 * "live-channels", "domains;sense=used", "visits;per=year;scope=IT;currency=EUR". Scope texts are escaped (%).
 * Returns: (transfer full) */
char *td_figure_key_to_string (const TdFigureKey *key);

/* Returns: (transfer full): what tells this key from others of its metric, to
 *   stand after the metric's name: "used, a month, Italy"; "" where nothing does. */
char *td_figure_key_format_detail (const TdFigureKey *key,
                                   TdLanguage        *language);

/* The same beside a figure, which says its period and its currency itself: "used, Italy". */
char *td_figure_key_format_part (const TdFigureKey *key,
                                 TdLanguage        *language);

/* Returns: (transfer full): the scope in words: "the whole", "Italy". */
char *td_figure_key_format_scope (const TdFigureKey *key,
                                  TdLanguage        *language);

G_END_DECLS
