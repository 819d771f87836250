# test-schema-mutants.py: whatever one value of a good record is changed into, schema and reader say the same
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import copy
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import dataset_schema as ds
import tap

CLI = os.path.join(tap.BUILD, "src", "cli", "takedowns-cli")
GOOD = os.path.join(tap.SOURCE, "tests", "corpus", "good")
HEAD = {"format": "takedowns", "version": 1}
A_FILE = 250  # so few records that all of their problems are kept

# Errors that no schema can see (tests/corpus/README.md).
READER_ONLY = {"duplicate-id", "built-in-metric", "missing-currency", "negative-amount", "low-above-high"}
# Of these it sees some: three capital letters may or may not be a currency.
SEEN_AT_TIMES = {"unknown-currency"}

# What every value is replaced by, one after the other.
VALUES = [
    None, True, False, 0, -1, 1.5, 9007199254740992, 9007199254740993, -9007199254740993, 1e300,
    "", " ", "zzz", "Zz", "-a", "a" * 64, "a" * 65, "é", "FR", "UK", "fr", "001", "999", "EUR", "eur", "EURO",
    "2021", "2021-02-30", "2019/2020", "P3M", "day", "fact", "vague", "between", "stock", "count", "window",
    [], [[]], [None], [1], [1, 2], [2, 1], [1, 2, 3], [1, "2"], ["zzz"], ["zzz", "Zz"], ["stock", "flow"], ["stock"],
    {}, {"en": "x"}, {"en": ""}, {"en": 1}, {"en": "x", "fr": None}, {"": "x"}, {"text": "x"}, {"text": 1}, {"sources": ["s"]},
    {"text": "x", "sources": "s"}, {"id": "zzz"}, {"zzz": []},
]

DATES = [
    "2021", "1000", "0999", "9999", "999", "20211", "2021-", "2021-1", "2021-00", "2021-13", "2021-12", "2021-20", "2021-21",
    "2021-24", "2021-25", "2021-21-01", "2021-01-00", "2021-01-31", "2021-01-32", "2021-04-31", "2021-04-30", "2021-02-28",
    "2021-02-29", "2020-02-29", "2020-02-30", "1900-02-29", "2000-02-29", "2100-02-29", "2400-02-29", "2021-1-1", "20210101",
    "2021~", "2021?", "2021%", "2021~?", "~2021", "2021-21~", "2021-01-01?", "2021/2022", "2021~/2022?", "2021/..", "../2021",
    "../..", "..", "/", "2021/", "/2021", "2021/2022/2023", "2021-01-01/02", "2021 /2022", " 2021", "2021 ", "2021-01-01T00:00",
    "-2021", "+2021", "202X", "２０２１", "2021..", "2022/2021", "today",
]
PERIODS = [
    "day", "week", "month", "year", "ever", "varies", "not-stated", "window", "", "days", "DAY", "decade", "P1D", "P1W", "P2W",
    "P1M", "P12M", "P1Y", "P1Y6M", "P6M1Y", "P1M1W", "P0M", "P0Y", "P0Y0M", "P0Y6M", "P06M", "P1Y0M", "P", "PM", "P-1M", "P+1M",
    "P1.5M", "p1M", "1M", "P1M ", "PT1M", "P1YM", "P65535M",
]
AMOUNTS = [
    (amount, bound)
    for amount in (None, "absent", 4, -0.0, 4.5, "4", True, [], [4], [4, 5], [4, 4], [4, 5, 6], ["4", 5], [4, None], {}, 1e16)
    for bound in ("absent", "bare", "exactly", "up-to", "between", "either", "vague", "undisclosed", "none", "", None, 4, ["between"])
]


def read_good(name):
    with open(os.path.join(GOOD, name), encoding="utf-8") as file:
        return json.load(file)


def split(statement):
    """One statement for each figure and fact, and one for the rest."""
    lists = [name for name in ("claims", "events", "places", "serves", "parties", "means", "outcomes") if name in statement]
    yield {name: value for name, value in statement.items() if name not in lists}
    for name in lists:
        for item in statement[name]:
            yield {"sources": ["s"], name: [item]}


