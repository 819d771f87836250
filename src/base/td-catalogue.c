/* td-catalogue.c: reads a compiled message catalogue (.mo) without the process locale
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-catalogue.h"

#include "base/td-error.h"
#include "base/td-plural.h"
#include "td-config.h"

#include <string.h>

#define MAGIC 0x950412deu
#define MAGIC_SWAPPED 0xde120495u
#define HEADER_SIZE 20u
#define ENTRY_SIZE 8u

/* What stands between context and msgid in a .mo file. */
#define CONTEXT_GLUE "\004"

/* A translation: its plural forms one after the other, each ended by a zero. */
typedef struct
{
  const char *text;
  guint32 length;
} Entry;

struct _TdCatalogue
{
  GBytes *bytes;
  GHashTable *entries; /* msgid, with its context → Entry; both lie in @bytes or @table */
  Entry *table;
  TdPlural *plural;
};

/* Reads only inside of data[0…size): every access goes through read_number() and read_string(). */
typedef struct
{
  const guint8 *data;
  gsize size;
  gboolean swapped;
} Reader;

static gboolean
read_number (const Reader *reader,
             guint64       offset,
             guint32      *number)
{
  if (offset + sizeof *number > reader->size)
    return FALSE;

  memcpy (number, reader->data + offset, sizeof *number);
  if (reader->swapped)
    *number = GUINT32_SWAP_LE_BE (*number);

  return TRUE;
}

/* @offset: of the table entry: length, then place, of the string. */
static gboolean
read_string (const Reader *reader,
             guint64       offset,
             Entry        *entry)
{
  guint32 place;

  if (!read_number (reader, offset, &entry->length) || !read_number (reader, offset + 4, &place))
    return FALSE;
  if ((guint64) place + entry->length >= reader->size)
    return FALSE;

  entry->text = (const char *) reader->data + place;

  return entry->text[entry->length] == '\0';
}

/* Each form by itself, since GLib takes no zero inside of UTF-8. */
static gboolean
is_utf8 (const Entry *entry)
{
  const char *end = entry->text + entry->length;

  for (const char *form = entry->text; form <= end; form += strlen (form) + 1)
    if (!g_utf8_validate (form, -1, NULL))
      return FALSE;

  return TRUE;
}

static gboolean
read_entries (TdCatalogue  *catalogue,
              const Reader *reader,
              guint64       originals,
              guint64       translations,
              guint32       count)
{
  for (guint32 i = 0; i < count; i++)
    {
      Entry original;
      Entry *translation = &catalogue->table[i];

      if (!read_string (reader, originals + (guint64) i * ENTRY_SIZE, &original)
          || !read_string (reader, translations + (guint64) i * ENTRY_SIZE, translation)
          || !is_utf8 (translation))
        return FALSE;

      g_hash_table_insert (catalogue->entries, (char *) original.text, translation);
    }

  return TRUE;
}

static gboolean
read_file (TdCatalogue *catalogue)
{
  Reader reader = { NULL, 0, FALSE };
  guint32 magic, revision, count, originals, translations;

  reader.data = g_bytes_get_data (catalogue->bytes, &reader.size);
  if (reader.size < HEADER_SIZE || !read_number (&reader, 0, &magic))
    return FALSE;
  if (magic != MAGIC && magic != MAGIC_SWAPPED)
    return FALSE;

  reader.swapped = magic == MAGIC_SWAPPED;
  if (!read_number (&reader, 4, &revision) || revision >> 16 > 1)
    return FALSE;
  if (!read_number (&reader, 8, &count) || !read_number (&reader, 12, &originals)
      || !read_number (&reader, 16, &translations))
    return FALSE;
  /* Before anything is allocated for them. */
  if (count > reader.size / ENTRY_SIZE)
    return FALSE;

  catalogue->table = g_new0 (Entry, count);

  return read_entries (catalogue, &reader, originals, translations, count);
}

