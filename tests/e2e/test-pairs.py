# test-pairs.py: the window says what the command line says, whatever is compared
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The first ten cases of the sample, each beside each. The formats of the command
# line are held against each other by tests/cli/test-pairs.py.

import itertools
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import driver
import pages
import tables
import tap
from gi.repository import Atspi

N_CASES = int(os.environ.get("TAKEDOWNS_PAIRS_OF", 10))
N_IN_FRENCH = 4


FOLDED = re.compile(r"\d+ (more notices?|autres? mises? en garde)")


def first_cases(language):
    """The names of the first cases by their ids, in the order of the file."""
    answer = driver.ask("list", language=language)
    return {case["id"]: case["name"] for case in (answer["cases"] if isinstance(answer, dict) else answer)[:N_CASES]}


class Window:
    """One window for all pairs, read as a screen reader reads it."""

    language, n_cases = None, 0

    def test_the_window_says_the_same(self):
        names = first_cases(self.language)
        with driver.Takedowns(language=self.language) as takedowns:
            takedowns.wait_for(lambda: len(pages.names(takedowns.screen)) > 10, "the list")
            for pair in itertools.combinations(list(names)[:self.n_cases], 2):
                answer = driver.ask("compare", *pair, language=self.language)
                with self.subTest(pair=pair):
                    takedowns.compare(*pair)
                    self.check(takedowns, answer, [names[case] for case in pair])

    def check(self, takedowns, answer, names):
        known = tables.from_json(answer)
        expected = [text for row in known.rows for text in row]
        takedowns.wait_for(lambda: self.read_cells(takedowns, names)[:len(expected)] == expected,
                           f"the cells of {names}: {expected}")
        self.unfold(takedowns.screen)
        said = " ".join(tables.plain(text) for text in takedowns.screen.page(pages.COMPARE).all_words())
        for notice in answer["notices"]:
            self.assertIn(tables.plain(notice["text"]), said)
        for line in answer["legal"]:
            self.assertIn(tables.plain(line), said)
        for row in answer["rows"]:
            for ratio in row["ratios"]:
                self.assertIn(tables.plain(ratio["text"]), said)

    def unfold(self, screen):
        """What does not fit under a row is folded: a press away."""
        for node in screen.page(pages.COMPARE).walk():
            if FOLDED.fullmatch(node.name):
                screen.do(node)

    def read_cells(self, takedowns, names):
        """The first label of each cell of the comparison, row by row."""
        page = takedowns.screen.page(pages.COMPARE)
        cells = [node for node in page.find_all(Atspi.Role.TABLE_CELL)
                 if ": " in node.name.replace("\u00a0", " ") and any(node.name.startswith(name) for name in names)]
        return [tables.plain(next(inner.text for inner in node.walk() if inner.role == Atspi.Role.LABEL)) for node in cells]


class WindowInEnglish(Window, driver.TestCase):
    language, n_cases = "en", N_CASES


class WindowInFrench(Window, driver.TestCase):
    language, n_cases = "fr", N_IN_FRENCH


if __name__ == "__main__":
    tap.main()
