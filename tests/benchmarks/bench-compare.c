/* bench-compare.c: setting cases side by side, against a bare parse of the same bytes
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <stdio.h>
#include <time.h>

#include "compare/td-comparison.h"
#include "io/td-document.h"

#define MAX_ROUNDS 99

/* What a dataset is made of, and how long its comparison may take. */
typedef struct
{
  const char *name;
  guint       n_cases;
  guint       n_claims;    /* of each metric in a case */
  gboolean    all_metrics; /* else live channels alone */
  gboolean    own_scopes;  /* each claim has a key of its own */
  double      most;        /* ms */
} Shape;

static const Shape shapes[] = {
  { "200 cases of all metrics", 200, 1, TRUE, FALSE, 50 },
  { "one metric of 10,000 cases", 10000, 1, FALSE, FALSE, 10 },
  { "10,000 claims of one metric of a case", 1, 10000, FALSE, FALSE, 10 },
  { "10,000 findings of one metric of a case", 1, 10000, FALSE, TRUE, 10 },
  { "10,000 findings of one metric of 200 cases", 200, 50, FALSE, TRUE, 10 },
};

/* Of the processor: other work on the machine does not count. */
static double
now (void)
{
  struct timespec spent;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &spent);
  return spent.tv_sec * 1e3 + spent.tv_nsec / 1e6;
}

/* Amounts that differ, some of them only a limit, so that neither weighing nor ratios come to an end early. */
static void
write_claim (GString        *json,
             const TdMetric *metric,
             const Shape    *shape,
             guint           number)
{
  static const char * const bounds[] = { "bare", "exactly", "about", "more-than", "at-least", "up-to" };

  g_string_append_printf (json, "{\"metric\":\"%s\",\"amount\":%u,\"bound\":\"%s\"", metric->id, 1 + number * 7919 % 9973,
                          bounds[number % G_N_ELEMENTS (bounds)]);
  if (metric->unit == TD_UNIT_MONEY)
    g_string_append (json, ",\"currency\":\"EUR\"");
  if (td_metric_expects_period (metric))
    g_string_append_printf (json, ",\"per\":\"%s\"", number % 3 != 0 ? "month" : "year");
  if (shape->own_scopes)
    g_string_append_printf (json, ",\"scope\":{\"en\":\"part %u\"}", number);
  g_string_append_c (json, '}');
}

static void
write_case (GString     *json,
            GPtrArray   *metrics,
            const Shape *shape,
            guint        number)
{
  g_string_append_printf (json, "{\"id\":\"c%u\",\"name\":\"Case %u\",\"statements\":[", number, number);
  for (guint claim = 0; claim < shape->n_claims; claim++)
    {
      g_string_append_printf (json, "%s{\"sources\":[\"s%u\"],\"claims\":[", claim > 0 ? "," : "", (number + claim) % 100);
      for (guint i = 0; i < metrics->len; i++)
        {
          if (i > 0)
            g_string_append_c (json, ',');
          write_claim (json, metrics->pdata[i], shape, number + claim + i);
        }
      g_string_append (json, "]}");
    }
  g_string_append (json, "]}");
}

static void
keep_one (GPtrArray  *metrics,
          const char *id)
{
  for (guint i = metrics->len; i > 0; i--)
    if (!g_str_equal (((const TdMetric *) metrics->pdata[i - 1])->id, id))
      g_ptr_array_remove_index (metrics, i - 1);
}

static char *
write_dataset (const Shape *shape)
{
  g_autoptr (TdVocabulary) vocabulary = td_vocabulary_new ();
  g_autoptr (GPtrArray) metrics = td_vocabulary_list_metrics (vocabulary);
  g_autoptr (GString) json = g_string_new ("{\"format\":\"takedowns\",\"version\":1,\"sources\":[");

  if (!shape->all_metrics)
    keep_one (metrics, "live-channels");
  for (guint i = 0; i < 100; i++)
    g_string_append_printf (json, "%s{\"id\":\"s%u\",\"title\":\"S\",\"published\":\"%u-10-18\"}", i > 0 ? "," : "", i,
                            2000 + i % 25);
  g_string_append (json, "],\"cases\":[");
  for (guint i = 0; i < shape->n_cases; i++)
    {
      if (i > 0)
        g_string_append_c (json, ',');
      write_case (json, metrics, shape, i);
    }
  g_string_append (json, "]}");

  return g_string_free (g_steal_pointer (&json), FALSE);
}

