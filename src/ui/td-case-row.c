/* td-case-row.c: a case in the list: its tick, name, kind, country, year
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-case-row.h"

#include <glib/gi18n.h>

#include "compare/td-case-details.h"
#include "compare/td-finding.h"
#include "ui/td-accessible.h"

/* How far beside the tick a click still means it, in points. */
#define TICK_MARGIN 6

struct _TdCaseRow
{
  GtkWidget    parent_instance;

  TdLanguage  *language;  /* owned */
  TdShortlist *shortlist; /* owned */
  TdCaseRef   *ref;       /* owned, nullable */

  GtkWidget   *tick; /* children */
  GtkWidget   *name;
  GtkWidget   *details;
  GtkWidget   *mark;
};

G_DEFINE_FINAL_TYPE (TdCaseRow, td_case_row, GTK_TYPE_WIDGET)

/* Weighing all claims of a case takes a while and a case never changes: it is
 * done when the case first comes into view, and kept with it. */
static gboolean
is_disputed (TdCaseRef *ref,
             TdCase    *shown)
{
  GQuark quark = g_quark_from_static_string ("td-case-row-disputed");
  gpointer known = g_object_get_qdata (G_OBJECT (shown), quark);

  if (known == NULL)
    {
      gboolean disputed = td_case_is_disputed (td_case_ref_get_dataset (ref), shown);

      known = GINT_TO_POINTER (disputed ? 1 : 2);
      g_object_set_qdata (G_OBJECT (shown), quark, known);
    }

  return GPOINTER_TO_INT (known) == 1;
}

static void
td_case_row_update_tick (TdCaseRow *self)
{
  gboolean ticked = self->ref != NULL && td_shortlist_contains (self->shortlist, self->ref);

  if (ticked)
    /* Not before: of its size, it is read from SVG, which takes a library. */
    g_object_set (self->tick, "icon-name", "object-select-symbolic", NULL);
  if (ticked)
    gtk_widget_set_state_flags (self->tick, GTK_STATE_FLAG_CHECKED, FALSE);
  else
    gtk_widget_unset_state_flags (self->tick, GTK_STATE_FLAG_CHECKED);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->tick),
                               GTK_ACCESSIBLE_STATE_CHECKED,
                               ticked ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE,
                               -1);
}

/* Returns: (transfer full): the whole row in words. */
static char *
format_spoken (const char *name,
               const char *details,
               gboolean    disputed)
{
  if (disputed)
    /* Translators: a row of the list for a screen reader: a case, its kind, place and year. */
    return td_fill (_("{case}: {details}; sources contradict each other"), "case", name, "details", details, NULL);

  /* Translators: a row of the list for a screen reader: a case, its kind, place and year. */
  return td_fill (_("{case}: {details}"), "case", name, "details", details, NULL);
}

static void
td_case_row_show_case (TdCaseRow *self,
                       TdCase    *shown)
{
  const char *name = td_case_get_name (shown, self->language);
  g_autofree char *details = td_case_format_details (shown, self->language);
  /* Translators: the name of a check box in the list of cases; {name} is a case. */
  g_autofree char *label = td_fill (_("Compare {name}"), "name", name, NULL);
  gboolean disputed = is_disputed (self->ref, shown);
  g_autofree char *spoken = format_spoken (name, details, disputed);

  gtk_label_set_label (GTK_LABEL (self->name), name);
  gtk_label_set_label (GTK_LABEL (self->details), details);
  gtk_widget_set_visible (self->details, *details != '\0');
  gtk_widget_set_visible (self->mark, disputed);
  td_accessible_set_name (self->tick, label);
  td_accessible_name_list_item (GTK_WIDGET (self), spoken);
}

