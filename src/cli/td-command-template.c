/* td-command-template.c: takedowns-cli template: a dataset to fill in, by example
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli/td-output.h"
#include "io/td-template.h"

typedef struct
{
  char *output;
} TemplateOptions;

static const TdOption options[] = {
  { "output", 0, TD_OPTION_TEXT, G_STRUCT_OFFSET (TemplateOptions, output), N_("FILE"),
    N_("the dataset to write; without it, it goes to standard output"), NULL },
  { NULL },
};

static TdExit
run (TdCli              *cli,
     gconstpointer       data,
     const char * const *operands)
{
  const TemplateOptions *given = data;
  g_autofree char *name = g_strstrip (g_strdup (operands[0]));
  g_autoptr (GBytes) bytes = NULL;

  if (*name == '\0' || !g_utf8_validate (name, -1, NULL))
    return td_command_refuse (&td_command_template, cli,
                              g_strdup (td_words (cli->language, "The name of the case is missing")));

  bytes = td_template_make (name, cli->language);
  return td_output_bytes (cli, bytes, given->output);
}

const TdCommand td_command_template = {
  "template", N_("NAME"), N_("writes a dataset with one case by example, to be filled in"),
  options, sizeof (TemplateOptions), 1, 1, FALSE, run,
};
