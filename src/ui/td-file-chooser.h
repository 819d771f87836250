/* td-file-chooser.h: asks for a file, or where to write one
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Which files are offered. */
typedef struct
{
  const char         *name;     /* as it is shown, for gettext: N_() */
  const char * const *suffixes; /* NULL-terminated, without the dot; NULL: any file */
} TdFileKind;

/* What is asked for; a constant of whoever asks. */
typedef struct
{
  GtkFileChooserAction action;
  gboolean             takes_many;
  const char          *title;  /* for gettext: N_() */
  const char          *accept; /* likewise: the label of the button */
  const TdFileKind    *kinds;  /* the first is offered first */
  guint                n_kinds;
} TdFileQuestion;

/* @files: (element-type GFile): one at least
 * @kind: the number of the kind that was looked at, 0 where there is none */
typedef void (*TdFileAnswer) (GtkWindow *parent,
                              GPtrArray *files,
                              guint      kind,
                              gpointer   user_data);

/* Asks, and returns at once. @parent keeps the chooser until it is answered, asks
 * one question at a time (another one takes the place of the first), and takes
 * it along where it is closed.
 *
 * @name: (nullable): the name that is suggested, UTF-8; only for writing
 * @folder: (nullable): where the search begins
 * @answer: not called where the user changes their mind
 * @user_data: (transfer full): freed with @destroy (nullable), whatever happens */
void td_file_chooser_ask (GtkWindow            *parent,
                          const TdFileQuestion *question,
                          const char           *name,
                          GFile                *folder,
                          TdFileAnswer          answer,
                          gpointer              user_data,
                          GDestroyNotify        destroy);

G_END_DECLS
