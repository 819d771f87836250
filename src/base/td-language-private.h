/* td-language-private.h: what the formatters of base need of a language (private to base)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-language.h"

G_BEGIN_DECLS

#define TD_LANGUAGE_TAG_ENGLISH "en"

/* @name: a BCP 47 tag or a POSIX name. Returns: (transfer full): the BCP 47 tag;
 *   English for "", "C", "POSIX" and what is no name of a language. */
char *td_language_tag_canonicalize (const char *name);

/* Returns: (transfer full): the ICU locale of @tag, that of English where ICU does
 *   not know the language. */
char *td_language_tag_find_locale (const char *tag);

/* The ICU locale of numbers and names. Never one that ICU does not know: ICU
 * would then fall back on the locale of the process. Returns: (transfer none) */
const char *td_language_get_locale (TdLanguage *language);

/* The ICU locale of dates and lists: plain English is day-month-year and has no
 * comma before "and". Returns: (transfer none) */
const char *td_language_get_prose_locale (TdLanguage *language);

/* Returns: whether the language of td_language_get_locale(), whatever its
 *   country, is @code ("fr"). */
gboolean td_language_is (TdLanguage *language,
                         const char *code);

/* @what: the "what" given to td_language_keep(). Returns: (transfer full) (nullable) */
typedef gpointer (*TdOpenFunc) (TdLanguage *language,
                                const char *what);

/* Opens a formatter when it is first asked for and keeps it as long as the
 * language: two calls with the same @open and @what give the same object.
 * Any thread; the object must be one whose use does not change it.
 *
 * Returns: (transfer none) (nullable): NULL where @open gave NULL. */
gpointer td_language_keep (TdLanguage     *language,
                           TdOpenFunc      open,
                           const char     *what,
                           GDestroyNotify  close);

G_END_DECLS
