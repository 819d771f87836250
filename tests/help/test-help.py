# test-help.py: the help is valid, complete in both languages, and quotes the program as it speaks
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import po
import program_words
import tap

HELP = os.path.join(tap.SOURCE, "help")
FRENCH = os.path.join(HELP, "fr", "fr.po")
MALLARD = "{http://projectmallard.org/1.0/}"
KEY_NAMES = {"question": "?", "comma": ",", "Return": "Enter", "Left": "←", "Right": "→"}


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", **options)


def pages(folder=None):
    return sorted(glob.glob(os.path.join(folder or os.path.join(HELP, "C"), "*.page")))


def read(*parts):
    with open(os.path.join(tap.SOURCE, *parts), encoding="utf-8") as file:
        return file.read()


def page(name):
    return ElementTree.parse(os.path.join(HELP, "C", name + ".page")).getroot()


def text_of(element):
    return re.sub(r"\s+", " ", "".join(element.itertext())).strip()


def labels(text):
    """What stands in <gui> of a message."""
    return re.findall(r"<gui>(.*?)</gui>", text)


class Help(unittest.TestCase):
    maxDiff = None

    def translate(self, folder):
        """Makes the French pages as the build does; returns them."""
        catalogue = os.path.join(folder, "fr.mo")
        subprocess.run(["msgfmt", "-o", catalogue, FRENCH], check=True)
        shutil.copytree(os.path.join(HELP, "fr", "figures"), os.path.join(folder, "figures"))
        result = run("itstool", "-m", catalogue, "-l", "fr", "-o", folder + "/",
                     *pages(), os.path.join(HELP, "C", "legal.xml"))
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        return pages(folder)

    def check_all(self, files):
        for check in ("validate", "links", "ids", "orphans", "media"):
            result = run("yelp-check", check, *files)
            self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""), check)

    def test_english_pages_are_clean(self):
        self.check_all(pages())

    def test_french_pages_are_clean(self):
        with tempfile.TemporaryDirectory() as folder:
            self.check_all(self.translate(folder))

    def test_every_page_is_final(self):
        result = run("yelp-check", "status", *pages())
        self.assertEqual(result.stdout.split("\n")[:-1], [f"{os.path.basename(name)[:-5]}: final" for name in pages()])

    def test_every_page_is_built(self):
        named = re.findall(r"'([\w-]+\.page)'", read("help", "meson.build"))
        self.assertEqual(sorted(named), [os.path.basename(name) for name in pages()])

    def test_french_is_complete(self):
        with tempfile.TemporaryDirectory() as folder:
            template = os.path.join(folder, "help.pot")
            subprocess.run(["itstool", "-o", template, *pages(), os.path.join(HELP, "C", "legal.xml")], check=True)
            result = run("msgcmp", FRENCH, template)
        self.assertEqual(result.returncode, 0, result.stderr)
        result = run("msgfmt", "-c", "--statistics", "-o", os.devnull, FRENCH, env={**os.environ, "LC_ALL": "C"})
        self.assertRegex(result.stderr, r"^\d+ translated messages\.\s*$")

    def test_french_spaces(self):
        wrong = []
        for entry in po.entries(FRENCH):
            if re.match(r"\s*\{|takedowns-cli|external ref|https:", entry.ids[0]):
                continue
            text = re.sub(r"<(cmd|code|file|key|sys)>.*?</\1>|<[^>]+>", lambda tag: "x" if tag.group(1) else "", entry.strings[0])
            if po.has_wrong_spaces(text) or re.search(r"[“”]|\d[ \u00a0]\d{3}", text):
                wrong.append(text)
        self.assertEqual(wrong, [])

    def test_labels_are_those_of_the_program(self):
        words = program_words.Words()
        wrong = []
        for entry in po.entries(FRENCH):
            french = labels(entry.strings[0])
            for label in labels(entry.ids[0]):
                if not any(words.is_translation(label, candidate) for candidate in french):
                    wrong.append((label, french, [found.strings for found in words.find(label)]))
        self.assertEqual(wrong, [])


