/* td-finding-text.c: a finding in words
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-finding.h"

#include "base/td-number-format.h"
#include "compare/td-figure-text.h"
#include "compare/td-weigh.h"

typedef struct
{
  const char *id;
  const char *words; /* msgid; NULL: composed */
} StateWords;

/* Translators: "not reported" (nobody says it), "withheld" (known to be kept
 * back) and "not stated" (a detail left open) are three different words. */
static const StateWords states[] = {
  [TD_FINDING_SINGLE] = { "single", N_("one origin") },
  [TD_FINDING_AGREED] = { "agreed", NULL },
  [TD_FINDING_DISPUTED] = { "disputed", N_("disputed") },
  [TD_FINDING_UNRESOLVED] = { "unresolved", N_("no agreed value") },
  [TD_FINDING_WORDS_ONLY] = { "words-only", N_("words only") },
  [TD_FINDING_WITHHELD] = { "withheld", N_("withheld") },
  [TD_FINDING_NOT_REPORTED] = { "not-reported", N_("not reported") },
};

typedef struct
{
  const char *id;
  const char *sentence; /* msgid; NULL: there is nothing to explain */
} ReasonWords;

static const ReasonWords reasons[] = {
  [TD_REASON_NONE] = { "none", NULL },
  [TD_REASON_ONLY] = { "only", NULL },
  [TD_REASON_CHOSEN] = { "chosen", N_("You chose this figure.") },
  [TD_REASON_PREFERRED] = { "preferred", N_("The author of the data prefers it: {why}") },
  [TD_REASON_CURRENT] = { "current", N_("The others were corrected, withdrawn, superseded or denied.") },
  [TD_REASON_BASIS] = { "basis", N_("Somebody states it; the others were computed by the author of the data.") },
  [TD_REASON_MOOD] = { "mood", N_("It is stated as a fact, the others in the conditional.") },
  [TD_REASON_NUMBER] = { "number", N_("It is a number, the others are words only.") },
  /* Translators: {kind} is a kind of claimant: "Court", "Anti-piracy coalition". */
  [TD_REASON_CLAIMANT] = { "claimant", N_("It stands because of who says it: {kind}.") },
  [TD_REASON_DATE] = { "date", N_("It speaks of a later date.") },
  [TD_REASON_PRECISION] = { "precision", N_("It is the more precise.") },
  [TD_REASON_ORIGINS] = { "origins", N_("It has more independent origins.") },
  [TD_REASON_FIRST] = { "first", N_("The others agree with it; it is the first in the file.") },
};

const char *
td_finding_state_get_id (TdFindingState state)
{
  g_return_val_if_fail (state < G_N_ELEMENTS (states), NULL);

  return states[state].id;
}

const char *
td_reason_get_id (TdReason reason)
{
  g_return_val_if_fail (reason < G_N_ELEMENTS (reasons), NULL);

  return reasons[reason].id;
}

char *
td_finding_format_state (const TdFinding *finding,
                         TdLanguage      *language)
{
  g_autofree char *number = NULL;

  g_return_val_if_fail (finding != NULL, NULL);

  if (states[finding->state].words != NULL)
    return g_strdup (td_words (language, states[finding->state].words));

  number = td_number_format_digits (language, finding->n_origins);
  return td_fill (td_words_n (language, "{n} independent origin", "{n} independent origins",
                              finding->n_origins),
                  "n", number, NULL);
}

char *
td_finding_format_reason (const TdFinding *finding,
                          TdLanguage      *language)
{
  const char *sentence;
  const char *why, *kind;

  g_return_val_if_fail (finding != NULL, NULL);

  /* Translators: those that contradict each other got through all rules. */
  if (finding->state == TD_FINDING_UNRESOLVED)
    return g_strdup (td_words (language, "No claim stands: some that contradict each other are stated as firmly, "
                                         "by claimants of the same weight, and no other rule decides between them."));

  sentence = reasons[finding->reason].sentence;
  if (sentence == NULL || finding->standing == NULL)
    return NULL;

  why = td_text_get (finding->standing->preferred, language);
  kind = td_terms_get_name (TD_TERMS_CLAIMANT_KIND,
                            td_claimant_kind_get_id (finding->standing->statement->claimant_kind),
                            language);
  return td_fill (td_words (language, sentence), "why", why, "kind", kind, NULL);
}

static char *
format_unresolved (const TdFinding *finding,
                   TdLanguage      *language)
{
  g_autofree char *spread = NULL;

  if (finding->low > finding->high)
    return g_strdup (td_words (language, "no agreed value"));

  spread = td_figure_text_for_spread (finding->key.metric, finding->low, finding->high,
                                      finding->key.period, finding->key.currency, language);
  /* Translators: {spread} is "1 to 25". */
  return td_fill (td_words (language, "no agreed value ({spread})"), "spread", spread, NULL);
}

char *
td_finding_format_value (const TdFinding *finding,
                         TdLanguage      *language)
{
  g_return_val_if_fail (finding != NULL, NULL);

  if (finding->state == TD_FINDING_UNRESOLVED)
    return format_unresolved (finding, language);
  if (finding->standing != NULL)
    return td_figure_text_for_claim (finding->standing, language);

  return g_strdup (td_words (language, states[finding->state].words));
}

static gboolean
says_something_else (const TdFinding *finding,
                     const TdClaim   *claim)
{
  if (claim == finding->standing || !td_weigh_is_current (claim))
    return FALSE;
  if (claim->quantity.bound == TD_BOUND_UNDISCLOSED)
    return FALSE;

  return finding->standing == NULL ||
         td_quantity_relate (claim->quantity, finding->standing->quantity) != TD_RELATION_EQUAL;
}

/* That the period of a number is unsaid, or varies, is said with the value that it stands beside. */
static char *
format_beside (const TdClaim *claim,
               TdLanguage    *language)
{
  const TdPeriodKind kind = claim->key.period.kind;

  if ((kind != TD_PERIOD_NOT_STATED && kind != TD_PERIOD_VARIES) || !td_quantity_is_number (claim->quantity))
    return td_figure_text_for_claim (claim, language);

  return td_figure_text_for_quantity (claim->key.metric, claim->quantity, (TdPeriod) { 0 }, claim->key.currency, language);
}

char *
td_finding_format_also (const TdFinding *finding,
                        TdLanguage      *language)
{
  g_autoptr (GPtrArray) values = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  g_return_val_if_fail (finding != NULL, NULL);

  for (guint i = 0; i < finding->n_claims; i++)
    {
      g_autofree char *text = NULL;

      if (!says_something_else (finding, finding->claims[i]))
        continue;
      text = format_beside (finding->claims[i], language);
      if (!g_ptr_array_find_with_equal_func (values, text, g_str_equal, NULL))
        g_ptr_array_add (values, g_steal_pointer (&text));
    }
  if (values->len == 0)
    return NULL;

  g_ptr_array_add (values, NULL);
  list = td_number_format_list (language, (const char * const *) values->pdata);
  if (finding->state == TD_FINDING_UNRESOLVED)
    /* Translators: {values} are all that is stated of a figure of which no value is agreed. */
    return td_fill (td_words (language, "stated: {values}"), "values", list, NULL);
  /* Translators: {values} are what other sources say of the same figure. */
  return td_fill (td_words (language, "also: {values}"), "values", list, NULL);
}
