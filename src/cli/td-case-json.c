/* td-case-json.c: a case as JSON
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli/td-case-text.h"

#include "cli/td-case-members.h"
#include "compare/td-attribution.h"
#include "compare/td-disagreement.h"
#include "compare/td-figure-text.h"
#include "compare/td-finding.h"
#include "compare/td-legal.h"

typedef struct
{
  TdDataset   *dataset;
  TdCase      *owner;
  TdLanguage  *language;
  GPtrArray   *sources; /* ids, by number */
  JsonBuilder *builder;
} Writer;

/* Leaves out what is NULL or empty. */
static void
add_string (Writer     *writer,
            const char *name,
            const char *value)
{
  if (value == NULL || value[0] == '\0')
    return;

  json_builder_set_member_name (writer->builder, name);
  json_builder_add_string_value (writer->builder, value);
}

/* @value: (transfer full) (nullable) */
static void
take_string (Writer     *writer,
             const char *name,
             char       *value)
{
  add_string (writer, name, value);
  g_free (value);
}

static void
add_text (Writer       *writer,
          const char   *name,
          const TdText *text)
{
  add_string (writer, name, td_text_get (text, writer->language));
}

static void
add_date (Writer     *writer,
          const char *name,
          TdDate      date)
{
  if (date.is_set)
    take_string (writer, name, td_date_to_string (date));
}

static void
add_flag (Writer     *writer,
          const char *name,
          gboolean    value)
{
  if (!value)
    return;

  json_builder_set_member_name (writer->builder, name);
  json_builder_add_boolean_value (writer->builder, TRUE);
}

static void
add_ids (Writer             *writer,
         const char         *name,
         const char * const *ids)
{
  json_builder_set_member_name (writer->builder, name);
  json_builder_begin_array (writer->builder);
  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    json_builder_add_string_value (writer->builder, ids[i]);
  json_builder_end_array (writer->builder);
}

static void
begin_list (Writer     *writer,
            const char *name)
{
  json_builder_set_member_name (writer->builder, name);
  json_builder_begin_array (writer->builder);
}

/* n, or [low, high] */
static void
add_amount (Writer     *writer,
            const char *name,
            double      low,
            double      high)
{
  json_builder_set_member_name (writer->builder, name);
  if (low == high)
    {
      json_builder_add_double_value (writer->builder, low);
      return;
    }
  json_builder_begin_array (writer->builder);
  json_builder_add_double_value (writer->builder, low);
  json_builder_add_double_value (writer->builder, high);
  json_builder_end_array (writer->builder);
}

/* Who says it, how, and where: the same for every member of a statement. */
static void
add_statement (Writer            *writer,
               const TdStatement *statement)
{
  take_string (writer, "who", td_attribution_format_who (writer->dataset, statement, writer->language));
  add_string (writer, "claimant_kind", td_claimant_kind_get_id (statement->claimant_kind));
  if (statement->mood != TD_MOOD_FACT)
    add_string (writer, "mood", td_mood_get_id (statement->mood));
  if (statement->basis != TD_BASIS_STATED)
    add_string (writer, "basis", td_basis_get_id (statement->basis));
  if (statement->state != TD_STATE_CURRENT)
    add_string (writer, "state", td_state_get_id (statement->state));
  add_flag (writer, "relayed", statement->relayed);
  add_string (writer, "origin", statement->origin);
  add_ids (writer, "sources", statement->sources);
}

static void
add_claim (Writer        *writer,
           const TdClaim *claim,
           gboolean       stands)
{
  json_builder_begin_object (writer->builder);
  json_builder_set_member_name (writer->builder, "number");
  json_builder_add_int_value (writer->builder, claim->number);
  add_flag (writer, "stands", stands);
  take_string (writer, "text", td_figure_text_for_claim (claim, writer->language));
  add_string (writer, "bound", td_bound_get_id (claim->quantity.bound));
  if (td_quantity_is_number (claim->quantity))
    add_amount (writer, "amount", claim->quantity.low, claim->quantity.high);
  if (claim->quantity.bound == TD_BOUND_VAGUE && claim->magnitude_text == NULL)
    add_string (writer, "magnitude", td_magnitude_get_id (claim->quantity.magnitude));
  add_text (writer, "magnitude", claim->magnitude_text);
  add_flag (writer, "estimated", claim->estimated);
  add_date (writer, "window", claim->window);
  add_text (writer, "counted", claim->counted);
  add_text (writer, "wording", claim->wording);
  add_text (writer, "preferred", claim->preferred);
  add_text (writer, "note", claim->note);
  add_date (writer, "date", td_dataset_get_claim_date (writer->dataset, claim));
  take_string (writer, "attribution",
               td_attribution_format_line (writer->dataset, claim->statement, claim, writer->language));
  add_statement (writer, claim->statement);
  json_builder_end_object (writer->builder);
}

