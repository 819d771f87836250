/* td-notice-origin.c: notices about when, from whom and how surely figures come
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-notice-rule.h"

#include "base/td-number-format.h"
#include "compare/td-origin.h"

#define DAYS_OF_SHORTEST_MONTH 28
#define MAX_MONTHS_APART 24
#define MONTHS_OF_YEAR 12

static gboolean
is_conditional (const TdNoticeCell *cell)
{
  const TdClaim *standing = cell->cell->finding->standing;

  return standing != NULL && standing->statement->mood == TD_MOOD_CONDITIONAL;
}

static gboolean
is_inferred (const TdNoticeCell *cell)
{
  const TdClaim *standing = cell->cell->finding->standing;

  return standing != NULL && standing->statement->basis == TD_BASIS_INFERRED;
}

static TdDate
get_date (const TdNoticeCell *cell)
{
  const TdClaim *standing = cell->cell->finding->standing;
  TdDataset *dataset = cell->comparison->datasets->pdata[cell->column];

  return standing != NULL ? td_dataset_get_claim_date (dataset, standing) : (TdDate) { 0 };
}

/* To the day: whole months would let 24 months and a week pass. */
static gboolean
are_far_apart (TdDate a,
               TdDate b)
{
  int order = td_date_compare (a, b);
  gint32 first, last;
  GDate limit;

  if (order == 0)
    return FALSE;

  last = td_date_last_day (order < 0 ? a : b);
  first = td_date_first_day (order < 0 ? b : a);
  /* Most dates are so near that no month need be counted. */
  if (first - last < MAX_MONTHS_APART * DAYS_OF_SHORTEST_MONTH)
    return FALSE;

  g_date_clear (&limit, 1);
  g_date_set_julian (&limit, (guint32) last);
  g_date_add_months (&limit, MAX_MONTHS_APART);
  return first > (gint32) g_date_get_julian (&limit);
}

/* The dates that end first and begin last: if any two are far apart, these are. */
static gboolean
find_extremes (TdNoticeScan *scan,
               guint         row,
               TdDate       *earliest,
               TdDate       *latest)
{
  *earliest = *latest = (TdDate) { 0 };

  for (guint i = 0; i < scan->figures->len; i++)
    {
      TdNoticeCell cell = td_notice_scan_get_cell (scan, row, g_array_index (scan->figures, guint, i));
      TdDate date = get_date (&cell);

      if (!date.is_set)
        continue;
      if (!earliest->is_set || td_date_last_day (date) < td_date_last_day (*earliest))
        *earliest = date;
      if (!latest->is_set || td_date_first_day (date) > td_date_first_day (*latest))
        *latest = date;
    }

  return earliest->is_set;
}

static void
scan_dates (TdNoticeScan       *scan,
            const TdNoticeRule *rule,
            guint               row)
{
  g_autoptr (GArray) far = g_array_new (FALSE, FALSE, sizeof (guint));
  TdDate earliest, latest;

  if (!find_extremes (scan, row, &earliest, &latest) || !are_far_apart (earliest, latest))
    return;

  for (guint i = 0; i < scan->figures->len; i++)
    {
      guint column = g_array_index (scan->figures, guint, i);
      TdNoticeCell cell = td_notice_scan_get_cell (scan, row, column);
      TdDate date = get_date (&cell);

      if (are_far_apart (earliest, date) || are_far_apart (date, latest))
        g_array_append_val (far, column);
    }
  /* Full years between the nearest ends: never said to be more than it is. */
  td_notice_scan_emit (scan, rule, rule->level, row, td_date_months_apart (earliest, latest) / MONTHS_OF_YEAR,
                       far, NULL, 0);
}

/* Returns: (transfer full) (nullable): the one announcement that the cell's
 *   figure goes back to; two files may use one word for two announcements. */
static char *
get_announcement (const TdNoticeCell *cell)
{
  TdDataset *dataset = cell->comparison->datasets->pdata[cell->column];
  const TdClaim *standing = cell->cell->finding->standing;
  const char *origin = standing != NULL ? td_origin_get_only (dataset, standing->statement) : NULL;

  return origin != NULL ? g_strdup_printf ("%p %s", (void *) dataset, origin) : NULL;
}

