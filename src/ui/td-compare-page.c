/* td-compare-page.c: the page that compares the ticked cases
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-compare-page.h"

#include <glib/gi18n.h>

#include "charts/td-chart-mark.h"
#include "ui/td-accessible.h"
#include "ui/td-add-case-popover.h"
#include "ui/td-chart-choice.h"
#include "ui/td-chart-view.h"
#include "ui/td-choice-item.h"
#include "ui/td-comparison-grid.h"
#include "ui/td-comparison-words.h"
#include "ui/td-metrics-choice.h"
#include "ui/td-metrics-popover.h"
#include "ui/td-notice-list.h"
#include "ui/td-section.h"

/* TdComparePage:
 *
 * Chart, grid and words are all made from the workspace's one comparison; the
 * page keeps nothing of its own. */
struct _TdComparePage
{
  GtkWidget         parent_instance;

  TdWorkspace      *workspace; /* owned */
  gboolean          updating;  /* the page itself sets the drop-downs */
  gboolean          is_stale;  /* made anew when it is seen: cases are ticked one by one elsewhere */

  GtkDropDown      *charts; /* template, as all below */
  GtkMenuButton    *metrics_button;
  GtkLabel         *metrics_label;
  TdMetricsPopover *metrics_popover;
  GtkMenuButton    *add_button;
  TdAddCasePopover *add_popover;
  GtkWidget        *export;
  GtkStack         *stack;
  AdwStatusPage    *status;
  GtkWidget        *scroller;
  TdChartView      *chart;
  GtkBox           *chart_notices;
  GtkLabel         *chart_error;
  GtkDropDown      *periods;
  TdComparisonGrid *grid;
  GtkBox           *words;
};

G_DEFINE_FINAL_TYPE (TdComparePage, td_compare_page, GTK_TYPE_WIDGET)

/* What may not be set against each other is said where the eye would do it;
 * all the rest stands in the grid, with the sources. */
static void
show_chart_notices (TdComparePage *self,
                    TdComparison  *comparison,
                    TdChartSpec   *spec)
{
  TdLanguage *language = td_workspace_get_language (self->workspace);
  g_autoptr (GPtrArray) notices = NULL;

  td_box_clear (self->chart_notices);
  gtk_widget_set_visible (GTK_WIDGET (self->chart_notices), FALSE);
  if (spec == NULL)
    return;

  notices = td_chart_list_notices (comparison, spec);
  for (guint i = notices->len; i > 0; i--)
    if (((const TdNotice *) notices->pdata[i - 1])->level != TD_NOTICE_APART)
      g_ptr_array_remove_index (notices, i - 1);
  if (notices->len == 0)
    return;

  gtk_box_append (self->chart_notices, td_notice_list_new (comparison, spec,
                                                           (const TdNotice * const *) notices->pdata,
                                                           notices->len, language));
  gtk_widget_set_visible (GTK_WIDGET (self->chart_notices), TRUE);
}

static void
show_chart (TdComparePage *self,
            TdComparison  *comparison)
{
  g_autoptr (TdChartSpec) spec = td_chart_choice_dup_spec (self->workspace);
  g_autoptr (GError) error = NULL;
  g_autoptr (TdPlot) plot = NULL;

  if (spec != NULL)
    plot = td_chart_plot_part (comparison, spec, td_workspace_get_language (self->workspace), &error);
  show_chart_notices (self, comparison, spec);
  td_chart_view_set_plot (self->chart, plot);
  gtk_widget_set_visible (GTK_WIDGET (self->chart), plot != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->chart_error), error != NULL);
  gtk_label_set_text (self->chart_error, error != NULL ? error->message : "");
}

/* The overview, then each metric that has a row. */
static void
list_charts (TdComparePage *self,
             TdComparison  *comparison)
{
  g_autoptr (GListModel) model = td_chart_choice_list (comparison, td_workspace_get_language (self->workspace));

  gtk_drop_down_set_model (self->charts, model);
  gtk_drop_down_set_selected (self->charts,
                              td_choice_item_find (model, td_workspace_get_metric (self->workspace)));
}

/* The sources of every row, numbered once for the whole page. */
static TdCitationList *
list_sources (TdComparison *comparison)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  for (guint i = 0; i < td_comparison_get_n_rows (comparison); i++)
    g_ptr_array_add (rows, (gpointer) td_comparison_get_row (comparison, i));
  return td_citation_list_new (comparison, rows);
}

