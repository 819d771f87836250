/* td-report-sources.c: legal lines and numbered sources of a report
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-report-private.h"

#include "base/td-markup.h"
#include "base/td-number-format.h"
#include "compare/td-comparison-text.h"

/* Links of a page lead nowhere in another program's document. */
void
td_report_add_numbers (TdReport        *report,
                       TdDataset       *dataset,
                       const TdFinding *finding)
{
  g_autoptr (GArray) positions = td_comparison_sources_list (report->sources, dataset, finding);

  if (positions->len == 0)
    return;

  g_string_append_c (report->out, ' ');
  td_report_open (report, "span", TD_REPORT_NUMBERS, NULL);
  for (guint i = 0; i < positions->len; i++)
    {
      const guint number = g_array_index (positions, guint, i) + 1;
      g_autofree char *digits = td_number_format_plain (report->language, number);
      g_autofree char *text = g_strdup_printf ("[%s]", digits);
      g_autofree char *link = g_strdup_printf ("#source-%u", number);

      if (i > 0)
        g_string_append_c (report->out, ' ');
      if (report->is_fragment)
        td_markup_add_text (report->out, text);
      else
        td_markup_add_inline (report->out, "a", text, "href", link, NULL);
    }
  g_string_append (report->out, "</span>");
}

void
td_report_add_legal (TdReport *report)
{
  g_autoptr (GPtrArray) lines = td_comparison_list_legal (report->comparison, report->language);

  if (lines->len == 0)
    return;

  td_markup_add (report->out, report->is_fragment ? "h3" : "h2",
                 td_words (report->language, "Judgments"), NULL);
  for (guint i = 0; i < lines->len; i++)
    td_markup_add (report->out, "p", g_ptr_array_index (lines, i), NULL);
}

/* The host is seen before the link is followed; paper has the whole address. */
static void
add_link (TdReport   *report,
          const char *url,
          const char *host,
          const char *pattern)
{
  g_autofree char *text = td_fill (pattern, "host", host, NULL);

  g_string_append_c (report->out, ' ');
  td_markup_add_inline (report->out, "a", text, "href", url, "rel", "noopener noreferrer external", NULL);
}

/* Without the address, which is a link. */
static void
add_citation (TdReport       *report,
              const TdSource *source,
              guint           position)
{
  TdSource plain = *source, archived = *source;
  const char *link = td_comparison_sources_get_link (report->sources, position);
  g_autofree char *host = td_source_get_host (source);
  g_autofree char *text = NULL, *archive = NULL;

  plain.url = link != NULL ? NULL : source->url;
  text = td_source_format_full (&plain, report->language);
  td_markup_add_text (report->out, text);
  if (link != NULL)
    add_link (report, link, host, "{host}");

  archived.url = source->archived;
  archive = td_source_get_host (&archived);
  if (archive != NULL)
    /* Translators: a link to a copy of an article at an archive; {host} is "web.archive.org". */
    add_link (report, source->archived, archive, td_words (report->language, "copy at {host}"));
}

static void
add_source (TdReport *report,
            guint     position)
{
  const TdSource *source = td_comparison_sources_get (report->sources, position);
  g_autofree char *id = g_strdup_printf ("source-%u", position + 1);

  td_markup_open (report->out, "li", "id", report->is_fragment ? NULL : id, NULL);
  if (source != NULL)
    add_citation (report, source, position);
  else
    td_markup_add_text (report->out, td_comparison_sources_get_id (report->sources, position));
  td_markup_close (report->out, "li");
}

void
td_report_add_sources (TdReport *report)
{
  const guint n = td_comparison_sources_get_n (report->sources);

  if (n == 0)
    return;

  td_markup_add (report->out, report->is_fragment ? "h3" : "h2", td_words (report->language, "Sources"),
                 "id", report->is_fragment ? NULL : "sources", NULL);
  td_markup_open (report->out, "ol", "class", report->is_fragment ? NULL : "sources", NULL);
  for (guint i = 0; i < n; i++)
    add_source (report, i);
  td_markup_close (report->out, "ol");
}
