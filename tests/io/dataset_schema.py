# dataset_schema.py: what the JSON Schema says of a file, in the places that a reader names
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import tap

from jsonschema import Draft202012Validator

SCHEMA = os.path.join(tap.SOURCE, "data", "takedowns.schema.json")
LISTS = {"cases", "sources", "organisations", "metrics", "context"}
NOT_JSON = object()


def load_schema():
    with open(SCHEMA, encoding="utf-8") as file:
        return json.load(file)


def make_validator(part=None):
    """Of the whole document, or of one of the schema's $defs."""
    schema = load_schema()
    if part is None:
        return Draft202012Validator(schema)
    return Draft202012Validator({"$schema": schema["$schema"], "$defs": schema["$defs"], "$ref": f"#/$defs/{part}"})


def refuse(word):
    raise ValueError(f"{word} is not JSON")


def parse(content):
    """The value, or NOT_JSON. Takes what the standard takes: a later member overrides an earlier one."""
    try:
        return json.loads(content.decode("utf-8"), parse_constant=refuse)
    except (ValueError, RecursionError):
        return NOT_JSON


def get_unit(path):
    """What is judged as a whole: a record, or a member of the top."""
    depth = 2 if path and path[0] in LISTS and len(path) > 1 else 1
    return "".join(f"/{step}" for step in path[:depth])


def judge_document(value):
    """The units that are not valid."""
    return {get_unit(list(error.absolute_path)) for error in make_validator().iter_errors(value)}


def judge_stream(lines):
    """Numbers of the lines that are not valid, and of those that are not JSON."""
    validators = {True: make_validator("head"), False: make_validator("record")}
    invalid, unreadable = set(), set()
    is_head = True
    for number, line in enumerate(lines, 1):
        if not line.strip(b" \t\r"):
            continue
        value = parse(line)
        if value is NOT_JSON:
            unreadable.add(number)
        elif not validators[is_head].is_valid(value):
            invalid.add(number)
        is_head = False
    return invalid, unreadable


def join(numbers):
    return ", ".join(str(number) for number in sorted(numbers))


def get_verdict(name, content):
    """One line: "valid", "not JSON", "invalid: /cases/1", "invalid: line 14; not JSON: line 4"."""
    content = content.removeprefix(b"\xef\xbb\xbf")
    if name.endswith(".jsonl"):
        invalid, unreadable = judge_stream(content.split(b"\n"))
        parts = [f"{word}: line {join(numbers)}"
                 for word, numbers in (("invalid", invalid), ("not JSON", unreadable)) if numbers]
        return "; ".join(parts) or "valid"
    value = parse(content)
    if value is NOT_JSON:
        return "not JSON"
    units = judge_document(value)
    return f"invalid: {', '.join(sorted(unit or 'the whole' for unit in units))}" if units else "valid"
