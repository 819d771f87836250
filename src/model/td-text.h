/* td-text.h: a text in one or several languages
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-arena.h"
#include "base/td-language.h"

G_BEGIN_DECLS

typedef struct
{
  const char *language; /* BCP 47 tag, or "" for a plain string */
  const char *string;
} TdTextItem;

/* Immutable, lives in the arena of its owner, lent const. */
typedef struct
{
  guint             n_items; /* at least 1 */
  const TdTextItem *items;
} TdText;

/* @text: (nullable). The wanted language, else English, else the first.
 * Returns: (transfer none) (nullable): NULL only for NULL. */
const char *td_text_get (const TdText *text,
                         TdLanguage   *language);

/* Like td_text_get() with a tag ("fr"); "en" gives the key form of a text. */
const char *td_text_get_tag (const TdText *text,
                             const char   *tag);

/* Returns: whether both are NULL or hold the same items. */
gboolean td_text_equal (const TdText *a,
                        const TdText *b);

/* @text: (nullable)
 * Returns: (transfer none) (nullable): a deep copy that lives in @arena. */
const TdText *td_text_copy (const TdText *text,
                            TdArena      *arena);

G_END_DECLS
