/* td-command-show.c: takedowns-cli show: a case with all that is said of it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli/td-case-text.h"
#include "cli/td-command.h"

typedef struct
{
  guint format;
} ShowOptions;

static const TdOption options[] = {
  { "format", 0, TD_OPTION_CHOICE, G_STRUCT_OFFSET (ShowOptions, format), NULL,
    N_("how to write the case"), td_format_choices },
  { NULL },
};

static TdExit
run (TdCli              *cli,
     gconstpointer       data,
     const char * const *operands)
{
  const ShowOptions *given = data;
  g_autoptr (TdCaseRef) ref = td_cli_find_case (cli, operands[0]);
  g_autofree char *text = NULL;
  TdDataset *dataset;
  TdCase *owner;

  if (ref == NULL)
    return TD_EXIT_FAILED;

  dataset = td_case_ref_get_dataset (ref);
  owner = td_case_ref_get_case (ref);
  if (given->format == TD_FORMAT_JSON)
    return td_cli_write_json (cli, td_case_to_json (dataset, owner, cli->language));

  text = td_case_to_text (dataset, owner, cli->language);
  return td_cli_write (cli, text);
}

const TdCommand td_command_show = {
  "show", N_("CASE"), N_("shows a case with all that is said of it"),
  options, sizeof (ShowOptions), 1, 1, TRUE, run,
};
