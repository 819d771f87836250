/* td-report-style.c: what a report looks like
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-report-private.h"

#include <stdarg.h>

#include "base/td-markup.h"

#define MAX_ON_PAPER 6 /* cases side by side */

/* Programs that take a table from the clipboard know old and plain properties. */
static const struct
{
  const char *class;
  const char *style; /* (nullable) */
} styles[TD_N_REPORT_STYLES] = {
  [TD_REPORT_PLAIN] = { NULL, NULL },
  [TD_REPORT_TABLE] = { NULL, "border-collapse:collapse;border:1px solid #bbbbbb;font-family:sans-serif;font-size:10pt" },
  [TD_REPORT_CAPTION] = { NULL, "text-align:start;font-size:9pt;color:#555555;padding:4px" },
  [TD_REPORT_COLUMN] = { "case", "border:1px solid #bbbbbb;padding:4px 6px;text-align:start;vertical-align:bottom;background:#eef2f7" },
  [TD_REPORT_CORNER] = { "corner", "border:1px solid #bbbbbb;padding:4px 6px;text-align:start;vertical-align:bottom;background:#eef2f7" },
  [TD_REPORT_GROUP] = { "group", "border:1px solid #bbbbbb;padding:4px 6px;text-align:start;background:#f6f6f6;color:#1a5fb4" },
  [TD_REPORT_BLOCK] = { "block", NULL },
  [TD_REPORT_ROW] = { "row", "border:1px solid #bbbbbb;padding:4px 6px;text-align:start;vertical-align:top" },
  [TD_REPORT_CELL] = { NULL, "border:1px solid #bbbbbb;padding:4px 6px;vertical-align:top" },
  [TD_REPORT_EMPTY] = { "none", "border:1px solid #bbbbbb;padding:4px 6px;vertical-align:top" },
  [TD_REPORT_FIGURE] = { "figure", "font-weight:bold" },
  [TD_REPORT_ABSENT] = { "absent", "font-style:italic;color:#555555" },
  [TD_REPORT_DETAIL] = { "detail", "font-size:9pt;font-weight:normal;color:#555555" },
  [TD_REPORT_MEAN] = { "mean", "margin:0 0 4px" },
  [TD_REPORT_MARK] = { "mark", "font-size:9pt;font-weight:normal;font-style:italic;color:#7a3100" },
  [TD_REPORT_RELATIVE] = { "relative", "font-size:9pt;color:#1a5fb4" },
  [TD_REPORT_NUMBERS] = { "numbers", "font-size:9pt;color:#555555" },
  [TD_REPORT_NOTES] = { "notes", "border:1px solid #bbbbbb;padding:4px 6px" },
  [TD_REPORT_APART] = { "apart", "margin:2px 0;font-size:9pt;font-weight:bold;color:#7a3100" },
  [TD_REPORT_CARE] = { "care", "margin:2px 0;font-size:9pt;color:#555555" },
  [TD_REPORT_RATIO] = { "ratio", "margin:2px 0;font-size:9pt" },
};

static void
add_look (TdReport      *report,
          TdReportStyle  style)
{
  if (report->is_fragment)
    td_markup_add_attribute (report->out, "style", styles[style].style);
  else
    td_markup_add_attribute (report->out, "class", styles[style].class);
}

void
td_report_open (TdReport      *report,
                const char    *name,
                TdReportStyle  style,
                ...)
{
  va_list attributes;
  const char *attribute;

  g_string_append_printf (report->out, "<%s", name);
  add_look (report, style);
  va_start (attributes, style);
  while ((attribute = va_arg (attributes, const char *)) != NULL)
    td_markup_add_attribute (report->out, attribute, va_arg (attributes, const char *));
  va_end (attributes);
  g_string_append_c (report->out, '>');
}

void
td_report_add (TdReport      *report,
               const char    *name,
               TdReportStyle  style,
               const char    *text)
{
  td_report_open (report, name, style, NULL);
  td_markup_add_text (report->out, text);
  g_string_append_printf (report->out, "</%s>", name);
}

