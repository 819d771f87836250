# test-schema.py: the JSON Schema, by an independent validator, agrees with the reader
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import glob
import json
import os
import re
import subprocess
import sys
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import dataset_schema as ds
import tap

CORPUS = os.path.join(tap.SOURCE, "tests", "corpus")
SAMPLE = os.path.join(tap.SOURCE, "data", "sample.takedowns.json")
# With this set, verdicts are written rather than compared; look at the difference before keeping it.
WRITE = os.environ.get("TAKEDOWNS_WRITE_CORPUS")

# What only a reader can know; tests/corpus/README.md says why.
READER_ONLY = {
    "duplicate-id", "built-in-metric", "missing-currency", "unknown-currency", "negative-amount", "low-above-high",
    "bad-period", "duplicate-member", "bad-escape", "number-out-of-range", "too-deep",
}
# Of the file as a whole or of its size: not to be had in a small file; tests of the loader have them.
NO_FILE_FOR = {"not-found", "is-directory", "no-permission", "cannot-read", "file-too-large", "record-too-large"}
# Of tables that are imported: tests of the import have them.
OF_TABLES = ("table-", "cell-", "figure-")

# Words that stand in conditions, or alone; all others stand in a list of the program's.
LONE_WORDS = ["/top/format", "/top/version", "/claim/per/", "/claim/allOf/"]


def corpus(folder):
    return sorted(path for path in glob.glob(os.path.join(CORPUS, folder, "*")) if not path.endswith(".expect"))


def read(path):
    with open(path, "rb") as file:
        return file.read()


def list_vocabulary():
    """Of each list of the program its words, each with its meaning."""
    lines = subprocess.run([os.path.join(tap.BUILD, "tests", "io", "list-vocabulary")],
                           check=True, capture_output=True, text=True).stdout.splitlines()
    words = {}
    for name, word, meaning in (line.split("\t") for line in lines):
        words.setdefault(name, {})[word] = meaning
    return words


class Expectation:
    """The file beside a file of the corpus: the schema's verdict, what only the reader knows, the reader's problems."""

    def __init__(self, path):
        self.path = path + ".expect"
        text = read(self.path).decode("utf-8")
        header = dict(re.findall(r"^(schema|reader-only): (.*)$", text, re.M))
        self.body = re.sub(r"^(schema|reader-only): .*\n", "", text, flags=re.M)
        self.verdict = header.get("schema")
        self.reader_only = set(header.get("reader-only", "").split(", ")) - {""}
        self.problems = [(int(line), severity, kind, pointer) for line, severity, kind, pointer in
                         re.findall(r"^[^:\n]+:(\d+):\d+: (error|warning): \[([a-z0-9-]+)\] (\S*)$", self.body, re.M)]
        self.errors = [problem for problem in self.problems if problem[1] == "error"]
        self.units = [line if path.endswith(".jsonl") else ds.get_unit(pointer.split("/")[1:])
                      for line, *_, pointer in self.errors]

    def write(self, verdict, reader_only):
        header = f"schema: {verdict}\n"
        if reader_only:
            header += f"reader-only: {', '.join(sorted(reader_only))}\n"
        with open(self.path, "w", encoding="utf-8") as file:
            file.write(header + self.body)

    def find_unseen(self, invalid):
        """The kinds of the reader's errors where the schema finds nothing wrong."""
        if invalid is None:
            return set()
        return {error[2] for unit, error in zip(self.units, self.errors) if unit not in invalid}


def get_invalid(path):
    """The records that the schema finds fault with, as Expectation names them; None where nothing is JSON."""
    content = read(path).removeprefix(b"\xef\xbb\xbf")
    if path.endswith(".jsonl"):
        return set.union(*ds.judge_stream(content.split(b"\n")))
    value = ds.parse(content)
    return None if value is ds.NOT_JSON else ds.judge_document(value)