static void
add_key (Writer            *writer,
         const TdFigureKey *key)
{
  json_builder_set_member_name (writer->builder, "key");
  json_builder_begin_object (writer->builder);
  add_string (writer, "sense", key->sense);
  add_string (writer, "scope", key->scope);
  take_string (writer, "per", td_period_to_string (key->period));
  add_string (writer, "currency", key->currency);
  json_builder_end_object (writer->builder);
}

static void
add_finding (Writer          *writer,
             const TdFinding *finding)
{
  json_builder_begin_object (writer->builder);
  add_string (writer, "metric", finding->key.metric->id);
  add_string (writer, "name", td_metric_get_name (finding->key.metric, writer->language));
  take_string (writer, "detail", td_figure_key_format_detail (&finding->key, writer->language));
  add_key (writer, &finding->key);
  add_string (writer, "state", td_finding_state_get_id (finding->state));
  take_string (writer, "state_text", td_finding_format_state (finding, writer->language));
  take_string (writer, "text", td_finding_format_value (finding, writer->language));
  if (finding->low <= finding->high)
    {
      begin_list (writer, "spread");
      json_builder_add_double_value (writer->builder, finding->low);
      json_builder_add_double_value (writer->builder, finding->high);
      json_builder_end_array (writer->builder);
    }
  add_string (writer, "reason", td_reason_get_id (finding->reason));
  take_string (writer, "reason_text", td_finding_format_reason (finding, writer->language));
  begin_list (writer, "claims");
  for (guint i = 0; i < finding->n_claims; i++)
    add_claim (writer, finding->claims[i], finding->claims[i] == finding->standing);
  json_builder_end_array (writer->builder);
  json_builder_end_object (writer->builder);
}

static void
add_figures (Writer *writer)
{
  g_autoptr (GPtrArray) findings = td_findings_for_case (writer->dataset, writer->owner, NULL);

  begin_list (writer, "figures");
  for (guint i = 0; i < findings->len; i++)
    add_finding (writer, g_ptr_array_index (findings, i));
  json_builder_end_array (writer->builder);
}

static void
add_section (Writer        *writer,
             TdMemberSection  section)
{
  g_autoptr (GPtrArray) members = td_case_members_list (writer->dataset, writer->owner, section, writer->language);

  begin_list (writer, td_member_section_get_id (section));
  for (guint i = 0; i < members->len; i++)
    {
      const TdCaseMember *member = g_ptr_array_index (members, i);

      json_builder_begin_object (writer->builder);
      add_string (writer, "id", member->id);
      add_string (writer, "name", member->name);
      add_date (writer, "date", member->date);
      take_string (writer, "date_text", td_date_format (member->date, writer->language));
      add_string (writer, "country", member->country);
      add_string (writer, "text", member->subject);
      add_statement (writer, member->statement);
      json_builder_end_object (writer->builder);
    }
  json_builder_end_array (writer->builder);
}

static void
add_links (Writer *writer)
{
  const TdCaseData *data = td_case_get_data (writer->owner);

  begin_list (writer, "links");
  for (guint i = 0; i < data->n_links; i++)
    {
      json_builder_begin_object (writer->builder);
      add_string (writer, "case", data->links[i].other);
      add_string (writer, "relation", data->links[i].relation);
      json_builder_end_object (writer->builder);
    }
  json_builder_end_array (writer->builder);
}

static void
add_note (Writer             *writer,
          const TdText       *text,
          const char * const *sources)
{
  json_builder_begin_object (writer->builder);
  add_text (writer, "text", text);
  add_ids (writer, "sources", sources);
  json_builder_end_object (writer->builder);
}

