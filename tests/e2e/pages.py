# pages.py: finds its way in what the window tells a screen reader
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi

Role = Atspi.Role

# A page without a name of its own is named by its class.
LIST = "TdListPane"
CASE = "TdCasePage"
CHARTS = "TdChartsPage"
COMPARE = "TdComparePage"


def rows(screen, number=1):
    """The check boxes of the list, in order."""
    return list(screen.page(LIST, number).find_all(Role.CHECK_BOX))


def names(screen, number=1):
    """The names of the cases in the list."""
    return [name_of(row) for row in rows(screen, number)]


def name_of(row):
    """The name of the case beside a check box."""
    return next(beside.text for beside in row.parent.children if beside.role == Role.LABEL)


def ticked(screen, number=1):
    """The names of the ticked cases."""
    return [name_of(row) for row in rows(screen, number) if screen.has(row, Atspi.StateType.CHECKED)]


def title(screen, number=1):
    """The case that the case page shows."""
    heading = screen.page(CASE, number).find(Role.HEADING)
    return heading.text if heading else None


def cells(screen):
    """What the cells of the comparison say, as they are spoken."""
    return [node.name for node in screen.page(COMPARE).find_all(Role.TABLE_CELL) if ": " in node.name]


def chart(screen):
    """The chart of the comparison: a list of marks."""
    return next((node for node in screen.page(COMPARE).find_all(Role.LIST) if node.description), None)


def search_entry(screen):
    return screen.page(LIST).find(Role.ENTRY)


def is_shown(node, page):
    """Whether node, found by its place, belongs to page."""
    return any(above.name == page for above in [node, *node.ancestors()]) if node else False
