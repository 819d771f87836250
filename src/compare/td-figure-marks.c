/* td-figure-marks.c: what must be known of figures that a ratio or a sum is made of
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-figure-marks.h"

#include "base/td-number-format.h"

static gboolean
is_disputed (const TdFinding *finding)
{
  return finding->state == TD_FINDING_DISPUTED;
}

static gboolean
is_conditional (const TdFinding *finding)
{
  return finding->standing != NULL && finding->standing->statement->mood == TD_MOOD_CONDITIONAL;
}

/* Translators: what must be known of the figures that a ratio or a sum is made of; in brackets after it. */
static char *
format_disputed (guint       n,
                 const char *number,
                 TdLanguage *language)
{
  return td_fill (td_words_n (language, "{n} figure is disputed", "{n} figures are disputed", n), "n", number, NULL);
}

static char *
format_conditional (guint       n,
                    const char *number,
                    TdLanguage *language)
{
  return td_fill (td_words_n (language, "{n} figure is in the conditional", "{n} figures are in the conditional", n),
                  "n", number, NULL);
}

static const struct
{
  const char *id;
  gboolean  (*is_true) (const TdFinding *finding);
  const char *shortly;
  char     *(*format)  (guint       n,
                        const char *number,
                        TdLanguage *language);
} marks[] = {
  { "disputed", is_disputed, N_("disputed"), format_disputed },
  { "conditional", is_conditional, N_("in the conditional"), format_conditional },
};

static guint
count (const TdComparisonRow *row,
       const guint           *columns,
       guint                  n,
       guint                  mark)
{
  guint found = 0;

  for (guint i = 0; i < n; i++)
    found += marks[mark].is_true (row->cells[columns[i]].finding) ? 1 : 0;

  return found;
}

static char *
format_mark (guint       mark,
             guint       n,
             gboolean    is_short,
             TdLanguage *language)
{
  g_autofree char *number = NULL;

  if (is_short)
    return g_strdup (td_words (language, marks[mark].shortly));

  number = td_number_format_digits (language, n);
  return marks[mark].format (n, number, language);
}

char *
td_figure_marks_add (char                  *text,
                     const TdComparisonRow *row,
                     const guint           *columns,
                     guint                  n,
                     gboolean               is_short,
                     TdLanguage            *language)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *plain = text;
  g_autofree char *list = NULL;

  for (guint mark = 0; mark < G_N_ELEMENTS (marks); mark++)
    {
      guint found = count (row, columns, n, mark);

      if (found > 0)
        g_ptr_array_add (words, format_mark (mark, found, is_short, language));
    }
  if (words->len == 0)
    return g_steal_pointer (&plain);

  g_ptr_array_add (words, NULL);
  list = td_number_format_list (language, (const char * const *) words->pdata);
  /* Translators: a ratio or a sum, and what must be known of it: "about 1.7 × (disputed)". */
  return td_fill (td_words (language, "{value} ({mark})"), "value", plain, "mark", list, NULL);
}

const char **
td_figure_marks_list (const TdComparisonRow *row,
                      const guint           *columns,
                      guint                  n)
{
  GPtrArray *ids = g_ptr_array_new ();

  for (guint mark = 0; mark < G_N_ELEMENTS (marks); mark++)
    if (count (row, columns, n, mark) > 0)
      g_ptr_array_add (ids, (gpointer) marks[mark].id);
  g_ptr_array_add (ids, NULL);
  return (const char **) g_ptr_array_free (ids, FALSE);
}
