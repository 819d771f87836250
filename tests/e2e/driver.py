# driver.py: runs the real programs for the end-to-end tests: acts over D-Bus, reads over AT-SPI
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import tap
from gi.repository import Gio, GLib

import screen

APPLICATION = "org.example.Takedowns"
PATH = "/org/example/Takedowns"
WINDOW = f"{PATH}/window/1"
ACTIONS = "org.gtk.Actions"

# No test waits as long as this; only a broken one does.
PATIENCE = 90

TROUBLE = re.compile(r"CRITICAL|WARNING|ERROR|runtime error:|Sanitizer|Segmentation|assertion")

# GLib's table of quarks: when its 2,048 places are full it takes a new one and
# keeps the old for good, since others may still be reading there.
QUARKS = re.compile(r"\n=+\n==\d+==ERROR: LeakSanitizer: detected memory leaks\n\n"
                    r"Direct leak of 16384 byte\(s\) in 1 object\(s\) allocated from:\n(?: +#.*\n)+\n"
                    r"SUMMARY: AddressSanitizer: 16384 byte\(s\) leaked in 1 allocation\(s\)\.\n")

LOCALES = {"en": "C.UTF-8", "fr": "fr_FR.UTF-8"}


def wait_for(condition, what, patience=PATIENCE):
    """Runs the main loop until condition() is true; returns what it gave."""
    context = GLib.MainContext.default()
    late = []
    alarm = GLib.timeout_add_seconds(patience, lambda: late.append(True))
    # The loop sleeps between signals; this wakes it to look at what sends none.
    pulse = GLib.timeout_add(20, lambda: True)
    try:
        while not (value := condition()):
            if late:
                raise AssertionError(f"waited {patience} s in vain: {what() if callable(what) else what}")
            context.iteration(True)
        return value
    finally:
        GLib.source_remove(pulse)
        if not late:
            GLib.source_remove(alarm)


def environment(language, home, **more):
    """The environment of a program that was not installed; home keeps its settings."""
    given = dict(os.environ)
    for name in ("GTK_A11Y", "LANGUAGE", "LANG"):
        given.pop(name, None)
    given.update(
        G_DEBUG="fatal-warnings",
        GSETTINGS_BACKEND="keyfile",
        GSETTINGS_SCHEMA_DIR=os.path.join(tap.BUILD, "data"),
        LC_ALL=LOCALES[language],
        LOCPATH=os.path.join(tap.BUILD, "locales"),
        TAKEDOWNS_LOCALEDIR=os.path.join(tap.BUILD, "po"),
        XDG_CONFIG_HOME=home,
    )
    given.update(more)
    return {name: value for name, value in given.items() if value is not None}


