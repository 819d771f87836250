/* test-figure-reader.c: figures as people write them, in English and in French
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-collation.h"
#include "io/td-figure-reader.h"
#include "io/td-figure-words.h"
#include "model/td-vocabulary.h"

typedef struct
{
  const char *text;
  const char *metric; /* id, NULL for none */
  const char *understood;
  const char *figures;  /* "en", "fr" or NULL */
  const char *currency; /* of the table */
} Row;

static const char * const fault_names[TD_N_FIGURE_FAULTS] = {
  "none", "empty", "nothing-said", "word", "no-number", "second-number", "second-bound", "two-readings", "billion",
  "bad-number", "range", "low-above-high", "negative", "fraction", "shared-currency", "other-currency", "unit",
};

/* What is expected stands as: bound amount [currency] [period] [flags] [counted “…”];
 * what is refused as: ! fault column word [english|french]. */
static const Row rows[] = {
  /* bare */
  { "22", "arrests", "bare 22" },
  { "6000", "live-channels", "bare 6000" },
  { "6 000", "live-channels", "bare 6000" },
  { "6\302\240000", "live-channels", "bare 6000" },
  { "6\342\200\257000", "live-channels", "bare 6000" },
  { "6\342\200\211000", "live-channels", "bare 6000" },
  { "6'000", "live-channels", "bare 6000" },
  { "6\342\200\231000", "live-channels", "bare 6000" },
  { "1,234,567", "live-channels", "bare 1234567" },
  { "1.234.567", "live-channels", "bare 1234567" },
  { "1 234 567", "live-channels", "bare 1234567" },
  { " 138 ", "sites", "bare 138" },
  { "0", "arrests", "bare 0" },
  { "two", "arrests", "bare 2" },
  { "deux", "arrests", "bare 2" },
  { "twelve domains", "domains", "bare 12" },
  { "mille", "live-channels", "bare 1000" },

  /* scales */
  { "1.2m", "visits", "bare 1200000" },
  { "1.2M", "visits", "bare 1200000" },
  { "2.3m", "visits", "bare 2300000" },
  { "1,2 million", "visits", "bare 1200000" },
  { "1.5 million", "visits", "bare 1500000" },
  { "12 millions", "visits", "bare 12000000" },
  { "90k", "visits", "bare 90000" },
  { "6 mille", "live-channels", "bare 6000" },
  { "6 thousand", "live-channels", "bare 6000" },
  { "2 hundred", "live-channels", "bare 200" },
  { "un million de visites", "visits", "bare 1000000" },
  { "a million visits", "visits", "bare 1000000" },
  { "one million visits", "visits", "bare 1000000" },
  { "10 billion", "visits", "bare 10000000000" },
  { "10 milliards", "visits", "bare 10000000000" },
  { "1,5 milliard", "visits", "bare 1500000000" },
  { "10 Md€", "loss", "bare 10000000000 EUR" },
  { "6,5 M€", "loss", "bare 6500000 EUR" },
  { "250 k€", "loss", "bare 250000 EUR" },
  { "about 1 billion", "visits", "about 1000000000" },
  { "1 billion", "visits", "bare 1000000000", "en" },

  /* bounds */
  { "plus de 6 000", "live-channels", "more-than 6000" },
  { "«plus de 6 000»", "live-channels", "more-than 6000" },
  { "« plus de 6 000 »", "live-channels", "more-than 6000" },
  { "Plus de 26.000 titres", "vod-titles", "more-than 26000 counted “titres”" },
  { "more than 6,000", "live-channels", "more-than 6000" },
  { "More than 6,000 channels", "live-channels", "more-than 6000 counted “channels”" },
  { "over 200,000", "vod-titles", "more-than 200000" },
  { "> 6000", "live-channels", "more-than 6000" },
  { ">6000", "live-channels", "more-than 6000" },
  { "+ de 6 000", "live-channels", "more-than 6000" },
  { "plus d'un million", "visits", "more-than 1000000" },
  { "plus d’un million", "visits", "more-than 1000000" },
  { "au-delà de 100", "live-channels", "more-than 100" },
  { "at least 25", "arrests", "at-least 25" },
  { "au moins 25", "arrests", "at-least 25" },
  { "25 ou plus", "arrests", "at-least 25" },
  { "25 or more", "arrests", "at-least 25" },
  { "6000+", "live-channels", "at-least 6000" },
  { "6,000+ channels", "live-channels", "at-least 6000 counted “channels”", "en" },
  { ">= 5", "arrests", "at-least 5" },
  { "≥ 5", "arrests", "at-least 5" },
  { "pas moins de 5", "arrests", "at-least 5" },
  { "no fewer than 5", "arrests", "at-least 5" },
  { "less than 5", "arrests", "less-than 5" },
  { "fewer than 5", "arrests", "less-than 5" },
  { "moins de 5", "arrests", "less-than 5" },
  { "< 5", "arrests", "less-than 5" },
  { "up to 460 euros", "price", "up-to 460 EUR" },
  { "jusqu'à 460 euros", "price", "up-to 460 EUR" },
  { "jusqu’à 460 €", "price", "up-to 460 EUR" },
  { "au plus 5", "arrests", "up-to 5" },
  { "at most 5", "arrests", "up-to 5" },
  { "<= 5", "arrests", "up-to 5" },
  { "≤5", "arrests", "up-to 5" },
  { "5 maximum", "arrests", "up-to 5" },
  { "nearly 90,000", "visitors", "nearly 90000" },
  { "près de 90 000", "visitors", "nearly 90000" },
  { "presque 90 000", "visitors", "nearly 90000" },
  { "almost 90,000", "visitors", "nearly 90000" },
  { "some 6,000", "live-channels", "about 6000" },
  { "quelque 6 000", "live-channels", "about 6000" },
  { "environ 6 000", "live-channels", "about 6000" },
  { "6 000 environ", "live-channels", "about 6000" },
  { "about 6,000", "live-channels", "about 6000" },
  { "approx. 6000", "live-channels", "about 6000" },
  { "env. 6 000", "live-channels", "about 6000" },
  { "à peu près 6 000", "live-channels", "about 6000" },
  { "de l'ordre de 6 000", "live-channels", "about 6000" },
  { "≈ 90 000", "visitors", "about 90000" },
  { "~90k", "visitors", "about 90000" },
  { "exactly 4", "domains", "exactly 4" },
  { "4 au total", "domains", "exactly 4" },
  { "4 in total", "domains", "exactly 4" },
  { "exactement 4", "domains", "exactly 4" },
  { "a total of 4", "domains", "exactly 4" },

  /* money and periods */
  { "about €100 a year", "price", "about 100 EUR year" },
  { "environ 100 € par an", "price", "about 100 EUR year" },
  { "environ 100\302\240€ par an", "price", "about 100 EUR year" },
  { "6,5 millions d'euros", "loss", "bare 6500000 EUR" },
  { "6,5 millions d’euros", "loss", "bare 6500000 EUR" },
  { "€6.5 million", "loss", "bare 6500000 EUR" },
  { "EUR 6.5 million", "loss", "bare 6500000 EUR" },
  { "6.5m EUR", "loss", "bare 6500000 EUR" },
  { "$250 million", "damages-awarded", "bare 250000000 USD dollar" },
  { "250 millions de dollars", "damages-awarded", "bare 250000000 USD dollar" },
  { "$250 million", "damages-awarded", "bare 250000000 CAD", NULL, "CAD" },
  { "US$ 26.3m", "damages-awarded", "bare 26300000 USD" },
  { "US$26.3m", "damages-awarded", "bare 26300000 USD" },
  { "26,3 millions de dollars américains", "damages-awarded", "bare 26300000 USD" },
  { "£15", "price", "bare 15 GBP" },
  { "50 francs", "price", "bare 50 CHF", NULL, "CHF" },
  { "50 francs suisses", "price", "bare 50 CHF" },
  { "between 10 and 12 euros a month", "price", "between 10 12 EUR month" },
  { "entre 10 et 12 euros par mois", "price", "between 10 12 EUR month" },
  { "entre 12 et 59 € par mois", "price", "between 12 59 EUR month" },
  { "12-59 €/mois", "price", "between 12 59 EUR month" },
  { "12–59 € / mois", "price", "between 12 59 EUR month" },
  { "€12 to €59 a month", "price", "between 12 59 EUR month" },
  { "from 12 to 59 euros", "price", "between 12 59 EUR" },
  { "de 12 à 59 euros", "price", "between 12 59 EUR" },
  { "12 à 59 euros", "price", "between 12 59 EUR" },
  { "from €12", "price", "at-least 12 EUR" },
  { "dès 12 €", "price", "at-least 12 EUR" },
  { "à partir de 12 €", "price", "at-least 12 EUR" },
  { "5,99 € par mois", "price", "bare 5.99 EUR month" },
  { "€5.99 per month", "price", "bare 5.99 EUR month" },
  { "12 euros mensuels", "price", "bare 12 EUR month" },
  { "either 10 or 12 euros", "price", "either 10 12 EUR" },
  { "soit 10 soit 12 euros", "price", "either 10 12 EUR" },
  { "10 ou 12 euros", "price", "either 10 12 EUR" },
  { "free", "price", "bare 0" },
  { "gratuit", "price", "bare 0" },
  { "100 euros", "price", "bare 100 EUR" },
  { "1.000,50 €", "price", "bare 1000.5 EUR" },
  { "€1,000.50", "price", "bare 1000.5 EUR" },
  { "1 000,50 €", "price", "bare 1000.5 EUR" },
  { "90,000 a month", "visitors", "bare 90000 month" },
  { "90 000 visiteurs par mois", "visitors", "bare 90000 month" },
  { "90,000 visitors a month", "visitors", "bare 90000 month" },
  { "123 million visits a year", "visits", "bare 123000000 year" },
  { "123 millions de visites par an", "visits", "bare 123000000 year" },
  { "Visits: 123 million", "visits", "bare 123000000" },
  { "2 000 par semaine", "visits", "bare 2000 week" },
  { "2000 a day", "visits", "bare 2000 day" },
  { "6 millions en 18 mois", "visits", "bare 6000000 P18M" },
  { "6 million in 2 years", "visits", "bare 6000000 P24M" },
  { "10 to 12 million", "visits", "between 10000000 12000000" },
  { "entre 10 et 12 millions", "visits", "between 10000000 12000000" },
  { "800,000 to 1.2 million", "visits", "between 800000 1200000" },

  /* percents, signs, units */
  { "50%", "traffic-share", "bare 50" },
  { "50 %", "traffic-share", "bare 50" },
  { "12,5 pour cent", "traffic-share", "bare 12.5" },
  { "-50 %", "traffic-change-after", "bare -50" },
  { "\342\210\22250 %", "traffic-change-after", "bare -50" },
  { "+50 %", "traffic-change-after", "bare 50" },

  /* how firmly */
  { "an estimated 6,000", "live-channels", "bare 6000 estimated" },
  { "6 000 (estimation)", "live-channels", "bare 6000 estimated" },
  { "estimé à plus de 6 000", "live-channels", "more-than 6000 estimated" },
  { "6 000 (est.)", "live-channels", "bare 6000 estimated" },
  { "would be about 6,000", "live-channels", "about 6000 conditional" },
  { "serait de 6,5 millions d'euros", "loss", "bare 6500000 EUR conditional" },
  { "reportedly 6,000", "live-channels", "bare 6000 conditional" },

  /* words */
  { "dozens", "arrests", "vague dozens" },
  { "dozens of accounts", "arrests", "vague dozens counted “accounts”" },
  { "des dizaines de comptes", "arrests", "vague dozens counted “comptes”" },
  { "several", "arrests", "vague several" },
  { "plusieurs", "arrests", "vague several" },
  { "des centaines", "servers", "vague hundreds" },
  { "several thousand", "live-channels", "vague thousands" },
  { "quelques milliers", "live-channels", "vague thousands" },
  { "tens of thousands", "live-channels", "vague tens-of-thousands" },
  { "hundreds of thousands", "live-channels", "vague hundreds-of-thousands" },
  { "centaines de milliers d'abonnés", "subscribers", "vague hundreds-of-thousands" },
  { "millions", "users", "vague millions" },
  { "plusieurs millions", "users", "vague several-millions" },
  { "several million", "users", "vague several-millions" },
  { "several million users", "users", "vague several-millions" },
  { "des centaines de millions", "visits", "vague hundreds-of-millions" },
  { "une centaine", "domains", "vague “une centaine”" },
  { "une centaine de domaines", "domains", "vague “une centaine” counted “domaines”" },
  { "près d'une centaine", "domains", "vague “près d'une centaine”" },
  { "plus d’un millier", "domains", "vague “plus d’un millier”" },
  { "tens of millions", "visits", "vague “tens of millions”" },
  { "a record number", "servers", "vague “a record number”" },
  { "undisclosed", "users", "undisclosed" },
  { "non communiqué", "users", "undisclosed" },
  { "n.c.", "users", "undisclosed" },

  /* the source's own noun */
  { "6,000 accesses", "visits", "bare 6000 counted “accesses”", "en" },
  { "6 000 noms de domaine", "sites", "bare 6000 counted “noms de domaine”" },
  { "4 domains", "domains", "bare 4" },
  { "6 000 chaînes en direct", "live-channels", "bare 6000" },
  { "6,000 live channels", "live-channels", "bare 6000" },

  /* conventions */
  { "6,000", "live-channels", "bare 6000", "en" },
  { "6,000", "live-channels", "bare 6", "fr" },
  { "6.000", "live-channels", "bare 6000", "fr" },
  { "1,234 million", "visits", "bare 1234000000", "en" },
  { "1,234 million", "visits", "bare 1234000", "fr" },
  { "1,234 millions", "visits", "bare 1234000" },
  { "6,500 million", "visits", "bare 6500000000" },
  { "1,5", "price", "bare 1.5" },
  { "1.5", "price", "bare 1.5" },
  { "0,123", "traffic-share", "bare 0.123" },

  /* refused, with both readings, the word, and where it stands */
  { "", "live-channels", "! empty 0" },
  { "   ", "live-channels", "! empty 0" },
  { "6,000", "live-channels", "! two-readings 0 6,000 6000|6" },
  { "6.000", "live-channels", "! two-readings 0 6.000 6|6000" },
  { "~6.000", "live-channels", "! two-readings 1 6.000 6|6000" },
  { "plus de 6,000", "live-channels", "! two-readings 8 6,000 6000|6" },
  { "more than 6.000", "live-channels", "! two-readings 10 6.000 6|6000" },
  { "1,234 million", "visits", "! two-readings 0 1,234 1234000000|1234000" },
  { "1 billion", "visits", "! billion 2 billion 1000000000|1000000000000" },
  { "environ 10 billions", "visits", "! billion 11 billions 10000000000|10000000000000" },
  { "1 billion", "visits", "! billion 2 billion 1000000000|1000000000000", "fr" },
  { "foo", "live-channels", "! word 0 foo" },
  { "6000 in Italy", "users", "! word 5 in" },
  { "6 000 chaînes dans le monde", "live-channels", "! word 14 dans" },
  { "6000 x2", "users", "! word 5 x" },
  { "6000 7000", "users", "! second-number 5 7000" },
  { "10 and 12", "arrests", "! word 3 and" },
  { "1,23,456", "users", "! bad-number 0 1,23,456" },
  { "about nearly 5", "arrests", "! second-bound 6 nearly" },
  { "about 10 to 12", "arrests", "! second-bound 0 about" },
  { "12 to 10", "arrests", "! low-above-high 0 12" },
  { "between 10", "arrests", "! word 0 between" },
  { "10 to", "arrests", "! word 3 to" },
  { "10 -", "arrests", "! word 3 -" },
  { "6000?", "arrests", "! word 4 ?" },
  { "± 50", "arrests", "! word 0 ±" },
  { "-5", "arrests", "! negative 1 5" },
  { "1.5", "arrests", "! fraction 0 1.5" },
  { "about", "arrests", "! no-number 0 about" },
  { "unknown", "arrests", "! nothing-said 0 unknown" },
  { "n/a", "arrests", "! nothing-said 0 n" },
  { "-", "arrests", "! nothing-said 0 -" },
  { "free 5", "price", "! word 0 free" },
  { "50 francs", "price", "! shared-currency 3 francs" },
  { "50 dirhams", "price", "! shared-currency 3 dirhams" },
  { "¥500", "price", "! shared-currency 0 ¥" },
  { "50 €", "price", "! other-currency 3 €", NULL, "USD" },
  { "$50", "price", "! other-currency 0 $", NULL, "EUR" },
  { "€50 $60", "price", "! other-currency 4 $" },
  { "50 €", "arrests", "! unit 3 €" },
  { "50 %", "arrests", "! unit 3 %" },
  { "5 years", "arrests", "! unit 2 years" },
  { "10000000000 millions", "visits", "! range 0 10000000000" },
  { "à 6 000", "users", "! word 0 à" },
  { "est 6 000", "users", "! word 0 est" },
  { "6 000 cha\303\256nes et 200 000 titres", "live-channels", "! word 14 et" },
  { "10 000 abonn\303\251s payants", "subscribers", "! word 15 payants" },
  { "6000 of", "users", "! word 5 of" },
  { "6 \342\200\257000 \360\237\231\202", "users", "! second-number 3 000" },
};

