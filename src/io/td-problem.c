/* td-problem.c: what is wrong with a file, and where
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-problem-kinds.h"

#include "base/td-number-format.h"

/* Values are quoted in messages up to this many characters. */
#define MAX_QUOTED 60

struct _TdProblem
{
  GObject parent_instance;

  const TdProblemRow *row;
  TdProblemPlace      place;
  char               *pointer;
  char               *arguments[TD_PROBLEM_MAX_ARGUMENTS];
};

G_DEFINE_FINAL_TYPE (TdProblem, td_problem, G_TYPE_OBJECT)

/* A value may be long, or hold characters that would tear a list of problems apart. */
static char *
quote_value (const char *value)
{
  g_autoptr (GString) quoted = g_string_new (NULL);
  guint n = 0;

  for (const char *at = value; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (n++ == MAX_QUOTED)
        {
          g_string_append (quoted, "…");
          break;
        }
      g_string_append_unichar (quoted, g_unichar_isprint (c) ? c : ' ');
    }
  return g_string_free (g_steal_pointer (&quoted), FALSE);
}

static const char *
argument_name (const TdProblemRow *row,
               guint               i)
{
  const char *name = row->arguments[i];

  return name && *name == '@' ? name + 1 : name;
}

static const char *
argument_value (TdProblem  *self,
                guint       i,
                TdLanguage *language)
{
  const char *name = self->row->arguments[i];
  const char *value = self->arguments[i];

  return name && value && *name == '@' ? td_words_c (language, "problem", value) : value;
}

static void
td_problem_finalize (GObject *object)
{
  TdProblem *self = TD_PROBLEM (object);

  g_clear_pointer (&self->pointer, g_free);
  for (guint i = 0; i < TD_PROBLEM_MAX_ARGUMENTS; i++)
    g_clear_pointer (&self->arguments[i], g_free);
  G_OBJECT_CLASS (td_problem_parent_class)->finalize (object);
}

static void
td_problem_class_init (TdProblemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = td_problem_finalize;
}

static void
td_problem_init (TdProblem *self)
{
}

TdProblem *
td_problem_new (TdProblemKind       kind,
                TdProblemPlace      place,
                char               *pointer,
                const char * const *arguments)
{
  TdProblem *self = g_object_new (TD_TYPE_PROBLEM, NULL);

  self->row = td_problem_kind_get_row (kind);
  self->place = place;
  self->pointer = pointer;
  for (guint i = 0; arguments && i < TD_PROBLEM_MAX_ARGUMENTS && self->row->arguments[i]; i++)
    {
      gboolean is_msgid = *self->row->arguments[i] == '@';

      self->arguments[i] = is_msgid ? g_strdup (arguments[i]) : quote_value (arguments[i]);
    }
  return self;
}

int
td_problem_compare (gconstpointer a,
                    gconstpointer b,
                    gpointer      unused)
{
  const TdProblem *one = a, *other = b;

  if (one->place.line != other->place.line)
    return one->place.line < other->place.line ? -1 : 1;
  if (one->place.column != other->place.column)
    return one->place.column < other->place.column ? -1 : 1;
  return 0;
}

const char *
td_problem_get_kind (TdProblem *self)
{
  g_return_val_if_fail (TD_IS_PROBLEM (self), NULL);

  return self->row->id;
}

TdSeverity
td_problem_get_severity (TdProblem *self)
{
  g_return_val_if_fail (TD_IS_PROBLEM (self), TD_SEVERITY_ERROR);

  return self->row->severity;
}

guint
td_problem_get_line (TdProblem *self)
{
  g_return_val_if_fail (TD_IS_PROBLEM (self), 0);

  return self->place.line;
}

guint
td_problem_get_column (TdProblem *self)
{
  g_return_val_if_fail (TD_IS_PROBLEM (self), 0);

  return self->place.column;
}

const char *
td_problem_get_pointer (TdProblem *self)
{
  g_return_val_if_fail (TD_IS_PROBLEM (self), NULL);

  return self->pointer;
}

char *
td_problem_get_message (TdProblem  *self,
                        TdLanguage *language)
{
  g_autofree char *message = NULL;
  g_autofree char *line = NULL;
  const TdProblemRow *row;

  g_return_val_if_fail (TD_IS_PROBLEM (self), NULL);
  g_return_val_if_fail (language != NULL, NULL);

  row = self->row;
  message = td_fill (td_words (language, row->sentence),
                     argument_name (row, 0), argument_value (self, 0, language),
                     argument_name (row, 1), argument_value (self, 1, language),
                     argument_name (row, 2), argument_value (self, 2, language),
                     NULL);
  if (self->place.unread_line == 0)
    return g_steal_pointer (&message);

  line = td_number_format_plain (language, self->place.unread_line);
  /* Translators: {problem} is a whole sentence without its full stop: why reading ended */
  return td_fill (td_words (language, N_("{problem}. From line {line} on nothing was read")),
                  "problem", message, "line", line, NULL);
}

char *
td_problem_format (TdProblem  *self,
                   const char *file,
                   TdLanguage *language)
{
  g_autoptr (GString) text = g_string_new (file);
  g_autofree char *message = td_problem_get_message (self, language);
  const char *severity = self->row->severity == TD_SEVERITY_ERROR
                           ? NC_("severity", "error")
                           : NC_("severity", "warning");

  if (self->place.line > 0)
    g_string_append_printf (text, ":%u:%u", self->place.line, self->place.column);
  g_string_append_printf (text, ": %s: %s", td_words_c (language, "severity", severity), message);
  if (*self->pointer != '\0')
    g_string_append_printf (text, " [%s]", self->pointer);
  return g_string_free (g_steal_pointer (&text), FALSE);
}
