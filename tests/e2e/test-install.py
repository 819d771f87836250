# test-install.py: installs into an empty prefix and runs what is there
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import glob
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import driver
import tap

# What the desktop has to find, below the prefix.
INSTALLED = [
    "bin/takedowns",
    "bin/takedowns-cli",
    "share/applications/org.example.Takedowns.desktop",
    "share/glib-2.0/schemas/gschemas.compiled",
    "share/glib-2.0/schemas/org.example.Takedowns.gschema.xml",
    "share/icons/hicolor/scalable/apps/org.example.Takedowns.svg",
    "share/icons/hicolor/symbolic/apps/org.example.Takedowns-symbolic.svg",
    "share/locale/fr/LC_MESSAGES/takedowns.mo",
]


def meson(*arguments):
    # This runs inside of "meson test", whose environment is not for another build.
    given = {name: value for name, value in os.environ.items()
             if not name.startswith(("MESON", "TAKEDOWNS_", "G_DEBUG", "CFLAGS", "DESTDIR"))}
    done = subprocess.run(["meson", *arguments], env=given, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        raise AssertionError(f"meson {' '.join(arguments)}:\n{done.stdout[-4000:]}")


class Install(unittest.TestCase):
    """One build and one installation for all tests, in folders whose names have a space."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="takedowns install ")
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        cls.prefix = os.path.join(cls.folder, "the prefix")
        build = os.path.join(cls.folder, "build")
        meson("setup", build, tap.SOURCE, f"--prefix={cls.prefix}", "-Dtests=false", "-Doptimization=0", "-Ddebug=false")
        meson("install", "-C", build)
        # Nothing may still be found where it was built.
        shutil.rmtree(build)

    def environment(self, **more):
        """Of somebody who knows nothing of a build folder."""
        given = {name: os.environ[name] for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "GSK_RENDERER", "HOME",
                                                     "XDG_RUNTIME_DIR") if name in os.environ}
        given["PATH"] = f"{self.prefix}/bin:/usr/bin:/bin"
        given["XDG_DATA_DIRS"] = f"{self.prefix}/share:/usr/share"
        given.update(more)
        return given

    def run_installed(self, *arguments):
        done = subprocess.run([f"{self.prefix}/bin/takedowns-cli", *arguments], env={"LC_ALL": "C"},
                              capture_output=True, text=True, encoding="utf-8", cwd="/")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout

    def test_everything_is_in_its_place(self):
        missing = [name for name in INSTALLED if not os.path.isfile(os.path.join(self.prefix, name))]
        self.assertEqual(missing, [])

    def test_nothing_else_is_installed(self):
        """Libraries of the floors, headers and tests stay at home."""
        self.assertEqual(sorted(os.listdir(f"{self.prefix}/bin")), ["takedowns", "takedowns-cli"])
        self.assertEqual(glob.glob(f"{self.prefix}/lib*/**/*.a", recursive=True), [])
        self.assertFalse(os.path.exists(f"{self.prefix}/include"))

    def test_the_command_line_speaks_french_in_the_c_locale(self):
        self.assertIn("IPTV Akfasat", self.run_installed("--language=fr", "list"))
        case = self.run_installed("--language=fr", "show", "electro-tv-sat")
        # Words come from the catalogue, countries and digits from ICU.
        for words in ("Aucune décision de justice", "Maroc", "6\u202f000"):
            self.assertIn(words, case)
        self.assertIn("Morocco", self.run_installed("--language=en", "show", "electro-tv-sat"))

    def test_the_desktop_entry_starts_it(self):
        entry = f"{self.prefix}/share/applications/org.example.Takedowns.desktop"
        environment = self.environment(LC_ALL="fr_FR.UTF-8", LOCPATH=os.path.join(tap.BUILD, "locales"))
        nothing = dict.fromkeys(set(os.environ) - set(environment))
        nothing.update(GSETTINGS_SCHEMA_DIR=None, TAKEDOWNS_LOCALEDIR=None)
        with driver.Takedowns(program=["gio", "launch", entry], **{**nothing, **environment}) as takedowns:
            names = takedowns.wait_for(lambda: self.find_french(takedowns), "the list in French")
            self.assertTrue(names)

    def find_french(self, takedowns):
        """The way to the comparison and the name of a case, in one window."""
        words = takedowns.screen.window().all_words()
        return any("Akfasat" in word for word in words) and any("Comparer IPTV Akfasat" in word for word in words)

    def test_the_desktop_finds_icon_and_schema(self):
        """Asked as the desktop asks: by name, along XDG_DATA_DIRS."""
        schemas = subprocess.run(["gsettings", "list-keys", driver.APPLICATION], env=self.environment(GSETTINGS_BACKEND="memory"),
                                 capture_output=True, text=True)
        self.assertEqual((schemas.returncode, schemas.stderr), (0, ""))
        self.assertIn("window-width", schemas.stdout.split())
        found = subprocess.run([sys.executable, "-c", FIND_ICON], env=self.environment(), capture_output=True, text=True)
        self.assertEqual(found.stderr, "")
        self.assertTrue(found.stdout.startswith(self.prefix), found.stdout)


FIND_ICON = f"""
import gi
gi.require_version("Gdk", "4.0")
gi.require_version("Gtk", "4.0")
from gi.repository import Gdk, Gtk
Gtk.init()
theme = Gtk.IconTheme.get_for_display(Gdk.Display.get_default())
paintable = theme.lookup_icon("{driver.APPLICATION}", None, 128, 1, Gtk.TextDirection.LTR, 0)
print(paintable.get_file().get_path())
"""


if __name__ == "__main__":
    tap.main()
