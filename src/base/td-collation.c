/* td-collation.c: the order of words, and their folding for search
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-collation.h"

#include "base/td-icu.h"
#include "base/td-language-private.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/ucol.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#define USUAL_KEY 128

/* Letters that Unicode does not take apart, yet people type without. */
static const struct
{
  UChar letter;
  const char *plain;
} plain_letters[] = {
  { 0x00e6, "ae" },  /* æ */
  { 0x00f0, "d" },   /* ð */
  { 0x00f8, "o" },   /* ø */
  { 0x00fe, "th" },  /* þ */
  { 0x0111, "d" },   /* đ */
  { 0x0131, "i" },   /* ı */
  { 0x0142, "l" },   /* ł */
  { 0x0153, "oe" },  /* œ */
  { 0x2010, "-" },   /* hyphen */
  { 0x2019, "'" },   /* apostrophe */
};

static gpointer
open_collator (TdLanguage *language,
               const char *what)
{
  UErrorCode status = U_ZERO_ERROR;
  UCollator *collator = ucol_open (td_language_get_locale (language), &status);

  ucol_setAttribute (collator, UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
  if (U_SUCCESS (status))
    return collator;

  ucol_close (collator);
  return NULL;
}

static void
close_collator (gpointer collator)
{
  ucol_close (collator);
}

static const UCollator *
get_collator (TdLanguage *language)
{
  return td_language_keep (language, open_collator, "order", close_collator);
}

int
td_collation_compare (TdLanguage *language,
                      const char *a,
                      const char *b)
{
  const UCollator *collator;
  UErrorCode status = U_ZERO_ERROR;
  UCollationResult order;

  g_return_val_if_fail (language != NULL, 0);
  g_return_val_if_fail (a != NULL && b != NULL, 0);

  collator = get_collator (language);
  if (collator == NULL)
    return strcmp (a, b);

  order = ucol_strcollUTF8 (collator, a, -1, b, -1, &status);

  return U_SUCCESS (status) ? (int) order : strcmp (a, b);
}

char *
td_collation_key (TdLanguage *language,
                  const char *text)
{
  const UCollator *collator;
  g_autofree UChar *wide = NULL;
  uint8_t usual[USUAL_KEY];
  int32_t length, size;
  char *key;

  g_return_val_if_fail (language != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  collator = get_collator (language);
  if (collator == NULL)
    return g_strdup (text);

  wide = td_icu_from_utf8 (text, &length);
  size = ucol_getSortKey (collator, wide, length, usual, USUAL_KEY);
  if (size <= USUAL_KEY)
    return g_strndup ((const char *) usual, size);

  key = g_malloc (size);
  ucol_getSortKey (collator, wide, length, (uint8_t *) key, size);

  return key;
}

/* Folding */

static gboolean
is_ascii (const char *text)
{
  while (*text != '\0' && (guchar) *text < 0x80)
    text++;

  return *text == '\0';
}

/* What both steps of taking a text apart look like from here. */
typedef int32_t (*Step) (UChar       *to,
                         int32_t      capacity,
                         const UChar *from,
                         int32_t      length,
                         UErrorCode  *status);

static int32_t
decompose (UChar       *to,
           int32_t      capacity,
           const UChar *from,
           int32_t      length,
           UErrorCode  *status)
{
  return unorm2_normalize (unorm2_getNFKDInstance (status), from, length, to, capacity, status);
}

static int32_t
drop_case (UChar       *to,
           int32_t      capacity,
           const UChar *from,
           int32_t      length,
           UErrorCode  *status)
{
  return u_strFoldCase (to, capacity, from, length, U_FOLD_CASE_DEFAULT, status);
}

/* @length: (inout). Returns: (transfer full) (nullable) */
static UChar *
run (Step         step,
     const UChar *from,
     int32_t     *length)
{
  UErrorCode status = U_ZERO_ERROR;
  int32_t capacity = *length * 2 + 1;
  g_autofree UChar *to = g_new (UChar, capacity);
  int32_t needed = step (to, capacity, from, *length, &status);

  if (status == U_BUFFER_OVERFLOW_ERROR)
    {
      status = U_ZERO_ERROR;
      to = g_renew (UChar, to, needed);
      needed = step (to, needed, from, *length, &status);
    }

  *length = needed;

  return U_SUCCESS (status) ? g_steal_pointer (&to) : NULL;
}

/* Returns: (transfer full) (nullable): letters and marks apart, without case. */
static UChar *
take_apart (const char *text,
            int32_t    *length)
{
  g_autofree UChar *wide = td_icu_from_utf8 (text, length);
  g_autofree UChar *apart = run (decompose, wide, length);

  return apart != NULL ? run (drop_case, apart, length) : NULL;
}

static const char *
find_plain (UChar32 letter)
{
  for (gsize i = 0; i < G_N_ELEMENTS (plain_letters); i++)
    if (plain_letters[i].letter == letter)
      return plain_letters[i].plain;

  return NULL;
}

char *
td_collation_fold (const char *text)
{
  g_autofree UChar *apart = NULL;
  GString *folded;
  int32_t length = 0;

  g_return_val_if_fail (text != NULL, NULL);

  if (is_ascii (text))
    return g_ascii_strdown (text, -1);

  apart = take_apart (text, &length);
  if (apart == NULL)
    return g_utf8_casefold (text, -1);

  folded = g_string_sized_new (length + 8);
  for (int32_t i = 0; i < length;)
    {
      UChar32 letter;
      const char *plain;

      U16_NEXT (apart, i, length, letter);
      plain = find_plain (letter);
      if (plain != NULL)
        g_string_append (folded, plain);
      else if (u_charType (letter) != U_NON_SPACING_MARK)
        g_string_append_unichar (folded, (gunichar) letter);
    }

  return g_string_free (folded, FALSE);
}
