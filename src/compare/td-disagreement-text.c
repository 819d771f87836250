/* td-disagreement-text.c: a disagreement in words
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-disagreement.h"

#include "base/td-place-names.h"
#include "compare/td-attribution.h"
#include "compare/td-figure-text.h"
#include "compare/td-publishers.h"

/* How a side is written: its value, and what has to be said with it. */
typedef enum
{
  WITH_NOTHING,
  WITH_METRIC,
  WITH_NOUN,
  WITH_SENSE,
  WITH_SCOPE,
  WITH_MOOD,
} With;

typedef struct
{
  With        with;
  const char *sentence; /* msgid */
  const char *other;    /* msgid: within one metric, or of one side alone; NULL: the same */
  With        other_with;
} Form;

/* Translators: {subject} is a figure ("Live channels"), an event or a role; {a}
 * and {b} are what two sources say, with who says so: "more than 6,000 (ACE,
 * relayed by Médias24)". */
static const Form forms[TD_N_DISAGREEMENTS] = {
  [TD_DISAGREEMENT_NOUN] = { WITH_METRIC, N_("One amount under two nouns: {a}; {b}."),
                             N_("{subject}, under two nouns: {a}; {b}."), WITH_NOUN },
  [TD_DISAGREEMENT_UNIT] = { WITH_METRIC, N_("One number for two things: {a}; {b}."),
                             N_("{subject}, one number for two things done: {a}; {b}."), WITH_SENSE },
  [TD_DISAGREEMENT_QUALIFIER] = { WITH_NOTHING, N_("{subject}, one amount worded in two ways: {a}; {b}."),
                                  NULL, WITH_NOTHING },
  [TD_DISAGREEMENT_PRECISION] = { WITH_NOTHING, N_("{subject}, more or less precise: {a}; {b}."),
                                  NULL, WITH_NOTHING },
  [TD_DISAGREEMENT_PERIOD] = { WITH_NOTHING, N_("{subject}, one amount for two periods: {a}; {b}."),
                               NULL, WITH_NOTHING },
  [TD_DISAGREEMENT_SCOPE] = { WITH_SCOPE, N_("{subject}, one amount for two scopes: {a}; {b}."), NULL, WITH_SCOPE },
  [TD_DISAGREEMENT_COUNT] = { WITH_NOTHING, N_("{subject}, amounts that contradict each other: {a}; {b}."),
                              NULL, WITH_NOTHING },
  [TD_DISAGREEMENT_EVENT] = { WITH_METRIC, N_("One number at two stages of the proceedings: {a}; {b}."),
                              NULL, WITH_METRIC },
  [TD_DISAGREEMENT_MONEY_KIND] = { WITH_METRIC, N_("One sum as two kinds of money: {a}; {b}."), NULL, WITH_METRIC },
  [TD_DISAGREEMENT_CURRENCY] = { WITH_NOTHING, N_("{subject}, in two currencies: {a}; {b}."), NULL, WITH_NOTHING },
  [TD_DISAGREEMENT_DATE] = { WITH_NOTHING, N_("{subject}, on two dates: {a}; {b}."), NULL, WITH_NOTHING },
  [TD_DISAGREEMENT_PLACE] = { WITH_NOTHING, N_("{subject}, in two places: {a}; {b}."), NULL, WITH_NOTHING },
  [TD_DISAGREEMENT_CERTAINTY] = { WITH_MOOD, N_("{subject}, not equally certain: {a}; {b}."), NULL, WITH_MOOD },
  [TD_DISAGREEMENT_INTERNAL] = { WITH_NOTHING, N_("{subject}, one source says both: {a}; {b}."),
                                 N_("{subject}, one source leaves two readings: {a}."), WITH_NOTHING },
};

static gboolean
is_one_metric (const TdDisagreement *disagreement)
{
  const TdClaim *a = disagreement->a.claim, *b = disagreement->b.claim;

  return a != NULL && b != NULL && g_str_equal (a->key.metric->id, b->key.metric->id);
}

/* Returns: whether the other sentence of the form is meant. */
static gboolean
is_other_form (const TdDisagreement *disagreement)
{
  if (forms[disagreement->kind].other == NULL)
    return FALSE;

  return disagreement->b.statement == NULL
         || (forms[disagreement->kind].with == WITH_METRIC && is_one_metric (disagreement));
}

static char *
format_who (TdDataset         *dataset,
            const TdStatement *statement,
            TdLanguage        *language)
{
  g_autofree char *claimants = td_dataset_format_claimants (dataset, statement, language);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *publishers = NULL;

  td_publishers_add (names, dataset, statement, language);
  if (names->len == 0)
    return td_attribution_format_who (dataset, statement, language);

  publishers = td_publishers_format (names, language);
  if (*claimants == '\0')
    return g_steal_pointer (&publishers);
  if (!statement->relayed)
    return g_steal_pointer (&claimants);

  return td_fill (td_words (language, "{line}, relayed by {publishers}"),
                  "line", claimants, "publishers", publishers, NULL);
}

static char *
format_place (const TdPlace *place,
              TdLanguage    *language)
{
  if (place->place != NULL)
    return g_strdup (td_text_get (place->place, language));

  return td_place_get_name (language, place->country);
}

static const char *
get_mood_words (const TdStatement *statement,
                TdLanguage        *language)
{
  static const char * const words[] = {
    [TD_MOOD_FACT] = NC_("disagreement", "as a fact"),
    [TD_MOOD_CONDITIONAL] = NC_("disagreement", "in the conditional"),
    [TD_MOOD_DENIED] = NC_("disagreement", "denied"),
  };

  return td_words_c (language, "disagreement", words[statement->mood]);
}

