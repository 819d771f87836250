/* test-gettext.c: our reader of catalogues says what gettext says, message by message
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-catalogue.h"

#include <libintl.h>
#include <locale.h>
#include <string.h>

#define DOMAIN "takedowns"
#define MAGIC 0x950412deU
#define CONTEXT_END '\004'

/* The messages of the French catalogue: the list is read here by hand, so that
 * neither of the two readers decides what is asked. */
typedef struct
{
  char   *bytes; /* owned */
  gsize   length;
  guint32 n;
} Messages;

static const gulong counts[] = { 0, 1, 2, 5, 1000000 };

static guint32
read_word (const Messages *messages,
           gsize           offset)
{
  guint32 word;

  g_assert_cmpuint (offset + sizeof word, <=, messages->length);
  memcpy (&word, messages->bytes + offset, sizeof word);

  return word;
}

static void
messages_load (Messages *messages)
{
  g_autofree char *path = g_build_filename (td_catalogue_get_directory (), "fr", "LC_MESSAGES", DOMAIN ".mo", NULL);
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &messages->bytes, &messages->length, &error);
  g_assert_no_error (error);
  g_assert_cmphex (read_word (messages, 0), ==, MAGIC);
  messages->n = read_word (messages, 8);
}

/* Returns: the key of message @i: "context\004singular", then after its NUL the
 *   plural, where @plural is set. */
static const char *
messages_get (const Messages  *messages,
              guint32          i,
              const char     **plural)
{
  gsize entry = read_word (messages, 12) + 8 * (gsize) i;
  guint32 length = read_word (messages, entry);
  guint32 offset = read_word (messages, entry + 4);
  const char *key = messages->bytes + offset;
  gsize singular = strlen (key);

  g_assert_cmpuint ((gsize) offset + length, <, messages->length);
  *plural = singular < length ? key + singular + 1 : NULL;

  return key;
}

static void
compare_plural (TdCatalogue *catalogue,
                const char  *singular,
                const char  *plural)
{
  for (gsize i = 0; i < G_N_ELEMENTS (counts); i++)
    g_assert_cmpstr (td_catalogue_find_plural (catalogue, singular, counts[i]), ==,
                     dngettext (DOMAIN, singular, plural, counts[i]));
}

static void
compare_single (TdCatalogue *catalogue,
                const char  *key)
{
  const char *end = strchr (key, CONTEXT_END);
  g_autofree char *context = end != NULL ? g_strndup (key, end - key) : NULL;

  g_assert_cmpstr (td_catalogue_find (catalogue, context, end != NULL ? end + 1 : key), ==, dgettext (DOMAIN, key));
}

static void
test_every_message (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TdCatalogue) catalogue = td_catalogue_load (td_catalogue_get_directory (), "fr", &error);
  Messages messages = { 0 };
  guint n_plurals = 0;

  g_assert_no_error (error);
  messages_load (&messages);

  for (guint32 i = 0; i < messages.n; i++)
    {
      const char *plural;
      const char *key = messages_get (&messages, i, &plural);

      /* The empty message is the head of the catalogue. */
      if (*key == '\0')
        continue;
      if (plural != NULL)
        compare_plural (catalogue, key, plural);
      else
        compare_single (catalogue, key);
      n_plurals += plural != NULL;
    }

  g_test_message ("%u messages, %u of them with plurals", messages.n, n_plurals);
  g_assert_cmpuint (n_plurals, >, 0);
  g_assert_cmpuint (messages.n, >, n_plurals + 1);
  g_free (messages.bytes);
}

/* Both really speak French: else they would agree about nothing. */
static void
test_gettext_speaks_french (void)
{
  g_assert_cmpstr (dgettext (DOMAIN, "Takedowns" "\004" "no such message"), ==, "Takedowns" "\004" "no such message");
  g_assert_nonnull (strstr (dgettext (DOMAIN, ""), "Language: fr"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_unsetenv ("LANGUAGE");
  if (setlocale (LC_ALL, "fr_FR.UTF-8") == NULL)
    g_error ("there is no locale fr_FR.UTF-8 in %s", g_getenv ("LOCPATH"));
  bindtextdomain (DOMAIN, td_catalogue_get_directory ());
  bind_textdomain_codeset (DOMAIN, "UTF-8");

  g_test_add_func ("/gettext/speaks-french", test_gettext_speaks_french);
  g_test_add_func ("/gettext/every-message", test_every_message);

  return g_test_run ();
}
