/* td-figure-number.h: the digits of a written number, and what they may mean (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A number in both conventions, as text that g_ascii_strtod() reads: values
 * are made of text with the scale in it ("2.3" and "e6"), so that they are exact. */
typedef struct
{
  char    *english; /* "6000" */
  char    *french;  /* "6.000" */
  gboolean is_either;         /* the two differ: 6,000 */
  gboolean english_is_decimal; /* with is_either: 6.000; else the French reading is */
} TdFigureNumber;

/* Reads digits with group and decimal marks. Three digits after a single mark
 * may be a group or decimals; everything else can be read in one way only.
 *
 * @text: a number of td-figure-lexer.h
 * Returns: FALSE where it is no number: "1,23,456". */
gboolean td_figure_number_read (const char     *text,
                                gsize           length,
                                TdFigureNumber *number);

void td_figure_number_clear (TdFigureNumber *number);

G_END_DECLS
