/* td-claim-choice.c: buttons by which the reader lets a claim stand, or undoes that
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-claim-choice.h"

#include <glib/gi18n.h>

#include "ui/td-accessible.h"

/* @number: of the claim that is to stand in the key of @claim; 0 undoes the choice there */
static GtkWidget *
create_button (TdCaseView    *view,
               const TdClaim *claim,
               guint          number,
               const char    *label)
{
  g_autofree char *key = td_figure_key_to_string (&claim->key);
  GtkWidget *button = gtk_button_new ();

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.choose-claim");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ssi)", td_case_get_id (view->owner), key, (int) number);
  td_accessible_set_name (button, label);
  return button;
}

GtkWidget *
td_claim_choice_new_dot (TdCaseView    *view,
                         const TdClaim *claim)
{
  const char *label = _("Let this claim stand");
  GtkWidget *button = create_button (view, claim, claim->number, label);

  gtk_button_set_label (GTK_BUTTON (button), "○");
  td_accessible_set_name (button, label);
  gtk_widget_set_tooltip_text (button, label);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "td-small-button");
  return button;
}

GtkWidget *
td_claim_choice_new_button (TdCaseView    *view,
                            const TdClaim *claim)
{
  const char *label = _("Let this claim stand");
  GtkWidget *button = create_button (view, claim, claim->number, label);

  gtk_button_set_label (GTK_BUTTON (button), label);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "td-text-button");
  return button;
}

GtkWidget *
td_claim_choice_new_undo (TdCaseView    *view,
                          const TdClaim *claim)
{
  GtkWidget *button = create_button (view, claim, 0, _("Undo your choice"));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (box), gtk_label_new (_("Your choice")));
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("edit-undo-symbolic"));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_set_tooltip_text (button, _("Undo your choice"));
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "accent");
  gtk_widget_add_css_class (button, "td-choice");
  return button;
}
