/* plot-samples.c: plots that tests and the demo show
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot-samples.h"

/* A row with one figure. */
typedef struct
{
  const char *row;
  TdDatum     datum;
  TdRival     rival; /* none without a name */
} Sample;

static const Sample channels[] = {
  { "Rare Breed TV", { .value = 28000, .label = "28,000", .marker = "3", .id = "rare-breed" } },
  { "Electro TV Sat",
    { .value = 6000, .label = "6,000", .also = "also: more than 6,000", .marker = "1", .id = "electro",
      .name = "Electro TV Sat: 6,000", .description = "Electro TV Sat: 6,000 live channels, stated by ACE" },
    { .end = TD_END_ABOVE, .value = 6000, .name = "more than 6,000", .id = "electro-rival" } },
  { "IPTV Akfasat",
    { .value = 3500, .label = "3,500", .also = "also: more than 3,500", .marker = "1, 2", .id = "akfasat" },
    { .end = TD_END_ABOVE, .value = 3500, .name = "more than 3,500" } },
  { "Xtream Codes", { .kind = TD_DATUM_ABSENT, .label = "not reported" } },
  { "Calcio", { .kind = TD_DATUM_ABSENT, .label = "not reported" } },
  { "138 sites, US and Canada", { .kind = TD_DATUM_WITHHELD, .label = "withheld" } },
};

static const Sample marks[] = {
  { "stated: 6,000", { .value = 6000, .label = "6,000" } },
  { "exactly 4,000", { .end = TD_END_FIRM, .value = 4000, .label = "exactly 4,000" } },
  { "about 5,000",
    { .end = TD_END_SOFT, .value = 5000, .low = 4500, .high = 5500, .label = "about 5,000" } },
  { "nearly 5,000",
    { .end = TD_END_SOFT, .value = 5000, .low = 4500, .high = 5000, .label = "nearly 5,000" } },
  { "more than 6,000", { .end = TD_END_ABOVE, .value = 6000, .label = "more than 6,000" } },
  { "up to 5,600", { .end = TD_END_BELOW, .value = 5600, .label = "up to 5,600" } },
  { "less than 90", { .end = TD_END_BELOW, .value = 90, .label = "less than 90" } },
  { "between 1,200 and 5,900",
    { .end = TD_END_RANGE, .value = 1200, .low = 1200, .high = 5900, .label = "between 1,200 and 5,900" } },
  { "3,000 or 4,200",
    { .end = TD_END_EITHER, .value = 3000, .low = 3000, .high = 4200, .label = "3,000 or 4,200" } },
  { "no agreed value",
    { .kind = TD_DATUM_SPREAD, .low = 1000, .high = 4500, .label = "no agreed value (1,000 to 4,500)" } },
  { "with a rival",
    { .value = 4800, .label = "4,800", .also = "also: up to 5,200" },
    { .end = TD_END_BELOW, .value = 5200, .name = "up to 5,200" } },
  { "with a rough rival",
    { .value = 4800, .label = "4,800", .also = "also: about 5,200" },
    { .end = TD_END_SOFT, .value = 5200, .low = 4700, .high = 5700, .name = "about 5,200" } },
  { "with a wide rival",
    { .value = 4800, .label = "4,800", .also = "also: between 3,000 and 5,500" },
    { .end = TD_END_RANGE, .value = 3000, .low = 3000, .high = 5500, .name = "between 3,000 and 5,500" } },
  { "several million", { .kind = TD_DATUM_WORDS, .label = "“several million”" } },
  { "not reported", { .kind = TD_DATUM_ABSENT, .label = "not reported" } },
  { "withheld", { .kind = TD_DATUM_WITHHELD, .label = "withheld" } },
  { "0, or free", { .value = 0, .label = "0" } },
  { "next to nothing", { .value = 3, .label = "3" } },
};

static const struct
{
  const char *title, *subtitle;
  Sample      rows[3];
} panels[] = {
  { "Channels", "live channels",
    { { "Electro TV Sat", { .value = 6000, .label = "6,000", .marker = "1" } },
      { "IPTV Akfasat", { .value = 3500, .label = "3,500", .marker = "1" } },
      { "Calcio", { .kind = TD_DATUM_ABSENT, .label = "not reported" } } } },
  { "Titles", "films and series",
    { { "Electro TV Sat", { .value = 200000, .label = "200,000", .marker = "1" } },
      { "IPTV Akfasat", { .end = TD_END_ABOVE, .value = 26000, .label = "more than 26,000", .marker = "2" } },
      { "Calcio", { .kind = TD_DATUM_ABSENT, .label = "not reported" } } } },
  { "Visitors", "a month",
    { { "Electro TV Sat", { .value = 90000, .label = "90,000", .marker = "1" },
        { .end = TD_END_ABOVE, .value = 90000, .name = "more than 90,000" } },
      { "IPTV Akfasat", { .kind = TD_DATUM_ABSENT, .label = "not reported" } },
      { "Calcio", { .kind = TD_DATUM_ABSENT, .label = "not reported" } } } },
  { "Visits", "a year",
    { { "Electro TV Sat", { .kind = TD_DATUM_ABSENT, .label = "not reported" } },
      { "IPTV Akfasat", { .kind = TD_DATUM_ABSENT, .label = "not reported" } },
      { "Calcio", { .end = TD_END_ABOVE, .value = 123e6, .label = "more than 123 million", .marker = "3" } } } },
};

