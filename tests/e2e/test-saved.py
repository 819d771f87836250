# test-saved.py: comparisons and tables leave the window and come back, between programs
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import html
import json
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import driver
import pages
import tap
from driver import Takedowns

CASES = ["electro-tv-sat", "calcio"]
SUFFIX = ".takedowns-comparison"


class Saved(driver.TestCase):
    def start(self, *arguments, **more):
        return Takedowns(*arguments, XDG_DATA_HOME=self.path("data"), **more)

    def compare(self, takedowns):
        takedowns.wait_for(lambda: len(pages.names(takedowns.screen)) > 2, "the list")
        takedowns.compare(*CASES)

    def saved(self, name):
        return self.path("data", "takedowns", "comparisons", name + SUFFIX)

    def save(self, takedowns, name, slug):
        takedowns.act("save-comparison-as", name)
        takedowns.wait_for(lambda: os.path.exists(self.saved(slug)), "the file")

    def is_compared(self, takedowns):
        buttons = takedowns.screen.page(pages.COMPARE).words()
        return any("Electro TV Sat" in word for word in buttons) and any("Calcio" in word for word in buttons)

    def paste(self, target):
        return subprocess.run(["xclip", "-selection", "clipboard", "-t", target, "-o"],
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.decode("utf-8")

    def test_both_clipboard_targets_say_all(self):
        with self.start() as takedowns:
            self.compare(takedowns)
            takedowns.act("copy-table")
            takedowns.wait_for(lambda: "text/html" in self.paste("TARGETS"), "a table in the clipboard")
            self.assertIn("UTF8_STRING", self.paste("TARGETS"))
            self.assertIn("text/plain;charset=utf-8", self.paste("TARGETS"))
            told = driver.ask("compare", *CASES)
            for target in ("text/html", "UTF8_STRING", "text/plain;charset=utf-8"):
                with self.subTest(target=target):
                    text = self.paste(target)
                    self.assertIn("Electro TV Sat", text)
                    self.assertIn("6,000", text)
                    # What must be said goes along: the notices and the legal lines.
                    self.assertGreater(len(told["notices"]), 0)
                    self.assertGreater(len(told["legal"]), 0)
                    for sentence in [notice["text"] for notice in told["notices"]] + told["legal"]:
                        self.assertIn(sentence, html.unescape(re.sub("<[^>]*>", "", text)))
            self.assertIn("\tElectro TV Sat\tCalcio", self.paste("UTF8_STRING"))
            # A spreadsheet would put a caption into the first cell, before the head of the column.
            self.assertNotIn("<caption", self.paste("text/html"))

    def test_a_saved_comparison_survives_a_restart(self):
        with self.start() as takedowns:
            self.compare(takedowns)
            self.save(takedowns, "Two of them", "two-of-them")
        with open(self.saved("two-of-them"), encoding="utf-8") as file:
            self.assertEqual(json.load(file)["name"], "Two of them")
        with self.start() as takedowns:
            takedowns.act("open-comparison", "Two of them")
            takedowns.wait_for(lambda: takedowns.describe("copy-table")[0], "two cases")
            takedowns.wait_for(lambda: takedowns.describe("page")[1] == "compare", "the page of the comparison")

    def test_a_file_on_the_command_line_and_by_a_second_instance(self):
        with self.start() as takedowns:
            self.compare(takedowns)
            self.save(takedowns, "Sent", "sent")
        os.rename(self.saved("sent"), self.path("mail" + SUFFIX))
        with self.start(self.path("mail" + SUFFIX)) as takedowns:
            takedowns.wait_for(lambda: takedowns.describe("compare")[0], "two cases")
            takedowns.act("untick-all")
            self.assertFalse(takedowns.describe("compare")[0])
            second = subprocess.run([os.path.join(tap.BUILD, "src", "ui", "takedowns"), self.path("mail" + SUFFIX)],
                                    env=driver.environment("en", takedowns.home), timeout=60)
            self.assertEqual(second.returncode, 0)
            takedowns.wait_for(lambda: takedowns.describe("compare")[0], "two cases once more")
            self.assertEqual(takedowns.list_actions(window=2), [])

    def cases_of(self, takedowns, window):
        takedowns.act("save-table-to", self.path("cases.json"), window=window)
        with open(self.path("cases.json"), encoding="utf-8") as file:
            return json.load(file)["cases"]

    def test_several_files_open_a_window_each(self):
        others = [["xtream-codes", "calcio"], ["mobdro", "fmovies", "calcio"]]
        with self.start() as takedowns:
            self.compare(takedowns)
            self.save(takedowns, "First", "first")
            for number, cases in enumerate(others):
                takedowns.compare(*cases)
                self.save(takedowns, f"Other {number}", f"other-{number}")
        files = [self.saved(name) for name in ("first", "other-0", "other-1")]
        expected = [CASES, *others]
        with self.start(*files) as takedowns:
            for window, cases in enumerate(expected, start=1):
                takedowns.wait_for(lambda: takedowns.list_actions(window) and takedowns.describe("copy-table", window)[0],
                                   f"a comparison in window {window}")
                self.assertEqual(self.cases_of(takedowns, window), cases)
                self.assertEqual(takedowns.describe("page", window)[1], "compare")
            self.assertEqual(takedowns.list_actions(window=4), [])

    def test_a_table_is_that_of_the_command_line(self):
        with self.start() as takedowns:
            self.compare(takedowns)
            for suffix, name in (("csv", "csv"), ("md", "markdown"), ("html", "html"), ("json", "json")):
                with self.subTest(format=name):
                    takedowns.act("save-table-to", self.path("table." + suffix))
                    with open(self.path("table." + suffix), encoding="utf-8", newline="") as file:
                        written = file.read()
                    status, output, complaints = driver.command_line("compare", *CASES, f"--format={name}")
                    self.assertEqual((status, complaints), (0, ""))
                    self.assertEqual(written.replace("\r\n", "\n").strip(), output.replace("\r\n", "\n").strip())

    def test_a_page_is_titled_by_the_name_of_the_comparison(self):
        """As by the command line from the same file, until other cases are compared."""
        def page(takedowns):
            takedowns.act("save-table-to", self.path("page.html"))
            with open(self.path("page.html"), encoding="utf-8") as file:
                return file.read()
        line = lambda *arguments: driver.command_line("compare", *arguments, "--format=html")[1]
        with self.start() as takedowns:
            self.compare(takedowns)
            self.assertEqual(page(takedowns).strip(), line(*CASES).strip())
            self.save(takedowns, "Two & more", "two-more")
            self.assertEqual(re.findall("<h1>(.*?)</h1>", page(takedowns)), ["Two &amp; more"])
        spec = f"--spec={self.saved('two-more')}"
        with self.start() as takedowns:
            takedowns.act("open-comparison", "Two & more")
            takedowns.wait_for(lambda: takedowns.describe("copy-table")[0], "two cases")
            self.assertEqual(page(takedowns).strip(), line(spec).strip())
            takedowns.act("period", "month")
            self.assertEqual(page(takedowns).strip(), line(spec, "--period=month").strip())
            takedowns.act("tick", "xtream-codes")
            self.assertEqual(page(takedowns).strip(), line(*CASES, "xtream-codes", "--period=month").strip())

    def test_the_command_line_that_is_copied_compares_the_same(self):
        with self.start() as takedowns:
            self.compare(takedowns)
            takedowns.act("period", "month")
            takedowns.act("copy-command")
            takedowns.wait_for(lambda: self.paste("UTF8_STRING").startswith("takedowns-cli compare"), "a command line")
            words = subprocess.run(["sh", "-c", "set -- " + self.paste("UTF8_STRING") + "; printf '%s\\n' \"$@\""],
                                   capture_output=True, text=True, check=True).stdout.splitlines()
            self.assertEqual(driver.ask(*words[1:]), driver.ask("compare", *CASES, "--period=month"))


if __name__ == "__main__":
    tap.main()