/* Two are needed: with one, the page says which it is. */
static void
show_status (TdComparePage *self)
{
  TdShortlist *shortlist = td_workspace_get_shortlist (self->workspace);
  TdCaseRef *ref = td_shortlist_get_n (shortlist) > 0 ? td_shortlist_get_ref (shortlist, 0) : NULL;
  TdCase *only = ref != NULL ? td_case_ref_get_case (ref) : NULL;
  g_autofree char *name = NULL;
  g_autofree char *description = NULL;

  if (only == NULL)
    {
      adw_status_page_set_title (self->status, _("Nothing to compare yet"));
      adw_status_page_set_description (self->status, _("Tick two or more cases in the list, or add them here: they are set side by side, with what must be said when they are."));
      return;
    }

  name = g_markup_escape_text (td_case_get_name (only, td_workspace_get_language (self->workspace)), -1);
  description = td_fill (_("{case} is ticked. Tick another one in the list, or add it here."), "case", name, NULL);
  adw_status_page_set_title (self->status, _("One more case to compare"));
  adw_status_page_set_description (self->status, description);
}

/* Returns: (transfer full) (nullable): of two cases or more. */
static TdComparison *
dup_comparison (TdComparePage *self)
{
  g_autoptr (TdComparison) comparison = td_workspace_dup_comparison (self->workspace);

  if (comparison == NULL || td_comparison_get_n_cases (comparison) < 2)
    return NULL;

  return g_steal_pointer (&comparison);
}

static void
show_comparison (TdComparePage *self)
{
  g_autoptr (TdComparison) comparison = dup_comparison (self);
  g_autofree char *metrics = td_metrics_choice_format (self->workspace);
  g_autoptr (TdCitationList) citations = comparison != NULL ? list_sources (comparison) : NULL;
  TdLanguage *language = td_workspace_get_language (self->workspace);

  self->updating = TRUE;
  gtk_stack_set_visible_child_name (self->stack, comparison != NULL ? "comparison" : "nothing");
  gtk_widget_set_visible (GTK_WIDGET (self->charts), comparison != NULL);
  gtk_widget_set_visible (self->export, comparison != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->metrics_button), comparison != NULL);
  gtk_label_set_text (self->metrics_label, metrics);
  td_accessible_set_name (GTK_WIDGET (self->metrics_button), metrics);
  td_box_clear (self->words);
  gtk_drop_down_set_selected (self->periods, td_workspace_get_period (self->workspace));
  if (comparison != NULL)
    {
      list_charts (self, comparison);
      show_chart (self, comparison);
      td_comparison_words_append (self->words, comparison, citations, language);
    }
  else
    {
      td_chart_view_set_plot (self->chart, NULL);
      show_status (self);
    }
  td_comparison_grid_set_comparison (self->grid, comparison, g_steal_pointer (&citations), language);
  self->updating = FALSE;
}

static void
on_comparison_changed (TdComparePage *self)
{
  self->is_stale = !gtk_widget_get_mapped (GTK_WIDGET (self));
  if (!self->is_stale)
    show_comparison (self);
}

static void
td_compare_page_map (GtkWidget *widget)
{
  TdComparePage *self = TD_COMPARE_PAGE (widget);

  if (self->is_stale)
    {
      self->is_stale = FALSE;
      show_comparison (self);
    }
  GTK_WIDGET_CLASS (td_compare_page_parent_class)->map (widget);
}

static void
on_metric_changed (TdComparePage *self)
{
  g_autoptr (TdComparison) comparison = dup_comparison (self);

  if (comparison == NULL || self->updating || self->is_stale)
    return;
  self->updating = TRUE;
  gtk_drop_down_set_selected (self->charts,
                              td_choice_item_find (gtk_drop_down_get_model (self->charts),
                                                   td_workspace_get_metric (self->workspace)));
  self->updating = FALSE;
  show_chart (self, comparison);
}

static void
on_chart_selected (TdComparePage *self)
{
  TdChoiceItem *choice = gtk_drop_down_get_selected_item (self->charts);

  if (self->updating || choice == NULL)
    return;
  td_workspace_set_metric (self->workspace, td_choice_item_get_id (choice));
}

static void
on_period_selected (TdComparePage *self)
{
  if (!self->updating)
    td_workspace_set_period (self->workspace, gtk_drop_down_get_selected (self->periods));
}

static void
on_case_activated (TdComparePage *self,
                   guint          column)
{
  TdCaseRef *ref = td_shortlist_get_ref (td_workspace_get_shortlist (self->workspace), column);

  if (ref == NULL)
    return;
  td_workspace_set_current (self->workspace, ref);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.page", "s", "case");
}

