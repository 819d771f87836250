/* td-problem-row.c: a problem in the list of problems
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-problem-row.h"

#include <glib/gi18n.h>

#include "ui/td-accessible.h"

struct _TdProblemRow
{
  GtkWidget  parent_instance;

  GtkImage  *icon; /* template */
  GtkLabel  *severity;
  GtkLabel  *message;
  GtkLabel  *place;
};

G_DEFINE_FINAL_TYPE (TdProblemRow, td_problem_row, GTK_TYPE_WIDGET)

typedef struct
{
  const char *word;
  const char *icon;
  const char *css_class;
} Look;

static const Look looks[] = {
  [TD_SEVERITY_ERROR] = { N_("Error"), "dialog-error-symbolic", "error" },
  [TD_SEVERITY_WARNING] = { N_("Warning"), "dialog-warning-symbolic", "warning" },
};

/* "cases.json:12:5 /cases/3": as programs print places, in any language. */
static char *
format_place (TdProblem  *problem,
              const char *file)
{
  GString *place = g_string_new (file);

  if (td_problem_get_line (problem) > 0)
    g_string_append_printf (place, ":%u:%u", td_problem_get_line (problem), td_problem_get_column (problem));
  if (*td_problem_get_pointer (problem) != '\0')
    g_string_append_printf (place, "  %s", td_problem_get_pointer (problem));

  return g_string_free (place, FALSE);
}

static void
td_problem_row_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (td_problem_row_parent_class)->dispose (object);
}

static void
td_problem_row_class_init (TdProblemRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = td_problem_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/example/Takedowns/td-problem-row.ui");
  gtk_widget_class_set_css_name (widget_class, "problemrow");
  gtk_widget_class_bind_template_child (widget_class, TdProblemRow, icon);
  gtk_widget_class_bind_template_child (widget_class, TdProblemRow, severity);
  gtk_widget_class_bind_template_child (widget_class, TdProblemRow, message);
  gtk_widget_class_bind_template_child (widget_class, TdProblemRow, place);
}

static void
td_problem_row_init (TdProblemRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
td_problem_row_new (void)
{
  return g_object_new (TD_TYPE_PROBLEM_ROW, NULL);
}

void
td_problem_row_show (TdProblemRow *self,
                     TdProblem    *problem,
                     const char   *file,
                     TdLanguage   *language)
{
  const char *classes[] = { NULL, NULL };
  g_autofree char *message = NULL;
  g_autofree char *place = NULL;
  g_autofree char *spoken = NULL;
  const Look *look;

  g_return_if_fail (TD_IS_PROBLEM_ROW (self));
  g_return_if_fail (TD_IS_PROBLEM (problem));

  look = &looks[td_problem_get_severity (problem)];
  message = td_problem_get_message (problem, language);
  place = format_place (problem, file);
  classes[0] = look->css_class;

  gtk_image_set_from_icon_name (self->icon, look->icon);
  gtk_widget_set_css_classes (GTK_WIDGET (self->icon), classes);
  gtk_label_set_label (self->severity, _(look->word));
  gtk_label_set_label (self->message, message);
  gtk_label_set_label (self->place, place);
  /* Translators: a row of the list of problems for a screen reader: "Error: …". */
  spoken = td_fill (_("{severity}: {message}"), "severity", _(look->word), "message", message, NULL);
  td_accessible_name_list_item (GTK_WIDGET (self), spoken);
}
