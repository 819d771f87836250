/* td-metrics-popover.c: where the rows of the comparison are chosen and ordered
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-metrics-popover.h"

#include <glib/gi18n.h>

#include "base/td-collation.h"
#include "compare/td-metric-preset.h"
#include "ui/td-accessible.h"
#include "ui/td-metric-row.h"
#include "ui/td-metrics-choice.h"
#include "ui/td-metrics-order.h"

struct _TdMetricsPopover
{
  GtkPopover   parent_instance;

  TdWorkspace *workspace; /* owned */
  char        *words;     /* owned: folded, that are searched */
  gboolean     is_filled; /* while it is open */

  GtkFlowBox  *presets; /* template, as all below */
  GtkStack    *stack;
  GtkEditable *entry;
  GtkListBox  *checks;
  GtkListBox  *order;
};

G_DEFINE_FINAL_TYPE (TdMetricsPopover, td_metrics_popover, GTK_TYPE_POPOVER)

/* The presets. */

static void
add_preset (TdMetricsPopover *self,
            const char       *name,
            const char       *id,
            const char       *tip)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (name);
  GtkWidget *child = gtk_flow_box_child_new ();

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.metrics");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", id);
  gtk_widget_set_tooltip_text (button, tip);
  gtk_widget_set_focusable (child, FALSE);
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), button);
  gtk_flow_box_append (self->presets, child);
}

static void
add_presets (TdMetricsPopover *self)
{
  TdLanguage *language = td_workspace_get_language (self->workspace);

  add_preset (self, C_("metrics", "All"), "", _("Every metric that some case reports"));
  for (const TdMetricPreset *preset = td_metric_preset_get_list (); preset->id != NULL; preset++)
    add_preset (self, td_metric_preset_get_name (preset, language), preset->id, NULL);
}

/* The metrics to tick. */

static gboolean
is_found (GtkListBoxRow *row,
          gpointer       user_data)
{
  TdMetricsPopover *self = user_data;

  return strstr (td_metric_row_get_words (TD_METRIC_ROW (row)), self->words) != NULL;
}

/* A group is named above its first row, whatever the search left of it. */
static void
update_header (GtkListBoxRow *row,
               GtkListBoxRow *before,
               gpointer       user_data)
{
  const char *group = td_metric_row_get_group (TD_METRIC_ROW (row));
  GtkWidget *label;

  if (before != NULL && g_str_equal (td_metric_row_get_group (TD_METRIC_ROW (before)), group))
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  label = gtk_label_new (group);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption-heading");
  gtk_widget_add_css_class (label, "td-metrics-group");
  gtk_list_box_row_set_header (row, label);
}

static void
clear (GtkListBox *list)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (list))) != NULL)
    gtk_list_box_remove (list, row);
}

static void
fill_checks (TdMetricsPopover *self)
{
  TdLanguage *language = td_workspace_get_language (self->workspace);
  g_autoptr (GPtrArray) metrics = td_metric_list_for_collection (td_workspace_get_collection (self->workspace));

  clear (self->checks);
  for (guint i = 0; i < metrics->len; i++)
    gtk_list_box_append (self->checks, td_metric_row_new_check (metrics->pdata[i], language));
}

static void
update_checks (TdMetricsPopover *self,
               GHashTable       *counts,
               char            **shown)
{
  TdLanguage *language = td_workspace_get_language (self->workspace);
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->checks, i)) != NULL; i++)
    {
      const char *id = td_metric_row_get_id (TD_METRIC_ROW (row));

      td_metric_row_set_count (TD_METRIC_ROW (row), GPOINTER_TO_UINT (g_hash_table_lookup (counts, id)), language);
      td_metric_row_set_checked (TD_METRIC_ROW (row), g_strv_contains ((const char * const *) shown, id));
    }
}

static void
on_entry_changed (TdMetricsPopover *self)
{
  g_free (self->words);
  self->words = td_collation_fold (gtk_editable_get_text (self->entry));
  g_strstrip (self->words);
  gtk_list_box_invalidate_filter (self->checks);
}

