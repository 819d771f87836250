# test-help.py: F1 opens the help, a notice its own section; where that cannot be, the window says why
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import driver
import pages
import tap
from driver import Takedowns
from gi.repository import Atspi

VIEWER = """[Desktop Entry]
Type=Application
Name=A viewer that notes what it is asked for
Exec={script} %u
MimeType=x-scheme-handler/help;
"""


class Help(driver.TestCase):
    def write(self, name, text, mode=0o644):
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(path, mode)
        return path

    def start(self, has_pages=True, has_viewer=True, **options):
        """The application in a desktop of its own, which may lack help pages or a program for them."""
        if has_pages:
            self.write("data/help/C/takedowns/index.page", "")
        if has_viewer:
            script = self.write("viewer", f'#!/bin/sh\necho "$1" >>"{self.path("asked")}"\n', 0o755)
            self.write("data/applications/viewer.desktop", VIEWER.format(script=script))
            self.write("home/mimeapps.list", "[Default Applications]\nx-scheme-handler/help=viewer.desktop\n")
        os.makedirs(self.path("home"), exist_ok=True)
        return Takedowns(home=self.path("home"), XDG_DATA_HOME=self.path("data"),
                         XDG_DATA_DIRS=":".join([self.path("none"), "/usr/share"]), **options)

    def asked(self):
        """What the viewer was asked for."""
        if not os.path.exists(self.path("asked")):
            return []
        with open(self.path("asked"), encoding="utf-8") as file:
            return file.read().split()

    def wait_for_asked(self, takedowns, *addresses):
        takedowns.wait_for(lambda: self.asked() == list(addresses), lambda: f"{addresses} asked for, not {self.asked()}")

    def wait_for_dialog(self, takedowns, words):
        def says():
            return any(words in said for said in takedowns.screen.window(2).all_words())
        takedowns.wait_for(says, lambda: f"“{words}” in a dialog:\n{takedowns.screen.window(2).dump()}")

    def test_the_help_opens(self):
        with self.start() as takedowns:
            takedowns.act("app.help")
            self.wait_for_asked(takedowns, "help:takedowns")
            takedowns.act("app.help-topic", "marks")
            self.wait_for_asked(takedowns, "help:takedowns", "help:takedowns/marks")

    def test_f1_opens_it(self):
        with self.start() as takedowns:
            takedowns.wait_for(lambda: len(pages.names(takedowns.screen)) > 2, "the list")
            window = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "takedowns"],
                                    capture_output=True, text=True, check=True).stdout.split()[0]
            subprocess.run(["xdotool", "windowfocus", "--sync", window, "key", "F1"], check=True)
            self.wait_for_asked(takedowns, "help:takedowns")

    def test_a_notice_leads_to_its_section(self):
        with self.start() as takedowns:
            takedowns.compare("electro-tv-sat", "calcio")
            sign = takedowns.wait_for(lambda: takedowns.screen.page(pages.COMPARE).find(Atspi.Role.PUSH_BUTTON, "What this notice means"),
                                      "a sign of a notice")
            takedowns.screen.do(sign)
            self.wait_for_asked(takedowns, "help:takedowns/notices#different-metrics")

    def test_no_viewer_is_said(self):
        with self.start(has_viewer=False) as takedowns:
            takedowns.act("app.help")
            self.wait_for_dialog(takedowns, self.path("data/help/C/takedowns"))

    def test_no_pages_is_said(self):
        with self.start(has_pages=False) as takedowns:
            takedowns.act("app.help")
            self.wait_for_dialog(takedowns, "The help pages are not installed.")
            self.assertEqual(self.asked(), [])


if __name__ == "__main__":
    tap.main()
