/* td-source.h: where something can be read
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-date.h"
#include "model/td-text.h"

G_BEGIN_DECLS

/* Immutable; owned by the dataset, lent const. Strings are NULL where absent. */
typedef struct
{
  const char         *id;
  const TdText       *title;
  const TdText       *publisher;
  const char         *url;
  const char         *archived;
  const TdText       *note;
  TdDate              published;
  TdDate              updated;
  TdDate              accessed;
  const char         *language;
  const char         *kind;        /* id of TD_TERMS_SOURCE_KIND */
  const char         *reliability; /* id of TD_TERMS_RELIABILITY */
  const char * const *relays;      /* NULL-terminated source ids, or NULL */
} TdSource;

/* Returns: (transfer full): what names the source within a sentence: its
 *   publisher, else its title, the host of its address, its note, its id. */
char *td_source_format_name (const TdSource *source,
                             TdLanguage     *language);

/* Returns: (transfer full): publisher (or title, or host of the address, or note)
 *   and date: "Médias24, 18 October 2021". */
char *td_source_format_short (const TdSource *source,
                              TdLanguage     *language);

/* Returns: (transfer full): publisher, title, date, updated, language, kind, address:
 *   a full citation without line breaks. */
char *td_source_format_full (const TdSource *source,
                             TdLanguage     *language);

/* Returns: (transfer full) (nullable): the host of the address, for showing
 *   where a link leads; NULL unless it is http or https. */
char *td_source_get_host (const TdSource *source);

G_END_DECLS
