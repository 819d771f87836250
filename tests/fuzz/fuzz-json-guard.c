/* fuzz-json-guard.c: whatever passes the guard is parsed by json-glib, and shallow enough
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-json-frame.h"
#include "io/td-json-locate.h"

#include <json-glib/json-glib.h>
#include <string.h>

int LLVMFuzzerTestOneInput (const guint8 *data,
                            size_t        length);

static guint
deeper (guint a,
        guint b)
{
  return a > b ? a : b;
}

static guint
get_depth (JsonNode *node)
{
  guint deepest = 0;

  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        deepest = deeper (deepest, get_depth (json_array_get_element (array, i)));
      return deepest + 1;
    }
  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObjectIter iter;
      JsonNode *child;

      json_object_iter_init (&iter, json_node_get_object (node));
      while (json_object_iter_next (&iter, NULL, &child))
        deepest = deeper (deepest, get_depth (child));
      return deepest + 1;
    }
  return 0;
}

/* All that json-glib makes of clean bytes is text that can be shown. */
static void
check_strings (JsonNode *node)
{
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    g_assert (g_utf8_validate (json_node_get_string (node), -1, NULL));
  if (JSON_NODE_HOLDS_ARRAY (node))
    for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
      check_strings (json_array_get_element (json_node_get_array (node), i));
}

static void
check_clean (const char *data,
             gsize       length)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  g_assert (g_utf8_validate_len (data, length, NULL));
  if (!json_parser_load_from_data (parser, data, length, &error))
    g_error ("json-glib refuses what the guard lets pass: %s", error->message);
  g_assert_nonnull (json_parser_get_root (parser));
  g_assert_cmpuint (get_depth (json_parser_get_root (parser)), <=, TD_JSON_MAX_DEPTH);
  check_strings (json_parser_get_root (parser));
}

/* Frames stand inside the bytes, one after the other, and each is clean where it says so. */
static void
check_frames (const char *data,
              gsize       length)
{
  g_autoptr (GArray) frames = g_array_new (FALSE, FALSE, sizeof (TdJsonFrame));
  TdJsonFramer framer;
  gsize end = 0;

  td_json_framer_init (&framer, frames);
  td_json_framer_run (&framer, data, length, 0);
  td_json_framer_clear (&framer);
  for (guint i = 0; i < frames->len; i++)
    {
      const TdJsonFrame *frame = &g_array_index (frames, TdJsonFrame, i);
      g_autofree char *pointer = td_json_frame_dup_pointer (frame, data);
      TdJsonVerdict verdict = td_json_guard_check (data + frame->offset, frame->length);

      g_assert_cmpuint (frame->offset, >=, end);
      end = frame->offset + frame->length;
      g_assert_cmpuint (end, <=, length);
      if (frame->soft.fault == TD_JSON_FAULT_NONE)
        g_assert_cmpint (verdict.fault, ==, TD_JSON_FAULT_NONE);
      td_json_locate (data, length, pointer, (TdJsonPlace) { 1, 1 });
    }
}

int
LLVMFuzzerTestOneInput (const guint8 *bytes,
                        size_t        length)
{
  /* A copy of just that length, so that reading past it is found. */
  g_autofree char *data = g_memdup2 (bytes, length);
  TdJsonVerdict verdict = td_json_guard_check (data ? data : "", length);

  g_assert_cmpuint (verdict.offset, <=, length);
  if (verdict.fault == TD_JSON_FAULT_NONE)
    check_clean (data, length);
  if (length > 0)
    check_frames (data, length);
  return 0;
}