static char *
format_tick (double   value,
             gpointer user_data)
{
  g_autofree char *digits = g_strdup_printf ("%.0f", value);
  GString *grouped = g_string_new (digits);

  for (gssize at = (gssize) grouped->len - 3; at > 0; at -= 3)
    g_string_insert_c (grouped, at, ',');

  return g_string_free (grouped, FALSE);
}

static TdPlotBuilder *
builder_new (const char *title,
             const char *subtitle,
             gboolean    rtl)
{
  g_autoptr (TdLanguage) language = td_language_new ("en");
  TdPlotBuilder *builder = td_plot_builder_new (language);

  td_plot_builder_set_title (builder, title);
  td_plot_builder_set_subtitle (builder, subtitle);
  td_plot_builder_set_description (builder, "A chart for tests.");
  td_plot_builder_set_rtl (builder, rtl);
  td_plot_builder_set_tick_format (builder, format_tick, NULL, NULL);

  return builder;
}

static void
add_samples (TdPlotBuilder *builder,
             const Sample  *samples,
             gsize          n)
{
  for (gsize i = 0; i < n; i++)
    {
      td_plot_builder_add_row (builder, samples[i].row);
      td_plot_builder_add_datum (builder, &samples[i].datum);
      if (samples[i].rival.name != NULL)
        td_plot_builder_add_rival (builder, &samples[i].rival);
    }
}

static void
add_captions (TdPlotBuilder *builder)
{
  td_plot_builder_add_caption (builder, TD_CAPTION_NOTICE, NULL,
                               "Channel lists repeat a channel in several qualities and regions. "
                               "The figures are four years apart.");
  td_plot_builder_add_caption (builder, TD_CAPTION_LEGAL, NULL,
                               "No court decision in this dataset; the closure is as announced by ACE "
                               "and Canal+.");
  td_plot_builder_add_caption (builder, TD_CAPTION_SOURCES, "1",
                               "Médias24, « IPTV : le service marocain Electro TV Sat fermé », "
                               "18 October 2021, joint communiqué of ACE and Canal+.");
  td_plot_builder_add_caption (builder, TD_CAPTION_SOURCES, "2", "French press article, October 2021.");
  td_plot_builder_add_caption (builder, TD_CAPTION_SOURCES, "3", "French press article, 2025.");

  td_plot_builder_add_caption_variant (builder);
  td_plot_builder_add_caption (builder, TD_CAPTION_LEGAL, NULL,
                               "No court decision in this dataset; the closure is as announced by ACE "
                               "and Canal+.");
  td_plot_builder_add_caption (builder, TD_CAPTION_SOURCES, NULL,
                               "Sources: 1 Médias24, 18 October 2021 · 2 French press, 2021 · 3 2025.");
}

TdPlot *
plot_sample_channels (void)
{
  TdPlotBuilder *builder = builder_new ("Live channels",
                                        "Entries in the channel list, as stated; duplicates usually included",
                                        FALSE);

  td_plot_builder_add_panel (builder, NULL, NULL, NULL);
  add_samples (builder, channels, G_N_ELEMENTS (channels));
  add_captions (builder);

  return td_plot_builder_end (builder);
}

TdPlot *
plot_sample_marks (gboolean rtl)
{
  TdPlotBuilder *builder = builder_new ("How a figure is drawn", "Every kind of mark", rtl);

  td_plot_builder_add_panel (builder, NULL, NULL, "number of things");
  add_samples (builder, marks, G_N_ELEMENTS (marks));
  td_plot_builder_add_caption (builder, TD_CAPTION_WARNING, "≠",
                               "Visitors and visits are different counts: one person makes many visits.");
  add_captions (builder);

  return td_plot_builder_end (builder);
}

TdPlot *
plot_sample_dots (gboolean rtl)
{
  TdPlotBuilder *builder = builder_new ("How a figure is drawn", "Each line is ten times the one before", rtl);

  td_plot_builder_set_dots (builder, TRUE);
  td_plot_builder_add_panel (builder, NULL, NULL, "number of things");
  add_samples (builder, marks, G_N_ELEMENTS (marks));
  add_captions (builder);

  return td_plot_builder_end (builder);
}

