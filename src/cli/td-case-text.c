/* td-case-text.c: a case on the terminal
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli/td-case-text.h"

#include "base/td-number-format.h"
#include "base/td-place-names.h"
#include "cli/td-case-members.h"
#include "cli/td-terminal.h"
#include "compare/td-attribution.h"
#include "compare/td-case-facts.h"
#include "compare/td-disagreement.h"
#include "compare/td-figure-text.h"
#include "compare/td-finding.h"
#include "compare/td-legal.h"

typedef struct
{
  TdDataset  *dataset;
  TdCase     *owner;
  TdLanguage *language;
  GPtrArray  *sources; /* ids, by number */
  GString    *out;
} Writer;

/* Returns: (transfer full): "[1] [3]". */
static char *
format_numbers (Writer             *writer,
                const char * const *sources)
{
  GString *numbers = g_string_new (NULL);

  for (guint i = 0; sources != NULL && i < writer->sources->len; i++)
    {
      if (g_strv_contains (sources, g_ptr_array_index (writer->sources, i)))
        g_string_append_printf (numbers, "%s[%u]", numbers->len > 0 ? " " : "", i + 1);
    }

  return g_string_free (numbers, FALSE);
}

static void
append_heading (Writer     *writer,
                const char *title)
{
  g_string_append_printf (writer->out, "\n%s\n", title);
}

static void
append_head (Writer *writer)
{
  const TdCaseData *data = td_case_get_data (writer->owner);
  const char *code = td_case_get_country (writer->owner);
  const int year = td_case_get_year (writer->owner);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  g_autofree char *line = NULL;

  g_string_append_printf (writer->out, "%s\n", td_case_get_name (writer->owner, writer->language));
  if (data->kind != NULL)
    g_strv_builder_add (builder, td_terms_get_name (TD_TERMS_CASE_KIND, data->kind, writer->language));
  if (code != NULL)
    {
      g_autofree char *country = td_place_get_name (writer->language, code);

      g_strv_builder_add (builder, country);
    }
  if (year != 0)
    {
      g_autofree char *shown = td_number_format_plain (writer->language, year);

      g_strv_builder_add (builder, shown);
    }
  parts = g_strv_builder_end (builder);
  line = g_strjoinv (" · ", parts);
  if (line[0] != '\0')
    g_string_append_printf (writer->out, "%s\n", line);
}

static void
append_aliases (Writer *writer)
{
  const TdCaseData *data = td_case_get_data (writer->owner);

  if (data->aliases != NULL && data->aliases[0] != NULL)
    {
      g_autofree char *names = td_number_format_list (writer->language, data->aliases);
      g_autofree char *line = td_fill (td_words (writer->language, "Also called {names}"), "names", names, NULL);

      td_terminal_wrap (writer->out, line, 0, NULL);
    }
}

static void
append_summary (Writer *writer)
{
  const char *summary = td_text_get (td_case_get_data (writer->owner)->summary, writer->language);
  g_autofree char *legal = td_legal_format (writer->dataset, writer->owner, writer->language);

  if (summary != NULL)
    {
      g_string_append_c (writer->out, '\n');
      td_terminal_wrap (writer->out, summary, 0, NULL);
    }
  if (legal != NULL)
    {
      g_string_append_c (writer->out, '\n');
      td_terminal_wrap (writer->out, legal, 0, NULL);
    }
}

/* "* 1. 6,000: ACE and Canal+, 18 October 2021 [1]": the number is that of the claim in its case. */
static void
append_claim (Writer        *writer,
              const TdClaim *claim,
              gboolean       stands)
{
  g_autofree char *value = td_figure_text_for_claim (claim, writer->language);
  g_autofree char *who = td_attribution_format_line (writer->dataset, claim->statement, claim, writer->language);
  g_autofree char *numbers = format_numbers (writer, claim->statement->sources);
  /* Translators: {value} is a figure, {who} the one who states it and when, {sources} numbers like [1]. */
  g_autofree char *line = td_fill (td_words (writer->language, "{value}: {who} {sources}"),
                                   "value", value, "who", who, "sources", numbers, NULL);
  const char *counted = td_text_get (claim->counted, writer->language);
  const char *note = td_text_get (claim->note, writer->language);
  g_autofree char *first = g_strdup_printf ("    %s %u. ", stands ? "*" : "-", claim->number);

  td_terminal_wrap (writer->out, line, 6, first);
  if (counted != NULL)
    {
      g_autofree char *noun = td_fill (td_words (writer->language, "The source counts: {noun}"), "noun", counted, NULL);

      td_terminal_wrap (writer->out, noun, 6, NULL);
    }
  if (note != NULL)
    td_terminal_wrap (writer->out, note, 6, NULL);
}

