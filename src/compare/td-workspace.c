/* td-workspace.c: what one window is looking at
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-workspace.h"

#include "compare/td-choices.h"
#include "compare/td-comparison-private.h"

struct _TdWorkspace
{
  GObject parent_instance;

  /* Owned */
  TdLanguage   *language;
  TdCollection *collection;
  TdCaseList   *cases;
  TdShortlist  *shortlist;
  TdSurveyOptions *survey_options;
  TdCaseRef    *current;
  TdChoices    *choices;
  TdCaseRef    *reference; /* or NULL */
  char        **metrics;   /* or NULL */
  TdShowPeriod  period;
  char         *metric;
  TdComparison *comparison; /* of the ticked cases, until something changes */
  guint         n_holds;    /* of changes that are told as one */
  gboolean      is_dirty;   /* something changed meanwhile */
};

enum
{
  PROP_0,
  PROP_QUERY_TEXT,
  PROP_CURRENT,
  PROP_PERIOD,
  PROP_METRIC,
  PROP_METRICS,
  PROP_REFERENCE,
  PROP_N_TICKED,
  N_PROPS
};

enum
{
  COMPARISON_CHANGED,
  CHOICES_CHANGED,
  N_SIGNALS
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

/* An address as a boxed value, for the property. */
static GType
case_ref_get_type (void)
{
  static gsize once;

  if (g_once_init_enter (&once))
    {
      GType type = g_type_from_name ("TdCaseRef");

      if (type == G_TYPE_INVALID)
        type = g_boxed_type_register_static ("TdCaseRef", (GBoxedCopyFunc) td_case_ref_ref,
                                             (GBoxedFreeFunc) td_case_ref_unref);
      g_once_init_leave (&once, type);
    }

  return g_type_from_name ("TdCaseRef");
}

G_DEFINE_FINAL_TYPE (TdWorkspace, td_workspace, G_TYPE_OBJECT)

static void
forget_comparison (TdWorkspace *self)
{
  g_clear_pointer (&self->comparison, td_comparison_unref);
  self->is_dirty = self->n_holds > 0;
  if (!self->is_dirty)
    g_signal_emit (self, signals[COMPARISON_CHANGED], 0);
}

static void
forget_choices (TdWorkspace *self)
{
  forget_comparison (self);
  g_signal_emit (self, signals[CHOICES_CHANGED], 0);
}

static void
on_shortlist_changed (TdWorkspace *self,
                      guint        position,
                      guint        n_removed,
                      guint        n_added)
{
  if (n_removed != n_added)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_TICKED]);
  forget_comparison (self);
}

/* A file that loads batch by batch changes nothing of a comparison that is not
 * there: only what is compared is looked at again. */
static void
on_collection_changed (TdWorkspace *self)
{
  if (td_shortlist_get_n (self->shortlist) > 0)
    forget_comparison (self);
}

