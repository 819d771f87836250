/* td-import-builder.c: brings the rows of a table together into cases and statements (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-import-builder.h"

#include <string.h>

#include "base/td-collation.h"
#include "io/td-import-pools.h"

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

  TdImportPools *pools;
  TdImportKeys  *known_cases, *known_statements;
  GHashTable    *known_names; /* folded → the name of a case */
  TdSlugs       *case_ids;
  GArray        *cases;      /* CaseDraft */
  GArray        *statements; /* StatementDraft */
  GArray        *seats;      /* Seat */
};

TdImportBuilder *
td_import_builder_new (TdImportReader *reader)
{
  TdImportBuilder *self = g_new0 (TdImportBuilder, 1);

  self->reader = reader;
  self->pools = td_import_pools_new (reader);
  self->known_cases = td_import_keys_new ();
  self->known_statements = td_import_keys_new ();
  self->known_names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->case_ids = td_slugs_new ();
  self->cases = g_array_new (FALSE, TRUE, sizeof (CaseDraft));
  self->statements = g_array_new (FALSE, TRUE, sizeof (StatementDraft));
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
  g_array_unref (self->seats);
  g_hash_table_unref (self->known_cases);
  g_hash_table_unref (self->known_statements);
  g_hash_table_unref (self->known_names);
  g_hash_table_unref (self->case_ids);
  td_import_pools_free (self->pools);
  g_free (self);
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

  if (td_import_keys_find (self->known_cases, g_strdup (draft->case_name), self->cases->len, &index))
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
  added->data.id = td_import_keep_id (self->reader, self->case_ids, slug);
  added->data.name = make_text (self, draft->case_name);
  added->data.kind = draft->case_kind;
  added->statements = g_array_new (FALSE, FALSE, sizeof (guint));
  return index;
}

/* "ACE; Canal+": whoever is named twice in a cell says it once. */
static void
set_claimants (TdImportBuilder *self,
               const char      *text,
               TdStatement     *statement)
{
  g_auto (GStrv) names = g_strsplit_set (text != NULL ? text : "", ";|\n", -1);
  TdNamed *claimants = td_arena_new0 (self->reader->arena, TdNamed, MAX (1, g_strv_length (names)));
  g_autoptr (GHashTable) named = g_hash_table_new (NULL, NULL);

  for (guint i = 0; names[i] != NULL; i++)
    {
      const char *id = *g_strstrip (names[i]) != '\0' ? td_import_pools_find_organisation (self->pools, names[i]) : NULL;

      if (id != NULL && g_hash_table_add (named, (gpointer) id))
        claimants[statement->n_claimants++].id = id;
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

  return g_strdup_printf ("%u" TD_IMPORT_SEPARATOR "%s" TD_IMPORT_SEPARATOR "%s" TD_IMPORT_SEPARATOR "%u %u" TD_IMPORT_SEPARATOR "%s" TD_IMPORT_SEPARATOR "%s" TD_IMPORT_SEPARATOR "%s"
                          TD_IMPORT_SEPARATOR "%s" TD_IMPORT_SEPARATOR "%s",
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
  const char *source = td_import_pools_find_source (self->pools, draft);
  const char *kind = g_array_index (self->cases, CaseDraft, owner).data.kind;
  StatementDraft *added;
  guint index;

  /* A statement says the kind only where the case has another. */
  kind = g_strcmp0 (kind, draft->case_kind) == 0 ? NULL : draft->case_kind;
  if (td_import_keys_find (self->known_statements, make_key (draft, kind, owner, source), self->statements->len, &index))
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
  td_import_pools_end (self->pools, content);

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