/* Colours are those of the charts (td-theme.c); sides are those of reading. */
static const char sheet[] =
  ":root {\n"
  "  --ground: #fbfaf8; --surface: #ffffff; --ink: #241f31; --muted: #5e5c64; --line: #dedcd8;\n"
  "  --accent: #1a5fb4; --soft: #f3f5f9; --notice: #fdeee0; --notice-ink: #7a3100; --edge: #d9650b;\n"
  "  color-scheme: light dark;\n"
  "}\n"
  "@media screen and (prefers-color-scheme: dark) {\n"
  ":root {\n"
  "  --ground: #161618; --surface: #1e1e1e; --ink: #f6f5f4; --muted: #b8b5b0; --line: #3d3a44;\n"
  "  --accent: #8abaf0; --soft: #26282e; --notice: #3d2912; --notice-ink: #ffd7ac; --edge: #e0821f;\n"
  "}\n"
  "}\n"
  "* { box-sizing: border-box; }\n"
  "html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }\n"
  "body {\n"
  "  margin: 0; background: var(--ground); color: var(--ink);\n"
  "  font: 1rem/1.55 system-ui, -apple-system, \"Segoe UI\", Cantarell, Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif;\n"
  "  font-variant-numeric: lining-nums tabular-nums; overflow-wrap: break-word;\n"
  "}\n"
  "main { max-width: 72rem; margin: 0 auto; padding: 3rem 1.5rem 5rem; }\n"
  "section { margin-top: 3.5rem; }\n"
  "h1, h2, h3 { line-height: 1.2; text-wrap: balance; }\n"
  "h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem); letter-spacing: -0.015em; margin: 0 0 1rem; max-width: 26ch; }\n"
  "h2 { font-size: 1.375rem; margin: 0 0 0.5rem; }\n"
  "h2 ~ h2 { margin-top: 3rem; }\n"
  "h3 { font-size: 1.0625rem; margin: 0; }\n"
  "p { margin: 0 0 0.75rem; max-width: 68ch; }\n"
  "a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: from-font; }\n"
  "a:focus-visible, .scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }\n"
  ".kicker { color: var(--accent); font-size: 0.8125rem; font-weight: 600; letter-spacing: 0.06em; text-transform: uppercase; margin: 0 0 0.5rem; }\n"
  ".lead { font-size: 1.125rem; color: var(--muted); }\n"
  ".detail { color: var(--muted); font-size: 0.875rem; font-weight: 400; }\n"
  ".hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }\n"
  ".skip { position: absolute; inset-inline-start: 1rem; top: -4rem; padding: 0.5rem 1rem; background: var(--surface); z-index: 3; }\n"
  ".skip:focus { top: 1rem; }\n"
  ".counts { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 1.75rem 0 1.25rem; padding: 1.25rem 0; border-block: 1px solid var(--line); list-style: none; }\n"
  ".counts li { color: var(--muted); font-size: 0.875rem; }\n"
  ".counts strong { display: block; color: var(--ink); font-size: 1.75rem; font-weight: 600; line-height: 1.15; }\n"
  "figure { margin: 1.5rem 0 0; padding: 1.25rem 1.25rem 1rem; background: var(--surface); border: 1px solid var(--line); border-radius: 0.75rem; break-inside: avoid; }\n"
  "figcaption p { margin: 0.125rem 0 0; }\n"
  "figure svg { display: block; max-width: 100%; height: auto; margin: 0; }\n"
  "figure ul { list-style: none; margin: 0.75rem 0 0; padding: 0; }\n"
  "figure > .detail { margin: 0.75rem 0 0; }\n"
  ".narrow, .unlisted { display: none; }\n"
  ".scroll { overflow-x: auto; margin-top: 1rem; background: var(--surface); border: 1px solid var(--line); border-radius: 0.75rem; }\n"
  "table { border-collapse: separate; border-spacing: 0; width: 100%; }\n"
  "caption { padding: 0.75rem 1rem; text-align: start; color: var(--muted); font-size: 0.875rem; }\n"
  "th, td { padding: 0.75rem 1rem; text-align: start; vertical-align: top; font-weight: 400; min-width: 11rem; max-width: 24rem; }\n"
  "thead th { background: var(--soft); vertical-align: bottom; border-block: 1px solid var(--line); }\n"
  "th.case { font-weight: 650; line-height: 1.35; }\n"
  "th.row { font-weight: 600; line-height: 1.35; background: var(--surface); }\n"
  "th.row, th.corner { position: sticky; inset-inline-start: 0; min-width: 9rem; max-width: 13rem; }\n"
  "th.row { z-index: 1; }\n"
  "th.group { padding-top: 2rem; color: var(--accent); font-size: 0.8125rem; font-weight: 650; letter-spacing: 0.05em; text-transform: uppercase; max-width: none; }\n"
  "thead + tbody th.group { padding-top: 1.25rem; }\n"
  ".block > tr > :first-child { border-inline-start: 0.25rem solid var(--edge); }\n"
  ".mean { margin: 0 0 0.5rem; }\n"
  "tbody tr + tr > * { border-top: 1px solid var(--line); }\n"
  "tr.notes > td { border-top: 0; padding: 0 1rem 0.875rem; max-width: none; }\n"
  "tr.notes p { margin: 0 0 0.25rem; max-width: 90ch; }\n"
  ".figure { font-weight: 650; font-size: 1.0625rem; line-height: 1.35; }\n"
  ".absent { color: var(--muted); font-style: italic; }\n"
  ".mark { display: inline-block; margin: 0.125rem 0; padding: 0 0.5rem; border: 1px solid var(--line); border-radius: 1rem; color: var(--muted); font-size: 0.8125rem; font-weight: 400; }\n"
  ".relative { color: var(--accent); font-size: 0.875rem; font-weight: 600; }\n"
  ".numbers { font-size: 0.8125rem; white-space: nowrap; }\n"
  ".numbers a { text-decoration: none; }\n"
  ".numbers a:hover { text-decoration: underline; }\n"
  ".apart, .care, .ratio { font-size: 0.9375rem; padding-inline-start: 1.625rem; text-indent: -1.625rem; }\n"
  ".sign { display: inline-block; width: 1.375rem; text-indent: 0; font-weight: 700; text-align: center; }\n"
  ".apart { background: var(--notice); color: var(--notice-ink); border-inline-start: 0.25rem solid var(--edge); border-radius: 0.25rem; padding-block: 0.375rem; padding-inline: 2.125rem 0.75rem; margin-block: 0.375rem; }\n"
  ".care { color: var(--muted); }\n"
  ".sources { padding-inline-start: 2.5rem; }\n"
  ".sources li { margin-bottom: 0.5rem; max-width: 80ch; overflow-wrap: anywhere; }\n"
  ".sources li::marker { color: var(--muted); }\n"
  ".sources li:target { background: var(--notice); color: var(--notice-ink); outline: 0.375rem solid var(--notice); border-radius: 0.25rem; }\n"
  "@media screen and (max-width: 600px) {\n"
  "main { padding: 1.75rem 1rem 3rem; }\n"
  "section { margin-top: 2.5rem; }\n"
  ".lead { font-size: 1rem; }\n"
  ".counts { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }\n"
  "figure { margin-inline: -0.5rem; padding: 1rem 0.5rem; overflow-x: auto; }\n"
  "figcaption, figure ul, figure > .detail { padding-inline: 0.5rem; }\n"
  ".wide { display: none; }\n"
  ".narrow { display: block; }\n"
  ".narrow:empty { display: none; }\n"
  ".narrow:empty + .wide { display: block; }\n"
  "}\n"
  "@media print {\n"
  "@page { margin: 15mm; }\n"
  "body { background: none; color: #000; font-size: 10pt; }\n"
  "main { max-width: none; padding: 0; }\n"
  "section { margin-top: 8mm; }\n"
  ".skip { display: none; }\n"
  ".scroll, figure { overflow: visible; border-radius: 0; }\n"
  ".scroll { border: 0; }\n"
  "h1 { font-size: 20pt; }\n"
  ".lead { font-size: 11pt; }\n"
  ".counts { margin: 4mm 0; padding: 3mm 0; }\n"
  ".counts strong { font-size: 14pt; }\n"
  "figure svg { max-height: 215mm; }\n"
  "figure { padding: 3mm 3mm 2mm; margin-top: 4mm; }\n"
  "h2 + .detail { break-after: avoid; break-inside: avoid; }\n"
  "th, td { min-width: 0; padding: 1.5mm 2mm; }\n"
  "th.row, th.corner { position: static; min-width: 0; }\n"
  "thead { display: table-header-group; }\n"
  "tr, li, .apart { break-inside: avoid; }\n"
  "th.group, h2, h3, caption { break-after: avoid; }\n"
  "tr.notes { break-before: avoid; }\n"
  "a { color: inherit; text-decoration: none; }\n"
  ".sources a::after { content: \" <\" attr(href) \">\"; }\n"
  ".apart { -webkit-print-color-adjust: exact; print-color-adjust: exact; }\n"
  "}\n";

