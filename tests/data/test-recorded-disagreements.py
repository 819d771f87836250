#!/usr/bin/python3
# test-recorded-disagreements.py: what readers found in the sources of the sample, a rule finds too, or it is said that none does
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import collections
import json
import os
import subprocess
import sys
import unittest

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, ".."))
import tap

TABLE = os.path.join(HERE, "recorded-disagreements.tsv")
CLI = os.path.join(tap.BUILD, "src", "cli", "takedowns-cli")
SAMPLE = os.path.join(tap.SOURCE, "data", "sample.takedowns.json")
PROSE = "only prose"
KINDS = {"noun", "unit", "qualifier", "precision", "period", "scope", "count", "event", "money-kind", "currency",
         "date", "place", "certainty", "internal"}

# What the readers wrote down: one line may be found by several rules.
RECORDED = 87
FOUND = 56

Row = collections.namedtuple("Row", "case label kind subjects")


def read_table():
    with open(TABLE, encoding="utf-8") as file:
        lines = [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]
    return [Row(case, label, kind, frozenset(" ".join(rest).split())) for case, label, kind, *rest in lines]


def show(case, language="en"):
    result = subprocess.run([CLI, "show", f"--data={SAMPLE}", "--format=json", f"--language={language}", case],
                            capture_output=True, encoding="utf-8", check=True)
    return json.loads(result.stdout)


class RecordedDisagreements(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rows = read_table()
        with open(SAMPLE, encoding="utf-8") as file:
            cls.cases = [case["id"] for case in json.load(file)["cases"]]
        cls.shown = {case: show(case) for case in cls.cases}

    def test_each_is_found_by_its_rule(self):
        for row in self.rows:
            found = {(one["kind"], frozenset(one["subjects"])) for one in self.shown[row.case]["disagreements"]}
            with self.subTest(case=row.case, label=row.label):
                self.assertTrue(row.kind == PROSE or (row.kind, row.subjects) in found, f"{row.kind} {set(row.subjects)}")

    def test_the_table_is_whole(self):
        labels = {(row.case, row.label) for row in self.rows}
        found = {(row.case, row.label) for row in self.rows if row.kind != PROSE}
        self.assertEqual((len(labels), len(found)), (RECORDED, FOUND))
        for row in self.rows:
            self.assertIn(row.case, self.cases)
            self.assertIn(row.kind, KINDS | {PROSE})
            self.assertEqual(bool(row.subjects), row.kind != PROSE, row)

    def test_none_is_both_found_and_prose(self):
        kinds = collections.defaultdict(set)
        for row in self.rows:
            kinds[row.case, row.label].add(row.kind == PROSE)
        self.assertEqual([key for key, both in kinds.items() if len(both) > 1], [])

    def test_cases_without_any_stay_silent(self):
        for case in ("rare-breed-tv", "us-canada-138-sites", "op404-2", "openload", "photocall-tv", "animeflix", "shahed4u",
                     "rojadirecta"):
            self.assertEqual(self.shown[case]["disagreements"], [], case)

    def test_every_one_is_a_sentence_about_claims_of_the_case(self):
        for case, shown in self.shown.items():
            numbers = {claim["number"] for figure in shown["figures"] for claim in figure["claims"]}
            seen = set()
            for one in shown["disagreements"]:
                with self.subTest(case=case, text=one["text"]):
                    self.assertIn(one["kind"], KINDS)
                    self.assertTrue(one["text"].endswith("."))
                    self.assertNotRegex(one["text"], r"[{}]|\(null\)|\(\)")
                    self.assertLessEqual(set(one["claims"]), numbers)
                    self.assertNotIn(one["text"], seen)
                    seen.add(one["text"])

    def test_both_languages_find_the_same(self):
        for case in ("xtream-codes", "streameast", "flawless"):
            english, french = self.shown[case]["disagreements"], show(case, "fr")["disagreements"]
            self.assertEqual([(one["kind"], one["subjects"], one["claims"]) for one in english],
                             [(one["kind"], one["subjects"], one["claims"]) for one in french])

    def test_the_text_lists_them_too(self):
        result = subprocess.run([CLI, "show", f"--data={SAMPLE}", "--language=en", "streameast"],
                                capture_output=True, encoding="utf-8", check=True)
        flat = " ".join(result.stdout.split())
        self.assertIn("Disagreements", flat)
        for one in self.shown["streameast"]["disagreements"]:
            self.assertIn(one["text"], flat)


if __name__ == "__main__":
    tap.main()
