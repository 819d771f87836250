/* td-import-builder.c: brings the rows of a table together into cases and statements (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-import-builder.h"

#include <string.h>

#include "base/td-collation.h"
#include "io/td-slug.h"

/* Between the parts of a key; no cell holds it. */
#define SEPARATOR "\x1f"

/* A case whose statements are still coming. */
typedef struct
{
  TdCaseData data;
  GArray    *statements; /* of indices */
} CaseDraft;

typedef struct
{
  TdStatement statement;
  GArray     *claims; /* of TdClaim */
} StatementDraft;

/* Where the claim of a row came to stand. */
typedef struct
{
  guint statement, position;
  guint owner; /* case */
} Seat;

struct _TdImportBuilder
{
  TdImportReader *reader; /* borrowed */

  GHashTable *known_cases, *known_statements, *known_sources, *known_organisations; /* key → index + 1 */
  GHashTable *known_names; /* folded → the name of a case */
  TdSlugs    *case_ids, *source_ids, *organisation_ids;
  GArray     *cases;         /* CaseDraft */
  GArray     *statements;    /* StatementDraft */
  GArray     *sources;       /* TdSource */
  GArray     *organisations; /* TdOrganisation */
  GArray     *seats;         /* Seat */
};

static GHashTable *
new_index (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

TdImportBuilder *
td_import_builder_new (TdImportReader *reader)
{
  TdImportBuilder *self = g_new0 (TdImportBuilder, 1);

  self->reader = reader;
  self->known_cases = new_index ();
  self->known_statements = new_index ();
  self->known_sources = new_index ();
  self->known_organisations = new_index ();
  self->known_names = new_index ();
  self->case_ids = td_slugs_new ();
  self->source_ids = td_slugs_new ();
  self->organisation_ids = td_slugs_new ();
  self->cases = g_array_new (FALSE, TRUE, sizeof (CaseDraft));
  self->statements = g_array_new (FALSE, TRUE, sizeof (StatementDraft));
  self->sources = g_array_new (FALSE, TRUE, sizeof (TdSource));
  self->organisations = g_array_new (FALSE, TRUE, sizeof (TdOrganisation));
  self->seats = g_array_new (FALSE, TRUE, sizeof (Seat));
  return self;
}

void
td_import_builder_free (TdImportBuilder *self)
{
  for (guint i = 0; i < self->cases->len; i++)
    g_array_unref (g_array_index (self->cases, CaseDraft, i).statements);
  for (guint i = 0; i < self->statements->len; i++)
    g_array_unref (g_array_index (self->statements, StatementDraft, i).claims);
  g_array_unref (self->cases);
  g_array_unref (self->statements);
  g_array_unref (self->sources);
  g_array_unref (self->organisations);
  g_array_unref (self->seats);
  g_hash_table_unref (self->known_cases);
  g_hash_table_unref (self->known_statements);
  g_hash_table_unref (self->known_sources);
  g_hash_table_unref (self->known_organisations);
  g_hash_table_unref (self->known_names);
  g_hash_table_unref (self->case_ids);
  g_hash_table_unref (self->source_ids);
  g_hash_table_unref (self->organisation_ids);
  g_free (self);
}

/* Returns: whether @key was known; else it now is, as @next. */
static gboolean
find (GHashTable *known,
      char       *key,
      guint       next,
      guint      *index)
{
  const guint found = GPOINTER_TO_UINT (g_hash_table_lookup (known, key));

  *index = found > 0 ? found - 1 : next;
  if (found > 0)
    g_free (key);
  else
    g_hash_table_insert (known, key, GUINT_TO_POINTER (next + 1));
  return found > 0;
}

static const char *
keep_id (TdImportBuilder *self,
         TdSlugs         *ids,
         const char      *slug)
{
  g_autofree char *id = td_slugs_add (ids, slug);

  return td_arena_strdup (self->reader->arena, id);
}

static const TdText *
make_text (TdImportBuilder *self,
           const char      *string)
{
  return td_import_make_text (self->reader, "", string);
}

/* "Calcio" and "CALCIO" may be one case or two: the author knows. */
static void
warn_of_near_name (TdImportBuilder *self,
                   const char      *name)
{
  g_autofree char *folded = td_collation_fold (name);
  const char *other = g_hash_table_lookup (self->known_names, folded);

  if (other != NULL)
    td_import_report (self->reader, TD_IMPORT_CASE, 0, TD_PROBLEM_CELL_NAME_TWICE, name, other, NULL);
  else
    g_hash_table_insert (self->known_names, g_steal_pointer (&folded), (gpointer) name);
}

static guint
find_case (TdImportBuilder     *self,
           const TdImportDraft *draft)
{
  g_autofree char *slug = NULL;
  CaseDraft *added;
  guint index;

  if (find (self->known_cases, g_strdup (draft->case_name), self->cases->len, &index))
    {
      CaseDraft *known = &g_array_index (self->cases, CaseDraft, index);

      if (known->data.kind == NULL)
        known->data.kind = draft->case_kind;
      return index;
    }

  slug = td_slug_make (draft->case_name, "case");
  warn_of_near_name (self, draft->case_name);
  g_array_set_size (self->cases, index + 1);
  added = &g_array_index (self->cases, CaseDraft, index);
  added->data.id = keep_id (self, self->case_ids, slug);
  added->data.name = make_text (self, draft->case_name);
  added->data.kind = draft->case_kind;
  added->statements = g_array_new (FALSE, FALSE, sizeof (guint));
  return index;
}

/* "medias24-2021-10-18" */
static char *
make_source_slug (const TdImportDraft *draft)
{
  g_autoptr (GUri) uri = draft->url != NULL ? g_uri_parse (draft->url, G_URI_FLAGS_NONE, NULL) : NULL;
  const char *host = uri != NULL ? g_uri_get_host (uri) : NULL;
  const char *name = draft->publisher != NULL ? draft->publisher : draft->title;
  g_autofree char *date = td_date_to_string (draft->published);
  g_autofree char *text = g_strconcat (name != NULL ? name : host != NULL ? host : "", " ", date, NULL);

  return td_slug_make (text, "source");
}

static const char *
find_source (TdImportBuilder     *self,
             const TdImportDraft *draft)
{
  g_autofree char *date = td_date_to_string (draft->published);
  g_autofree char *slug = NULL;
  TdSource added = { .url = draft->url, .published = draft->published };
  guint index;

  if (!find (self->known_sources,
             g_strjoin (SEPARATOR, draft->publisher != NULL ? draft->publisher : "", draft->title != NULL ? draft->title : "",
                        draft->url != NULL ? draft->url : "", date, NULL),
             self->sources->len, &index))
    {
      slug = make_source_slug (draft);
      added.id = keep_id (self, self->source_ids, slug);
      added.title = make_text (self, draft->title);
      added.publisher = make_text (self, draft->publisher);
      g_array_append_val (self->sources, added);
    }

  return g_array_index (self->sources, TdSource, index).id;
}

static const char *
find_organisation (TdImportBuilder *self,
                   const char      *name)
{
  g_autofree char *slug = NULL;
  TdOrganisation added = { NULL };
  guint index;

  if (!find (self->known_organisations, g_strdup (name), self->organisations->len, &index))
    {
      slug = td_slug_make (name, "organisation");
      added.id = keep_id (self, self->organisation_ids, slug);
      added.name = make_text (self, name);
      g_array_append_val (self->organisations, added);
    }

  return g_array_index (self->organisations, TdOrganisation, index).id;
}

/* "ACE; Canal+" */
static void
set_claimants (TdImportBuilder *self,
               const char      *text,
               TdStatement     *statement)
{
  g_auto (GStrv) names = g_strsplit_set (text != NULL ? text : "", ";|\n", -1);
  TdNamed *claimants = td_arena_new0 (self->reader->arena, TdNamed, MAX (1, g_strv_length (names)));

  for (guint i = 0; names[i] != NULL; i++)
    {
      if (*g_strstrip (names[i]) != '\0')
        claimants[statement->n_claimants++].id = find_organisation (self, names[i]);
    }
  statement->claimants = claimants;
}

static void
set_place (TdImportBuilder *self,
           const char      *country,
           TdStatement     *statement)
{
  TdPlace *place;

  if (country == NULL)
    return;
  place = td_arena_new0 (self->reader->arena, TdPlace, 1);
  place->country = country;
  statement->places = place;
  statement->n_places = 1;
}

/* What makes two rows one statement: all that a statement says of itself. */
static char *
make_key (const TdImportDraft *draft,
          const char          *kind,
          guint                owner,
          const char          *source)
{
  g_autofree char *as_of = td_date_to_string (draft->as_of);

  return g_strdup_printf ("%u" SEPARATOR "%s" SEPARATOR "%s" SEPARATOR "%u %u" SEPARATOR "%s" SEPARATOR "%s" SEPARATOR "%s"
                          SEPARATOR "%s" SEPARATOR "%s",
                          owner, source, draft->claimants != NULL ? draft->claimants : "", draft->claimant_kind,
                          draft->mood, as_of, draft->origin != NULL ? draft->origin : "",
                          draft->locator != NULL ? draft->locator : "", draft->country != NULL ? draft->country : "",
                          kind != NULL ? kind : "");
}

static void
init_statement (TdImportBuilder     *self,
                const TdImportDraft *draft,
                const char          *source,
                TdStatement         *statement)
{
  const char **sources = td_arena_new0 (self->reader->arena, const char *, 2);

  sources[0] = source;
  statement->sources = sources;
  statement->claimant_kind = draft->claimant_kind;
  statement->mood = draft->mood;
  statement->as_of = draft->as_of;
  statement->origin = draft->origin;
  statement->locator = make_text (self, draft->locator);
  set_claimants (self, draft->claimants, statement);
  set_place (self, draft->country, statement);
}

static guint
find_statement (TdImportBuilder     *self,
                const TdImportDraft *draft,
                guint                owner)
{
  const char *source = find_source (self, draft);
  const char *kind = g_array_index (self->cases, CaseDraft, owner).data.kind;
  StatementDraft *added;
  guint index;

  /* A statement says the kind only where the case has another. */
  kind = g_strcmp0 (kind, draft->case_kind) == 0 ? NULL : draft->case_kind;
  if (find (self->known_statements, make_key (draft, kind, owner, source), self->statements->len, &index))
    return index;

  g_array_set_size (self->statements, index + 1);
  added = &g_array_index (self->statements, StatementDraft, index);
  init_statement (self, draft, source, &added->statement);
  added->statement.kind = kind;
  added->claims = g_array_new (FALSE, TRUE, sizeof (TdClaim));
  g_array_append_val (g_array_index (self->cases, CaseDraft, owner).statements, index);
  return index;
}

void
td_import_builder_add (TdImportBuilder     *self,
                       const TdImportDraft *draft)
{
  Seat seat = { .owner = find_case (self, draft) };
  GArray *claims;

  seat.statement = find_statement (self, draft, seat.owner);
  claims = g_array_index (self->statements, StatementDraft, seat.statement).claims;
  seat.position = claims->len;
  g_array_append_val (claims, draft->claim);
  g_array_append_val (self->seats, seat);
}

/* Numbers run through the case, as they do in a file that is read. */
static void
end_statement (TdImportBuilder *self,
               TdStatement     *target,
               StatementDraft  *draft,
               TdCaseData      *owner)
{
  TdClaim *claims = td_arena_new0 (self->reader->arena, TdClaim, draft->claims->len);

  *target = draft->statement;
  target->number = ++owner->n_statements;
  target->n_claims = draft->claims->len;
  target->claims = claims;
  memcpy (claims, draft->claims->data, sizeof (TdClaim) * draft->claims->len);
  for (guint i = 0; i < target->n_claims; i++)
    {
      claims[i].statement = target;
      claims[i].number = ++owner->n_claims;
    }
  draft->statement.claims = claims;
}

static void
end_case (TdImportBuilder *self,
          TdCaseData      *target,
          CaseDraft       *draft)
{
  TdStatement *statements = td_arena_new0 (self->reader->arena, TdStatement, draft->statements->len);

  *target = draft->data;
  for (guint i = 0; i < draft->statements->len; i++)
    {
      const guint index = g_array_index (draft->statements, guint, i);

      end_statement (self, &statements[i], &g_array_index (self->statements, StatementDraft, index), target);
    }
  target->statements = statements;
}

static gpointer
keep_array (TdImportBuilder *self,
            GArray          *array,
            gsize            size)
{
  gpointer kept = td_arena_alloc (self->reader->arena, MAX (1, size * array->len));

  if (array->len > 0)
    memcpy (kept, array->data, size * array->len);
  return kept;
}

void
td_import_builder_end (TdImportBuilder   *self,
                       TdDatasetContent  *content,
                       GPtrArray        **claims,
                       GPtrArray        **case_ids)
{
  TdCaseData *cases = td_arena_new0 (self->reader->arena, TdCaseData, MAX (1, self->cases->len));

  memset (content, 0, sizeof *content);
  for (guint i = 0; i < self->cases->len; i++)
    end_case (self, &cases[i], &g_array_index (self->cases, CaseDraft, i));
  content->cases = cases;
  content->n_cases = self->cases->len;
  content->sources = keep_array (self, self->sources, sizeof (TdSource));
  content->n_sources = self->sources->len;
  content->organisations = keep_array (self, self->organisations, sizeof (TdOrganisation));
  content->n_organisations = self->organisations->len;

  *claims = g_ptr_array_sized_new (self->seats->len);
  *case_ids = g_ptr_array_sized_new (self->seats->len);
  for (guint i = 0; i < self->seats->len; i++)
    {
      const Seat *seat = &g_array_index (self->seats, Seat, i);
      const StatementDraft *draft = &g_array_index (self->statements, StatementDraft, seat->statement);

      g_ptr_array_add (*claims, (gpointer) &draft->statement.claims[seat->position]);
      g_ptr_array_add (*case_ids, (gpointer) cases[seat->owner].id);
    }
}
