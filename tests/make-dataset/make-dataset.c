/* make-dataset.c: writes a dataset of any size, for tests and measurements
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "make-case.h"

#include <gio/gio.h>
#include <string.h>

#define CASES_A_SOURCE 10
#define MIN_SOURCES 20
#define N_ORGANISATIONS 40

/* Written to the file from time to time, so that size costs no memory. */
#define FLUSH_AT (1024 * 1024)

typedef struct
{
  int     n_cases;
  int     seed;
  char   *shape;
  double  broken;
  char   *output;
} Options;

typedef struct
{
  Maker          maker;
  JsonOut        out;
  GOutputStream *stream;
  gboolean       is_stream; /* one record a line */
  GError        *error;
} Writer;

static void
flush (Writer *writer)
{
  GString *text = writer->out.text;

  if (!writer->error)
    g_output_stream_write_all (writer->stream, text->str, text->len, NULL, NULL, &writer->error);
  g_string_truncate (text, 0);
}

/* A record is an element of its list, or the only member of its line. */
static void
begin_record (Writer     *writer,
              const char *name)
{
  JsonOut *out = &writer->out;

  if (out->text->len > FLUSH_AT)
    flush (writer);
  if (!writer->is_stream)
    {
      if (out->needs_comma)
        g_string_append (out->text, ",\n");
      out->needs_comma = FALSE;
      return;
    }
  g_string_append_c (out->text, '\n');
  out->needs_comma = FALSE;
  json_out_open (out, '{');
  json_out_name (out, name);
}

static void
end_record (Writer *writer)
{
  if (writer->is_stream)
    json_out_close (&writer->out, '}');
}

static void
begin_list (Writer     *writer,
            const char *name)
{
  if (writer->is_stream)
    return;
  json_out_name (&writer->out, name);
  json_out_open (&writer->out, '[');
}

static void
end_list (Writer *writer)
{
  if (!writer->is_stream)
    json_out_close (&writer->out, ']');
}

static void
write_head (Writer *writer)
{
  JsonOut *out = &writer->out;

  json_out_string_member (out, "format", "takedowns");
  json_out_number_member (out, "version", 1);
  json_out_text_member (out, "title", "Invented cases", "Affaires inventées");
  json_out_text_member (out, "description", "None of this happened.", "Rien de tout cela n'a eu lieu.");
  json_out_string_member (out, "licence", "CC0-1.0");
  json_out_name (out, "metrics");
  json_out_raw (out, "[{\"id\":\"resellers-invented\",\"name\":{\"en\":\"Resellers\",\"fr\":\"Revendeurs\"},"
                     "\"counts\":\"a reseller\",\"group\":\"offer\",\"measure\":[\"stock\",\"unique\"],\"unit\":\"count\","
                     "\"never_with\":[\"subscribers\"],\"care_with\":[\"users\"],\"signed\":false}]");
  json_out_name (out, "context");
  json_out_raw (out, "[{\"sources\":[\"source-0\"],\"claims\":[{\"metric\":\"loss\",\"amount\":1000000000,"
                     "\"currency\":\"EUR\",\"per\":\"year\"}]}]");
}

static void
write_organisation (Writer *writer,
                    guint   i)
{
  JsonOut *out = &writer->out;
  g_autofree char *id = make_organisation_id (i);
  g_autofree char *name = g_strdup_printf ("Organisation %u", i);

  begin_record (writer, "organisation");
  json_out_open (out, '{');
  json_out_string_member (out, "id", id);
  json_out_text_member (out, "name", name, name);
  json_out_string_member (out, "short", "Org");
  json_out_string_member (out, "kind", make_next_term (&writer->maker, TD_TERMS_ORGANISATION_KIND));
  json_out_string_member (out, "country", "FR");
  json_out_name (out, "member_of");
  json_out_raw (out, "[{\"organisation\":\"organisation-0\",\"since\":\"2020\",\"sources\":[\"source-0\"]}]");
  json_out_close (out, '}');
  end_record (writer);
}

static void
write_source (Writer *writer,
              guint   i)
{
  JsonOut *out = &writer->out;
  g_autofree char *id = make_source_id (i);
  g_autofree char *day = make_day (&writer->maker);
  g_autofree char *url = g_strdup_printf ("https://press.example/%u", i);

  begin_record (writer, "source");
  json_out_open (out, '{');
  json_out_string_member (out, "id", id);
  json_out_text_member (out, "title", "A service is closed", "Fermeture d'un service");
  json_out_string_member (out, "publisher", "The Example");
  json_out_string_member (out, "url", url);
  json_out_string_member (out, "archived", "https://archive.example/");
  json_out_string_member (out, "published", day);
  json_out_string_member (out, "updated", "2025");
  json_out_string_member (out, "accessed", "2025-06");
  json_out_string_member (out, "language", i % 2 ? "fr" : "en");
  json_out_string_member (out, "kind", make_next_term (&writer->maker, TD_TERMS_SOURCE_KIND));
  json_out_string_member (out, "reliability", make_next_term (&writer->maker, TD_TERMS_RELIABILITY));
  json_out_string_member (out, "note", "Read in full");
  json_out_name (out, "relays");
  json_out_raw (out, "[\"source-0\"]");
  json_out_close (out, '}');
  end_record (writer);
}

