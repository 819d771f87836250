# test-window.py: what a person does with the window, done over D-Bus and looked at over AT-SPI
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import json
import os
import re
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import driver
import pages
import tap
from driver import Takedowns
from gi.repository import Atspi, GLib

Role = Atspi.Role
SAMPLE = os.path.join(tap.SOURCE, "data", "sample.takedowns.json")
TWO = ["electro-tv-sat", "iptv-akfasat"]


def one_case(identifier, name, **more):
    """A dataset with one small case."""
    return {"format": "takedowns", "version": 1,
            "sources": [{"id": "paper", "publisher": "A paper", "published": "2021-10-18"}],
            "cases": [{"id": identifier, "name": name, "kind": "iptv-subscription-service",
                       "statements": [{"claimant_kind": "press", "sources": ["paper"],
                                       "claims": [{"metric": "live-channels", "amount": 6000, **more}]}]}]}


class WindowTest(driver.TestCase):
    def write(self, name, content):
        """A file in the folder of the test; content is text or what becomes JSON."""
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(content if isinstance(content, str) else json.dumps(content, ensure_ascii=False, indent=1))
        return self.path(name)

    def wait_for_cases(self, takedowns, *expected, window=1):
        """Waits until the list shows these names and no other."""
        seen = lambda: pages.names(takedowns.screen, window)
        takedowns.wait_for(lambda: seen() == list(expected), lambda: f"{expected} in the list, which is {seen()}")

    def wait_for_words(self, takedowns, words, window=1):
        return takedowns.wait_for(lambda: takedowns.screen.window(window).find(containing=words),
                                  lambda: f"{words!r} in the window:\n{takedowns.screen.window(window).dump()}")

    def wait_for_sample(self, takedowns):
        with open(SAMPLE, encoding="utf-8") as file:
            cases = json.load(file)["cases"]
        self.wait_for_cases(takedowns, *(case["name"] if isinstance(case["name"], str) else case["name"]["en"]
                                         for case in cases))


