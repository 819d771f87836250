# test-search-provider.py: the desktop's overview finds cases and opens them
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import driver
import pages
import tap
from driver import APPLICATION, PATH, wait_for
from gi.repository import Gio, GLib

INTERFACE = "org.gnome.Shell.SearchProvider2"
PROVIDER = f"{PATH}/SearchProvider"


class Overview:
    """Asks as the overview of GNOME does."""

    def __init__(self, bus):
        self.bus = bus

    def call(self, method, signature, *arguments):
        answer = self.bus.call_sync(APPLICATION, PROVIDER, INTERFACE, method, GLib.Variant(signature, arguments),
                                    None, Gio.DBusCallFlags.NONE, driver.PATIENCE * 1000)
        return answer.unpack()

    def search(self, *terms):
        return self.call("GetInitialResultSet", "(as)", terms)[0]

    def search_on(self, previous, *terms):
        return self.call("GetSubsearchResultSet", "(asas)", previous, terms)[0]

    def describe(self, ids):
        return self.call("GetResultMetas", "(as)", ids)[0]

    def activate(self, id, *terms):
        self.call("ActivateResult", "(sasu)", id, terms, 0)

    def launch(self, *terms):
        self.call("LaunchSearch", "(asu)", terms, 0)


def names(metas):
    return [meta["name"] for meta in metas]


class TestRunning(driver.TestCase):
    """The application runs already, with a window."""

    def test_same_query_as_the_window(self):
        with driver.Takedowns() as app:
            overview = Overview(app.bus)
            for words in ("codes", "maroc", "iptv tunisia"):
                found = {id.rsplit("#", 1)[1] for id in overview.search(*words.split())}
                wanted = {case["id"] for case in driver.ask("list", f"--search={words}")["cases"]}
                self.assertTrue(wanted, words)
                self.assertEqual(found, wanted, words)

    def test_few_and_the_name_first(self):
        with driver.Takedowns() as app:
            overview = Overview(app.bus)
            self.assertLessEqual(len(overview.search("e")), 8)
            self.assertEqual(names(overview.describe(overview.search("xtream")))[0], "Xtream Codes")
            self.assertEqual(overview.search(), [])
            self.assertEqual(overview.search("xyzzy"), [])
            previous = overview.search("codes")
            self.assertEqual(overview.search_on(previous, "codes", "xyzzy"), [])

    def test_metas_in_the_language_of_the_session(self):
        with driver.Takedowns(language="fr") as app:
            overview = Overview(app.bus)
            meta, = overview.describe(overview.search("akfasat"))
            self.assertEqual(meta["name"], "IPTV Akfasat")
            self.assertIn("Tunisie", meta["description"])
            self.assertIn("icon", meta)
            self.assertEqual(overview.describe(["resource:///nowhere#akfasat", "nonsense", ""]), [])

    def test_activation_shows_the_case_in_its_window(self):
        with driver.Takedowns() as app:
            overview = Overview(app.bus)
            result, = [id for id in overview.search("calcio") if id.endswith("#calcio")]
            overview.activate(result, "calcio")
            app.wait_for(lambda: pages.title(app.screen) == "Calcio", "the page of the case")
            self.assertEqual(app.list_actions(2), [], "the window that showed the file was not used")

    def test_activation_of_what_was_found_before(self):
        """The answer may be older than the window: nothing shows its file any more, or nothing is started yet."""
        mine = self.path("mine.takedowns.json")
        with open(mine, "w", encoding="utf-8") as file:
            json.dump({"format": "takedowns", "version": 1,
                       "cases": [{"id": id, "name": id.title(), "statements": []} for id in ("first", "second")]}, file)
        with driver.Takedowns() as app:
            overview = Overview(app.bus)
            overview.activate(f"file://{os.path.dirname(mine)}/./mine.takedowns.json#second", "second")
            app.wait_for(lambda: pages.title(app.screen, 2) == "Second", "the case that was found before")
            overview.activate("nonsense")
            overview.activate("no-scheme:at-all#second")
            self.assertEqual(names(overview.describe(overview.search("second")))[0], "Second")

    def test_launch_searches_in_the_window(self):
        with driver.Takedowns() as app:
            Overview(app.bus).launch("rare", "breed")
            app.wait_for(lambda: pages.names(app.screen)[:1] == ["Rare Breed TV"], "what was found in the list")

    def test_own_file_is_searched(self):
        mine = self.path("mine.takedowns.json")
        with open(mine, "w", encoding="utf-8") as file:
            json.dump({"format": "takedowns", "version": 1,
                       "cases": [{"id": "mine", "name": "Quite my own", "statements": []}]}, file)
        with driver.Takedowns(mine) as app:
            overview = Overview(app.bus)
            found = overview.search("quite")
            self.assertEqual(names(overview.describe(found)), ["Quite my own"])
            self.assertEqual(overview.search("xtream"), [], "the sample is not what the window shows")


