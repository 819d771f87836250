# tap.py: runs unittest cases and speaks TAP, so that meson counts every one
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import os
import sys
import unittest

SOURCE = os.environ.get("TAKEDOWNS_SOURCE") or os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BUILD = os.environ.get("TAKEDOWNS_BUILD", os.path.join(SOURCE, "_build"))


class TapResult(unittest.TestResult):
    """Prints a line for each test as it ends."""

    def __init__(self):
        super().__init__()
        self.number = 0

    def line(self, test, fine, note="", text=""):
        self.number += 1
        for row in text.splitlines():
            print(f"# {row}")
        print(f"{'ok' if fine else 'not ok'} {self.number} - {test.id().removeprefix('__main__.')}{note}", flush=True)

    def addSuccess(self, test):
        self.line(test, True)

    def addSkip(self, test, reason):
        self.line(test, True, f" # SKIP {reason}")

    def addError(self, test, err):
        super().addError(test, err)
        self.line(test, False, text=self.errors[-1][1])

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.line(test, False, text=self.failures[-1][1])

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            problems = self.failures + self.errors
            self.line(subtest, False, text=problems[-1][1])


def main():
    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"])
    result = TapResult()
    suite.run(result)
    print(f"1..{result.number}")
    sys.exit(0 if result.wasSuccessful() and result.number else 1)
