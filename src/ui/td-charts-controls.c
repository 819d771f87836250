/* td-charts-controls.c: what is chosen for the chart of all cases
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-charts-controls.h"

#include <glib/gi18n.h>

#include "base/td-number-format.h"
#include "ui/td-accessible.h"
#include "ui/td-choice-item.h"

struct _TdChartsControls
{
  GtkWidget    parent_instance;

  TdWorkspace *workspace; /* owned */
  gboolean     updating;  /* the widget itself sets the drop-downs */

  GtkWidget   *box; /* template, as all below */
  GtkWidget   *head;
  GtkWidget   *key_box;
  GtkDropDown *metrics;
  GtkDropDown *options[TD_N_SURVEY_OPTIONS];
};

G_DEFINE_FINAL_TYPE (TdChartsControls, td_charts_controls, GTK_TYPE_WIDGET)

/* What the drop-downs of fixed choices offer. */
static const struct
{
  TdSurveyOption option;
  const char    *id, *name;
} choices[] = {
  { TD_SURVEY_OPTION_SORT, "value", NC_("sort", "Largest first") },
  { TD_SURVEY_OPTION_SORT, "name", NC_("sort", "By name") },
  { TD_SURVEY_OPTION_SORT, "date", NC_("sort", "Latest first") },
  { TD_SURVEY_OPTION_SORT, "file", NC_("sort", "As in the file") },
  { TD_SURVEY_OPTION_SCALE, "", NC_("scale", "Automatic") },
  { TD_SURVEY_OPTION_SCALE, "linear", NC_("scale", "Bars from zero") },
  { TD_SURVEY_OPTION_SCALE, "log", NC_("scale", "Dots, × 10 a line") },
  { TD_SURVEY_OPTION_SCOPE, "search", NC_("scope", "Found by the search") },
  { TD_SURVEY_OPTION_SCOPE, "all", NC_("scope", "All cases") },
};

static const char *
get_context (TdSurveyOption option)
{
  return td_survey_option_get_name (option);
}

static void
set_model (GtkDropDown *drop_down,
           GListStore  *store,
           const char  *selected)
{
  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (store));
  gtk_drop_down_set_selected (drop_down, td_choice_item_find (G_LIST_MODEL (store), selected));
}

static const char *
get_value (TdChartsControls *self,
           TdSurveyOption    option)
{
  return td_survey_options_get (td_workspace_get_survey_options (self->workspace), option);
}

static void
fill_fixed (TdChartsControls *self,
            TdSurveyOption    option)
{
  g_autoptr (GListStore) store = g_list_store_new (TD_TYPE_CHOICE_ITEM);

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    if (choices[i].option == option)
      td_choice_item_append (store, choices[i].id, g_dpgettext2 (NULL, get_context (option), choices[i].name), NULL, NULL);
  set_model (self->options[option], store, get_value (self, option));
}

static void
fill_metrics (TdChartsControls *self,
              TdSurvey         *survey)
{
  TdLanguage *language = td_workspace_get_language (self->workspace);
  g_autoptr (GListStore) store = g_list_store_new (TD_TYPE_CHOICE_ITEM);
  GPtrArray *metrics = td_survey_get_metrics (survey);
  const TdSurveyMetric *shown = td_survey_get_metric (survey);
  const TdMetric *wanted = td_survey_find_wanted (survey);
  const char *heading = NULL;

  for (guint i = 0; i < metrics->len; i++)
    {
      const TdSurveyMetric *metric = metrics->pdata[i];
      const char *group = td_group_get_name (metric->metric->group, language);
      g_autofree char *number = td_number_format_digits (language, metric->n_cases);

      td_choice_item_append (store, metric->metric->id, td_metric_get_name (metric->metric, language), number,
                             group != heading ? group : NULL);
      heading = group;
    }
  if (shown == NULL && wanted != NULL)
    td_choice_item_append (store, wanted->id, td_metric_get_name (wanted, language), "0", NULL);
  set_model (self->metrics, store, shown != NULL ? shown->metric->id : td_workspace_get_metric (self->workspace));
  gtk_widget_set_visible (self->head, g_list_model_get_n_items (G_LIST_MODEL (store)) > 0);
}

static void
fill_keys (TdChartsControls *self,
           TdSurvey         *survey)
{
  TdLanguage *language = td_workspace_get_language (self->workspace);
  g_autoptr (GListStore) store = g_list_store_new (TD_TYPE_CHOICE_ITEM);
  const TdSurveyMetric *metric = td_survey_get_metric (survey);
  const TdSurveyKey *shown = td_survey_get_key (survey);

  for (guint i = 0; metric != NULL && i < metric->keys->len; i++)
    {
      const TdSurveyKey *key = metric->keys->pdata[i];
      g_autofree char *detail = td_figure_key_format_detail (&key->key, language);
      g_autofree char *name = *detail != '\0' ? td_typography_capitalise (detail) : NULL;
      g_autofree char *number = td_number_format_digits (language, key->n_cases);

      td_choice_item_append (store, key->id, name != NULL ? name : _("As a whole"), number, NULL);
    }
  set_model (self->options[TD_SURVEY_OPTION_KEY], store, shown != NULL ? shown->id : NULL);
  gtk_widget_set_visible (self->key_box, g_list_model_get_n_items (G_LIST_MODEL (store)) > 1);
}

