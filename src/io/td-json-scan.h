/* td-json-scan.h: the strict pass itself, with somebody watching (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-json-keys.h"

G_BEGIN_DECLS

typedef struct _TdJsonScan TdJsonScan;

/* Told of the outermost values only, so that watching costs nothing: members
 * of the root (depth 1) and, where those are lists or objects, what they hold
 * (depth 2). Offsets are bytes from the start of the data. */
typedef struct
{
  void (*member) (TdJsonScan         *scan,
                  const TdJsonString *name,
                  gboolean            is_duplicate,
                  gpointer            user_data);
  void (*begin)  (TdJsonScan *scan,
                  guint       depth,
                  gsize       offset,
                  gpointer    user_data);
  void (*end)    (TdJsonScan *scan,
                  guint       depth,
                  gsize       offset,
                  gpointer    user_data);
} TdJsonWatcher;

struct _TdJsonScan
{
  TdJsonLexer          lexer;
  TdJsonKeys           keys;
  guint                depth; /* of the containers that are open */
  guint                want;
  gboolean             after_comma;
  guint64              objects; /* a bit per depth: an object, else a list */
  const TdJsonWatcher *watcher; /* (nullable) */
  gpointer             watcher_data;
};

void td_json_scan_init  (TdJsonScan          *scan,
                         const TdJsonWatcher *watcher,
                         gpointer             watcher_data);
void td_json_scan_clear (TdJsonScan *scan);

/* Checks one value that fills @length bytes. May be called again and again.
 * Faults that spoil only a value are left in scan->lexer.soft.
 * Returns: the fault after which nothing could be told. */
TdJsonVerdict td_json_scan_run (TdJsonScan *scan,
                                const char *data,
                                gsize       length);

G_END_DECLS
