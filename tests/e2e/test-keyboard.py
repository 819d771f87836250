# test-keyboard.py: from the first case to an exported chart, without a pointer
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


class Keyboard(driver.TestCase):
    def focus(self, takedowns):
        """There is no window manager: the keys have to be led to the window."""
        window = takedowns.wait_for(lambda: self.xdotool("search", "--onlyvisible", "--class", "takedowns"), "a window")
        self.xdotool("windowfocus", "--sync", window.split()[0])

    def xdotool(self, *arguments):
        return subprocess.run(["xdotool", *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout

    def press(self, *keys):
        self.xdotool("key", "--clearmodifiers", "--delay", "50", *keys)

    def is_focused(self, takedowns, node):
        return node is not None and any(Atspi.StateType.FOCUSED in states
                                        for states in takedowns.screen.states(list(node.walk())))

    def focused(self, takedowns):
        return takedowns.screen.focused()

    def wait_for_names(self, takedowns, *names):
        seen = lambda: pages.names(takedowns.screen)
        takedowns.wait_for(lambda: seen() == list(names), lambda: f"{names} in the list, which is {seen()}")

    def wait_for_ticks(self, takedowns, *names):
        seen = lambda: pages.ticked(takedowns.screen)
        takedowns.wait_for(lambda: seen() == list(names), lambda: f"ticks at {names}, which are {seen()}")

    def test_search_tick_compare_export(self):
        # GTK's file chooser reads folders on threads that the end of the program cuts off: what they
        # hold just then counts as leaked. The export itself is searched for leaks where no chooser is shown.
        with Takedowns(ASAN_OPTIONS="detect_leaks=0") as takedowns:
            takedowns.wait_for(lambda: len(pages.names(takedowns.screen)) > 2, "the list")
            everything = pages.names(takedowns.screen)
            self.focus(takedowns)

            self.press("ctrl+f")
            takedowns.wait_for(lambda: self.is_focused(takedowns, pages.search_entry(takedowns.screen)),
                               "the focus in the search entry")
            self.xdotool("type", "--delay", "150", "calcio")
            self.wait_for_names(takedowns, *(case["name"] for case in driver.ask("list", "--search=calcio")["cases"]))
            self.press("Return")
            takedowns.wait_for(lambda: pages.title(takedowns.screen) == "Calcio", "the case that was found")

            self.press("ctrl+f")
            self.press("Escape")
            self.wait_for_names(takedowns, *everything)
            # The focus is on the row of the case that is shown.
            self.press("space")
            self.wait_for_ticks(takedowns, "Calcio")
            self.press("Up")
            takedowns.wait_for(lambda: pages.title(takedowns.screen) == "Xtream Codes", "the case above")
            self.press("space")
            self.wait_for_ticks(takedowns, "Xtream Codes", "Calcio")
            self.press("space")
            self.wait_for_ticks(takedowns, "Calcio")
            self.press("Home", "space")
            self.wait_for_ticks(takedowns, "Electro TV Sat", "Calcio")

            self.press("ctrl+Return")
            takedowns.wait_for(lambda: takedowns.describe("page")[1] == "compare", "the comparison")
            takedowns.wait_for(lambda: pages.chart(takedowns.screen), "the chart")
            self.press("alt+1")
            takedowns.wait_for(lambda: takedowns.describe("page")[1] == "case", "the page of the case")
            self.press("alt+3")
            takedowns.wait_for(lambda: takedowns.describe("page")[1] == "compare", "the comparison again")
            self.export(takedowns)

    def export(self, takedowns):
        """Ctrl+E asks for a name and proposes one."""
        self.press("ctrl+e")
        dialog = takedowns.wait_for(lambda: len(takedowns.screen.read().children) > 1 and takedowns.screen.window(2),
                                    "the file chooser")
        takedowns.wait_for(lambda: any(name.typed.endswith(".png") for name in takedowns.screen.window(2).walk()),
                           lambda: f"a good name in the file chooser:\n{dialog.dump()}")
        windows = self.xdotool("search", "--onlyvisible", "--class", "takedowns").split()
        self.xdotool("windowfocus", "--sync", windows[-1])
        # An absolute path replaces the folder that is proposed.
        self.press("ctrl+a")
        self.xdotool("type", "--delay", "150", self.path("by-keys.png"))
        self.press("Return")
        takedowns.wait_for(lambda: os.path.exists(self.path("by-keys.png")), "the picture")

    def test_arrows_walk_through_the_chart(self):
        with Takedowns(settings={"page": "'compare'"}) as takedowns:
            takedowns.wait_for(lambda: len(pages.names(takedowns.screen)) > 2, "the list")
            takedowns.compare("electro-tv-sat", "iptv-akfasat")
            chart = takedowns.wait_for(lambda: pages.chart(takedowns.screen), "the chart")
            self.focus(takedowns)
            self.reach_chart(takedowns, chart)
            first = self.focused(takedowns)
            self.press("Down")
            takedowns.wait_for(lambda: (now := self.focused(takedowns)) and now.path != first.path and self.is_mark(now),
                               "the focus on the next mark")
            self.press("Home")
            takedowns.wait_for(lambda: (now := self.focused(takedowns)) and now.path == first.path, "the first mark")
            # Return opens the case of the mark.
            self.press("Return")
            takedowns.wait_for(lambda: takedowns.describe("page")[1] == "case", "the case of the mark")
            self.assertEqual(pages.title(takedowns.screen), "Electro TV Sat")

    def is_mark(self, node):
        return node.role == Atspi.Role.LIST_ITEM and node.description != ""

    def reach_chart(self, takedowns, chart):
        """Tab leads there; it must not take more stops than there are things to press."""
        for _ in range(20):
            self.press("Tab")
            now = takedowns.wait_for(lambda: self.focused(takedowns), "something with the focus")
            if self.is_mark(now):
                return
        self.fail("Tab never reaches the chart")

    def test_ctrl_q_leaves(self):
        takedowns = Takedowns()
        with takedowns:
            takedowns.wait_for(lambda: pages.names(takedowns.screen), "the list")
            self.focus(takedowns)
            self.press("ctrl+q")
            driver.wait_for(lambda: takedowns.process.poll() is not None, "it to end")


if __name__ == "__main__":
    tap.main()
