/* td-place-names.c: country names and codes
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-place-names.h"

#include "base/td-icu.h"
#include "base/td-language-private.h"

#include <string.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>

/* Places of claims that are no country. */
static const char * const regions[] = { "EU", "001", "150", NULL };

/* Codes that ICU takes for countries and ISO 3166-1 only reserves. (XK, for Kosovo,
 * is not of the standard either, but everybody uses it.) */
static const char * const reserved[] = { "AC", "CP", "CQ", "DG", "EA", "IC", "TA", NULL };

/* Places that ICU names by their standing in law ("Hong Kong SAR China"). Short
 * names for all would make of the United Kingdom "UK". */
static const char * const named_shortly[] = { "HK", "MO", NULL };

/* A place and how to name it. */
typedef struct
{
  const ULocaleDisplayNames *names;
  const char *code;
} Place;

static gpointer
open_names (TdLanguage *language,
            const char *what)
{
  UErrorCode status = U_ZERO_ERROR;
  ULocaleDisplayNames *names = uldn_open (td_language_get_locale (language), ULDN_STANDARD_NAMES, &status);

  if (U_SUCCESS (status))
    return names;

  uldn_close (names);
  return NULL;
}

static gpointer
open_short_names (TdLanguage *language,
                  const char *what)
{
  UDisplayContext short_names[] = { UDISPCTX_LENGTH_SHORT };
  UErrorCode status = U_ZERO_ERROR;
  ULocaleDisplayNames *names = uldn_openForContext (td_language_get_locale (language), short_names,
                                                    G_N_ELEMENTS (short_names), &status);

  if (U_SUCCESS (status))
    return names;

  uldn_close (names);
  return NULL;
}

static void
close_names (gpointer names)
{
  uldn_close (names);
}

static int32_t
fill_from_place (gconstpointer  object,
                 UChar         *buffer,
                 int32_t        capacity,
                 UErrorCode    *status)
{
  const Place *place = object;

  return uldn_regionDisplayName (place->names, place->code, buffer, capacity, status);
}

gboolean
td_place_is_known (const char *code)
{
  g_return_val_if_fail (code != NULL, FALSE);

  if (g_strv_contains (regions, code))
    return TRUE;

  return g_strv_contains ((const char * const *) uloc_getISOCountries (), code) && !g_strv_contains (reserved, code);
}

char *
td_place_get_name (TdLanguage *language,
                   const char *code)
{
  Place place = { NULL, code };
  char *name = NULL;

  g_return_val_if_fail (language != NULL, NULL);
  g_return_val_if_fail (code != NULL, NULL);

  if (!td_place_is_known (code))
    return g_strdup (code);

  if (g_strv_contains (named_shortly, code))
    place.names = td_language_keep (language, open_short_names, "places, short", close_names);
  else
    place.names = td_language_keep (language, open_names, "places", close_names);
  if (place.names != NULL)
    name = td_icu_collect (fill_from_place, &place);

  return name != NULL ? name : g_strdup (code);
}
