/* td-language.h: a language as it is handed down: words, numbers, dates, places, order
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Everything below the window gets a language handed down and speaks that,
 * whatever the locale of the process. Immutable and atomically counted; the
 * formatters inside are opened when first used, under a lock, and kept. */
typedef struct _TdLanguage TdLanguage;

/* @tag: a BCP 47 tag ("fr", "en", "ar", "pt-BR"); POSIX forms ("fr_FR.UTF-8")
 *   are understood too. NULL, "" and "C" mean English.
 *
 * Never fails: where there is no catalogue for @tag the words are English,
 * while numbers, dates and places still follow @tag.
 *
 * Returns: (transfer full) */
TdLanguage *td_language_new (const char *tag);

TdLanguage *td_language_ref   (TdLanguage *language);
void        td_language_unref (TdLanguage *language);

/* Returns: (transfer none): the BCP 47 tag. */
const char *td_language_get_tag (TdLanguage *language);

/* Returns: (transfer none): the tag of the words: "en" where there is no catalogue. */
const char *td_language_get_words_tag (TdLanguage *language);

/* Returns: whether the script of the words runs from right to left. */
gboolean td_language_is_rtl (TdLanguage *language);

/* Returns: (transfer full): the tags of the installed catalogues, English
 *   first, NULL-terminated. */
char **td_language_list_available (void);

/* The words. Every string a person reads below the window goes through one of
 * these; xgettext knows them as keywords. @msgid is never empty.
 *
 * Returns: (transfer none): the translation, or @msgid itself. */
const char *td_words   (TdLanguage *language,
                        const char *msgid);
const char *td_words_c (TdLanguage *language,
                        const char *context,
                        const char *msgid);
const char *td_words_n (TdLanguage *language,
                        const char *singular,
                        const char *plural,
                        gulong      n);

/* Fills the named places of a sentence: td_fill ("{a} is a minimum.", "a", "6,000", NULL).
 * @pattern: a translated sentence; a place may stand in any order, several
 *   times, or be left out. An unknown place stays as it is.
 * @...: name, value pairs of strings, ended by NULL. A NULL value reads as "".
 *
 * Returns: (transfer full) */
char *td_fill (const char *pattern,
               ...) G_GNUC_NULL_TERMINATED;

/* Marks for xgettext, for tables: the words are looked up when shown. Spelt as
 * in <glib/gi18n.h>, so that both may be included. */
#define N_(String) (String)
#define NC_(Context, String) (String)

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdLanguage, td_language_unref)

G_END_DECLS
