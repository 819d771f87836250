/* td-choose.c: the user's own choice of a claim, on the command line
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli/td-choose.h"

#include <string.h>

/* "CASE:METRIC:N", taken apart from its end: a name may hold a colon. */
typedef struct
{
  char *owner;
  char *metric; /* (nullable) */
  guint number;
} Choice;

static void
choice_clear (Choice *choice)
{
  g_free (choice->owner);
  g_free (choice->metric);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Choice, choice_clear)

static char *
split_last (char *text)
{
  char *colon = strrchr (text, ':');

  if (colon == NULL)
    return NULL;

  *colon = '\0';
  return colon + 1;
}

static gboolean
parse (const char *word,
       Choice     *choice)
{
  g_autofree char *text = g_utf8_make_valid (word, -1);
  const char *number = split_last (text), *metric;
  guint64 value;

  if (number == NULL || !g_ascii_string_to_unsigned (number, 10, 1, G_MAXINT, &value, NULL))
    return FALSE;

  metric = split_last (text);
  choice->number = (guint) value;
  choice->metric = g_strdup (metric);
  choice->owner = g_strdup (text);
  return *text != '\0' && (metric == NULL || *metric != '\0');
}

static gboolean
complain_form (TdCli      *cli,
               const char *word)
{
  g_autofree char *shown = g_utf8_make_valid (word, -1);

  td_cli_complain (td_fill (td_words (cli->language,
                                      "--choose takes CASE:METRIC:N, where N is the number of a claim as “show” gives it, not “{value}”"),
                            "value", shown, NULL));
  return FALSE;
}

static gboolean
is_ref_at (TdComparisonSpec *spec,
           guint             position,
           TdCaseRef        *ref)
{
  const char *dataset = td_comparison_spec_get_dataset (spec, position);

  return g_str_equal (td_comparison_spec_get_case (spec, position), td_case_ref_get_id (ref)) &&
         (dataset == NULL || g_strcmp0 (dataset, td_dataset_get_uri (td_case_ref_get_dataset (ref))) == 0);
}

/* Returns: its position; TD_NO_REFERENCE, having said so, where it is not compared. */
static guint
find_position (TdCli            *cli,
               TdComparisonSpec *spec,
               TdCaseRef        *ref)
{
  for (guint i = 0; i < td_comparison_spec_get_n_cases (spec); i++)
    if (is_ref_at (spec, i, ref))
      return i;

  td_cli_complain (td_fill (td_words (cli->language, "The case “{case}” is not among those that are named"),
                            "case", td_case_ref_get_id (ref), NULL));
  return TD_NO_REFERENCE;
}

static gboolean
complain_number (TdCli        *cli,
                 TdCaseRef    *ref,
                 const Choice *choice)
{
  g_autofree char *number = g_strdup_printf ("%u", choice->number);
  g_autofree char *last = g_strdup_printf ("%u", td_case_get_data (td_case_ref_get_case (ref))->n_claims);

  td_cli_complain (td_fill (td_words (cli->language,
                                      "The case “{case}” has no claim {number}: they are numbered from 1 to {last}"),
                            "case", td_case_ref_get_id (ref), "number", number, "last", last, NULL));
  return FALSE;
}

/* Returns: (transfer full): "2, 5": the claims of a metric. */
static char *
list_numbers (TdCase     *owner,
              const char *metric)
{
  g_autoptr (GString) numbers = g_string_new (NULL);
  const TdCaseData *data = td_case_get_data (owner);

  for (guint i = 1; i <= data->n_claims; i++)
    {
      const TdClaim *claim = td_case_get_claim (owner, i);

      if (claim != NULL && g_str_equal (claim->key.metric->id, metric))
        g_string_append_printf (numbers, "%s%u", numbers->len > 0 ? ", " : "", i);
    }

  return g_string_free (g_steal_pointer (&numbers), FALSE);
}

static gboolean
complain_metric (TdCli         *cli,
                 TdCaseRef     *ref,
                 const Choice  *choice,
                 const TdClaim *claim)
{
  g_autofree char *number = g_strdup_printf ("%u", choice->number);
  g_autofree char *numbers = list_numbers (td_case_ref_get_case (ref), choice->metric);
  const char *pattern = *numbers != '\0'
                          ? N_("Claim {number} of “{case}” is one of “{metric}”; those of “{wanted}” are: {numbers}")
                          : N_("Claim {number} of “{case}” is one of “{metric}”; it has none of “{wanted}”");

  td_cli_complain (td_fill (td_words (cli->language, pattern), "number", number, "case", td_case_ref_get_id (ref),
                            "metric", claim->key.metric->id, "wanted", choice->metric, "numbers", numbers, NULL));
  return FALSE;
}

static gboolean
check (TdCli        *cli,
       TdCaseRef    *ref,
       const Choice *choice)
{
  const TdClaim *claim = td_case_get_claim (td_case_ref_get_case (ref), choice->number);

  if (claim == NULL)
    return complain_number (cli, ref, choice);
  if (choice->metric == NULL || g_str_equal (choice->metric, claim->key.metric->id))
    return TRUE;

  return td_cli_check_metric (cli, choice->metric) && complain_metric (cli, ref, choice, claim);
}

/* @spec: (inout) */
static gboolean
apply_one (TdCli             *cli,
           TdComparisonSpec **spec,
           const char        *word)
{
  g_auto (Choice) choice = { NULL };
  g_autoptr (TdCaseRef) ref = NULL;
  TdComparisonSpec *next;
  guint position;

  if (!parse (word, &choice))
    return complain_form (cli, word);
  ref = td_cli_find_case (cli, choice.owner);
  if (ref == NULL || (position = find_position (cli, *spec, ref)) == TD_NO_REFERENCE || !check (cli, ref, &choice))
    return FALSE;

  next = td_comparison_spec_with_choice (*spec, position, choice.number);
  td_comparison_spec_unref (*spec);
  *spec = next;
  return TRUE;
}

TdComparisonSpec *
td_choose_apply (TdCli              *cli,
                 TdComparisonSpec   *spec,
                 const char * const *choices)
{
  TdComparisonSpec *chosen = td_comparison_spec_ref (spec);
  gboolean complete = TRUE;

  for (guint i = 0; choices != NULL && choices[i] != NULL; i++)
    complete &= apply_one (cli, &chosen, choices[i]); /* all that is wrong is said at once */
  if (!complete)
    g_clear_pointer (&chosen, td_comparison_spec_unref);

  return chosen;
}

TdComparisonSpec *
td_choose_reference (TdCli            *cli,
                     TdComparisonSpec *spec,
                     const char       *word)
{
  g_autoptr (TdCaseRef) ref = NULL;
  guint position;

  if (word == NULL)
    return td_comparison_spec_ref (spec);

  ref = td_cli_find_case (cli, word);
  if (ref == NULL || (position = find_position (cli, spec, ref)) == TD_NO_REFERENCE)
    return NULL;

  return td_comparison_spec_with_reference (spec, position);
}
