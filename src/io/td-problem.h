/* td-problem.h: what is wrong with a file, and where
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "base/td-language.h"

G_BEGIN_DECLS

typedef enum
{
  TD_SEVERITY_ERROR,   /* something was left out */
  TD_SEVERITY_WARNING, /* kept, but look at it */
} TdSeverity;

/* TdProblem:
 *
 * Immutable. The message is a row of one table of sentences (td-problem-kinds.h),
 * filled when shown, so that a problem speaks any language. */
#define TD_TYPE_PROBLEM (td_problem_get_type ())
G_DECLARE_FINAL_TYPE (TdProblem, td_problem, TD, PROBLEM, GObject)

/* Stable word of its kind, for tests and JSON: "duplicate-id", "bad-date". */
const char *td_problem_get_kind     (TdProblem *self);
TdSeverity  td_problem_get_severity (TdProblem *self);

/* 1-based; columns in characters; of the offending value. 0 where the file as
 * a whole is meant (it could not be opened). */
guint       td_problem_get_line     (TdProblem *self);
guint       td_problem_get_column   (TdProblem *self);

/* Returns: (transfer none): the JSON pointer, "" for the whole. In a stream it
 *   begins with the record's own member: "/case/statements/0". */
const char *td_problem_get_pointer  (TdProblem *self);

/* Returns: (transfer full): one sentence, no full stop: what is wrong and what
 *   to do, where that helps. */
char *td_problem_get_message (TdProblem  *self,
                              TdLanguage *language);

/* Returns: (transfer full): "FILE:LINE:COLUMN: error: MESSAGE [/pointer]", the
 *   words error and warning in the language too. */
char *td_problem_format (TdProblem  *self,
                         const char *file,
                         TdLanguage *language);

G_END_DECLS
