/* td-json-lexer.c: the tokens of JSON, strictly (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-json-lexer.h"

#include <math.h>
#include <string.h>

/* More digits than this may be beyond a double; fewer never are. */
#define SAFE_DIGITS 300

static inline gboolean
is_plain (char c)
{
  guchar byte = (guchar) c;

  return byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
}

/* A byte repeated in a word. */
#define REPEAT(byte) (G_GUINT64_CONSTANT (0x0101010101010101) * (byte))
#define HIGH_BITS REPEAT (0x80)

/* Returns: a word with a high bit set where @word has a zero byte (and perhaps behind it). */
static inline guint64
zero_bytes (guint64 word)
{
  return (word - REPEAT (0x01)) & ~word & HIGH_BITS;
}

/* Most bytes of a file are plain: eight are looked at together. */
static inline const char *
skip_plain (const char *at,
            const char *end)
{
  while (end - at >= 8)
    {
      guint64 word;

      memcpy (&word, at, 8);
      if ((word & HIGH_BITS) || ((word - REPEAT (0x20)) & ~word & HIGH_BITS)
          || zero_bytes (word ^ REPEAT ('"')) || zero_bytes (word ^ REPEAT ('\\')))
        break;
      at += 8;
    }
  while (at < end && is_plain (*at))
    at++;
  return at;
}

static const char *
skip_digits (const char *at,
             const char *end)
{
  while (at < end && g_ascii_isdigit (*at))
    at++;

  return at;
}

/* Returns: the length of the well-formed UTF-8 sequence at @at (2 to 4), 0 where there is none. */
static gsize
utf8_length (const char *at,
             const char *end)
{
  gunichar c = g_utf8_get_char_validated (at, MIN (end - at, 4));

  if (c == (gunichar) -1 || c == (gunichar) -2)
    return 0;
  return g_utf8_skip[(guchar) *at];
}

/* Returns: the code unit of the four hexadecimal digits at @at, -1 where they are not. */
static int
read_hex (const char *at,
          const char *end)
{
  int unit = 0;

  if (end - at < 4)
    return -1;
  for (int i = 0; i < 4; i++)
    {
      if (!g_ascii_isxdigit (at[i]))
        return -1;
      unit = unit * 16 + g_ascii_xdigit_value (at[i]);
    }
  return unit;
}

/* Returns: whether the digits at @at might go on behind the end of the data. */
static gboolean
is_cut_hex (const char *at,
            const char *end)
{
  if (end - at >= 4)
    return FALSE;
  while (at < end && g_ascii_isxdigit (*at))
    at++;
  return at == end;
}

static inline gboolean
is_high_surrogate (int unit)
{
  return unit >= 0xd800 && unit <= 0xdbff;
}