class TestActivation(driver.TestCase):
    """Nothing runs: the bus starts the application, which answers without a window."""

    def setUp(self):
        super().setUp()
        self.said = self.path("said")
        services = self.path("services")
        os.mkdir(services)
        program = os.path.join(tap.BUILD, "src", "ui", "takedowns")
        with open(os.path.join(services, f"{APPLICATION}.service"), "w", encoding="utf-8") as file:
            file.write(f"[D-BUS Service]\nName={APPLICATION}\n"
                       f"Exec=/bin/sh -c \"exec '{program}' --gapplication-service >'{self.said}' 2>&1\"\n")
        # What the bus starts has the environment of the bus.
        before = dict(os.environ)
        self.addCleanup(lambda: (os.environ.clear(), os.environ.update(before)))
        os.environ.update(driver.environment("fr", self.folder))
        self.daemon = Gio.TestDBus.new(Gio.TestDBusFlags.NONE)
        self.daemon.add_service_dir(services)
        # For the accessibility bus, which every window looks for.
        self.daemon.add_service_dir("/usr/share/dbus-1/services")
        self.daemon.up()
        self.addCleanup(self.daemon.down)
        self.bus = Gio.DBusConnection.new_for_address_sync(
            self.daemon.get_bus_address(),
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
        self.addCleanup(lambda: self.bus.close_sync(None))

    def act(self, path, name):
        self.bus.call_sync(APPLICATION, path, driver.ACTIONS, "Activate",
                           GLib.Variant("(sava{sv})", (name, [], {})), None, Gio.DBusCallFlags.NO_AUTO_START, -1)

    def list_actions(self):
        try:
            return self.bus.call_sync(APPLICATION, f"{PATH}/window/1", driver.ACTIONS, "List", None, None,
                                      Gio.DBusCallFlags.NO_AUTO_START, -1).unpack()[0]
        except GLib.Error:
            return []

    def is_running(self):
        return self.bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                  "NameHasOwner", GLib.Variant("(s)", (APPLICATION,)), None,
                                  Gio.DBusCallFlags.NONE, -1).unpack()[0]

    def read_said(self):
        with open(self.said, encoding="utf-8") as file:
            return file.read()

    def test_starts_answers_opens(self):
        overview = Overview(self.bus)
        self.assertFalse(self.is_running())
        found = overview.search("codes")
        meta = overview.describe(found)[0]
        self.assertEqual(meta["name"], "Xtream Codes")
        self.assertEqual(self.list_actions(), [], "a search opened a window")
        try:
            overview.activate(meta["id"], "codes")
        except GLib.Error as error:
            self.fail(f"{error.message}\n{self.read_said()}")
        wait_for(self.list_actions, "a window")
        self.act(PATH, "quit")
        wait_for(lambda: not self.is_running(), "the application to end")
        said = self.read_said()
        self.assertIsNone(driver.TROUBLE.search(said), said)


if __name__ == "__main__":
    tap.main()
