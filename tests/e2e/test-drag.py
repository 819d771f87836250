# test-drag.py: cases of the comparison change places under a pointer that drags
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

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
from gi.repository import Atspi

CASES = ["electro-tv-sat", "iptv-akfasat", "calcio"]
NAMES = ["Electro TV Sat", "IPTV Akfasat", "Calcio"]

# With few rows the heads are high up, or a few turns of the wheel below.
METRICS = "live-channels"
STEPS = 12

WIDE = (1100, 900)
NARROW = (380, 900)


class Drag(driver.TestCase):
    def xdotool(self, *arguments):
        return subprocess.run(["xdotool", *map(str, arguments)], capture_output=True, text=True, check=True).stdout

    def point_at(self, x, y):
        self.xdotool("mousemove", "--window", self.window, round(x), round(y))

    def heads(self, takedowns):
        """The buttons that are named as the cases, in order; each is in the head of a column."""
        return [node for node in takedowns.screen.page(pages.COMPARE).find_all(Atspi.Role.PUSH_BUTTON)
                if node.name in NAMES and node.parent.name == node.name]

    def order(self, takedowns):
        return [head.name for head in self.heads(takedowns)]

    def wait_for_order(self, takedowns, *names):
        takedowns.wait_for(lambda: self.order(takedowns) == list(names), lambda: f"{names}, not {self.order(takedowns)}")

    def part(self, takedowns, name, across, down):
        """A point of the head of a case: 0, 0 is its upper left corner, 1, 1 the lower right one."""
        head = next(head for head in self.heads(takedowns) if head.name == name).parent
        x, y, width, height = takedowns.screen.extents(head)
        return x + across * width, y + down * height

    def scroll_to_heads(self, takedowns, height):
        """Until all of them are well inside the window, and nothing moves any more."""
        before = None
        def arrives():
            nonlocal before
            now = self.part(takedowns, NAMES[-1], 0.5, 1)[1]
            if now == before and now > height - 120:
                self.point_at(200, height - 200)
                self.xdotool("click", 5)
            rests, before = now == before, now
            return rests and now <= height - 120
        takedowns.wait_for(arrives, "the heads in sight")

    def windows(self):
        """Those that are seen: GDK keeps some of one pixel."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--maxdepth", "1", "--name", "", "getwindowgeometry", "--shell", "%@"],
                               capture_output=True, text=True).stdout
        return {number for number, width in re.findall(r"WINDOW=(\d+).*?WIDTH=(\d+)", found, re.S) if int(width) > 1}

    def drag(self, start, end):
        """As a hand does: on the way there are many places."""
        self.point_at(*start)
        before = self.windows()
        self.xdotool("mousedown", 1)
        for step in range(1, STEPS + 1):
            share = step / STEPS
            self.point_at(start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)
            if step == STEPS // 2:
                # What is dragged has a small window of its own.
                self.icon = driver.wait_for(lambda: self.windows() - before, "the icon of the drag")
        # It comes to rest before it lets go.
        self.point_at(end[0] + 1, end[1])
        self.point_at(*end)

    def drop(self):
        self.xdotool("mouseup", 1)
        driver.wait_for(lambda: not self.icon & self.windows(), "the icon to go")

    def open(self, takedowns, size):
        takedowns.wait_for(lambda: len(pages.names(takedowns.screen)) > 2, "the list")
        takedowns.act("metrics", METRICS)
        takedowns.compare(*CASES)
        self.wait_for_order(takedowns, *NAMES)
        found = self.xdotool("search", "--onlyvisible", "--class", "takedowns").split()
        self.window = found[0]
        self.xdotool("windowfocus", "--sync", self.window)
        self.scroll_to_heads(takedowns, size[1])

    def move(self, takedowns, name, onto, across, down):
        """Drags the head of one case onto a point of that of another."""
        self.drag(self.part(takedowns, name, 0.3, 0.5), self.part(takedowns, onto, across, down))
        self.drop()

    def test_beside_each_other(self):
        with Takedowns(size=WIDE) as takedowns:
            self.open(takedowns, WIDE)
            # Behind the last one, then before the first.
            self.move(takedowns, "Electro TV Sat", "Calcio", 0.9, 0.5)
            self.wait_for_order(takedowns, "IPTV Akfasat", "Calcio", "Electro TV Sat")
            self.move(takedowns, "Electro TV Sat", "IPTV Akfasat", 0.1, 0.5)
            self.wait_for_order(takedowns, "Electro TV Sat", "IPTV Akfasat", "Calcio")
            # Before the last one is between the others.
            self.move(takedowns, "Electro TV Sat", "Calcio", 0.1, 0.5)
            self.wait_for_order(takedowns, "IPTV Akfasat", "Electro TV Sat", "Calcio")
            self.is_compared_in_order(takedowns, "iptv-akfasat", "electro-tv-sat", "calcio")

    def test_under_each_other(self):
        """Narrow, the upper half of a head is before its case, the lower one behind."""
        with Takedowns(size=NARROW) as takedowns:
            self.open(takedowns, NARROW)
            self.move(takedowns, "Electro TV Sat", "Calcio", 0.2, 0.8)
            self.wait_for_order(takedowns, "IPTV Akfasat", "Calcio", "Electro TV Sat")
            self.move(takedowns, "Electro TV Sat", "Calcio", 0.8, 0.2)
            self.wait_for_order(takedowns, "IPTV Akfasat", "Electro TV Sat", "Calcio")
            self.is_compared_in_order(takedowns, "iptv-akfasat", "electro-tv-sat", "calcio")

    def is_compared_in_order(self, takedowns, *cases):
        """What is exported is what is shown."""
        takedowns.act("save-table-to", self.path("table.json"))
        driver.wait_for(lambda: os.path.exists(self.path("table.json")), "the table")
        with open(self.path("table.json"), encoding="utf-8") as file:
            self.assertEqual(json.load(file)["cases"], list(cases))

    def test_elsewhere_nothing_changes(self):
        with Takedowns(size=WIDE) as takedowns:
            self.open(takedowns, WIDE)
            start = self.part(takedowns, "Calcio", 0.3, 0.5)
            everything = pages.names(takedowns.screen)
            for what, place in (("the search entry", (160, 75)), ("the chart", (600, 200)),
                                ("itself", self.part(takedowns, "Calcio", 0.9, 0.5)),
                                ("the near side of its neighbour", self.part(takedowns, "IPTV Akfasat", 0.9, 0.5))):
                with self.subTest(where=what):
                    self.drag(start, place)
                    self.drop()
                    self.assertEqual(self.order(takedowns), NAMES)
            self.assertEqual(pages.search_entry(takedowns.screen).typed, "")
            self.assertEqual(pages.names(takedowns.screen), everything)
            self.assertEqual(takedowns.describe("page")[1], "compare")
            # And it can still be done.
            self.move(takedowns, "Calcio", "Electro TV Sat", 0.1, 0.5)
            self.wait_for_order(takedowns, "Calcio", "Electro TV Sat", "IPTV Akfasat")


if __name__ == "__main__":
    tap.main()
