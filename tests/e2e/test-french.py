# test-french.py: a French session reads French, whatever page it looks at
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import gettext
import json
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import driver
import pages
import tap
from driver import Takedowns

SAMPLE = os.path.join(tap.SOURCE, "data", "sample.takedowns.json")
CATALOGUE = os.path.join(tap.BUILD, "po", "fr", "LC_MESSAGES", "takedowns.mo")
PLACE = re.compile(r"\{\w+\}")
# What stands for a name or a text of the dataset, which may be in any language.
DATA = "\ufffc"
# The name of a widget that has none is its class.
CLASS = re.compile(r"(Gtk|Adw|Td)[A-Z]\w+")


def strings(value):
    """All texts of a dataset, the longest first."""
    if isinstance(value, str):
        return {value}
    members = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return set().union(*(strings(member) for member in members))


def english_words():
    """(literal messages, patterns of messages with places) whose French is different."""
    with open(CATALOGUE, "rb") as file:
        known = gettext.GNUTranslations(file)._catalog
    literal, patterns = set(), []
    for key, french in known.items():
        english = (key[0] if isinstance(key, tuple) else key).split("\x04")[-1]
        if not english or french == english:
            continue
        english = english.replace("_", "")
        if not PLACE.search(english):
            literal.add(english)
        elif sum(map(str.isalpha, PLACE.sub("", english))) >= 5:
            patterns.append(re.compile(".+".join(re.escape(part) for part in PLACE.split(english)), re.DOTALL))
    # What is French, too, for another message.
    literal -= {french for french in known.values()}
    return literal, patterns


class French(driver.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.literal, cls.patterns = english_words()
        cls.judged = {}
        with open(SAMPLE, encoding="utf-8") as file:
            texts = sorted((text for text in strings(json.load(file)) if len(text) > 3), key=len, reverse=True)
        cls.data = re.compile("|".join(re.escape(text) for text in texts))

    def is_message(self, piece):
        return piece in self.literal or any(pattern.fullmatch(piece) for pattern in self.patterns)

    def is_english(self, piece):
        """Whether it is an English message, and not only because of a text of the dataset in it."""
        if piece not in self.judged:
            # The texts of the dataset are many: they are looked for where it matters.
            self.judged[piece] = (self.is_message(piece.replace("_", ""))
                                  and self.is_message(self.data.sub(DATA, piece).replace("_", "")))
        return self.judged[piece]

    def english_among(self, words):
        """The pieces of these words that are English messages."""
        return {piece for word in words if not CLASS.fullmatch(word)
                for piece in {word, *word.split(" · "), *word.split("\n")} if self.is_english(piece)}

    def assert_french(self, takedowns):
        self.assertEqual(self.english_among(takedowns.screen.read().all_words()), set())

    def wait_for(self, takedowns, words):
        takedowns.wait_for(lambda: takedowns.screen.read().find(containing=words), words)

    def test_the_net_catches_english(self):
        self.assertGreater(len(self.literal), 100)
        caught = self.english_among(["not reported", "Compare Electro TV Sat", "6 000 · one origin", "non indiqué",
                                     "Electro TV Sat", "Comparer Electro TV Sat"])
        self.assertEqual(caught, {"not reported", "Compare Electro TV Sat", "one origin"})

    def test_every_case(self):
        cases = driver.ask("list", language="fr")["cases"]
        with Takedowns(language="fr") as takedowns:
            takedowns.wait_for(lambda: len(pages.names(takedowns.screen)) == len(cases), "the list")
            for case in cases:
                takedowns.act("show-case", case["id"])
                sources = driver.ask("show", case["id"], language="fr")["sources"]
                takedowns.wait_for(lambda: pages.title(takedowns.screen) == case["name"], case["name"])
                takedowns.wait_for(lambda: takedowns.screen.page(pages.CASE).find(containing=sources[-1]["text"]), "its sources")
                self.assert_french(takedowns)

    def test_comparison(self):
        cases = [case["id"] for case in driver.ask("list", language="fr")["cases"]]
        with Takedowns(language="fr") as takedowns:
            takedowns.wait_for(lambda: len(pages.names(takedowns.screen)) == len(cases), "the list")
            # Every third: all of them make the same sentences, and a page of a thousand cells.
            takedowns.compare(*cases[::3])
            for period in ("stated", "month", "year"):
                takedowns.act("period", period)
                takedowns.wait_for(lambda: takedowns.describe("period")[1] == period, period)
                takedowns.wait_for(lambda: pages.chart(takedowns.screen), "the chart")
                self.assert_french(takedowns)
            for metric in ("live-channels", "visits", "domains", "price"):
                takedowns.act("metric", metric)
                takedowns.wait_for(lambda: takedowns.describe("metric")[1] == metric, metric)
                self.assert_french(takedowns)

    def test_charts_and_table(self):
        table = self.path("table.csv")
        with open(table, "w", encoding="utf-8") as file:
            file.write("affaire,indicateur,chiffre,source\nA,visites,beaucoup trop,Le Monde\nA,sites,22,Le Monde\n")
        with Takedowns(language="fr") as takedowns:
            takedowns.wait_for(lambda: pages.names(takedowns.screen), "the list")
            takedowns.act("page", "charts")
            for metric in ("live-channels", "users", "arrests", "price"):
                takedowns.act("metric", metric)
                takedowns.wait_for(lambda: takedowns.describe("metric")[1] == metric, metric)
                self.assert_french(takedowns)
            takedowns.act("import-table", table)
            self.wait_for(takedowns, "Ligne 2")
            self.assert_french(takedowns)

    def test_dialogs_and_troubles(self):
        with open(self.path("broken.takedowns.json"), "w", encoding="utf-8") as file:
            file.write('{"format": "takedowns", "version": 1, "cases": [{"id": "x", "name": 3}, {"id": "y"}, '
                       '{"id": "z", "name": "Z", "kind": "unheard-of", "statements": []}, ')
        with Takedowns(self.path("broken.takedowns.json"), language="fr") as takedowns:
            takedowns.wait_for(lambda: takedowns.describe("show-problems")[0], "the problems")
            takedowns.act("show-problems")
            self.wait_for(takedowns, "broken.takedowns.json:1:")
            self.assert_french(takedowns)
        with Takedowns(self.path("nowhere.json"), language="fr") as takedowns:
            self.wait_for(takedowns, "nowhere.json")
            self.assert_french(takedowns)
            takedowns.act("show-sample")
            takedowns.wait_for(lambda: pages.names(takedowns.screen), "the sample")
            takedowns.act("search", "introuvable entre tous")
            takedowns.act("show-case", "introuvable")
            takedowns.act("export-to", self.path("nowhere", "x.png"))
            takedowns.act("app.about")
            takedowns.act("show-help-overlay")
            takedowns.wait_for(lambda: len(takedowns.screen.read().children) > 3, "the dialogs")
            self.assert_french(takedowns)


if __name__ == "__main__":
    tap.main()
