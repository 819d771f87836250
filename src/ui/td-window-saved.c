/* td-window-saved.c: the actions that save comparisons and open saved ones
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-window-saved.h"

#include <glib/gi18n.h>

#include "compare/td-comparison-name.h"
#include "compare/td-comparison-text.h"
#include "ui/td-name-dialog.h"
#include "ui/td-saved-tasks.h"
#include "ui/td-saved-window.h"
#include "ui/td-window-private.h"

static TdComparisonStore *
get_store (TdWindow *self)
{
  return td_application_get_comparisons (TD_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))));
}

/* "Electro TV Sat and Calcio". */
static char *
suggest_name (TdWindow *self)
{
  g_autoptr (TdComparison) comparison = td_workspace_dup_comparison (self->workspace);
  guint n = comparison != NULL ? td_comparison_get_n_cases (comparison) : 0;
  g_autofree guint *columns = g_new (guint, n);

  for (guint i = 0; i < n; i++)
    columns[i] = i;

  return comparison != NULL ? td_comparison_format_cases (comparison, columns, n, td_workspace_get_language (self->workspace))
                            : g_strdup ("");
}

static void
save (TdWindow         *self,
      const char       *given,
      TdComparisonSpec *spec)
{
  g_autofree char *name = td_comparison_name_clean (given);

  if (name != NULL)
    td_window_name_comparison (self, name, spec);
  td_saved_save (self->toasts, get_store (self), given, spec);
}

/* What is on the screen is meant, not what may have changed behind the question. */
static void
on_name_given (GtkWindow  *parent,
               const char *name,
               gpointer    spec)
{
  save (TD_WINDOW (parent), name, spec);
}

static void
activate_save (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  TdWindow *self = user_data;
  g_autoptr (TdComparisonSpec) spec = td_workspace_dup_comparison_spec (self->workspace);
  g_autofree char *name = suggest_name (self);

  if (spec != NULL)
    td_name_dialog_ask (GTK_WINDOW (self), _("Save the Comparison"), _("_Save"), name, on_name_given,
                        g_steal_pointer (&spec), (GDestroyNotify) td_comparison_spec_unref);
}

static void
activate_save_as (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  TdWindow *self = user_data;
  g_autoptr (TdComparisonSpec) spec = td_workspace_dup_comparison_spec (self->workspace);

  if (spec != NULL)
    save (self, g_variant_get_string (parameter, NULL), spec);
}

static void
activate_show (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  td_saved_window_present (user_data, get_store (user_data));
}

/* What is to be done with the one of that name, once the list is known. */
typedef void (*Deed) (TdWindow          *self,
                      TdSavedComparison *item);

typedef struct
{
  TdWindow *window; /* owned */
  char     *name;   /* owned */
  Deed      deed;
} Call;

static void
on_list_read (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  TdComparisonStore *store = TD_COMPARISON_STORE (source);
  Call *call = user_data;
  TdSavedComparison *item;

  td_comparison_store_finish (store, result, NULL);
  item = td_comparison_store_find (store, call->name);
  /* Closed in the meantime, it has no workspace. */
  if (call->window->workspace != NULL && item != NULL)
    call->deed (call->window, item);
  else if (call->window->workspace != NULL)
    td_window_say (call->window, _("There is no saved comparison “{id}”"), call->name);

  g_object_unref (call->window);
  g_free (call->name);
  g_free (call);
}

static void
find_and_do (TdWindow   *self,
             const char *name,
             Deed        deed)
{
  Call *call = g_new0 (Call, 1);

  call->window = g_object_ref (self);
  call->name = g_strdup (name);
  call->deed = deed;
  td_comparison_store_refresh_async (get_store (self), on_list_read, call);
}

static void
delete_item (TdWindow          *self,
             TdSavedComparison *item)
{
  td_saved_delete (self->toasts, get_store (self), item);
}

static void
activate_open (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  find_and_do (user_data, g_variant_get_string (parameter, NULL), td_window_open_comparison);
}

static void
activate_delete (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  find_and_do (user_data, g_variant_get_string (parameter, NULL), delete_item);
}

void
td_window_saved_install (TdWindow *window)
{
  static const GActionEntry entries[] = {
    { .name = "save-comparison", .activate = activate_save },
    { .name = "save-comparison-as", .activate = activate_save_as, .parameter_type = "s" },
    { .name = "show-comparisons", .activate = activate_show },
    { .name = "open-comparison", .activate = activate_open, .parameter_type = "s" },
    { .name = "delete-comparison", .activate = activate_delete, .parameter_type = "s" },
  };

  g_return_if_fail (TD_IS_WINDOW (window));

  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), window);
}