static void
on_row_activated (TdMetricsPopover *self,
                  GtkListBoxRow    *row)
{
  td_metrics_choice_toggle (self->workspace, td_metric_row_get_id (TD_METRIC_ROW (row)));
}

/* Enter ticks the first that is found; nothing typed is nothing meant. */
static void
on_entry_activate (TdMetricsPopover *self)
{
  GtkListBoxRow *row;

  on_entry_changed (self);
  if (*self->words == '\0')
    return;
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->checks, i)) != NULL; i++)
    if (is_found (row, self))
      {
        on_row_activated (self, row);
        return;
      }
}

/* Open and closed. */

static void
update (TdMetricsPopover *self)
{
  g_autoptr (GHashTable) counts = NULL;
  g_auto (GStrv) shown = NULL;

  if (!self->is_filled)
    return;
  counts = td_metrics_choice_count (self->workspace);
  shown = td_metrics_choice_list (self->workspace);
  update_checks (self, counts, shown);
  td_metrics_order_show (self->order, self->workspace, shown, counts);
}

static void
td_metrics_popover_show (GtkWidget *widget)
{
  TdMetricsPopover *self = TD_METRICS_POPOVER (widget);

  if (!self->is_filled && self->workspace != NULL)
    {
      self->is_filled = TRUE;
      gtk_editable_set_text (self->entry, "");
      gtk_stack_set_visible_child_name (self->stack, "choose");
      fill_checks (self);
      update (self);
    }

  GTK_WIDGET_CLASS (td_metrics_popover_parent_class)->show (widget);
}

static void
td_metrics_popover_closed (GtkPopover *popover)
{
  TD_METRICS_POPOVER (popover)->is_filled = FALSE;
}

static void
td_metrics_popover_dispose (GObject *object)
{
  TdMetricsPopover *self = TD_METRICS_POPOVER (object);

  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (td_metrics_popover_parent_class)->dispose (object);
}

static void
td_metrics_popover_finalize (GObject *object)
{
  g_free (TD_METRICS_POPOVER (object)->words);

  G_OBJECT_CLASS (td_metrics_popover_parent_class)->finalize (object);
}

static void
td_metrics_popover_class_init (TdMetricsPopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = td_metrics_popover_dispose;
  object_class->finalize = td_metrics_popover_finalize;
  widget_class->show = td_metrics_popover_show;
  GTK_POPOVER_CLASS (klass)->closed = td_metrics_popover_closed;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/example/Takedowns/td-metrics-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, TdMetricsPopover, presets);
  gtk_widget_class_bind_template_child (widget_class, TdMetricsPopover, stack);
  gtk_widget_class_bind_template_child (widget_class, TdMetricsPopover, entry);
  gtk_widget_class_bind_template_child (widget_class, TdMetricsPopover, checks);
  gtk_widget_class_bind_template_child (widget_class, TdMetricsPopover, order);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_bind_template_callback (widget_class, gtk_popover_popdown);
}

static void
td_metrics_popover_init (TdMetricsPopover *self)
{
  self->words = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  td_accessible_set_name (GTK_WIDGET (self), _("Metrics"));
  gtk_list_box_set_filter_func (self->checks, is_found, self, NULL);
  gtk_list_box_set_header_func (self->checks, update_header, NULL, NULL);
}

void
td_metrics_popover_set_workspace (TdMetricsPopover *self,
                                  TdWorkspace      *workspace)
{
  g_return_if_fail (TD_IS_METRICS_POPOVER (self));
  g_return_if_fail (TD_IS_WORKSPACE (workspace));
  g_return_if_fail (self->workspace == NULL);

  self->workspace = g_object_ref (workspace);
  add_presets (self);
  td_metrics_order_set_up (self->order, workspace);
  g_signal_connect_object (workspace, "comparison-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}