/* Returns: (transfer full): "Domains, used". */
static char *
format_key (const TdFigureKey *key,
            TdLanguage        *language)
{
  g_autofree char *detail = td_figure_key_format_part (key, language);
  const char *name = td_metric_get_name (key->metric, language);

  if (detail[0] == '\0')
    return g_strdup (name);

  /* Translators: a metric and what tells this figure of it from others: "Domains, used". */
  return td_fill (td_words (language, "{metric}, {detail}"), "metric", name, "detail", detail, NULL);
}

static void
append_finding (Writer          *writer,
                const TdFinding *finding)
{
  g_autofree char *head = format_key (&finding->key, writer->language);
  g_autofree char *value = td_finding_format_value (finding, writer->language);
  g_autofree char *state = td_finding_format_state (finding, writer->language);
  g_autofree char *reason = td_finding_format_reason (finding, writer->language);
  const gboolean says_state = finding->state == TD_FINDING_UNRESOLVED || finding->state == TD_FINDING_WITHHELD;
  const char *pattern = says_state
                          /* Translators: a figure and what is said of it: "Arrests: no agreed value (1 to 25)". */
                          ? td_words (writer->language, "{figure}: {value}")
                          /* Translators: a figure, what is said, and its state: "Live channels: 6,000 (one origin)". */
                          : td_words (writer->language, "{figure}: {value} ({state})");
  g_autofree char *line = td_fill (pattern, "figure", head, "value", value, "state", state, NULL);

  td_terminal_wrap (writer->out, line, 4, "  ");
  if (reason != NULL)
    td_terminal_wrap (writer->out, reason, 4, NULL);
  for (guint i = 0; i < finding->n_claims; i++)
    append_claim (writer, finding->claims[i], finding->claims[i] == finding->standing);
}

static void
append_figures (Writer *writer)
{
  g_autoptr (GPtrArray) findings = td_findings_for_case (writer->dataset, writer->owner, NULL);

  if (findings->len == 0)
    return;

  append_heading (writer, td_words (writer->language, "Figures (* stands; --choose takes the numbers)"));
  for (guint i = 0; i < findings->len; i++)
    append_finding (writer, g_ptr_array_index (findings, i));
}

/* Returns: (transfer full): "ACE and Canal+ [1] [2]; Médias24 (own finding) [1]". */
static char *
format_tellers (Writer    *writer,
                GPtrArray *statements)
{
  g_autoptr (GString) tellers = g_string_new (NULL);

  for (guint i = 0; i < statements->len; i++)
    {
      const TdStatement *statement = g_ptr_array_index (statements, i);
      g_autofree char *who = td_attribution_format_who (writer->dataset, statement, writer->language);
      g_autofree char *numbers = format_numbers (writer, statement->sources);

      g_string_append_printf (tellers, "%s%s %s", i > 0 ? "; " : "", who, numbers);
    }

  return td_typography (writer->language, tellers->str);
}

static void
append_fact (Writer       *writer,
             const TdFact *fact)
{
  g_autofree char *tellers = format_tellers (writer, fact->statements);
  /* Translators: {fact} is an event, a place, a party; {tellers} those who say so. */
  g_autofree char *line = td_fill (td_words (writer->language, "{fact} ({tellers})"),
                                   "fact", fact->text, "tellers", tellers, NULL);

  td_terminal_wrap (writer->out, line, 4, "  - ");
  if (fact->note != NULL)
    td_terminal_wrap (writer->out, fact->note, 4, NULL);
}