class Opening(WindowTest):
    def test_the_sample_is_there_and_its_first_case_shown(self):
        with Takedowns() as takedowns:
            self.wait_for_sample(takedowns)
            self.assertEqual(pages.title(takedowns.screen), "Electro TV Sat")
            self.assertEqual(takedowns.describe("page")[1], "case")
            self.assertFalse(takedowns.describe("compare")[0], "nothing is ticked yet")

    def test_it_rests_when_nothing_happens(self):
        """An animation out of sight would draw frame after frame."""
        with Takedowns() as takedowns:
            self.wait_for_sample(takedowns)
            used, since = None, 0
            def rests():
                nonlocal used, since
                if (now := takedowns.processor_time()) != used:
                    used, since = now, time.monotonic()
                return time.monotonic() - since > 2
            takedowns.wait_for(rests, "two seconds of rest")

    def test_a_file_named_on_the_command_line(self):
        path = self.write("one.takedowns.json", one_case("one", "Only One"))
        with Takedowns(path) as takedowns:
            self.wait_for_cases(takedowns, "Only One")
            self.assertEqual(pages.title(takedowns.screen), "Only One")
            self.wait_for_words(takedowns, "one.takedowns.json")

    def test_a_file_that_is_missing(self):
        with Takedowns(self.path("nowhere.takedowns.json")) as takedowns:
            self.wait_for_words(takedowns, "nowhere.takedowns.json")
            self.wait_for_words(takedowns, "Could Not Open the File")
            self.assertEqual(pages.names(takedowns.screen), [])
            # The way out.
            takedowns.act("show-sample")
            self.wait_for_sample(takedowns)

    def test_a_broken_record_leaves_the_others_and_says_where(self):
        content = one_case("good", "Good One")
        content["cases"].append(one_case("bad", "Bad One", amount="many")["cases"][0])
        path = self.write("broken.takedowns.json", content)
        status, *checked = driver.command_line("check", path)
        self.assertEqual(status, 1)
        with Takedowns(path) as takedowns:
            self.wait_for_cases(takedowns, "Good One")
            self.wait_for_words(takedowns, "1 problem in the data")
            takedowns.act("show-problems")
            place = re.search(r"broken\.takedowns\.json:\d+:\d+", "".join(checked)).group()
            takedowns.wait_for(lambda: takedowns.screen.read().find(containing=place),
                               lambda: f"the place {place} in the list of problems:\n{takedowns.screen.read().dump()}")
            self.assertTrue(takedowns.screen.read().find(containing="/cases/1"))

    def test_a_file_that_ends_too_soon(self):
        with open(SAMPLE, encoding="utf-8") as file:
            whole = file.read()
        path = self.write("cut.takedowns.json", whole[:whole.rindex('"id": "xtream-codes"')])
        with Takedowns(path) as takedowns:
            self.wait_for_cases(takedowns, "Electro TV Sat", "IPTV Akfasat")
            self.assertTrue(takedowns.describe("show-problems")[0])

    def test_opened_by_another_program_while_it_runs(self):
        path = self.write("late.takedowns.json", one_case("late", "Late One"))
        with Takedowns() as takedowns:
            self.wait_for_sample(takedowns)
            takedowns.act("open-uri", GLib.filename_to_uri(path, None))
            self.wait_for_cases(takedowns, "Late One")

    def test_reload_shows_what_was_changed(self):
        path = self.write("one.takedowns.json", one_case("one", "Before"))
        with Takedowns(path) as takedowns:
            self.wait_for_cases(takedowns, "Before")
            self.write("one.takedowns.json", one_case("one", "After"))
            takedowns.act("reload")
            self.wait_for_cases(takedowns, "After")
            takedowns.wait_for(lambda: pages.title(takedowns.screen) == "After", "the case page to follow")

    def test_two_windows_look_at_different_things(self):
        path = self.write("one.takedowns.json", one_case("one", "Only One"))
        with Takedowns() as takedowns:
            self.wait_for_sample(takedowns)
            takedowns.act("app.open", GLib.Variant("as", [path]))
            takedowns.wait_for(lambda: takedowns.list_actions(2), "the second window")
            self.wait_for_cases(takedowns, "Only One", window=2)
            takedowns.act("tick", TWO[0])
            takedowns.act("search", "akfasat")
            self.wait_for_cases(takedowns, "IPTV Akfasat", window=1)
            self.assertEqual(pages.names(takedowns.screen, 2), ["Only One"])
            self.assertEqual(pages.ticked(takedowns.screen, 2), [])


