/* td-list-csv.c: the list of cases as a table for other programs
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli/td-list-csv.h"

#include "base/td-csv-writer.h"
#include "cli/td-case-members.h"
#include "compare/td-finding.h"

/* The first date that is given of each. */
static const char * const events[] = { "started", "action", "announced", "ended", "judgment" };

/* How well the figures are known that most cases give. */
static const struct
{
  const char *metric, *column;
} states[] = {
  { "live-channels", "live_channels_state" },
  { "vod-titles", "vod_titles_state" },
  { "subscribers", "subscribers_state" },
  { "users", "users_state" },
  { "visits", "visits_state" },
  { "domains", "domains_state" },
  { "servers", "servers_state" },
};

/* New columns come at the end, so that who counts them is not misled. */
static const char * const first_columns[] = { "id", "name", "kind", "country", "year", "aliases", "countries" };
static const char * const last_columns[] = { "claims", "sources", "disputed" };

static void
write_head (TdCsvWriter *writer)
{
  for (gsize i = 0; i < G_N_ELEMENTS (first_columns); i++)
    td_csv_writer_add (writer, first_columns[i]);
  for (gsize i = 0; i < G_N_ELEMENTS (events); i++)
    td_csv_writer_add (writer, events[i]);
  for (gsize i = 0; i < G_N_ELEMENTS (last_columns); i++)
    td_csv_writer_add (writer, last_columns[i]);
  for (gsize i = 0; i < G_N_ELEMENTS (states); i++)
    td_csv_writer_add (writer, states[i].column);
  td_csv_writer_end_row (writer);
}

static void
add_count (TdCsvWriter *writer,
           guint        n)
{
  g_autofree char *text = g_strdup_printf ("%u", n);

  td_csv_writer_add_number (writer, text);
}

/* All countries where it was or acted, each once. */
static void
add_countries (TdCsvWriter      *writer,
               const TdCaseData *data)
{
  g_autoptr (GPtrArray) codes = g_ptr_array_new ();
  g_autofree char *text = NULL;

  for (guint i = 0; i < data->n_statements; i++)
    for (guint j = 0; j < data->statements[i].n_places; j++)
      {
        const char *code = data->statements[i].places[j].country;

        if (code != NULL && !g_ptr_array_find_with_equal_func (codes, code, g_str_equal, NULL))
          g_ptr_array_add (codes, (gpointer) code);
      }
  g_ptr_array_add (codes, NULL);
  text = g_strjoinv (" ", (char **) codes->pdata);
  td_csv_writer_add (writer, text);
}

static TdDate
find_date (const TdCaseData *data,
           const char       *event)
{
  TdDate none = { .is_set = FALSE };

  for (guint i = 0; i < data->n_statements; i++)
    for (guint j = 0; j < data->statements[i].n_events; j++)
      {
        const TdEvent *one = &data->statements[i].events[j];

        if (one->date.is_set && data->statements[i].mood != TD_MOOD_DENIED && g_strcmp0 (one->event, event) == 0)
          return one->date;
      }

  return none;
}

static void
add_first (TdCsvWriter *writer,
           TdCase      *owner,
           TdLanguage  *language)
{
  const TdCaseData *data = td_case_get_data (owner);
  const int year = td_case_get_year (owner);
  g_autofree char *year_text = year != 0 ? g_strdup_printf ("%d", year) : NULL;
  g_autofree char *aliases = data->aliases != NULL ? g_strjoinv ("; ", (char **) data->aliases) : NULL;

  td_csv_writer_add (writer, td_case_get_id (owner));
  td_csv_writer_add (writer, td_case_get_name (owner, language));
  td_csv_writer_add (writer, data->kind);
  td_csv_writer_add (writer, td_case_get_country (owner));
  td_csv_writer_add_number (writer, year_text);
  td_csv_writer_add (writer, aliases);
  add_countries (writer, data);
  for (gsize i = 0; i < G_N_ELEMENTS (events); i++)
    {
      g_autofree char *date = td_date_to_string (find_date (data, events[i]));

      td_csv_writer_add (writer, date);
    }
}

static void
add_last (TdCsvWriter *writer,
          TdDataset   *dataset,
          TdCase      *owner)
{
  g_autoptr (GPtrArray) findings = td_findings_for_case (dataset, owner, NULL);
  g_autoptr (GPtrArray) sources = td_case_members_list_sources (owner);

  add_count (writer, td_case_get_data (owner)->n_claims);
  add_count (writer, sources->len);
  td_csv_writer_add (writer, td_case_is_disputed (dataset, owner) ? "yes" : "no");
  for (gsize i = 0; i < G_N_ELEMENTS (states); i++)
    {
      const TdFinding *finding = td_findings_find_main (findings, states[i].metric);

      td_csv_writer_add (writer, td_finding_state_get_id (finding != NULL ? finding->state : TD_FINDING_NOT_REPORTED));
    }
}

char *
td_list_csv_write (TdCaseList *cases,
                   TdLanguage *language)
{
  const guint n = g_list_model_get_n_items (G_LIST_MODEL (cases));
  GString *out = g_string_new (NULL);
  TdCsvWriter writer = TD_CSV_WRITER_CSV (out);

  write_head (&writer);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (TdCaseRef) ref = td_case_list_get_ref (cases, i);
      TdCase *owner = td_case_ref_get_case (ref);

      add_first (&writer, owner, language);
      add_last (&writer, td_case_ref_get_dataset (ref), owner);
      td_csv_writer_end_row (&writer);
    }

  return g_string_free (out, FALSE);
}
