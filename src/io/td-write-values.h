/* td-write-values.h: writes single members: strings, ids, texts, dates (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "model/td-date.h"
#include "model/td-organisation.h"

G_BEGIN_DECLS

/* All leave a member out that has nothing to say. */

/* @value: (nullable) */
void td_write_string  (JsonObject *object, const char *name, const char *value);
void td_write_flag    (JsonObject *object, const char *name, gboolean value);
void td_write_date    (JsonObject *object, const char *name, TdDate date);

/* @values: (nullable): NULL-terminated */
void td_write_strings (JsonObject *object, const char *name, const char * const *values);

/* A text without a language is a plain string. */
void td_write_text    (JsonObject *object, const char *name, const TdText *text);

/* Where a plain string would be an id a text is always an object.
 * Returns: (transfer full) */
JsonNode *td_make_text_object (const TdText *text);
JsonNode *td_make_named       (const TdNamed *named);

/* @object: (transfer none). Returns: (transfer full) */
JsonNode *td_make_object (JsonObject *object);

/* Makes a list of @n things of @size bytes; left out where it is empty. */
typedef JsonNode *(*TdMakeNode) (gconstpointer thing);
void td_write_list    (JsonObject *object, const char *name, gconstpointer things, gsize size, guint n, TdMakeNode make);

G_END_DECLS
