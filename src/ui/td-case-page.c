/* td-case-page.c: the page of one case
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-case-page.h"

#include <glib/gi18n.h>

#include "base/td-number-format.h"
#include "base/td-place-names.h"
#include "compare/td-case-facts.h"
#include "compare/td-legal.h"
#include "ui/td-case-view.h"
#include "ui/td-claims-section.h"
#include "ui/td-disagreements-section.h"
#include "ui/td-facts-section.h"
#include "ui/td-figure-card.h"
#include "ui/td-section.h"

/* Two of the widest cards fit above this. */
#define ONE_COLUMN_BELOW 640

/* TdCasePage:
 *
 * Head and key figures are there with the first frame; the sections below, which
 * may be many rows, follow once that frame is on the screen, one a frame. */
struct _TdCasePage
{
  GtkWidget      parent_instance;

  TdWorkspace   *workspace; /* owned */
  TdCaseView    *view;      /* owned, nullable: what is shown */
  guint          filling;    /* tick callback, while sections are still to come */
  guint          n_ticks;    /* of that callback */
  guint          n_referred; /* sources and organisations that were there to be named */

  GtkStack      *stack; /* template, as all below */
  AdwStatusPage *nothing;
  GtkWidget     *scroller;
  GtkLabel      *name;
  GtkLabel      *aliases;
  GtkLabel      *meta;
  GtkLabel      *summary;
  GtkLabel      *legal;
  GtkFlowBox    *figures;
  GtkBox        *sections;
};

G_DEFINE_FINAL_TYPE (TdCasePage, td_case_page, GTK_TYPE_WIDGET)

/* An empty line takes no room. */
static void
set_line (GtkLabel   *label,
          const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

static char *
format_aliases (TdCaseView *view)
{
  const char * const *aliases = td_case_get_data (view->owner)->aliases;
  g_autofree char *list = NULL;

  if (aliases == NULL || aliases[0] == NULL)
    return NULL;
  list = td_number_format_list (view->language, aliases);
  return td_fill (_("Also known as: {names}"), "names", list, NULL);
}

/* "IPTV subscription service · Morocco · April 2020 – announced 18 October 2021" */
static char *
format_meta (TdCaseView *view)
{
  const char *kind = td_terms_get_name (TD_TERMS_CASE_KIND, td_case_get_data (view->owner)->kind, view->language);
  const char *country = td_case_get_country (view->owner);
  g_autofree char *where = country != NULL ? td_place_get_name (view->language, country) : g_strdup ("");
  g_autofree char *when = td_case_format_when (view->owner, view->language);
  const char *parts[] = { kind, where, when };
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (*parts[i] != '\0')
      g_string_append_printf (line, "%s%s", line->len > 0 ? " · " : "", parts[i]);
  return g_string_free (g_steal_pointer (&line), FALSE);
}

static void
show_head (TdCasePage *self)
{
  const TdCaseData *data = td_case_get_data (self->view->owner);
  g_autofree char *aliases = format_aliases (self->view);
  g_autofree char *meta = format_meta (self->view);
  g_autofree char *legal = td_legal_format (self->view->dataset, self->view->owner, self->view->language);

  set_line (self->name, td_case_get_name (self->view->owner, self->view->language));
  set_line (self->aliases, aliases);
  set_line (self->meta, meta);
  set_line (self->summary, td_text_get (data->summary, self->view->language));
  set_line (self->legal, legal);
  td_figure_cards_fill (self->figures, self->view);
}

/* Cards beside each other have one size; under each other each has its own. */
static gboolean
fit_cards (gpointer user_data)
{
  TdCasePage *self = user_data;

  if (self->workspace != NULL)
    gtk_flow_box_set_homogeneous (self->figures, gtk_widget_get_width (GTK_WIDGET (self)) >= ONE_COLUMN_BELOW);
  return G_SOURCE_REMOVE;
}

/* It comes while sizes are allocated, too late for another one. */
static void
on_width_changed (TdCasePage *self)
{
  g_idle_add_full (GTK_PRIORITY_RESIZE - 1, fit_cards, g_object_ref (self), g_object_unref);
}

static void (* const append_section[]) (GtkBox *box, TdCaseView *view) = {
  td_claims_section_append,
  td_disagreements_section_append,
  td_facts_section_append,
  td_notes_section_append,
  td_sources_section_append,
};

/* A tick comes before its frame: only with the second is the head on the screen. */
static gboolean
fill_section (GtkWidget     *widget,
              GdkFrameClock *clock,
              gpointer       user_data)
{
  TdCasePage *self = TD_CASE_PAGE (widget);
  guint n = self->n_ticks++;

  if (n > 0)
    append_section[n - 1] (self->sections, self->view);
  if (n < G_N_ELEMENTS (append_section))
    return G_SOURCE_CONTINUE;
  self->filling = 0;
  return G_SOURCE_REMOVE;
}

static void
stop_filling (TdCasePage *self)
{
  if (self->filling != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->filling);
  self->filling = 0;
}

/* The same case again (its file was read anew) is filled at once, as the page
 * would lose its scroll position if it were short for a frame. */
static void
show_sections (TdCasePage *self,
               gboolean    is_same)
{
  if (is_same)
    {
      for (guint i = 0; i < G_N_ELEMENTS (append_section); i++)
        append_section[i] (self->sections, self->view);
      return;
    }
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)), 0);
  self->n_ticks = 0;
  self->filling = gtk_widget_add_tick_callback (GTK_WIDGET (self), fill_section, NULL, NULL);
}

