/* td-case-view.c: what the sections of the case page are handed: one case, weighed and numbered
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-case-view.h"

#include <glib/gi18n.h>

static void
add_sources (GPtrArray          *sources,
             const char * const *ids)
{
  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    if (!g_ptr_array_find_with_equal_func (sources, ids[i], g_str_equal, NULL))
      g_ptr_array_add (sources, (gpointer) ids[i]);
}

static GPtrArray *
list_sources (const TdCaseData *data)
{
  GPtrArray *sources = g_ptr_array_new ();

  for (guint i = 0; i < data->n_statements; i++)
    add_sources (sources, data->statements[i].sources);
  for (guint i = 0; i < data->n_notes; i++)
    add_sources (sources, data->notes[i].sources);
  return sources;
}

TdCaseView *
td_case_view_new (TdWorkspace *workspace,
                  TdCaseRef   *ref)
{
  TdCase *owner = NULL;
  TdCaseView *view = NULL;

  g_return_val_if_fail (TD_IS_WORKSPACE (workspace), NULL);

  owner = ref != NULL ? td_case_ref_get_case (ref) : NULL;
  if (owner == NULL)
    return NULL;
  view = g_new0 (TdCaseView, 1);
  view->owner = g_object_ref (owner);
  view->dataset = g_object_ref (td_case_ref_get_dataset (ref));
  view->language = td_language_ref (td_workspace_get_language (workspace));
  view->findings = td_findings_for_case (view->dataset, owner, td_workspace_get_choices (workspace, ref));
  view->sources = list_sources (td_case_get_data (owner));
  return view;
}

void
td_case_view_free (TdCaseView *view)
{
  if (view == NULL)
    return;
  g_ptr_array_unref (view->findings);
  g_ptr_array_unref (view->sources);
  td_language_unref (view->language);
  g_object_unref (view->owner);
  g_object_unref (view->dataset);
  g_free (view);
}

guint
td_case_view_get_source_number (TdCaseView *view,
                                const char *id)
{
  guint position;

  g_return_val_if_fail (view != NULL && id != NULL, 0);

  return g_ptr_array_find_with_equal_func (view->sources, id, g_str_equal, &position) ? position + 1 : 0;
}

/* "Médias24, 18 October 2021 [1]" */
static char *
format_source (TdCaseView *view,
               const char *id)
{
  const TdSource *source = td_dataset_find_source (view->dataset, id);
  g_autofree char *name = source != NULL ? td_source_format_short (source, view->language) : g_strdup (id);
  g_autofree char *number = g_strdup_printf ("%u", td_case_view_get_source_number (view, id));

  /* Translators: a source and its number in the list below. */
  return td_fill (_("{source} [{number}]"), "source", name, "number", number, NULL);
}

char *
td_case_view_format_sources (TdCaseView        *view,
                             const TdStatement *statement)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) items = NULL;

  g_return_val_if_fail (view != NULL && statement != NULL, NULL);

  for (guint i = 0; statement->sources[i] != NULL; i++)
    {
      g_autofree char *item = format_source (view, statement->sources[i]);

      g_strv_builder_add (builder, item);
    }
  items = g_strv_builder_end (builder);
  /* Translators: stands between the sources of a list. */
  return g_strjoinv (_("; "), items);
}
