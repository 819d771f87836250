/* json-out.h: writes JSON piece by piece, for the tests
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Appends to @text; sets the commas. Nothing checks that the pieces fit. */
typedef struct
{
  GString *text;
  gboolean needs_comma;
} JsonOut;

void json_out_open    (JsonOut *out, char bracket);
void json_out_close   (JsonOut *out, char bracket);
void json_out_name    (JsonOut *out, const char *name);
void json_out_string  (JsonOut *out, const char *string);
void json_out_number  (JsonOut *out, double value);
/* As it is: for what no writer would write. */
void json_out_raw     (JsonOut *out, const char *json);

/* A member with its value. */
void json_out_string_member (JsonOut *out, const char *name, const char *string);
void json_out_number_member (JsonOut *out, const char *name, double value);
void json_out_true_member   (JsonOut *out, const char *name);
/* {"en": …, "fr": …} */
void json_out_text_member   (JsonOut *out, const char *name, const char *en, const char *fr);

G_END_DECLS
