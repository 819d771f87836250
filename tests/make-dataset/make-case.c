/* make-case.c: invents cases, for the tests
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "make-case.h"

static const char * const words[] = {
  "Atlas", "Bleu", "Canal", "Delta", "Étoile", "Flux", "Globe", "Horizon", "Iris", "Jet",
  "Kiosk", "Lumen", "Mira", "Nova", "Orbit", "Prisma", "Quartz", "Rapid", "Sat", "Télé",
};

static const char * const countries[] = { "FR", "IT", "MA", "TN", "ES", "DE", "NL", "BG", "MD", "BR", "US", "EU" };

/* Ways in which a case may be broken: a member that no reader takes. */
static const struct
{
  const char *name;
  const char *json;
} faults[] = {
  { "kind", "17" },
  { "summary", "[\"a list\"]" },
  { "statements", "{}" },
  { "id", "\"twice\"" },
  { "aliases", "[1]" },
  { "links", "[{\"relation\":\"part-of\"}]" },
  { "statements", "[{\"sources\":[]}]" },
  { "statements", "[{\"sources\":[\"source-0\"],\"claims\":[{\"metric\":\"visits\",\"amount\":-1,\"per\":\"year\"}]}]" },
  { "statements", "[{\"sources\":[\"source-0\"],\"claims\":[{\"metric\":\"visits\",\"amount\":1e400,\"per\":\"year\"}]}]" },
  { "statements", "[{\"sources\":[\"source-0\"],\"claims\":[{\"metric\":\"domains\",\"amount\":[5,4],\"bound\":\"between\"}]}]" },
  { "statements", "[{\"sources\":[\"source-0\"],\"claims\":[{\"metric\":\"domains\",\"amount\":[4,5]}]}]" },
  { "statements", "[{\"sources\":[\"source-0\"],\"events\":[{\"event\":\"ended\",\"date\":\"18/10/2021\"}]}]" },
  { "statements", "[{\"sources\":[\"source-0\"],\"serves\":[\"ZZ\"]}]" },
};

char *
make_case_id (guint i)
{
  return g_strdup_printf ("case-%06u", i);
}

char *
make_source_id (guint i)
{
  return g_strdup_printf ("source-%u", i);
}

char *
make_organisation_id (guint i)
{
  return g_strdup_printf ("organisation-%u", i);
}

const char *
make_next_term (Maker   *maker,
                TdTerms  terms)
{
  const TdTerm *list = td_terms_get_list (terms);
  guint n = 0;

  while (list[n].id)
    n++;
  return list[g_rand_int_range (maker->random, 0, n)].id;
}

char *
make_day (Maker *maker)
{
  return g_strdup_printf ("%04d-%02d-%02d", g_rand_int_range (maker->random, 2015, 2025),
                          g_rand_int_range (maker->random, 1, 13), g_rand_int_range (maker->random, 1, 29));
}

static char *
make_name (Maker *maker,
           guint  i)
{
  return g_strdup_printf ("%s %s %u", words[g_rand_int_range (maker->random, 0, G_N_ELEMENTS (words))],
                          words[g_rand_int_range (maker->random, 0, G_N_ELEMENTS (words))], i);
}

static const char *
draw_country (Maker *maker)
{
  return countries[g_rand_int_range (maker->random, 0, G_N_ELEMENTS (countries))];
}

static void
make_sources (Maker   *maker,
              JsonOut *out)
{
  guint n = g_rand_int_range (maker->random, 1, 4);

  json_out_name (out, "sources");
  json_out_open (out, '[');
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = make_source_id (g_rand_int_range (maker->random, 0, maker->n_sources));

      json_out_string (out, id);
    }
  json_out_close (out, ']');
}

static void
make_claimants (Maker   *maker,
                JsonOut *out)
{
  g_autofree char *id = make_organisation_id (g_rand_int_range (maker->random, 0, maker->n_organisations));

  json_out_name (out, "claimant");
  json_out_open (out, '[');
  json_out_string (out, id);
  if (maker->turn % 7 == 0)
    json_out_raw (out, "{\"en\":\"a police officer\",\"fr\":\"un policier\"}");
  json_out_close (out, ']');
  json_out_string_member (out, "claimant_kind", make_next_term (maker, TD_TERMS_CLAIMANT_KIND));
}

/* What says how firm a statement is, each in some. */
static void
make_manner (Maker   *maker,
             JsonOut *out)
{
  guint turn = maker->turn;

  if (turn % 2 == 0)
    json_out_true_member (out, "relayed");
  if (turn % 3 == 0)
    json_out_string_member (out, "mood", make_next_term (maker, TD_TERMS_MOOD));
  if (turn % 4 == 0)
    json_out_string_member (out, "basis", make_next_term (maker, TD_TERMS_BASIS));
  if (turn % 9 == 0)
    json_out_string_member (out, "state", make_next_term (maker, TD_TERMS_STATE));
  if (turn % 5 == 0)
    json_out_string_member (out, "as_of", "2021-21/2022-24");
  if (turn % 6 == 0)
    json_out_text_member (out, "locator", "second paragraph", "deuxième paragraphe");
  if (turn % 8 == 0)
    json_out_string_member (out, "note", "Repeated in the last paragraph");
  if (turn % 10 == 0)
    json_out_string_member (out, "kind", make_next_term (maker, TD_TERMS_CASE_KIND));
}

static void
make_claims (Maker   *maker,
             JsonOut *out,
             guint    n)
{
  json_out_name (out, "claims");
  json_out_open (out, '[');
  for (guint i = 0; i < n; i++)
    {
      json_out_open (out, '{');
      make_claim (maker, out);
      json_out_close (out, '}');
    }
  json_out_close (out, ']');
}

