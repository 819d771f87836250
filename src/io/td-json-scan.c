/* td-json-scan.c: the strict pass itself, with somebody watching (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-json-scan.h"

#include <string.h>

/* How deep the watcher sees. */
#define WATCHED_DEPTH 2

typedef enum
{
  WANT_VALUE,
  WANT_VALUE_OR_END, /* just behind [ */
  WANT_KEY,
  WANT_KEY_OR_END, /* just behind { */
  WANT_COLON,
  WANT_COMMA_OR_END,
  WANT_NOTHING, /* the root is complete */
} Want;

typedef gboolean (*Step) (TdJsonScan *scan,
                          char        c);

/* What somebody may have meant by a character that cannot begin a value. */
static const struct
{
  const char *characters;
  TdJsonFault fault;
} misfits[] = {
  { "/#", TD_JSON_FAULT_COMMENT },
  { "'`", TD_JSON_FAULT_QUOTES },
  { "+.NI", TD_JSON_FAULT_NUMBER },
};

static gboolean
fail_unexpected (TdJsonScan *scan,
                 char        c)
{
  TdJsonFault fault = TD_JSON_FAULT_UNEXPECTED;

  if (scan->after_comma && (c == '}' || c == ']'))
    fault = TD_JSON_FAULT_TRAILING;
  if ((guchar) c >= 0x80 && g_utf8_get_char_validated (scan->lexer.at, scan->lexer.end - scan->lexer.at) > 0x10ffff)
    fault = TD_JSON_FAULT_UTF8;
  for (guint i = 0; i < G_N_ELEMENTS (misfits); i++)
    if (c != '\0' && strchr (misfits[i].characters, c))
      fault = misfits[i].fault;
  return td_json_lexer_fail (&scan->lexer, fault, scan->lexer.at);
}

static inline gboolean
in_object (TdJsonScan *scan)
{
  return (scan->objects >> (scan->depth - 1)) & 1;
}

static void
tell_begin (TdJsonScan *scan)
{
  if (scan->watcher && scan->depth <= WATCHED_DEPTH)
    scan->watcher->begin (scan, scan->depth, scan->lexer.at - scan->lexer.start, scan->watcher_data);
}

/* A value has ended: what may follow it? */
static gboolean
end_value (TdJsonScan *scan)
{
  if (scan->watcher && scan->depth <= WATCHED_DEPTH)
    scan->watcher->end (scan, scan->depth, scan->lexer.at - scan->lexer.start, scan->watcher_data);
  scan->want = scan->depth > 0 ? WANT_COMMA_OR_END : WANT_NOTHING;
  return TRUE;
}

static gboolean
open_container (TdJsonScan *scan,
                char        c)
{
  guint64 bit;

  if (scan->depth == TD_JSON_MAX_DEPTH)
    return td_json_lexer_fail (&scan->lexer, TD_JSON_FAULT_DEPTH, scan->lexer.at);
  bit = G_GUINT64_CONSTANT (1) << scan->depth;
  scan->lexer.at++;
  scan->depth++;
  if (c == '[')
    {
      scan->objects &= ~bit;
      scan->want = WANT_VALUE_OR_END;
      return TRUE;
    }
  scan->objects |= bit;
  scan->want = WANT_KEY_OR_END;
  td_json_keys_open (&scan->keys);
  return TRUE;
}

static gboolean
close_container (TdJsonScan *scan)
{
  if (in_object (scan))
    td_json_keys_close (&scan->keys);
  scan->lexer.at++;
  scan->depth--;
  return end_value (scan);
}

static gboolean
step_value (TdJsonScan *scan,
            char        c)
{
  TdJsonString string;

  tell_begin (scan);
  if (c == '{' || c == '[')
    return open_container (scan, c);
  if (c == '"')
    return td_json_lexer_string (&scan->lexer, &string) && end_value (scan);
  if (c == '-' || g_ascii_isdigit (c))
    return td_json_lexer_number (&scan->lexer) && end_value (scan);
  if (c == 't' || c == 'f' || c == 'n')
    return td_json_lexer_literal (&scan->lexer) && end_value (scan);
  return fail_unexpected (scan, c);
}