static void
td_workspace_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  TdWorkspace *self = TD_WORKSPACE (object);

  switch (prop_id)
    {
    case PROP_QUERY_TEXT:
      g_value_set_string (value, td_workspace_get_query_text (self));
      break;
    case PROP_CURRENT:
      g_value_set_boxed (value, self->current);
      break;
    case PROP_PERIOD:
      g_value_set_int (value, self->period);
      break;
    case PROP_METRIC:
      g_value_set_string (value, self->metric);
      break;
    case PROP_METRICS:
      g_value_set_boxed (value, self->metrics);
      break;
    case PROP_REFERENCE:
      g_value_set_boxed (value, self->reference);
      break;
    case PROP_N_TICKED:
      g_value_set_uint (value, td_shortlist_get_n (self->shortlist));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
td_workspace_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  TdWorkspace *self = TD_WORKSPACE (object);

  switch (prop_id)
    {
    case PROP_QUERY_TEXT:
      td_workspace_set_query_text (self, g_value_get_string (value));
      break;
    case PROP_CURRENT:
      td_workspace_set_current (self, g_value_get_boxed (value));
      break;
    case PROP_PERIOD:
      td_workspace_set_period (self, g_value_get_int (value));
      break;
    case PROP_METRIC:
      td_workspace_set_metric (self, g_value_get_string (value));
      break;
    case PROP_METRICS:
      td_workspace_set_metrics (self, g_value_get_boxed (value));
      break;
    case PROP_REFERENCE:
      td_workspace_set_reference (self, g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
td_workspace_dispose (GObject *object)
{
  TdWorkspace *self = TD_WORKSPACE (object);

  if (self->shortlist != NULL)
    g_signal_handlers_disconnect_by_data (self->shortlist, self);
  if (self->collection != NULL)
    g_signal_handlers_disconnect_by_data (self->collection, self);
  g_clear_pointer (&self->comparison, td_comparison_unref);
  g_clear_pointer (&self->choices, td_choices_free);
  g_clear_pointer (&self->reference, td_case_ref_unref);
  g_clear_pointer (&self->current, td_case_ref_unref);
  g_clear_object (&self->cases);
  g_clear_object (&self->shortlist);
  g_clear_object (&self->survey_options);
  g_clear_object (&self->collection);

  G_OBJECT_CLASS (td_workspace_parent_class)->dispose (object);
}

static void
td_workspace_finalize (GObject *object)
{
  TdWorkspace *self = TD_WORKSPACE (object);

  g_clear_pointer (&self->language, td_language_unref);
  g_free (self->metric);
  g_strfreev (self->metrics);

  G_OBJECT_CLASS (td_workspace_parent_class)->finalize (object);
}

static void
td_workspace_class_init (TdWorkspaceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = td_workspace_get_property;
  object_class->set_property = td_workspace_set_property;
  object_class->dispose = td_workspace_dispose;
  object_class->finalize = td_workspace_finalize;

  props[PROP_QUERY_TEXT] = g_param_spec_string ("query-text", NULL, NULL, "", flags);
  props[PROP_CURRENT] = g_param_spec_boxed ("current", NULL, NULL, case_ref_get_type (), flags);
  props[PROP_PERIOD] = g_param_spec_int ("period", NULL, NULL, TD_SHOW_AS_STATED, TD_SHOW_PER_YEAR,
                                         TD_SHOW_AS_STATED, flags);
  props[PROP_METRIC] = g_param_spec_string ("metric", NULL, NULL, NULL, flags);
  props[PROP_METRICS] = g_param_spec_boxed ("metrics", NULL, NULL, G_TYPE_STRV, flags);
  props[PROP_REFERENCE] = g_param_spec_boxed ("reference", NULL, NULL, case_ref_get_type (), flags);
  props[PROP_N_TICKED] = g_param_spec_uint ("n-ticked", NULL, NULL, 0, G_MAXUINT, 0,
                                            G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  signals[COMPARISON_CHANGED] = g_signal_new ("comparison-changed", TD_TYPE_WORKSPACE, G_SIGNAL_RUN_LAST, 0,
                                              NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[CHOICES_CHANGED] = g_signal_new ("choices-changed", TD_TYPE_WORKSPACE, G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
td_workspace_init (TdWorkspace *self)
{
  self->collection = td_collection_new ();
  self->shortlist = td_shortlist_new ();
  self->survey_options = td_survey_options_new ();
  self->choices = td_choices_new ();
}

TdWorkspace *
td_workspace_new (TdLanguage *language)
{
  TdWorkspace *self;

  g_return_val_if_fail (language != NULL, NULL);

  self = g_object_new (TD_TYPE_WORKSPACE, NULL);
  self->language = td_language_ref (language);
  self->cases = td_case_list_new (self->collection, language);
  g_signal_connect_swapped (self->shortlist, "items-changed", G_CALLBACK (on_shortlist_changed), self);
  g_signal_connect_swapped (self->collection, "items-changed", G_CALLBACK (on_collection_changed), self);

  return self;
}

TdLanguage *
td_workspace_get_language (TdWorkspace *self)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  return self->language;
}

TdCollection *
td_workspace_get_collection (TdWorkspace *self)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  return self->collection;
}

TdCaseList *
td_workspace_get_cases (TdWorkspace *self)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  return self->cases;
}

TdShortlist *
td_workspace_get_shortlist (TdWorkspace *self)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  return self->shortlist;
}

TdSurveyOptions *
td_workspace_get_survey_options (TdWorkspace *self)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  return self->survey_options;
}

void
td_workspace_set_query_text (TdWorkspace *self,
                             const char  *text)
{
  g_autoptr (TdQuery) query = NULL;

  g_return_if_fail (TD_IS_WORKSPACE (self));

  if (g_strcmp0 (td_workspace_get_query_text (self), text != NULL ? text : "") == 0)
    return;

  query = td_query_new (text);
  td_case_list_set_query (self->cases, query);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_QUERY_TEXT]);
}

