# take-screenshots.py: drives the window to what the screenshots show; run by screenshots
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.environ["TAKEDOWNS_SOURCE"], "tests", "e2e"))
import driver

CASES = ("electro-tv-sat", "xtream-codes", "iptv-akfasat")


def show_case(takedowns):
    takedowns.act("show-case", CASES[0])


def show_comparison(takedowns):
    takedowns.compare(*CASES)


def show_chart(takedowns):
    takedowns.act("page", "charts")
    takedowns.act("metric", "users")


VIEWS = {"case": show_case, "charts": show_chart, "compare": show_comparison}


def take(path):
    """The picture of a window that has come to rest: two looks at it are the same."""
    seen = []

    def at_rest():
        seen.append(subprocess.run(["import", "-window", "root", "png:-"], check=True, capture_output=True).stdout)
        return len(seen) > 20 and seen[-1] == seen[-20]

    driver.wait_for(at_rest, "the window to come to rest")
    with open(path, "wb") as file:
        file.write(seen[-1])


def main(folder):
    for language in ("en", "fr"):
        for name, show in VIEWS.items():
            with driver.Takedowns(language=language, size=(1190, 850)) as takedowns:
                show(takedowns)
                # So that no row has a ring of the focus around it.
                takedowns.act("focus-search")
                take(os.path.join(folder, f"{name}-{language}.png"))


main(sys.argv[1])
