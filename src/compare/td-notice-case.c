/* td-notice-case.c: notices about the cases themselves
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-notice-rule.h"

#define KIND_WAVE "enforcement-wave"

static const TdCaseData *
get_data (TdComparison *comparison,
          guint         column)
{
  return td_case_get_data (comparison->cases->pdata[column]);
}

/* A wave has many targets: its figures are sums over services. */
static void
scan_wave (TdNoticeScan       *scan,
           const TdNoticeRule *rule)
{
  g_autoptr (GArray) waves = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n = scan->comparison->cases->len;

  for (guint column = 0; column < n; column++)
    if (g_strcmp0 (get_data (scan->comparison, column)->kind, KIND_WAVE) == 0)
      g_array_append_val (waves, column);
  if (waves->len > 0 && waves->len < n)
    td_notice_scan_emit (scan, rule, rule->level, G_MAXUINT, 0, waves, NULL, 0);
}

static char *
format_wave (TdComparison   *comparison,
             const TdNotice *notice,
             TdLanguage     *language)
{
  g_autofree char *cases = td_notice_format_cases (comparison, notice, language);

  return td_fill (td_words_n (language, "{a} is a wave of operations with many targets, not one service.",
                              "{a} are waves of operations with many targets, not single services.",
                              notice->n_cases),
                  "a", cases, NULL);
}

/* What keeps a case from being simply closed: outcomes, or an event. */
typedef struct
{
  const char * const *outcomes;
  const char         *event; /* (nullable) */
} Trait;

static const char * const outcomes_partial[] = { "partial-takedown", NULL };
static const char * const outcomes_resurfaced[] = { "resurfaced-same-operator", NULL };
static const char * const outcomes_copied[] = { "clones-or-successors", NULL };
static const char * const outcomes_contested[] = { "contested", NULL };

static const Trait trait_partial = { outcomes_partial, NULL };
static const Trait trait_resurfaced = { outcomes_resurfaced, "resurfaced" };
static const Trait trait_copied = { outcomes_copied, NULL };
static const Trait trait_contested = { outcomes_contested, NULL };

static gboolean
states_trait (const TdStatement *statement,
              const Trait       *trait)
{
  for (guint i = 0; i < statement->n_outcomes; i++)
    if (g_strv_contains (trait->outcomes, statement->outcomes[i].id))
      return TRUE;
  for (guint i = 0; trait->event != NULL && i < statement->n_events; i++)
    if (g_strcmp0 (statement->events[i].event, trait->event) == 0)
      return TRUE;

  return FALSE;
}

static gboolean
has_trait (const TdCaseData *data,
           const Trait      *trait)
{
  for (guint i = 0; i < data->n_statements; i++)
    {
      const TdStatement *statement = &data->statements[i];

      if (statement->state == TD_STATE_CURRENT && statement->mood != TD_MOOD_DENIED &&
          states_trait (statement, trait))
        return TRUE;
    }

  return FALSE;
}

static void
scan_trait (TdNoticeScan       *scan,
            const TdNoticeRule *rule,
            const Trait        *trait)
{
  g_autoptr (GArray) cases = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint column = 0; column < scan->comparison->cases->len; column++)
    if (has_trait (get_data (scan->comparison, column), trait))
      g_array_append_val (cases, column);
  if (cases->len > 0)
    td_notice_scan_emit (scan, rule, rule->level, G_MAXUINT, 0, cases, NULL, 0);
}

static void
scan_partial (TdNoticeScan       *scan,
              const TdNoticeRule *rule)
{
  scan_trait (scan, rule, &trait_partial);
}

static void
scan_resurfaced (TdNoticeScan       *scan,
                 const TdNoticeRule *rule)
{
  scan_trait (scan, rule, &trait_resurfaced);
}

static void
scan_copied (TdNoticeScan       *scan,
             const TdNoticeRule *rule)
{
  scan_trait (scan, rule, &trait_copied);
}

static void
scan_contested (TdNoticeScan       *scan,
                const TdNoticeRule *rule)
{
  scan_trait (scan, rule, &trait_contested);
}

/* "Reported": an outcome may stand in the conditional. */
static char *
format_partial (TdComparison   *comparison,
                const TdNotice *notice,
                TdLanguage     *language)
{
  g_autofree char *cases = td_notice_format_cases (comparison, notice, language);

  return td_fill (td_words_n (language, "{a} is reported to have been closed only in part.",
                              "{a} are reported to have been closed only in part.", notice->n_cases),
                  "a", cases, NULL);
}

static char *
format_resurfaced (TdComparison   *comparison,
                   const TdNotice *notice,
                   TdLanguage     *language)
{
  g_autofree char *cases = td_notice_format_cases (comparison, notice, language);

  return td_fill (td_words_n (language, "{a} is reported to have come back.",
                              "{a} are reported to have come back.", notice->n_cases),
                  "a", cases, NULL);
}

static char *
format_copied (TdComparison   *comparison,
               const TdNotice *notice,
               TdLanguage     *language)
{
  g_autofree char *cases = td_notice_format_cases (comparison, notice, language);

  return td_fill (td_words (language, "Copies or successors are reported online: {a}."), "a", cases, NULL);
}

static char *
format_contested (TdComparison   *comparison,
                  const TdNotice *notice,
                  TdLanguage     *language)
{
  g_autofree char *cases = td_notice_format_cases (comparison, notice, language);

  return td_fill (td_words (language, "Whether the law was broken is disputed: {a}."), "a", cases, NULL);
}

const TdNoticeRule td_notice_rules_case[] = {
  { .id = "wave", .level = TD_NOTICE_CARE, .scan_whole = scan_wave, .format = format_wave },
  { .id = "partial-takedown", .level = TD_NOTICE_CARE, .scan_whole = scan_partial, .format = format_partial },
  { .id = "resurfaced", .level = TD_NOTICE_CARE, .scan_whole = scan_resurfaced, .format = format_resurfaced },
  { .id = "resurfaced", .level = TD_NOTICE_CARE, .scan_whole = scan_copied, .format = format_copied },
  { .id = "legality-disputed", .level = TD_NOTICE_CARE, .scan_whole = scan_contested, .format = format_contested },
  { .id = NULL },
};