const char *
td_workspace_get_query_text (TdWorkspace *self)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  return td_query_get_text (td_case_list_get_query (self->cases));
}

void
td_workspace_set_current (TdWorkspace *self,
                          TdCaseRef   *ref)
{
  g_return_if_fail (TD_IS_WORKSPACE (self));

  if (self->current == ref || (self->current != NULL && ref != NULL && td_case_ref_equal (self->current, ref)))
    return;

  g_clear_pointer (&self->current, td_case_ref_unref);
  if (ref != NULL)
    self->current = td_case_ref_ref (ref);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CURRENT]);
}

TdCaseRef *
td_workspace_get_current (TdWorkspace *self)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  return self->current;
}

void
td_workspace_set_period (TdWorkspace  *self,
                         TdShowPeriod  period)
{
  g_return_if_fail (TD_IS_WORKSPACE (self));

  if (self->period == period)
    return;

  self->period = period;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PERIOD]);
  forget_comparison (self);
}

TdShowPeriod
td_workspace_get_period (TdWorkspace *self)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), TD_SHOW_AS_STATED);

  return self->period;
}

void
td_workspace_set_metric (TdWorkspace *self,
                         const char  *metric)
{
  g_return_if_fail (TD_IS_WORKSPACE (self));

  if (g_strcmp0 (self->metric, metric) == 0)
    return;

  g_free (self->metric);
  self->metric = g_strdup (metric);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_METRIC]);
}

const char *
td_workspace_get_metric (TdWorkspace *self)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  return self->metric;
}

void
td_workspace_set_metrics (TdWorkspace        *self,
                          const char * const *metrics)
{
  char **copy;

  g_return_if_fail (TD_IS_WORKSPACE (self));

  if (metrics != NULL && metrics[0] == NULL)
    metrics = NULL;
  if (metrics == NULL ? self->metrics == NULL
                      : self->metrics != NULL && g_strv_equal (metrics, (const char * const *) self->metrics))
    return;

  copy = g_strdupv ((char **) metrics);
  g_strfreev (self->metrics);
  self->metrics = copy;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_METRICS]);
  forget_comparison (self);
}

const char * const *
td_workspace_get_metrics (TdWorkspace *self)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  return (const char * const *) self->metrics;
}

void
td_workspace_set_reference (TdWorkspace *self,
                            TdCaseRef   *ref)
{
  g_return_if_fail (TD_IS_WORKSPACE (self));

  if (self->reference == ref || (self->reference != NULL && ref != NULL && td_case_ref_equal (self->reference, ref)))
    return;

  g_clear_pointer (&self->reference, td_case_ref_unref);
  if (ref != NULL)
    self->reference = td_case_ref_ref (ref);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_REFERENCE]);
  forget_comparison (self);
}

TdCaseRef *
td_workspace_get_reference (TdWorkspace *self)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  return self->reference;
}

void
td_workspace_choose_claim (TdWorkspace *self,
                           TdCaseRef   *ref,
                           guint        claim)
{
  g_return_if_fail (TD_IS_WORKSPACE (self));
  g_return_if_fail (ref != NULL);

  if (td_choices_add (self->choices, ref, claim))
    forget_choices (self);
}

void
td_workspace_unchoose_claim (TdWorkspace *self,
                             TdCaseRef   *ref,
                             guint        claim)
{
  g_return_if_fail (TD_IS_WORKSPACE (self));
  g_return_if_fail (ref != NULL);

  if (td_choices_remove (self->choices, ref, claim))
    forget_choices (self);
}

GArray *
td_workspace_get_choices (TdWorkspace *self,
                          TdCaseRef   *ref)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);
  g_return_val_if_fail (ref != NULL, NULL);

  return td_choices_get (self->choices, ref);
}

static TdComparisonSpec *
add_choices (TdComparisonSpec *spec,
             guint             position,
             GArray           *choices)
{
  for (guint i = 0; choices != NULL && i < choices->len; i++)
    {
      TdComparisonSpec *next = td_comparison_spec_with_choice (spec, position, g_array_index (choices, guint, i));

      td_comparison_spec_unref (spec);
      spec = next;
    }

  return spec;
}

