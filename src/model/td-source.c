/* td-source.c: where something can be read, as it is cited
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-source.h"

#include "base/td-number-format.h"
#include "model/td-join.h"
#include "model/td-vocabulary.h"

char *
td_source_format_name (const TdSource *source,
                       TdLanguage     *language)
{
  char *host;

  g_return_val_if_fail (source != NULL, NULL);

  if (source->publisher != NULL)
    return g_strdup (td_text_get (source->publisher, language));
  if (source->title != NULL)
    return g_strdup (td_text_get (source->title, language));
  if ((host = td_source_get_host (source)) != NULL)
    return host;
  if (source->note != NULL)
    return g_strdup (td_text_get (source->note, language));

  return g_strdup (source->id);
}

/* A name heads a citation as it is; a description ("a press article") begins
 * it like a sentence. */
static char *
format_heading (const TdSource *source,
                TdLanguage     *language)
{
  g_autofree char *name = td_source_format_name (source, language);

  if (source->publisher != NULL || source->title != NULL || source->url != NULL || source->note == NULL)
    return g_steal_pointer (&name);

  return td_typography_capitalise (name);
}

/* The title of a source whose publisher heads the citation. */
static char *
format_title (const TdSource *source,
              TdLanguage     *language)
{
  if (source->publisher == NULL || source->title == NULL)
    return NULL;

  /* Translators: the title of an article, in the quotes of the language */
  return td_fill (td_words (language, "“{title}”"),
                  "title", td_text_get (source->title, language), NULL);
}

static char *
format_updated (const TdSource *source,
                TdLanguage     *language)
{
  g_autofree char *date = NULL;

  if (!source->updated.is_set)
    return NULL;

  date = td_date_format (source->updated, language);

  /* Translators: the day on which an article was last changed, after the day it was published */
  return td_fill (td_words (language, "updated {date}"), "date", date, NULL);
}

/* "[Press, fr]" */
static char *
format_kind (const TdSource *source,
             TdLanguage     *language)
{
  g_autofree char *kind = NULL;

  if (source->kind != NULL)
    kind = g_strdup (td_terms_get_name (TD_TERMS_SOURCE_KIND, source->kind, language));
  kind = td_join (g_steal_pointer (&kind), g_strdup (source->language), language);
  if (kind == NULL || *kind == '\0')
    return NULL;

  return g_strdup_printf ("[%s]", kind);
}

static char *
append_kind (char           *text,
             const TdSource *source,
             TdLanguage     *language)
{
  g_autofree char *citation = text;
  g_autofree char *kind = format_kind (source, language);

  if (kind == NULL)
    return g_steal_pointer (&citation);

  return g_strconcat (citation, " ", kind, NULL);
}

static char *
put_on_one_line (char *text)
{
  return g_strdelimit (text, "\n\r\t", ' ');
}

char *
td_source_format_short (const TdSource *source,
                        TdLanguage     *language)
{
  g_return_val_if_fail (source != NULL, NULL);

  return put_on_one_line (td_join (td_source_format_name (source, language),
                                   td_date_format (source->published, language),
                                   language));
}

char *
td_source_format_full (const TdSource *source,
                       TdLanguage     *language)
{
  char *text;

  g_return_val_if_fail (source != NULL, NULL);

  text = td_join (format_heading (source, language), format_title (source, language), language);
  text = td_join (text, td_date_format (source->published, language), language);
  text = td_join (text, format_updated (source, language), language);
  text = append_kind (text, source, language);
  text = td_join (text, g_strdup (source->url), language);

  return put_on_one_line (text);
}

char *
td_source_get_host (const TdSource *source)
{
  g_autoptr (GUri) uri = NULL;
  const char *host;

  g_return_val_if_fail (source != NULL, NULL);

  if (source->url == NULL)
    return NULL;

  uri = g_uri_parse (source->url, G_URI_FLAGS_NONE, NULL);
  if (uri == NULL ||
      (g_strcmp0 (g_uri_get_scheme (uri), "http") != 0 && g_strcmp0 (g_uri_get_scheme (uri), "https") != 0))
    return NULL;

  host = g_uri_get_host (uri);

  return host != NULL && *host != '\0' ? g_strdup (host) : NULL;
}
