/* td-report.c: a comparison as one HTML page, and its table alone
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-report-private.h"

#include "base/td-markup.h"
#include "base/td-number-format.h"
#include "compare/td-comparison-text.h"
#include "plot/td-scene-svg.h"

/* The page asks for nothing, and may not. */
#define POLICY "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

static void
report_clear (TdReport *report)
{
  g_clear_pointer (&report->sources, td_comparison_sources_free);
  g_clear_pointer (&report->said, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (TdReport, report_clear)

static TdReport
report_make (TdComparison *comparison,
             TdLanguage   *language,
             gboolean      is_fragment)
{
  return (TdReport){
    .comparison = comparison,
    .language = language,
    .sources = td_comparison_sources_new (comparison, NULL),
    .out = g_string_new (NULL),
    .said = g_hash_table_new (NULL, NULL),
    .is_fragment = is_fragment,
  };
}

/* Returns: (transfer full): the names of the cases, of many the first. */
static char *
format_title (TdReport *report)
{
  const guint n = td_comparison_get_n_cases (report->comparison);
  g_autofree guint *columns = g_new (guint, n);

  for (guint i = 0; i < n; i++)
    columns[i] = i;

  return td_comparison_format_cases (report->comparison, columns, n, report->language);
}

static void
add_themes (TdReport *report)
{
  g_autofree char *dark = td_scene_svg_format_theme (td_theme_dark ());
  g_autofree char *print = td_scene_svg_format_theme (td_theme_print ());

  g_string_append_printf (report->out, "@media screen and (prefers-color-scheme: dark) {\n%s}\n@media print {\n%s}\n", dark, print);
}

static void
add_style (TdReport *report)
{
  td_markup_open (report->out, "style", NULL);
  g_string_append (report->out, td_report_style_get_sheet ());
  g_string_append_printf (report->out, "@media screen and (max-width: 600px) {\n%s}\n", td_report_style_get_cards ());
  if (td_report_has_many (report))
    g_string_append_printf (report->out, "@media print {\n%s}\n", td_report_style_get_cards ());
  add_themes (report);
  td_markup_close (report->out, "style");
}

static void
add_head (TdReport   *report,
          const char *title)
{
  GString *out = report->out;
  g_autofree char *full = td_fill (td_words (report->language, "{title} – Takedowns"), "title", title, NULL);
  g_autofree char *about = td_fill (td_words (report->language, "What the sources say of {cases}, side by side, "
                                                                "and what may not be set against each other."),
                                    "cases", title, NULL);

  td_markup_open (out, "head", NULL);
  g_string_append (out, "\n<meta charset=\"utf-8\">\n");
  td_markup_open (out, "meta", "http-equiv", "Content-Security-Policy", "content", POLICY, NULL);
  g_string_append (out, "\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                        "<meta name=\"color-scheme\" content=\"light dark\">\n"
                        "<meta name=\"referrer\" content=\"no-referrer\">\n"
                        "<meta name=\"generator\" content=\"Takedowns\">\n");
  td_markup_open (out, "meta", "name", "description", "content", about, NULL);
  g_string_append_c (out, '\n');
  td_markup_add (out, "title", full, NULL);
  add_style (report);
  td_markup_close (out, "head");
}

static guint
count_notices (TdReport      *report,
               TdNoticeLevel  level)
{
  guint n = 0;

  for (guint i = 0; i < td_comparison_get_n_notices (report->comparison); i++)
    n += td_comparison_get_notice (report->comparison, i)->level == level;

  return n;
}

/* What a reader is about to read, in numbers. */
static void
add_counts (TdReport *report)
{
  const struct
  {
    const char *name;
    guint       n;
  } counts[] = {
    { N_("Cases"), td_comparison_get_n_cases (report->comparison) },
    { N_("Not to be set against each other"), count_notices (report, TD_NOTICE_APART) },
    { N_("With care"), count_notices (report, TD_NOTICE_CARE) },
    { N_("Sources"), td_comparison_sources_get_n (report->sources) },
  };

  td_markup_open (report->out, "ul", "class", "counts", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_autofree char *number = td_number_format_digits (report->language, counts[i].n);

      td_markup_open (report->out, "li", NULL);
      td_markup_add_inline (report->out, "strong", number, NULL);
      g_string_append_c (report->out, ' ');
      td_markup_add_text (report->out, td_words (report->language, counts[i].name));
      td_markup_close (report->out, "li");
    }
  td_markup_close (report->out, "ul");
}

/* The dataset of each case, once. */
static void
add_datasets (TdReport *report)
{
  g_autoptr (GPtrArray) known = g_ptr_array_new ();

  for (guint i = 0; i < td_comparison_get_n_cases (report->comparison); i++)
    {
      TdDataset *dataset = td_comparison_get_dataset (report->comparison, i);
      const TdDatasetHead *head = td_dataset_get_head (dataset);
      const char *title = td_text_get (head->title, report->language);
      g_autofree char *line = NULL;

      if (title == NULL || g_ptr_array_find (known, dataset, NULL))
        continue;
      g_ptr_array_add (known, dataset);
      line = head->licence != NULL
               ? td_fill (td_words (report->language, "Data: {title} ({licence})"), "title", title, "licence", head->licence, NULL)
               : td_fill (td_words (report->language, "Data: {title}"), "title", title, NULL);
      td_markup_add (report->out, "p", line, "class", "detail", NULL);
    }
}

static void
add_header (TdReport   *report,
            const char *title,
            const char *cases)
{
  td_markup_open (report->out, "header", NULL);
  td_markup_add (report->out, "p", td_words (report->language, "Comparison"), "class", "kicker", NULL);
  td_markup_add (report->out, "h1", title, NULL);
  if (!g_str_equal (title, cases))
    td_markup_add (report->out, "p", cases, "class", "lead", NULL);
  td_markup_add (report->out, "p",
                 td_words (report->language, "No number stands here without who stated it, how firmly, and in which source. "
                                             "What may not be set side by side is said where it stands."),
                 "class", "lead", NULL);
  add_counts (report);
  add_datasets (report);
  td_markup_close (report->out, "header");
}

/* A box of its own, as it may be wider than the page. */
static void
add_table (TdReport *report)
{
  const char *name = td_words (report->language, "Side by side");

  td_markup_open (report->out, "section", "aria-labelledby", "table", NULL);
  td_markup_add (report->out, "h2", name, "id", "table", NULL);
  td_markup_open (report->out, "div", "class", "scroll", "role", "region", "aria-labelledby", "table", "tabindex", "0", NULL);
  td_report_add_table (report);
  td_markup_close (report->out, "div");
  td_markup_close (report->out, "section");
}

static void
add_body (TdReport   *report,
          const char *title,
          const char *cases)
{
  td_markup_open (report->out, "body", NULL);
  td_markup_add (report->out, "a", td_words (report->language, "Skip to the table"), "class", "skip", "href", "#table", NULL);
  td_markup_open (report->out, "main", NULL);
  add_header (report, title, cases);
  td_report_add_charts (report);
  add_table (report);
  td_markup_open (report->out, "section", NULL);
  td_report_add_legal (report);
  td_report_add_sources (report);
  td_markup_close (report->out, "section");
  td_markup_close (report->out, "main");
  td_markup_close (report->out, "body");
}

char *
td_report_to_html (TdComparison *comparison,
                   const char   *title,
                   TdLanguage   *language)
{
  g_auto (TdReport) report = { NULL };
  g_autofree char *cases = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  report = report_make (comparison, language, FALSE);
  cases = format_title (&report);
  g_string_append (report.out, "<!DOCTYPE html>\n");
  td_markup_open (report.out, "html", "lang", td_language_get_words_tag (language),
                  "dir", td_language_is_rtl (language) ? "rtl" : "ltr", NULL);
  add_head (&report, title != NULL ? title : cases);
  add_body (&report, title != NULL ? title : cases, cases);
  td_markup_close (report.out, "html");

  return g_string_free (g_steal_pointer (&report.out), FALSE);
}

char *
td_report_table_to_html (TdComparison *comparison,
                         TdLanguage   *language)
{
  g_auto (TdReport) report = { NULL };

  g_return_val_if_fail (comparison != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  report = report_make (comparison, language, TRUE);
  td_markup_open (report.out, "div", "lang", td_language_get_words_tag (language),
                  "dir", td_language_is_rtl (language) ? "rtl" : "ltr", NULL);
  td_report_add_table (&report);
  td_report_add_legal (&report);
  td_report_add_sources (&report);
  td_markup_close (report.out, "div");

  return g_string_free (g_steal_pointer (&report.out), FALSE);
}
