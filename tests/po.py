# po.py: reads a catalogue as people write it, with plurals, contexts and flags
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import re
from collections import namedtuple

# ids: msgid and, where there is one, msgid_plural; strings: their translations;
# files: where the message is from, as "src/a.c src/b.c"
Entry = namedtuple("Entry", "ids strings flags files")

ESCAPES = {"n": "\n", "t": "\t"}


def unquote(text):
    """The string of the quoted lines of an entry."""
    return "".join(re.sub(r"\\(.)", lambda m: ESCAPES.get(m.group(1), m.group(1)), part)
                   for part in re.findall(r'"((?:[^"\\]|\\.)*)"', text))


def entries(path):
    """Every Entry of the catalogue, the header left out."""
    with open(path, encoding="utf-8") as file:
        blocks = file.read().split("\n\n")
    for block in blocks:
        lines = [line for line in block.splitlines() if not line.startswith("#~")]
        flags = " ".join(line for line in lines if line.startswith("#,"))
        files = " ".join(line[2:].strip() for line in lines if line.startswith("#:"))
        body = "\n".join(line for line in lines if not line.startswith("#"))
        parts = re.split(r"^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d\])?) ", body, flags=re.MULTILINE)[1:]
        fields = list(zip(parts[::2], map(unquote, parts[1::2])))
        ids = [text for key, text in fields if key.startswith("msgid")]
        if ids and ids[0]:
            strings = [text for key, text in fields if key.startswith("msgstr")]
            yield Entry(ids, strings, flags, re.sub(r":\d+", "", files))


# What French typography forbids: a narrow no-break space goes before ; ! ?, a no-break
# space before : % € » and after «.
NARROW = re.compile(r"[^\u202f\s;!?.][;!?](?=\s|$)|[ \u00a0][;!?]")
WIDE = re.compile(r"[^\u00a0\s.][:%€»](?=\s|$)|[ \u202f][:%€»]|«(?!\u00a0)")


def has_wrong_spaces(text):
    return bool(NARROW.search(text) or WIDE.search(text))
