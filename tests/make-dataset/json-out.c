/* json-out.c: writes JSON piece by piece, for the tests
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "json-out.h"

static void
begin_value (JsonOut *out)
{
  if (out->needs_comma)
    g_string_append_c (out->text, ',');
  out->needs_comma = TRUE;
}

void
json_out_open (JsonOut *out,
               char     bracket)
{
  begin_value (out);
  g_string_append_c (out->text, bracket);
  out->needs_comma = FALSE;
}

void
json_out_close (JsonOut *out,
                char     bracket)
{
  g_string_append_c (out->text, bracket);
  out->needs_comma = TRUE;
}

static void
append_quoted (GString    *text,
               const char *string)
{
  g_string_append_c (text, '"');
  for (const char *at = string; *at != '\0'; at++)
    {
      if (*at == '"' || *at == '\\')
        g_string_append_c (text, '\\');
      g_string_append_c (text, *at);
    }
  g_string_append_c (text, '"');
}

void
json_out_name (JsonOut    *out,
               const char *name)
{
  begin_value (out);
  append_quoted (out->text, name);
  g_string_append_c (out->text, ':');
  out->needs_comma = FALSE;
}

void
json_out_string (JsonOut    *out,
                 const char *string)
{
  begin_value (out);
  append_quoted (out->text, string);
}

void
json_out_number (JsonOut *out,
                 double   value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  begin_value (out);
  g_string_append (out->text, g_ascii_formatd (buffer, sizeof buffer, "%.15g", value));
}

void
json_out_raw (JsonOut    *out,
              const char *json)
{
  begin_value (out);
  g_string_append (out->text, json);
}

void
json_out_string_member (JsonOut    *out,
                        const char *name,
                        const char *string)
{
  json_out_name (out, name);
  json_out_string (out, string);
}

void
json_out_number_member (JsonOut    *out,
                        const char *name,
                        double      value)
{
  json_out_name (out, name);
  json_out_number (out, value);
}

void
json_out_true_member (JsonOut    *out,
                      const char *name)
{
  json_out_name (out, name);
  json_out_raw (out, "true");
}

void
json_out_text_member (JsonOut    *out,
                      const char *name,
                      const char *en,
                      const char *fr)
{
  json_out_name (out, name);
  json_out_open (out, '{');
  json_out_string_member (out, "en", en);
  json_out_string_member (out, "fr", fr);
  json_out_close (out, '}');
}