static TdCollection *
load (const char *json)
{
  TdCollection *collection = td_collection_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  int fd = g_file_open_tmp ("takedowns-XXXXXX.json", &path, &error);
  g_autoptr (GFile) file = path != NULL ? g_file_new_for_path (path) : NULL;
  g_autoptr (TdDocument) document = NULL;

  if (fd < 0 || !g_close (fd, &error) || !g_file_set_contents (path, json, -1, &error))
    g_error ("%s", error->message);
  document = td_document_new (file);
  td_document_load (document, &error);
  g_unlink (path);
  if (error != NULL || td_document_get_n_errors (document) > 0)
    g_error ("%s", error != NULL ? error->message : "the made dataset has errors");
  td_collection_add (collection, td_document_get_dataset (document));

  return collection;
}

static TdComparisonSpec *
make_spec (const Shape *shape)
{
  g_auto (GStrv) ids = g_new0 (char *, shape->n_cases + 1);
  const char *metrics[] = { "live-channels", NULL };

  for (guint i = 0; i < shape->n_cases; i++)
    ids[i] = g_strdup_printf ("c%u", i);
  return td_comparison_spec_new ((const char * const *) ids, shape->all_metrics ? NULL : metrics, TD_SHOW_AS_STATED);
}

static double
time_parse (const char *json)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  double start = now ();

  if (!json_parser_load_from_data (parser, json, -1, &error))
    g_error ("%s", error->message);
  return now () - start;
}

static double
time_comparison (TdCollection     *collection,
                 TdComparisonSpec *spec)
{
  g_autoptr (TdComparison) comparison = NULL;
  g_autoptr (GError) error = NULL;
  double start = now (), spent;

  comparison = td_comparison_new (collection, spec, &error);
  spent = now () - start;
  if (comparison == NULL)
    g_error ("%s", error->message);
  return spent;
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  double difference = *(const double *) a - *(const double *) b;

  return (difference > 0) - (difference < 0);
}

/* The medians of the rounds. The parses come first: the allocator puts in order
 * what a parser left behind when it is next asked for much, which is not the
 * comparison's doing. */
static void
measure (const Shape *shape,
         guint        n_rounds)
{
  g_autofree char *json = write_dataset (shape);
  g_autoptr (TdCollection) collection = load (json);
  g_autoptr (TdComparisonSpec) spec = make_spec (shape);
  double parses[MAX_ROUNDS], spent[MAX_ROUNDS];

  for (guint i = 0; i < n_rounds; i++)
    parses[i] = time_parse (json);
  for (guint i = 0; i < n_rounds; i++)
    spent[i] = time_comparison (collection, spec);
  qsort (parses, n_rounds, sizeof (double), compare_doubles);
  qsort (spent, n_rounds, sizeof (double), compare_doubles);
  printf ("%-40s %6.1f ms of %2.0f, %.2f x a bare parse\n", shape->name, spent[n_rounds / 2], shape->most,
          spent[n_rounds / 2] / parses[n_rounds / 2]);
}

int
main (int    argc,
      char **argv)
{
  int only = 0, n_rounds = 9;
  const GOptionEntry entries[] = {
    { "only", 0, 0, G_OPTION_ARG_INT, &only, "Only the Nth measurement", "N" },
    { "rounds", 0, 0, G_OPTION_ARG_INT, &n_rounds, "How often", "N" },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new ("- measure comparing");
  g_autoptr (GError) error = NULL;

  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || n_rounds < 1 || n_rounds > MAX_ROUNDS)
    {
      g_printerr ("bench-compare [--only=N] [--rounds=N]\n");
      return 2;
    }
  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    if (only == 0 || only == (int) i + 1)
      measure (&shapes[i], n_rounds);

  return 0;
}
