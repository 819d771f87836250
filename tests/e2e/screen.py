# screen.py: what a screen reader is told about the application
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# AT-SPI is spoken directly: the libraries for it keep a cache that is only right
# while a main loop runs, and here every answer has to be of this moment.

from dataclasses import dataclass, field

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
TEXT = "org.a11y.atspi.Text"
EVENTS = "org.a11y.atspi.Event.Object"
PROPERTIES = "org.freedesktop.DBus.Properties"
ROOT = "/org/a11y/atspi/accessible/root"


@dataclass
class Node:
    """An accessible thing as it was when read."""

    path: str
    role: int = 0
    name: str = ""
    description: str = ""
    typed: str = ""
    parent: "Node" = None
    children: list = field(default_factory=list)

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

    def ancestors(self):
        node = self.parent
        while node:
            yield node
            node = node.parent

    @property
    def text(self):
        """What is written there: the name of a label is its text."""
        return self.typed or self.name

    def words(self):
        """Everything that is said about it alone."""
        return [words for words in (self.name, self.description, self.typed) if words]

    def all_words(self):
        return [words for node in self.walk() for words in node.words()]

    def find(self, role=None, name=None, **having):
        """The first of this role with this name; containing= looks for a part of what is said."""
        return next(self.find_all(role, name, **having), None)

    def find_all(self, role=None, name=None, containing=None):
        return (node for node in self.walk()
                if (role is None or node.role == role)
                and (name is None or name == node.name)
                and (containing is None or any(containing in words for words in node.words())))

    def dump(self, depth=0):
        """For the person who looks for the cause of a failure."""
        line = f"{'  ' * depth}{Atspi.Role(self.role).value_nick}: {' | '.join(self.words())}"
        return "\n".join([line] + [child.dump(depth + 1) for child in self.children])


