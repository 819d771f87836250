# test-manual-options.py: the manuals name what the programs take: each command and option, no other
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import os
import re
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import tap

CLI = os.path.join(tap.BUILD, "src", "cli", "takedowns-cli")
APPLICATION = os.path.join(tap.BUILD, "src", "ui", "takedowns")
FOLDERS = {"en": "", "fr": "fr"}


def ask(*command):
    done = subprocess.run([*command, "--help"], capture_output=True, text=True, encoding="utf-8", check=True,
                          env={**os.environ, "LC_ALL": "C", "LANGUAGE": ""})
    return done.stdout


def manual(name, language):
    """Its source, without what only troff needs."""
    with open(os.path.join(tap.SOURCE, "data", "man", FOLDERS[language], name), encoding="utf-8") as file:
        text = "".join(line for line in file if not line.startswith('.\\"'))
    return re.sub(r"\\f[A-Z]|\"", "", text.replace("\\-", "-"))


def sections(text, macro):
    """(heading, text) for each section of that macro."""
    parts = re.split(rf"^\.{macro} (.*)$", text, flags=re.MULTILINE)
    return list(zip(parts[1::2], parts[2::2]))


def explained(text):
    """The long options that have a paragraph of their own."""
    heads = re.findall(r"^\.TP\n(\.B.*)$", text, flags=re.MULTILINE)
    return sorted(option for head in heads for option in re.findall(r"--[a-z][a-z-]*", head))


def listed(text):
    """The long options of a paragraph of --help."""
    return sorted(re.findall(r"^ +(?:-\w, )?(--[a-z][a-z-]*)", text, flags=re.MULTILINE))


def paragraph(text, head):
    """What stands below a line of --help, up to the next empty one; empty where there is no such line."""
    found = re.search(rf"^{head}:\n(.*?)(?:\n\n|\Z)", text, flags=re.MULTILINE | re.DOTALL)
    return found.group(1) if found else ""


class CommandLine(unittest.TestCase):
    def commands(self):
        return re.findall(r"^  (\w+) ", paragraph(ask(CLI), "Commands"), flags=re.MULTILINE)

    def described(self, language):
        """The part of the manual on each command."""
        text = manual("takedowns-cli.1", language)
        parts = dict(sections(text, "SH"))
        return {heading.split()[0]: (heading, part)
                for heading, part in sections(parts.get("COMMANDS") or parts["COMMANDES"], "SS")}

    def test_general_options(self):
        for language in FOLDERS:
            with self.subTest(language):
                options = dict(sections(manual("takedowns-cli.1", language), "SH"))["OPTIONS"]
                self.assertEqual(explained(options), listed(paragraph(ask(CLI), "Options")))

    def test_commands(self):
        for language in FOLDERS:
            with self.subTest(language):
                self.assertEqual(sorted(self.described(language)), sorted(self.commands()))

    def test_options_of_commands(self):
        for language in FOLDERS:
            for command, (_, part) in self.described(language).items():
                with self.subTest(f"{language} {command}"):
                    self.assertEqual(explained(part), listed(paragraph(ask(CLI, command), "Options of the command")))

    def test_values_of_options(self):
        """Where an option takes one of a few words, the manual has the same words."""
        for language in FOLDERS:
            for command, (_, part) in self.described(language).items():
                for option, words in re.findall(r"(--[a-z-]+)=([a-z]+(?:\|[a-z]+)+)",
                                                paragraph(ask(CLI, command), "Options of the command")):
                    with self.subTest(f"{language} {command} {option}"):
                        self.assertIn(f".BR {option}= {words.replace('|', ' | ')}\n", part)


@unittest.skipUnless(os.path.exists(APPLICATION), "built without the window")
class Application(unittest.TestCase):
    def test_options(self):
        known = set(listed(ask(APPLICATION))) | {"--gapplication-service"}
        for language in FOLDERS:
            with self.subTest(language):
                options = dict(sections(manual("takedowns.1", language), "SH"))["OPTIONS"]
                self.assertEqual(set(explained(options)), known)


if __name__ == "__main__":
    tap.main()