/* Nouns as the import makes them: of a few metrics, folded. */
static const TdFigureNoun nouns[] = {
  { "visits", TD_FIGURES_ENGLISH }, { "visites", TD_FIGURES_FRENCH }, { "visitors", TD_FIGURES_ENGLISH },
  { "visiteurs", TD_FIGURES_FRENCH }, { "users", TD_FIGURES_ENGLISH }, { "domains", TD_FIGURES_ENGLISH },
  { "abonnes", TD_FIGURES_FRENCH }, { "chaines en direct", TD_FIGURES_FRENCH }, { "live channels", TD_FIGURES_ENGLISH },
  { NULL, TD_FIGURES_UNSAID },
};

static char *
write_number (double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.15g", value));
}

static void
append_amounts (GString    *out,
                TdQuantity  quantity)
{
  g_autofree char *low = write_number (quantity.low);
  g_autofree char *high = write_number (quantity.high);

  if (!td_quantity_is_number (quantity))
    return;
  g_string_append_printf (out, " %s", low);
  if (td_bound_is_pair (quantity.bound))
    g_string_append_printf (out, " %s", high);
}

static char *
describe (const TdFigureReading *reading)
{
  GString *out = g_string_new (td_bound_get_id (reading->quantity.bound));
  g_autofree char *period = td_period_to_string (reading->period);

  append_amounts (out, reading->quantity);
  if (reading->magnitude != NULL)
    g_string_append_printf (out, " “%s”", reading->magnitude);
  else if (reading->quantity.magnitude != TD_MAGNITUDE_NONE)
    g_string_append_printf (out, " %s", td_magnitude_get_id (reading->quantity.magnitude));
  if (reading->has_currency)
    g_string_append_printf (out, " %s", reading->currency);
  if (period != NULL)
    g_string_append_printf (out, " %s", period);
  g_string_append (out, reading->is_dollar ? " dollar" : "");
  g_string_append (out, reading->estimated ? " estimated" : "");
  g_string_append (out, reading->is_conditional ? " conditional" : "");
  if (reading->counted != NULL)
    g_string_append_printf (out, " counted “%s”", reading->counted);
  return g_string_free (out, FALSE);
}