/* Returns: (transfer full): the columns by announcement. */
static GHashTable *
group_by_announcement (TdNoticeScan *scan,
                       guint         row)
{
  GHashTable *groups = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);

  for (guint i = 0; i < scan->figures->len; i++)
    {
      guint column = g_array_index (scan->figures, guint, i);
      TdNoticeCell cell = td_notice_scan_get_cell (scan, row, column);
      g_autofree char *announcement = get_announcement (&cell);
      GArray *list = announcement != NULL ? g_hash_table_lookup (groups, announcement) : NULL;

      if (announcement == NULL)
        continue;
      if (list == NULL)
        {
          list = g_array_new (FALSE, FALSE, sizeof (guint));
          g_hash_table_insert (groups, g_steal_pointer (&announcement), list);
        }
      g_array_append_val (list, column);
    }

  return groups;
}

static void
scan_origins (TdNoticeScan       *scan,
              const TdNoticeRule *rule,
              guint               row)
{
  g_autoptr (GHashTable) groups = NULL;
  GHashTableIter iter;
  gpointer value;

  if (scan->figures->len < 2)
    return;

  groups = group_by_announcement (scan, row);
  g_hash_table_iter_init (&iter, groups);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    if (((GArray *) value)->len >= 2)
      td_notice_scan_emit (scan, rule, rule->level, row, 0, value, NULL, 0);
}

/* Between which of several they lie is said, too. */
static char *
format_dates (TdComparison   *comparison,
              const TdNotice *notice,
              TdLanguage     *language)
{
  int years = td_notice_get_details (notice)->number;
  g_autofree char *number = td_number_format_digits (language, years);

  if (td_comparison_count_figures (comparison, td_notice_get_row (comparison, notice)) > 2)
    return td_fill (td_words_n (language, "The oldest and the newest figure are {n} year apart.",
                                "The oldest and the newest figure are {n} years apart.", years),
                    "n", number, NULL);

  return td_fill (td_words_n (language, "The figures are {n} year apart.", "The figures are {n} years apart.",
                              years),
                  "n", number, NULL);
}

/* "Both" is clear only where there are no more figures. */
static char *
format_origins (TdComparison   *comparison,
                const TdNotice *notice,
                TdLanguage     *language)
{
  g_autofree char *cases = NULL;

  if (td_comparison_count_figures (comparison, td_notice_get_row (comparison, notice)) == 2)
    return g_strdup (td_words (language, "Both come from one announcement."));

  cases = td_notice_format_cases (comparison, notice, language);
  return td_fill (td_words (language, "The figures of {a} come from one announcement."), "a", cases, NULL);
}

static char *
format_conditional (TdComparison   *comparison,
                    const TdNotice *notice,
                    TdLanguage     *language)
{
  g_autofree char *figures = td_notice_format_figures (comparison, notice, language);

  return td_fill (td_words_n (language, "{a} is reported in the conditional.",
                              "{a} are reported in the conditional.", notice->n_cases),
                  "a", figures, NULL);
}

static char *
format_inferred (TdComparison   *comparison,
                 const TdNotice *notice,
                 TdLanguage     *language)
{
  g_autofree char *figures = td_notice_format_figures (comparison, notice, language);

  return td_fill (td_words_n (language, "{a} was computed by the author of the data.",
                              "{a} were computed by the author of the data.", notice->n_cases),
                  "a", figures, NULL);
}

const TdNoticeRule td_notice_rules_origin[] = {
  {
    .id = "conditional",
    .level = TD_NOTICE_CARE,
    .min_figures = 1,
    .min_matching = 1,
    .applies = is_conditional,
    .format = format_conditional,
  },
  {
    .id = "inferred",
    .level = TD_NOTICE_CARE,
    .min_figures = 1,
    .min_matching = 1,
    .applies = is_inferred,
    .format = format_inferred,
  },
  {
    .id = "dates-apart",
    .level = TD_NOTICE_CARE,
    .scan_row = scan_dates,
    .format = format_dates,
  },
  {
    .id = "same-origin",
    .level = TD_NOTICE_CARE,
    .scan_row = scan_origins,
    .format = format_origins,
  },
  { .id = NULL },
};
