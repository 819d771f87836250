/* td-read-number.c: reads numbers of any size (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-read-values.h"

#include <string.h>

/* Up to here doubles hold every whole number: 2^53. */
#define LAST_WHOLE G_GINT64_CONSTANT (9007199254740992)

/* Characters of a whole number that always fits 64 bits. */
#define MAX_SHORT 18

static gboolean
is_short_integer (const char *text)
{
  gsize length = strspn (text, "-0123456789");

  return length <= MAX_SHORT && text[length] == '\0';
}

/* One more than the last whole number of a double would pass for it. */
static double
to_double (gint64 value)
{
  if (value > LAST_WHOLE || value < -LAST_WHOLE)
    return value > 0 ? MAX ((double) value, LAST_WHOLE + 2.0) : MIN ((double) value, -LAST_WHOLE - 2.0);
  return (double) value;
}

gboolean
td_read_number (TdReader         *reader,
                const TdJsonNode *node,
                double           *value)
{
  if (node->type != TD_JSON_NUMBER)
    return FALSE;
  if (is_short_integer (node->text))
    *value = to_double (g_ascii_strtoll (node->text, NULL, 10));
  else
    *value = g_ascii_strtod (node->text, NULL);
  return TRUE;
}
