# test-desktop.py: second instances, files that change on disk, recent files, what is kept between two starts
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import driver
import pages
import tap
from driver import Takedowns
from gi.repository import Atspi, GLib

PROGRAM = os.path.join(tap.BUILD, "src", "ui", "takedowns")


def dataset(*names):
    return json.dumps({"format": "takedowns", "version": 1, "sources": [{"id": "s", "publisher": "A paper"}],
                       "cases": [{"id": name.lower().replace(" ", "-"), "name": name,
                                  "statements": [{"sources": ["s"], "note": "closed"}]} for name in names]})


class DesktopTest(driver.TestCase):
    def write(self, name, *names):
        """As programs save: aside, then in the place of the old file."""
        content = names[0] if names and names[0].startswith("{") else dataset(*names)
        with open(self.path(name + ".new"), "w", encoding="utf-8") as file:
            file.write(content)
        os.rename(self.path(name + ".new"), self.path(name))
        return self.path(name)

    def wait_for_cases(self, takedowns, *expected, window=1):
        seen = lambda: pages.names(takedowns.screen, window)
        takedowns.wait_for(lambda: seen() == list(expected), lambda: f"{expected} in the list, which is {seen()}")

    def wait_for_words(self, takedowns, words, window=1):
        return takedowns.wait_for(lambda: takedowns.screen.window(window).find(containing=words),
                                  lambda: f"{words!r} in the window:\n{takedowns.screen.window(window).dump()}")

    def is_enabled(self, takedowns, action):
        return takedowns.describe(action)[0]


class Instances(DesktopTest):
    def start_another(self, takedowns, *files):
        """A second process, that hands over and leaves."""
        done = subprocess.run([PROGRAM, *files], env=driver.environment("en", takedowns.home), capture_output=True,
                              text=True, timeout=driver.PATIENCE)
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_a_second_instance_opens_a_window(self):
        one, two = self.write("one.json", "First"), self.write("two.json", "Second")
        with Takedowns(one) as takedowns:
            self.wait_for_cases(takedowns, "First")
            self.start_another(takedowns, two)
            takedowns.wait_for(lambda: pages.names(takedowns.screen, 2) == ["Second"], "the other file in a window")

    def test_a_file_that_is_shown_is_not_opened_again(self):
        one, two = self.write("one.json", "First"), self.write("two.json", "Second")
        with Takedowns(one, two) as takedowns:
            self.wait_for_cases(takedowns, "First", "Second")
            self.start_another(takedowns, two, one)
            self.start_another(takedowns)
            self.start_another(takedowns, one)
            takedowns.wait_for(lambda: pages.names(takedowns.screen, 2) == ["First"], "the one file in a window")
            self.assertEqual(takedowns.list_actions(3), [])

    def test_addresses_are_opened_as_paths_are(self):
        path = self.write("with space & more.json", "First")
        with Takedowns(GLib.filename_to_uri(path, None)) as takedowns:
            self.wait_for_cases(takedowns, "First")


class Reload(DesktopTest):
    def test_it_asks_and_keeps_the_place(self):
        path = self.write("data.json", "Alpha", "Beta", "Gamma")
        with Takedowns(path) as takedowns:
            self.wait_for_cases(takedowns, "Alpha", "Beta", "Gamma")
            takedowns.act("tick", "alpha")
            takedowns.act("tick", "gamma")
            takedowns.act("show-case", "gamma")
            self.write("data.json", "Alpha", "Between", "Beta", "Gamma")
            self.wait_for_words(takedowns, "“data.json” changed on disk.")
            self.assertEqual(pages.names(takedowns.screen), ["Alpha", "Beta", "Gamma"], "nothing happens unasked")
            takedowns.screen.do(takedowns.screen.window().find(Atspi.Role.PUSH_BUTTON, "_Reload Reload")
                                or takedowns.screen.window().find(Atspi.Role.PUSH_BUTTON, "Reload"))
            self.wait_for_cases(takedowns, "Alpha", "Between", "Beta", "Gamma")
            self.assertEqual(pages.title(takedowns.screen), "Gamma")
            self.wait_for_words(takedowns, "Compare 2 cases")
            takedowns.wait_for(lambda: not self.is_enabled(takedowns, "ignore-changes"), "nothing left to ask")

    def test_the_words_are_an_alert(self):
        path = self.write("data.json", "Alpha")
        with Takedowns(path) as takedowns:
            self.wait_for_cases(takedowns, "Alpha")
            self.write("data.json", "Beta")
            label = self.wait_for_words(takedowns, "“data.json” changed on disk.")
            self.assertIn(Atspi.Role.ALERT, [node.role for node in label.ancestors()])
            takedowns.act("ignore-changes")
            takedowns.wait_for(lambda: not self.is_enabled(takedowns, "ignore-changes"), "the question to go")
            self.assertEqual(pages.names(takedowns.screen), ["Alpha"])

    def test_a_file_that_goes_takes_nothing_with_it(self):
        path = self.write("data.json", "Alpha", "Beta")
        with Takedowns(path) as takedowns:
            self.wait_for_cases(takedowns, "Alpha", "Beta")
            os.rename(path, path + ".old")
            self.wait_for_words(takedowns, "was moved or deleted")
            self.assertEqual(pages.names(takedowns.screen), ["Alpha", "Beta"])
            os.rename(path + ".old", path)
            takedowns.wait_for(lambda: not self.is_enabled(takedowns, "ignore-changes"), "all to be well again")

    def test_a_broken_version_is_told_and_not_shown(self):
        path = self.write("data.json", "Alpha", "Beta")
        with Takedowns(path) as takedowns:
            self.wait_for_cases(takedowns, "Alpha", "Beta")
            self.write("data.json", '{"format": "takedowns", "vers')
            self.wait_for_words(takedowns, "changed on disk")
            takedowns.act("reload")
            self.wait_for_words(takedowns, "cannot be read")
            self.assertEqual(pages.names(takedowns.screen), ["Alpha", "Beta"])
            self.assertTrue(self.is_enabled(takedowns, "show-problems"))


