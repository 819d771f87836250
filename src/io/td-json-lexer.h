/* td-json-lexer.h: the tokens of JSON, strictly (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-json-guard.h"

G_BEGIN_DECLS

/* Works on bytes that need not end in NUL. */
typedef struct
{
  const char   *start, *at, *end;
  TdJsonVerdict hard; /* after which nothing more can be told */
  TdJsonVerdict soft; /* the first that spoils a value, but not what follows it */
} TdJsonLexer;

/* The bytes between the quotes. */
typedef struct
{
  const char *text;
  gsize       length;
  gboolean    is_escaped;
} TdJsonString;

void td_json_lexer_init (TdJsonLexer *lexer,
                         const char  *data,
                         gsize        length);

/* Returns: FALSE always, so that a caller can return it. */
gboolean td_json_lexer_fail (TdJsonLexer *lexer,
                             TdJsonFault  fault,
                             const char  *at);

/* Notes a fault that leaves the framing whole; only the first is kept. */
void td_json_lexer_spoil (TdJsonLexer *lexer,
                          TdJsonFault  fault,
                          const char  *at);

void td_json_lexer_skip_space (TdJsonLexer *lexer);

/* Each begins at the first byte of its token and ends behind its last.
 * Returns: FALSE with lexer->hard set. */
gboolean td_json_lexer_string  (TdJsonLexer  *lexer,
                                TdJsonString *string);
gboolean td_json_lexer_number  (TdJsonLexer *lexer);
gboolean td_json_lexer_literal (TdJsonLexer *lexer);

/* Appends the text that @string stands for; @string passed the lexer. */
void td_json_string_unescape (const TdJsonString *string,
                              GString            *into);

G_END_DECLS
