# test-charts.py: the page that charts one figure of all cases, done over D-Bus and by key, looked at over AT-SPI
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
from gi.repository import Atspi

Role = Atspi.Role


def case(identifier, name, *claims, year="2019"):
    return {"id": identifier, "name": name, "statements": [
        {"claimant_kind": "press", "sources": ["paper"], "events": [{"event": "ended", "date": year}],
         "claims": list(claims)}]}


def channels(amount, **more):
    return {"metric": "live-channels", "amount": amount, **more}


CASES = [case("small", "Small TV", channels(40), year="2024"),
         case("torn", "Torn TV", channels(900), channels(20)),
         case("large", "Large TV", channels(28000, bound="more-than"), {"metric": "films", "amount": 70}),
         case("italy", "Italy TV", channels(7000, scope="IT")),
         case("silent", "Silent", {"metric": "films", "amount": 12})]


class Charts(driver.TestCase):
    def open(self, **more):
        path = self.path("cases.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"format": "takedowns", "version": 1, "sources": [{"id": "paper", "publisher": "A paper"}],
                       "cases": CASES}, file)
        return Takedowns(path, settings={"page": "'charts'"}, **more)

    def marks(self, takedowns):
        """The names of the cases of the marks, in their order."""
        chart = next((node for node in takedowns.screen.page(pages.CHARTS).find_all(Role.LIST) if node.description), None)
        return [mark.name.partition(": ")[0] for mark in chart.children if ": " in mark.name] if chart else []

    def wait_for_marks(self, takedowns, *names):
        takedowns.wait_for(lambda: self.marks(takedowns) == list(names),
                           lambda: f"{names} in the chart, which is {self.marks(takedowns)}")

    def wait_for_words(self, takedowns, words):
        takedowns.wait_for(lambda: takedowns.screen.page(pages.CHARTS).find(containing=words),
                           lambda: f"{words!r} in\n{takedowns.screen.page(pages.CHARTS).dump()}")

    def test_metric_order_key_and_search(self):
        with self.open() as takedowns:
            takedowns.act("metric", "live-channels")
            self.wait_for_marks(takedowns, "Large TV", "Small TV", "Torn TV")
            chart = next(takedowns.screen.page(pages.CHARTS).find_all(Role.LIST, "Live channels"))
            self.assertIn("more than 28,000", chart.children[0].name)
            self.assertIn("A paper", " ".join(chart.children[0].words()))
            self.wait_for_words(takedowns, "A paper")

            takedowns.act("sort", "date")
            self.wait_for_marks(takedowns, "Small TV", "Large TV", "Torn TV")
            takedowns.act("sort", "file")
            self.wait_for_marks(takedowns, "Small TV", "Torn TV", "Large TV")
            takedowns.act("search", "tv small")
            self.wait_for_marks(takedowns, "Small TV")
            takedowns.act("scope", "all")
            self.wait_for_marks(takedowns, "Small TV", "Torn TV", "Large TV")
            takedowns.act("key", "live-channels;scope=IT")
            self.wait_for_marks(takedowns, "Italy TV")
            takedowns.act("metric", "films")
            self.wait_for_marks(takedowns, "Large TV", "Silent")
            self.assertEqual([takedowns.describe(name)[1] for name in ("metric", "sort", "scope")],
                             ["films", "file", "all"])

    def test_nothing_to_draw_says_why(self):
        with self.open() as takedowns:
            self.wait_for_marks(takedowns, "Large TV", "Small TV", "Torn TV")
            takedowns.act("metric", "servers")
            self.wait_for_words(takedowns, "a figure of “Servers”")
            takedowns.act("search", "xyzzy")
            self.wait_for_words(takedowns, "No case matches “xyzzy”.")
            takedowns.act("search", "")
            takedowns.act("metric", "")
            self.wait_for_marks(takedowns, "Large TV", "Small TV", "Torn TV")

    def test_the_chart_that_is_shown_is_exported(self):
        with self.open() as takedowns:
            self.wait_for_marks(takedowns, "Large TV", "Small TV", "Torn TV")
            takedowns.act("export-to", self.path("page.png"))
            status, _, complaints = driver.command_line(f"--data={self.path('cases.json')}", "chart", "survey",
                                                        f"--output={self.path('line.png')}")
            self.assertEqual((status, complaints), (0, ""))
            with open(self.path("page.png"), "rb") as page, open(self.path("line.png"), "rb") as line:
                self.assertEqual(page.read(), line.read())

    def xdotool(self, *arguments):
        return subprocess.run(["xdotool", *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout

    def focused_mark(self, takedowns):
        now = takedowns.screen.focused()
        return now if now and now.role == Role.LIST_ITEM and now.description else None

    def test_keys_lead_to_a_case(self):
        """Alt+2, Tab into the chart, Down, Return."""
        with self.open() as takedowns:
            takedowns.act("page", "case")
            window = takedowns.wait_for(lambda: self.xdotool("search", "--onlyvisible", "--class", "takedowns"), "a window")
            self.xdotool("windowfocus", "--sync", window.split()[0])
            self.xdotool("key", "--clearmodifiers", "alt+2")
            self.wait_for_marks(takedowns, "Large TV", "Small TV", "Torn TV")
            for _ in range(20):
                self.xdotool("key", "--clearmodifiers", "Tab")
                if self.focused_mark(takedowns):
                    break
            takedowns.wait_for(lambda: self.focused_mark(takedowns), "the focus in the chart")
            self.xdotool("key", "--clearmodifiers", "Down")
            takedowns.wait_for(lambda: (now := self.focused_mark(takedowns)) and now.name.startswith("Small TV"),
                               "the focus on the next mark")
            self.xdotool("key", "--clearmodifiers", "Return")
            takedowns.wait_for(lambda: takedowns.describe("page")[1] == "case", "the case of the mark")
            self.assertEqual(pages.title(takedowns.screen), "Small TV")


if __name__ == "__main__":
    tap.main()