class Corpus(unittest.TestCase):
    def check_verdict(self, path):
        expectation = Expectation(path)
        actual = ds.get_verdict(path, read(path))
        if WRITE:
            expectation.write(actual, expectation.find_unseen(get_invalid(path)))
            expectation = Expectation(path)
        self.assertEqual(actual, expectation.verdict)
        return expectation

    def check_agreement(self, path, expectation):
        invalid = get_invalid(path)
        self.assertTrue(expectation.reader_only <= READER_ONLY)
        self.assertEqual(expectation.find_unseen(invalid), expectation.reader_only)
        if invalid is None:
            self.assertTrue(expectation.errors)
        elif "failed\n" not in expectation.body:  # else nothing after the head was read
            self.assertTrue(invalid <= set(expectation.units), (invalid, expectation.units))

    def test_bad_files(self):
        for path in corpus("bad"):
            with self.subTest(os.path.basename(path)):
                expectation = self.check_verdict(path)
                self.assertTrue(expectation.problems)
                self.check_agreement(path, expectation)

    def test_good_files(self):
        for path in corpus("good"):
            with self.subTest(os.path.basename(path)):
                self.assertEqual(ds.get_verdict(path, read(path)), "valid")

    def test_every_member_and_word_occurs(self):
        members, words = set(), set()
        for path in corpus("good"):
            for line in read(path).splitlines() if path.endswith(".jsonl") else [read(path)]:
                gather(ds.parse(line.removeprefix(b"\xef\xbb\xbf")), members, words)
        for path, schema in walk(ds.load_schema()):
            if not path.endswith("/country"):
                self.assertEqual({word for word in get_words(schema) if word != 1} - words, set(), path)
            self.assertTrue(set(schema.get("properties", {})) <= members, path)

    def test_every_kind_of_problem_occurs(self):
        words = list_vocabulary()
        found = {kind for path in corpus("bad") for *_, kind, _ in Expectation(path).problems}
        known = {*words["error"], *words["warning"]} - NO_FILE_FOR
        self.assertEqual({kind for kind in known if not kind.startswith(OF_TABLES)}, found)

    def test_the_sample(self):
        self.assertEqual(ds.get_verdict(SAMPLE, read(SAMPLE)), "valid")

    def test_every_reason_occurs_and_is_explained(self):
        found = set().union(*(Expectation(path).reader_only for path in corpus("bad")))
        self.assertEqual(found, READER_ONLY)
        explained = re.findall(r"^\| `([a-z-]+)` \|", read(os.path.join(CORPUS, "README.md")).decode(), re.M)
        self.assertEqual(sorted(explained), sorted(READER_ONLY))


def walk(schema, path=""):
    """Yields every schema below a schema, with the way to it."""
    yield path, schema
    for name, child in {**schema.get("properties", {}), **schema.get("$defs", {})}.items():
        yield from walk(child, f"{path}/{name}")
    for keyword in ("items", "if", "then", "else", "not", "additionalProperties"):
        if isinstance(schema.get(keyword), dict):
            yield from walk(schema[keyword], f"{path}/{keyword}")
    for keyword in ("anyOf", "allOf", "oneOf"):
        for index, child in enumerate(schema.get(keyword, [])):
            yield from walk(child, f"{path}/{keyword}/{index}")


def gather(value, members, words):
    """Every name of a member in @value, and every string."""
    if isinstance(value, dict):
        members.update(value)
        value = list(value.values())
    if isinstance(value, list):
        for child in value:
            gather(child, members, words)
    elif isinstance(value, str):
        words.add(value)


def get_words(schema):
    return {*schema.get("enum", []), *([schema["const"]] if "const" in schema else [])}


class Schema(unittest.TestCase):
    def setUp(self):
        self.schema = ds.load_schema()

    def test_it_is_a_schema(self):
        self.assertEqual(self.schema["$schema"], ds.Draft202012Validator.META_SCHEMA["$id"])
        self.assertEqual(self.schema["$id"], "https://example.org/takedowns/takedowns.schema.json")
        ds.Draft202012Validator.check_schema(self.schema)

    def test_every_reference_leads_somewhere(self):
        targets = [schema["$ref"] for _, schema in walk(self.schema) if "$ref" in schema]
        self.assertEqual({target.removeprefix("#/$defs/") for target in targets} | {"head", "record"},
                         set(self.schema["$defs"]))

    def test_every_member_is_described(self):
        for name, part in [("", self.schema), *self.schema["$defs"].items()]:
            self.assertTrue(part["description"], name)
            for member, schema in part.get("properties", {}).items():
                described = schema.get("description") or schema.get("$ref") == "#/$defs/no_records"
                self.assertTrue(described, f"{name}/{member}")

    def test_examples_are_valid(self):
        for path, schema in walk(self.schema):
            validator = ds.Draft202012Validator({**schema, "$defs": self.schema["$defs"]})
            for example in schema.get("examples", []):
                self.assertEqual(list(validator.iter_errors(example)), [], path)

    def get_list(self, name):
        """Of a list of words in the schema its words, each with its description."""
        part = self.schema["$defs"][name]
        if "enum" in part:
            return dict.fromkeys(part["enum"], "")
        return {child["const"]: child["description"] for child in part["anyOf"] if "const" in child}

    def test_words_are_those_of_the_program(self):
        words = list_vocabulary()
        words["country"].update(dict.fromkeys(["EU", "001", "150"], ""))
        for name in words.keys() - {"error", "warning"}:
            with self.subTest(name):
                listed = self.get_list(name)
                self.assertEqual(sorted(listed), sorted(words[name]))
                for word, meaning in words[name].items():
                    self.assertTrue(listed[word] or name == "country")
                    self.assertIn(meaning, (listed[word], ""))

    def test_no_list_of_words_is_left_out(self):
        listed = tuple(f"/{name}/" for name in list_vocabulary()) + ("/country",)
        for path, schema in walk(self.schema):
            if get_words(schema):
                self.assertTrue(path.startswith((*listed, *LONE_WORDS)), path)


if __name__ == "__main__":
    tap.main()
