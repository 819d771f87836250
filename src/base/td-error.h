/* td-error.h: the error domain of the application
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define TD_ERROR (td_error_quark ())

typedef enum
{
  TD_ERROR_FAILED,    /* none of the others */
  TD_ERROR_SYNTAX,    /* text that is not of its grammar: JSON, a date, an option */
  TD_ERROR_FORMAT,    /* well-formed, but not a Takedowns dataset */
  TD_ERROR_VERSION,   /* a dataset of a later version */
  TD_ERROR_LIMIT,     /* larger than what is read */
  TD_ERROR_NOT_FOUND, /* no such case, metric, chart */
  TD_ERROR_USAGE,     /* a request that makes no sense */
  TD_ERROR_LAYOUT,    /* a chart that does not fit the size asked for */
} TdError;

GQuark td_error_quark (void);

G_END_DECLS