static guint
count_referred (TdCaseView *view)
{
  return td_dataset_get_n_sources (view->dataset) + td_dataset_get_n_organisations (view->dataset);
}

static void
show_current (TdCasePage *self)
{
  TdCaseView *view = td_case_view_new (self->workspace, td_workspace_get_current (self->workspace));
  /* What is only half there is no place to stay at. */
  gboolean is_same = view != NULL && self->view != NULL && self->filling == 0
                     && g_str_equal (td_case_get_id (view->owner), td_case_get_id (self->view->owner));

  stop_filling (self);
  g_clear_pointer (&self->view, td_case_view_free);
  self->view = view;
  td_box_clear (self->sections);
  gtk_stack_set_visible_child_name (self->stack, view != NULL ? "case" : "nothing");
  if (view == NULL)
    {
      /* Not before: of its size, it is read from SVG, which takes a library. */
      adw_status_page_set_icon_name (self->nothing, "view-list-symbolic");
      return;
    }
  self->n_referred = count_referred (view);
  show_head (self);
  show_sections (self, is_same);
}

static void
td_case_page_dispose (GObject *object)
{
  TdCasePage *self = TD_CASE_PAGE (object);

  stop_filling (self);
  g_clear_pointer (&self->view, td_case_view_free);
  if (self->workspace != NULL)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  g_clear_object (&self->workspace);
  if (self->stack != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->stack)));

  G_OBJECT_CLASS (td_case_page_parent_class)->dispose (object);
}

static void
td_case_page_class_init (TdCasePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = td_case_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/example/Takedowns/td-case-page.ui");
  gtk_widget_class_bind_template_child (widget_class, TdCasePage, stack);
  gtk_widget_class_bind_template_child (widget_class, TdCasePage, nothing);
  gtk_widget_class_bind_template_child (widget_class, TdCasePage, scroller);
  gtk_widget_class_bind_template_child (widget_class, TdCasePage, name);
  gtk_widget_class_bind_template_child (widget_class, TdCasePage, aliases);
  gtk_widget_class_bind_template_child (widget_class, TdCasePage, meta);
  gtk_widget_class_bind_template_child (widget_class, TdCasePage, summary);
  gtk_widget_class_bind_template_child (widget_class, TdCasePage, legal);
  gtk_widget_class_bind_template_child (widget_class, TdCasePage, figures);
  gtk_widget_class_bind_template_child (widget_class, TdCasePage, sections);
}

static void
td_case_page_init (TdCasePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (self->scroller)), "notify::page-size",
                           G_CALLBACK (on_width_changed), self, G_CONNECT_SWAPPED);
}

void
td_case_page_set_workspace (TdCasePage  *self,
                            TdWorkspace *workspace)
{
  g_return_if_fail (TD_IS_CASE_PAGE (self));
  g_return_if_fail (TD_IS_WORKSPACE (workspace));

  g_set_object (&self->workspace, workspace);
  g_signal_connect_swapped (workspace, "notify::current", G_CALLBACK (show_current), self);
  show_current (self);
}

void
td_case_page_refresh (TdCasePage *self)
{
  g_return_if_fail (TD_IS_CASE_PAGE (self));

  show_current (self);
}

void
td_case_page_follow_load (TdCasePage *self)
{
  TdCaseRef *current;
  TdCase *owner;

  g_return_if_fail (TD_IS_CASE_PAGE (self));

  current = td_workspace_get_current (self->workspace);
  owner = current != NULL ? td_case_ref_get_case (current) : NULL;
  if (self->view == NULL || self->view->owner != owner || self->n_referred != count_referred (self->view))
    show_current (self);
}
