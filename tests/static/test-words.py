# test-words.py: the French catalogue is complete and well set, and no word goes round it
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import glob
import os
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import po
import tap

PO = os.path.join(tap.SOURCE, "po")
FRENCH = os.path.join(PO, "fr.po")
WORDS = re.compile(r'\b(_|C_|N_|NC_|ngettext|td_words|td_words_n|td_words_c)\s*\(')
TRANSLATABLE = {"label", "title", "subtitle", "tooltip-text", "placeholder-text", "description",
                "heading", "body", "tooltip", "text"}


def read(*parts):
    with open(os.path.join(tap.SOURCE, *parts), encoding="utf-8") as file:
        return file.read()


class Words(unittest.TestCase):
    def test_potfiles_name_every_file_with_words(self):
        named = {line for line in read("po", "POTFILES.in").splitlines() if line and not line.startswith("#")}
        found = set()
        for path in glob.glob(os.path.join(tap.SOURCE, "src", "**", "*.c"), recursive=True):
            with open(path, encoding="utf-8") as file:
                if WORDS.search(re.sub(r"/\*.*?\*/", "", file.read(), flags=re.DOTALL)):
                    found.add(os.path.relpath(path, tap.SOURCE))
        for path in glob.glob(os.path.join(tap.SOURCE, "ui", "*.ui")):
            with open(path, encoding="utf-8") as file:
                if 'translatable="yes"' in file.read():
                    found.add(os.path.relpath(path, tap.SOURCE))
        self.assertEqual(found - named, set(), "run build-aux/update-po")
        self.assertEqual({path for path in named if not os.path.exists(os.path.join(tap.SOURCE, path))}, set())

    def test_catalogue_is_complete_and_current(self):
        with tempfile.TemporaryDirectory() as folder:
            template = os.path.join(folder, "takedowns.pot")
            subprocess.run([os.path.join(tap.SOURCE, "build-aux", "update-po"), "--template", template], check=True)
            known = subprocess.run(["msgcmp", FRENCH, template],
                                   capture_output=True, text=True)
        self.assertEqual(known.returncode, 0, known.stderr)

    def test_nothing_fuzzy_or_empty(self):
        result = subprocess.run(["msgfmt", "-c", "--statistics", "-o", os.devnull, FRENCH],
                                capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertRegex(result.stderr, r"^\d+ translated messages?\.\s*$")

    def test_places_survive_translation(self):
        wrong = []
        for ids, strings, *_ in po.entries(FRENCH):
            places = set(re.findall(r"\{(\w+)\}", " ".join(ids)))
            # French may leave a place out, or use another that is on offer (en: {low}, fr: {low_number}).
            offered = places | {place + "_number" for place in places}
            for string in strings:
                unknown = set(re.findall(r"\{(\w+)\}", string)) - offered
                if unknown or (places and not re.findall(r"\{\w+\}", string)):
                    wrong.append((ids[0], string))
        self.assertEqual(wrong, [])

    def test_french_spaces(self):
        wrong = []
        for _, strings, *_ in po.entries(FRENCH):
            for string in strings:
                text = re.sub(r"https?://\S+|\d:\d|<[^>]+>|%[sdu]|\{\w+\}:\{\w+\}\S*|--[\w-]+=\S*", "x", string)
                if po.has_wrong_spaces(text):
                    wrong.append(string)
        self.assertEqual(wrong, [])

    def test_no_english_quotes_in_french(self):
        self.assertEqual([string for _, strings, *_ in po.entries(FRENCH) for string in strings
                          if re.search(r"[“”]|(?<![\w.])'(?!\w)", string)], [])

    def test_templates_have_no_bare_words(self):
        wrong = []
        for path in sorted(glob.glob(os.path.join(tap.SOURCE, "ui", "*.ui"))):
            for element in ElementTree.parse(path).iter("property"):
                text = (element.text or "").strip()
                if element.get("name") in TRANSLATABLE and re.search(r"[A-Za-z]{2}", text) \
                   and element.get("translatable") != "yes" and not element.get("bind-source"):
                    wrong.append(f"{os.path.basename(path)}: {text}")
        self.assertEqual(wrong, [])

    def test_code_shows_no_bare_words(self):
        shows = re.compile(r'\b\w+_(?:set_label|set_title|set_subtitle|set_text|set_tooltip_text|set_placeholder_text|'
                           r'set_description|set_heading|set_body|label_new|toast_new|add_response|append)\s*\('
                           r'[^;"]*?"([A-Z][^"]*[a-z]{2}[^"]*)"')
        wrong = []
        for path in glob.glob(os.path.join(tap.SOURCE, "src", "**", "*.c"), recursive=True):
            with open(path, encoding="utf-8") as file:
                text = file.read()
            for match in shows.finditer(text):
                if not WORDS.search(match.group(0)) and "g_string" not in match.group(0):
                    wrong.append(f"{os.path.relpath(path, tap.SOURCE)}: {match.group(1)}")
        self.assertEqual(wrong, [])


if __name__ == "__main__":
    tap.main()
