/* td-figure-lexer.h: a written figure as numbers, words and signs (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  TD_FIGURE_TOKEN_NUMBER,
  TD_FIGURE_TOKEN_WORD,
  TD_FIGURE_TOKEN_SIGN, /* one character */
} TdFigureTokenKind;

/* More are not read: a figure is a few words. */
#define TD_FIGURE_MAX_TOKENS 32

typedef struct
{
  TdFigureTokenKind kind;
  const char       *start; /* in the text */
  gsize             length;
  guint             column; /* in characters, from 0 */
  char             *folded; /* without case and accents; elided words end in ': "d'" */
} TdFigureToken;

typedef struct
{
  TdFigureToken tokens[TD_FIGURE_MAX_TOKENS];
  guint         n;
  gboolean      has_more; /* the text has more tokens than are read */
} TdFigureTokens;

/* Takes @text apart. White space of any kind and quotation marks say nothing;
 * a space within digits ("6 000") belongs to the number. */
void td_figure_tokens_init  (TdFigureTokens *self,
                             const char     *text);
void td_figure_tokens_clear (TdFigureTokens *self);

G_END_DECLS
