/* td-template.c: a dataset with one case, by example
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-template.h"

#include "io/td-dataset-writer.h"
#include "io/td-slug.h"

#define COALITION "example-coalition"
#define COMMUNIQUE "example-communique-2024-01-15"
#define ARTICLE "example-paper-2024-01-16"
#define ORIGIN "example-announcement-2024-01-15"

typedef struct
{
  TdArena      *arena;
  TdVocabulary *vocabulary;
  TdLanguage   *language;
} Maker;

static const TdText *
make_tagged (Maker      *maker,
             const char *tag,
             const char *string)
{
  const TdTextItem item = { td_arena_strdup (maker->arena, tag), td_arena_strdup (maker->arena, string) };
  TdText *text = td_arena_new0 (maker->arena, TdText, 1);

  text->n_items = 1;
  text->items = td_arena_share (maker->arena, &item, sizeof item, _Alignof (TdTextItem));
  return text;
}

/* @msgid: of the catalogue */
static const TdText *
make_text (Maker      *maker,
           const char *msgid)
{
  return make_tagged (maker, td_language_get_words_tag (maker->language), td_words (maker->language, msgid));
}

static TdDate
make_date (const char *text)
{
  TdDate date;

  td_date_parse (text, &date, NULL);
  return date;
}

static TdFigureKey
make_key (Maker        *maker,
          const char   *metric,
          TdPeriodKind  period)
{
  return (TdFigureKey) {
    .metric = td_vocabulary_find_metric (maker->vocabulary, metric), .scope = "whole", .period.kind = period,
  };
}

/* A number with its words, a count per month, a price range, and what was done. */
static void
make_announced_claims (Maker       *maker,
                       TdStatement *statement)
{
  TdClaim *claims = td_arena_new0 (maker->arena, TdClaim, 4);

  claims[0].key = make_key (maker, "live-channels", TD_PERIOD_NONE);
  claims[0].quantity = (TdQuantity) { 6000, 6000, TD_BOUND_MORE_THAN, TD_MAGNITUDE_NONE };
  claims[0].wording = make_text (maker, N_("more than 6,000 channels: the words of the source"));
  claims[1].key = make_key (maker, "visitors", TD_PERIOD_MONTH);
  claims[1].quantity = (TdQuantity) { 90000, 90000, TD_BOUND_ABOUT, TD_MAGNITUDE_NONE };
  claims[2].key = make_key (maker, "price", TD_PERIOD_MONTH);
  claims[2].key.currency = "EUR";
  claims[2].key.sense = "retail";
  claims[2].quantity = (TdQuantity) { 10, 12, TD_BOUND_BETWEEN, TD_MAGNITUDE_NONE };
  claims[3].key = make_key (maker, "domains", TD_PERIOD_NONE);
  claims[3].key.sense = "offline";
  claims[3].quantity = (TdQuantity) { 4, 4, TD_BOUND_EXACTLY, TD_MAGNITUDE_NONE };
  statement->claims = claims;
  statement->n_claims = 4;
}

static void
make_announced_facts (Maker       *maker,
                      TdStatement *statement)
{
  TdEvent *events = td_arena_new0 (maker->arena, TdEvent, 3);
  TdPlace *places = td_arena_new0 (maker->arena, TdPlace, 1);
  TdMeasureTaken *means = td_arena_new0 (maker->arena, TdMeasureTaken, 1);

  events[0] = (TdEvent) { "started", make_date ("2020-04"), NULL };
  events[1] = (TdEvent) { "announced", make_date ("2024-01-15"), NULL };
  events[2] = (TdEvent) { "ended", make_date ("../2024-01-15"), make_text (maker, N_("by that day at the latest")) };
  places[0] = (TdPlace) { "FR", make_text (maker, N_("Town")), "seat" };
  means[0].id = "formal-notice";
  statement->events = events;
  statement->n_events = 3;
  statement->places = places;
  statement->n_places = 1;
  statement->means = means;
  statement->n_means = 1;
}

static void
make_announcement (Maker       *maker,
                   TdStatement *statement)
{
  const char **sources = td_arena_new0 (maker->arena, const char *, 3);
  TdNamed *claimant = td_arena_new0 (maker->arena, TdNamed, 1);

  sources[0] = COMMUNIQUE;
  sources[1] = ARTICLE;
  claimant->id = COALITION;
  statement->sources = sources;
  statement->claimants = claimant;
  statement->n_claimants = 1;
  statement->claimant_kind = TD_CLAIMANT_COALITION;
  statement->origin = ORIGIN;
  statement->locator = make_text (maker, N_("paragraph 2"));
  statement->note = make_text (maker, N_("One statement holds all that one claimant says in one announcement; sources that repeat it stand in one list."));
  make_announced_claims (maker, statement);
  make_announced_facts (maker, statement);
}