static void
write_records (Writer *writer)
{
  Maker *maker = &writer->maker;

  begin_list (writer, "organisations");
  for (guint i = 0; i < maker->n_organisations; i++)
    write_organisation (writer, i);
  end_list (writer);

  begin_list (writer, "sources");
  for (guint i = 0; i < maker->n_sources; i++)
    write_source (writer, i);
  end_list (writer);

  begin_list (writer, "cases");
  for (guint i = 0; i < maker->n_cases; i++)
    {
      begin_record (writer, "case");
      make_case (maker, &writer->out, i);
      end_record (writer);
    }
  end_list (writer);
}

static void
write_dataset (Writer *writer)
{
  JsonOut *out = &writer->out;

  json_out_open (out, '{');
  write_head (writer);
  if (writer->is_stream)
    json_out_close (out, '}');
  write_records (writer);
  if (!writer->is_stream)
    json_out_close (out, '}');
  g_string_append_c (out->text, '\n');
  flush (writer);
}

/* Exactly @share of the cases, rounded down, spread at random. */
static gboolean *
choose_broken (GRand  *random,
               guint   n,
               double  share)
{
  gboolean *broken = g_new0 (gboolean, n + 1);
  guint left = share * n;

  while (left > 0)
    {
      guint i = g_rand_int_range (random, 0, n);

      left -= !broken[i];
      broken[i] = TRUE;
    }
  return broken;
}

static gboolean
run (const Options *options,
     GError       **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (options->output);
  g_autoptr (GFileOutputStream) stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, NULL, error);
  g_autoptr (GRand) random = g_rand_new_with_seed (options->seed);
  g_autoptr (TdVocabulary) vocabulary = td_vocabulary_new ();
  g_autoptr (GPtrArray) metrics = td_vocabulary_list_metrics (vocabulary);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree gboolean *broken = choose_broken (random, options->n_cases, options->broken);
  Writer writer = {
    .maker = {
      .random = random,
      .vocabulary = vocabulary,
      .metrics = metrics,
      .n_cases = options->n_cases,
      .n_sources = MAX (options->n_cases / CASES_A_SOURCE, MIN_SOURCES),
      .n_organisations = N_ORGANISATIONS,
      .broken = broken,
    },
    .out = { .text = text },
    .stream = G_OUTPUT_STREAM (stream),
    .is_stream = g_str_equal (options->shape, "stream"),
  };

  if (!stream)
    return FALSE;
  write_dataset (&writer);
  if (writer.error)
    {
      g_propagate_error (error, writer.error);
      return FALSE;
    }
  return g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, error);
}

static gboolean
are_valid (const Options *options)
{
  return options->output && options->n_cases >= 0 && options->broken >= 0 && options->broken <= 1
         && (g_str_equal (options->shape, "document") || g_str_equal (options->shape, "stream"));
}

int
main (int    argc,
      char **argv)
{
  Options options = { .n_cases = 1000, .seed = 1, .shape = NULL };
  const GOptionEntry entries[] = {
    { "cases", 0, 0, G_OPTION_ARG_INT, &options.n_cases, "How many cases", "N" },
    { "seed", 0, 0, G_OPTION_ARG_INT, &options.seed, "The same seed gives the same file", "S" },
    { "shape", 0, 0, G_OPTION_ARG_STRING, &options.shape, "document or stream", "SHAPE" },
    { "broken", 0, 0, G_OPTION_ARG_DOUBLE, &options.broken, "Share of cases that no reader takes, 0 to 1", "SHARE" },
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &options.output, "Where to write", "FILE" },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new ("- write an invented dataset");
  g_autoptr (GError) error = NULL;
  int status = 0;

  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    status = 2;
  if (!options.shape)
    options.shape = g_strdup ("document");
  if (status == 0 && !are_valid (&options))
    {
      g_printerr ("make-dataset --cases=N [--seed=S] [--shape=document|stream] [--broken=SHARE] --output=FILE\n");
      status = 2;
    }
  if (status == 0 && !run (&options, &error))
    status = 1;
  if (error)
    g_printerr ("make-dataset: %s\n", error->message);
  g_free (options.shape);
  g_free (options.output);
  return status;
}
