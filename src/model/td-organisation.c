/* td-organisation.c: who speaks, acts or is named
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-organisation.h"

const char *
td_organisation_get_label (const TdOrganisation *organisation,
                           TdLanguage           *language)
{
  const TdText *text;

  g_return_val_if_fail (organisation != NULL, NULL);

  text = organisation->short_name != NULL ? organisation->short_name : organisation->name;

  return text != NULL ? td_text_get (text, language) : organisation->id;
}