class Screen:
    """The accessible tree of one process."""

    def __init__(self, pid):
        self.pid = pid
        self.name = None
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                    Gio.DBusCallFlags.NONE, -1).unpack()[0]
        self.bus = Gio.DBusConnection.new_for_address_sync(
            address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
        self.last_focus = None
        self.bus.signal_subscribe(None, EVENTS, "StateChanged", None, "focused", Gio.DBusSignalFlags.NONE, self.on_focus)

    def on_focus(self, bus, sender, path, interface, signal, parameters):
        if sender == self.name and parameters[1]:
            self.last_focus = path

    def call(self, name, path, interface, method, parameters=None):
        return self.bus.call_sync(name, path, interface, method, parameters, None, Gio.DBusCallFlags.NONE, -1).unpack()

    def call_all(self, requests):
        """Asks many things at once, (path, interface, method, parameters) each; None where nothing answers."""
        answers = [None] * len(requests)
        waiting = len(requests)

        def on_answer(bus, result, position):
            nonlocal waiting
            waiting -= 1
            try:
                answers[position] = bus.call_finish(result).unpack()
            except GLib.Error:
                pass

        for position, (path, interface, method, parameters) in enumerate(requests):
            self.bus.call(self.name, path, interface, method, parameters, None, Gio.DBusCallFlags.NONE, -1, None,
                          on_answer, position)
        while waiting:
            GLib.MainContext.default().iteration(True)
        return answers

    def is_of_process(self, name):
        try:
            return self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                             "GetConnectionUnixProcessID", GLib.Variant("(s)", (name,)))[0] == self.pid
        except GLib.Error:
            return False

    def connect(self):
        """Whether the application is there already."""
        applications = self.call("org.a11y.atspi.Registry", ROOT, ACCESSIBLE, "GetChildren")[0]
        self.name = next((name for name, _ in applications if self.is_of_process(name)), None)
        return self.name is not None

    def read_text(self, node):
        count = self.call(self.name, node.path, PROPERTIES, "Get", GLib.Variant("(ss)", (TEXT, "CharacterCount")))[0]
        return self.call(self.name, node.path, TEXT, "GetText", GLib.Variant("(ii)", (0, count)))[0]

    def read_nodes(self, nodes):
        """Fills in what nodes are; returns those that are still there and may have children."""
        whole = GLib.Variant("(s)", (ACCESSIBLE,))
        properties = self.call_all([(node.path, PROPERTIES, "GetAll", whole) for node in nodes])
        roles = self.call_all([(node.path, ACCESSIBLE, "GetRole", None) for node in nodes])
        for node, known, role in zip(nodes, properties, roles):
            if known and role:
                node.role, node.name, node.description = role[0], known[0].get("Name", ""), known[0].get("Description", "")
                if node.role in (Atspi.Role.ENTRY, Atspi.Role.TEXT):
                    node.typed = self.read_text(node)
        return [node for node, known in zip(nodes, properties) if known and known[0].get("ChildCount", 1) != 0]

    def read_children(self, nodes):
        """Gives nodes their children; returns all of these."""
        families = self.call_all([(node.path, ACCESSIBLE, "GetChildren", None) for node in nodes])
        for node, family in zip(nodes, families):
            node.children = [Node(path, parent=node) for _, path in (family[0] if family else [])]
        return [child for node in nodes for child in node.children]

    def read(self, path=ROOT):
        """The tree below path, level by level; what vanishes while it is read is left out."""
        top = Node(path)
        level = [top]
        while level:
            above = self.read_nodes(level)
            level = self.read_children(above)
        return top

    def has(self, node, state):
        """Whether a node is checked, focused or the like now."""
        low, high = self.call(self.name, node.path, ACCESSIBLE, "GetState")[0]
        return bool((low | high << 32) >> int(state) & 1)

    def states(self, nodes):
        """The states that each node has now; none where it is gone."""
        answers = self.call_all([(node.path, ACCESSIBLE, "GetState", None) for node in nodes])
        words = [answer[0] if answer else (0, 0) for answer in answers]
        return [{state for state in range(64) if (low | high << 32) >> state & 1} for low, high in words]

    def find_focused(self, nodes):
        """The last of nodes that has the focus now; None where none has."""
        return next((node for node, states in reversed(list(zip(nodes, self.states(nodes))))
                     if Atspi.StateType.FOCUSED in states), None)

    def follow_focus(self):
        """The node that last told that it got the focus, if it has it still: without the tree around it."""
        # What was told before an answer has arrived with it, and is delivered here.
        self.call(self.name, ROOT, ACCESSIBLE, "GetRole")
        while GLib.MainContext.default().iteration(False):
            pass
        told = self.find_focused([Node(self.last_focus)]) if self.last_focus else None
        inner = told
        while inner:
            told, inner = inner, self.find_focused(self.read_children([inner]))
        if told:
            self.read_nodes([told])
        return told

    def focused(self, number=1):
        """What has the focus in a window: the innermost node that says so; None where nothing does."""
        return self.follow_focus() or self.find_focused(list(self.window(number).walk()))

    def window(self, number=1):
        """The tree of a window, in the order in which they were opened; an empty one where there is none yet."""
        windows = self.call(self.name, ROOT, ACCESSIBLE, "GetChildren")[0]
        return self.read(windows[number - 1][1]) if number <= len(windows) else Node(ROOT)

    def page(self, name, number=1):
        """The tree below the page of that name, without reading the others; an empty one where there is none."""
        windows = self.call(self.name, ROOT, ACCESSIBLE, "GetChildren")[0]
        level = [Node(path) for _, path in windows[number - 1:number]]
        while level:
            above = self.read_nodes(level)
            if found := next((node for node in level if node.name == name), None):
                return self.read(found.path)
            level = self.read_children(above)
        return Node(ROOT)

    def at(self, x, y, number=1):
        """The node under a point of the window: of all that is in the tree, this is seen."""
        window = self.window(number)
        _, path = self.call(self.name, window.path, "org.a11y.atspi.Component", "GetAccessibleAtPoint",
                            GLib.Variant("(iiu)", (x, y, Atspi.CoordType.WINDOW)))[0]
        return next((node for node in window.walk() if node.path == path), None)

    def extents(self, node):
        """Where it is in its window, in pixels: x, y, width and height."""
        return self.call(self.name, node.path, "org.a11y.atspi.Component", "GetExtents",
                         GLib.Variant("(u)", (Atspi.CoordType.WINDOW,)))[0]

    def do(self, node, position=0):
        """Presses a button."""
        self.call(self.name, node.path, "org.a11y.atspi.Action", "DoAction", GLib.Variant("(i)", (position,)))
