# test-start.py: what the application answers where there is no display
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import os
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import tap

PROGRAM = os.path.join(tap.BUILD, "src", "ui", "takedowns")


def run(*arguments):
    environment = {name: value for name, value in os.environ.items()
                   if name not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")}
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, env=environment, timeout=60)


class WithoutDisplay(unittest.TestCase):
    def test_says_so_in_one_sentence(self):
        result = run()
        self.assertEqual(result.returncode, 1)
        self.assertEqual(result.stdout, "")
        self.assertRegex(result.stderr, r"\Atakedowns: There is no display[^\n]*\n\Z")

    def test_version(self):
        result = run("--version")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertRegex(result.stdout, r"\Atakedowns \d+\.\d+\.\d+\n\Z")

    def test_help(self):
        result = run("--help")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertIn("--version", result.stdout)

    def test_unknown_option(self):
        result = run("--no-such-option")
        self.assertEqual(result.returncode, 1)
        self.assertIn("--no-such-option", result.stderr)


if __name__ == "__main__":
    tap.main()