static GtkWidget *
add_label (TdCaseRow  *self,
           const char *css_class,
           int         row)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "xalign", 0.0f,
                                   "ellipsize", PANGO_ELLIPSIZE_END,
                                   "max-width-chars", 1, /* the pane has its width, whatever the names */
                                   "wrap", TRUE,
                                   "lines", 2,
                                   "hexpand", TRUE,
                                   "valign", GTK_ALIGN_CENTER,
                                   NULL);
  GtkLayoutManager *grid = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_widget_add_css_class (label, css_class);
  gtk_widget_set_parent (label, GTK_WIDGET (self));
  g_object_set (gtk_layout_manager_get_layout_child (grid, label), "column", 1, "row", row, NULL);

  return label;
}

static void
add_beside (TdCaseRow *self,
            GtkWidget *child,
            int        column)
{
  GtkLayoutManager *grid = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_widget_set_valign (child, GTK_ALIGN_CENTER);
  gtk_widget_set_parent (child, GTK_WIDGET (self));
  g_object_set (gtk_layout_manager_get_layout_child (grid, child), "column", column, "row-span", 2, NULL);
}

static GtkWidget *
create_tick (void)
{
  GtkWidget *tick = g_object_new (GTK_TYPE_IMAGE,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_CHECKBOX,
                                  NULL);

  gtk_widget_add_css_class (tick, "tick");

  return tick;
}

static GtkWidget *
create_mark (void)
{
  GtkWidget *mark = gtk_label_new ("≠");

  gtk_widget_add_css_class (mark, "disputed-mark");
  gtk_widget_set_tooltip_text (mark, _("Sources contradict each other"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (mark),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Sources contradict each other"),
                                  -1);

  return mark;
}

static void
td_case_row_dispose (GObject *object)
{
  TdCaseRow *self = TD_CASE_ROW (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->ref, td_case_ref_unref);
  g_clear_pointer (&self->language, td_language_unref);
  g_clear_object (&self->shortlist);

  G_OBJECT_CLASS (td_case_row_parent_class)->dispose (object);
}

static void
td_case_row_class_init (TdCaseRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = td_case_row_dispose;

  gtk_widget_class_set_css_name (widget_class, "caserow");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_GRID_LAYOUT);
}

static void
td_case_row_init (TdCaseRow *self)
{
  self->tick = create_tick ();
  add_beside (self, self->tick, 0);
  self->name = add_label (self, "name", 0);
  self->details = add_label (self, "details", 1);
  self->mark = create_mark ();
  add_beside (self, self->mark, 2);
}

GtkWidget *
td_case_row_new (TdLanguage  *language,
                 TdShortlist *shortlist)
{
  TdCaseRow *self;

  g_return_val_if_fail (language != NULL, NULL);
  g_return_val_if_fail (TD_IS_SHORTLIST (shortlist), NULL);

  self = g_object_new (TD_TYPE_CASE_ROW, NULL);
  self->language = td_language_ref (language);
  self->shortlist = g_object_ref (shortlist);
  g_signal_connect_object (shortlist, "items-changed", G_CALLBACK (td_case_row_update_tick), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

void
td_case_row_set_ref (TdCaseRow *self,
                     TdCaseRef *ref)
{
  TdCase *shown;

  g_return_if_fail (TD_IS_CASE_ROW (self));

  if (ref != NULL)
    td_case_ref_ref (ref);
  g_clear_pointer (&self->ref, td_case_ref_unref);
  self->ref = ref;

  shown = ref != NULL ? td_case_ref_get_case (ref) : NULL;
  if (shown != NULL)
    td_case_row_show_case (self, shown);
  td_case_row_update_tick (self);
}

TdCaseRef *
td_case_row_get_ref (TdCaseRow *self)
{
  g_return_val_if_fail (TD_IS_CASE_ROW (self), NULL);

  return self->ref;
}

gboolean
td_case_row_has_tick_at (TdCaseRow *self,
                         double     x)
{
  graphene_rect_t bounds;

  g_return_val_if_fail (TD_IS_CASE_ROW (self), FALSE);

  if (!gtk_widget_compute_bounds (self->tick, GTK_WIDGET (self), &bounds))
    return FALSE;

  return x >= bounds.origin.x - TICK_MARGIN && x <= bounds.origin.x + bounds.size.width + TICK_MARGIN;
}
