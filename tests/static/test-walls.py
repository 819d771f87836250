# test-walls.py: each floor includes only itself and lower ones, and every file says what it is
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import glob
import os
import re
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import tap

MAY_INCLUDE = {
    "base": set(),
    "model": {"base"},
    "io": {"base", "model"},
    "compare": {"base", "model"},
    "plot": {"base"},
    "charts": {"base", "model", "compare", "plot"},
    "cli": {"base", "model", "io", "compare", "plot", "charts"},
    "ui": {"base", "model", "io", "compare", "plot", "charts"},
}
BELOW_UI = [floor for floor in MAY_INCLUDE if floor != "ui"]
INCLUDE = re.compile(r'^\s*#\s*include\s+(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)


def sources(*floors):
    """(floor, path, text) of every C file of these floors."""
    for floor in floors:
        for path in sorted(glob.glob(os.path.join(tap.SOURCE, "src", floor, "**", "*.[ch]"), recursive=True)):
            with open(path, encoding="utf-8") as file:
                yield floor, os.path.relpath(path, tap.SOURCE), file.read()


class Walls(unittest.TestCase):
    def test_there_is_something_on_every_floor(self):
        for floor in MAY_INCLUDE:
            self.assertTrue(list(sources(floor)), f"no source on the floor {floor}")

    def test_includes_go_down(self):
        wrong = []
        for floor, path, text in sources(*MAY_INCLUDE):
            for match in INCLUDE.finditer(text):
                target = (match.group(1) or "").split("/")[0] if match.group(1) else None
                if target in MAY_INCLUDE and target != floor and target not in MAY_INCLUDE[floor]:
                    wrong.append(f"{path}: {match.group(1)}")
                if match.group(1) and "/" not in match.group(1) and not re.fullmatch(r"td-(config|.*resources)\.h", match.group(1)):
                    wrong.append(f"{path}: {match.group(1)} is not included by its folder")
        self.assertEqual(wrong, [])

    def test_only_ui_knows_gtk(self):
        wrong = [path for _, path, text in sources(*BELOW_UI)
                 if re.search(r"#\s*include\s+<(gtk|gdk|adwaita|gsk)", text)]
        self.assertEqual(wrong, [])

    def test_only_ui_speaks_the_locale_of_the_process(self):
        pattern = re.compile(r"(?<![\w])(_|gettext|ngettext|dgettext|C_|g_dgettext|g_dpgettext2)\s*\(")
        wrong = [f"{path}: {match.group(0)}" for _, path, text in sources(*BELOW_UI)
                 for match in [pattern.search(strip_comments(text))] if match]
        self.assertEqual(wrong, [])

    def test_the_command_line_links_no_gtk(self):
        program = os.path.join(tap.BUILD, "src", "cli", "takedowns-cli")
        libraries = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
        self.assertIn("libglib", libraries)
        self.assertNotRegex(libraries, r"libgtk|libgdk|libadwaita|libwayland|libdbus")

    def test_headers_of_three_lines(self):
        wrong = []
        for path in tracked_code():
            with open(os.path.join(tap.SOURCE, path), encoding="utf-8") as file:
                head = "".join(line for line in file.readlines()[:5] if not line.startswith("#!"))
            name = os.path.basename(path)
            lines = head.splitlines()
            if not (len(lines) >= 3 and f"{name}: " in lines[0]
                    and "SPDX-FileCopyrightText: 2026 " in lines[1]
                    and "SPDX-License-Identifier: GPL-3.0-or-later" in lines[2]):
                wrong.append(path)
        self.assertEqual(wrong, [])


def strip_comments(text):
    return re.sub(r"/\*.*?\*/|//[^\n]*", " ", text, flags=re.DOTALL)


def tracked_code():
    """Code files of the tree, build folders left out."""
    for folder, folders, files in os.walk(tap.SOURCE):
        folders[:] = sorted(name for name in folders if not name.startswith(("_", ".")))
        for name in sorted(files):
            if name.endswith((".c", ".h", ".py")) or folder.endswith("build-aux"):
                yield os.path.relpath(os.path.join(folder, name), tap.SOURCE)


if __name__ == "__main__":
    tap.main()
