/* td-json-frame.h: where in the bytes the members and records stand (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-json-scan.h"

G_BEGIN_DECLS

/* The members that the top of a dataset, or a line of a stream, may have. */
typedef enum
{
  TD_PART_UNKNOWN,
  TD_PART_SCHEMA, /* for editors: passed over */
  TD_PART_FORMAT,
  TD_PART_VERSION,
  TD_PART_TITLE,
  TD_PART_DESCRIPTION,
  TD_PART_LICENCE,
  TD_PART_METRICS,
  TD_PART_ORGANISATIONS,
  TD_PART_SOURCES,
  TD_PART_CASES,
  TD_PART_CONTEXT,
  TD_PART_ORGANISATION, /* of a line */
  TD_PART_SOURCE,       /* of a line */
  TD_PART_CASE,         /* of a line */
} TdPart;
#define TD_N_PARTS (TD_PART_CASE + 1)

/* index of a frame that is a member as a whole, not an element of its list */
#define TD_FRAME_WHOLE G_MAXUINT32

/* One value that is parsed alone. */
typedef struct
{
  gsize         offset, length;
  gsize         name_offset, name_length; /* of the member, between its quotes */
  TdPart        part;
  guint32       index;
  TdJsonVerdict soft; /* what spoils it; offset from the start of the data */
} TdJsonFrame;

typedef struct
{
  TdJsonScan  scan;
  GArray     *frames; /* of TdJsonFrame: lent */
  gsize       base;
  TdJsonFrame open;    /* the one that is being scanned */
  gboolean    is_open; /* where the scan failed: whether it was inside of it */
  gboolean    in_list;
  gboolean    is_duplicate;
} TdJsonFramer;

/* @frames: (transfer none): what is found is appended to it. */
void td_json_framer_init  (TdJsonFramer *framer,
                           GArray       *frames);
void td_json_framer_clear (TdJsonFramer *framer);

/* Scans one value; where it is an object, frames its members, and of the lists
 * among the known members their elements, as far as the first fault.
 * @base: offset of @data in the file; frames and verdict count from the file's start. */
TdJsonVerdict td_json_framer_run (TdJsonFramer *framer,
                                  const char   *data,
                                  gsize         length,
                                  gsize         base);

/* Returns: (transfer full): the JSON pointer of @frame: "/cases/3", "/case".
 * @data: the file. */
char *td_json_frame_dup_pointer (const TdJsonFrame *frame,
                                 const char        *data);

/* Returns: (transfer none) (nullable): the name of the part as in the file. */
const char *td_part_get_name (TdPart part);

G_END_DECLS
