/* td-datum.h: what is drawn for one figure
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  TD_DATUM_VALUE,    /* a number: a bar with an end; 0 is a stroke on the zero line */
  TD_DATUM_SPREAD,   /* no agreed value: a whisker from low to high with hollow ends, no bar */
  TD_DATUM_WORDS,    /* words only: a hatched stub of fixed length, never to scale */
  TD_DATUM_ABSENT,   /* nobody says it: a word */
  TD_DATUM_WITHHELD, /* somebody keeps it back: another word */
} TdDatumKind;

/* How the end of a bar tells the bound of its number. */
typedef enum
{
  TD_END_PLAIN,  /* a bare number */
  TD_END_FIRM,   /* exactly: an end line */
  TD_END_SOFT,   /* about, nearly: fades from low to high, around value */
  TD_END_ABOVE,  /* more than, at least: fades past the number, arrow outwards */
  TD_END_BELOW,  /* less than, up to: hollow to the limit, arrow inwards */
  TD_END_RANGE,  /* between: bar to low, whisker to high */
  TD_END_EITHER, /* one of two: bar to low, dotted whisker to high */
} TdEnd;
#define TD_N_ENDS (TD_END_EITHER + 1)

/* A claim beside the one that stands, drawn thin and hollow under it. All
 * strings are borrowed by whoever is given the struct, and copied there. */
typedef struct
{
  TdEnd       end;
  double      value;       /* as stated; low for a range */
  double      low, high;   /* with SOFT, RANGE and EITHER: its ends, in units of the axis */
  const char *id;          /* (nullable): opaque to this floor */
  const char *name;        /* what a screen reader says first: "more than 6,000" */
  const char *description; /* (nullable): the whole of it, for tooltip and screen reader */
} TdRival;

/* A plain struct; zero-initialise it and set what applies. */
typedef struct
{
  TdDatumKind kind;
  TdEnd       end;         /* with VALUE */
  double      value;       /* with VALUE: as stated; low for a range */
  double      low, high;   /* with SOFT, RANGE, EITHER and SPREAD */
  guint       series;      /* 0 unless the plot has several */
  const char *id;          /* (nullable): opaque to this floor, to find what a mark stands for */
  const char *label;       /* the value in words, bold: "more than 6,000"; for WORDS the words in
                            * quotes, for ABSENT and WITHHELD the word */
  const char *also;        /* (nullable): set after it in italics: "also: more than 6,000" */
  const char *marker;      /* (nullable): raised after the label: the numbers of its sources */
  const char *name;        /* (nullable): what a screen reader says first: "Calcio: more than 134"; label
                            * where NULL */
  const char *description; /* (nullable): the whole of it, for tooltip and screen reader; name where NULL */
} TdDatum;

G_END_DECLS
