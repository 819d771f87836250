/* td-test-ui.h: what the tests of windows share
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/td-window-private.h"

G_BEGIN_DECLS

/* A dataset of two cases, alpha (6,000 channels) and beta (3,500). */
#define TD_TEST_TWO_CASES \
  "{\"format\": \"takedowns\", \"version\": 1,\n" \
  " \"sources\": [{\"id\": \"s\", \"publisher\": \"The Paper\", \"published\": \"2021-10-18\"}],\n" \
  " \"cases\": [\n" \
  "  {\"id\": \"alpha\", \"name\": \"Alpha TV\", \"statements\": [{\"sources\": [\"s\"], \"claims\": [{\"metric\": \"live-channels\", \"amount\": 6000}]}]},\n" \
  "  {\"id\": \"beta\", \"name\": \"Beta TV\", \"statements\": [{\"sources\": [\"s\"], \"claims\": [{\"metric\": \"live-channels\", \"amount\": 3500}]}]}]}\n"

/* The first case is named twice: an error with a place, and one case less. */
#define TD_TEST_ONE_PROBLEM \
  "{\"format\": \"takedowns\", \"version\": 1,\n" \
  " \"sources\": [{\"id\": \"s\", \"publisher\": \"The Paper\"}],\n" \
  " \"cases\": [\n" \
  "  {\"id\": \"alpha\", \"name\": \"Alpha TV\", \"statements\": [{\"sources\": [\"s\"], \"means\": [\"settlement\"]}]},\n" \
  "  {\"id\": \"alpha\", \"name\": \"Again\", \"statements\": [{\"sources\": [\"s\"], \"means\": [\"settlement\"]}]}]}\n"

#define TD_TEST_NO_CASES "{\"format\": \"takedowns\", \"version\": 1, \"sources\": [], \"cases\": []}\n"

/* The application of this process, started; and a folder for files. */
typedef struct
{
  TdApplication *application; /* borrowed */
  char          *folder;      /* owned */
} TdTestUi;

void td_test_ui_set_up    (TdTestUi *self, gconstpointer data);
void td_test_ui_tear_down (TdTestUi *self, gconstpointer data);

/* Writes @content to the file of that name in the folder.
 * Returns: (transfer full) */
GFile *td_test_ui_write (TdTestUi   *self,
                         const char *name,
                         const char *content);

/* Opens a window on @files and waits until they are loaded, or could not be.
 * Returns: (transfer none) */
TdWindow *td_test_ui_open (TdTestUi  *self,
                           GFile    **files,
                           guint      n_files);

/* Lets the window load what it is to load. */
void td_test_window_wait (TdWindow *window);

/* Handles what is waiting in the main loop. */
void td_test_settle (void);

void td_test_activate (TdWindow   *window,
                       const char *action,
                       GVariant   *parameter);
void td_test_activate_string (TdWindow   *window,
                              const char *action,
                              const char *parameter);

/* Returns: (transfer none): the id of the current case; "" for none. */
const char *td_test_get_current (TdWindow *window);

/* Returns: (transfer none) (nullable): the first widget of @type in @root. */
GtkWidget *td_test_find (GtkWidget *root,
                         GType      type);

/* Returns: (transfer none): the open window of @type, which there must be. */
GtkWindow *td_test_find_window (GType type);

#define td_test_ui_add(path, function) \
  g_test_add ((path), TdTestUi, NULL, td_test_ui_set_up, (function), td_test_ui_tear_down)

G_END_DECLS