class Recent(DesktopTest):
    def test_a_file_from_the_list(self):
        path = self.write("data.json", "Alpha")
        with Takedowns() as takedowns:
            before = pages.names(takedowns.screen)
            takedowns.act("open-recent", GLib.filename_to_uri(self.path("gone.json"), None))
            self.wait_for_words(takedowns, "“gone.json” is not there any more")
            self.assertEqual(pages.names(takedowns.screen), before)
            takedowns.act("open-recent", GLib.filename_to_uri(path, None))
            self.wait_for_cases(takedowns, "Alpha")

    def test_the_list_is_told_in_french(self):
        path = self.write("donnees.json", "Alpha")
        with Takedowns(path, language="fr") as takedowns:
            self.wait_for_cases(takedowns, "Alpha")
            takedowns.act("open-recent", GLib.filename_to_uri(self.path("perdu.json"), None))
            self.wait_for_words(takedowns, "perdu.json")


class Kept(DesktopTest):
    def read_settings(self):
        with open(self.path("glib-2.0", "settings", "keyfile"), encoding="utf-8") as file:
            return dict(line.strip().split("=", 1) for line in file if "=" in line)

    def test_size_and_page_come_back(self):
        with Takedowns(home=self.folder, size=(812, 613)) as takedowns:
            takedowns.act("page", "compare")
        self.assertEqual(self.read_settings()["page"], "'compare'")
        with Takedowns(home=self.folder) as takedowns:
            self.assertEqual(takedowns.describe("page")[1], "compare")
        kept = self.read_settings()
        for key, size in (("window-width", 812), ("window-height", 613)):
            # The frame of a window without a window manager goes off.
            self.assertAlmostEqual(int(kept[key]), size, delta=12)

    def test_settings_that_make_no_sense_harm_nothing(self):
        for number, settings in enumerate([
            {"window-width": "-5", "window-height": "0", "page": "'nowhere'", "color-scheme": "'pink'"},
            {"window-width": "'wide'", "window-maximized": "7", "page": "3", "picture-size": "'huge'"},
            {"window-width": "2147483647", "window-height": "2147483647", "color-scheme": "", "picture-theme": "[[["},
            {"color-scheme": "'dark'", "picture-language": "'fr'", "unknown": "1"},
        ]):
            with self.subTest(number=number), Takedowns(settings=settings, size=None) as takedowns:
                takedowns.act("page", "compare")
                self.assertEqual(takedowns.describe("page")[1], "compare")

    def test_pictures_are_as_preferred(self):
        settings = {"picture-size": "'small'", "picture-language": "'fr'"}
        with Takedowns(settings=settings) as takedowns:
            takedowns.compare("electro-tv-sat", "iptv-akfasat")
            takedowns.act("export-to", self.path("chart.png"))
            takedowns.wait_for(lambda: os.path.exists(self.path("chart.png")), "the picture")
        with open(self.path("chart.png"), "rb") as file:
            content = file.read()
        self.assertEqual(int.from_bytes(content[16:20], "big"), 1200)
        self.assertTrue(b"iTXtTitle\0\0\0fr\0" in content, "the title in French")

    def test_preferences_are_a_window_with_names(self):
        with Takedowns() as takedowns:
            takedowns.act("app.preferences")
            for name in ("Appearance", "Language", "Colours", "Width"):
                takedowns.wait_for(lambda: takedowns.screen.read().find(containing=name), f"{name} in the preferences")


if __name__ == "__main__":
    tap.main()
