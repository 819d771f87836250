/* td-notice-list.c: notices as a list: worst first, three shown, the rest folded
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-notice-list.h"

#include <glib/gi18n.h>

#include "charts/td-chart.h"
#include "compare/td-comparison-text.h"
#include "ui/td-help.h"
#include "ui/td-section.h"

#define MAX_SHOWN 3

/* In characters as a font estimates them, wider than most are: some 80 letters,
 * before the eye loses the line. */
#define LONGEST_LINE 55

/* The sign says the level to the eye; the sentence says it in words. It opens
 * what the help says of the rule. */
static GtkWidget *
create_sign (const TdNotice *notice)
{
  gboolean apart = notice->level == TD_NOTICE_APART;
  g_autofree char *topic = g_strdup_printf ("notices#%s", notice->rule);
  GtkWidget *sign = td_help_button_new (topic, _("What this notice means"), gtk_label_new (apart ? "≠" : "≈"));

  gtk_widget_set_tooltip_text (sign, apart ? _("Not to be set against each other") : _("With care"));
  return sign;
}

static char *
format_notice (TdComparison   *comparison,
               TdChartSpec    *chart,
               const TdNotice *notice,
               TdLanguage     *language)
{
  return chart != NULL ? td_chart_format_notice (comparison, chart, notice, language)
                       : td_comparison_format_notice (comparison, notice, language);
}

static GtkWidget *
create_notice (TdComparison   *comparison,
               TdChartSpec    *chart,
               const TdNotice *notice,
               TdLanguage     *language)
{
  gboolean apart = notice->level == TD_NOTICE_APART;
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *sign = create_sign (notice);
  g_autofree char *text = format_notice (comparison, chart, notice, language);
  GtkWidget *sentence = td_label_new (text, "caption");

  gtk_label_set_natural_wrap_mode (GTK_LABEL (sentence), GTK_NATURAL_WRAP_INHERIT);
  gtk_label_set_max_width_chars (GTK_LABEL (sentence), LONGEST_LINE);
  gtk_box_append (GTK_BOX (line), sign);
  gtk_box_append (GTK_BOX (line), sentence);
  gtk_widget_add_css_class (line, apart ? "td-apart" : "td-care");
  return line;
}

static GtkWidget *
create_folded (guint      n,
               GtkWidget *content)
{
  g_autofree char *label = g_strdup_printf (ngettext ("%u more notice", "%u more notices", n), n);
  GtkWidget *expander = td_expander_new (label);

  gtk_expander_set_child (GTK_EXPANDER (expander), content);
  return expander;
}

GtkWidget *
td_notice_list_new (TdComparison           *comparison,
                    TdChartSpec            *chart,
                    const TdNotice * const *notices,
                    guint                   n,
                    TdLanguage             *language)
{
  GtkWidget *box = NULL;
  GtkWidget *rest = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);

  if (n == 0)
    return NULL;
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  for (guint i = 0; i < MIN (n, MAX_SHOWN); i++)
    gtk_box_append (GTK_BOX (box), create_notice (comparison, chart, notices[i], language));
  if (n <= MAX_SHOWN)
    return box;
  rest = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  for (guint i = MAX_SHOWN; i < n; i++)
    gtk_box_append (GTK_BOX (rest), create_notice (comparison, chart, notices[i], language));
  gtk_box_append (GTK_BOX (box), create_folded (n - MAX_SHOWN, rest));
  return box;
}
