# count-tests.py: adds up the tests of meson's logs; the last line says how many passed and failed
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""count-tests.py FAILED_STEPS LOG...: each LOG is a testlog.junit.xml that meson wrote."""

import sys
import xml.etree.ElementTree as ElementTree


def outcome(case):
    """What became of one test case: passed, failed or skipped."""
    if case.find("failure") is not None or case.find("error") is not None:
        return "failed"
    if case.find("skipped") is not None:
        return "skipped"
    return "passed"


def count(logs):
    """Counts over all logs; a log that is missing counts as one failure."""
    counts = {"passed": 0, "failed": 0, "skipped": 0}
    for log in logs:
        try:
            root = ElementTree.parse(log).getroot()
        except (OSError, ElementTree.ParseError) as error:
            print(f"no test log: {error}")
            counts["failed"] += 1
            continue
        for case in root.iter("testcase"):
            result = outcome(case)
            counts[result] += 1
            if result == "skipped":
                print(f"skipped: {case.get('classname')} {case.get('name')}")
    return counts


def main():
    failed_steps = int(sys.argv[1])
    counts = count(sys.argv[2:])
    # A step fails when one of its tests does: do not count that twice.
    if counts["failed"] == 0:
        counts["failed"] = failed_steps
    if counts["passed"] == 0:
        counts["failed"] = max(counts["failed"], 1)
    line = f"{counts['passed']} passed, {counts['failed']} failed"
    if counts["skipped"]:
        line += f", {counts['skipped']} skipped"
    print(line)
    return 1 if counts["failed"] else 0


sys.exit(main())
