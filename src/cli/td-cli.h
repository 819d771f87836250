/* td-cli.h: what every command is given: language, data, a way to answer
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "io/td-document.h"
#include "model/td-collection.h"

G_BEGIN_DECLS

/* The exit statuses, in the order of gravity. */
typedef enum
{
  TD_EXIT_FINE,
  TD_EXIT_FAILED, /* errors found; no such case or metric; a file that cannot be read or written */
  TD_EXIT_USAGE,  /* a command line that makes no sense */
} TdExit;

/* Owned by main() and lent to the command. */
typedef struct
{
  TdLanguage   *language;
  GPtrArray    *documents;  /* TdDocument: what --data named, or the sample */
  TdCollection *collection; /* their datasets */
} TdCli;

void td_cli_init  (TdCli      *self,
                   TdLanguage *language);
void td_cli_clear (TdCli      *self);

/* Loads what @files name, each once; the built-in sample where there are none.
 * Problems go to standard error.
 * @files: (nullable): NULL-terminated
 * Returns: FAILED where a file could not be read at all. */
TdExit td_cli_load (TdCli              *self,
                    const char * const *files);

/* Returns: whether anything had to be left out of what was loaded. */
gboolean td_cli_has_errors (TdCli *self);

/* Writes data to standard output, and makes sure that it has arrived.
 * Returns: FAILED, having said so, where it cannot be written (a full disk, a
 *   closed pipe). */
TdExit td_cli_write (TdCli      *self,
                     const char *text);

/* Takes @node. Indented, numbers written as briefly as they can be read back. */
TdExit td_cli_write_json (TdCli    *self,
                          JsonNode *node);

/* One line to standard error, after the name of the program.
 * @message: (transfer full): freed here, so that td_fill() can stand in its place */
void td_cli_complain (char *message);

/* The case a person means by @word: its id, or its name where only one has it.
 * Returns: (transfer full) (nullable): NULL having said so, with the nearest. */
TdCaseRef *td_cli_find_case (TdCli      *self,
                             const char *word);

/* Whether the data define the metric @id.
 * Returns: FALSE having said so, with the nearest. */
gboolean td_cli_check_metric (TdCli      *self,
                              const char *id);

G_END_DECLS
