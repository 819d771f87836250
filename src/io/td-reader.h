/* td-reader.h: walks one parsed record into structs, by tables of members (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-arena.h"
#include "io/td-json-tree.h"
#include "io/td-problem-kinds.h"
#include "model/td-date.h"
#include "model/td-organisation.h"
#include "model/td-vocabulary.h"

G_BEGIN_DECLS

/* One step of the way to the value that is being read: a name or an index.
 * A way is kept as it is walked and made a JSON pointer only when there is
 * a problem to report. */
typedef struct
{
  const char *name; /* NULL: an index */
  guint       index;
} TdReaderStep;

/* Lists that ids refer to; resolved when everything has been read. */
typedef enum
{
  TD_REFERENCE_SOURCE,
  TD_REFERENCE_ORGANISATION,
  TD_REFERENCE_CASE,
} TdReference;
#define TD_N_REFERENCES (TD_REFERENCE_CASE + 1)

/* Codes of the world outside. */
typedef enum
{
  TD_CODE_COUNTRY,
  TD_CODE_CURRENCY,
} TdCode;
#define TD_N_CODES (TD_CODE_CURRENCY + 1)

typedef struct _TdReader TdReader;

typedef struct
{
  void     (*problem)   (TdProblemKind       kind,
                         const char         *pointer,
                         const char * const *arguments,
                         gpointer            user_data);
  /* Returns: whether @id is there already, so that nothing need be kept. */
  gboolean (*is_known)  (TdReference reference,
                         const char *id,
                         gpointer    user_data);
  void     (*reference) (TdReference reference,
                         const char *id,
                         const char *pointer,
                         gpointer    user_data);
} TdReaderHost;

struct _TdReader
{
  /* Set by whoever reads a record */
  TdArena            *arena;
  TdVocabulary       *vocabulary;
  const TdReaderHost *host;
  gpointer            host_data;
  gint32              today; /* in days, as in td-date.h */
  const char         *data;  /* the record's bytes, for what is quoted as written */
  gsize               length;

  TdReaderStep        steps[TD_JSON_MAX_DEPTH + 2];
  guint               depth;
  guint               n_errors; /* of this record: any leaves it out */
  guint               n_statements, n_claims; /* read so far: the numbers of the next ones */
  GHashTable         *codes[TD_N_CODES]; /* (nullable): those that were found good, as asking takes long */
};

/* Reads @node into @target. @detail: what the table says: a TdTerms, a TdReference. */
typedef void (*TdReadFunc) (TdReader         *reader,
                            const TdJsonNode *node,
                            gpointer          target,
                            guint             detail);

/* A row of a table: a member of an object and where in the struct it goes. */
typedef struct
{
  const char *name;
  TdReadFunc  read;
  gsize       offset;
  guint       detail;
  gboolean    is_required;
} TdMember;

#define TD_MAX_MEMBERS 32

/* Gives back what the reader keeps from record to record. */
void td_reader_clear (TdReader *reader);

/* Returns: whether @text is a country, or a currency. */
gboolean td_reader_knows_code (TdReader   *reader,
                               TdCode      code,
                               const char *text);

/* Makes the reader ready for a record. */
void td_reader_begin (TdReader   *reader,
                      const char *data,
                      gsize       length);

/* Reads an object by its table; unknown members are a warning, missing required
 * ones an error.
 * Returns: FALSE where @node is no object. */
gboolean td_reader_read_object (TdReader         *reader,
                                const TdJsonNode *node,
                                const TdMember   *members,
                                guint             n_members,
                                gpointer          target);

/* Reads a list of @size bytes an element; a list of pointers ends with NULL.
 * Returns: (nullable): the elements, in the arena; NULL where it is empty or no list. */
gpointer td_reader_read_list (TdReader         *reader,
                              const TdJsonNode *node,
                              gsize             size,
                              TdReadFunc        read,
                              guint             detail,
                              guint            *n);

/* Reports a problem at the present value, or at its member @name.
 * @...: the values of the row's places. */
void td_reader_report    (TdReader      *reader,
                          TdProblemKind  kind,
                          const char    *first,
                          const char    *second);
void td_reader_report_at (TdReader      *reader,
                          const char    *name,
                          TdProblemKind  kind,
                          const char    *first,
                          const char    *second);
void td_reader_expect    (TdReader   *reader,
                          TdExpected  expected);

void td_reader_push_name  (TdReader *reader, const char *name);
void td_reader_push_index (TdReader *reader, guint index);
void td_reader_pop        (TdReader *reader);

/* Returns: (transfer full): the pointer of the present value, relative to the record. */
char *td_reader_dup_pointer (TdReader *reader);

/* Notes that the present value refers to @id. */
void td_reader_refer (TdReader    *reader,
                      TdReference  reference,
                      const char  *id);

/* Returns: (nullable): the string; NULL, with nothing reported, for another type. */
const char *td_reader_peek_string (const TdJsonNode *node);

G_END_DECLS
