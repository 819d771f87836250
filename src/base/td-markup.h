/* td-markup.h: writing HTML and SVG: tags, attributes, escaped text
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Everything is appended to @out, and read the same by a parser of XML and one
 * of HTML. Names of elements and attributes are written as they are. */

/* @text: (nullable): UTF-8. Escaped for an element as for an attribute; what
 *   neither language can hold (control characters) becomes U+FFFD. */
void td_markup_add_text (GString    *out,
                         const char *text);

/* <name a="b">. @...: attribute, value pairs of strings, ended by NULL; a NULL
 * value leaves the attribute out. */
void td_markup_open (GString    *out,
                     const char *name,
                     ...) G_GNUC_NULL_TERMINATED;

/* </name> and the end of the line. */
void td_markup_close (GString    *out,
                      const char *name);

/* <name a="b">text</name>, and the end of the line.
 * @text: (nullable) */
void td_markup_add (GString    *out,
                    const char *name,
                    const char *text,
                    ...) G_GNUC_NULL_TERMINATED;

/* The same within a line. */
void td_markup_add_inline (GString    *out,
                           const char *name,
                           const char *text,
                           ...) G_GNUC_NULL_TERMINATED;

/* " name="value""; for elements whose attributes are not known beforehand.
 * @value: (nullable): nothing is written then. */
void td_markup_add_attribute (GString    *out,
                              const char *name,
                              const char *value);

G_END_DECLS
