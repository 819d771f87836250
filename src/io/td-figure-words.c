/* td-figure-words.c: the words that people put around a number, in English and in French (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-figure-words.h"

#include <string.h>

#include "model/td-period.h"
#include "model/td-quantity.h"

#define EN TD_WORDS_ENGLISH
#define FR TD_WORDS_FRENCH
#define BOTH TD_WORDS_BOTH

#define BOUND(language, bound, words) { words, TD_PHRASE_BOUND, language, TD_BOUND_##bound, NULL }
#define VAGUE(language, magnitude, words) { words, TD_PHRASE_VAGUE, language, TD_MAGNITUDE_##magnitude, NULL }
#define NUMBER(language, value, words) { words, TD_PHRASE_NUMBER, language, value, NULL }
#define SCALE(language, zeros, words) { words, TD_PHRASE_SCALE, language, zeros, NULL }
#define CURRENCY(language, code, words) { words, TD_PHRASE_CURRENCY, language, 0, code }
#define PERIOD(language, kind, words) { words, TD_PHRASE_PERIOD, language, TD_PERIOD_##kind, NULL }
#define UNIT(language, unit, words) { words, TD_PHRASE_UNIT, language, 0, unit }
#define OTHER(language, kind, words) { words, TD_PHRASE_##kind, language, 0, NULL }

static const TdPhrase phrases[] = {
  BOUND (EN, ABOUT, "about"), BOUND (EN, ABOUT, "around"), BOUND (EN, ABOUT, "approximately"),
  BOUND (BOTH, ABOUT, "approx"), BOUND (EN, ABOUT, "roughly"), BOUND (EN, ABOUT, "some"),
  BOUND (BOTH, ABOUT, "circa"), BOUND (BOTH, ABOUT, "ca"), BOUND (EN, ABOUT, "in the region of"),
  BOUND (EN, ABOUT, "or so"), BOUND (EN, ABOUT, "on the order of"), BOUND (EN, ABOUT, "in the order of"),
  BOUND (BOTH, ABOUT, "~"), BOUND (BOTH, ABOUT, "≈"), BOUND (BOTH, ABOUT, "∼"), BOUND (BOTH, ABOUT, "≃"),
  BOUND (FR, ABOUT, "environ"), BOUND (FR, ABOUT, "env"), BOUND (FR, ABOUT, "a peu pres"),
  BOUND (FR, ABOUT, "quelque"), BOUND (FR, ABOUT, "quelques"), BOUND (FR, ABOUT, "autour de"), BOUND (FR, ABOUT, "autour d'"),
  BOUND (FR, ABOUT, "aux alentours de"), BOUND (FR, ABOUT, "aux environs de"), BOUND (FR, ABOUT, "de l' ordre de"),
  BOUND (FR, ABOUT, "de l' ordre d'"), BOUND (FR, ABOUT, "approximativement"), BOUND (FR, ABOUT, "grosso modo"),

  BOUND (EN, NEARLY, "nearly"), BOUND (EN, NEARLY, "almost"), BOUND (EN, NEARLY, "close to"), BOUND (EN, NEARLY, "just under"),
  BOUND (FR, NEARLY, "pres de"), BOUND (FR, NEARLY, "pres d'"), BOUND (FR, NEARLY, "presque"),
  BOUND (FR, NEARLY, "pas loin de"), BOUND (FR, NEARLY, "un peu moins de"),

  BOUND (EN, MORE_THAN, "more than"), BOUND (EN, MORE_THAN, "over"), BOUND (EN, MORE_THAN, "above"),
  BOUND (EN, MORE_THAN, "exceeding"), BOUND (EN, MORE_THAN, "in excess of"), BOUND (EN, MORE_THAN, "upwards of"),
  BOUND (EN, MORE_THAN, "well over"), BOUND (EN, MORE_THAN, "just over"), BOUND (EN, MORE_THAN, "a little over"),
  BOUND (EN, MORE_THAN, "much more than"), BOUND (EN, MORE_THAN, "slightly more than"), BOUND (BOTH, MORE_THAN, ">"),
  BOUND (FR, MORE_THAN, "plus de"), BOUND (FR, MORE_THAN, "plus d'"), BOUND (FR, MORE_THAN, "+ de"), BOUND (FR, MORE_THAN, "+ d'"),
  BOUND (FR, MORE_THAN, "bien plus de"), BOUND (FR, MORE_THAN, "un peu plus de"), BOUND (FR, MORE_THAN, "largement plus de"),
  BOUND (FR, MORE_THAN, "au-dela de"), BOUND (FR, MORE_THAN, "au-dessus de"), BOUND (FR, MORE_THAN, "superieur a"),
  BOUND (FR, MORE_THAN, "superieure a"),

  BOUND (EN, AT_LEAST, "at least"), BOUND (EN, AT_LEAST, "no fewer than"), BOUND (EN, AT_LEAST, "no less than"),
  BOUND (EN, AT_LEAST, "not less than"), BOUND (EN, AT_LEAST, "a minimum of"), BOUND (BOTH, AT_LEAST, "minimum"),
  BOUND (BOTH, AT_LEAST, "min"), BOUND (BOTH, AT_LEAST, "minimum of"), BOUND (EN, AT_LEAST, "or more"), BOUND (EN, AT_LEAST, "and more"),
  BOUND (EN, AT_LEAST, "and up"), BOUND (BOTH, AT_LEAST, "> ="), BOUND (BOTH, AT_LEAST, "≥"), BOUND (BOTH, AT_LEAST, "⩾"),
  BOUND (FR, AT_LEAST, "au moins"), BOUND (FR, AT_LEAST, "pas moins de"), BOUND (FR, AT_LEAST, "pas moins d'"),
  BOUND (FR, AT_LEAST, "au minimum"), BOUND (FR, AT_LEAST, "un minimum de"), BOUND (FR, AT_LEAST, "ou plus"),
  BOUND (FR, AT_LEAST, "et plus"), BOUND (FR, AT_LEAST, "a partir de"), BOUND (FR, AT_LEAST, "a partir d'"),

  BOUND (EN, LESS_THAN, "less than"), BOUND (EN, LESS_THAN, "fewer than"), BOUND (EN, LESS_THAN, "under"),
  BOUND (EN, LESS_THAN, "below"), BOUND (BOTH, LESS_THAN, "<"),
  BOUND (FR, LESS_THAN, "moins de"), BOUND (FR, LESS_THAN, "moins d'"), BOUND (FR, LESS_THAN, "inferieur a"),
  BOUND (FR, LESS_THAN, "inferieure a"), BOUND (FR, LESS_THAN, "en dessous de"), BOUND (FR, LESS_THAN, "au-dessous de"),

  BOUND (EN, UP_TO, "up to"), BOUND (EN, UP_TO, "at most"), BOUND (EN, UP_TO, "no more than"), BOUND (EN, UP_TO, "not more than"),
  BOUND (EN, UP_TO, "a maximum of"), BOUND (BOTH, UP_TO, "maximum of"), BOUND (BOTH, UP_TO, "maximum"), BOUND (BOTH, UP_TO, "max"),
  BOUND (EN, UP_TO, "as many as"), BOUND (EN, UP_TO, "as much as"), BOUND (EN, UP_TO, "or less"), BOUND (EN, UP_TO, "or fewer"),
  BOUND (BOTH, UP_TO, "< ="), BOUND (BOTH, UP_TO, "≤"), BOUND (BOTH, UP_TO, "⩽"),
  BOUND (FR, UP_TO, "jusqu' a"), BOUND (FR, UP_TO, "au plus"), BOUND (FR, UP_TO, "tout au plus"), BOUND (FR, UP_TO, "au maximum"),
  BOUND (FR, UP_TO, "un maximum de"), BOUND (FR, UP_TO, "pas plus de"), BOUND (FR, UP_TO, "pas plus d'"), BOUND (FR, UP_TO, "ou moins"),

  BOUND (EN, EXACTLY, "exactly"), BOUND (EN, EXACTLY, "precisely"), BOUND (EN, EXACTLY, "in total"), BOUND (EN, EXACTLY, "in all"),
  BOUND (EN, EXACTLY, "a total of"), BOUND (FR, EXACTLY, "un total de"), BOUND (BOTH, EXACTLY, "total"),
  BOUND (FR, EXACTLY, "exactement"), BOUND (FR, EXACTLY, "tres exactement"), BOUND (FR, EXACTLY, "precisement"),
  BOUND (FR, EXACTLY, "au total"), BOUND (FR, EXACTLY, "en tout"),

  OTHER (EN, FROM, "from"),
  OTHER (EN, BETWEEN, "between"), OTHER (FR, BETWEEN, "entre"),
  OTHER (EN, AND, "and"), OTHER (FR, AND, "et"), OTHER (EN, TO, "to"),
  OTHER (EN, EITHER, "either"), OTHER (FR, EITHER, "soit"), OTHER (EN, OR, "or"), OTHER (FR, OR, "ou"), OTHER (FR, OR, "ou bien"),

  VAGUE (EN, SEVERAL, "several"), VAGUE (EN, SEVERAL, "a few"), VAGUE (FR, SEVERAL, "plusieurs"),
  VAGUE (EN, DOZENS, "dozens"), VAGUE (EN, DOZENS, "several dozen"), VAGUE (FR, DOZENS, "des dizaines"),
  VAGUE (FR, DOZENS, "dizaines"), VAGUE (FR, DOZENS, "plusieurs dizaines"), VAGUE (FR, DOZENS, "quelques dizaines"),
  VAGUE (EN, HUNDREDS, "hundreds"), VAGUE (EN, HUNDREDS, "several hundred"), VAGUE (EN, HUNDREDS, "several hundreds"),
  VAGUE (EN, HUNDREDS, "a few hundred"), VAGUE (FR, HUNDREDS, "des centaines"), VAGUE (FR, HUNDREDS, "centaines"),
  VAGUE (FR, HUNDREDS, "plusieurs centaines"), VAGUE (FR, HUNDREDS, "quelques centaines"),
  VAGUE (EN, THOUSANDS, "thousands"), VAGUE (EN, THOUSANDS, "several thousand"), VAGUE (EN, THOUSANDS, "several thousands"),
  VAGUE (EN, THOUSANDS, "a few thousand"), VAGUE (FR, THOUSANDS, "des milliers"), VAGUE (FR, THOUSANDS, "milliers"),
  VAGUE (FR, THOUSANDS, "plusieurs milliers"), VAGUE (FR, THOUSANDS, "quelques milliers"),
  VAGUE (EN, TENS_OF_THOUSANDS, "tens of thousands"), VAGUE (FR, TENS_OF_THOUSANDS, "des dizaines de milliers"),
  VAGUE (FR, TENS_OF_THOUSANDS, "dizaines de milliers"), VAGUE (FR, TENS_OF_THOUSANDS, "plusieurs dizaines de milliers"),
  VAGUE (EN, HUNDREDS_OF_THOUSANDS, "hundreds of thousands"), VAGUE (EN, HUNDREDS_OF_THOUSANDS, "several hundred thousand"),
  VAGUE (FR, HUNDREDS_OF_THOUSANDS, "des centaines de milliers"), VAGUE (FR, HUNDREDS_OF_THOUSANDS, "centaines de milliers"),
  VAGUE (FR, HUNDREDS_OF_THOUSANDS, "plusieurs centaines de milliers"),
  VAGUE (BOTH, MILLIONS, "millions"), VAGUE (FR, MILLIONS, "des millions"),
  VAGUE (EN, SEVERAL_MILLIONS, "several million"), VAGUE (EN, SEVERAL_MILLIONS, "several millions"),
  VAGUE (EN, SEVERAL_MILLIONS, "a few million"), VAGUE (FR, SEVERAL_MILLIONS, "plusieurs millions"),
  VAGUE (FR, SEVERAL_MILLIONS, "quelques millions"),
  VAGUE (EN, HUNDREDS_OF_MILLIONS, "hundreds of millions"), VAGUE (FR, HUNDREDS_OF_MILLIONS, "des centaines de millions"),
  VAGUE (FR, HUNDREDS_OF_MILLIONS, "centaines de millions"), VAGUE (FR, HUNDREDS_OF_MILLIONS, "plusieurs centaines de millions"),
  /* Words that no magnitude of the format fits: they are kept as they are. */
  VAGUE (EN, OTHER, "tens of millions"), VAGUE (FR, OTHER, "des dizaines de millions"), VAGUE (FR, OTHER, "plusieurs dizaines de millions"),
  VAGUE (FR, OTHER, "dizaines de millions"), VAGUE (EN, OTHER, "a dozen"), VAGUE (EN, OTHER, "dozen"), VAGUE (EN, OTHER, "a handful"),
  VAGUE (EN, OTHER, "many"), VAGUE (EN, OTHER, "numerous"), VAGUE (EN, OTHER, "countless"), VAGUE (EN, OTHER, "a large number"),
  VAGUE (EN, OTHER, "a record number"), VAGUE (EN, OTHER, "billions"), VAGUE (FR, OTHER, "des milliards"), VAGUE (FR, OTHER, "milliards"),
  VAGUE (FR, OTHER, "plusieurs milliards"), VAGUE (EN, OTHER, "several billion"),
  VAGUE (FR, OTHER, "une dizaine"), VAGUE (FR, OTHER, "une douzaine"), VAGUE (FR, OTHER, "une quinzaine"), VAGUE (FR, OTHER, "une vingtaine"),
  VAGUE (FR, OTHER, "une trentaine"), VAGUE (FR, OTHER, "une quarantaine"), VAGUE (FR, OTHER, "une cinquantaine"),
  VAGUE (FR, OTHER, "une soixantaine"), VAGUE (FR, OTHER, "une centaine"), VAGUE (FR, OTHER, "un millier"), VAGUE (FR, OTHER, "une poignee"),
  VAGUE (FR, OTHER, "de nombreux"), VAGUE (FR, OTHER, "de nombreuses"), VAGUE (FR, OTHER, "nombreux"), VAGUE (FR, OTHER, "nombreuses"),
  VAGUE (FR, OTHER, "beaucoup"), VAGUE (FR, OTHER, "un grand nombre"), VAGUE (FR, OTHER, "un nombre record"),

  NUMBER (EN, 2, "two"), NUMBER (EN, 3, "three"), NUMBER (EN, 4, "four"), NUMBER (EN, 5, "five"), NUMBER (BOTH, 6, "six"),
  NUMBER (EN, 7, "seven"), NUMBER (EN, 8, "eight"), NUMBER (EN, 9, "nine"), NUMBER (EN, 10, "ten"), NUMBER (EN, 11, "eleven"),
  NUMBER (EN, 12, "twelve"), NUMBER (EN, 1, "one"), NUMBER (FR, 1, "un seul"), NUMBER (FR, 1, "une seule"),
  NUMBER (FR, 2, "deux"), NUMBER (FR, 3, "trois"), NUMBER (FR, 4, "quatre"), NUMBER (FR, 5, "cinq"), NUMBER (FR, 7, "sept"),
  NUMBER (FR, 8, "huit"), NUMBER (FR, 9, "neuf"), NUMBER (FR, 10, "dix"), NUMBER (FR, 11, "onze"), NUMBER (FR, 12, "douze"),
  NUMBER (EN, 1000, "a thousand"), NUMBER (EN, 100, "a hundred"), NUMBER (EN, 1000000, "a million"), NUMBER (FR, 1000000, "un million"),
  NUMBER (EN, 1000000000, "a billion"), NUMBER (FR, 1000000000, "un milliard"),

  SCALE (EN, 2, "hundred"), SCALE (EN, 3, "thousand"), SCALE (FR, 3, "mille"), SCALE (BOTH, 3, "k"),
  SCALE (BOTH, 6, "million"), SCALE (BOTH, 6, "millions"), SCALE (BOTH, 6, "m"), SCALE (BOTH, 6, "mio"), SCALE (BOTH, 6, "mn"),
  SCALE (FR, 9, "milliard"), SCALE (FR, 9, "milliards"), SCALE (FR, 9, "md"), SCALE (FR, 9, "mds"), SCALE (FR, 9, "mrd"), SCALE (EN, 9, "bn"), SCALE (EN, 9, "b"),
  OTHER (BOTH, BILLION, "billion"), OTHER (BOTH, BILLION, "billions"),

  CURRENCY (BOTH, "EUR", "€"), CURRENCY (BOTH, "EUR", "euro"), CURRENCY (BOTH, "EUR", "euros"),
  CURRENCY (BOTH, "GBP", "£"), CURRENCY (EN, "GBP", "pound"), CURRENCY (EN, "GBP", "pounds"), CURRENCY (EN, "GBP", "pounds sterling"),
  CURRENCY (FR, "GBP", "livre sterling"), CURRENCY (FR, "GBP", "livres sterling"),
  CURRENCY (BOTH, "USD", "us $"), CURRENCY (BOTH, "USD", "$ us"), CURRENCY (EN, "USD", "us dollar"), CURRENCY (EN, "USD", "us dollars"),
  CURRENCY (EN, "USD", "american dollars"), CURRENCY (FR, "USD", "dollars americains"), CURRENCY (FR, "USD", "dollar americain"),
  CURRENCY (BOTH, "CAD", "c $"), CURRENCY (BOTH, "CAD", "ca $"), CURRENCY (BOTH, "CAD", "$ ca"), CURRENCY (EN, "CAD", "canadian dollars"), CURRENCY (FR, "CAD", "dollars canadiens"),
  CURRENCY (EN, "AUD", "australian dollars"), CURRENCY (FR, "AUD", "dollars australiens"),
  CURRENCY (BOTH, "BRL", "r $"), CURRENCY (BOTH, "BRL", "reais"), CURRENCY (EN, "BRL", "brazilian reais"),
  CURRENCY (EN, "CHF", "swiss francs"), CURRENCY (FR, "CHF", "francs suisses"), CURRENCY (BOTH, "JPY", "yen"), CURRENCY (BOTH, "JPY", "yens"),
  CURRENCY (EN, "DKK", "danish kroner"), CURRENCY (FR, "DKK", "couronnes danoises"), CURRENCY (EN, "SEK", "swedish kronor"),
  CURRENCY (FR, "SEK", "couronnes suedoises"), CURRENCY (EN, "NOK", "norwegian kroner"), CURRENCY (FR, "NOK", "couronnes norvegiennes"),
  CURRENCY (EN, "MAD", "moroccan dirhams"), CURRENCY (FR, "MAD", "dirhams marocains"), CURRENCY (EN, "INR", "indian rupees"), CURRENCY (FR, "INR", "roupies indiennes"),
  CURRENCY (BOTH, "PLN", "zlotys"), CURRENCY (BOTH, "PLN", "zloty"), CURRENCY (EN, "RUB", "roubles"), CURRENCY (EN, "RUB", "rubles"), CURRENCY (BOTH, "CNY", "yuan"), CURRENCY (BOTH, "CNY", "yuans"),
  OTHER (BOTH, DOLLAR, "$"), OTHER (BOTH, DOLLAR, "dollar"), OTHER (BOTH, DOLLAR, "dollars"),
  OTHER (BOTH, SHARED, "¥"), OTHER (BOTH, SHARED, "kr"), OTHER (EN, SHARED, "kroner"), OTHER (EN, SHARED, "kronor"), OTHER (EN, SHARED, "krona"),
  OTHER (FR, SHARED, "couronnes"), OTHER (BOTH, SHARED, "dinar"), OTHER (BOTH, SHARED, "dinars"), OTHER (BOTH, SHARED, "dirham"),
  OTHER (BOTH, SHARED, "dirhams"), OTHER (BOTH, SHARED, "franc"), OTHER (BOTH, SHARED, "francs"), OTHER (BOTH, SHARED, "peso"),
  OTHER (BOTH, SHARED, "pesos"), OTHER (EN, SHARED, "rupees"), OTHER (FR, SHARED, "roupies"), OTHER (FR, SHARED, "livres"), OTHER (FR, SHARED, "livre"),

  PERIOD (EN, MONTH, "a month"), PERIOD (EN, MONTH, "per month"), PERIOD (EN, MONTH, "monthly"), PERIOD (EN, MONTH, "each month"),
  PERIOD (EN, MONTH, "every month"), PERIOD (EN, MONTH, "/ month"), PERIOD (BOTH, MONTH, "/ mo"), PERIOD (FR, MONTH, "/ mois"),
  PERIOD (FR, MONTH, "par mois"), PERIOD (FR, MONTH, "chaque mois"), PERIOD (FR, MONTH, "mensuel"), PERIOD (FR, MONTH, "mensuels"),
  PERIOD (FR, MONTH, "mensuelle"), PERIOD (FR, MONTH, "mensuelles"), PERIOD (FR, MONTH, "mensuellement"), PERIOD (FR, MONTH, "le mois"), PERIOD (FR, MONTH, "tous les mois"),
  PERIOD (EN, YEAR, "a year"), PERIOD (EN, YEAR, "per year"), PERIOD (BOTH, YEAR, "per annum"), PERIOD (EN, YEAR, "yearly"), PERIOD (EN, YEAR, "annually"),
  PERIOD (EN, YEAR, "annual"), PERIOD (EN, YEAR, "each year"), PERIOD (EN, YEAR, "every year"), PERIOD (EN, YEAR, "/ year"), PERIOD (EN, YEAR, "/ yr"),
  PERIOD (FR, YEAR, "/ an"), PERIOD (FR, YEAR, "par an"), PERIOD (FR, YEAR, "par annee"), PERIOD (FR, YEAR, "l' an"), PERIOD (FR, YEAR, "l' annee"), PERIOD (FR, YEAR, "chaque annee"),
  PERIOD (FR, YEAR, "annuel"), PERIOD (FR, YEAR, "annuels"), PERIOD (FR, YEAR, "annuelle"), PERIOD (FR, YEAR, "annuelles"), PERIOD (FR, YEAR, "annuellement"), PERIOD (FR, YEAR, "tous les ans"),
  PERIOD (EN, WEEK, "a week"), PERIOD (EN, WEEK, "per week"), PERIOD (EN, WEEK, "weekly"), PERIOD (EN, WEEK, "each week"), PERIOD (EN, WEEK, "/ week"),
  PERIOD (FR, WEEK, "par semaine"), PERIOD (FR, WEEK, "/ semaine"), PERIOD (FR, WEEK, "/ sem"), PERIOD (FR, WEEK, "chaque semaine"), PERIOD (FR, WEEK, "hebdomadaire"), PERIOD (FR, WEEK, "hebdomadaires"),
  PERIOD (EN, DAY, "a day"), PERIOD (EN, DAY, "per day"), PERIOD (EN, DAY, "daily"), PERIOD (EN, DAY, "each day"), PERIOD (EN, DAY, "every day"), PERIOD (EN, DAY, "/ day"),
  PERIOD (FR, DAY, "par jour"), PERIOD (FR, DAY, "/ jour"), PERIOD (FR, DAY, "chaque jour"), PERIOD (FR, DAY, "quotidien"), PERIOD (FR, DAY, "quotidiens"), PERIOD (FR, DAY, "quotidienne"), PERIOD (FR, DAY, "quotidiennes"),
  PERIOD (EN, EVER, "ever"), PERIOD (EN, EVER, "since its launch"), PERIOD (EN, EVER, "since it began"), PERIOD (FR, EVER, "depuis sa creation"), PERIOD (FR, EVER, "depuis son lancement"),

  OTHER (BOTH, PERCENT, "%"), OTHER (EN, PERCENT, "percent"), OTHER (EN, PERCENT, "per cent"), OTHER (FR, PERCENT, "pour cent"), OTHER (FR, PERCENT, "pourcent"),

  UNIT (EN, "year", "year"), UNIT (EN, "year", "years"), UNIT (FR, "year", "an"), UNIT (FR, "year", "ans"), UNIT (FR, "year", "annee"), UNIT (FR, "year", "annees"),
  UNIT (EN, "month", "month"), UNIT (EN, "month", "months"), UNIT (FR, "month", "mois"),
  UNIT (EN, "week", "week"), UNIT (EN, "week", "weeks"), UNIT (FR, "week", "semaine"), UNIT (FR, "week", "semaines"),
  UNIT (EN, "day", "day"), UNIT (EN, "day", "days"), UNIT (FR, "day", "jour"), UNIT (FR, "day", "jours"),
  OTHER (EN, WITHIN, "in"), OTHER (EN, WITHIN, "within"), OTHER (EN, WITHIN, "during"), OTHER (FR, WITHIN, "en"), OTHER (FR, WITHIN, "sur"), OTHER (FR, WITHIN, "pendant"),

  OTHER (BOTH, ESTIMATED, "est"), OTHER (EN, ESTIMATED, "estimated"), OTHER (EN, ESTIMATED, "an estimated"), OTHER (EN, ESTIMATED, "estimated at"), OTHER (EN, ESTIMATED, "is estimated at"),
  OTHER (EN, ESTIMATED, "estimated to be"), OTHER (EN, ESTIMATED, "estimate"), OTHER (FR, ESTIMATED, "estime"), OTHER (FR, ESTIMATED, "estimes"), OTHER (FR, ESTIMATED, "estimee"),
  OTHER (FR, ESTIMATED, "estimees"), OTHER (FR, ESTIMATED, "estime a"), OTHER (FR, ESTIMATED, "estimes a"), OTHER (FR, ESTIMATED, "estimee a"), OTHER (FR, ESTIMATED, "estimees a"),
  OTHER (FR, ESTIMATED, "evalue a"), OTHER (FR, ESTIMATED, "evalues a"), OTHER (FR, ESTIMATED, "evaluee a"), OTHER (FR, ESTIMATED, "evaluees a"), OTHER (FR, ESTIMATED, "estimation"),
  OTHER (EN, CONDITIONAL, "would be"), OTHER (EN, CONDITIONAL, "would have"), OTHER (EN, CONDITIONAL, "could be"), OTHER (EN, CONDITIONAL, "might be"), OTHER (EN, CONDITIONAL, "reportedly"), OTHER (EN, CONDITIONAL, "allegedly"),
  OTHER (FR, CONDITIONAL, "serait"), OTHER (FR, CONDITIONAL, "seraient"), OTHER (FR, CONDITIONAL, "serait de"), OTHER (FR, CONDITIONAL, "seraient de"), OTHER (FR, CONDITIONAL, "aurait"), OTHER (FR, CONDITIONAL, "auraient"),
  OTHER (FR, CONDITIONAL, "il y aurait"), OTHER (FR, CONDITIONAL, "pourrait etre"), OTHER (FR, CONDITIONAL, "pourraient etre"), OTHER (FR, CONDITIONAL, "atteindrait"), OTHER (FR, CONDITIONAL, "atteindraient"),

  OTHER (EN, NOTHING, "unknown"), OTHER (EN, NOTHING, "not known"), OTHER (EN, NOTHING, "not stated"), OTHER (EN, NOTHING, "not reported"), OTHER (BOTH, NOTHING, "n / a"), OTHER (BOTH, NOTHING, "na"), OTHER (BOTH, NOTHING, "-"),
  OTHER (BOTH, NOTHING, "–"), OTHER (BOTH, NOTHING, "—"), OTHER (BOTH, NOTHING, "?"), OTHER (FR, NOTHING, "inconnu"), OTHER (FR, NOTHING, "inconnue"), OTHER (FR, NOTHING, "inconnus"), OTHER (FR, NOTHING, "non precise"),
  OTHER (FR, NOTHING, "non indique"), OTHER (FR, NOTHING, "non renseigne"), OTHER (BOTH, NOTHING, "nd"),
  OTHER (EN, UNDISCLOSED, "undisclosed"), OTHER (EN, UNDISCLOSED, "not disclosed"), OTHER (EN, UNDISCLOSED, "withheld"), OTHER (EN, UNDISCLOSED, "confidential"), OTHER (EN, UNDISCLOSED, "an undisclosed number of"),
  OTHER (EN, UNDISCLOSED, "an undisclosed amount"), OTHER (EN, UNDISCLOSED, "undisclosed amount"), OTHER (FR, UNDISCLOSED, "non communique"), OTHER (FR, UNDISCLOSED, "non communiques"), OTHER (FR, UNDISCLOSED, "non communiquee"),
  OTHER (FR, UNDISCLOSED, "non communiquees"), OTHER (FR, UNDISCLOSED, "non divulgue"), OTHER (FR, UNDISCLOSED, "non divulgues"), OTHER (FR, UNDISCLOSED, "non divulguee"), OTHER (FR, UNDISCLOSED, "confidentiel"), OTHER (FR, UNDISCLOSED, "nc"),
  OTHER (EN, FREE, "free"), OTHER (EN, FREE, "free of charge"), OTHER (EN, FREE, "for free"), OTHER (FR, FREE, "gratuit"), OTHER (FR, FREE, "gratuite"), OTHER (FR, FREE, "gratuits"), OTHER (FR, FREE, "gratuites"), OTHER (FR, FREE, "gratuitement"),

  OTHER (BOTH, ARTICLE, "a"), OTHER (EN, ARTICLE, "the"), OTHER (EN, ARTICLE, "of"), OTHER (EN, ARTICLE, "is"), OTHER (EN, ARTICLE, "are"),
  OTHER (FR, ARTICLE, "de"), OTHER (FR, ARTICLE, "d'"), OTHER (FR, ARTICLE, "du"), OTHER (FR, ARTICLE, "le"), OTHER (FR, ARTICLE, "la"), OTHER (FR, ARTICLE, "les"), OTHER (FR, ARTICLE, "l'"), OTHER (FR, ARTICLE, "des"),

  OTHER (EN, STOP, "for"), OTHER (EN, STOP, "by"), OTHER (EN, STOP, "with"), OTHER (EN, STOP, "without"), OTHER (EN, STOP, "since"), OTHER (EN, STOP, "that"), OTHER (EN, STOP, "which"), OTHER (EN, STOP, "who"),
  OTHER (EN, STOP, "not"), OTHER (EN, STOP, "no"), OTHER (EN, STOP, "nor"), OTHER (EN, STOP, "but"), OTHER (EN, STOP, "per"), OTHER (EN, STOP, "each"), OTHER (EN, STOP, "at"), OTHER (EN, STOP, "until"),
  OTHER (EN, STOP, "before"), OTHER (EN, STOP, "after"), OTHER (EN, STOP, "including"), OTHER (EN, STOP, "excluding"), OTHER (EN, STOP, "except"), OTHER (EN, STOP, "than"), OTHER (EN, STOP, "more"), OTHER (EN, STOP, "less"),
  OTHER (FR, STOP, "pour"), OTHER (FR, STOP, "par"), OTHER (FR, STOP, "avec"), OTHER (FR, STOP, "sans"), OTHER (FR, STOP, "depuis"), OTHER (FR, STOP, "que"), OTHER (FR, STOP, "qui"), OTHER (FR, STOP, "dont"),
  OTHER (FR, STOP, "ne"), OTHER (FR, STOP, "pas"), OTHER (FR, STOP, "non"), OTHER (FR, STOP, "ni"), OTHER (FR, STOP, "mais"), OTHER (FR, STOP, "chaque"), OTHER (FR, STOP, "dans"), OTHER (FR, STOP, "avant"), OTHER (FR, STOP, "apres"),
  OTHER (FR, STOP, "hors"), OTHER (FR, STOP, "sauf"), OTHER (FR, STOP, "plus"), OTHER (FR, STOP, "moins"), OTHER (FR, STOP, "au"), OTHER (FR, STOP, "aux"),
};

