# test-reachable.py: whatever the window can do has a way by keyboard, and the overview of keys tells the truth
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import glob
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import driver
import pages
import tap
from driver import Takedowns
from gi.repository import Atspi

# Actions for scripts and for the desktop. What each does a person does otherwise, as said.
OTHER_WAYS = {
    "app.open": "win.open asks for the files",
    "app.show-sample": "win.show-sample",
    "win.open-uri": "win.open asks for the file",
    "win.search": "win.focus-search leads to the field",
    "win.show-case": "arrow keys or Enter in the list",
    "win.tick": "space in the list",
    "win.metric": "the drop-down of charts",
    "win.key": "the drop-down of figures on the page of charts",
    "win.sort": "the drop-down of orders there",
    "win.scale": "the drop-down of scales there",
    "win.scope": "the drop-down of cases there",
    "win.import-table": "win.import asks for the file",
    "win.export-to": "win.export asks for the file",
    "win.save-comparison-as": "win.save-comparison asks for the name",
    "win.open-comparison": "Enter in the list of win.show-comparisons",
    "win.delete-comparison": "Delete in the list of win.show-comparisons",
    "win.save-table-to": "win.save-table asks for the file",
}

# Keys that are no accelerators of actions: those of lists, charts and of GTK itself.
OTHER_KEYS = {
    "space",
    "Escape",
    "Return",
    "F10",
    "F2",
    "Delete",
    "Left Right Up Down",
    "<Alt>Left <Alt>Right",
    "<Alt>Up <Alt>Down",
}


def read(*parts):
    with open(os.path.join(tap.SOURCE, *parts), encoding="utf-8") as file:
        return file.read()


def files(*pattern):
    return [read(os.path.relpath(path, tap.SOURCE)) for path in glob.glob(os.path.join(tap.SOURCE, *pattern))]


def accelerators():
    """The actions that have keys, "win.page::case" with its target."""
    table = re.search(r"accelerators\[\] = \{(.*?)^\};", read("src", "ui", "td-application-actions.c"), re.S | re.M)
    return set(re.findall(r'^  \{ "([^"]+)", \{ "', table.group(1), re.M))


def shown():
    """The actions of menus, buttons and shortcuts, in templates and in code."""
    templates = "".join(files("ui", "*.ui"))
    names = set(re.findall(r'name="(?:action|action-name)">([^<]+)<', templates))
    code = "".join(files("src", "ui", "*.c"))
    names |= set(re.findall(r'(?:set_action_name|set_detailed_action_name|set_action_and_target|named_action_new|g_menu_append|menu_item_new)'
                            r'\s*\([^;]*?"((?:app|win)\.[a-z-]+)', code))
    return names


class Reachable(driver.TestCase):
    def list_all(self, takedowns):
        return {f"app.{name}" for name in takedowns.call(driver.PATH, "List")[0]} \
            | {f"win.{name}" for name in takedowns.list_actions()}

    def test_every_action_has_a_way(self):
        ways = {name.split("::")[0] for name in accelerators() | shown()}
        with Takedowns() as takedowns:
            actions = self.list_all(takedowns)
        self.assertGreater(len(actions), 20)
        self.assertEqual(sorted(actions - ways - set(OTHER_WAYS)), [])
        self.assertEqual(sorted(set(OTHER_WAYS) & ways), [], "has a way of its own by now")

    def test_overview_and_accelerators_agree(self):
        overlay = ElementTree.parse(os.path.join(tap.SOURCE, "ui", "help-overlay.ui"))
        entries = {}
        for shortcut in overlay.iter("object"):
            if shortcut.get("class") == "GtkShortcutsShortcut":
                properties = {item.get("name"): item.text for item in shortcut.findall("property")}
                entries[properties["title"]] = properties
        self.assertEqual({entry["action-name"] for entry in entries.values() if "action-name" in entry}, accelerators())
        self.assertEqual({entry["accelerator"] for entry in entries.values() if "accelerator" in entry}, OTHER_KEYS)

    def press(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "50", *keys], check=True)

    def focus(self, takedowns):
        """There is no window manager: the keys have to be led to the window."""
        takedowns.wait_for(lambda: len(pages.names(takedowns.screen)) > 2, "the list")
        window = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "takedowns"],
                                capture_output=True, text=True, check=True).stdout.split()[0]
        subprocess.run(["xdotool", "windowfocus", "--sync", window], check=True)

    def focused(self, takedowns):
        return takedowns.screen.focused()

    def tab_to(self, takedowns, is_there, most=80):
        """Presses Tab until the focus is where it should be."""
        for _ in range(most):
            before = self.focused(takedowns)
            if before and is_there(before):
                return before
            self.press("Tab")
            takedowns.wait_for(lambda: (now := self.focused(takedowns)) and (before is None or now.path != before.path),
                               "the focus to go on")
        raise AssertionError(f"not reached in {most} steps")

    def names_of_columns(self, takedowns):
        """The cases of the comparison, in order: each has a button that takes it out."""
        buttons = takedowns.screen.page(pages.COMPARE).find_all(Atspi.Role.PUSH_BUTTON, containing="Remove ")
        return [button.name.removeprefix("Remove ").removesuffix(" from the comparison") for button in buttons]

    def test_a_case_is_moved_by_keys(self):
        with Takedowns() as takedowns:
            self.focus(takedowns)
            takedowns.compare("electro-tv-sat", "iptv-akfasat", "calcio")
            order = lambda *names: takedowns.wait_for(lambda: self.names_of_columns(takedowns) == list(names),
                                                      lambda: f"{names}, not {self.names_of_columns(takedowns)}")
            order("Electro TV Sat", "IPTV Akfasat", "Calcio")
            self.tab_to(takedowns, lambda node: any("Remove Electro TV Sat" in words for words in node.words()))
            self.press("alt+Right")
            order("IPTV Akfasat", "Electro TV Sat", "Calcio")
            # The focus went along.
            self.press("alt+Right")
            order("IPTV Akfasat", "Calcio", "Electro TV Sat")
            self.press("alt+Left")
            order("IPTV Akfasat", "Electro TV Sat", "Calcio")

    def choices(self, takedowns, name):
        return list(takedowns.screen.page(pages.CASE).find_all(Atspi.Role.PUSH_BUTTON, name))

    def test_a_claim_is_chosen_by_keys(self):
        with Takedowns() as takedowns:
            self.focus(takedowns)
            takedowns.act("show-case", "electro-tv-sat")
            takedowns.wait_for(lambda: self.choices(takedowns, "Let this claim stand"), "claims that may be chosen")
            self.assertEqual(self.choices(takedowns, "Undo your choice"), [])
            self.tab_to(takedowns, lambda node: node.name == "Let this claim stand")
            self.press("Return")
            takedowns.wait_for(lambda: len(self.choices(takedowns, "Undo your choice")) == 1, "a choice that can be undone")
            self.tab_to(takedowns, lambda node: node.name == "Undo your choice")
            self.press("Return")
            takedowns.wait_for(lambda: not self.choices(takedowns, "Undo your choice"), "the choice undone")


if __name__ == "__main__":
    tap.main()
