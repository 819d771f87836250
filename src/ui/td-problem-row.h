/* td-problem-row.h: a problem in the list of problems
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "io/td-problem.h"

G_BEGIN_DECLS

#define TD_TYPE_PROBLEM_ROW (td_problem_row_get_type ())
G_DECLARE_FINAL_TYPE (TdProblemRow, td_problem_row, TD, PROBLEM_ROW, GtkWidget)

GtkWidget *td_problem_row_new (void);

/* @file: the name of the file, for showing */
void td_problem_row_show (TdProblemRow *self,
                          TdProblem    *problem,
                          const char   *file,
                          TdLanguage   *language);

G_END_DECLS
