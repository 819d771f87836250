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
           const TdNoticeRule *rule,
           guint               row)
{
  g_autoptr (GArray) waves = NULL;
  guint n = scan->comparison->cases->len;

  if (row != G_MAXUINT)
    return;

  waves = g_array_new (FALSE, FALSE, sizeof (guint));
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

/* The outcomes that keep a case from being simply closed. */
static const char * const outcomes_partial[] = { "partial-takedown", NULL };
static const char * const outcomes_resurfaced[] = { "resurfaced-same-operator", "clones-or-successors", NULL };
static const char * const outcomes_contested[] = { "contested", NULL };

static gboolean
has_outcome (const TdCaseData   *data,
             const char * const *outcomes)
{
  for (guint i = 0; i < data->n_statements; i++)
    {
      const TdStatement *statement = &data->statements[i];

      if (statement->state != TD_STATE_CURRENT || statement->mood == TD_MOOD_DENIED)
        continue;
      for (guint j = 0; j < statement->n_outcomes; j++)
        if (g_strv_contains (outcomes, statement->outcomes[j].id))
          return TRUE;
    }

  return FALSE;
}

static void
scan_outcomes (TdNoticeScan       *scan,
               const TdNoticeRule *rule,
               guint               row,
               const char * const *outcomes)
{
  g_autoptr (GArray) cases = NULL;

  if (row != G_MAXUINT)
    return;

  cases = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint column = 0; column < scan->comparison->cases->len; column++)
    if (has_outcome (get_data (scan->comparison, column), outcomes))
      g_array_append_val (cases, column);
  if (cases->len > 0)
    td_notice_scan_emit (scan, rule, rule->level, G_MAXUINT, 0, cases, NULL, 0);
}

static void
scan_partial (TdNoticeScan *scan, const TdNoticeRule *rule, guint row)
{
  scan_outcomes (scan, rule, row, outcomes_partial);
}

static void
scan_resurfaced (TdNoticeScan *scan, const TdNoticeRule *rule, guint row)
{
  scan_outcomes (scan, rule, row, outcomes_resurfaced);
}

static void
scan_contested (TdNoticeScan *scan, const TdNoticeRule *rule, guint row)
{
  scan_outcomes (scan, rule, row, outcomes_contested);
}

static char *
format_partial (TdComparison   *comparison,
                const TdNotice *notice,
                TdLanguage     *language)
{
  g_autofree char *cases = td_notice_format_cases (comparison, notice, language);

  return td_fill (td_words_n (language, "{a} was closed only in part.", "{a} were closed only in part.",
                              notice->n_cases),
                  "a", cases, NULL);
}

static char *
format_resurfaced (TdComparison   *comparison,
                   const TdNotice *notice,
                   TdLanguage     *language)
{
  g_autofree char *cases = td_notice_format_cases (comparison, notice, language);

  return td_fill (td_words_n (language, "{a} came back, or has copies online.",
                              "{a} came back, or have copies online.", notice->n_cases),
                  "a", cases, NULL);
}

static char *
format_contested (TdComparison   *comparison,
                  const TdNotice *notice,
                  TdLanguage     *language)
{
  g_autofree char *cases = td_notice_format_cases (comparison, notice, language);

  return td_fill (td_words (language, "Whether it broke the law is disputed: {a}."), "a", cases, NULL);
}

const TdNoticeRule td_notice_rules_case[] = {
  { .id = "wave", .level = TD_NOTICE_CARE, .scan = scan_wave, .format = format_wave },
  { .id = "partial-takedown", .level = TD_NOTICE_CARE, .scan = scan_partial, .format = format_partial },
  { .id = "resurfaced", .level = TD_NOTICE_CARE, .scan = scan_resurfaced, .format = format_resurfaced },
  { .id = "legality-disputed", .level = TD_NOTICE_CARE, .scan = scan_contested, .format = format_contested },
  { .id = NULL },
};
