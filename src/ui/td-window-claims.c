/* td-window-claims.c: the reader's own choice of the claim that stands
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-window-private.h"

#include <glib/gi18n.h>

#include "ui/td-toast.h"

static const TdClaim *
find_claim (TdCaseRef *ref,
            guint      number)
{
  TdCase *owner = td_case_ref_get_case (ref);

  return owner != NULL ? td_case_get_claim (owner, number) : NULL;
}

/* @key: as td_figure_key_to_string() writes it; "" for any */
static gboolean
is_claim_of_key (TdCaseRef  *ref,
                 guint       number,
                 const char *key)
{
  const TdClaim *claim = find_claim (ref, number);
  g_autofree char *own = claim != NULL ? td_figure_key_to_string (&claim->key) : NULL;

  return own != NULL && (*key == '\0' || strcmp (own, key) == 0);
}

/* Returns: the number of the claim that was chosen for @key, 0 for none. */
static guint
find_choice (TdWindow   *self,
             TdCaseRef  *ref,
             const char *key)
{
  GArray *choices = td_workspace_get_choices (self->workspace, ref);

  for (guint i = 0; choices != NULL && i < choices->len; i++)
    if (is_claim_of_key (ref, g_array_index (choices, guint, i), key))
      return g_array_index (choices, guint, i);

  return 0;
}

static void
undo_choices (TdWindow   *self,
              TdCaseRef  *ref,
              const char *key)
{
  guint number;

  while ((number = find_choice (self, ref, key)) > 0)
    td_workspace_unchoose_claim (self->workspace, ref, number);
}

/* The way back leads to what was chosen before, if anything was. */
static void
choose (TdWindow  *self,
        TdCaseRef *ref,
        guint      number)
{
  TdLanguage *language = td_workspace_get_language (self->workspace);
  const TdClaim *claim = find_claim (ref, number);
  g_autofree char *key = td_figure_key_to_string (&claim->key);
  guint before = find_choice (self, ref, key);
  /* Translators: said when the reader lets a claim stand: {metric} is e.g.
   * "Live channels", {case} the name of the case. */
  g_autofree char *text = td_fill (_("Your choice stands now: {metric}, {case}"),
                                   "metric", td_metric_get_name (claim->key.metric, language),
                                   "case", td_case_get_name (td_case_ref_get_case (ref), language), NULL);
  AdwToast *toast = td_toast_new (text);

  td_workspace_choose_claim (self->workspace, ref, number);
  adw_toast_set_button_label (toast, _("Undo"));
  adw_toast_set_action_name (toast, "win.choose-claim");
  adw_toast_set_action_target (toast, "(ssi)", td_case_ref_get_id (ref), key, (int) before);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/* Case, key of the figure, number of the claim; 0 undoes what was chosen for that key. */
static void
activate_choose_claim (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  TdWindow *self = user_data;
  TdCaseRef *current = td_workspace_get_current (self->workspace);
  TdCasePage *page = td_window_find_case_page (self);
  g_autoptr (TdCaseRef) ref = NULL;
  const char *id, *key;
  int number;

  g_variant_get (parameter, "(&s&si)", &id, &key, &number);
  ref = td_window_find_case (self, id);
  if (ref == NULL)
    return;

  if (number == 0)
    undo_choices (self, ref, key);
  else if (number > 0 && is_claim_of_key (ref, (guint) number, key))
    choose (self, ref, (guint) number);
  else
    td_window_say (self, _("There is no such claim of “{id}”"), id);
  if (page != NULL && current != NULL && td_case_ref_equal (ref, current))
    td_case_page_refresh (page);
}

static const GActionEntry entries[] = {
  { "choose-claim", activate_choose_claim, "(ssi)" },
};

void
td_window_claims_install (TdWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