static void
make_events (Maker   *maker,
             JsonOut *out)
{
  json_out_name (out, "events");
  json_out_open (out, '[');
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *day = make_day (maker);

      json_out_open (out, '{');
      json_out_string_member (out, "event", make_next_term (maker, TD_TERMS_EVENT));
      json_out_string_member (out, "date", day);
      if (maker->turn % 3 == 0)
        json_out_text_member (out, "text", "announced by letter", "annoncé par lettre");
      json_out_close (out, '}');
    }
  json_out_close (out, ']');
}

static void
make_places (Maker   *maker,
             JsonOut *out)
{
  json_out_name (out, "places");
  json_out_open (out, '[');
  json_out_open (out, '{');
  json_out_string_member (out, "country", draw_country (maker));
  if (maker->turn % 2 == 0)
    json_out_text_member (out, "place", "Naples", "Naples");
  json_out_string_member (out, "role", make_next_term (maker, TD_TERMS_PLACE_ROLE));
  json_out_close (out, '}');
  json_out_close (out, ']');
  json_out_name (out, "serves");
  json_out_open (out, '[');
  json_out_string (out, draw_country (maker));
  json_out_raw (out, "{\"en\":\"North Africa\",\"fr\":\"Afrique du Nord\"}");
  json_out_close (out, ']');
}

static void
make_parties (Maker   *maker,
              JsonOut *out)
{
  g_autofree char *id = make_organisation_id (g_rand_int_range (maker->random, 0, maker->n_organisations));

  json_out_name (out, "parties");
  json_out_open (out, '[');
  json_out_open (out, '{');
  json_out_string_member (out, "organisation", id);
  json_out_string_member (out, "role", make_next_term (maker, TD_TERMS_PARTY_ROLE));
  json_out_close (out, '}');
  json_out_close (out, ']');
}

static void
make_measures (Maker      *maker,
               JsonOut    *out,
               const char *list,
               const char *name,
               TdTerms     terms)
{
  g_autofree char *day = make_day (maker);

  json_out_name (out, list);
  json_out_open (out, '[');
  json_out_string (out, make_next_term (maker, terms));
  json_out_open (out, '{');
  json_out_string_member (out, name, make_next_term (maker, terms));
  json_out_string_member (out, "date", day);
  json_out_text_member (out, "note", "in part", "en partie");
  json_out_close (out, '}');
  json_out_close (out, ']');
}

static void
make_statement (Maker   *maker,
                JsonOut *out,
                guint    number)
{
  g_autofree char *origin = g_strdup_printf ("origin-%u", maker->turn);

  json_out_open (out, '{');
  make_claimants (maker, out);
  make_sources (maker, out);
  json_out_string_member (out, "origin", origin);
  make_manner (maker, out);
  make_claims (maker, out, number == 0 ? 4 : 2);
  if (number == 0)
    {
      make_events (maker, out);
      make_places (maker, out);
    }
  else
    {
      make_parties (maker, out);
      make_measures (maker, out, "means", "mean", TD_TERMS_MEAN);
      make_measures (maker, out, "outcomes", "outcome", TD_TERMS_OUTCOME);
    }
  json_out_close (out, '}');
}

static void
make_links (Maker   *maker,
            JsonOut *out)
{
  guint other = g_rand_int_range (maker->random, 0, maker->n_cases);
  g_autofree char *id = make_case_id (other);

  /* A link to a case that is left out would be a problem of its own. */
  if (maker->broken[other])
    return;
  json_out_name (out, "links");
  json_out_open (out, '[');
  json_out_open (out, '{');
  json_out_string_member (out, "case", id);
  json_out_string_member (out, "relation", make_next_term (maker, TD_TERMS_RELATION));
  json_out_close (out, '}');
  json_out_close (out, ']');
}

static void
make_notes (JsonOut *out)
{
  json_out_name (out, "notes");
  json_out_open (out, '[');
  json_out_string (out, "Seen once");
  json_out_raw (out, "{\"text\":{\"en\":\"Seen again\",\"fr\":\"Revu\"},\"sources\":[\"source-0\"]}");
  json_out_close (out, ']');
}

static void
make_statements (Maker   *maker,
                 JsonOut *out)
{
  json_out_name (out, "statements");
  json_out_open (out, '[');
  for (guint i = 0; i < 2; i++)
    make_statement (maker, out, i);
  json_out_close (out, ']');
}

/* One member is wrong; the rest is what a case needs. */
static void
make_broken_members (Maker      *maker,
                     JsonOut    *out,
                     const char *id,
                     const char *name,
                     guint       i)
{
  guint fault = i % G_N_ELEMENTS (faults);

  if (!g_str_equal (faults[fault].name, "statements"))
    make_statements (maker, out);
  json_out_string_member (out, "id", id);
  json_out_string_member (out, "name", name);
  json_out_name (out, faults[fault].name);
  json_out_raw (out, faults[fault].json);
}

void
make_case (Maker   *maker,
           JsonOut *out,
           guint    i)
{
  g_autofree char *id = make_case_id (i);
  g_autofree char *name = make_name (maker, i);
  g_autofree char *french = g_strdup_printf ("%s (service fermé)", name);

  json_out_open (out, '{');
  if (maker->broken[i])
    make_broken_members (maker, out, id, name, i);
  else
    {
      json_out_string_member (out, "id", id);
      json_out_text_member (out, "name", name, french);
      json_out_name (out, "aliases");
      json_out_raw (out, "[\"an alias\"]");
      json_out_string_member (out, "kind", make_next_term (maker, TD_TERMS_CASE_KIND));
      json_out_text_member (out, "summary", "A service that was closed.", "Un service fermé.");
      make_links (maker, out);
      if (i % 4 == 0)
        make_notes (out);
      make_statements (maker, out);
    }
  json_out_close (out, '}');
}
