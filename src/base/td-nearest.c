/* td-nearest.c: the id a person may have meant
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-collation.h"

#include <string.h>

#define MOST_ANSWERS 3

/* Ids are short; what is longer is cut before it is compared. */
#define LONGEST 48

/* A part of an id counts as meant from this many letters on. */
#define SHORTEST_PART 3

/* Lower is nearer. Between the steps there is room for the count of errors. */
enum
{
  SAME = 0,
  BEGINNING = 1,
  INSIDE = 100,
  MISTYPED = 200,
  MISTYPED_PART = 300,
  FAR = G_MAXINT,
};

typedef struct
{
  const char *id;
  int distance;
} Answer;

/* "Electro TV_Sat" → "electro-tv-sat", the way ids are written. */
static char *
as_id (const char *text)
{
  g_autofree char *trimmed = g_strstrip (g_strdup (text));

  return g_strdelimit (td_collation_fold (trimmed), " _.", '-');
}

/* Errors of typing: a letter too many, too few, another, or two exchanged. */
static int
count_errors (const char *a,
              const char *b)
{
  int table[LONGEST + 1][LONGEST + 1];
  int rows = (int) MIN (strlen (a), LONGEST);
  int columns = (int) MIN (strlen (b), LONGEST);

  for (int i = 0; i <= rows; i++)
    table[i][0] = i;
  for (int j = 0; j <= columns; j++)
    table[0][j] = j;

  for (int i = 1; i <= rows; i++)
    for (int j = 1; j <= columns; j++)
      {
        int best = table[i - 1][j - 1] + (a[i - 1] != b[j - 1]);

        best = MIN (best, MIN (table[i - 1][j], table[i][j - 1]) + 1);
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
          best = MIN (best, table[i - 2][j - 2] + 1);
        table[i][j] = best;
      }

  return table[rows][columns];
}

/* One error in three letters is still the same word. */
static int
allow (const char *word,
       int         errors,
       int         step)
{
  int allowed = (int) MIN (strlen (word), LONGEST) / 3;

  return errors <= MAX (allowed, 1) ? step + errors : FAR;
}

static int
measure_parts (const char *word,
               const char *id)
{
  g_auto (GStrv) parts = g_strsplit (id, "-", -1);
  int nearest = FAR;

  for (gsize i = 0; parts[i] != NULL; i++)
    if (strlen (parts[i]) >= SHORTEST_PART)
      nearest = MIN (nearest, allow (word, count_errors (word, parts[i]), MISTYPED_PART));

  return nearest;
}

static int
measure (const char *word,
         const char *id)
{
  gboolean long_enough = strlen (word) >= SHORTEST_PART;
  int distance;

  if (strcmp (word, id) == 0)
    return SAME;
  if (g_str_has_prefix (id, word))
    return BEGINNING;
  if (long_enough && strstr (id, word) != NULL)
    return INSIDE;
  if (strlen (id) >= SHORTEST_PART && strstr (word, id) != NULL)
    return INSIDE + 1;

  distance = allow (word, count_errors (word, id), MISTYPED);

  return long_enough ? MIN (distance, measure_parts (word, id)) : distance;
}

/* Keeps @answers the nearest, in order; of equals the earlier stays first. */
static void
insert (Answer *answers,
        Answer  answer)
{
  for (int i = 0; i < MOST_ANSWERS; i++)
    {
      Answer pushed = answers[i];

      if (answer.distance >= pushed.distance)
        continue;

      answers[i] = answer;
      answer = pushed;
    }
}

char **
td_collation_find_nearest (const char         *word,
                           const char * const *ids)
{
  g_autofree char *wanted = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  Answer answers[MOST_ANSWERS] = { { NULL, FAR }, { NULL, FAR }, { NULL, FAR } };

  g_return_val_if_fail (word != NULL, NULL);
  g_return_val_if_fail (ids != NULL, NULL);

  wanted = as_id (word);
  for (gsize i = 0; *wanted != '\0' && ids[i] != NULL; i++)
    {
      g_autofree char *id = as_id (ids[i]);

      insert (answers, (Answer) { ids[i], measure (wanted, id) });
    }

  for (int i = 0; i < MOST_ANSWERS && answers[i].distance < FAR; i++)
    g_strv_builder_add (builder, answers[i].id);

  return g_strv_builder_end (builder);
}