static void
add_notes (Writer *writer)
{
  const TdCaseData *data = td_case_get_data (writer->owner);

  begin_list (writer, "notes");
  for (guint i = 0; i < data->n_notes; i++)
    add_note (writer, data->notes[i].text, data->notes[i].sources);
  for (guint i = 0; i < data->n_statements; i++)
    {
      if (data->statements[i].note != NULL)
        add_note (writer, data->statements[i].note, data->statements[i].sources);
    }
  json_builder_end_array (writer->builder);
}

static void
add_disagreement (Writer               *writer,
                  const TdDisagreement *disagreement)
{
  const TdClaim *claims[] = { disagreement->a.claim, disagreement->b.claim };
  g_auto (GStrv) subjects = td_disagreement_list_subjects (disagreement);

  json_builder_begin_object (writer->builder);
  add_string (writer, "kind", td_disagreement_kind_get_id (disagreement->kind));
  add_string (writer, "kind_text", td_disagreement_kind_get_name (disagreement->kind, writer->language));
  add_ids (writer, "subjects", (const char * const *) subjects);
  begin_list (writer, "claims");
  for (guint i = 0; i < G_N_ELEMENTS (claims); i++)
    if (claims[i] != NULL)
      json_builder_add_int_value (writer->builder, claims[i]->number);
  json_builder_end_array (writer->builder);
  take_string (writer, "text", td_disagreement_format (disagreement, writer->dataset, writer->language));
  json_builder_end_object (writer->builder);
}

static void
add_disagreements (Writer *writer)
{
  g_autoptr (GPtrArray) disagreements = td_disagreements_for_case (writer->dataset, writer->owner);

  begin_list (writer, "disagreements");
  for (guint i = 0; i < disagreements->len; i++)
    add_disagreement (writer, disagreements->pdata[i]);
  json_builder_end_array (writer->builder);
}

static void
add_sources (Writer *writer)
{
  begin_list (writer, "sources");
  for (guint i = 0; i < writer->sources->len; i++)
    {
      const char *id = g_ptr_array_index (writer->sources, i);
      const TdSource *source = td_dataset_find_source (writer->dataset, id);

      json_builder_begin_object (writer->builder);
      json_builder_set_member_name (writer->builder, "number");
      json_builder_add_int_value (writer->builder, i + 1);
      add_string (writer, "id", id);
      if (source != NULL)
        {
          take_string (writer, "text", td_source_format_full (source, writer->language));
          add_string (writer, "url", source->url);
        }
      json_builder_end_object (writer->builder);
    }
  json_builder_end_array (writer->builder);
}

static void
add_head (Writer *writer)
{
  const TdCaseData *data = td_case_get_data (writer->owner);
  const int year = td_case_get_year (writer->owner);

  add_string (writer, "id", data->id);
  add_string (writer, "name", td_case_get_name (writer->owner, writer->language));
  add_ids (writer, "aliases", data->aliases);
  add_string (writer, "kind", data->kind);
  add_string (writer, "kind_text", td_terms_get_name (TD_TERMS_CASE_KIND, data->kind, writer->language));
  add_string (writer, "country", td_case_get_country (writer->owner));
  if (year != 0)
    {
      json_builder_set_member_name (writer->builder, "year");
      json_builder_add_int_value (writer->builder, year);
    }
  add_text (writer, "summary", data->summary);
  take_string (writer, "legal", td_legal_format (writer->dataset, writer->owner, writer->language));
}

JsonNode *
td_case_to_json (TdDataset  *dataset,
                 TdCase     *owner,
                 TdLanguage *language)
{
  g_autoptr (GPtrArray) sources = td_case_members_list_sources (owner);
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  Writer writer = { dataset, owner, language, sources, builder };

  json_builder_begin_object (builder);
  add_head (&writer);
  add_figures (&writer);
  add_disagreements (&writer);
  for (guint section = 0; section < TD_N_MEMBER_SECTIONS; section++)
    add_section (&writer, (TdMemberSection) section);
  add_links (&writer);
  add_notes (&writer);
  add_sources (&writer);
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}
