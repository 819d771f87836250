/* td-legal.c: the legal line
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-legal.h"

#include "base/td-number-format.h"
#include "compare/td-elision.h"
#include "compare/td-publishers.h"

static gboolean
holds (const TdStatement *statement)
{
  return statement->state == TD_STATE_CURRENT && statement->mood != TD_MOOD_DENIED;
}

static gboolean
has_event (const TdStatement *statement,
           const char        *event)
{
  for (guint i = 0; i < statement->n_events; i++)
    if (g_strcmp0 (statement->events[i].event, event) == 0)
      return TRUE;

  return FALSE;
}

/* A judgment that was denied or withdrawn is none. */
static gboolean
has_judgment (const TdCaseData *data)
{
  for (guint i = 0; i < data->n_statements; i++)
    if (holds (&data->statements[i]) && has_event (&data->statements[i], "judgment"))
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

      if (holds (statement) && (event == NULL || has_event (statement, event)))
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
format_announced_apart (GPtrArray  *names,
                        TdLanguage *language)
{
  g_autofree char *list = NULL;

  g_ptr_array_add (names, NULL);
  list = td_number_format_list (language, (const char * const *) names->pdata);
  /* Translators: {claimants} is a list with no articles: "public prosecutor and Europol" */
  return td_fill (td_words (language, "No court decision in this dataset; the closure is as announced ({claimants})."),
                  "claimants", list, NULL);
}

static char *
format_announced (GPtrArray  *names,
                  TdLanguage *language)
{
  g_autofree char *list = NULL;

  if (has_description (names))
    return format_announced_apart (names, language);

  g_ptr_array_add (names, NULL);
  list = td_elision_format_list_of (language, (const char * const *) names->pdata);
  /* Translators: {claimants} is a list that begins with a preposition where
   * your language has one: "selon l'annonce {claimants}", "d'ACE et de Canal+"
   * (see the messages of context "of-list item"). */
  return td_fill (td_words (language, "No court decision in this dataset; the closure is as announced by {claimants}."),
                  "claimants", list, NULL);
}

static char *
format_reported (GPtrArray  *names,
                 TdLanguage *language)
{
  g_autofree char *list = td_publishers_format (names, language);

  return td_fill (td_words (language, "No court decision in this dataset; the closure is as reported by {publishers}."),
                  "publishers", list, NULL);
}

char *
td_legal_format (TdDataset  *dataset,
                 TdCase     *owner,
                 TdLanguage *language)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const TdCaseData *data;

  g_return_val_if_fail (TD_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (TD_IS_CASE (owner), NULL);

  data = td_case_get_data (owner);
  if (has_judgment (data))
    return NULL;
  if (collect (names, dataset, data, "announced", add_claimants, language) ||
      collect (names, dataset, data, "ended", add_claimants, language))
    return format_announced (names, language);
  if (collect (names, dataset, data, "announced", td_publishers_add, language) ||
      collect (names, dataset, data, "ended", td_publishers_add, language) ||
      collect (names, dataset, data, NULL, td_publishers_add, language))
    return format_reported (names, language);

  return g_strdup (td_words (language, "No court decision in this dataset."));
}
