# bench-first-frame.py: the first frame against that of an empty window: bench-first-frame.py OURS EMPTY
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import statistics
import subprocess
import sys
import time

ROUNDS = 10
TIME_BUDGET = 1.5
MEMORY_BUDGET = 1.3


def measure(program):
    """(seconds from the start to the frame, MiB when idle)"""
    start = time.perf_counter()
    with subprocess.Popen([program], stdout=subprocess.PIPE, text=True) as process:
        line = process.stdout.readline()
        seconds = time.perf_counter() - start
        memory = process.stdout.readline().split()
    if line != "painted\n" or not memory or process.returncode != 0:
        sys.exit(f"{program} ended with {process.returncode} and said {line!r}")
    return seconds, int(memory[1]) / 1024


def report(what, unit, ours, empty, budget):
    """A ratio to be read, not a test to be failed: these machines are noisy."""
    ours, empty = statistics.median(ours), statistics.median(empty)
    ratio = ours / empty
    print(f"{what}: {ours:.0f} {unit}, empty window {empty:.0f} {unit}: {ratio:.2f} × (budget {budget} ×)")


def main():
    ours, empty = sys.argv[1:3]
    # Once for nothing: files into the cache, the accessibility bus awake.
    measure(empty)
    measure(ours)
    rounds = [(measure(ours), measure(empty)) for _ in range(ROUNDS)]
    report("first frame", "ms", [1000 * one[0] for one, _ in rounds], [1000 * two[0] for _, two in rounds], TIME_BUDGET)
    report("idle memory", "MiB", [one[1] for one, _ in rounds], [two[1] for _, two in rounds], MEMORY_BUDGET)


if __name__ == "__main__":
    main()
