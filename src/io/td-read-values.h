/* td-read-values.h: reads single values: strings, ids, texts, dates (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-reader.h"
#include "model/td-case.h"
#include "model/td-source.h"

G_BEGIN_DECLS

/* All are TdReadFunc. What is wrong is reported; the target then stays empty. */

/* const char ** */
void td_read_string (TdReader *reader, const TdJsonNode *node, gpointer target, guint detail);

/* gboolean * */
void td_read_boolean (TdReader *reader, const TdJsonNode *node, gpointer target, guint detail);

/* const char **: an id; @detail unused */
void td_read_id (TdReader *reader, const TdJsonNode *node, gpointer target, guint detail);

/* const char **: an id that refers to something; @detail: TdReference */
void td_read_reference (TdReader *reader, const TdJsonNode *node, gpointer target, guint detail);

/* const char * const **: a list of such, NULL-terminated; @detail: TdReference */
void td_read_references (TdReader *reader, const TdJsonNode *node, gpointer target, guint detail);
/* The same, not empty. */
void td_read_some_references (TdReader *reader, const TdJsonNode *node, gpointer target, guint detail);

/* const char * const **: strings, NULL-terminated */
void td_read_strings (TdReader *reader, const TdJsonNode *node, gpointer target, guint detail);
/* const char * const **: ids, NULL-terminated, that are not resolved */
void td_read_ids (TdReader *reader, const TdJsonNode *node, gpointer target, guint detail);

/* const char **: an id of a built-in list, where others are kept and warned of; @detail: TdTerms */
void td_read_term (TdReader *reader, const TdJsonNode *node, gpointer target, guint detail);

/* const char **: the code of a country, or of a currency; @detail: TdCode */
void td_read_code (TdReader *reader, const TdJsonNode *node, gpointer target, guint detail);

/* const char **: the tag of a language */
void td_read_language (TdReader *reader, const TdJsonNode *node, gpointer target, guint detail);

/* const TdText ** */
void td_read_text (TdReader *reader, const TdJsonNode *node, gpointer target, guint detail);
/* const TdText **: not empty, and warned of beyond 200 characters */
void td_read_name (TdReader *reader, const TdJsonNode *node, gpointer target, guint detail);

/* TdNamed *: an id, or an object that is a text; @detail: TdReference */
void td_read_named (TdReader *reader, const TdJsonNode *node, gpointer target, guint detail);

/* TdDate * */
void td_read_date (TdReader *reader, const TdJsonNode *node, gpointer target, guint detail);

/* Reads a number as the source wrote it, also beyond 64 bits.
 * Returns: FALSE, with nothing reported, for another type. */
gboolean td_read_number (TdReader         *reader,
                         const TdJsonNode *node,
                         double           *value);

/* Makes a TdReadFunc for a closed list of values, where an unknown one is an error. */
#define TD_DEFINE_READ_CHOICE(name, Type, from_id, member)                      \
  static void                                                                   \
  name (TdReader *reader, const TdJsonNode *node, gpointer target, guint detail)        \
  {                                                                             \
    const char *id = td_reader_peek_string (node);                              \
                                                                                \
    if (!id)                                                                    \
      td_reader_expect (reader, TD_EXPECT_ID);                                  \
    else if (!from_id (id, (Type *) target))                                    \
      td_reader_report (reader, TD_PROBLEM_UNKNOWN_VALUE, id, member);          \
  }

/* Returns: whether @text is [a-z0-9][a-z0-9-]{0,63}. */
gboolean td_id_is_valid (const char *text);

/* Warns where @id is none of @terms; @id is known to be an id. */
void td_check_term (TdReader   *reader,
                    const char *id,
                    TdTerms     terms);

G_END_DECLS
