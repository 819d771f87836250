/* td-icu.c: between the UTF-8 of the application and the UTF-16 of ICU
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-icu.h"

#include <unicode/ustring.h>

#define USUAL_LENGTH 128
#define REPLACEMENT 0xfffd

/* No text here comes near; three times as many units still fit an int32_t. */
#define MOST_BYTES (G_MAXINT32 / 16)

UChar *
td_icu_from_utf8 (const char *text,
                  int32_t    *length)
{
  gsize bytes = strlen (text);
  int32_t size = (int32_t) MIN (bytes, MOST_BYTES);
  /* UTF-16 never has more units than UTF-8 has bytes. */
  UChar *wide = g_new (UChar, size + 1);
  UErrorCode status = U_ZERO_ERROR;
  int32_t written = 0;

  u_strFromUTF8WithSub (wide, size + 1, &written, text, size, REPLACEMENT, NULL, &status);
  if (U_FAILURE (status))
    written = 0;
  wide[written] = 0;

  if (length != NULL)
    *length = written;

  return wide;
}

char *
td_icu_to_utf8 (const UChar *text,
                int32_t      length)
{
  UErrorCode status = U_ZERO_ERROR;
  int32_t size = length >= 0 ? length : u_strlen (text);
  char *narrow = g_malloc ((gsize) size * 3 + 1);
  int32_t written = 0;

  u_strToUTF8WithSub (narrow, size * 3 + 1, &written, text, size, REPLACEMENT, NULL, &status);
  narrow[U_FAILURE (status) ? 0 : written] = '\0';

  return narrow;
}

char *
td_icu_collect (TdIcuFill     fill,
                gconstpointer object)
{
  UChar usual[USUAL_LENGTH];
  g_autofree UChar *large = NULL;
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = fill (object, usual, USUAL_LENGTH, &status);

  if (U_SUCCESS (status))
    return td_icu_to_utf8 (usual, length);
  if (status != U_BUFFER_OVERFLOW_ERROR)
    return NULL;

  large = g_new (UChar, (gsize) length + 1);
  status = U_ZERO_ERROR;
  length = fill (object, large, length + 1, &status);

  return U_SUCCESS (status) ? td_icu_to_utf8 (large, length) : NULL;
}
