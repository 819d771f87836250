# test-accessible.py: everything that can be reached says what it is, on every page, in both languages
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import json
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import driver
import pages
import tap
from driver import Takedowns
from gi.repository import Atspi

Role = Atspi.Role
State = Atspi.StateType

# A widget without a name is called by its class; that tells a person nothing.
NO_NAME = re.compile(r"(Gtk|Adw|Td)[A-Z]\w*|\s*")

# What the focus may come to, and what may be pressed.
REACHED = {Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.COMBO_BOX, Role.ENTRY,
           Role.TEXT, Role.PASSWORD_TEXT, Role.LINK, Role.LIST_ITEM, Role.TABLE_CELL, Role.MENU_ITEM, Role.CHECK_MENU_ITEM,
           Role.RADIO_MENU_ITEM, Role.PAGE_TAB, Role.SPIN_BUTTON, Role.SLIDER, Role.HEADING, Role.LABEL, Role.IMAGE,
           Role.LIST, Role.PAGE_TAB_LIST}

# Of these there may be no two of one name beside each other.
CHOICES = {Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.COMBO_BOX, Role.ENTRY}

TWO = ["electro-tv-sat", "iptv-akfasat"]

BROKEN = {"format": "takedowns", "version": 1,
          "sources": [{"id": "paper", "publisher": "A paper"}],
          "cases": [{"id": "one", "name": "One", "statements": [{"sources": ["paper"], "means": ["settlement"]}]},
                    {"id": "one", "name": "Again", "statements": [{"sources": ["paper"], "means": ["settlement"]}]}]}

EMPTY = {"format": "takedowns", "version": 1, "sources": [], "cases": []}


def is_named(node):
    return not NO_NAME.fullmatch(node.name)


def describe(node):
    return " < ".join(f"{Atspi.Role(above.role).value_nick} {above.name!r}" for above in [node, *node.ancestors()][:6])


class Audit:
    """What is wrong with what a window tells."""

    def __init__(self, screen, window, within=None):
        """GTK 4.8 tells of no widget whether it is shown: all are looked at."""
        self.nodes = [node for node in window.walk()
                      if within is None or any(above.role == within and is_named(above) for above in node.ancestors())]
        self.reached = [node for node, states in zip(self.nodes, screen.states(self.nodes))
                        if State.FOCUSABLE in states and not self.is_platform(node)]

    def is_platform(self, node):
        """What GTK makes within a drop-down, and the title of what has none now."""
        inside = [above.role for above in node.ancestors()]
        return (node.role in (Role.SCROLL_PANE, Role.FRAME) or Role.COMBO_BOX in inside[1:]
                or Role.COMBO_BOX in inside and node.role != Role.PUSH_BUTTON
                or node.role in (Role.LABEL, Role.HEADING) and not is_named(node))

    def faults(self):
        return [*self.nameless(), *self.misfits(), *self.images(), *self.twins()]

    def nameless(self):
        return [f"no name: {describe(node)}" for node in self.reached if not is_named(node)]

    def misfits(self):
        return [f"nothing to use: {describe(node)}" for node in self.reached if node.role not in REACHED]

    def images(self):
        """One that is not decoration, and not part of what has a name, says what it shows."""
        return [f"says nothing: {describe(node)}" for node in self.nodes
                if node.role == Role.IMAGE and not is_named(node)
                and not any(is_named(above) and above.role in REACHED for above in node.ancestors())
                and not any(above.role in (Role.PANEL, Role.FILLER) and is_named(above) for above in node.ancestors())]

    def twins(self):
        names = [(node.role, node.name) for node in self.reached if node.role in CHOICES]
        return [f"several are called {name!r}" for role, name in set(names) if names.count((role, name)) > 1]


class AccessibleTest(driver.TestCase):
    def write(self, name, content):
        with open(self.path(name), "w", encoding="utf-8") as file:
            json.dump(content, file)
        return self.path(name)

    def audit(self, takedowns, what, number=1, least=3, within=None):
        """What is not there yet comes with the next frames."""
        audit = takedowns.wait_for(lambda: (seen := Audit(takedowns.screen, takedowns.screen.window(number), within))
                                   and len(seen.reached) >= least and seen, what)
        if audit.faults():
            self.fail(f"{what}:\n" + "\n".join(sorted(set(audit.faults()))[:20]))

    def headings(self, takedowns, page):
        """The headings of a page, in order."""
        return [node.text for node in takedowns.screen.page(page).find_all(Role.HEADING)]