static const Sample decades[] = {
  { "Calcio", { .end = TD_END_ABOVE, .value = 123e6, .label = "more than 123 million" } },
  { "Rare Breed TV", { .value = 28000, .label = "28,000" },
    { .end = TD_END_BELOW, .value = 40000, .name = "up to 40,000" } },
  { "Electro TV Sat", { .end = TD_END_SOFT, .value = 6000, .low = 5400, .high = 6600, .label = "about 6,000" } },
  { "IPTV Akfasat", { .end = TD_END_BELOW, .value = 200, .label = "up to 200" } },
  { "Xtream Codes", { .end = TD_END_RANGE, .value = 22, .low = 22, .high = 25, .label = "between 22 and 25" } },
};

TdPlot *
plot_sample_decades (void)
{
  TdPlotBuilder *builder = builder_new ("Six powers of ten", NULL, FALSE);

  td_plot_builder_set_dots (builder, TRUE);
  td_plot_builder_set_dense (builder, TRUE);
  td_plot_builder_add_panel (builder, NULL, NULL, NULL);
  add_samples (builder, decades, G_N_ELEMENTS (decades));

  return td_plot_builder_end (builder);
}

TdPlot *
plot_sample_overview (gboolean rtl)
{
  TdPlotBuilder *builder = builder_new ("Three services side by side", NULL, rtl);

  for (guint i = 0; i < G_N_ELEMENTS (panels); i++)
    {
      td_plot_builder_add_panel (builder, panels[i].title, panels[i].subtitle, NULL);
      add_samples (builder, panels[i].rows, G_N_ELEMENTS (panels[i].rows));
    }
  td_plot_builder_add_caption (builder, TD_CAPTION_WARNING, "≠",
                               "Visitors a month and visits a year count different things: they are not "
                               "set against each other.");
  add_captions (builder);

  return td_plot_builder_end (builder);
}

TdPlot *
plot_sample_long (guint    n_panels,
                  gboolean rtl)
{
  static const char *const name = "Confédération internationale des sociétés d'auteurs et compositeurs, "
                                  "section « Donaudampfschifffahrtsgesellschaftskapitänswitwenrente »";
  TdPlotBuilder *builder = builder_new ("A title that is as long as the titles of some press articles, which "
                                        "say it all before they begin",
                                        "Subtitles are no shorter: how it was counted, by whom and since when",
                                        rtl);

  for (guint i = 0; i < n_panels; i++)
    {
      td_plot_builder_add_panel (builder, "Registered users of the service and of its resellers",
                                 "counted in the course of a year, several times each", "people, or accounts");
      add_samples (builder, marks, G_N_ELEMENTS (marks));
      td_plot_builder_add_row (builder, name);
      td_plot_builder_add_datum (builder,
                                 &(TdDatum){ .end = TD_END_ABOVE, .value = 5999999, .marker = "1, 2, 3",
                                             .label = "more than 5,999,999 registered or unregistered users",
                                             .also = "also: about 12, more than 300, and “hundreds of millions”" });
      for (guint j = 0; j < 3; j++)
        td_plot_builder_add_rival (builder, &(TdRival){ .end = TD_END_BELOW, .value = j * 3e6 + 10,
                                                        .name = "up to" });
      td_plot_builder_add_row (builder, name);
      td_plot_builder_add_datum (builder, &(TdDatum){ .kind = TD_DATUM_WORDS,
                                                      .label = "“a number of people that nobody has ever "
                                                               "counted, and nobody ever will”" });
    }
  add_captions (builder);

  return td_plot_builder_end (builder);
}

TdPlot *
plot_sample_three (void)
{
  TdPlotBuilder *builder = builder_new ("Live channels", "as stated", FALSE);

  td_plot_builder_add_panel (builder, NULL, NULL, NULL);
  add_samples (builder, channels, 3);
  td_plot_builder_add_caption (builder, TD_CAPTION_SOURCES, NULL, "Source: Médias24, 18 October 2021.");

  return td_plot_builder_end (builder);
}

TdPlot *
plot_sample_series (void)
{
  static const char *const names[] = { "first", "second", "third", "fourth", "fifth", "sixth" };
  TdPlotBuilder *builder = builder_new ("Six series", NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    td_plot_builder_add_series (builder, names[i]);
  td_plot_builder_add_panel (builder, NULL, NULL, NULL);
  for (guint row = 0; row < 2; row++)
    {
      td_plot_builder_add_row (builder, row == 0 ? "one year" : "the next");
      for (guint i = 0; i < G_N_ELEMENTS (names); i++)
        td_plot_builder_add_datum (builder, &(TdDatum){ .series = i, .value = 100 + 50 * i - 20 * row,
                                                        .end = i % 2 == 0 ? TD_END_PLAIN : TD_END_ABOVE,
                                                        .label = names[i] });
    }

  return td_plot_builder_end (builder);
}

TdPlot *
plot_sample_empty (void)
{
  TdPlotBuilder *builder = builder_new ("Nothing", NULL, FALSE);

  td_plot_builder_add_panel (builder, NULL, NULL, NULL);

  return td_plot_builder_end (builder);
}
