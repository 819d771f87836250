# test-files.py: what other programs read is valid by their own validators
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import glob
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import tap

GRAMMAR = "/usr/share/gtk-4.0/gtk4builder.rng"


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, **options)


class Files(unittest.TestCase):
    def path(self, *parts):
        return os.path.join(tap.SOURCE, *parts)

    def test_desktop_file(self):
        result = run("desktop-file-validate", self.path("org.example.Takedowns.desktop"))
        self.assertEqual((result.returncode, result.stdout), (0, ""))

    def test_desktop_file_speaks_french(self):
        with open(self.path("org.example.Takedowns.desktop"), encoding="utf-8") as file:
            text = file.read()
        for key in ("GenericName", "Comment", "Keywords"):
            self.assertIn(f"\n{key}=", text)
            self.assertIn(f"\n{key}[fr]=", text)

    def test_desktop_actions_speak_french(self):
        with open(self.path("org.example.Takedowns.desktop"), encoding="utf-8") as file:
            head, *actions = re.split(r"^\[Desktop Action (.*)\]$", file.read(), flags=re.MULTILINE)
        self.assertIn(f"\nActions={';'.join(actions[::2])};\n", head)
        for text in actions[1::2]:
            self.assertRegex(text, r"\nName=.+\nName\[fr\]=.+\nExec=")

    def test_metainfo(self):
        result = run("appstreamcli", "validate", "--no-net", "--no-color", self.path("data", "org.example.Takedowns.metainfo.xml"))
        self.assertEqual(result.returncode, 0, result.stdout)
        # Only the upper case of the id may be remarked upon, and only pedantically.
        self.assertNotRegex(result.stdout, r"(?m)^[EWI]:")

    def test_metainfo_speaks_french(self):
        tree = ElementTree.parse(self.path("data", "org.example.Takedowns.metainfo.xml"))
        words = {"": 0, "fr": 0}
        for element in tree.iter():
            if element.tag in ("summary", "developer_name", "p", "li", "keyword", "caption", "image"):
                words[element.get("{http://www.w3.org/XML/1998/namespace}lang", "")] += 1
        self.assertEqual(words[""], words["fr"])

    def test_screenshots_of_the_metainfo_are_in_the_tree(self):
        images = list(ElementTree.parse(self.path("data", "org.example.Takedowns.metainfo.xml")).iter("image"))
        self.assertTrue(images)
        for image in images:
            with open(self.path("data", "screenshots", os.path.basename(image.text)), "rb") as file:
                size = struct.unpack(">2I", file.read(24)[16:])
            self.assertEqual(size, (int(image.get("width")), int(image.get("height"))), image.text)

    def test_mime_type(self):
        with tempfile.TemporaryDirectory() as folder:
            os.makedirs(os.path.join(folder, "packages"))
            shutil.copy(self.path("data", "org.example.Takedowns.mime.xml"), os.path.join(folder, "packages"))
            result = run("update-mime-database", folder, env={**os.environ, "XDG_DATA_DIRS": folder})
            self.assertEqual(result.returncode, 0, result.stderr)
            with open(os.path.join(folder, "globs2"), encoding="utf-8") as file:
                globs = file.read()
            self.assertIn("60:application/vnd.example.takedowns+json:*.takedowns.json\n", globs)
            self.assertIn("50:application/x-takedowns-comparison+json:*.takedowns-comparison\n", globs)

    def test_settings_schema(self):
        result = run("glib-compile-schemas", "--strict", "--dry-run", self.path("data"))
        self.assertEqual((result.returncode, result.stderr), (0, ""))

    def test_templates(self):
        templates = sorted(glob.glob(self.path("ui", "*.ui")))
        self.assertTrue(templates)
        result = run("xmllint", "--noout", "--relaxng", GRAMMAR, *templates)
        self.assertEqual(result.returncode, 0, result.stderr)

    def test_icons_are_well_formed(self):
        icons = glob.glob(self.path("data", "icons", "**", "*.svg"), recursive=True)
        self.assertTrue(icons)
        result = run("xmllint", "--noout", "--nonet", *icons)
        self.assertEqual(result.returncode, 0, result.stderr)

    def test_the_check_finds_nothing_in_the_sample(self):
        result = run(os.path.join(tap.BUILD, "src", "cli", "takedowns-cli"), "check",
                     self.path("data", "sample.takedowns.json"), env={**os.environ, "LC_ALL": "C"})
        self.assertEqual((result.returncode, result.stdout), (0, ""), result.stderr)

    def test_no_tool_finds_fault_with_the_code(self):
        result = run("cppcheck", "--library=gtk", "--library=posix", "--std=c11", "--quiet", "--error-exitcode=1",
                     "--inline-suppr", "-I" + self.path("src"), self.path("src"))
        self.assertEqual(result.returncode, 0, result.stderr)

    def test_manuals_of_the_project_lead_somewhere(self):
        for name in ("README.md", "CONTRIBUTING.md"):
            with open(self.path(name), encoding="utf-8") as file:
                for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", file.read()):
                    self.assertTrue(os.path.exists(self.path(target)), f"{name}: {target}")


if __name__ == "__main__":
    tap.main()
