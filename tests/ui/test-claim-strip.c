/* test-claim-strip.c: the claims of a figure as rows, opened, chosen and let go again
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "td-test-ui.h"
#include "td-test-walk.h"
#include "ui/td-session-language.h"

/* Two papers repeat one announcement of 6,000; a third has "more than 7,000"
 * and a fourth, unattributed, "about 6,100". */
#define DISPUTED \
  "{\"format\": \"takedowns\", \"version\": 1,\n" \
  " \"organisations\": [{\"id\": \"ace\", \"name\": \"ACE\", \"kind\": \"coalition\"}],\n" \
  " \"sources\": [{\"id\": \"a\", \"publisher\": \"Morning Paper\"}, {\"id\": \"b\", \"publisher\": \"Evening Paper\"},\n" \
  "  {\"id\": \"c\", \"publisher\": \"Weekly\"}, {\"id\": \"d\", \"publisher\": \"Blog\"}],\n" \
  " \"cases\": [{\"id\": \"alpha\", \"name\": \"Alpha TV\", \"statements\": [\n" \
  "  {\"sources\": [\"a\", \"b\"], \"origin\": \"notice\", \"claimant\": [\"ace\"], \"claimant_kind\": \"coalition\",\n" \
  "   \"claims\": [{\"metric\": \"live-channels\", \"amount\": 6000, \"wording\": {\"en\": \"some 6,000\"}}]},\n" \
  "  {\"sources\": [\"c\"], \"claims\": [{\"metric\": \"live-channels\", \"amount\": 7000, \"bound\": \"more-than\"}]},\n" \
  "  {\"sources\": [\"d\"], \"claims\": [{\"metric\": \"live-channels\", \"amount\": 6100, \"bound\": \"about\"}]}]}]}\n"

/* One announcement, relayed by two papers on different days, and repeated by a third. */
#define AGREED \
  "{\"format\": \"takedowns\", \"version\": 1,\n" \
  " \"organisations\": [{\"id\": \"ace\", \"name\": \"ACE\", \"kind\": \"coalition\"}],\n" \
  " \"sources\": [{\"id\": \"a\", \"publisher\": \"Morning Paper\"}, {\"id\": \"b\", \"publisher\": \"Evening Paper\"},\n" \
  "  {\"id\": \"c\", \"publisher\": \"Weekly\"}],\n" \
  " \"cases\": [{\"id\": \"alpha\", \"name\": \"Alpha TV\", \"statements\": [\n" \
  "  {\"sources\": [\"a\"], \"as_of\": \"2021-10-18\", \"claimant\": [\"ace\"], \"claimant_kind\": \"coalition\",\n" \
  "   \"claims\": [{\"metric\": \"live-channels\", \"amount\": 6000}]},\n" \
  "  {\"sources\": [\"b\"], \"as_of\": \"2021-10-20\", \"claimant\": [\"ace\"], \"claimant_kind\": \"coalition\",\n" \
  "   \"claims\": [{\"metric\": \"live-channels\", \"amount\": 6000}]},\n" \
  "  {\"sources\": [\"c\"], \"as_of\": \"2021-11\", \"claims\": [{\"metric\": \"live-channels\", \"amount\": 6000}]}]}]}\n"

static gboolean
has_text (GtkWidget  *root,
          const char *text)
{
  g_autoptr (GPtrArray) widgets = td_test_list_mapped (root);

  for (guint i = 0; i < widgets->len; i++)
    if (GTK_IS_LABEL (widgets->pdata[i]) && strstr (gtk_label_get_text (widgets->pdata[i]), text) != NULL)
      return TRUE;

  return FALSE;
}

static TdWindow *
open_claims (TdTestUi   *self,
             const char *text)
{
  g_autoptr (GFile) file = td_test_ui_write (self, "claims.takedowns.json", text);
  TdWindow *window = td_test_ui_open (self, &file, 1);

  td_test_activate_string (window, "show-case", "alpha");
  td_test_wait_for_rest (GTK_WIDGET (window));
  return window;
}

/* The list of the one figure. */
static GtkListBox *
find_list (TdWindow *window)
{
  g_autoptr (GPtrArray) widgets = td_test_list_mapped (GTK_WIDGET (td_window_ensure_case_page (window)));

  for (guint i = 0; i < widgets->len; i++)
    if (GTK_IS_LIST_BOX (widgets->pdata[i]) && has_text (widgets->pdata[i], "6,000"))
      return widgets->pdata[i];

  g_assert_not_reached ();
}