static gboolean
is_ending (const char *rest,
           gsize       length)
{
  return length == 0 || (length == 1 && (*rest == 's' || *rest == 'x'));
}

static gboolean
is_word (const char *folded,
         const char *word,
         gsize       length,
         gboolean    loosely)
{
  const gsize found = strlen (folded);
  const gsize common = MIN (found, length);

  if (strncmp (folded, word, common) != 0)
    return FALSE;
  if (!loosely)
    return found == length;

  return common > 0 && is_ending (folded + common, found - common) && is_ending (word + common, length - common);
}

guint
td_figure_words_match (const TdFigureTokens *tokens,
                       guint                 i,
                       const char           *words,
                       gboolean              loosely)
{
  guint n = 0;

  for (const char *word = words; *word != '\0';)
    {
      const gsize length = strcspn (word, " ");

      if (i + n >= tokens->n || !is_word (tokens->tokens[i + n].folded, word, length, loosely))
        return 0;
      n++;
      word += length;
      word += *word == ' ';
    }

  return n;
}

static gboolean
is_scale (const TdPhrase *phrase)
{
  return phrase->kind == TD_PHRASE_SCALE || phrase->kind == TD_PHRASE_BILLION;
}

const TdPhrase *
td_figure_words_find (const TdFigureTokens *tokens,
                      guint                 i,
                      gboolean              after_number,
                      guint                *n)
{
  const TdPhrase *best = NULL;
  const char first = *tokens->tokens[i].folded;

  *n = 0;
  for (guint j = 0; j < G_N_ELEMENTS (phrases); j++)
    {
      guint length;

      if (*phrases[j].words != first)
        continue;
      length = td_figure_words_match (tokens, i, phrases[j].words, FALSE);
      if (length < *n || length == 0 || (length == *n && !(after_number && is_scale (&phrases[j]))))
        continue;
      best = &phrases[j];
      *n = length;
    }

  return best;
}

/* "month" and "mois" alone are units; in a column of periods they are periods. */
const char *
td_figure_words_find_period (const char *text)
{
  TdFigureTokens tokens;
  const TdPhrase *phrase;
  const char *found = NULL;
  guint n;

  td_figure_tokens_init (&tokens, text);
  phrase = tokens.n > 0 ? td_figure_words_find (&tokens, 0, FALSE, &n) : NULL;
  if (phrase != NULL && n == tokens.n && phrase->kind == TD_PHRASE_UNIT)
    found = phrase->text;
  else if (phrase != NULL && n == tokens.n && phrase->kind == TD_PHRASE_PERIOD)
    {
      static const char * const ids[] = {
        [TD_PERIOD_DAY] = "day", [TD_PERIOD_WEEK] = "week", [TD_PERIOD_MONTH] = "month",
        [TD_PERIOD_YEAR] = "year", [TD_PERIOD_EVER] = "ever",
      };

      found = ids[phrase->value];
    }
  td_figure_tokens_clear (&tokens);
  return found;
}

const TdPhrase *
td_figure_words_list (guint *n)
{
  *n = G_N_ELEMENTS (phrases);
  return phrases;
}
