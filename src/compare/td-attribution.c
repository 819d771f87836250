/* td-attribution.c: who says a thing, how firmly, and where
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-attribution.h"

#include "compare/td-publishers.h"

const char *
td_attribution_get_origin (const TdStatement *statement,
                           const char        *source_id)
{
  g_return_val_if_fail (statement != NULL, NULL);

  return statement->origin != NULL ? statement->origin : source_id;
}

static char *
format_publishers (TdDataset         *dataset,
                   const TdStatement *statement,
                   TdLanguage        *language)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  td_publishers_add (names, dataset, statement, language);
  return td_publishers_format (names, language);
}

static char *
format_nobody (TdDataset         *dataset,
               const TdStatement *statement,
               TdLanguage        *language)
{
  g_autofree char *publishers = NULL;
  const char *kind;

  if (statement->claimant_kind == TD_CLAIMANT_UNATTRIBUTED)
    return g_strdup (td_words (language, "not attributed"));
  if (statement->claimant_kind == TD_CLAIMANT_PRESS)
    {
      publishers = format_publishers (dataset, statement, language);
      if (*publishers != '\0')
        /* Translators: what a paper found out by itself: "Médias24 (own finding)". */
        return td_fill (td_words (language, "{who} (own finding)"), "who", publishers, NULL);
    }

  kind = td_terms_get_name (TD_TERMS_CLAIMANT_KIND,
                            td_claimant_kind_get_id (statement->claimant_kind), language);
  /* Translators: {kind} is a kind of claimant, alone: "Court, not named". */
  return td_fill (td_words (language, "{kind}, not named"), "kind", kind, NULL);
}

char *
td_attribution_format_who (TdDataset         *dataset,
                           const TdStatement *statement,
                           TdLanguage        *language)
{
  g_autofree char *who = NULL;

  g_return_val_if_fail (TD_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (statement != NULL, NULL);

  who = td_dataset_format_claimants (dataset, statement, language);
  if (who != NULL && *who != '\0')
    return g_steal_pointer (&who);

  return format_nobody (dataset, statement, language);
}

/* One more remark on a line: each is a pattern around the line so far. */
typedef struct
{
  gboolean  (*applies) (const TdStatement *statement,
                        const TdClaim     *claim);
  const char *pattern; /* msgid */
} Remark;

static gboolean
is_conditional (const TdStatement *statement, const TdClaim *claim)
{
  return statement->mood == TD_MOOD_CONDITIONAL;
}

static gboolean
is_denied (const TdStatement *statement, const TdClaim *claim)
{
  return statement->mood == TD_MOOD_DENIED;
}

static gboolean
is_corrected (const TdStatement *statement, const TdClaim *claim)
{
  return statement->state == TD_STATE_CORRECTED;
}

static gboolean
is_withdrawn (const TdStatement *statement, const TdClaim *claim)
{
  return statement->state == TD_STATE_WITHDRAWN;
}

static gboolean
is_superseded (const TdStatement *statement, const TdClaim *claim)
{
  return statement->state == TD_STATE_SUPERSEDED;
}

static gboolean
is_estimated (const TdStatement *statement, const TdClaim *claim)
{
  return claim != NULL && claim->estimated;
}

static gboolean
is_inferred (const TdStatement *statement, const TdClaim *claim)
{
  return statement->basis == TD_BASIS_INFERRED;
}

/* Translators: {line} says who, when and in which paper; each of these adds how firmly. */
static const Remark remarks[] = {
  { is_conditional, N_("{line}; in the conditional") },
  { is_denied, N_("{line}; denied") },
  { is_corrected, N_("{line}; corrected since") },
  { is_withdrawn, N_("{line}; withdrawn since") },
  { is_superseded, N_("{line}; superseded since") },
  { is_estimated, N_("{line}; called an estimate") },
  { is_inferred, N_("{line}; computed by the author of the data") },
};

static void
take_line (char **line,
           char  *longer)
{
  g_free (*line);
  *line = longer;
}

char *
td_attribution_format_line (TdDataset         *dataset,
                            const TdStatement *statement,
                            const TdClaim     *claim,
                            TdLanguage        *language)
{
  g_autofree char *line = NULL;
  g_autofree char *date = NULL;
  TdDate when;

  g_return_val_if_fail (TD_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (statement != NULL, NULL);

  line = td_attribution_format_who (dataset, statement, language);
  when = claim != NULL ? td_dataset_get_claim_date (dataset, claim)
                       : td_dataset_get_statement_date (dataset, statement);
  date = td_date_format (when, language);
  if (*date != '\0')
    /* Translators: "ACE and Canal+, 18 October 2021". */
    take_line (&line, td_fill (td_words (language, "{who}, {date}"), "who", line, "date", date, NULL));

  if (statement->relayed)
    {
      g_autofree char *publishers = format_publishers (dataset, statement, language);

      if (*publishers != '\0')
        take_line (&line, td_fill (td_words (language, "{line}, relayed by {publishers}"),
                                   "line", line, "publishers", publishers, NULL));
    }

  for (guint i = 0; i < G_N_ELEMENTS (remarks); i++)
    if (remarks[i].applies (statement, claim))
      take_line (&line, td_fill (td_words (language, remarks[i].pattern), "line", line, NULL));

  return g_steal_pointer (&line);
}
