# test-agreement.py: the window says what the command line says, and nothing more
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takedowns promises that no figure is shown in one place and not known in the
# other. The window is driven over D-Bus and read as a screen reader reads it; the
# command line answers in JSON and in plain text.

import gettext
import itertools
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import driver
import pages
import tap
from gi.repository import Atspi

CASES = ["electro-tv-sat", "iptv-akfasat", "calcio"]

# A number as it is written in either language, digit groups included.
NUMBER = re.compile(r"\d+(?:[.,\u00a0\u202f]\d+)*")


# "[1, 4]": the sources of a figure, by their numbers in the list below.
CITATION = re.compile(r"\[(\d+(?:,\s\d+)*)\]")

# What stands between those who state the same value, in either language.
BETWEEN = re.compile(r"\s*;\s+")


def strings(value):
    """All strings in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for member in value.values():
            yield from strings(member)
    elif isinstance(value, list):
        for member in value:
            yield from strings(member)


def numbers(texts):
    return {number for text in texts for number in NUMBER.findall(CITATION.sub(" ", text))}



def first_label(node):
    """What is written first inside of a node."""
    return next(inner.text for inner in node.walk() if inner.role == Atspi.Role.LABEL)


class Agreement:
    """What holds in every language; its children are the tests."""

    language = None

    @classmethod
    def setUpClass(cls):
        cls.compared = driver.ask("compare", *CASES, language=cls.language)
        cls.shown = {case: driver.ask("show", case, language=cls.language) for case in CASES}
        cls.names = {case: cls.shown[case]["name"] for case in CASES}
        cls.takedowns = driver.Takedowns(language=cls.language)
        cls.takedowns.__enter__()
        try:
            cls.read_pages()
        except BaseException:
            cls.takedowns.abandon()
            raise

    @classmethod
    def tearDownClass(cls):
        cls.takedowns.quit()

    @classmethod
    def read_pages(cls):
        takedowns, screen = cls.takedowns, cls.takedowns.screen
        takedowns.wait_for(lambda: len(pages.names(screen)) > len(CASES), "the list")
        takedowns.compare(*CASES)
        takedowns.wait_for(lambda: pages.chart(screen) and len(pages.cells(screen)) > len(CASES), "the comparison")
        cls.page = screen.page(pages.COMPARE)
        cls.case_pages = {}
        for case in CASES:
            takedowns.act("show-case", case)
            takedowns.wait_for(lambda: pages.title(screen) == cls.names[case], case)
            # The sections come after the first frame; the sources are the last.
            last = cls.shown[case]["sources"][-1]["text"]
            takedowns.wait_for(lambda: screen.page(pages.CASE).find(containing=last), f"the sources of {case}")
            cls.case_pages[case] = screen.page(pages.CASE)

    def cells_of_page(self):
        """(case, row and value as spoken, value as written) of each cell, row by row."""
        buttons = [node for node in self.page.find_all(Atspi.Role.TABLE_CELL) if ": " in node.name]
        return [(node.name, first_label(node)) for node in buttons]

    def items_of(self, title):
        """The items of a list of the page; title is the msgid of its name."""
        found = self.page.find(Atspi.Role.LIST, self.translate(title))
        return [item.name for item in found.children] if found else []

    def translate(self, words):
        if self.language == "en":
            return words
        with open(os.path.join(tap.BUILD, "po", self.language, "LC_MESSAGES", "takedowns.mo"), "rb") as file:
            return gettext.GNUTranslations(file).gettext(words)

    def figures(self):
        """(case, cell, row) of the command line, row by row."""
        return [(cell["case"], cell, row) for row in self.compared["rows"] for cell in row["cells"]]

    def notices_of_page(self):
        """The sentence beside each sign, which stands in a button."""
        return [node.parent.parent.children[1].text for node in self.page.walk() if node.text in ("≠", "≈")]

    def test_every_cell_is_the_same(self):
        """Not only found: the same cells in the same order, and no other."""
        ours = self.cells_of_page()[:len(self.figures())]
        self.assertEqual([text for _, text in ours], [cell["text"] for _, cell, _ in self.figures()])
        for (spoken, text), (case, _, _) in zip(ours, self.figures()):
            self.assertTrue(spoken.startswith(self.names[case] + ", "), spoken)
            self.assertIn(": " + text, spoken.replace("\u00a0:", ":"))

    def means_of_page(self):
        """The lines of each cell after those of the figures."""
        buttons = [node for node in self.page.find_all(Atspi.Role.TABLE_CELL) if ": " in node.name]
        return [[line for inner in node.walk() if inner.role == Atspi.Role.LABEL for line in inner.text.split("\n")]
                for node in buttons[len(self.figures()):]]

    def means_of_case(self, case):
        """Each mean once, and under those of one who says several who that is; what is left open, nobody says."""
        means = list({mean["name"]: mean for mean in reversed(self.shown[case]["means"])}.values())[::-1]
        lines = []
        for mean, after in itertools.zip_longest(means, means[1:]):
            lines.append(mean["name"])
            if after is None or after["who"] != mean["who"]:
                lines += [] if mean["id"] == "not-stated" else [mean["who"]]
        return lines

    def test_after_the_figures_come_the_means_only(self):
        self.assertEqual(self.means_of_page(), [self.means_of_case(case) for case in CASES])

    def test_every_notice_is_the_same(self):
        theirs = [notice["text"] for notice in self.compared["notices"]]
        self.assertTrue(theirs)
        ours = set(self.notices_of_page())
        self.assertLessEqual(set(theirs), ours)
        # Under the chart stands of which cases, where it is not all of them.
        for text in ours - set(theirs):
            self.assertTrue(text.endswith(tuple(theirs)), text)

    def test_every_ratio_is_the_same(self):
        theirs = [(row, ratio) for row in self.compared["rows"] for ratio in row["ratios"]]
        self.assertTrue(theirs)
        ours = self.items_of("Ratios")
        self.assertEqual(len(ours), len(theirs))
        for item, (row, ratio) in zip(ours, theirs):
            of, to = self.names[ratio["of"]], self.names[ratio["to"]]
            self.assertRegex(item, f"{re.escape(of)}.*{re.escape(ratio['text'])}.*{re.escape(to)}")

    def test_every_legal_line_is_the_same(self):
        self.assertEqual(len(self.compared["legal"]), len(CASES))
        self.assertEqual(self.items_of("Legal lines"), self.compared["legal"])

    def test_the_page_knows_no_number_of_its_own(self):
        known = numbers([*strings(self.compared), *(text for shown in self.shown.values() for text in strings(shown))])
        self.assertEqual(numbers(self.page.all_words()) - known, set())

    def test_every_cell_cites_its_sources(self):
        """A number in brackets leads to the source that the command line names."""
        texts = {source["id"]: source["text"] for shown in self.shown.values() for source in shown["sources"]}
        listed = {}
        for item in self.page.find_all(Atspi.Role.LIST_ITEM):
            if match := re.match(r"\[(\d+)\] (.*)", item.name, re.DOTALL):
                listed[match[1]] = match[2]
        for (spoken, _), (_, cell, _) in zip(self.cells_of_page(), self.figures()):
            cited = CITATION.findall(spoken)
            known = {texts[identifier] for identifier in cell["sources"]}
            self.assertEqual({listed[number] for group in cited for number in re.split(r",\s", group)}, known, spoken)

    def test_the_chart_says_what_the_cells_say(self):
        chart = next(node for node in self.page.find_all(Atspi.Role.LIST) if node.description)
        texts = {(self.names[case], cell["text"]) for case, cell, _ in self.figures()}
        standing = [mark.name.replace("\u00a0: ", ": ").split(": ", 1) for mark in chart.children if ": " in mark.name]
        self.assertGreater(len(standing), len(CASES))
        self.assertEqual([mark for mark in standing if tuple(mark) not in texts], [])

    def test_the_key_figures_of_a_case_are_the_same(self):
        for case, page in self.case_pages.items():
            with self.subTest(case=case):
                figures = self.shown[case]["figures"]
                cards = page.find(Atspi.Role.TABLE).children
                self.assertGreaterEqual(len(cards), 3)
                for card in cards:
                    name, value, *rest = [node.text for node in card.walk() if node.role == Atspi.Role.LABEL]
                    known = [figure for figure in figures if (figure["name"], figure["text"]) == (name, value)]
                    self.assertTrue(known or (value == self.not_reported and not rest), f"{name}: {value}")
                    for figure in known[:1]:
                        self.assertIn(figure["state_text"], rest)

    def test_every_claim_of_a_case_is_the_same(self):
        """Alone with a value, a claim says in full who states it; among several who agree, who does."""
        for case, page in self.case_pages.items():
            with self.subTest(case=case):
                rows = [[label.text for label in item.walk() if label.role == Atspi.Role.LABEL]
                        for item in page.find_all(Atspi.Role.LIST_ITEM)]
                for figure in self.shown[case]["figures"]:
                    for claim in figure["claims"]:
                        who = {claim["attribution"], claim["who"]}
                        self.assertTrue(any(claim["text"] in row and who & {*row, *BETWEEN.split("; ".join(row))} for row in rows),
                                        f"{figure['name']}: {claim['text']} ({claim['attribution']})")
                # How many disagreements there are is said where they are folded.
                known = numbers([*strings(self.shown[case]), str(len(self.shown[case]["disagreements"]))])
                self.assertEqual(numbers(page.all_words()) - known, set())

    def test_the_legal_line_of_a_case_is_the_same(self):
        for case, page in self.case_pages.items():
            self.assertTrue(page.find(Atspi.Role.LABEL, self.shown[case]["legal"]), case)

    def test_visits_are_never_set_against_visitors(self):
        """Nobody may come away believing in 1,300 times the visitors."""
        apart = [notice for notice in self.compared["notices"]
                 if notice["rule"] == "different-metrics" and set(notice["metrics"]) >= {"visits", "visitors"}]
        self.assertEqual([(notice["level"], set(notice["cases"])) for notice in apart],
                         [("apart", {"electro-tv-sat", "calcio"})])
        self.assertIn(apart[0]["text"], self.notices_of_page())
        for row in self.compared["rows"]:
            if row["metric"] in ("visits", "visitors", "users"):
                self.assertEqual(row["ratios"], [])
                counted = {cell["case"] for cell in row["cells"] if cell["claims"]}
                self.assertLessEqual(len(counted), 1, "two different counts in one row")
        self.assertFalse([ratio for ratio in self.items_of("Ratios") if re.search("[Vv]isit", ratio)])


class English(Agreement, driver.TestCase):
    language = "en"
    not_reported = "not reported"

    def test_the_figures_as_the_rules_write_them(self):
        """So that both are not wrong together."""
        texts = {cell["text"] for _, cell, _ in self.figures()}
        for text in ("6,000", "3,500", "more than 26,000", "90,000 a month", "more than 123 million a year", "exactly 4"):
            self.assertIn(text, texts)
        self.assertEqual([item.split(" — ")[1] for item in self.items_of("Ratios")],
                         ["Electro TV Sat: about 1.7\u00a0× IPTV Akfasat", "Electro TV Sat: less than 7.7\u00a0× IPTV Akfasat",
                          "Calcio: more than 32.5\u00a0× Electro TV Sat"])


class French(Agreement, driver.TestCase):
    language = "fr"
    not_reported = "non indiqué"

    def test_the_figures_as_the_rules_write_them(self):
        texts = {cell["text"] for _, cell, _ in self.figures()}
        for text in ("6\u202f000", "3\u202f500", "plus de 26\u202f000", "90\u202f000 par mois",
                     "plus de 123\u00a0millions par an", "exactement 4"):
            self.assertIn(text, texts)
        ratios = " ".join(self.items_of("Ratios"))
        for text in ("environ 1,7\u00a0×", "moins de 7,7\u00a0×", "plus de 32,5\u00a0×"):
            self.assertIn(text, ratios)


if __name__ == "__main__":
    tap.main()