static void
append_facts (Writer     *writer,
              TdFactKind  kind)
{
  g_autoptr (GPtrArray) facts = td_case_list_facts (writer->dataset, writer->owner, kind, writer->language);

  if (facts->len == 0)
    return;

  append_heading (writer, td_fact_kind_get_name (kind, writer->language));
  for (guint i = 0; i < facts->len; i++)
    append_fact (writer, g_ptr_array_index (facts, i));
}

static void
append_disagreements (Writer *writer)
{
  g_autoptr (GPtrArray) disagreements = td_disagreements_for_case (writer->dataset, writer->owner);

  if (disagreements->len == 0)
    return;

  append_heading (writer, td_words (writer->language, "Disagreements"));
  for (guint i = 0; i < disagreements->len; i++)
    {
      g_autofree char *line = td_disagreement_format (disagreements->pdata[i], writer->dataset, writer->language);

      td_terminal_wrap (writer->out, line, 4, "  - ");
    }
}

static void
append_links (Writer *writer)
{
  const TdCaseData *data = td_case_get_data (writer->owner);

  if (data->n_links == 0)
    return;

  append_heading (writer, td_words (writer->language, "Related cases"));
  for (guint i = 0; i < data->n_links; i++)
    {
      TdCase *other = td_dataset_find_case (writer->dataset, data->links[i].other);
      const char *relation = td_terms_get_name (TD_TERMS_RELATION, data->links[i].relation, writer->language);
      const char *name = other != NULL ? td_case_get_name (other, writer->language) : data->links[i].other;
      /* Translators: how a case is related to another: "Part of: Operation X". */
      g_autofree char *line = td_fill (td_words (writer->language, "{relation}: {case}"),
                                       "relation", relation, "case", name, NULL);

      td_terminal_wrap (writer->out, line, 4, "  - ");
    }
}

/* The author's remarks on the case and on single statements. */
static void
append_notes (Writer *writer)
{
  const TdCaseData *data = td_case_get_data (writer->owner);
  const gsize before = writer->out->len;

  append_heading (writer, td_words (writer->language, "Notes"));
  const gsize headed = writer->out->len;
  for (guint i = 0; i < data->n_notes; i++)
    {
      g_autofree char *numbers = format_numbers (writer, data->notes[i].sources);
      g_autofree char *line = g_strjoin (" ", td_text_get (data->notes[i].text, writer->language),
                                         numbers[0] != '\0' ? numbers : NULL, NULL);

      td_terminal_wrap (writer->out, line, 4, "  - ");
    }
  for (guint i = 0; i < data->n_statements; i++)
    {
      const char *note = td_text_get (data->statements[i].note, writer->language);
      g_autofree char *numbers = format_numbers (writer, data->statements[i].sources);
      g_autofree char *line = g_strjoin (" ", note != NULL ? note : "", numbers, NULL);

      if (note != NULL)
        td_terminal_wrap (writer->out, line, 4, "  - ");
    }
  if (writer->out->len == headed)
    g_string_truncate (writer->out, before);
}

static void
append_sources (Writer *writer)
{
  if (writer->sources->len == 0)
    return;

  append_heading (writer, td_words (writer->language, "Sources"));
  for (guint i = 0; i < writer->sources->len; i++)
    {
      const char *id = g_ptr_array_index (writer->sources, i);
      const TdSource *source = td_dataset_find_source (writer->dataset, id);
      g_autofree char *citation = source != NULL ? td_source_format_full (source, writer->language) : g_strdup (id);
      g_autofree char *number = g_strdup_printf ("  [%u] ", i + 1);

      td_terminal_wrap (writer->out, citation, 7, number);
    }
}

char *
td_case_to_text (TdDataset  *dataset,
                 TdCase     *owner,
                 TdLanguage *language)
{
  g_autoptr (GPtrArray) sources = td_case_members_list_sources (owner);
  Writer writer = { dataset, owner, language, sources, g_string_new (NULL) };

  append_head (&writer);
  append_aliases (&writer);
  append_summary (&writer);
  append_figures (&writer);
  append_disagreements (&writer);
  for (guint kind = 0; kind < TD_N_FACT_KINDS; kind++)
    append_facts (&writer, (TdFactKind) kind);
  append_links (&writer);
  append_notes (&writer);
  append_sources (&writer);
  return g_string_free (writer.out, FALSE);
}