/* Another voice: the paper itself, in the conditional, and with words only. */
static void
make_report (Maker       *maker,
             TdStatement *statement)
{
  const char **sources = td_arena_new0 (maker->arena, const char *, 2);
  TdClaim *claims = td_arena_new0 (maker->arena, TdClaim, 2);

  claims[0].key = make_key (maker, "loss", TD_PERIOD_YEAR);
  claims[0].key.currency = "EUR";
  claims[0].quantity = (TdQuantity) { 6500000, 6500000, TD_BOUND_ABOUT, TD_MAGNITUDE_NONE };
  claims[0].estimated = TRUE;
  claims[1].key = make_key (maker, "users", TD_PERIOD_NONE);
  claims[1].quantity = (TdQuantity) { 0, 0, TD_BOUND_VAGUE, TD_MAGNITUDE_SEVERAL_MILLIONS };
  claims[1].wording = make_text (maker, N_("several million users"));
  sources[0] = ARTICLE;
  statement->sources = sources;
  statement->claimant_kind = TD_CLAIMANT_PRESS;
  statement->mood = TD_MOOD_CONDITIONAL;
  statement->note = make_text (maker, N_("Another voice, another statement: what the paper found itself, here in the conditional."));
  statement->claims = claims;
  statement->n_claims = 2;
}

static TdCaseData *
make_case (Maker      *maker,
           const char *name)
{
  TdCaseData *made = td_arena_new0 (maker->arena, TdCaseData, 1);
  TdStatement *statements = td_arena_new0 (maker->arena, TdStatement, 2);
  TdNote *note = td_arena_new0 (maker->arena, TdNote, 1);
  g_autofree char *id = td_slug_make (name, "case");

  make_announcement (maker, &statements[0]);
  make_report (maker, &statements[1]);
  note->text = make_text (maker, N_("Every figure, date and place below is an example: replace it, or leave it out. What nobody says is left out, never written as 0."));
  made->id = td_arena_strdup (maker->arena, id);
  made->name = make_tagged (maker, "", name);
  made->kind = "iptv-subscription-service";
  made->summary = make_text (maker, N_("Two to four sentences: what the service was, who acted against it, when, and how it ended."));
  made->notes = note;
  made->n_notes = 1;
  made->statements = statements;
  made->n_statements = 2;
  return made;
}

static TdSource *
make_sources (Maker *maker)
{
  TdSource *sources = td_arena_new0 (maker->arena, TdSource, 2);

  sources[0].id = COMMUNIQUE;
  sources[0].title = make_text (maker, N_("Title of the communiqué"));
  sources[0].publisher = make_text (maker, N_("Name of the coalition"));
  sources[0].url = "https://example.org/communique";
  sources[0].published = make_date ("2024-01-15");
  sources[0].language = td_language_get_words_tag (maker->language);
  sources[0].kind = "communique";
  sources[1].id = ARTICLE;
  sources[1].title = make_text (maker, N_("Title of the article"));
  sources[1].publisher = make_text (maker, N_("Name of the paper"));
  sources[1].url = "https://example.org/article";
  sources[1].published = make_date ("2024-01-16");
  sources[1].language = td_language_get_words_tag (maker->language);
  sources[1].kind = "press";
  return sources;
}

static TdOrganisation *
make_organisations (Maker *maker)
{
  TdOrganisation *organisation = td_arena_new0 (maker->arena, TdOrganisation, 1);

  organisation->id = COALITION;
  organisation->name = make_text (maker, N_("Name of the coalition"));
  organisation->kind = "coalition";
  return organisation;
}

GBytes *
td_template_make (const char *name,
                  TdLanguage *language)
{
  g_autoptr (TdArena) arena = td_arena_new ();
  g_autoptr (TdVocabulary) vocabulary = td_vocabulary_new ();
  Maker maker = { arena, vocabulary, language };
  TdDatasetContent content = { .n_organisations = 1, .n_sources = 2, .n_cases = 1 };

  g_return_val_if_fail (name != NULL && *name != '\0' && language != NULL, NULL);

  content.head.title = make_tagged (&maker, "", name);
  content.organisations = make_organisations (&maker);
  content.sources = make_sources (&maker);
  content.cases = make_case (&maker, name);
  return td_dataset_write (&content);
}