class Notices(unittest.TestCase):
    """The page of notices against the table of rules in the program."""

    maxDiff = None

    def sections(self):
        return {section.get("id"): section for section in page("notices").iter(MALLARD + "section")}

    def quotes(self):
        return [text_of(quote) for quote in page("notices").iter(MALLARD + "quote")]

    def rules(self):
        """(id, level) of every rule; a rule without a level of its own finds it out."""
        text = "".join(read("src", "compare", os.path.basename(name))
                       for name in glob.glob(os.path.join(tap.SOURCE, "src", "compare", "td-notice-*.c")))
        return re.findall(r'\.id = "([\w-]+)",\s*\.level = TD_NOTICE_(APART|CARE)', text)

    def test_every_rule_has_its_section(self):
        self.assertEqual(sorted(self.sections()), sorted({rule for rule, _ in self.rules()}))

    def test_sections_say_the_level(self):
        for rule, level in self.rules():
            said = text_of(next(self.sections()[rule].iter(MALLARD + "em")))
            self.assertEqual(said, "Apart." if level == "APART" else "With care.", rule)

    def test_every_sentence_of_a_rule_is_quoted(self):
        sentences = [message for entry in program_words.Words().entries if "src/compare/td-notice-" in entry.files
                     for message in entry.ids if message.endswith(".")]
        self.assertGreater(len(sentences), 30)
        self.assertEqual([sentence for sentence in sentences
                          if not any(program_words.fits(quote, sentence) for quote in self.quotes())], [])

    def test_quotes_are_what_the_program_says(self):
        words = program_words.Words()
        french = {entry.ids[0]: entry.strings[0] for entry in po.entries(FRENCH)}
        self.assertEqual([quote for quote in self.quotes() + [text_of(next(page("legal").iter(MALLARD + "quote")))]
                          if not words.is_translation(quote, french[quote])], [])


class Examples(unittest.TestCase):
    maxDiff = None

    def command_line(self, *arguments, **options):
        return run(os.path.join(tap.BUILD, "src", "cli", "takedowns-cli"), *arguments,
                   env={**os.environ, "LC_ALL": "C", "LANGUAGE": ""}, **options)

    def test_the_dataset_has_no_problem(self):
        code = next(page("write-dataset").iter(MALLARD + "code"))
        with tempfile.TemporaryDirectory() as folder:
            name = os.path.join(folder, "my-cases.takedowns.json")
            with open(name, "w", encoding="utf-8") as file:
                file.write(code.text)
            result = self.command_line("check", name)
        self.assertEqual((result.returncode, result.stdout), (0, ""), result.stderr)

    def test_the_figure_has_no_problem(self):
        result = self.command_line("check", os.path.join(HELP, "marks.takedowns.json"))
        self.assertEqual((result.returncode, result.stdout), (0, ""), result.stderr)

    def test_the_commands_work(self):
        screen = next(page("command-line").iter(MALLARD + "screen"))
        commands = [line.split()[1:] for line in screen.text.splitlines()]
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(os.path.join(HELP, "marks.takedowns.json"), os.path.join(folder, "my-cases.takedowns.json"))
            for command in commands:
                result = self.command_line(*command, cwd=folder)
                self.assertEqual(result.returncode, 0, f"{command}: {result.stderr}")

    def test_the_table_can_be_imported(self):
        """The columns that the help names, with the values that it gives, in either language."""
        french = {entry.ids[0]: entry.strings[0] for entry in po.entries(FRENCH)}
        rows = [[text_of(cell) for cell in row.iter(MALLARD + "td")]
                for row in next(page("import-table").iter(MALLARD + "tbody")).iter(MALLARD + "tr")]
        for language, words in (("en", lambda text: text), ("fr", french.__getitem__)):
            with self.subTest(language), tempfile.TemporaryDirectory() as folder:
                with open(os.path.join(folder, "table.csv"), "w", encoding="utf-8") as file:
                    file.writelines(";".join(words(row[i]) for row in rows) + "\n" for i in (0, 1))
                result = self.command_line("import", "table.csv", "--output=made.takedowns.json", cwd=folder)
                self.assertEqual((result.returncode, result.stderr), (0, ""))
                result = self.command_line("--data=made.takedowns.json", f"--language={language}", "list", cwd=folder)
                self.assertIn(words(rows[0][1]), result.stdout)

    def test_the_example_can_be_made(self):
        """The skeleton of “template” is a dataset without a problem."""
        with tempfile.TemporaryDirectory() as folder:
            name = os.path.join(folder, "my-cases.takedowns.json")
            self.assertEqual(self.command_line("template", "My Service", "--output=" + name).returncode, 0)
            result = self.command_line("check", name)
        self.assertEqual((result.returncode, result.stdout), (0, ""), result.stderr)

    def test_every_key_is_told(self):
        """The page of keys names each accelerator of the program."""
        said = {"+".join(text_of(key) for key in row.iter(MALLARD + "key"))
                for row in page("shortcuts").iter(MALLARD + "tr")}
        table = re.search(r"accelerators\[\] = \{(.*?)^\};", read("src", "ui", "td-application-actions.c"), re.S | re.M).group(1)
        missing = []
        for action, keys in re.findall(r'\{ "([^"]+)", \{ ([^}]*) \} \}', table):
            names = [re.sub(r"<(\w+)>", lambda modifier: modifier.group(1).replace("Control", "Ctrl") + "+", key)
                     for key in re.findall(r'"([^"]+)"', keys)]
            names = {"+".join(KEY_NAMES.get(part, part.upper() if len(part) == 1 else part) for part in name.split("+"))
                     for name in names}
            if not names & said:
                missing.append((action, sorted(names)))
        self.assertEqual(missing, [])


if __name__ == "__main__":
    tap.main()
