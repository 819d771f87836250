/* td-legal.c: the legal line
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-legal.h"

#include "compare/td-elision.h"
#include "compare/td-legal-act.h"
#include "compare/td-publishers.h"

/* Translators: {claimants} is a list that begins with a preposition where
 * your language has one: "selon l'annonce {claimants}", "d'ACE et de Canal+"
 * (see the messages of context "of-list item"). */
static const char * const announced[TD_N_LEGAL_ACTS] = {
  [TD_LEGAL_ACT_CLOSURE] = N_("No judgment in this dataset; the closure is as announced by {claimants}."),
  [TD_LEGAL_ACT_PARTIAL] = N_("No judgment in this dataset; the partial closure is as announced by {claimants}."),
  [TD_LEGAL_ACT_SUSPENSION] = N_("No judgment in this dataset; the blocking or suspension is as announced by {claimants}."),
  [TD_LEGAL_ACT_BLOCKING] = N_("No judgment in this dataset; the blocking is as announced by {claimants}."),
  [TD_LEGAL_ACT_SEIZURE] = N_("No judgment in this dataset; the seizure is as announced by {claimants}."),
  [TD_LEGAL_ACT_NONE] = N_("No judgment in this dataset; the case is as announced by {claimants}."),
};

/* Translators: {claimants} is a list with no articles: "public prosecutor and Europol" */
static const char * const announced_apart[TD_N_LEGAL_ACTS] = {
  [TD_LEGAL_ACT_CLOSURE] = N_("No judgment in this dataset; the closure is as announced ({claimants})."),
  [TD_LEGAL_ACT_PARTIAL] = N_("No judgment in this dataset; the partial closure is as announced ({claimants})."),
  [TD_LEGAL_ACT_SUSPENSION] = N_("No judgment in this dataset; the blocking or suspension is as announced ({claimants})."),
  [TD_LEGAL_ACT_BLOCKING] = N_("No judgment in this dataset; the blocking is as announced ({claimants})."),
  [TD_LEGAL_ACT_SEIZURE] = N_("No judgment in this dataset; the seizure is as announced ({claimants})."),
  [TD_LEGAL_ACT_NONE] = N_("No judgment in this dataset; the case is as announced ({claimants})."),
};

/* Translators: {publishers} are those who published what the case is known from */
static const char * const reported[TD_N_LEGAL_ACTS] = {
  [TD_LEGAL_ACT_CLOSURE] = N_("No judgment in this dataset; the closure is as reported by {publishers}."),
  [TD_LEGAL_ACT_PARTIAL] = N_("No judgment in this dataset; the partial closure is as reported by {publishers}."),
  [TD_LEGAL_ACT_SUSPENSION] = N_("No judgment in this dataset; the blocking or suspension is as reported by {publishers}."),
  [TD_LEGAL_ACT_BLOCKING] = N_("No judgment in this dataset; the blocking is as reported by {publishers}."),
  [TD_LEGAL_ACT_SEIZURE] = N_("No judgment in this dataset; the seizure is as reported by {publishers}."),
  [TD_LEGAL_ACT_NONE] = N_("No judgment in this dataset; the case is as reported by {publishers}."),
};

static gboolean
has_event (const TdStatement *statement,
           const char        *event)
{
  for (guint i = 0; i < statement->n_events; i++)
    if (g_strcmp0 (statement->events[i].event, event) == 0)
      return TRUE;

  return FALSE;
}

typedef void (*AddNames) (GPtrArray         *names,
                          TdDataset         *dataset,
                          const TdStatement *statement,
                          TdLanguage        *language);

static void
add_claimants (GPtrArray         *names,
               TdDataset         *dataset,
               const TdStatement *statement,
               TdLanguage        *language)
{
  for (guint i = 0; i < statement->n_claimants; i++)
    td_publishers_add_name (names, td_dataset_get_label (dataset, &statement->claimants[i], language));
}

/* @event: (nullable): any statement
 * Returns: whether @names are any now. */
static gboolean
collect (GPtrArray        *names,
         TdDataset        *dataset,
         const TdCaseData *data,
         const char       *event,
         AddNames          add,
         TdLanguage       *language)
{
  for (guint i = 0; i < data->n_statements; i++)
    {
      const TdStatement *statement = &data->statements[i];

      if (td_legal_holds (statement) && (event == NULL || has_event (statement, event)))
        add (names, dataset, statement, language);
    }

  return names->len > 0;
}

/* A description ("operators of the site") begins with a small letter, a name does not. */
static gboolean
has_description (GPtrArray *names)
{
  for (guint i = 0; i < names->len; i++)
    if (g_unichar_islower (g_utf8_get_char (g_ptr_array_index (names, i))))
      return TRUE;

  return FALSE;
}

/* Inside a sentence a description wants an article, and in French a gender that nobody
 * has written down: it stands apart instead. */
static char *
format_announced_apart (TdLegalAct  act,
                        GPtrArray  *names,
                        TdLanguage *language)
{
  g_autofree char *list = td_publishers_format (names, language);

  return td_fill (td_words (language, announced_apart[act]), "claimants", list, NULL);
}

static char *
format_announced (TdLegalAct  act,
                  GPtrArray  *names,
                  TdLanguage *language)
{
  g_autofree char *list = NULL;

  if (has_description (names))
    return format_announced_apart (act, names, language);

  g_ptr_array_add (names, NULL);
  list = td_elision_format_list_of (language, (const char * const *) names->pdata);
  return td_fill (td_words (language, announced[act]), "claimants", list, NULL);
}

static char *
format_reported (TdLegalAct  act,
                 GPtrArray  *names,
                 TdLanguage *language)
{
  g_autofree char *list = td_publishers_format (names, language);

  return td_fill (td_words (language, reported[act]), "publishers", list, NULL);
}

char *
td_legal_format (TdDataset  *dataset,
                 TdCase     *owner,
                 TdLanguage *language)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const TdCaseData *data;
  TdLegalAct act;

  g_return_val_if_fail (TD_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (TD_IS_CASE (owner), NULL);

  data = td_case_get_data (owner);
  if (td_legal_has_judgment (data))
    return NULL;

  act = td_legal_act_find (data);
  if (collect (names, dataset, data, "announced", add_claimants, language) ||
      collect (names, dataset, data, "ended", add_claimants, language))
    return format_announced (act, names, language);
  if (collect (names, dataset, data, "announced", td_publishers_add, language) ||
      collect (names, dataset, data, "ended", td_publishers_add, language) ||
      collect (names, dataset, data, NULL, td_publishers_add, language))
    return format_reported (act, names, language);

  return g_strdup (td_words (language, "No judgment in this dataset."));
}
