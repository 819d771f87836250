# pages.py: finds its way in what the window tells a screen reader
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi

from screen import Node

Role = Atspi.Role

# A page without a name of its own is named by its class.
LIST = "TdListPane"
CASE = "TdCasePage"
COMPARE = "TdComparePage"


def page(window, name):
    """A page of the window; an empty one while the window is not there."""
    return window.find(name=name) or Node("")


def rows(window):
    """The check boxes of the list, in order."""
    return list(page(window, LIST).find_all(Role.CHECK_BOX))


def names(window):
    """The names of the cases in the list."""
    return [next(beside.text for beside in row.parent.children if beside.role == Role.LABEL) for row in rows(window)]


def ticked(screen, number=1):
    """The names of the ticked cases."""
    window = screen.window(number)
    return [name for name, row in zip(names(window), rows(window)) if screen.has(row, Atspi.StateType.CHECKED)]


def title(window):
    """The case that the case page shows."""
    heading = page(window, CASE).find(Role.HEADING)
    return heading.text if heading else None


def cells(window):
    """What the cells of the comparison say, as they are spoken."""
    return [node.name for node in page(window, COMPARE).find_all(Role.PUSH_BUTTON) if ": " in node.name]


def chart(window):
    """The chart of the comparison: a list of marks."""
    return next((node for node in page(window, COMPARE).find_all(Role.LIST) if node.description), None)


def search_entry(window):
    return page(window, LIST).find(Role.ENTRY)


def is_shown(node, page):
    """Whether node, found by its place, belongs to page."""
    return any(above.name == page for above in [node, *node.ancestors()]) if node else False