static char *
format_value (TdDisagreementSide  side,
              TdLanguage         *language)
{
  if (side.claim != NULL)
    return td_figure_text_for_claim (side.claim, language);
  if (side.event != NULL)
    return td_date_format (side.event->date, language);
  if (side.place != NULL)
    return format_place (side.place, language);

  return g_strdup (get_mood_words (side.statement, language));
}

static char *
format_with (TdDisagreementSide  side,
             With                with,
             TdLanguage         *language)
{
  const TdClaim *claim = side.claim;
  const char *metric;

  if (claim == NULL || with == WITH_NOTHING)
    return NULL;

  metric = td_metric_get_name (claim->key.metric, language);
  if (with == WITH_NOUN)
    return g_strdup (claim->counted != NULL ? td_text_get (claim->counted, language) : metric);
  if (with == WITH_SCOPE)
    return td_figure_key_format_scope (&claim->key, language);
  if (with == WITH_MOOD)
    return g_strdup (get_mood_words (side.statement, language));
  if (with == WITH_METRIC)
    return g_strdup (metric);

  return g_strdup (claim->key.sense != NULL ? td_terms_get_name (TD_TERMS_SENSE, claim->key.sense, language)
                                            : td_words_c (language, "disagreement", "what was done is unsaid"));
}

static char *
format_side (TdDisagreementSide  side,
             With                with,
             TdDataset          *dataset,
             TdLanguage         *language)
{
  g_autofree char *value = NULL;
  g_autofree char *what = NULL;
  g_autofree char *who = NULL;
  const char *pattern;

  if (side.statement == NULL)
    return NULL;

  value = format_value (side, language);
  what = format_with (side, with, language);
  who = format_who (dataset, side.statement, language);
  if (what == NULL)
    pattern = td_words (language, "{value} ({who})");
  else if (with == WITH_METRIC || with == WITH_NOUN)
    /* Translators: an amount, the noun of it, and who says so: "90,000 a month as “Users” (Afrik)". */
    pattern = td_words (language, "{value} as “{what}” ({who})");
  else
    /* Translators: {what} is a scope ("Italy"), what was done ("seized"), or how firmly it is stated. */
    pattern = td_words (language, "{value}, {what} ({who})");

  return td_fill (pattern, "value", value, "what", what, "who", who, NULL);
}

/* The metric, and what tells the figure from others of it where both sides share
 * that: period and currency are in the amounts. */
static char *
format_figure (const TdDisagreement *disagreement,
               TdLanguage           *language)
{
  const TdClaim *a = disagreement->a.claim, *b = disagreement->b.claim;
  const char *metric = td_metric_get_name (a->key.metric, language);
  g_autofree char *detail = NULL;

  if (b != NULL && !td_figure_key_equal (&a->key, &b->key))
    return g_strdup (metric);

  detail = td_figure_key_format_part (&a->key, language);
  if (*detail == '\0')
    return g_strdup (metric);

  /* Translators: a metric and what tells the figure from others: "Users (Italy)". */
  return td_fill (td_words (language, "{metric} ({detail})"), "metric", metric, "detail", detail, NULL);
}

/* The place of a court is that of its judgment. */
static gboolean
is_court (TdDisagreementSide side)
{
  return side.place != NULL && g_strcmp0 (side.place->role, "other") == 0;
}

static char *
format_subject (const TdDisagreement *disagreement,
                TdLanguage           *language)
{
  TdDisagreementSide side = disagreement->a;

  if (side.claim != NULL)
    return format_figure (disagreement, language);
  if (side.event != NULL)
    return g_strdup (td_terms_get_name (TD_TERMS_EVENT, side.event->event, language));
  if (is_court (side))
    return g_strdup (td_terms_get_name (TD_TERMS_EVENT, "judgment", language));
  if (side.place != NULL)
    return g_strdup (td_terms_get_name (TD_TERMS_PLACE_ROLE, side.place->role, language));

  return g_strdup (td_terms_get_name (TD_TERMS_OUTCOME, side.outcome->id, language));
}

char *
td_disagreement_format (const TdDisagreement *disagreement,
                        TdDataset            *dataset,
                        TdLanguage           *language)
{
  g_autofree char *subject = NULL;
  g_autofree char *a = NULL;
  g_autofree char *b = NULL;
  const Form *form;
  gboolean is_other;
  With with;

  g_return_val_if_fail (disagreement != NULL, NULL);
  g_return_val_if_fail (TD_IS_DATASET (dataset), NULL);

  form = &forms[disagreement->kind];
  is_other = is_other_form (disagreement);
  with = is_other ? form->other_with : form->with;
  subject = format_subject (disagreement, language);
  a = format_side (disagreement->a, with, dataset, language);
  b = format_side (disagreement->b, with, dataset, language);

  return td_fill (td_words (language, is_other ? form->other : form->sentence),
                  "subject", subject, "a", a, "b", b, NULL);
}

static const char *
get_subject (TdDisagreementSide side)
{
  if (side.claim != NULL)
    return side.claim->key.metric->id;
  if (side.event != NULL)
    return side.event->event;
  if (is_court (side))
    return "judgment";
  if (side.place != NULL)
    return side.place->role;

  return side.outcome != NULL ? side.outcome->id : NULL;
}

char **
td_disagreement_list_subjects (const TdDisagreement *disagreement)
{
  g_autoptr (GStrvBuilder) subjects = g_strv_builder_new ();
  const char *a, *b;

  g_return_val_if_fail (disagreement != NULL, NULL);

  a = get_subject (disagreement->a);
  b = get_subject (disagreement->b);
  g_strv_builder_add (subjects, a);
  if (b != NULL && !g_str_equal (a, b))
    g_strv_builder_add (subjects, b);

  return g_strv_builder_end (subjects);
}
