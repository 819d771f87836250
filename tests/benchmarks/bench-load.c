/* bench-load.c: loading a dataset against a bare parse of the same bytes
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "compare/td-case-list.h"
#include "io/td-document.h"

/* What one run takes: of the processor, since other work on the machine does
 * not count there, and by the clock, which is what somebody waits. */
typedef struct
{
  double cpu, wall; /* ms */
} Cost;

typedef struct
{
  GArray *bare;  /* of Cost: json-glib alone */
  GArray *load;  /* model and checks */
  GArray *index; /* and the words of the search */
  Cost    block; /* the longest that the main loop was away */
} Figures;

typedef struct
{
  int   n_cases, n_rounds;
  char *maker; /* the program make-dataset */
  char *file;  /* of the child that measures memory */
} Options;

/* What the main loop is busy for between two polls. */
static Cost left_poll, longest_block;

static Cost
now (clockid_t clock)
{
  struct timespec spent;

  clock_gettime (clock, &spent);

  return (Cost) { .cpu = spent.tv_sec * 1e3 + spent.tv_nsec / 1e6, .wall = g_get_monotonic_time () / 1e3 };
}

static gint
poll_and_watch (GPollFD *fds,
                guint    n_fds,
                gint     timeout)
{
  Cost back = now (CLOCK_THREAD_CPUTIME_ID);
  int n;

  if (left_poll.wall > 0)
    {
      longest_block.cpu = MAX (longest_block.cpu, back.cpu - left_poll.cpu);
      longest_block.wall = MAX (longest_block.wall, back.wall - left_poll.wall);
    }
  n = g_poll (fds, n_fds, timeout);
  left_poll = now (CLOCK_THREAD_CPUTIME_ID);

  return n;
}

static void
add_cost (GArray *costs,
          Cost    start)
{
  Cost end = now (CLOCK_PROCESS_CPUTIME_ID);

  end.cpu -= start.cpu;
  end.wall -= start.wall;
  g_array_append_val (costs, end);
}

static void
on_loaded (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  if (!td_document_load_finish (TD_DOCUMENT (object), result, &error))
    g_error ("%s", error->message);
  *(gboolean *) user_data = TRUE;
}

/* Loads as the window does: on its worker, with the main loop running. */
static void
load (TdDocument *document)
{
  gboolean is_loaded = FALSE;

  left_poll = (Cost) { 0 };
  td_document_load_async (document, NULL, NULL, on_loaded, &is_loaded);
  while (!is_loaded)
    g_main_context_iteration (NULL, TRUE);
}

static TdCaseList *
make_index (TdDocument *document)
{
  g_autoptr (TdCollection) collection = td_collection_new ();
  g_autoptr (TdLanguage) english = td_language_new ("en");
  TdCaseList *list;

  td_collection_add (collection, td_document_get_dataset (document));
  list = td_case_list_new (collection, english);
  while (g_main_context_iteration (NULL, FALSE))
    ;

  return list;
}

static void
run_bare (const char *path,
          Figures    *figures)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *data = NULL;
  gsize length;
  Cost start;

  if (!g_file_get_contents (path, &data, &length, &error))
    g_error ("%s", error->message);
  start = now (CLOCK_PROCESS_CPUTIME_ID);
  if (!json_parser_load_from_data (parser, data, length, &error))
    g_error ("%s", error->message);
  add_cost (figures->bare, start);
}

static void
run_ours (const char *path,
          Figures    *figures)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (TdDocument) document = td_document_new (file);
  g_autoptr (TdCaseList) list = NULL;
  Cost start = now (CLOCK_PROCESS_CPUTIME_ID);

  longest_block = (Cost) { 0 };
  load (document);
  add_cost (figures->load, start);
  figures->block.cpu = MAX (figures->block.cpu, longest_block.cpu);
  figures->block.wall = MAX (figures->block.wall, longest_block.wall);
  start = now (CLOCK_PROCESS_CPUTIME_ID);
  list = make_index (document);
  add_cost (figures->index, start);
}

static int
compare_ratios (gconstpointer a,
                gconstpointer b)
{
  double difference = *(const double *) a - *(const double *) b;

  return (difference > 0) - (difference < 0);
}

/* The median over the rounds of what it takes against what the bare parse of the same round took. */
static double
get_ratio (const Figures *figures,
           gboolean       with_index,
           gsize          member)
{
  g_autoptr (GArray) ratios = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < figures->bare->len; i++)
    {
      double ours = G_STRUCT_MEMBER (double, &g_array_index (figures->load, Cost, i), member);
      double ratio;

      if (with_index)
        ours += G_STRUCT_MEMBER (double, &g_array_index (figures->index, Cost, i), member);
      ratio = ours / G_STRUCT_MEMBER (double, &g_array_index (figures->bare, Cost, i), member);
      g_array_append_val (ratios, ratio);
    }
  g_array_sort (ratios, compare_ratios);

  return g_array_index (ratios, double, ratios->len / 2);
}