class Looking(WindowTest):
    def test_search_finds_without_accents_and_case(self):
        with Takedowns() as takedowns:
            self.wait_for_sample(takedowns)
            for words in ("ÉLECTRO", "tunisie", "CANAL+ oujda", "akfasat"):
                found = [case["name"] for case in driver.ask("list", f"--search={words}")["cases"]]
                takedowns.act("search", words)
                self.wait_for_cases(takedowns, *found)
            takedowns.act("search", "no such case anywhere")
            self.wait_for_cases(takedowns)
            self.wait_for_words(takedowns, "No Case Found")
            takedowns.act("search", "")
            self.wait_for_sample(takedowns)

    def test_tick_compare_untick(self):
        with Takedowns() as takedowns:
            self.wait_for_sample(takedowns)
            takedowns.act("tick", TWO[0])
            self.assertFalse(takedowns.describe("compare")[0], "one case is no comparison")
            takedowns.act("tick", TWO[1])
            self.assertTrue(takedowns.describe("compare")[0])
            self.wait_for_words(takedowns, "Compare 2 cases")
            self.assertEqual(pages.ticked(takedowns.screen), ["Electro TV Sat", "IPTV Akfasat"])
            takedowns.act("compare")
            self.assertEqual(takedowns.describe("page")[1], "compare")
            self.wait_for_words(takedowns, "Electro TV Sat, Live channels: 6,000")
            takedowns.act("tick", TWO[1])
            takedowns.wait_for(lambda: not takedowns.screen.window().find(containing="IPTV Akfasat, Live channels"),
                               "the cells of an unticked case to go")
            takedowns.act("untick-all")
            self.assertFalse(takedowns.describe("untick-all")[0])
            self.assertEqual(pages.ticked(takedowns.screen), [])

    def test_a_case_can_be_removed_on_the_page_itself(self):
        with Takedowns() as takedowns:
            self.wait_for_sample(takedowns)
            takedowns.compare(*TWO, "calcio")
            remove = self.wait_for_words(takedowns, "Remove Calcio from the comparison")
            takedowns.screen.do(remove)
            takedowns.wait_for(lambda: pages.ticked(takedowns.screen) == ["Electro TV Sat", "IPTV Akfasat"],
                               "Calcio to be unticked")

    def test_move_case_changes_the_order(self):
        with Takedowns() as takedowns:
            self.wait_for_sample(takedowns)
            takedowns.compare(*TWO)
            owners = lambda: [cell.split(",")[0] for cell in pages.cells(takedowns.screen)]
            takedowns.wait_for(lambda: owners()[:2] == ["Electro TV Sat", "IPTV Akfasat"], "the comparison")
            takedowns.act("move-case", GLib.Variant("(si)", ("iptv-akfasat", 0)))
            takedowns.wait_for(lambda: owners()[:2] == ["IPTV Akfasat", "Electro TV Sat"], "the other order")

    def test_period_converts_where_that_is_allowed_only(self):
        expected = driver.ask("compare", *TWO, "calcio", "--period=month")
        texts = [cell["text"] for row in expected["rows"] for cell in row["cells"]]
        self.assertTrue(any("10.25 million a month" in text for text in texts), texts)
        with Takedowns() as takedowns:
            self.wait_for_sample(takedowns)
            takedowns.compare(*TWO, "calcio")
            takedowns.act("period", "month")
            self.assertEqual(takedowns.describe("period")[1], "month")
            missing = lambda: {text for text in texts if not any(f": {text}" in cell for cell in pages.cells(takedowns.screen))}
            takedowns.wait_for(lambda: not missing(), lambda: f"the converted figures {missing()}")
            takedowns.act("period", "fortnight")
            self.wait_for_words(takedowns, "There is no period “fortnight”")
            self.assertEqual(takedowns.describe("period")[1], "month")

    def test_metric_chooses_the_chart(self):
        with Takedowns() as takedowns:
            self.wait_for_sample(takedowns)
            takedowns.compare(*TWO)
            takedowns.wait_for(lambda: pages.chart(takedowns.screen), "the overview")
            overview = pages.chart(takedowns.screen)
            takedowns.act("metric", "vod-titles")
            self.assertEqual(takedowns.describe("metric")[1], "vod-titles")
            bars = takedowns.wait_for(
                lambda: (chart := pages.chart(takedowns.screen)) and chart.name != overview.name and chart,
                "another chart")
            marks = " ".join(bars.all_words())
            self.assertIn("200,000", marks)
            self.assertIn("more than 26,000", marks)
            self.assertNotIn("3,500", marks, "channels are no titles")

    def test_a_chosen_claim_stands_until_it_is_undone(self):
        channels = next(figure for figure in driver.ask("show", TWO[0])["figures"] if figure["metric"] == "live-channels")
        rival = next(claim for claim in channels["claims"] if claim["text"] != channels["text"])
        said = lambda text: f"Electro TV Sat, Live channels: {text}."
        card = lambda: takedowns.screen.page(pages.CASE).find(containing=f"Live channels: {rival['text']}")
        with Takedowns() as takedowns:
            self.wait_for_sample(takedowns)
            takedowns.compare(*TWO)
            self.wait_for_words(takedowns, said(channels["text"]))
            takedowns.act("choose-claim", GLib.Variant("(ssi)", (TWO[0], "", rival["number"])))
            self.wait_for_words(takedowns, said(rival["text"]))
            takedowns.wait_for(card, "the chosen claim on the page of the case")
            takedowns.act("choose-claim", GLib.Variant("(ssi)", (TWO[0], "", 0)))
            self.wait_for_words(takedowns, said(channels["text"]))
            takedowns.wait_for(lambda: not card(), "the choice to be undone on the page of the case, too")

    def test_what_does_not_exist_is_said(self):
        with Takedowns() as takedowns:
            self.wait_for_sample(takedowns)
            takedowns.act("show-case", "no-such-case")
            self.wait_for_words(takedowns, "There is no case “no-such-case” here")
            takedowns.act("metric", "no-such-metric")
            self.wait_for_words(takedowns, "There is no metric “no-such-metric”")
            self.assertEqual(pages.title(takedowns.screen), "Electro TV Sat")

    def test_the_last_page_and_size_are_remembered(self):
        home = self.path("home")
        os.mkdir(home)
        with Takedowns(home=home, size=(900, 700)) as takedowns:
            self.wait_for_sample(takedowns)
            takedowns.act("page", "compare")
            takedowns.wait_for(lambda: takedowns.describe("page")[1] == "compare", "the page")
        with Takedowns(home=home) as takedowns:
            self.assertEqual(takedowns.describe("page")[1], "compare")


