/* td-fixture.c: small datasets for tests, written as JSON
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-fixture.h"

#include <glib/gstdio.h>

#include "io/td-document.h"

static const char head[] =
  "{'format': 'takedowns', 'version': 1,"
  " 'metrics': [{'id': 'tentacles', 'name': 'Tentacles', 'counts': 'one arm', 'group': 'network', 'measure': 'stock',"
  "  'never_with': ['live-channels']}],"
  " 'organisations': ["
  "  {'id': 'ace', 'name': 'Alliance for Creativity and Entertainment', 'short': 'ACE', 'kind': 'coalition'},"
  "  {'id': 'canal-plus', 'name': 'Canal+', 'kind': 'rights-holder'},"
  "  {'id': 'dazn', 'name': 'DAZN', 'kind': 'rights-holder'}],"
  " 'sources': ["
  "  {'id': 's1', 'publisher': 'Médias24', 'published': '2021-10-18', 'updated': '2021-10-20'},"
  "  {'id': 's2', 'publisher': 'Hespress', 'published': '2021-10-18'},"
  "  {'id': 's3', 'publisher': 'TelQuel', 'published': '2021-10-18'},"
  "  {'id': 's4', 'publisher': 'Adnkronos', 'published': '2021-10-18'},"
  "  {'id': 's5', 'publisher': 'Numerama', 'published': '2021-10-18'},"
  "  {'id': 's6', 'publisher': 'TorrentFreak', 'published': '2021-10-18'},"
  "  {'id': 'old', 'publisher': 'Old', 'published': '2016-03-01', 'updated': '2025-01-01'},"
  "  {'id': 'new', 'publisher': 'New', 'published': '2024-05-05'},"
  "  {'id': 'undated', 'publisher': 'Undated'},"
  "  {'id': 'relay', 'publisher': 'Relay', 'published': '2021-10-18', 'relays': ['s1']}],"
  " 'cases': [";

static void
quote (GString *json)
{
  g_string_replace (json, "'", "\"", 0);
  /* An apostrophe within a text. */
  g_string_replace (json, "`", "'", 0);
}

Fixture *
fixture_new (const char *cases)
{
  Fixture *fixture = g_new0 (Fixture, 1);
  g_autoptr (GString) json = g_string_new (head);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (TdDocument) document = NULL;
  g_autofree char *path = NULL;
  int fd;

  g_string_append (json, cases);
  g_string_append (json, "]}");
  quote (json);

  fd = g_file_open_tmp ("takedowns-XXXXXX.json", &path, &error);
  g_assert_no_error (error);
  g_close (fd, NULL);
  g_assert_true (g_file_set_contents (path, json->str, json->len, &error));
  g_assert_no_error (error);

  file = g_file_new_for_path (path);
  document = td_document_new (file);
  td_document_load (document, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (td_document_get_n_errors (document), ==, 0);
  g_unlink (path);

  fixture->dataset = g_object_ref (td_document_get_dataset (document));
  fixture->collection = td_collection_new ();
  td_collection_add (fixture->collection, fixture->dataset);
  fixture->english = td_language_new ("en");
  return fixture;
}

Fixture *
fixture_new_case (const char *statements)
{
  g_autofree char *cases = g_strdup_printf ("{'id': 'a', 'name': 'Alpha', 'statements': [%s]}", statements);

  return fixture_new (cases);
}

Fixture *
fixture_new_pair (const char *claims_a,
                  const char *claims_b)
{
  g_autofree char *cases =
    g_strdup_printf ("{'id': 'a', 'name': 'Alpha', 'statements': [{'sources': ['s1'], 'claims': [%s]}]},"
                     "{'id': 'b', 'name': 'Beta', 'statements': [{'sources': ['s2'], 'claims': [%s]}]}",
                     claims_a, claims_b);

  return fixture_new (cases);
}

void
fixture_free (Fixture *fixture)
{
  g_object_unref (fixture->collection);
  g_object_unref (fixture->dataset);
  td_language_unref (fixture->english);
  g_free (fixture);
}

TdCase *
fixture_get_case (Fixture    *fixture,
                  const char *id)
{
  TdCase *owner = td_dataset_find_case (fixture->dataset, id);

  g_assert_nonnull (owner);
  return owner;
}

TdComparison *
fixture_compare (Fixture      *fixture,
                 TdShowPeriod  period)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_autoptr (TdComparisonSpec) spec = NULL;
  g_autoptr (GError) error = NULL;
  TdComparison *comparison;

  for (guint i = 0; i < td_dataset_get_n_cases (fixture->dataset); i++)
    {
      g_autoptr (TdCase) owner = g_list_model_get_item (G_LIST_MODEL (fixture->dataset), i);

      g_ptr_array_add (ids, (gpointer) td_case_get_id (owner));
    }
  g_ptr_array_add (ids, NULL);
  spec = td_comparison_spec_new ((const char * const *) ids->pdata, NULL, period);
  comparison = td_comparison_new (fixture->collection, spec, &error);
  g_assert_no_error (error);
  return comparison;
}

TdFinding *
fixture_find (Fixture    *fixture,
              const char *case_id,
              const char *key,
              guint       chosen)
{
  TdCase *owner = fixture_get_case (fixture, case_id);
  g_autoptr (GPtrArray) findings = td_findings_for_case (fixture->dataset, owner, NULL);

  for (guint i = 0; i < findings->len; i++)
    {
      TdFinding *finding = findings->pdata[i];
      g_autofree char *text = td_figure_key_to_string (&finding->key);

      if (g_str_equal (text, key))
        return td_finding_new (fixture->dataset, owner, &finding->key, chosen);
    }

  g_error ("no finding %s", key);
}
