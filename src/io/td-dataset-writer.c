/* td-dataset-writer.c: writes a whole dataset
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-dataset-writer.h"

#include <string.h>

#include "io/td-case-writer.h"
#include "io/td-json-text.h"
#include "io/td-write-values.h"

#define FORMAT "takedowns"
#define VERSION 1

static JsonNode *
make_membership (gconstpointer data)
{
  const TdMembership *membership = data;
  g_autoptr (JsonObject) object = json_object_new ();

  td_write_string (object, "organisation", membership->organisation);
  td_write_date (object, "since", membership->since);
  td_write_strings (object, "sources", membership->sources);
  return td_make_object (object);
}

static JsonNode *
make_organisation (gconstpointer data)
{
  const TdOrganisation *organisation = data;
  g_autoptr (JsonObject) object = json_object_new ();

  td_write_string (object, "id", organisation->id);
  td_write_text (object, "name", organisation->name);
  td_write_text (object, "short", organisation->short_name);
  td_write_string (object, "kind", organisation->kind);
  td_write_string (object, "country", organisation->country);
  td_write_list (object, "member_of", organisation->member_of, sizeof (TdMembership), organisation->n_member_of,
                 make_membership);
  return td_make_object (object);
}

static JsonNode *
make_source (gconstpointer data)
{
  const TdSource *source = data;
  g_autoptr (JsonObject) object = json_object_new ();

  td_write_string (object, "id", source->id);
  td_write_text (object, "title", source->title);
  td_write_text (object, "publisher", source->publisher);
  td_write_string (object, "url", source->url);
  td_write_text (object, "note", source->note);
  td_write_date (object, "published", source->published);
  td_write_date (object, "updated", source->updated);
  td_write_date (object, "accessed", source->accessed);
  td_write_string (object, "language", source->language);
  td_write_string (object, "archived", source->archived);
  td_write_string (object, "kind", source->kind);
  td_write_string (object, "reliability", source->reliability);
  td_write_strings (object, "relays", source->relays);
  return td_make_object (object);
}

static void
write_measure (JsonObject     *object,
               const TdMetric *metric)
{
  const char *two[] = { td_measure_get_id (metric->measure), td_measure_get_id (metric->measure_with_period), NULL };

  if (metric->measure == metric->measure_with_period)
    td_write_string (object, "measure", two[0]);
  else
    td_write_strings (object, "measure", two);
}

static JsonNode *
make_metric (gconstpointer data)
{
  const TdMetric *metric = data;
  g_autoptr (JsonObject) object = json_object_new ();

  td_write_string (object, "id", metric->id);
  td_write_text (object, "name", metric->name_text);
  td_write_text (object, "counts", metric->counts_text);
  td_write_string (object, "group", td_group_get_id (metric->group));
  write_measure (object, metric);
  if (metric->unit != TD_UNIT_COUNT)
    td_write_string (object, "unit", td_unit_get_id (metric->unit));
  td_write_strings (object, "never_with", metric->never_with);
  td_write_strings (object, "care_with", metric->care_with);
  td_write_flag (object, "signed", metric->is_signed);
  return td_make_object (object);
}

/* A list of the top level: each record is made, written and freed. */
static void
append_records (GString       *out,
                const char    *name,
                gconstpointer  things,
                gsize          size,
                guint          n,
                TdMakeNode     make)
{
  if (n == 0)
    return;
  g_string_append_printf (out, ",\n  \"%s\": [", name);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (JsonNode) node = make ((const char *) things + i * size);

      g_string_append (out, i > 0 ? ",\n    " : "\n    ");
      td_json_text_append (out, node, 2);
    }
  g_string_append (out, "\n  ]");
}

/* The members of an object without its closing brace, for lists to follow. */
static void
append_head (GString             *out,
             const TdDatasetHead *head)
{
  g_autoptr (JsonObject) object = json_object_new ();
  g_autoptr (JsonNode) node = NULL;

  td_write_string (object, "format", FORMAT);
  json_object_set_int_member (object, "version", VERSION);
  td_write_text (object, "title", head->title);
  td_write_text (object, "description", head->description);
  td_write_string (object, "licence", head->licence);
  node = td_make_object (object);
  td_json_text_append (out, node, 0);
  g_string_truncate (out, out->len - strlen ("\n}"));
}

GBytes *
td_dataset_write (const TdDatasetContent *content)
{
  GString *out = g_string_new (NULL);

  g_return_val_if_fail (content != NULL, g_string_free_to_bytes (out));

  append_head (out, &content->head);
  append_records (out, "metrics", content->metrics, sizeof (TdMetric), content->n_metrics, make_metric);
  append_records (out, "organisations", content->organisations, sizeof (TdOrganisation), content->n_organisations,
                  make_organisation);
  append_records (out, "sources", content->sources, sizeof (TdSource), content->n_sources, make_source);
  append_records (out, "context", content->context, sizeof (TdStatement), content->n_context, td_statement_write);
  append_records (out, "cases", content->cases, sizeof (TdCaseData), content->n_cases, td_case_write);
  g_string_append (out, "\n}\n");
  return g_string_free_to_bytes (out);
}