static void
on_metric_selected (TdChartsControls *self)
{
  TdChoiceItem *choice = gtk_drop_down_get_selected_item (self->metrics);

  if (!self->updating && choice != NULL)
    td_workspace_set_metric (self->workspace, td_choice_item_get_id (choice));
}

static void
on_option_selected (TdChartsControls *self,
                    GParamSpec       *pspec,
                    GtkDropDown      *drop_down)
{
  TdChoiceItem *choice = gtk_drop_down_get_selected_item (drop_down);

  for (guint option = 0; option < TD_N_SURVEY_OPTIONS; option++)
    if (!self->updating && choice != NULL && self->options[option] == drop_down)
      td_survey_options_set (td_workspace_get_survey_options (self->workspace), (TdSurveyOption) option,
                             td_choice_item_get_id (choice));
}

/* What is set from elsewhere is seen here, too. */
static void
on_options_notify (TdChartsControls *self)
{
  self->updating = TRUE;
  for (guint option = 0; option < TD_N_SURVEY_OPTIONS; option++)
    {
      GListModel *model = gtk_drop_down_get_model (self->options[option]);

      if (option != TD_SURVEY_OPTION_KEY && model != NULL)
        gtk_drop_down_set_selected (self->options[option],
                                    td_choice_item_find (model, get_value (self, (TdSurveyOption) option)));
    }
  self->updating = FALSE;
}

static void
td_charts_controls_dispose (GObject *object)
{
  TdChartsControls *self = TD_CHARTS_CONTROLS (object);

  g_clear_object (&self->workspace);
  if (self->box != NULL)
    gtk_widget_unparent (g_steal_pointer (&self->box));

  G_OBJECT_CLASS (td_charts_controls_parent_class)->dispose (object);
}

static void
td_charts_controls_class_init (TdChartsControlsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = td_charts_controls_dispose;
  gtk_widget_class_set_css_name (widget_class, "chartscontrols");

  gtk_widget_class_set_template_from_resource (widget_class, "/org/example/Takedowns/td-charts-controls.ui");
  gtk_widget_class_bind_template_child (widget_class, TdChartsControls, box);
  gtk_widget_class_bind_template_child (widget_class, TdChartsControls, head);
  gtk_widget_class_bind_template_child (widget_class, TdChartsControls, key_box);
  gtk_widget_class_bind_template_child (widget_class, TdChartsControls, metrics);
  for (guint option = 0; option < TD_N_SURVEY_OPTIONS; option++)
    gtk_widget_class_bind_template_child_full (widget_class, td_survey_option_get_name ((TdSurveyOption) option), FALSE,
                                               G_STRUCT_OFFSET (TdChartsControls, options) + option * sizeof (GtkDropDown *));
}

/* A choice is called what the label before it says. */
static void
name_by_label (GtkDropDown *drop_down)
{
  GtkWidget *label = gtk_widget_get_prev_sibling (GTK_WIDGET (drop_down));

  g_return_if_fail (GTK_IS_LABEL (label));

  td_accessible_name_drop_down (drop_down, gtk_label_get_text (GTK_LABEL (label)));
}

static void
td_charts_controls_init (TdChartsControls *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  td_choice_item_set_up (self->metrics);
  td_accessible_name_drop_down (self->metrics, _("Figure"));
  g_signal_connect_swapped (self->metrics, "notify::selected", G_CALLBACK (on_metric_selected), self);
  for (guint option = 0; option < TD_N_SURVEY_OPTIONS; option++)
    {
      td_choice_item_set_up (self->options[option]);
      name_by_label (self->options[option]);
      g_signal_connect_swapped (self->options[option], "notify::selected", G_CALLBACK (on_option_selected), self);
    }
}

void
td_charts_controls_set_workspace (TdChartsControls *self,
                                  TdWorkspace      *workspace)
{
  g_return_if_fail (TD_IS_CHARTS_CONTROLS (self));
  g_return_if_fail (TD_IS_WORKSPACE (workspace));

  g_set_object (&self->workspace, workspace);
  self->updating = TRUE;
  for (guint option = 0; option < TD_N_SURVEY_OPTIONS; option++)
    if (option != TD_SURVEY_OPTION_KEY)
      fill_fixed (self, (TdSurveyOption) option);
  self->updating = FALSE;
  g_signal_connect_object (td_workspace_get_survey_options (workspace), "notify", G_CALLBACK (on_options_notify), self,
                           G_CONNECT_SWAPPED);
}

void
td_charts_controls_show (TdChartsControls *self,
                         TdSurvey         *survey)
{
  g_return_if_fail (TD_IS_CHARTS_CONTROLS (self));
  g_return_if_fail (survey != NULL);

  self->updating = TRUE;
  fill_metrics (self, survey);
  fill_keys (self, survey);
  self->updating = FALSE;
}
