/* td-event.h: what happened when, as somebody says
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-date.h"
#include "model/td-text.h"

G_BEGIN_DECLS

typedef struct
{
  const char   *event; /* id of TD_TERMS_EVENT */
  TdDate        date;
  const TdText *text;
} TdEvent;

G_END_DECLS
