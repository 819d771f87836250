/* td-command.h: the commands there are, and the options they take
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "cli/td-cli.h"

G_BEGIN_DECLS

typedef enum
{
  TD_OPTION_FLAG,   /* gboolean */
  TD_OPTION_TEXT,   /* char *, NULL where not given */
  TD_OPTION_CHOICE, /* guint: the index in @choices; the first where not given */
  TD_OPTION_NUMBER, /* guint from @min to @max, 0 where not given */
  TD_OPTION_FILES,  /* char **, bytes, may be given several times; NULL where not given */
} TdOptionKind;

/* A row of a const table, ended by one without a name. */
typedef struct
{
  const char         *name;
  char                letter; /* short form, 0 for none */
  TdOptionKind        kind;
  gsize               offset;  /* of its value in the command's struct */
  const char         *value;   /* English msgid: what stands after = */
  const char         *help;    /* English msgid */
  const char * const *choices; /* NULL-terminated */
  guint               min, max;
  gboolean            required;
  gsize               given; /* offset of a gboolean that says whether it was given; 0: nobody asks */
} TdOption;

/* A command: one file, one row. */
typedef struct
{
  const char     *name;
  const char     *operands; /* English msgid: "CASE CASE…"; "" for none */
  const char     *help;     /* English msgid: one sentence */
  const TdOption *options;
  gsize           size;     /* of the struct the options are stored in */
  guint           min_operands, max_operands;
  gboolean        needs_data; /* td_cli_load() has been called before run() */

  /* @options: the struct; @operands: NULL-terminated, UTF-8 or file names */
  TdExit (*run) (TdCli              *cli,
                 gconstpointer       options,
                 const char * const *operands);
} TdCommand;

/* Returns: (transfer none): ended by one without a name. */
const TdCommand * const *td_command_get_list (void);

/* Returns: (transfer none) (nullable) */
const TdCommand *td_command_find (const char *name);

extern const TdCommand td_command_list;
extern const TdCommand td_command_show;
extern const TdCommand td_command_compare;
extern const TdCommand td_command_chart;
extern const TdCommand td_command_check;
extern const TdCommand td_command_import;
extern const TdCommand td_command_template;

/* "text", "json" and for tables "csv": the choices of --format. */
typedef enum
{
  TD_FORMAT_TEXT,
  TD_FORMAT_JSON,
  TD_FORMAT_CSV,
} TdFormat;

extern const char * const td_format_choices[];

/* For a mistake that only a command can see: says it and shows its usage line.
 * @message: (transfer full) */
TdExit td_command_refuse (const TdCommand *command,
                          TdCli           *cli,
                          char            *message);

G_END_DECLS
