/* td-window-private.h: what the files of the window share
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/td-case-page.h"
#include "ui/td-charts-page.h"
#include "ui/td-compare-page.h"
#include "ui/td-list-pane.h"
#include "ui/td-recent.h"
#include "ui/td-stale-bar.h"
#include "ui/td-window.h"

G_BEGIN_DECLS

struct _TdWindow
{
  AdwApplicationWindow  parent_instance;

  TdWorkspace          *workspace; /* owned */
  TdDocumentSet        *documents; /* owned */
  GSettings            *settings; /* owned, nullable: where its size and page are written when it goes */
  TdDocumentSet        *candidates; /* owned, while they are tried: what may take the place of documents */
  TdDocumentSet        *failed; /* owned, nullable: what was tried last, and could not all be opened */
  char                 *awaited; /* owned, nullable: the id of a case that is shown once all is loaded */
  TdComparisonSpec     *awaited_comparison; /* owned, nullable: what is compared once all is loaded */
  char                 *awaited_name; /* owned, nullable: its name */
  gboolean              was_loading; /* when the state was last shown */
  gboolean              is_remembered; /* the desktop knows that these documents were opened */
  gboolean              is_painted; /* once: its pages may be made */

  AdwToastOverlay      *toasts; /* template */
  AdwLeaflet           *leaflet;
  TdListPane           *list_pane;
  GtkWidget            *content;
  AdwViewSwitcherTitle *switcher_title;
  AdwViewSwitcherBar   *switcher_bar;
  TdStaleBar           *stale_bar;
  GtkRevealer          *problems_revealer;
  GtkLabel             *problems_label;
  GtkImage             *problems_icon;
  GtkStack             *content_stack;
  GtkSpinner           *loading_spinner;
  GtkLabel             *loading_label;
  AdwStatusPage        *trouble_page;
  GtkWidget            *try_again_button;
  GtkWidget            *trouble_problems_button;
  AdwViewStack         *pages;
};

/* td-window-actions.c: the actions of the window; once, while it is made. */
void td_window_actions_install (TdWindow *self);

/* Greys out what makes no sense now. */
void td_window_actions_update (TdWindow *self);

/* td-window-choices.c: those that choose what is compared; once, by the above. */
void td_window_choices_install (TdWindow *self);

/* td-window-options.c: those that choose how it is shown; likewise. */
void td_window_options_install (TdWindow *self);

/* td-window-pages.c: makes each page when it is first seen, but none before the
 * list is painted; once, while the window is made. */
void td_window_pages_install (TdWindow *self);

/* td-window-pages.c
 * Returns: (transfer none) (nullable): NULL where it was not needed yet */
TdCasePage *td_window_find_case_page (TdWindow *self);

/* td-window-pages.c: makes the page now, where it was not needed yet.
 * Returns: (transfer none) */
TdCasePage *td_window_ensure_case_page (TdWindow *self);
TdChartsPage *td_window_ensure_charts_page (TdWindow *self);
TdComparePage *td_window_ensure_compare_page (TdWindow *self);

/* td-window-pages.c: how many cases the switchers say that the comparison has. */
void td_window_set_badge (TdWindow *self,
                          guint     number);

/* td-window-claims.c: choosing the claim that stands; once, by td-window-actions.c. */
void td_window_claims_install (TdWindow *self);

/* td-window-actions.c: the first case of that id; tells the user where there is none.
 * Returns: (transfer full) (nullable) */
TdCaseRef *td_window_find_case (TdWindow   *self,
                                const char *id);

/* td-window-actions.c: shows the first case of that id, once its file is read;
 * tells the user where there is none. */
void td_window_show_case (TdWindow   *self,
                          const char *id);

/* td-window-actions.c: says a sentence in passing, its {id} filled. */
void td_window_say (TdWindow   *self,
                    const char *pattern,
                    const char *id);

/* td-window-open.c: asks which files to open. */
void td_window_choose_files (TdWindow *self);

/* td-window-try.c: its actions; once, while the window is made. */
void td_window_try_install (TdWindow *self);

/* td-window-try.c: opens those of @files that are datasets, and says which are
 * not; where none is, what is shown stays.
 * @files: (array length=n_files): one at least */
void td_window_try_files (TdWindow  *self,
                          GFile    **files,
                          guint      n_files);

/* td-window-try.c: something else is opened, or nothing. */
void td_window_stop_trying (TdWindow *self);

/* td-window-drop.c: lets files be dropped on the window; once, while it is made. */
void td_window_drop_install (TdWindow *self);

/* td-window-state.c: shows how it stands with the documents. */
void td_window_update_state (TdWindow *self);

/* td-window-state.c: why @document could not be loaded, and what to do about it.
 * Returns: (transfer full) */
char *td_window_format_failure (TdWindow   *self,
                                TdDocument *document);

G_END_DECLS