def find_records(dataset):
    """Small records that have, together, every form of the dataset; (kind, record)."""
    for plural in ("organisations", "sources", "metrics"):
        for record in dataset[plural]:
            yield plural[:-1], record
    for case in dataset["cases"]:
        yield "case", {name: value for name, value in case.items() if name != "statements"}
        for statement in case["statements"]:
            for part in split(statement):
                yield "case", {"id": "case", "name": "Case", "statements": [part]}
    for statement in dataset["context"]:
        yield "context", statement


def get_shape(value):
    """Equal for records that have the same members, whatever the words: one of them is enough."""
    if isinstance(value, dict):
        return tuple((name, get_shape(child)) for name, child in sorted(value.items()))
    if isinstance(value, list):
        return tuple(get_shape(child) for child in value)
    return type(value).__name__


def find_paths(value, path=()):
    """The ways to all values below @value."""
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, child in children:
        yield path + (step,)
        yield from find_paths(child, path + (step,))


def change(record, path, act):
    """A copy of @record in which @act (parent, step) was done where @path leads."""
    record = copy.deepcopy(record)
    parent = record
    for step in path[:-1]:
        parent = parent[step]
    act(parent, path[-1])
    return record


def put(value):
    return lambda parent, step: parent.__setitem__(step, value)


def remove(parent, step):
    del parent[step]


def add_to(parent, step):
    if isinstance(parent[step], dict):
        parent[step]["not-known"] = {"anything": [1]}
    elif isinstance(parent[step], list):
        parent[step].extend(copy.deepcopy(parent[step][:1]))


def find_mutants(record):
    """Yields (what was done, the changed record)."""
    for path in find_paths(record):
        for value in VALUES:
            yield f"{path} = {value!r}", change(record, path, put(value))
        yield f"{path} removed", change(record, path, remove)
        yield f"{path} with more", change(record, path, add_to)
    yield "more", {**record, "not-known": 1}


def with_claim(**members):
    members = {name: value for name, value in members.items() if value != "absent"}
    return {"id": "case", "name": "Case", "statements": [{"sources": ["s"], "claims": [{"metric": "visits", **members}]}]}


def find_tables():
    """Records in which one value takes every form of a table."""
    for date in DATES:
        yield f"published {date!r}", "source", {"id": "s", "title": "S", "published": date}
        yield f"window {date!r}", "case", with_claim(amount=4, per="window", window=date)
        yield f"needless window {date!r}", "case", with_claim(amount=4, per="day", window=date)
    for period in PERIODS:
        yield f"per {period!r}", "case", with_claim(amount=4, per=period)
        yield f"per {period!r} with window", "case", with_claim(amount=4, per=period, window="2019/2020")
    for amount, bound in AMOUNTS:
        yield f"{amount!r} {bound!r}", "case", with_claim(amount=amount, bound=bound, per="day")


def find_all():
    """Yields (what, kind, record)."""
    shapes = set()
    for kind, record in find_records(read_good("every-form.json")):
        if (kind, get_shape(record)) in shapes:
            continue
        shapes.add((kind, get_shape(record)))
        yield "as it was", kind, record
        for what, mutant in find_mutants(record):
            yield what, kind, mutant
    yield from find_tables()


def name_apart(records):
    """Gives each good id a number, so that none is taken."""
    for number, (what, kind, record) in enumerate(records):
        if isinstance(record, dict) and record.get("id") in ("case", "s", "t", "o", "p", "other-case", "mirrors", "watchers", "growth"):
            record = {**record, "id": f"x{number}"}
        yield what, kind, record


def check(paths):
    """What the reader says of each file."""
    result = subprocess.run([CLI, "check", "--format=json", *paths], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                            env={**os.environ, "LC_ALL": "C"}, timeout=170)
    files = json.loads(result.stdout)["files"]
    for file in files:
        assert file["errors"] + file["warnings"] == len(file["problems"]), "some problems were not kept"
    return files


def agree(valid, errors):
    kinds = {error["kind"] for error in errors}
    return kinds <= SEEN_AT_TIMES if valid else bool(kinds)


def get_errors(file):
    return [problem for problem in file["problems"]
            if problem["severity"] == "error" and problem["kind"] not in READER_ONLY]


