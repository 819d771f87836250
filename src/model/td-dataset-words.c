/* td-dataset-words.c: who said it and when, as the records of a dataset resolve it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-dataset.h"

#include "base/td-number-format.h"

static TdDate
get_earliest (TdDate a,
              TdDate b)
{
  if (!a.is_set)
    return b;
  if (!b.is_set)
    return a;

  return td_date_last_day (b) < td_date_last_day (a) ? b : a;
}

char *
td_dataset_format_claimants (TdDataset         *self,
                             const TdStatement *statement,
                             TdLanguage        *language)
{
  g_autofree const char **labels = NULL;

  g_return_val_if_fail (TD_IS_DATASET (self), NULL);
  g_return_val_if_fail (statement != NULL, NULL);

  labels = g_new0 (const char *, statement->n_claimants + 1);
  for (guint i = 0; i < statement->n_claimants; i++)
    labels[i] = td_dataset_get_label (self, &statement->claimants[i], language);

  return td_number_format_list (language, labels);
}

const char *
td_dataset_get_label (TdDataset     *self,
                      const TdNamed *named,
                      TdLanguage    *language)
{
  const TdOrganisation *organisation;

  g_return_val_if_fail (TD_IS_DATASET (self), NULL);
  g_return_val_if_fail (named != NULL, NULL);

  if (named->text != NULL)
    return td_text_get (named->text, language);

  organisation = td_dataset_find_organisation (self, named->id);

  return organisation != NULL ? td_organisation_get_label (organisation, language) : named->id;
}

TdDate
td_dataset_get_claim_date (TdDataset     *self,
                           const TdClaim *claim)
{
  g_return_val_if_fail (claim != NULL, (TdDate) { 0 });

  if (claim->as_of.is_set || claim->statement == NULL)
    return claim->as_of;

  return td_dataset_get_statement_date (self, claim->statement);
}

TdDate
td_dataset_get_statement_date (TdDataset         *self,
                               const TdStatement *statement)
{
  TdDate earliest = { 0 };

  g_return_val_if_fail (TD_IS_DATASET (self), earliest);
  g_return_val_if_fail (statement != NULL, earliest);

  if (statement->as_of.is_set)
    return statement->as_of;

  for (const char * const *id = statement->sources; id != NULL && *id != NULL; id++)
    {
      const TdSource *source = td_dataset_find_source (self, *id);

      if (source != NULL)
        earliest = get_earliest (earliest, source->published);
    }

  return earliest;
}
