# test-install.py: installs into an empty prefix and runs what is there
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import driver
import pages
import tap
from gi.repository import Gio, GLib

TYPE = "application/vnd.example.takedowns+json"
COMPARISON_TYPE = "application/x-takedowns-comparison+json"
DATASET = json.dumps({"format": "takedowns", "version": 1, "sources": [{"id": "s", "publisher": "The Paper"}],
                      "cases": [{"id": "one", "name": "Only One", "statements": [{"sources": ["s"], "note": "closed"}]}]})
COMPARISON = '{"format" : "takedowns-comparison", "version" : 1, "name" : "Two", "comparison" : {"cases" : ["one"]}}'

# What the desktop has to find, below the prefix.
INSTALLED = [
    "bin/takedowns",
    "bin/takedowns-cli",
    "share/applications/mimeinfo.cache",
    "share/applications/org.example.Takedowns.desktop",
    "share/dbus-1/services/org.example.Takedowns.service",
    "share/glib-2.0/schemas/gschemas.compiled",
    "share/glib-2.0/schemas/org.example.Takedowns.gschema.xml",
    "share/icons/hicolor/scalable/apps/org.example.Takedowns.svg",
    "share/icons/hicolor/symbolic/apps/org.example.Takedowns-symbolic.svg",
    "share/locale/fr/LC_MESSAGES/takedowns.mo",
    "share/metainfo/org.example.Takedowns.metainfo.xml",
    "share/mime/application/vnd.example.takedowns+json.xml",
    "share/mime/application/x-takedowns-comparison+json.xml",
    "share/mime/packages/org.example.Takedowns.xml",
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
        cls.start_session()

    @classmethod
    def start_session(cls):
        """A session in French whose bus finds services below the prefix, as one does after a log-in."""
        cls.home = os.path.join(cls.folder, "home")
        os.mkdir(cls.home)
        environment = cls.environment(HOME=cls.home, LC_ALL="fr_FR.UTF-8", LOCPATH=os.path.join(tap.BUILD, "locales"),
                                      XDG_DATA_HOME=os.path.join(cls.home, "data"),
                                      XDG_CONFIG_HOME=os.path.join(cls.home, "config"),
                                      XDG_CACHE_HOME=os.path.join(cls.home, "cache"))
        del environment["DBUS_SESSION_BUS_ADDRESS"]
        cls.daemon = subprocess.Popen(["dbus-daemon", "--session", "--print-address", "--nofork"], env=environment,
                                      stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        cls.addClassCleanup(cls.stop_session)
        address = cls.daemon.stdout.readline().strip()
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = address
        cls.session = dict(environment, DBUS_SESSION_BUS_ADDRESS=address)
        Gio.bus_get_sync(Gio.BusType.SESSION).set_exit_on_close(False)

    @classmethod
    def stop_session(cls):
        cls.daemon.terminate()
        cls.daemon.wait()
        cls.daemon.stdout.close()

    @classmethod
    def environment(cls, **more):
        """Of somebody who knows nothing of a build folder."""
        given = {name: os.environ[name] for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "GSK_RENDERER", "HOME",
                                                     "XDG_RUNTIME_DIR") if name in os.environ}
        given["PATH"] = f"{cls.prefix}/bin:/usr/bin:/bin"
        given["XDG_DATA_DIRS"] = f"{cls.prefix}/share:/usr/share"
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
        for words in ("Aucun jugement dans ces données", "Maroc", "6\u202f000"):
            self.assertIn(words, case)
        self.assertIn("Morocco", self.run_installed("--language=en", "show", "electro-tv-sat"))

    def launched_by(self, *program):
        """The installed application, started by program in the session, and left when the test is done."""
        nothing = dict.fromkeys(set(os.environ) - set(self.session))
        nothing.update(GSETTINGS_SCHEMA_DIR=None, TAKEDOWNS_LOCALEDIR=None, G_DEBUG=None, GSETTINGS_BACKEND=None)
        return driver.Takedowns(program=program, **{**nothing, **self.session})

    def in_session(self, *command):
        done = subprocess.run(command, env=self.session, capture_output=True, text=True, encoding="utf-8")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout

    def ask_python(self, lines):
        return self.in_session("/usr/bin/python3", "-c", f"from gi.repository import Gio\n{lines}")

    def write(self, name, content):
        path = os.path.join(self.home, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(content)
        self.addCleanup(os.remove, path)
        return path

    def wait_for_case(self, takedowns, name):
        takedowns.wait_for(lambda: pages.names(takedowns.screen) == [name], f"{name} alone in the list")

    def test_the_desktop_entry_starts_it(self):
        entry = f"{self.prefix}/share/applications/org.example.Takedowns.desktop"
        with self.launched_by("gio", "launch", entry) as takedowns:
            names = takedowns.wait_for(lambda: self.find_french(takedowns), "the list in French")
            self.assertTrue(names)

    def test_the_desktop_entry_opens_a_file(self):
        path = self.write("mine.takedowns.json", DATASET)
        entry = f"{self.prefix}/share/applications/org.example.Takedowns.desktop"
        with self.launched_by("gio", "launch", entry, path) as takedowns:
            self.wait_for_case(takedowns, "Only One")

    def test_a_launcher_finds_it_by_a_french_word(self):
        for word in ("piratage", "fermeture", "affaire", "démantèlement", "Takedowns"):
            with self.subTest(word=word):
                self.assertIn("org.example.Takedowns.desktop",
                              self.ask_python(f"print(Gio.DesktopAppInfo.search({word!r}))"))

    def test_actions_of_the_launcher(self):
        entry = f"Gio.DesktopAppInfo.new({driver.APPLICATION + '.desktop'!r})"
        named = self.ask_python(f"e = {entry}\nfor a in e.list_actions(): print(a, '=', e.get_action_name(a))")
        self.assertEqual(named, "new-window = Nouvelle fenêtre\nshow-sample = Afficher les affaires d'exemple\n")
        # As a launcher does, this stays until the application is there: the bus drops what comes from those who left.
        with self.launched_by("/usr/bin/python3", "-c",
                              f"from gi.repository import Gio, GLib\n{entry}.launch_action('show-sample', None)\n"
                              "loop = GLib.MainLoop()\n"
                              f"Gio.bus_watch_name(Gio.BusType.SESSION, {driver.APPLICATION!r}, 0, lambda *_: loop.quit(), None)\n"
                              "loop.run()") as takedowns:
            takedowns.wait_for(lambda: self.find_french(takedowns), "the sample in French")
            takedowns.act("app.new-window")
            takedowns.wait_for(lambda: takedowns.list_actions(2), "a second window")

    def test_the_type_of_a_dataset_is_known(self):
        """By its name, and by what is in it where the name says nothing."""
        stream = '{"format":"takedowns","version":1}\n{"source":{"id":"s","title":"S"}}\n'
        for name, content, expected in [
            ("a.takedowns.json", DATASET, TYPE),
            ("a.takedowns.jsonl", stream, TYPE),
            ("by content", DATASET, TYPE),
            ("packed", stream, TYPE),
            ("spaced", '{\n\t"version" : 1,\n\t"format" : "takedowns"\n}', TYPE),
            ("late", '{"title": "%s", "format": "takedowns"}' % ("x" * 500), TYPE),
            ("other", '{"format": "recipes"}', None),
            ("told", "The format of takedowns", None),
            ("a.json", "{}", "application/json"),
            ("takedowns.json", "{}", "application/json"),
            ("two.takedowns-comparison", COMPARISON, COMPARISON_TYPE),
            ("sent along", COMPARISON, COMPARISON_TYPE),
            ("written by others", COMPARISON.replace(" ", ""), COMPARISON_TYPE),
        ]:
            with self.subTest(name=name):
                answer = self.in_session("gio", "info", "--attributes=standard::content-type", self.write(name, content))
                found = answer.split("standard::content-type: ")[1].strip()
                if expected:
                    self.assertEqual(found, expected)
                else:
                    self.assertNotEqual(found, TYPE)

    def test_the_type_is_named_in_both_languages(self):
        lines = f"print(Gio.content_type_get_description({TYPE!r}))"
        self.assertEqual(self.ask_python(lines), "jeu de données Takedowns\n")
        english = subprocess.run(["/usr/bin/python3", "-c", f"from gi.repository import Gio\n{lines}"],
                                 env=dict(self.session, LC_ALL="C.UTF-8"), capture_output=True, text=True)
        self.assertEqual(english.stdout, "Takedowns dataset\n")
        self.assertEqual(self.ask_python(lines.replace(TYPE, COMPARISON_TYPE)), "comparaison Takedowns\n")
        icons = self.ask_python(f"print(Gio.content_type_get_icon({TYPE!r}).to_string())")
        self.assertIn("org.example.Takedowns", icons)

    def test_a_double_click_opens_a_dataset(self):
        """The file manager asks for the application of the type, and starts it over the bus."""
        for kind in (TYPE, COMPARISON_TYPE):
            self.assertIn("org.example.Takedowns.desktop", self.in_session("gio", "mime", kind))
        path = self.write("no extension", DATASET)
        with self.launched_by("gio", "open", path) as takedowns:
            self.wait_for_case(takedowns, "Only One")
            # Once more: the window is there.
            self.in_session("gio", "open", path)
            other = self.write("other", DATASET.replace("Only One", "Another"))
            self.in_session("gio", "open", other)
            takedowns.wait_for(lambda: pages.names(takedowns.screen, 2) == ["Another"], "a window of the other file")
            self.assertEqual(takedowns.list_actions(3), [])

    def test_it_is_started_over_the_bus(self):
        """As a service: no window until it is asked for one, and gone when nobody needs it."""
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "StartServiceByName",
                      GLib.Variant("(su)", (driver.APPLICATION, 0)), None, Gio.DBusCallFlags.NONE, -1)
        actions = bus.call_sync(driver.APPLICATION, driver.PATH, driver.ACTIONS, "List", None, None,
                                Gio.DBusCallFlags.NONE, -1).unpack()[0]
        self.assertIn("show-sample", actions)
        with self.assertRaises(GLib.Error):
            bus.call_sync(driver.APPLICATION, driver.WINDOW, driver.ACTIONS, "List", None, None,
                          Gio.DBusCallFlags.NONE, -1)
        has_owner = lambda: bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                          "NameHasOwner", GLib.Variant("(s)", (driver.APPLICATION,)), None,
                                          Gio.DBusCallFlags.NONE, -1).unpack()[0]
        driver.wait_for(lambda: not has_owner(), "the service to leave, as nobody needs it")

    def test_the_bus_starts_it_with_a_window(self):
        with self.launched_by("gdbus", "call", "--session", "-d", driver.APPLICATION, "-o", driver.PATH,
                              "-m", "org.freedesktop.Application.Activate", "{}") as takedowns:
            takedowns.wait_for(lambda: self.find_french(takedowns), "the list in French")

    def test_what_was_opened_is_in_the_list_of_the_desktop(self):
        path = self.write("récent.takedowns.json", DATASET)
        with self.launched_by("gapplication", "launch", driver.APPLICATION, path) as takedowns:
            self.wait_for_case(takedowns, "Only One")
            recent = os.path.join(self.home, "data", "recently-used.xbel")
            def is_written():
                if not os.path.exists(recent):
                    return False
                with open(recent, encoding="utf-8") as file:
                    text = file.read()
                return "r%C3%A9cent.takedowns.json" in text and TYPE in text and 'name="takedowns"' in text
            takedowns.wait_for(is_written, "the dataset in the list of recent files")

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
