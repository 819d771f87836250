# program_words.py: finds what the program says again where the help quotes it
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import po
import tap

PLACE = re.compile(r"(\{\w+\}|%u)")


def pattern(message):
    """An expression for what a message can be once its places are filled; keys of menus are no words."""
    parts = PLACE.split(message.replace("_", "") if not PLACE.search(message) else re.sub(r"_(?![a-z_]*\})", "", message))
    return re.compile("".join(".+" if i % 2 else re.escape(part) for i, part in enumerate(parts)), re.DOTALL)


def weight(message):
    """How much of it is not a place: of several that fit, the one that says most is meant."""
    return len(PLACE.sub("", message))


def fits(text, message):
    """“Converted from …” quotes the beginning of a sentence."""
    if text.endswith("…") and not message.endswith("…"):
        start = PLACE.split(message)[0].rstrip()
        return bool(start) and text.rstrip("…").rstrip() == start
    return bool(pattern(message).fullmatch(text))


class Words:
    """The messages of the program, English and French."""

    def __init__(self):
        self.entries = list(po.entries(os.path.join(tap.SOURCE, "po", "fr.po")))

    def find(self, text):
        """The entries that say this English text; none if the program does not."""
        found = [(max(weight(message) for message in entry.ids if fits(text, message)), entry)
                 for entry in self.entries if any(fits(text, message) for message in entry.ids)]
        most = max((size for size, _ in found), default=0)
        return [entry for size, entry in found if size == most and size > 1]

    def is_translation(self, english, french):
        """Whether the program says @french where it says @english in English."""
        return any(fits(french, string) for entry in self.find(english) for string in entry.strings)