class Layout(WindowTest):
    def test_at_360_pixels_list_and_case_come_one_after_the_other(self):
        with Takedowns(size=(360, 640)) as takedowns:
            self.wait_for_sample(takedowns)
            seen = lambda page: pages.is_shown(takedowns.screen.at(180, 300), page)
            takedowns.wait_for(lambda: seen(pages.LIST), "the list")
            takedowns.act("show-case", "calcio")
            takedowns.wait_for(lambda: seen(pages.CASE), "the case")
            self.assertEqual(pages.title(takedowns.screen), "Calcio")
            back = self.wait_for_words(takedowns, "Back to the List")
            takedowns.screen.do(back)
            takedowns.wait_for(lambda: seen(pages.LIST), "the list again")
            takedowns.compare(*TWO)
            takedowns.wait_for(lambda: seen(pages.COMPARE), "the comparison")

    def test_wide_it_shows_both(self):
        with Takedowns(size=(1100, 780)) as takedowns:
            self.wait_for_sample(takedowns)
            takedowns.wait_for(lambda: pages.is_shown(takedowns.screen.at(100, 300), pages.LIST), "the list")
            takedowns.wait_for(lambda: pages.is_shown(takedowns.screen.at(700, 400), pages.CASE), "the case")

    def walk_through(self, **how):
        """Every page, without a warning: those end the application."""
        with Takedowns(**how) as takedowns:
            takedowns.wait_for(lambda: len(pages.names(takedowns.screen)) > 2, "the list")
            for case in TWO:
                takedowns.act("show-case", case)
            takedowns.compare(*TWO, "calcio")
            takedowns.wait_for(lambda: pages.chart(takedowns.screen), "the chart")
            takedowns.act("metric", "live-channels")
            takedowns.act("export-to", self.path("chart.png"))
            takedowns.wait_for(lambda: os.path.exists(self.path("chart.png")), "the picture")

    def test_dark(self):
        self.walk_through(ADW_DEBUG_COLOR_SCHEME="prefer-dark")

    def test_high_contrast(self):
        self.walk_through(ADW_DEBUG_HIGH_CONTRAST="1")

    def test_right_to_left(self):
        """GTK takes the direction from its own Arabic words; ours stay English."""
        self.walk_through(language="fr", LANGUAGE="ar")

    def test_double_scale(self):
        self.walk_through(GDK_SCALE="2", size=(500, 400))


class WithoutDisplay(driver.TestCase):
    def test_it_says_so_in_one_sentence(self):
        for language, word in (("en", "display"), ("fr", "écran")):
            with self.subTest(language=language):
                environment = driver.environment(language, self.folder, DISPLAY=None, WAYLAND_DISPLAY=None)
                done = subprocess.run([os.path.join(tap.BUILD, "src", "ui", "takedowns")], env=environment,
                                      capture_output=True, text=True, encoding="utf-8", timeout=driver.PATIENCE)
                self.assertGreater(done.returncode, 0, "neither fine nor killed by a signal")
                self.assertEqual(done.stdout, "")
                self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)
                self.assertIn(word, done.stderr)
                self.assertNotRegex(done.stderr, driver.TROUBLE)

    def test_the_version_needs_none(self):
        environment = driver.environment("en", self.folder, DISPLAY=None, WAYLAND_DISPLAY=None)
        done = subprocess.run([os.path.join(tap.BUILD, "src", "ui", "takedowns"), "--version"], env=environment,
                              capture_output=True, text=True, timeout=driver.PATIENCE)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertRegex(done.stdout, r"^takedowns \d+\.\d+\.\d+\n$")


if __name__ == "__main__":
    tap.main()
