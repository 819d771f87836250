# test-pairs.py: every format says the same of a comparison
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The first ten cases of the sample, each beside each: JSON is taken for what is
# known, and text, CSV, Markdown, HTML and the charts are held against it. The
# window is held against it by tests/e2e/test-pairs.py.

import functools
import itertools
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "e2e"))
import picture
import tables
import tap
from command import Case, run

N_CASES = int(os.environ.get("TAKEDOWNS_PAIRS_OF", 10))


def answer(language, *arguments):
    result = run(f"--language={language}", *arguments)
    if result.returncode != 0 or result.stderr:
        raise AssertionError(f"{arguments}: {result.returncode} {result.stderr}")
    return result.stdout


def first_cases(language):
    """The names of the first cases by their ids, in the order of the file."""
    listed = json.loads(answer(language, "list", "--format=json"))
    return {case["id"]: case["name"] for case in (listed["cases"] if isinstance(listed, dict) else listed)[:N_CASES]}


NAMES = {language: first_cases(language) for language in ("en", "fr")}


@functools.lru_cache(None)
def ask(pair, language):
    return json.loads(answer(language, "compare", *pair, "--format=json"))


@functools.lru_cache(None)
def show(case, language):
    return json.loads(answer(language, "show", case, "--format=json"))


def write(pair, form, language):
    return answer(language, "compare", *pair, f"--format={form}")


def address(case, metric, key, value):
    """What a figure is found by, in JSON as in CSV."""
    return (case, metric, key.get("sense") or "", key.get("scope") or "", tables.plain(value))


class Formats:
    """Its children are the tests, one a language."""

    language = None

    def each(self, check):
        """Calls check with every pair, what JSON says of it, and that as a table."""
        for pair in itertools.combinations(NAMES[self.language], 2):
            answer = ask(pair, self.language)
            with self.subTest(pair=pair):
                check(pair, answer, tables.from_json(answer))

    def assert_said(self, known, table):
        said = " ".join(table.sentences)
        for sentence in known.sentences:
            self.assertIn(sentence, said)

    def test_text(self):
        self.each(self.check_text)

    def check_text(self, pair, answer, known):
        names = [NAMES[self.language][case] for case in pair]
        table = tables.from_text(write(pair, "text", self.language), names)
        self.assertEqual(len(table.rows), len(known.rows))
        for ours, theirs in zip(table.rows, known.rows):
            for text, figure in zip(ours, theirs):
                self.assertTrue(text.startswith(figure), f"{text!r} is not {figure!r}")
        self.assert_said(known, table)

    def test_csv(self):
        """Each figure once, under its own key; what stands near another one, too."""
        self.each(self.check_csv)

    def check_csv(self, pair, answer, known):
        lines = tables.from_csv(write(pair, "csv", self.language))
        by_key = {address(line["case"], line["metric"], line, line["value"]): line for line in lines.rows}
        self.assertEqual(len(by_key), len(lines.rows), "a figure stands twice")
        for row in answer["rows"]:
            for cell in row["cells"]:
                if cell["claims"] and not cell.get("near") and not cell.get("elsewhere"):
                    self.check_line(by_key.get(address(cell["case"], row["metric"], row["key"], cell["text"])), cell, row)
        said = " ".join(lines.sentences)
        for notice in answer["notices"]:
            self.assertTrue(tables.plain(notice["text"]) in said or not notice["metrics"], notice)
        for line in answer["legal"]:
            # A line of the table is about one case, which it need not name.
            self.assertTrue(any(tables.plain(line).endswith(tables.plain(inner["legal"])) for inner in lines.rows), line)

    def check_line(self, line, cell, row):
        self.assertIsNotNone(line, (row["metric"], row["key"], cell["text"]))
        self.assertEqual(line["state"], cell["state"])
        self.assertEqual(line["sources"].split(), cell["sources"])
        self.assertEqual(int(line["origins"]), cell["origins"])
        amount = cell.get("amount")
        if isinstance(amount, list):
            self.assertEqual([float(line["low"]), float(line["high"])], amount)
        elif amount is not None:
            self.assertEqual(float(line["amount"]), amount)
        if "bound" in cell:
            self.assertEqual(line["bound"], cell["bound"])

    def test_markdown(self):
        self.each(self.check_markdown)

    def check_markdown(self, pair, answer, known):
        table = tables.from_markdown(write(pair, "markdown", self.language))
        self.assertEqual(table.rows[:len(known.rows)], known.rows)
        self.assert_said(known, table)

    def test_html_and_its_charts(self):
        self.each(self.check_html)

    def check_html(self, pair, answer, known):
        table, marks = tables.from_html(write(pair, "html", self.language))
        self.assertEqual([row for row in table.rows if len(row) == len(pair)][:len(known.rows)], known.rows)
        self.assert_said(known, table)
        self.assert_marks(pair, answer, marks)

    def assert_marks(self, pair, answer, marks):
        """Every mark is a figure of the table, or another claim of the case."""
        names = [NAMES[self.language][case] for case in pair]
        texts = {tables.plain(cell["text"]) for row in answer["rows"] for cell in row["cells"]}
        texts |= {tables.plain(claim["text"]) for case in pair for figure in show(case, self.language)["figures"]
                  for claim in figure["claims"]}
        for mark in marks:
            name = next((name for name in names if mark.startswith(tables.plain(name))), None)
            self.assertIsNotNone(name, mark)
            self.assertTrue(any(text in mark for text in texts), mark)

    def test_the_picture_says_what_the_cells_say(self):
        self.each(self.check_picture)

    def check_picture(self, pair, answer, known):
        """What the alternative text of the overview says of a case, the table says of it."""
        path = os.path.join(self.folder, "overview.png")
        drawn = run(f"--language={self.language}", "chart", "overview", *pair, f"--output={path}")
        channels = [row for row in answer["rows"] if row["metric"] == "live-channels"][:1]
        if drawn.returncode != 0:
            # Neither case has a figure of the overview.
            self.assertEqual(channels, [], drawn.stderr)
            return
        _, description = picture.Picture.load(path).texts["Description"]
        words = tables.plain(description)
        for row in channels:
            for cell in row["cells"]:
                self.assertIn(tables.plain(cell["text"]), words)


class InEnglish(Formats, Case):
    language = "en"


class InFrench(Formats, Case):
    language = "fr"


if __name__ == "__main__":
    tap.main()
