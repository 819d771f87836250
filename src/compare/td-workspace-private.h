/* td-workspace-private.h: what the files of the workspace share (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-choices.h"
#include "compare/td-workspace.h"

G_BEGIN_DECLS

struct _TdWorkspace
{
  GObject          parent_instance;

  TdLanguage      *language; /* owned, as all to the blank line */
  TdCollection    *collection;
  TdCaseList      *cases;
  TdShortlist     *shortlist;
  TdSurveyOptions *survey_options;
  TdCaseRef       *current; /* nullable */
  char            *metric;  /* nullable */

  TdChoices       *choices;    /* owned, as all to the blank line */
  TdCaseRef       *reference;  /* nullable */
  char           **metrics;    /* nullable */
  TdComparison    *comparison; /* nullable: of the ticked cases, until something changes */

  TdShowPeriod     period;
  guint            n_holds; /* while others change with it, a change of the comparison is not told */
};

/* td-workspace-comparison.c: what is compared is another thing now: the comparison is
 * made anew when it is asked for, and unless it is held this is told. */
void td_workspace_forget_comparison (TdWorkspace *self);

/* The same where it is the choices of claims that are others, which is always told. */
void td_workspace_forget_choices (TdWorkspace *self);

G_END_DECLS