static GtkWidget *
get_row (TdWindow *window,
         int       position)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (find_list (window), position);

  g_assert_nonnull (row);
  return GTK_WIDGET (row);
}

static void
open_row (TdWindow *window,
          int       position)
{
  gtk_widget_activate (get_row (window, position));
  td_test_wait_for_rest (GTK_WIDGET (window));
}

/* The button of that text or tooltip in a row. */
static GtkWidget *
find_button (GtkWidget  *row,
             const char *text)
{
  g_autoptr (GPtrArray) widgets = td_test_list_mapped (row);

  for (guint i = 0; i < widgets->len; i++)
    if (GTK_IS_BUTTON (widgets->pdata[i]) &&
        (g_strcmp0 (gtk_button_get_label (widgets->pdata[i]), text) == 0 ||
         g_strcmp0 (gtk_widget_get_tooltip_text (widgets->pdata[i]), text) == 0))
      return widgets->pdata[i];

  return NULL;
}

static void
press (GtkWidget *button)
{
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

static void
test_rows_say_what_stands (TdTestUi      *self,
                           gconstpointer  data)
{
  TdWindow *window = open_claims (self, DISPUTED);

  g_assert_null (gtk_list_box_get_row_at_index (find_list (window), 3));
  g_assert_true (has_text (get_row (window, 0), "6,000"));
  g_assert_true (has_text (get_row (window, 0), "ACE"));
  g_assert_true (has_text (get_row (window, 0), "one origin · [1] [2]"));
  g_assert_true (has_text (get_row (window, 0), "It stands because of who says it"));
  g_assert_true (has_text (get_row (window, 1), "about 6,100"));
  g_assert_true (has_text (get_row (window, 1), "compatible · one origin · [4]"));
  g_assert_true (has_text (get_row (window, 2), "more than 7,000"));
  g_assert_true (has_text (get_row (window, 2), "contradicts it · one origin · [3]"));
  /* Only what contradicts looks so. */
  g_assert_nonnull (td_test_find_class (get_row (window, 2), "td-disputed"));
  g_assert_null (td_test_find_class (get_row (window, 1), "td-disputed"));
}

static void
test_a_row_opens (TdTestUi      *self,
                  gconstpointer  data)
{
  TdWindow *window = open_claims (self, DISPUTED);

  g_assert_false (has_text (get_row (window, 0), "some 6,000"));
  open_row (window, 0);
  g_assert_true (has_text (get_row (window, 0), "In: Morning Paper [1]; Evening Paper [2]"));
  g_assert_true (has_text (get_row (window, 0), "As written: “some 6,000”"));
  /* It stands already. */
  g_assert_null (find_button (get_row (window, 0), "Let this claim stand"));

  open_row (window, 2);
  g_assert_true (has_text (get_row (window, 2), "In: Weekly [3]"));
  g_assert_true (has_text (get_row (window, 0), "some 6,000"));
}

/* Closed, a row names those who agree; opened, it says in full what each of them states. */
static void
test_an_opened_row_tells_every_claim (TdTestUi      *self,
                                      gconstpointer  data)
{
  static const char * const attributions[] = {
    "ACE, 18 October 2021", "ACE, 20 October 2021", "not attributed, November 2021",
    "In: Morning Paper [1]", "In: Evening Paper [2]", "In: Weekly [3]",
  };
  TdWindow *window = open_claims (self, AGREED);

  g_assert_true (has_text (get_row (window, 0), "ACE; not attributed"));
  for (guint i = 0; i < G_N_ELEMENTS (attributions); i++)
    g_assert_false (has_text (get_row (window, 0), attributions[i]));
  open_row (window, 0);
  for (guint i = 0; i < G_N_ELEMENTS (attributions); i++)
    g_assert_true (has_text (get_row (window, 0), attributions[i]));
}

static void
test_a_choice_is_marked_and_undone (TdTestUi      *self,
                                    gconstpointer  data)
{
  TdWindow *window = open_claims (self, DISPUTED);

  press (find_button (get_row (window, 2), "Let this claim stand"));
  td_test_wait_for_rest (GTK_WIDGET (window));
  g_assert_true (has_text (get_row (window, 0), "more than 7,000"));
  g_assert_true (has_text (get_row (window, 0), "Your choice"));
  g_assert_true (has_text (get_row (window, 1), "6,000"));
  g_assert_true (has_text (get_row (window, 1), "contradicts it"));

  press (find_button (get_row (window, 0), "Undo your choice"));
  td_test_wait_for_rest (GTK_WIDGET (window));
  g_assert_true (has_text (get_row (window, 0), "It stands because of who says it"));
  g_assert_false (has_text (GTK_WIDGET (find_list (window)), "Your choice"));
}

static void
test_disagreements_are_listed (TdTestUi      *self,
                               gconstpointer  data)
{
  TdWindow *window = open_claims (self, DISPUTED);
  g_autoptr (GPtrArray) widgets = td_test_list_mapped (GTK_WIDGET (td_window_ensure_case_page (window)));
  GtkExpander *expander = NULL;

  for (guint i = 0; i < widgets->len && expander == NULL; i++)
    if (GTK_IS_EXPANDER (widgets->pdata[i]))
      expander = widgets->pdata[i];
  g_assert_nonnull (expander);
  g_assert_true (has_text (GTK_WIDGET (td_window_ensure_case_page (window)), "Disagreements"));
  g_assert_false (has_text (GTK_WIDGET (expander), "7,000"));

  gtk_expander_set_expanded (expander, TRUE);
  td_test_wait_for_rest (GTK_WIDGET (window));
  g_assert_true (has_text (GTK_WIDGET (expander), "Live channels, amounts that contradict each other"));
  g_assert_true (has_text (GTK_WIDGET (expander), "more than 7,000"));
}

/* Each value is told by another paper, and none agrees with the first. */
static char *
write_values (guint n)
{
  GString *text = g_string_new ("{\"format\": \"takedowns\", \"version\": 1,\n"
                                " \"sources\": [{\"id\": \"a\", \"publisher\": \"Morning Paper\"}],\n"
                                " \"cases\": [{\"id\": \"alpha\", \"name\": \"Alpha TV\", \"statements\": [");

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text,
                            "%s{\"sources\": [\"a\"], \"claims\": "
                            "[{\"metric\": \"live-channels\", \"amount\": %u, \"bound\": \"exactly\"}]}",
                            i > 0 ? ",\n" : "", 6000 + 1000 * i);
  g_string_append (text, "]}]}\n");

  return g_string_free (text, FALSE);
}

