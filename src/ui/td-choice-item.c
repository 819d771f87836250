/* td-choice-item.c: what a drop-down offers: an id, its name, and how often it occurs
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-choice-item.h"

#define SPACING 12

struct _TdChoiceItem
{
  GObject  parent_instance;

  char    *id; /* nullable */
  char    *name;
  char    *note;    /* nullable */
  char    *heading; /* nullable */
};

G_DEFINE_FINAL_TYPE (TdChoiceItem, td_choice_item, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_NAME,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
td_choice_item_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  TdChoiceItem *self = TD_CHOICE_ITEM (object);

  if (prop_id == PROP_NAME)
    g_value_set_string (value, self->name);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
td_choice_item_finalize (GObject *object)
{
  TdChoiceItem *self = TD_CHOICE_ITEM (object);

  g_free (self->id);
  g_free (self->name);
  g_free (self->note);
  g_free (self->heading);

  G_OBJECT_CLASS (td_choice_item_parent_class)->finalize (object);
}

static void
td_choice_item_class_init (TdChoiceItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = td_choice_item_get_property;
  object_class->finalize = td_choice_item_finalize;

  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
td_choice_item_init (TdChoiceItem *self)
{
}

static void
on_setup_button (GtkSignalListItemFactory *factory,
                 GtkListItem              *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (item, label);
}

static void
on_bind_button (GtkSignalListItemFactory *factory,
                GtkListItem              *item)
{
  TdChoiceItem *choice = gtk_list_item_get_item (item);

  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), choice->name);
}

static GtkWidget *
append_label (GtkWidget  *box,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
  return label;
}

/* A heading over a name and its note. */
static void
on_setup_row (GtkSignalListItemFactory *factory,
              GtkListItem              *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);

  append_label (box, "caption-heading");
  gtk_box_append (GTK_BOX (box), line);
  gtk_widget_set_hexpand (append_label (line, NULL), TRUE);
  gtk_widget_add_css_class (append_label (line, "dim-label"), "numeric");
  gtk_list_item_set_child (item, box);
}

static void
set_text (GtkWidget  *label,
          const char *text)
{
  gtk_label_set_text (GTK_LABEL (label), text != NULL ? text : "");
  gtk_widget_set_visible (label, text != NULL);
}

static void
on_bind_row (GtkSignalListItemFactory *factory,
             GtkListItem              *item)
{
  TdChoiceItem *choice = gtk_list_item_get_item (item);
  GtkWidget *heading = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  GtkWidget *name = gtk_widget_get_first_child (gtk_widget_get_next_sibling (heading));

  set_text (heading, choice->heading);
  set_text (name, choice->name);
  set_text (gtk_widget_get_next_sibling (name), choice->note);
}

typedef void (*Handler) (GtkSignalListItemFactory *factory,
                         GtkListItem              *item);

static GtkListItemFactory *
create_factory (Handler on_setup,
                Handler on_bind)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (on_bind), NULL);
  return factory;
}

void
td_choice_item_set_up (GtkDropDown *drop_down)
{
  g_autoptr (GtkListItemFactory) button = create_factory (on_setup_button, on_bind_button);
  g_autoptr (GtkListItemFactory) list = create_factory (on_setup_row, on_bind_row);

  g_return_if_fail (GTK_IS_DROP_DOWN (drop_down));

  gtk_drop_down_set_factory (drop_down, button);
  gtk_drop_down_set_list_factory (drop_down, list);
}

void
td_choice_item_append (GListStore *store,
                       const char *id,
                       const char *name,
                       const char *note,
                       const char *heading)
{
  g_autoptr (TdChoiceItem) choice = g_object_new (TD_TYPE_CHOICE_ITEM, NULL);

  choice->id = g_strdup (id);
  choice->name = g_strdup (name);
  choice->note = g_strdup (note);
  choice->heading = g_strdup (heading);
  g_list_store_append (store, choice);
}

const char *
td_choice_item_get_id (TdChoiceItem *self)
{
  g_return_val_if_fail (TD_IS_CHOICE_ITEM (self), NULL);

  return self->id;
}

guint
td_choice_item_find (GListModel *model,
                     const char *id)
{
  for (guint i = 0; id != NULL && i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (TdChoiceItem) choice = g_list_model_get_item (model, i);

      if (g_strcmp0 (choice->id, id) == 0)
        return i;
    }

  return 0;
}
