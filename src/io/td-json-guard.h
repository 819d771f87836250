/* td-json-guard.h: a strict pass over JSON bytes, which also frames the records
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Files come from anywhere. Parsers crash on deep nesting, read 2^64 as -1, take
 * comments, single quotes, lone surrogates, \u0000, duplicate members… So nothing
 * is parsed that has not passed here: an iterative, strict RFC 8259 scan with
 * UTF-8 and duplicate-member checks. */

#define TD_JSON_MAX_DEPTH  64
#define TD_JSON_MAX_RECORD (16u * 1024 * 1024)
#define TD_JSON_MAX_FILE   (G_GUINT64_CONSTANT (4) * 1024 * 1024 * 1024)

/* What the guard objects to; td_json_fault_get_kind() gives the problem's word. */
typedef enum
{
  TD_JSON_FAULT_NONE,
  TD_JSON_FAULT_EMPTY,
  TD_JSON_FAULT_UTF8,
  TD_JSON_FAULT_UNEXPECTED, /* a character that may not stand there */
  TD_JSON_FAULT_TRUNCATED,
  TD_JSON_FAULT_NUMBER,  /* 017, 1., .5, +1, NaN, 0x1 */
  TD_JSON_FAULT_NUMBER_RANGE, /* not finite as a double */
  TD_JSON_FAULT_ESCAPE,  /* bad escape, lone surrogate, \u0000 */
  TD_JSON_FAULT_CONTROL, /* raw control character in a string */
  TD_JSON_FAULT_COMMENT,
  TD_JSON_FAULT_QUOTES, /* single quotes */
  TD_JSON_FAULT_DUPLICATE_MEMBER,
  TD_JSON_FAULT_DEPTH,
  TD_JSON_FAULT_RECORD_SIZE,
  TD_JSON_FAULT_TRAILING, /* a second document after the first; a trailing comma */
} TdJsonFault;

typedef struct
{
  TdJsonFault fault;
  gsize       offset; /* byte of the offence */
} TdJsonVerdict;

/* Checks one JSON value that fills @length bytes (white space around it allowed).
 * Returns: the first fault, TD_JSON_FAULT_NONE where it is clean. */
TdJsonVerdict td_json_guard_check (const char *data,
                                   gsize       length);

G_END_DECLS
