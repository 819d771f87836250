/* td-metrics-order.c: the metrics of a comparison in their order, which can be changed
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-metrics-order.h"

#include "ui/td-metric-row.h"
#include "ui/td-metrics-choice.h"

static TdWorkspace *
get_workspace (GtkListBox *list)
{
  return g_object_get_data (G_OBJECT (list), "workspace");
}

/* Returns: (nullable) */
static GtkListBoxRow *
find_row (GtkListBox *list,
          const char *id)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    if (g_str_equal (td_metric_row_get_id (TD_METRIC_ROW (row)), id))
      return row;

  return NULL;
}

/* The rows are made anew; the focus goes along with the one that was moved. */
static void
move (GtkListBox    *list,
      GtkListBoxRow *row,
      int            position)
{
  g_autofree char *id = g_strdup (td_metric_row_get_id (TD_METRIC_ROW (row)));
  GtkListBoxRow *moved;

  td_metrics_choice_move (get_workspace (list), id, position);
  moved = find_row (list, id);
  if (moved != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (moved));
}

static void
move_by (TdMetricRow *row,
         int          step)
{
  GtkWidget *list = gtk_widget_get_parent (GTK_WIDGET (row));

  move (GTK_LIST_BOX (list), GTK_LIST_BOX_ROW (row), gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) + step);
}

static void
on_move_up (TdMetricRow *row)
{
  move_by (row, -1);
}

static void
on_move_down (TdMetricRow *row)
{
  move_by (row, 1);
}

/* Alt with an arrow. */

static gboolean
on_move_key (GtkWidget *list,
             GVariant  *arguments,
             gpointer   user_data)
{
  GtkWidget *row = gtk_widget_get_focus_child (list);

  if (!TD_IS_METRIC_ROW (row))
    return FALSE;

  move_by (TD_METRIC_ROW (row), GPOINTER_TO_INT (user_data));
  return TRUE;
}

static void
add_key (GtkEventController *keys,
         guint               keyval,
         int                 step)
{
  GtkShortcutAction *action = gtk_callback_action_new (on_move_key, GINT_TO_POINTER (step), NULL);
  GtkShortcut *shortcut = gtk_shortcut_new (gtk_keyval_trigger_new (keyval, GDK_ALT_MASK), action);

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), shortcut);
}

static void
add_keys (GtkListBox *list)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  add_key (keys, GDK_KEY_Up, -1);
  add_key (keys, GDK_KEY_Down, 1);
  gtk_widget_add_controller (GTK_WIDGET (list), keys);
}

/* Drag and drop: the id of the metric goes along. */

static GdkContentProvider *
on_drag_prepare (GtkDragSource *source,
                 double         x,
                 double         y,
                 GtkListBox    *list)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_y (list, (int) y);
  g_autoptr (GdkPaintable) picture = NULL;

  if (row == NULL)
    return NULL;

  picture = gtk_widget_paintable_new (GTK_WIDGET (row));
  gtk_drag_source_set_icon (source, picture, 12, 12);
  return gdk_content_provider_new_typed (TD_TYPE_METRIC_ROW, row);
}

static gboolean
on_drop (GtkDropTarget *target,
         const GValue  *value,
         double         x,
         double         y,
         GtkListBox    *list)
{
  GtkListBoxRow *row = g_value_get_object (value);
  GtkListBoxRow *there = gtk_list_box_get_row_at_y (list, (int) y);

  /* The rows of another window are no concern of this one. */
  if (there == NULL || row == NULL || gtk_widget_get_parent (GTK_WIDGET (row)) != GTK_WIDGET (list))
    return FALSE;

  move (list, row, gtk_list_box_row_get_index (there));
  return TRUE;
}

static void
add_drag (GtkListBox *list)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (TD_TYPE_METRIC_ROW, GDK_ACTION_MOVE);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (on_drag_prepare), list, 0);
  g_signal_connect_object (target, "drop", G_CALLBACK (on_drop), list, 0);
  gtk_widget_add_controller (GTK_WIDGET (list), GTK_EVENT_CONTROLLER (source));
  gtk_widget_add_controller (GTK_WIDGET (list), GTK_EVENT_CONTROLLER (target));
}

void
td_metrics_order_set_up (GtkListBox  *list,
                         TdWorkspace *workspace)
{
  g_return_if_fail (GTK_IS_LIST_BOX (list));
  g_return_if_fail (TD_IS_WORKSPACE (workspace));

  g_object_set_data (G_OBJECT (list), "workspace", workspace);
  add_keys (list);
  add_drag (list);
}

static const TdMetric *
find_metric (TdWorkspace *workspace,
             const char  *id)
{
  TdCollection *collection = td_workspace_get_collection (workspace);
  const TdMetric *metric = NULL;

  for (guint i = 0; i < td_collection_get_n_datasets (collection) && metric == NULL; i++)
    metric = td_vocabulary_find_metric (td_dataset_get_vocabulary (td_collection_get_dataset (collection, i)), id);

  return metric;
}

void
td_metrics_order_show (GtkListBox  *list,
                       TdWorkspace *workspace,
                       char       **shown,
                       GHashTable  *counts)
{
  TdLanguage *language;
  GtkWidget *old;

  g_return_if_fail (GTK_IS_LIST_BOX (list));
  g_return_if_fail (TD_IS_WORKSPACE (workspace));

  language = td_workspace_get_language (workspace);
  while ((old = gtk_widget_get_first_child (GTK_WIDGET (list))) != NULL)
    gtk_list_box_remove (list, old);
  for (guint i = 0; shown[i] != NULL; i++)
    {
      const TdMetric undefined = { .id = shown[i] };
      const TdMetric *metric = find_metric (workspace, shown[i]);
      GtkWidget *row = td_metric_row_new_move (metric != NULL ? metric : &undefined, language);

      td_metric_row_set_count (TD_METRIC_ROW (row), GPOINTER_TO_UINT (g_hash_table_lookup (counts, shown[i])), language);
      g_signal_connect (row, "move-up", G_CALLBACK (on_move_up), NULL);
      g_signal_connect (row, "move-down", G_CALLBACK (on_move_down), NULL);
      gtk_list_box_append (list, row);
    }
}
