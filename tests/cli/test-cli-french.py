# test-cli-french.py: the command line in French, in the C locale, with no French locale needed
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import json
import os
import re
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import tap

CLI = os.path.join(tap.BUILD, "src", "cli", "takedowns-cli")
THREE = ["electro-tv-sat", "iptv-akfasat", "calcio"]

# Words that no French sentence of the program holds. Names, titles and wordings of
# sources keep their language and are taken out first.
ENGLISH = re.compile(r"\b(the|of|and|with|not|more than|about|one origin|reported|stated|month|year|cases|"
                     r"commands|written|says|there is|needs|missing|takes|October|September|live channels|relayed)\b", re.IGNORECASE)


def run(*arguments, **more):
    env = {"LC_ALL": "C", "PATH": os.environ["PATH"],
           **{name: value for name, value in os.environ.items() if name.startswith(("TAKEDOWNS_", "ASAN_", "LSAN_", "UBSAN_"))},
           **more}
    return subprocess.run([CLI, *arguments], capture_output=True, env=env, encoding="utf-8", timeout=120)


def own_words(text):
    """What the program itself says: without names, quotes, addresses, file names."""
    for taken in [r"“[^”]*”", r"«[^»]*»", r"https?:\S+", r"Alliance for Creativity and Entertainment", r"--[a-z]+\S*",
                  r"takedowns-cli\S*", r"\[[^\]]*\]"]:
        text = re.sub(taken, "", text)
    return text


class French(unittest.TestCase):
    def assertFrench(self, text):
        self.assertEqual(ENGLISH.findall(own_words(text)), [], text)

    def test_help(self):
        for arguments in [["--help"], *([command, "--help"] for command in ["list", "show", "compare", "chart", "check", "import", "template"])]:
            with self.subTest(arguments=arguments):
                self.assertFrench(run("--language=fr", *arguments).stdout)

    def test_commands(self):
        for arguments in [["list"], ["compare", *THREE], *(["show", case] for case in THREE)]:
            with self.subTest(arguments=arguments):
                result = run("--language=fr", *arguments)
                self.assertEqual(result.returncode, 0)
                self.assertTrue(result.stdout)
                self.assertFrench(result.stdout)

    def test_mistakes(self):
        for arguments in [["list", "--frob"], ["frob"], [], ["show"], ["show", "electro"], ["list", "--search"],
                          ["chart", "bars", "--width=x", "--output=a"], ["compare", "calcio", "calcio"],
                          ["compare", "calcio", "electro-tv-sat", "--metrics=frob"], ["--data=/nonexistent", "list"],
                          ["chart", "bars", "--output=/nonexistent/a.png"]]:
            with self.subTest(arguments=arguments):
                result = run("--language=fr", *arguments)
                self.assertIn(result.returncode, (1, 2))
                self.assertFrench(result.stderr)

    def test_numbers_dates_and_states(self):
        text = run("--language=fr", "compare", *THREE).stdout
        self.assertIn("6\u202f000", text)
        self.assertIn("non indiqué", text)
        self.assertIn("plus de 26\u202f000", text)

    def test_the_environment_chooses(self):
        french = run("--language=fr", "list").stdout
        self.assertEqual(run("list", LC_ALL="fr_FR.UTF-8").stdout, french)
        self.assertEqual(run("list", LC_ALL="", LANG="fr_FR.UTF-8").stdout, french)
        self.assertEqual(run("list", LC_ALL="", LANG="en_US.UTF-8", LANGUAGE="fr:en").stdout, french)
        self.assertEqual(run("list", LC_ALL="", LC_MESSAGES="fr_FR.UTF-8", LANG="en_US.UTF-8").stdout, french)
        self.assertEqual(run("list", LANGUAGE="fr").stdout, run("--language=en", "list").stdout) # C is C
        self.assertEqual(run("list", "--language=fr_FR.UTF-8").stdout, french)

    def test_json_keeps_its_words(self):
        english = json.loads(run("--language=en", "compare", *THREE, "--format=json").stdout)
        french = json.loads(run("--language=fr", "compare", *THREE, "--format=json").stdout)
        self.assertEqual([row["metric"] for row in french["rows"]], [row["metric"] for row in english["rows"]])
        self.assertEqual([[cell["state"] for cell in row["cells"]] for row in french["rows"]],
                         [[cell["state"] for cell in row["cells"]] for row in english["rows"]])
        self.assertNotEqual(french["rows"][0]["cells"][0]["text"], english["rows"][0]["cells"][0]["text"])


if __name__ == "__main__":
    tap.main()