static guint
count_rows (TdWindow *window)
{
  guint n = 0;

  while (gtk_list_box_get_row_at_index (find_list (window), (int) n) != NULL)
    n++;

  return n;
}

static void
test_many_values_are_shown_when_asked (TdTestUi      *self,
                                       gconstpointer  data)
{
  g_autofree char *text = write_values (30);
  TdWindow *window = open_claims (self, text);

  g_assert_cmpuint (count_rows (window), ==, 25);
  g_assert_true (has_text (get_row (window, 24), "6 more"));
  /* What is shown opens as any other; the row that shows more is no value. */
  open_row (window, 23);
  g_assert_cmpuint (count_rows (window), ==, 25);
  open_row (window, 24);
  g_assert_cmpuint (count_rows (window), ==, 30);
  g_assert_true (has_text (get_row (window, 29), "35,000"));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == get_row (window, 24));
  g_assert_false (has_text (GTK_WIDGET (find_list (window)), "more…"));
}

static void
test_one_value_more_is_shown_at_once (TdTestUi      *self,
                                      gconstpointer  data)
{
  g_autofree char *text = write_values (25);
  TdWindow *window = open_claims (self, text);

  g_assert_cmpuint (count_rows (window), ==, 25);
  g_assert_true (has_text (get_row (window, 24), "30,000"));
}

int
main (int    argc,
      char **argv)
{
  td_session_language_set_up ();
  g_test_init (&argc, &argv, NULL);

  td_test_ui_add ("/ui/claim-strip/rows", test_rows_say_what_stands);
  td_test_ui_add ("/ui/claim-strip/open", test_a_row_opens);
  td_test_ui_add ("/ui/claim-strip/open-several", test_an_opened_row_tells_every_claim);
  td_test_ui_add ("/ui/claim-strip/choice", test_a_choice_is_marked_and_undone);
  td_test_ui_add ("/ui/claim-strip/many", test_many_values_are_shown_when_asked);
  td_test_ui_add ("/ui/claim-strip/one-more", test_one_value_more_is_shown_at_once);
  td_test_ui_add ("/ui/claim-strip/disagreements", test_disagreements_are_listed);

  return g_test_run ();
}