static void
on_case_removed (TdComparePage *self,
                 guint          column)
{
  TdShortlist *shortlist = td_workspace_get_shortlist (self->workspace);
  TdCaseRef *ref = td_shortlist_get_ref (shortlist, column);

  if (ref != NULL)
    td_shortlist_remove (shortlist, ref);
}

static void
on_mark_activated (TdComparePage *self,
                   const char    *mark)
{
  g_autoptr (TdComparison) comparison = td_workspace_dup_comparison (self->workspace);
  guint column;

  if (comparison != NULL && td_chart_mark_find (comparison, mark, &column, NULL, NULL))
    on_case_activated (self, column);
}

static void
td_compare_page_dispose (GObject *object)
{
  TdComparePage *self = TD_COMPARE_PAGE (object);
  GtkWidget *child;

  if (self->workspace != NULL)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  g_clear_object (&self->workspace);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (td_compare_page_parent_class)->dispose (object);
}

static void
td_compare_page_class_init (TdComparePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = td_compare_page_dispose;

  widget_class->map = td_compare_page_map;

  g_type_ensure (TD_TYPE_ADD_CASE_POPOVER);
  g_type_ensure (TD_TYPE_CHART_VIEW);
  g_type_ensure (TD_TYPE_COMPARISON_GRID);
  g_type_ensure (TD_TYPE_METRICS_POPOVER);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/example/Takedowns/td-compare-page.ui");
  gtk_widget_class_bind_template_child (widget_class, TdComparePage, charts);
  gtk_widget_class_bind_template_child (widget_class, TdComparePage, metrics_button);
  gtk_widget_class_bind_template_child (widget_class, TdComparePage, metrics_label);
  gtk_widget_class_bind_template_child (widget_class, TdComparePage, metrics_popover);
  gtk_widget_class_bind_template_child (widget_class, TdComparePage, add_button);
  gtk_widget_class_bind_template_child (widget_class, TdComparePage, add_popover);
  gtk_widget_class_bind_template_child (widget_class, TdComparePage, export);
  gtk_widget_class_bind_template_child (widget_class, TdComparePage, stack);
  gtk_widget_class_bind_template_child (widget_class, TdComparePage, status);
  gtk_widget_class_bind_template_child (widget_class, TdComparePage, scroller);
  gtk_widget_class_bind_template_child (widget_class, TdComparePage, chart);
  gtk_widget_class_bind_template_child (widget_class, TdComparePage, chart_notices);
  gtk_widget_class_bind_template_child (widget_class, TdComparePage, chart_error);
  gtk_widget_class_bind_template_child (widget_class, TdComparePage, periods);
  gtk_widget_class_bind_template_child (widget_class, TdComparePage, grid);
  gtk_widget_class_bind_template_child (widget_class, TdComparePage, words);
}

static void
td_compare_page_init (TdComparePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  td_accessible_name_drop_down (self->charts, _("Chart"));
  td_accessible_name_drop_down (self->periods, _("Period"));
  td_choice_item_set_up (self->charts);
  g_signal_connect_swapped (self->charts, "notify::selected", G_CALLBACK (on_chart_selected), self);
  g_signal_connect_swapped (self->periods, "notify::selected", G_CALLBACK (on_period_selected), self);
  g_signal_connect_swapped (self->grid, "case-activated", G_CALLBACK (on_case_activated), self);
  g_signal_connect_swapped (self->grid, "case-removed", G_CALLBACK (on_case_removed), self);
  g_signal_connect_swapped (self->chart, "mark-activated", G_CALLBACK (on_mark_activated), self);
}

void
td_compare_page_set_workspace (TdComparePage *self,
                               TdWorkspace   *workspace)
{
  g_return_if_fail (TD_IS_COMPARE_PAGE (self));
  g_return_if_fail (TD_IS_WORKSPACE (workspace));

  g_set_object (&self->workspace, workspace);
  td_add_case_popover_set_workspace (self->add_popover, workspace);
  td_metrics_popover_set_workspace (self->metrics_popover, workspace);
  g_signal_connect_swapped (workspace, "comparison-changed", G_CALLBACK (on_comparison_changed), self);
  g_signal_connect_swapped (workspace, "notify::metric", G_CALLBACK (on_metric_changed), self);
  show_comparison (self);
}

void
td_compare_page_add_case (TdComparePage *self)
{
  g_return_if_fail (TD_IS_COMPARE_PAGE (self));

  gtk_menu_button_popup (self->add_button);
}

void
td_compare_page_choose_metrics (TdComparePage *self)
{
  g_return_if_fail (TD_IS_COMPARE_PAGE (self));

  if (gtk_widget_get_visible (GTK_WIDGET (self->metrics_button)))
    gtk_menu_button_popup (self->metrics_button);
}