class Mutants(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="takedowns-")
        self.addCleanup(shutil.rmtree, self.folder)

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def compare(self, cases):
        """@cases: (what, value, the reader's errors, whether the schema takes it)"""
        wrong = [f"{what}: schema {'takes' if valid else 'refuses'} it, reader: "
                 f"{[(error['kind'], error['pointer']) for error in errors]}\n{json.dumps(value, ensure_ascii=False)}"
                 for what, value, errors, valid in cases if not agree(valid, errors)]
        self.assertEqual("\n".join(wrong[:20]), "", f"{len(wrong)} disagree")
        self.assertTrue({valid for *_, valid in cases} == {True, False})

    def test_records_in_streams(self):
        records = [(what, {kind: record}) for what, kind, record in name_apart(find_all())
                   if kind in ("case", "source", "organisation")]
        validator = ds.make_validator("record")
        cases = []
        chunks = [records[at:at + A_FILE] for at in range(0, len(records), A_FILE)]
        paths = [self.write(f"{number}.jsonl", "\n".join(json.dumps(line) for line in [HEAD, *(value for _, value in chunk)]))
                 for number, chunk in enumerate(chunks)]
        for chunk, file in zip(chunks, check(paths)):
            errors = {}
            for error in get_errors(file):
                errors.setdefault(error["line"], []).append(error)
            cases += [(what, value, errors.get(line, []), validator.is_valid(value))
                      for line, (what, value) in enumerate(chunk, 2)]
        self.compare(cases)
        print(f"# {len(cases)} records, of which {sum(valid for *_, valid in cases)} are good")

    def test_records_of_documents(self):
        cases = []
        for kind, member in (("metric", "metrics"), ("context", "context"), ("case", "cases")):
            records = [(what, record) for what, a_kind, record in name_apart(find_all()) if a_kind == kind]
            records = records[:2000]  # enough: streams have all of the cases
            validator = ds.make_validator({"context": "statement", "metric": "own_metric"}.get(kind, kind))
            chunks = [records[at:at + A_FILE] for at in range(0, len(records), A_FILE)]
            paths = [self.write(f"{kind}{number}.json", json.dumps({**HEAD, member: [record for _, record in chunk]}))
                     for number, chunk in enumerate(chunks)]
            for chunk, file in zip(chunks, check(paths)):
                errors = {}
                for error in get_errors(file):
                    errors.setdefault(int(error["pointer"].split("/")[2]), []).append(error)
                cases += [(what, record, errors.get(index, []), validator.is_valid(record))
                          for index, (what, record) in enumerate(chunk)]
        self.compare(cases)

    def test_the_top(self):
        dataset = {"$schema": "takedowns.schema.json", **HEAD, "title": {"en": "T"}, "description": "D", "licence": "L",
                   "metrics": [], "context": [], "organisations": [], "sources": [], "cases": []}
        mutants = list(find_mutants(dataset))
        validator = ds.make_validator()
        paths = [self.write(f"{number}.json", json.dumps(value)) for number, (_, value) in enumerate(mutants)]
        self.compare([(what, value, get_errors(file), validator.is_valid(value))
                      for (what, value), file in zip(mutants, check(paths))])

    def test_heads_and_lines_of_streams(self):
        record = {"source": {"id": "s", "title": "S"}}
        heads = list(find_mutants({**HEAD, "title": "T"})) + [
            (f"a head with {name}", {**HEAD, name: value}) for name in ("cases", "sources", "organisations") for value in ([], [{}], None)]
        lines = list(find_mutants(record)) + [
            ("two", {**record, "case": {"id": "c", "name": "C"}}), ("none", {}), ("of a document", {"sources": []}),
            ("with a head's member", {**record, "title": 5}), ("a string", "source"), ("a list", [record]), ("null", None)]
        cases = [(what, value, [value, record], ds.make_validator("head").is_valid(value)) for what, value in heads]
        cases += [(what, value, [HEAD, value], ds.make_validator("record").is_valid(value)) for what, value in lines]
        paths = [self.write(f"{number}.jsonl", "\n".join(json.dumps(line) for line in stream) + "\n")
                 for number, (_, _, stream, _) in enumerate(cases)]
        self.compare([(what, stream, get_errors(file), valid)
                      for (what, _, stream, valid), file in zip(cases, check(paths))])


if __name__ == "__main__":
    tap.main()