static void
print_times (const Figures *figures)
{
  printf ("load            %.2f x a bare parse (cpu), %.2f x (clock)\n",
          get_ratio (figures, FALSE, offsetof (Cost, cpu)), get_ratio (figures, FALSE, offsetof (Cost, wall)));
  printf ("load and index  %.2f x a bare parse (cpu), %.2f x (clock)\n",
          get_ratio (figures, TRUE, offsetof (Cost, cpu)), get_ratio (figures, TRUE, offsetof (Cost, wall)));
  printf ("longest block   %.1f ms of the main loop (cpu), %.1f ms (clock)\n", figures->block.cpu, figures->block.wall);
}

/* KiB */
static guint64
read_status (const char *name)
{
  g_autofree char *status = NULL;
  const char *line;

  if (!g_file_get_contents ("/proc/self/status", &status, NULL, NULL))
    return 0;
  line = strstr (status, name);

  return line ? g_ascii_strtoull (line + strlen (name) + strspn (line + strlen (name), ": \t"), NULL, 10) : 0;
}

/* A process of its own, so that nothing was there before. */
static int
run_memory (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (TdDocument) sample = td_document_new_sample ();
  g_autoptr (TdDocument) document = td_document_new (file);
  g_autoptr (TdCaseList) sample_list = NULL;
  g_autoptr (TdCaseList) list = NULL;
  guint64 idle, loaded;

  load (sample);
  sample_list = make_index (sample);
  idle = read_status ("VmRSS");
  load (document);
  loaded = read_status ("VmHWM");
  list = make_index (document);
  printf ("%" G_GUINT64_FORMAT " %" G_GUINT64_FORMAT "\n", loaded - idle, read_status ("VmHWM") - idle);

  return 0;
}

static void
print_memory (const char *program,
              const char *path)
{
  const char *argv[] = { program, "--memory", path, NULL };
  g_autoptr (GError) error = NULL;
  g_autofree char *output = NULL;
  guint64 with_index;
  char *rest;
  double size;
  GStatBuf info;

  if (g_stat (path, &info) != 0
      || !g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &output, NULL, NULL, &error))
    g_error ("no memory measured: %s", error ? error->message : path);
  size = info.st_size / 1024.0;
  printf ("peak memory     %.2f x the file over idle", g_ascii_strtoull (output, &rest, 10) / size);
  with_index = g_ascii_strtoull (rest, NULL, 10);
  printf (", %.2f x with the index\n", with_index / size);
}

static char *
make_file (const Options *options)
{
  g_autofree char *folder = g_dir_make_tmp ("takedowns-load-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "made.takedowns.json", NULL);
  g_autofree char *cases = g_strdup_printf ("--cases=%d", options->n_cases);
  g_autofree char *output = g_strconcat ("--output=", path, NULL);
  const char *argv[] = { options->maker, cases, output, NULL };
  g_autoptr (GError) error = NULL;

  if (!g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL, NULL, &error))
    g_error ("%s", error->message);

  return g_steal_pointer (&path);
}

static void
remove_file (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  g_remove (path);
  g_rmdir (folder);
}

static void
run_rounds (const char *path,
            int         n_rounds)
{
  Figures figures = { 0 };

  figures.bare = g_array_new (FALSE, FALSE, sizeof (Cost));
  figures.load = g_array_new (FALSE, FALSE, sizeof (Cost));
  figures.index = g_array_new (FALSE, FALSE, sizeof (Cost));
  g_main_context_set_poll_func (NULL, poll_and_watch);
  for (int i = 0; i < n_rounds; i++)
    {
      run_bare (path, &figures);
      run_ours (path, &figures);
    }
  print_times (&figures);
  g_array_unref (figures.bare);
  g_array_unref (figures.load);
  g_array_unref (figures.index);
}

int
main (int    argc,
      char **argv)
{
  Options options = { .n_cases = 10000, .n_rounds = 7 };
  const GOptionEntry entries[] = {
    { "cases", 0, 0, G_OPTION_ARG_INT, &options.n_cases, "How many cases", "N" },
    { "rounds", 0, 0, G_OPTION_ARG_INT, &options.n_rounds, "How often", "N" },
    { "maker", 0, 0, G_OPTION_ARG_FILENAME, &options.maker, "The program make-dataset", "FILE" },
    { "memory", 0, 0, G_OPTION_ARG_FILENAME, &options.file, "Only measure the memory of loading this", "FILE" },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new ("- measure loading");
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;

  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || (!options.maker && !options.file)
      || options.n_rounds < 1)
    {
      g_printerr ("bench-load --maker=make-dataset [--cases=N] [--rounds=N]\n");
      return 2;
    }
  if (options.file)
    return run_memory (options.file);
  path = make_file (&options);
  run_rounds (path, options.n_rounds);
  print_memory (argv[0], path);
  remove_file (path);
  g_free (options.maker);

  return 0;
}