def command_line(*arguments, language="en"):
    """Runs takedowns-cli in the C locale; returns (status, output, complaints)."""
    given = dict(os.environ, LC_ALL="C", TAKEDOWNS_LOCALEDIR=os.path.join(tap.BUILD, "po"))
    for name in ("LANGUAGE", "LOCPATH", "DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        given.pop(name, None)
    done = subprocess.run([os.path.join(tap.BUILD, "src", "cli", "takedowns-cli"), f"--language={language}", *arguments],
                          env=given, capture_output=True, text=True, encoding="utf-8")
    return done.returncode, done.stdout, done.stderr


def ask(*arguments, language="en"):
    """The JSON that takedowns-cli answers."""
    status, output, complaints = command_line(*arguments, "--format=json", language=language)
    if status != 0 or complaints:
        raise AssertionError(f"takedowns-cli {' '.join(arguments)}: {status} {complaints}")
    return json.loads(output)


class Takedowns:
    """The application, started and watched. Use it in a with statement."""

    def __init__(self, *arguments, language="en", size=None, settings=None, home=None, program=None, **more):
        """program: a command that starts it in a roundabout way, and leaves."""
        self.own_home = None if home else tempfile.mkdtemp(prefix="takedowns-home-")
        self.home = home or self.own_home
        self.write_settings(size, settings or {})
        self.stderr = tempfile.TemporaryFile(mode="w+", encoding="utf-8", errors="replace")
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.is_launcher = program is not None
        self.process = subprocess.Popen(
            program or [os.path.join(tap.BUILD, "src", "ui", "takedowns"), *arguments],
            env=environment(language, self.home, **more),
            stdin=subprocess.DEVNULL, stdout=self.stderr, stderr=self.stderr)
        self.screen = None

    def write_settings(self, size, settings):
        if size:
            settings = dict(settings, **{"window-width": size[0], "window-height": size[1]})
        path = os.path.join(self.home, "glib-2.0", "settings", "keyfile")
        if settings:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(f"[{PATH[1:]}]\n")
                file.writelines(f"{name}={value}\n" for name, value in settings.items())

    def __enter__(self):
        try:
            self.wait_for(lambda: self.list_actions(), "a window that answers on the bus")
            self.screen = screen.Screen(self.owner())
            self.wait_for(lambda: self.screen.connect(), "the application among the accessible ones")
        except BaseException:
            self.abandon()
            raise
        return self

    def __exit__(self, kind, value, trace):
        if kind is not None:
            self.abandon()
            return
        self.quit()

    def abandon(self):
        """A test failed: what the application said may tell why."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        print("\n".join(f"# stderr: {line}" for line in self.complaints().splitlines()), flush=True)
        self.clean()

    def clean(self):
        if self.own_home:
            shutil.rmtree(self.own_home, ignore_errors=True)

    def owner(self):
        """The process that owns the name: an installed application is started by another one."""
        answer = self.bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                    "GetConnectionUnixProcessID", GLib.Variant("(s)", (APPLICATION,)),
                                    None, Gio.DBusCallFlags.NONE, -1)
        return answer.unpack()[0]

    def wait_for(self, condition, what):
        """As wait_for(), but an application that ended is not waited for."""
        def check():
            if self.has_ended():
                raise AssertionError(f"it ended with {self.process.returncode}, waiting for "
                                     f"{what() if callable(what) else what}:\n{self.complaints()}")
            return condition()
        return wait_for(check, what)

    def has_ended(self):
        status = self.process.poll()
        return status is not None and (status != 0 or not self.is_launcher)

    def processor_time(self):
        """What it has used since it started, in ticks."""
        with open(f"/proc/{self.process.pid}/stat", encoding="ascii") as file:
            return sum(map(int, file.read().rsplit(")", 1)[1].split()[11:13]))

    def complaints(self):
        self.stderr.seek(0)
        return self.stderr.read()

    def has_name(self):
        return self.bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                  "NameHasOwner", GLib.Variant("(s)", (APPLICATION,)), None,
                                  Gio.DBusCallFlags.NONE, -1).unpack()[0]

    def call(self, path, method, parameters=None):
        return self.bus.call_sync(APPLICATION, path, ACTIONS, method, parameters, None,
                                  Gio.DBusCallFlags.NO_AUTO_START, PATIENCE * 1000).unpack()

    def list_actions(self, window=1):
        """The names of the window's actions; none while there is no window."""
        try:
            return self.call(f"{PATH}/window/{window}", "List")[0]
        except GLib.Error:
            return []

    def describe(self, name, window=1):
        """(enabled, state) of an action; the state is None where it has none."""
        enabled, _, state = self.call(f"{PATH}/window/{window}", "Describe", GLib.Variant("(s)", (name,)))[0]
        return enabled, state[0] if state else None

    def act(self, name, parameter=None, window=1):
        """Activates win.NAME; parameter is a string or a GVariant. It returns when that is done."""
        if isinstance(parameter, str):
            parameter = GLib.Variant("s", parameter)
        path = PATH if name.startswith("app.") else f"{PATH}/window/{window}"
        self.call(path, "Activate", GLib.Variant("(sava{sv})", (name.removeprefix("app."), [] if parameter is None else [parameter], {})))

    def compare(self, *cases):
        """Ticks these cases and shows their comparison."""
        self.act("untick-all")
        for case in cases:
            self.act("tick", case)
        self.act("compare")

    def quit(self):
        """Leaves as a person does; what it said on the way out counts, too."""
        if self.has_name():
            self.act("app.quit")
        wait_for(lambda: self.process.poll() is not None and not self.has_name(), "the application to end")
        said = self.complaints()
        self.clean()
        known = QUARKS.search(said)
        said = QUARKS.sub("", said)
        if self.process.returncode not in ((0, 1) if known else (0,)) or TROUBLE.search(said):
            raise AssertionError(f"it ended with {self.process.returncode} and said:\n{said}")


class TestCase(unittest.TestCase):
    """A test with a folder of its own."""

    maxDiff = None

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="takedowns-test-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def path(self, *names):
        return os.path.join(self.folder, *names)