class Pages(AccessibleTest):
    def walk(self, language):
        with Takedowns(language=language) as takedowns:
            takedowns.wait_for(lambda: len(pages.names(takedowns.screen)) > 5, "the list")
            self.assertTrue(all(": " in item.name or "\u00a0: " in item.name for item in self.items(takedowns)))
            self.audit(takedowns, "the case page", least=20)
            self.assertEqual(self.headings(takedowns, pages.CASE)[0], pages.title(takedowns.screen))
            self.assertGreater(len(self.headings(takedowns, pages.CASE)), 3)
            takedowns.act("page", "compare")
            self.audit(takedowns, "nothing to compare")
            takedowns.compare(*TWO)
            takedowns.wait_for(lambda: pages.cells(takedowns.screen), "the cells")
            self.audit(takedowns, "the comparison", least=20)
            self.assertGreater(len(self.headings(takedowns, pages.COMPARE)), 2)
            takedowns.act("page", "charts")
            self.audit(takedowns, "the charts", least=10)
            takedowns.act("search", "no case has these words")
            takedowns.wait_for(lambda: not pages.names(takedowns.screen), "an empty list")
            self.audit(takedowns, "nothing found")

    def items(self, takedowns):
        return [row.parent.parent for row in pages.rows(takedowns.screen)]

    def test_in_english(self):
        self.walk("en")

    def test_in_french(self):
        self.walk("fr")

    def rows_of_grid(self, screen):
        """Heads and rows of the comparison, as they follow each other; none while it is being built."""
        grid = screen.page(pages.COMPARE).find(Role.TABLE)
        rows = [node for node in grid.children if node.role in (Role.TABLE_ROW, Role.ROW_HEADER)] if grid else []
        return [(node.role, node.name) for node in rows] if len(rows) > 2 and pages.cells(screen) else []

    def test_a_row_is_read_after_its_head(self):
        with Takedowns() as takedowns:
            takedowns.wait_for(lambda: pages.names(takedowns.screen), "the list")
            takedowns.compare(*TWO)
            rows = takedowns.wait_for(lambda: self.rows_of_grid(takedowns.screen), "the rows")
            # The names of the cases have no head.
            heads, cells = rows[1::2], rows[2::2]
            self.assertEqual([name for _, name in heads], [name for _, name in cells])
            self.assertEqual({role for role, _ in heads}, {Role.ROW_HEADER})
            self.assertEqual({role for role, _ in cells}, {Role.TABLE_ROW})


class Dialogs(AccessibleTest):
    def open(self, takedowns, action, what):
        takedowns.wait_for(lambda: pages.names(takedowns.screen), "the list")
        takedowns.act(action)
        takedowns.wait_for(lambda: len(takedowns.screen.read().children) > 1, what)

    def test_preferences(self):
        """Their frame and search are the platform's; the rows are ours."""
        for language in ("en", "fr"):
            with self.subTest(language=language), Takedowns(language=language) as takedowns:
                self.open(takedowns, "app.preferences", "the preferences")
                self.audit(takedowns, "the preferences", number=2, within=Role.LIST)

    def test_shortcuts_are_all_told(self):
        with Takedowns() as takedowns:
            self.open(takedowns, "show-help-overlay", "the shortcuts")
            told = takedowns.screen.window(2).all_words()
            self.assertIn("Tick the case for the comparison", told)

    def test_problems(self):
        path = self.write("broken.json", BROKEN)
        for language in ("en", "fr"):
            with self.subTest(language=language), Takedowns(path, language=language) as takedowns:
                takedowns.wait_for(lambda: pages.names(takedowns.screen), "the list")
                self.audit(takedowns, "the bar of problems")
                takedowns.act("show-problems")
                takedowns.wait_for(lambda: len(takedowns.screen.read().children) > 1, "the problems")
                self.audit(takedowns, "the problems", number=2, least=2)

    def test_trouble(self):
        for name, content in (("empty.json", EMPTY), ("not-one.json", ["nothing"])):
            with self.subTest(name=name), Takedowns(self.write(name, content), language="fr") as takedowns:
                self.audit(takedowns, "trouble", least=5)


if __name__ == "__main__":
    tap.main()
