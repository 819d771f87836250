# test-dataset-manual.py: takedowns-dataset(5) says what the program and the schema say
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import json
import os
import re
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "io"))

import dataset_schema as ds
import tap

PAGES = ["takedowns-dataset.5", os.path.join("fr", "takedowns-dataset.5")]
CLI = os.path.join(tap.BUILD, "src", "cli", "takedowns-cli")
# Words that stand for themselves: no list of them is worth a page.
NOT_LISTED = {"country", "error", "warning"}


def read(page):
    with open(os.path.join(tap.SOURCE, "data", "man", page), encoding="utf-8") as file:
        return file.read()


def get_examples(page):
    """The blocks of JSON, as a reader copies them."""
    for block in re.findall(r"^\.EX\n(.*?)^\.EE$", read(page), re.M | re.S):
        text = block.replace("\\-", "-").replace("\\(ti", "~").replace("\\&", "").replace("\\e", "\\")
        yield "example.json" if text.startswith("{\n") else "example.jsonl", text


def get_words(page):
    """Everything in bold."""
    return set(re.findall(r"[$a-z0-9_-]+", " ".join(re.findall(r"\\fB(.*?)\\fP", read(page), re.S)).replace("\\-", "-")))


class Manual(unittest.TestCase):
    def test_examples_are_read_without_a_word_and_valid(self):
        for page in PAGES:
            examples = list(get_examples(page))
            self.assertEqual([name for name, _ in examples], ["example.json", "example.jsonl"])
            for name, text in examples:
                with self.subTest(page=page, example=name), tempfile.TemporaryDirectory() as folder:
                    path = os.path.join(folder, name)
                    with open(path, "w", encoding="utf-8") as file:
                        file.write(text)
                    result = subprocess.run([CLI, "check", path], capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})
                    self.assertEqual((result.returncode, result.stdout), (0, ""))
                    self.assertEqual(ds.get_verdict(path, text.encode()), "valid")

    def test_the_languages_have_the_same_examples(self):
        english, french = (list(get_examples(page)) for page in PAGES)
        self.assertEqual(english, french)

    def test_every_member_is_explained(self):
        schema = ds.load_schema()
        members = {name for part in [schema, *schema["$defs"].values()] for name in part.get("properties", {})}
        for page in PAGES:
            self.assertEqual(members - get_words(page), set(), page)

    def test_every_word_is_listed(self):
        lines = subprocess.run([os.path.join(tap.BUILD, "tests", "io", "list-vocabulary")],
                               check=True, capture_output=True, text=True).stdout.splitlines()
        words = {word for name, word, _ in (line.split("\t") for line in lines) if name not in NOT_LISTED}
        for page in PAGES:
            self.assertEqual(words - get_words(page), set(), page)

    def test_the_languages_say_the_same_words(self):
        english, french = (get_words(page) for page in PAGES)
        self.assertEqual(english - french, {"file", "line", "column", "error", "low", "high"})
        self.assertEqual(french - english, {"fichier", "ligne", "colonne", "erreur", "bas", "haut"})


if __name__ == "__main__":
    tap.main()
