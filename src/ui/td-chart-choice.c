/* td-chart-choice.c: the charts that can be shown of a comparison
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-chart-choice.h"

#include <glib/gi18n.h>

struct _TdChartChoice
{
  GObject  parent_instance;

  char    *name;
  char    *metric; /* nullable */
};

G_DEFINE_FINAL_TYPE (TdChartChoice, td_chart_choice, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_NAME,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
td_chart_choice_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  TdChartChoice *self = TD_CHART_CHOICE (object);

  if (prop_id == PROP_NAME)
    g_value_set_string (value, self->name);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
td_chart_choice_finalize (GObject *object)
{
  TdChartChoice *self = TD_CHART_CHOICE (object);

  g_free (self->name);
  g_free (self->metric);

  G_OBJECT_CLASS (td_chart_choice_parent_class)->finalize (object);
}

static void
td_chart_choice_class_init (TdChartChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = td_chart_choice_get_property;
  object_class->finalize = td_chart_choice_finalize;

  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
td_chart_choice_init (TdChartChoice *self)
{
}

static void
on_setup (GtkSignalListItemFactory *factory,
          GtkListItem              *item,
          gpointer                  shortened)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (shortened != NULL)
    gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (item, label);
}

static void
on_bind (GtkSignalListItemFactory *factory,
         GtkListItem              *item)
{
  TdChartChoice *choice = gtk_list_item_get_item (item);

  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), choice->name);
}

static GtkListItemFactory *
create_factory (gboolean shortened)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), GINT_TO_POINTER (shortened));
  g_signal_connect (factory, "bind", G_CALLBACK (on_bind), NULL);
  return factory;
}

void
td_chart_choice_set_up (GtkDropDown *drop_down)
{
  g_autoptr (GtkListItemFactory) button = create_factory (TRUE);
  g_autoptr (GtkListItemFactory) list = create_factory (FALSE);

  g_return_if_fail (GTK_IS_DROP_DOWN (drop_down));

  gtk_drop_down_set_factory (drop_down, button);
  gtk_drop_down_set_list_factory (drop_down, list);
}

static void
append (GListStore *store,
        const char *name,
        const char *metric)
{
  g_autoptr (TdChartChoice) choice = g_object_new (TD_TYPE_CHART_CHOICE, NULL);

  choice->name = g_strdup (name);
  choice->metric = g_strdup (metric);
  g_list_store_append (store, choice);
}

GListModel *
td_chart_choice_list (TdComparison *comparison,
                      TdLanguage   *language)
{
  GListStore *store = g_list_store_new (TD_TYPE_CHART_CHOICE);
  const TdMetric *last = NULL;

  g_return_val_if_fail (comparison != NULL, G_LIST_MODEL (store));

  append (store, _("Overview: channels, titles, audience"), NULL);
  for (guint i = 0; i < td_comparison_get_n_rows (comparison); i++)
    {
      const TdMetric *metric = td_comparison_get_row (comparison, i)->key.metric;

      /* The rows of a metric stand together. */
      if (metric != last && metric->is_known)
        append (store, td_metric_get_name (metric, language), metric->id);
      last = metric;
    }
  return G_LIST_MODEL (store);
}

const char *
td_chart_choice_get_metric (TdChartChoice *self)
{
  g_return_val_if_fail (TD_IS_CHART_CHOICE (self), NULL);

  return self->metric;
}

guint
td_chart_choice_find (GListModel *model,
                      const char *metric)
{
  for (guint i = 0; metric != NULL && i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (TdChartChoice) choice = g_list_model_get_item (model, i);

      if (g_strcmp0 (choice->metric, metric) == 0)
        return i;
    }
  return 0;
}

static TdComparisonSpec *
dup_spec_of_current (TdWorkspace *workspace)
{
  TdCaseRef *current = td_workspace_get_current (workspace);
  g_autoptr (GPtrArray) refs = g_ptr_array_new ();

  if (current == NULL)
    return NULL;
  g_ptr_array_add (refs, current);
  return td_comparison_spec_new_for_refs (refs, NULL, td_workspace_get_period (workspace));
}

TdChartSpec *
td_chart_choice_dup_spec (TdWorkspace *workspace)
{
  g_autoptr (TdComparisonSpec) comparison = NULL;
  const char *metric = NULL;

  g_return_val_if_fail (TD_IS_WORKSPACE (workspace), NULL);

  metric = td_workspace_get_metric (workspace);
  comparison = td_workspace_dup_comparison_spec (workspace);
  if (comparison == NULL)
    comparison = dup_spec_of_current (workspace);
  if (comparison == NULL)
    return NULL;
  return td_chart_spec_new (metric != NULL ? "bars" : "overview", comparison, metric);
}
