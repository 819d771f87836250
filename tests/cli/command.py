# command.py: runs the command line as a user meets it, in the C locale
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import tap

CLI = os.path.join(tap.BUILD, "src", "cli", "takedowns-cli")
SAMPLE = os.path.join(tap.SOURCE, "data", "sample.takedowns.json")


def environment(**more):
    # No display, no bus, no locale: nothing of them may be needed.
    return {"LC_ALL": "C", "PATH": os.environ["PATH"], "HOME": "/nonexistent",
            **{name: value for name, value in os.environ.items() if name.startswith(("TAKEDOWNS_", "ASAN_", "LSAN_", "UBSAN_"))},
            **more}


def run(*arguments, stdout=subprocess.PIPE, **more):
    return subprocess.run([CLI, *arguments], stdout=stdout, stderr=subprocess.PIPE, env=environment(**more),
                          encoding="utf-8", timeout=120)


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="takedowns-")
        self.addCleanup(shutil.rmtree, self.folder)

    def fine(self, *arguments, **more):
        result = run(*arguments, **more)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(result.stderr, "")
        return result.stdout

    def fails(self, status, *arguments, **more):
        result = run(*arguments, **more)
        self.assertEqual(result.returncode, status, (result.stdout, result.stderr))
        self.assertTrue(result.stderr)
        if status == 2:
            self.assertEqual(result.stdout, "")
            self.assertIn("Usage: takedowns-cli", result.stderr)
        return result.stderr

    def write(self, name, content):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(content if isinstance(content, str) else json.dumps(content))
        return path