static const Entry *
find_entry (TdCatalogue *catalogue,
            const char  *key)
{
  return g_hash_table_lookup (catalogue->entries, key);
}

TdCatalogue *
td_catalogue_new (GBytes  *bytes,
                  GError **error)
{
  g_autoptr (TdCatalogue) catalogue = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  catalogue = g_new0 (TdCatalogue, 1);
  catalogue->bytes = g_bytes_ref (bytes);
  catalogue->entries = g_hash_table_new (g_str_hash, g_str_equal);

  if (!read_file (catalogue))
    {
      g_set_error_literal (error, TD_ERROR, TD_ERROR_FORMAT, "the message catalogue is damaged");
      return NULL;
    }

  catalogue->plural = td_plural_new (td_catalogue_find (catalogue, NULL, ""), error);
  if (catalogue->plural == NULL)
    return NULL;

  return g_steal_pointer (&catalogue);
}

TdCatalogue *
td_catalogue_load (const char  *directory,
                   const char  *tag,
                   GError     **error)
{
  g_autofree char *path = NULL;
  g_autofree char *content = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) problem = NULL;
  TdCatalogue *catalogue;
  gsize length;

  g_return_val_if_fail (directory != NULL, NULL);
  g_return_val_if_fail (tag != NULL && strchr (tag, G_DIR_SEPARATOR) == NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  path = g_build_filename (directory, tag, "LC_MESSAGES", TD_GETTEXT_PACKAGE ".mo", NULL);
  if (!g_file_get_contents (path, &content, &length, &problem))
    {
      g_set_error (error, TD_ERROR,
                   g_error_matches (problem, G_FILE_ERROR, G_FILE_ERROR_NOENT) ? TD_ERROR_NOT_FOUND
                                                                               : TD_ERROR_FAILED,
                   "%s", problem->message);
      return NULL;
    }

  bytes = g_bytes_new_take (g_steal_pointer (&content), length);
  catalogue = td_catalogue_new (bytes, error);
  if (catalogue == NULL)
    g_prefix_error (error, "%s: ", path);

  return catalogue;
}

void
td_catalogue_free (TdCatalogue *catalogue)
{
  if (catalogue == NULL)
    return;

  g_clear_pointer (&catalogue->plural, td_plural_free);
  g_hash_table_unref (catalogue->entries);
  g_free (catalogue->table);
  g_bytes_unref (catalogue->bytes);
  g_free (catalogue);
}

const char *
td_catalogue_find (TdCatalogue *catalogue,
                   const char  *context,
                   const char  *msgid)
{
  g_autofree char *key = NULL;
  const Entry *entry;

  g_return_val_if_fail (catalogue != NULL, NULL);
  g_return_val_if_fail (msgid != NULL, NULL);

  if (context != NULL)
    key = g_strconcat (context, CONTEXT_GLUE, msgid, NULL);
  entry = find_entry (catalogue, key != NULL ? key : msgid);

  return entry != NULL ? entry->text : NULL;
}

const char *
td_catalogue_find_plural (TdCatalogue *catalogue,
                          const char  *singular,
                          gulong       n)
{
  const Entry *entry;
  const char *form;
  guint index;

  g_return_val_if_fail (catalogue != NULL, NULL);
  g_return_val_if_fail (singular != NULL, NULL);

  entry = find_entry (catalogue, singular);
  if (entry == NULL)
    return NULL;

  index = td_plural_choose (catalogue->plural, n);
  form = entry->text;
  while (index-- > 0)
    {
      form += strlen (form) + 1;
      /* Fewer forms than announced: the first, as gettext does. */
      if (form > entry->text + entry->length)
        return entry->text;
    }

  return form;
}

const char *
td_catalogue_get_directory (void)
{
  const char *directory = g_getenv ("TAKEDOWNS_LOCALEDIR");

  return directory != NULL && *directory != '\0' ? directory : TD_LOCALEDIR;
}