static char *
describe_problem (const TdFigureProblem *problem)
{
  GString *out = g_string_new (NULL);

  g_string_append_printf (out, "! %s %u", fault_names[problem->fault], problem->column);
  if (problem->word != NULL)
    g_string_append_printf (out, " %s", problem->word);
  if (problem->english != NULL)
    g_string_append_printf (out, " %s|%s", problem->english, problem->french);
  return g_string_free (out, FALSE);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (TdVocabulary) vocabulary = td_vocabulary_new ();
  TdFigureHints hints = { .nouns = nouns, .currency = row->currency };
  g_auto (TdFigureReading) reading = { 0 };
  g_auto (TdFigureProblem) problem = { 0 };
  g_autofree char *described = NULL;

  hints.metric = td_vocabulary_find_metric (vocabulary, row->metric);
  g_assert_nonnull (hints.metric);
  if (row->figures != NULL)
    g_assert_true (td_figures_from_tag (row->figures, &hints.figures));

  described = td_figure_read (row->text, &hints, &reading, &problem) ? describe (&reading) : describe_problem (&problem);
  g_assert_cmpstr (described, ==, row->understood);
}

/* What more than a number was read from is kept as written; a number alone is not. */
static void
test_wording (void)
{
  static const struct { const char *text, *wording; TdFigures language; } cases[] = {
    { "  plus de 6 000 ", "plus de 6 000", TD_FIGURES_FRENCH },
    { "~90k", "~90k", TD_FIGURES_UNSAID },
    { "an estimated 6", "an estimated 6", TD_FIGURES_ENGLISH },
    { "6 accesses", "6 accesses", TD_FIGURES_UNSAID },
    { "6", NULL, TD_FIGURES_UNSAID },
    { "6 million a year", NULL, TD_FIGURES_ENGLISH },
    { "free", NULL, TD_FIGURES_ENGLISH },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (TdFigureReading) reading = { 0 };

      g_assert_true (td_figure_read (cases[i].text, NULL, &reading, NULL));
      g_assert_cmpstr (reading.wording, ==, cases[i].wording);
      g_assert_cmpint (reading.language, ==, cases[i].language);
    }
}

