/* td-stale-bar.c: says that a file changed on disk, and asks what to do about it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-stale-bar.h"

#include <glib/gi18n.h>

#include "base/td-number-format.h"
#include "ui/td-file-name.h"

struct _TdStaleBar
{
  GtkWidget    parent_instance;

  gboolean     narrow;

  GtkRevealer *revealer; /* template */
  GtkBox      *box;
  GtkLabel    *label;
  GtkWidget   *reload_button;
  GtkWidget   *problems_button;
};

G_DEFINE_FINAL_TYPE (TdStaleBar, td_stale_bar, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_NARROW,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static const char * const words_of_one[] = {
  /* Translators: {name} is the name of a file. */
  [TD_STALE_UNREADABLE] = N_("The new version of “{name}” cannot be read. What is shown is the earlier one."),
  /* Translators: {name} is the name of a file. */
  [TD_STALE_CHANGED] = N_("“{name}” changed on disk."),
  /* Translators: {name} is the name of a file. */
  [TD_STALE_GONE] = N_("“{name}” was moved or deleted. What was read of it is still shown."),
};

/* @n: from 2 up */
static const char *
get_words_of_many (TdStale stale,
                   guint   n)
{
  if (stale == TD_STALE_UNREADABLE)
    /* Translators: {n} is a number from 2 up. */
    return ngettext ("The new version of {n} file cannot be read. What is shown is the earlier one.",
                     "The new versions of {n} files cannot be read. What is shown are the earlier ones.", n);
  if (stale == TD_STALE_CHANGED)
    /* Translators: {n} is a number from 2 up. */
    return ngettext ("{n} file changed on disk.", "{n} files changed on disk.", n);

  /* Translators: {n} is a number from 2 up. */
  return ngettext ("{n} file was moved or deleted. What was read of it is still shown.",
                   "{n} files were moved or deleted. What was read of them is still shown.", n);
}

static char *
format_words (TdStale     stale,
              TdDocument *document,
              guint       n,
              TdLanguage *language)
{
  g_autofree char *name = td_file_get_shown_name (td_document_get_file (document));
  g_autofree char *number = td_number_format (language, n);

  return n == 1 ? td_fill (_(words_of_one[stale]), "name", name, NULL)
                : td_fill (get_words_of_many (stale, n), "n", number, NULL);
}

static void
td_stale_bar_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  if (prop_id == PROP_NARROW)
    g_value_set_boolean (value, TD_STALE_BAR (object)->narrow);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
td_stale_bar_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  TdStaleBar *self = TD_STALE_BAR (object);

  if (prop_id != PROP_NARROW)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      return;
    }
  self->narrow = g_value_get_boolean (value);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->box),
                                  self->narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
}

static void
td_stale_bar_dispose (GObject *object)
{
  TdStaleBar *self = TD_STALE_BAR (object);

  if (self->revealer != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->revealer)));

  G_OBJECT_CLASS (td_stale_bar_parent_class)->dispose (object);
}

static void
td_stale_bar_class_init (TdStaleBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = td_stale_bar_dispose;
  object_class->get_property = td_stale_bar_get_property;
  object_class->set_property = td_stale_bar_set_property;

  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/example/Takedowns/td-stale-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, TdStaleBar, revealer);
  gtk_widget_class_bind_template_child (widget_class, TdStaleBar, box);
  gtk_widget_class_bind_template_child (widget_class, TdStaleBar, label);
  gtk_widget_class_bind_template_child (widget_class, TdStaleBar, reload_button);
  gtk_widget_class_bind_template_child (widget_class, TdStaleBar, problems_button);
}

static void
td_stale_bar_init (TdStaleBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
td_stale_bar_update (TdStaleBar    *self,
                     TdDocumentSet *documents,
                     TdLanguage    *language)
{
  g_autofree char *text = NULL;
  TdDocument *document;
  TdStale stale;
  guint n;

  g_return_if_fail (TD_IS_STALE_BAR (self));
  g_return_if_fail (TD_IS_DOCUMENT_SET (documents));

  stale = td_document_set_get_stale (documents, &document, &n);
  gtk_revealer_set_reveal_child (self->revealer, stale != TD_STALE_NOT);
  /* The words stay while the bar slides away. */
  if (stale == TD_STALE_NOT)
    return;

  text = format_words (stale, document, n, language);
  gtk_label_set_label (self->label, text);
  gtk_widget_set_visible (self->reload_button, stale == TD_STALE_CHANGED);
  gtk_widget_set_visible (self->problems_button, stale == TD_STALE_UNREADABLE);
}