static gboolean
step_value_or_end (TdJsonScan *scan,
                   char        c)
{
  return c == ']' ? close_container (scan) : step_value (scan, c);
}

static gboolean
step_key (TdJsonScan *scan,
          char        c)
{
  TdJsonString key;
  const char *at = scan->lexer.at;
  gboolean is_new;

  if (c != '"')
    return fail_unexpected (scan, c);
  if (!td_json_lexer_string (&scan->lexer, &key))
    return FALSE;
  is_new = td_json_keys_add (&scan->keys, &key);
  if (!is_new)
    td_json_lexer_spoil (&scan->lexer, TD_JSON_FAULT_DUPLICATE_MEMBER, at);
  if (scan->watcher && scan->depth == 1)
    scan->watcher->member (scan, &key, !is_new, scan->watcher_data);
  scan->want = WANT_COLON;
  return TRUE;
}

static gboolean
step_key_or_end (TdJsonScan *scan,
                 char        c)
{
  return c == '}' ? close_container (scan) : step_key (scan, c);
}

static gboolean
step_colon (TdJsonScan *scan,
            char        c)
{
  if (c != ':')
    return fail_unexpected (scan, c);
  scan->lexer.at++;
  scan->want = WANT_VALUE;
  scan->after_comma = FALSE;
  return TRUE;
}

static gboolean
step_comma_or_end (TdJsonScan *scan,
                   char        c)
{
  gboolean is_object = in_object (scan);

  if (c == (is_object ? '}' : ']'))
    return close_container (scan);
  scan->after_comma = FALSE;
  if (c != ',')
    return fail_unexpected (scan, c);
  scan->lexer.at++;
  scan->want = is_object ? WANT_KEY : WANT_VALUE;
  scan->after_comma = TRUE;
  return TRUE;
}

static gboolean
step_nothing (TdJsonScan *scan,
              char        c)
{
  TdJsonFault fault = c == '/' || c == '#' ? TD_JSON_FAULT_COMMENT : TD_JSON_FAULT_TRAILING;

  return td_json_lexer_fail (&scan->lexer, fault, scan->lexer.at);
}

static const Step steps[] = {
  [WANT_VALUE] = step_value,
  [WANT_VALUE_OR_END] = step_value_or_end,
  [WANT_KEY] = step_key,
  [WANT_KEY_OR_END] = step_key_or_end,
  [WANT_COLON] = step_colon,
  [WANT_COMMA_OR_END] = step_comma_or_end,
  [WANT_NOTHING] = step_nothing,
};

void
td_json_scan_init (TdJsonScan          *scan,
                   const TdJsonWatcher *watcher,
                   gpointer             watcher_data)
{
  *scan = (TdJsonScan) { .watcher = watcher, .watcher_data = watcher_data };
  td_json_keys_init (&scan->keys);
}

void
td_json_scan_clear (TdJsonScan *scan)
{
  td_json_keys_clear (&scan->keys);
}

TdJsonVerdict
td_json_scan_run (TdJsonScan *scan,
                  const char *data,
                  gsize       length)
{
  TdJsonLexer *lexer = &scan->lexer;

  td_json_lexer_init (lexer, data, length);
  td_json_keys_reset (&scan->keys);
  scan->depth = 0;
  scan->want = WANT_VALUE;
  scan->after_comma = FALSE;

  td_json_lexer_skip_space (lexer);
  if (lexer->at == lexer->end)
    td_json_lexer_fail (lexer, TD_JSON_FAULT_EMPTY, data);
  while (lexer->hard.fault == TD_JSON_FAULT_NONE && lexer->at < lexer->end)
    {
      if (!steps[scan->want] (scan, *lexer->at))
        break;
      td_json_lexer_skip_space (lexer);
    }
  if (lexer->hard.fault == TD_JSON_FAULT_NONE && scan->want != WANT_NOTHING)
    td_json_lexer_fail (lexer, TD_JSON_FAULT_TRUNCATED, lexer->end);
  return lexer->hard;
}