/* Takes and gives @spec. A reference that is no longer compared is none. */
static TdComparisonSpec *
add_reference (TdComparisonSpec *spec,
               GPtrArray        *refs,
               TdCaseRef        *reference)
{
  TdComparisonSpec *next;
  guint position;

  if (reference == NULL ||
      !g_ptr_array_find_with_equal_func (refs, reference, (GEqualFunc) td_case_ref_equal, &position))
    return spec;

  next = td_comparison_spec_with_reference (spec, position);
  td_comparison_spec_unref (spec);
  return next;
}

/* Takes and gives @spec. A metric that went with its file, or with the only case
 * that named it, is none; it counts again when it comes back. */
static TdComparisonSpec *
add_metrics (TdComparisonSpec *spec,
             TdWorkspace      *self)
{
  g_autoptr (GPtrArray) there = g_ptr_array_new ();
  TdComparisonSpec *next;

  for (guint i = 0; self->metrics != NULL && self->metrics[i] != NULL; i++)
    if (td_comparison_has_metric (self->collection, spec, self->metrics[i]))
      g_ptr_array_add (there, self->metrics[i]);
  if (there->len == 0)
    return spec;

  g_ptr_array_add (there, NULL);
  next = td_comparison_spec_with_metrics (spec, (const char * const *) there->pdata);
  td_comparison_spec_unref (spec);
  return next;
}

TdComparisonSpec *
td_workspace_dup_comparison_spec (TdWorkspace *self)
{
  g_autoptr (GPtrArray) refs = g_ptr_array_new ();
  TdComparisonSpec *spec;

  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  /* While a file loads anew, its cases are gone for a moment: they stay ticked. */
  for (guint i = 0; i < td_shortlist_get_n (self->shortlist); i++)
    {
      TdCaseRef *ref = td_shortlist_get_ref (self->shortlist, i);

      if (td_case_ref_get_case (ref) != NULL)
        g_ptr_array_add (refs, ref);
    }
  if (refs->len == 0)
    return NULL;

  spec = add_metrics (td_comparison_spec_new_for_refs (refs, NULL, self->period), self);
  for (guint i = 0; i < refs->len; i++)
    spec = add_choices (spec, i, td_workspace_get_choices (self, refs->pdata[i]));

  return add_reference (spec, refs, self->reference);
}

static void
take_case (TdWorkspace      *self,
           TdComparisonSpec *spec,
           guint             position)
{
  g_autoptr (TdCaseRef) ref = td_comparison_find_case (self->collection, spec, position);
  GArray *choices = td_comparison_spec_get_choices (spec, position);

  td_shortlist_add (self->shortlist, ref);
  for (guint i = 0; choices != NULL && i < choices->len; i++)
    td_choices_add (self->choices, ref, g_array_index (choices, guint, i));
  if (td_comparison_spec_get_reference (spec) == position)
    td_workspace_set_reference (self, ref);
}

gboolean
td_workspace_apply_spec (TdWorkspace       *self,
                         TdComparisonSpec  *spec,
                         GError           **error)
{
  g_autoptr (TdComparison) comparison = NULL;

  g_return_val_if_fail (TD_IS_WORKSPACE (self), FALSE);
  g_return_val_if_fail (spec != NULL, FALSE);

  comparison = td_comparison_new (self->collection, spec, error);
  if (comparison == NULL)
    return FALSE;

  /* One change to those who look, however much changes. */
  self->n_holds++;
  td_shortlist_clear (self->shortlist);
  td_choices_clear (self->choices);
  td_workspace_set_reference (self, NULL);
  for (guint i = 0; i < td_comparison_spec_get_n_cases (spec); i++)
    take_case (self, spec, i);
  td_workspace_set_period (self, td_comparison_spec_get_period (spec));
  td_workspace_set_metrics (self, td_comparison_spec_get_metrics (spec));
  self->n_holds--;

  forget_choices (self);
  return TRUE;
}

TdComparison *
td_workspace_dup_comparison (TdWorkspace *self)
{
  g_autoptr (TdComparisonSpec) spec = NULL;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  if (self->comparison != NULL)
    return td_comparison_ref (self->comparison);

  spec = td_workspace_dup_comparison_spec (self);
  if (spec == NULL)
    return NULL;
  self->comparison = td_comparison_new (self->collection, spec, &error);
  if (self->comparison == NULL)
    {
      /* A ticked case of a dataset that was closed. */
      g_debug ("no comparison: %s", error->message);
      return NULL;
    }

  return td_comparison_ref (self->comparison);
}