/* A row becomes a card, and every cell tells whose it is. */
static const char cards[] =
  ".scroll { overflow: visible; background: none; border: 0; border-radius: 0; }\n"
  "table, tbody, tr, th, td, caption { display: block; min-width: 0; max-width: none; }\n"
  "caption { padding: 0; }\n"
  ".many td.none { display: none; }\n"
  ".unlisted { display: block; }\n"
  "thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }\n"
  "th.row, th.corner { max-width: none; min-width: 0; }\n"
  "th.row { position: static; padding: 0.75rem 1rem; background: var(--soft); border-radius: 0.75rem 0.75rem 0 0; }\n"
  "th.group { padding: 1.75rem 0 0; }\n"
  "tr { margin-top: 0.75rem; background: var(--surface); border: 1px solid var(--line); border-radius: 0.75rem; }\n"
  "tr:first-child, tbody tr.notes { border: 0; background: none; margin: 0; }\n"
  "thead + tbody th.group { padding-top: 1.25rem; }\n"
  ".block > tr > :first-child { border-inline-start: 0.25rem solid var(--edge); }\n"
  ".mean { margin: 0 0 0.5rem; }\n"
  "tbody tr + tr > * { border-top: 0; }\n"
  "tbody tr td + td { border-top: 1px solid var(--line); }\n"
  "td::before { content: attr(data-case); display: block; color: var(--muted); font-size: 0.8125rem; font-weight: 600; }\n"
  ".block { border-inline-start: 0.25rem solid var(--edge); padding-inline-start: 0.5rem; margin-top: 1.75rem; }\n"
  ".block > tr > :first-child { border-inline-start: 0; }\n"
  ".block th.group { padding-top: 0; }\n"
  "tr.notes > td { padding: 0.5rem 0.25rem 0; }\n"
  "tr.notes > td::before { content: none; }\n";

const char *
td_report_style_get_sheet (void)
{
  return sheet;
}

const char *
td_report_style_get_cards (void)
{
  return cards;
}

gboolean
td_report_has_many (TdReport *report)
{
  return td_comparison_get_n_cases (report->comparison) > MAX_ON_PAPER;
}
