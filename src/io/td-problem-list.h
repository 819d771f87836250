/* td-problem-list.h: collects problems on the worker, and places them (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-json-frame.h"
#include "io/td-json-locate.h"
#include "io/td-problem-kinds.h"

G_BEGIN_DECLS

/* Keeps at most 100 problems a record and 10,000 a file, and counts the rest. */
#define TD_PROBLEMS_PER_RECORD 100
#define TD_PROBLEMS_PER_FILE 10000

typedef struct
{
  const char *data; /* the file */
  gsize       length;
  GPtrArray  *fresh; /* of TdProblem: not yet handed over */
  guint       n_kept;
  guint64     n_errors, n_warnings;
  guint       n_in_record; /* kept of the present record */
  const TdJsonFrame *frame; /* the present record */
  gsize       place_offset; /* whose place is known: the last one asked for */
  TdJsonPlace place;
} TdProblemList;

void td_problem_list_init  (TdProblemList *self,
                            const char    *data,
                            gsize          length);
void td_problem_list_clear (TdProblemList *self);

/* What is added from now on belongs to @frame. */
void td_problem_list_set_frame (TdProblemList     *self,
                                const TdJsonFrame *frame);

/* @pointer: relative to the frame.
 * @arguments: (nullable) */
void td_problem_list_add (TdProblemList      *self,
                          TdProblemKind       kind,
                          const char         *pointer,
                          const char * const *arguments);

/* A problem at a byte of the file rather than at a value.
 * @pointer: (transfer full): absolute
 * @stops: whether nothing was read from there on */
void td_problem_list_add_at (TdProblemList      *self,
                             TdProblemKind       kind,
                             gsize               offset,
                             char               *pointer,
                             gboolean            stops,
                             const char * const *arguments);

/* What the guard found. */
void td_problem_list_add_verdict (TdProblemList *self,
                                  TdJsonVerdict  verdict,
                                  char          *pointer,
                                  gboolean       stops);

/* A problem of the file as a whole. */
void td_problem_list_add_whole (TdProblemList      *self,
                                TdProblemKind       kind,
                                const char * const *arguments);

/* Returns: (transfer full) (nullable): the problems since the last time. */
GPtrArray *td_problem_list_take (TdProblemList *self);

guint64 td_problem_list_get_n_more (TdProblemList *self);

G_END_DECLS