/* A phrase that folding changes could never be found. */
static void
test_phrases_are_folded (void)
{
  guint n;
  const TdPhrase *phrases = td_figure_words_list (&n);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *folded = td_collation_fold (phrases[i].words);

      if (g_ascii_isalpha (*phrases[i].words))
        g_assert_cmpstr (folded, ==, phrases[i].words);
      for (guint j = 0; j < i; j++)
        {
          if (g_str_equal (phrases[i].words, phrases[j].words) && phrases[i].kind != TD_PHRASE_SCALE
              && phrases[i].kind != TD_PHRASE_BILLION)
            g_error ("“%s” stands twice", phrases[i].words);
        }
    }
}

/* Anything may stand in a cell: none of it is read beyond its end or forgotten. */
static void
test_any_text (void)
{
  static const char * const pieces[] = { "6", " ", ",", ".", "000", "de", "d'", "to", "-", "€", "plus", "a", "à", "+", "million", "entre", "et", "(", "ou", "?" };
  g_autoptr (GRand) random = g_rand_new_with_seed (20211018);

  for (guint i = 0; i < 20000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_auto (TdFigureReading) reading = { 0 };
      g_auto (TdFigureProblem) problem = { 0 };
      const guint n = (guint) g_rand_int_range (random, 0, 9);

      for (guint j = 0; j < n; j++)
        g_string_append (text, pieces[g_rand_int_range (random, 0, G_N_ELEMENTS (pieces))]);
      if (td_figure_read (text->str, NULL, &reading, &problem))
        g_assert_cmpfloat (reading.quantity.low, <=, reading.quantity.high);
      else
        {
          g_assert_cmpint (problem.fault, !=, TD_FIGURE_FAULT_NONE);
          g_assert_cmpuint (problem.column, <=, (guint) g_utf8_strlen (text->str, -1));
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/io/figure-reader/row/%03u", i);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/io/figure-reader/wording", test_wording);
  g_test_add_func ("/io/figure-reader/phrases-are-folded", test_phrases_are_folded);
  g_test_add_func ("/io/figure-reader/any-text", test_any_text);

  return g_test_run ();
}
