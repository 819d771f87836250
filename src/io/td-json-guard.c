/* td-json-guard.c: a strict pass over JSON bytes
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-json-scan.h"

TdJsonVerdict
td_json_guard_check (const char *data,
                     gsize       length)
{
  TdJsonScan scan;
  TdJsonVerdict verdict;

  g_return_val_if_fail (data != NULL || length == 0, (TdJsonVerdict) { TD_JSON_FAULT_EMPTY });

  td_json_scan_init (&scan, NULL, NULL);
  verdict = td_json_scan_run (&scan, data, length);
  /* What spoils a value always stands before what ends the scan. */
  if (scan.lexer.soft.fault != TD_JSON_FAULT_NONE)
    verdict = scan.lexer.soft;
  td_json_scan_clear (&scan);
  return verdict;
}