static inline gboolean
is_low_surrogate (int unit)
{
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/* Returns: the low surrogate escaped at @at, -1 where there is none. */
static int
read_low_surrogate (const char *at,
                    const char *end)
{
  int unit;

  if (end - at < 6 || at[0] != '\\' || at[1] != 'u')
    return -1;
  unit = read_hex (at + 2, end);
  return is_low_surrogate (unit) ? unit : -1;
}

/* \uXXXX is well-formed whatever it names; what text cannot hold spoils only its record. */
static const char *
lex_unicode_escape (TdJsonLexer *lexer,
                    const char  *at)
{
  int unit = read_hex (at + 2, lexer->end);

  if (unit < 0)
    {
      if (is_cut_hex (at + 2, lexer->end))
        td_json_lexer_fail (lexer, TD_JSON_FAULT_TRUNCATED, lexer->end);
      else
        td_json_lexer_fail (lexer, TD_JSON_FAULT_ESCAPE, at);
      return NULL;
    }
  if (is_high_surrogate (unit) && read_low_surrogate (at + 6, lexer->end) >= 0)
    return at + 12;
  if (unit == 0 || is_high_surrogate (unit) || is_low_surrogate (unit))
    td_json_lexer_spoil (lexer, TD_JSON_FAULT_ESCAPE, at);
  return at + 6;
}

static const char *
lex_escape (TdJsonLexer *lexer,
            const char  *at)
{
  if (at + 1 == lexer->end)
    {
      td_json_lexer_fail (lexer, TD_JSON_FAULT_TRUNCATED, lexer->end);
      return NULL;
    }
  if (at[1] == 'u')
    return lex_unicode_escape (lexer, at);
  if (at[1] != '\0' && strchr ("\"\\/bfnrt", at[1]))
    return at + 2;
  td_json_lexer_fail (lexer, TD_JSON_FAULT_ESCAPE, at);
  return NULL;
}

/* A byte of a string that is neither plain nor the closing quote. */
static const char *
lex_special (TdJsonLexer *lexer,
             const char  *at)
{
  gsize length;

  if (*at == '\\')
    return lex_escape (lexer, at);
  if ((guchar) *at < 0x20)
    {
      td_json_lexer_fail (lexer, TD_JSON_FAULT_CONTROL, at);
      return NULL;
    }
  length = utf8_length (at, lexer->end);
  if (length > 0)
    return at + length;
  td_json_lexer_fail (lexer, TD_JSON_FAULT_UTF8, at);
  return NULL;
}

/* Returns: the end of the number at @at by the grammar, NULL where it is none. */
static const char *
number_end (const char *at,
            const char *end,
            const char **integer_end)
{
  const char *digits;

  if (at < end && *at == '-')
    at++;
  digits = at;
  at = skip_digits (at, end);
  if (at == digits || (*digits == '0' && at > digits + 1))
    return NULL;
  *integer_end = at;
  if (at < end && *at == '.')
    {
      digits = ++at;
      at = skip_digits (at, end);
      if (at == digits)
        return NULL;
    }
  if (at < end && (*at == 'e' || *at == 'E'))
    {
      at++;
      if (at < end && (*at == '+' || *at == '-'))
        at++;
      digits = at;
      at = skip_digits (at, end);
      if (at == digits)
        return NULL;
    }
  return at;
}

static gboolean
is_finite_number (const char *at,
                  gsize       length)
{
  g_autofree char *text = g_strndup (at, length);

  return isfinite (g_ascii_strtod (text, NULL));
}

void
td_json_lexer_init (TdJsonLexer *lexer,
                    const char  *data,
                    gsize        length)
{
  *lexer = (TdJsonLexer) { .start = data, .at = data, .end = data + length };
}

gboolean
td_json_lexer_fail (TdJsonLexer *lexer,
                    TdJsonFault  fault,
                    const char  *at)
{
  lexer->hard = (TdJsonVerdict) { fault, at - lexer->start };
  return FALSE;
}

void
td_json_lexer_spoil (TdJsonLexer *lexer,
                     TdJsonFault  fault,
                     const char  *at)
{
  if (lexer->soft.fault == TD_JSON_FAULT_NONE)
    lexer->soft = (TdJsonVerdict) { fault, at - lexer->start };
}

void
td_json_lexer_skip_space (TdJsonLexer *lexer)
{
  const char *at = lexer->at;

  while (at < lexer->end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t'))
    at++;
  lexer->at = at;
}

gboolean
td_json_lexer_string (TdJsonLexer  *lexer,
                      TdJsonString *string)
{
  const char *at = lexer->at + 1;
  const char *end = lexer->end;

  *string = (TdJsonString) { .text = at };
  while (TRUE)
    {
      at = skip_plain (at, end);
      if (at == end)
        return td_json_lexer_fail (lexer, TD_JSON_FAULT_TRUNCATED, end);
      if (*at == '"')
        break;
      string->is_escaped |= *at == '\\';
      at = lex_special (lexer, at);
      if (!at)
        return FALSE;
    }
  string->length = at - string->text;
  lexer->at = at + 1;
  return TRUE;
}

gboolean
td_json_lexer_number (TdJsonLexer *lexer)
{
  const char *start = lexer->at;
  const char *integer_end = NULL;
  const char *end = number_end (start, lexer->end, &integer_end);
  gsize length;

  if (!end || (end < lexer->end && (g_ascii_isalnum (*end) || *end == '.')))
    return td_json_lexer_fail (lexer, TD_JSON_FAULT_NUMBER, start);

  length = end - start;
  if ((end != integer_end || length > SAFE_DIGITS) && !is_finite_number (start, length))
    td_json_lexer_spoil (lexer, TD_JSON_FAULT_NUMBER_RANGE, start);
  lexer->at = end;
  return TRUE;
}

gboolean
td_json_lexer_literal (TdJsonLexer *lexer)
{
  static const char * const words[] = { "true", "false", "null" };
  gsize left = lexer->end - lexer->at;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i]);
      gboolean is_cut = left < length;

      if (memcmp (lexer->at, words[i], MIN (left, length)) != 0)
        continue;
      if (is_cut)
        return td_json_lexer_fail (lexer, TD_JSON_FAULT_TRUNCATED, lexer->end);
      if (left > length && g_ascii_isalnum (lexer->at[length]))
        break;
      lexer->at += length;
      return TRUE;
    }
  return td_json_lexer_fail (lexer, TD_JSON_FAULT_UNEXPECTED, lexer->at);
}

/* Returns: how many bytes of @at the escape took. */
static gsize
unescape_one (const char *at,
              const char *end,
              GString    *into)
{
  static const char letters[] = "bfnrt";
  static const char meanings[] = "\b\f\n\r\t";
  const char *letter = strchr (letters, at[1]);
  int unit, low;

  if (at[1] != 'u')
    {
      g_string_append_c (into, letter ? meanings[letter - letters] : at[1]);
      return 2;
    }
  unit = read_hex (at + 2, end);
  low = is_high_surrogate (unit) ? read_low_surrogate (at + 6, end) : -1;
  if (low < 0)
    {
      g_string_append_unichar (into, MAX (unit, 0));
      return 6;
    }
  g_string_append_unichar (into, 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00));
  return 12;
}

void
td_json_string_unescape (const TdJsonString *string,
                         GString            *into)
{
  const char *at = string->text;
  const char *end = at + string->length;

  while (at < end)
    {
      if (*at == '\\')
        {
          at += unescape_one (at, end, into);
          continue;
        }
      g_string_append_c (into, *at);
      at++;
    }
}
