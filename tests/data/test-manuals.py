# test-manuals.py: every manual is there in every language and is set without a warning
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import glob
import os
import re
import shutil
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import tap

FOLDER = os.path.join(tap.SOURCE, "data", "man")
LANGUAGES = ["", "fr"]


def find_pages():
    return sorted(os.path.relpath(path, FOLDER) for path in glob.glob(os.path.join(FOLDER, "**", "*.[1-8]"), recursive=True))


def render(page, width=80):
    """The page as a terminal shows it, and what was complained of."""
    result = subprocess.run(["man", "--warnings", "-l", os.path.join(FOLDER, page)], capture_output=True, encoding="utf-8",
                            env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "MANWIDTH": str(width), "MAN_KEEP_FORMATTING": ""})
    return result.stdout, result.stderr


class Manuals(unittest.TestCase):
    def test_every_page_is_there_in_every_language(self):
        pages = find_pages()
        names = {os.path.basename(page) for page in pages}
        self.assertTrue(names)
        self.assertEqual(pages, sorted(os.path.join(language, name) for language in LANGUAGES for name in names))

    def test_every_page_is_installed(self):
        with open(os.path.join(FOLDER, "meson.build"), encoding="utf-8") as file:
            listed = re.findall(r"'([a-z-]+\.[1-8])'", file.read())
        self.assertEqual(sorted(listed), sorted({os.path.basename(page) for page in find_pages()}))

    @unittest.skipUnless(shutil.which("man"), "no man")
    def test_pages_are_set_without_a_warning(self):
        for page in find_pages():
            with self.subTest(page):
                for width in (80, 120):
                    text, complaints = render(page, width)
                    self.assertEqual(complaints, "")
                    self.assertGreater(len(text.splitlines()), 20)
                    self.assertIn(os.path.basename(page).split(".")[0], text)

    @unittest.skipUnless(shutil.which("mandoc"), "no mandoc")
    def test_the_other_tool_finds_no_fault(self):
        for page in find_pages():
            with self.subTest(page):
                result = subprocess.run(["mandoc", "-Tlint", "-W", "warning", os.path.join(FOLDER, page)],
                                        capture_output=True, text=True)
                self.assertEqual(result.stdout, "")

    @unittest.skipUnless(shutil.which("man"), "no man")
    def test_nothing_is_wider_than_a_terminal(self):
        for page in find_pages():
            wide = [line for line in render(page)[0].splitlines() if len(line) > 90]
            self.assertEqual(wide, [], page)

    def test_french_puts_no_break_before_marks(self):
        for page in find_pages():
            if page.startswith("fr/"):
                with open(os.path.join(FOLDER, page), encoding="utf-8") as file:
                    prose = re.sub(r"^\.EX$.*?^\.EE$", "", file.read(), flags=re.M | re.S)
                bad = [line for line in prose.splitlines() if not line.startswith((".\\\"", "'")) and re.search(r"(?<!\\) [:;!?»]", line)]
                self.assertEqual(bad, [], page)


if __name__ == "__main__":
    tap.main()
