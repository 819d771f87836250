/* td-notice-origin.c: notices about when, from whom and how surely figures come
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-notice-rule.h"

#include "base/td-number-format.h"
#include "compare/td-origin.h"

#define DAYS_OF_SHORTEST_MONTH 28
#define DAYS_OF_LONGEST_MONTH 31
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

/* A date as the days that it may mean, which are all that is asked of it here. */
typedef struct
{
  gint32 first, last;
  TdDate date;
} Days;

static Days
get_days (const TdNoticeCell *cell)
{
  TdDate date = get_date (cell);
  gint32 first = td_date_first_day (date);
  gboolean is_one_day = date.is_set && !date.is_interval && date.start.day != 0;

  return (Days) { first, is_one_day ? first : td_date_last_day (date), date };
}

/* To the day: whole months would let 24 months and a week pass. */
static gboolean
is_far_after (gint32 first,
              gint32 last)
{
  GDate limit;

  /* Most dates are so near, or so far, that no month need be counted. */
  if (first <= last || first - last < MAX_MONTHS_APART * DAYS_OF_SHORTEST_MONTH)
    return FALSE;
  if (first - last > MAX_MONTHS_APART * DAYS_OF_LONGEST_MONTH)
    return TRUE;

  g_date_clear (&limit, 1);
  g_date_set_julian (&limit, (guint32) last);
  g_date_add_months (&limit, MAX_MONTHS_APART);
  return first > (gint32) g_date_get_julian (&limit);
}

/* The dates that end first and begin last: if any two are far apart, these are.
 * @days: (out) (array): of each figure of the row */
static gboolean
find_extremes (TdNoticeScan *scan,
               guint         row,
               Days         *days,
               const Days  **earliest,
               const Days  **latest)
{
  *earliest = *latest = NULL;

  for (guint i = 0; i < scan->figures->len; i++)
    {
      TdNoticeCell cell = td_notice_scan_get_cell (scan, row, g_array_index (scan->figures, guint, i));

      days[i] = get_days (&cell);
      if (!days[i].date.is_set)
        continue;
      if (*earliest == NULL || days[i].last < (*earliest)->last)
        *earliest = &days[i];
      if (*latest == NULL || days[i].first > (*latest)->first)
        *latest = &days[i];
    }

  return *earliest != NULL;
}

static void
scan_dates (TdNoticeScan       *scan,
            const TdNoticeRule *rule,
            guint               row)
{
  GArray *far = td_notice_scan_start_matching (scan);
  g_autofree Days *days = NULL;
  const Days *earliest, *latest;

  days = g_new (Days, scan->figures->len);
  if (!find_extremes (scan, row, days, &earliest, &latest) || !is_far_after (latest->first, earliest->last))
    return;

  for (guint i = 0; i < scan->figures->len; i++)
    if (is_far_after (days[i].first, earliest->last) || is_far_after (latest->first, days[i].last))
      g_array_append_val (far, g_array_index (scan->figures, guint, i));
  /* Full years between the nearest ends: never said to be more than it is. */
  td_notice_scan_emit (scan, rule, rule->level, row,
                       td_date_months_apart (earliest->date, latest->date) / MONTHS_OF_YEAR, far, NULL, 0);
}

/* Where the figure of a column comes from; two files may use one word for two
 * announcements. Those of one announcement are a list, which begins with the one
 * that knows its end. */
typedef struct _Announcement Announcement;
struct _Announcement
{
  TdDataset    *dataset;
  const char   *origin;
  guint         column;
  Announcement *next, *last;
};

static guint
announcement_hash (gconstpointer data)
{
  const Announcement *announcement = data;

  return g_str_hash (announcement->origin) ^ g_direct_hash (announcement->dataset);
}

static gboolean
announcement_equal (gconstpointer a,
                    gconstpointer b)
{
  const Announcement *x = a, *y = b;

  return x->dataset == y->dataset && g_str_equal (x->origin, y->origin);
}

static void
add_announcement (GHashTable   *announcements,
                  Announcement *announcement)
{
  Announcement *first = g_hash_table_lookup (announcements, announcement);

  if (first == NULL)
    {
      announcement->last = announcement;
      g_hash_table_add (announcements, announcement);
      return;
    }

  first->last->next = announcement;
  first->last = announcement;
}

/* @found: (out) (array): room for one of each figure of the row
 * Returns: how many go back to one announcement only. */
static guint
list_announcements (TdNoticeScan *scan,
                    guint         row,
                    Announcement *found)
{
  g_autoptr (GHashTable) announcements = g_hash_table_new (announcement_hash, announcement_equal);
  guint n = 0;

  for (guint i = 0; i < scan->figures->len; i++)
    {
      TdNoticeCell cell = td_notice_scan_get_cell (scan, row, g_array_index (scan->figures, guint, i));
      TdDataset *dataset = scan->comparison->datasets->pdata[cell.column];
      const TdClaim *standing = cell.cell->finding->standing;
      const char *origin = standing != NULL ? td_origin_get_only (dataset, standing->statement) : NULL;

      if (origin == NULL)
        continue;
      found[n] = (Announcement) { dataset, origin, cell.column, NULL, NULL };
      add_announcement (announcements, &found[n++]);
    }

  return n;
}

static void
scan_origins (TdNoticeScan       *scan,
              const TdNoticeRule *rule,
              guint               row)
{
  g_autofree Announcement *found = g_new (Announcement, scan->figures->len);
  guint n = list_announcements (scan, row, found);

  for (guint i = 0; i < n; i++)
    {
      GArray *columns;

      if (found[i].last == NULL || found[i].next == NULL)
        continue;
      columns = td_notice_scan_start_matching (scan);
      for (const Announcement *of = &found[i]; of != NULL; of = of->next)
        g_array_append_val (columns, of->column);
      td_notice_scan_emit (scan, rule, rule->level, row, 0, columns, NULL, 0);
    }
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
    .min_figures = 2,
    .scan_row = scan_dates,
    .format = format_dates,
  },
  {
    .id = "same-origin",
    .level = TD_NOTICE_CARE,
    .min_figures = 2,
    .scan_row = scan_origins,
    .format = format_origins,
  },
  { .id = NULL },
};
