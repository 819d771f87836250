# test-export.py: charts leave the window as files and through the clipboard
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import driver
import pages
import tap
from driver import Takedowns
from picture import Picture

CASES = ["electro-tv-sat", "iptv-akfasat", "calcio"]
DOTS_PER_METRE = 1 / 0.0254


class Export(driver.TestCase):
    def compare(self, takedowns):
        takedowns.wait_for(lambda: len(pages.names(takedowns.screen)) > 2, "the list")
        takedowns.compare(*CASES)
        takedowns.wait_for(lambda: pages.chart(takedowns.screen), "the chart")

    def export(self, takedowns, name="chart.png"):
        takedowns.act("export-to", self.path(name))
        takedowns.wait_for(lambda: os.path.exists(self.path(name)), "the picture")
        return Picture.load(self.path(name))

    def test_the_size_is_always_the_same(self):
        for size in ((360, 640), (1100, 780)):
            with self.subTest(size=size), Takedowns(size=size) as takedowns:
                self.compare(takedowns)
                picture = self.export(takedowns, f"{size[0]}.png")
                self.assertEqual((picture.width, picture.height), (1600, 1000))
                self.assertFalse(picture.is_blank())
                # Nothing of the window gets into it.
        self.assertEqual(Picture.load(self.path("360.png")).rows, Picture.load(self.path("1100.png")).rows)

    def test_the_dark_style_is_for_the_screen(self):
        with Takedowns() as takedowns:
            self.compare(takedowns)
            light = self.export(takedowns, "light.png")
        with Takedowns(ADW_DEBUG_COLOR_SCHEME="prefer-dark") as takedowns:
            self.compare(takedowns)
            self.assertEqual(self.export(takedowns, "dark.png").rows, light.rows)

    def test_it_carries_density_title_and_sources(self):
        for language in ("en", "fr"):
            with self.subTest(language=language), Takedowns(language=language) as takedowns:
                self.compare(takedowns)
                picture = self.export(takedowns, f"{language}.png")
                across, down, unit = picture.dots_per_metre
                self.assertEqual((across, unit), (down, 1))
                self.assertGreater(across, 72 * DOTS_PER_METRE)
                for keyword in ("Title", "Description", "Source"):
                    tag, text = picture.texts[keyword]
                    self.assertEqual(tag, language)
                    self.assertTrue(text.strip())
                self.assertIn("Médias24", picture.texts["Source"][1])

    def test_it_is_the_picture_of_the_command_line(self):
        """One specification, two programs, the same pixels."""
        for metric, arguments in (("", ["overview"]), ("live-channels", ["bars", "--metric=live-channels"])):
            with self.subTest(metric=metric), Takedowns() as takedowns:
                self.compare(takedowns)
                takedowns.act("metric", metric)
                window = self.export(takedowns, f"window-{metric}.png")
                status, _, complaints = driver.command_line("chart", *arguments, *CASES, f"--output={self.path('cli.png')}")
                self.assertEqual((status, complaints), (0, ""))
                self.assertEqual(Picture.load(self.path("cli.png")).rows, window.rows)

    def test_a_folder_that_does_not_exist(self):
        with Takedowns() as takedowns:
            self.compare(takedowns)
            before = sorted(os.listdir(self.folder))
            takedowns.act("export-to", self.path("nowhere", "chart.png"))
            takedowns.wait_for(lambda: takedowns.screen.read().find(containing="The chart was not exported"),
                               "to be told why")
            self.assertEqual(sorted(os.listdir(self.folder)), before)

    def test_a_failed_write_keeps_the_old_file(self):
        os.mkdir(self.path("chart.png"))
        with Takedowns() as takedowns:
            self.compare(takedowns)
            takedowns.act("export-to", self.path("chart.png"))
            takedowns.wait_for(lambda: takedowns.screen.read().find(containing="The chart was not exported"),
                               "to be told why")
        self.assertEqual(os.listdir(self.folder), ["chart.png"])

    def test_copied_pictures_can_be_pasted(self):
        with Takedowns() as takedowns:
            self.compare(takedowns)
            expected = self.export(takedowns)
            takedowns.act("copy-picture")
            takedowns.wait_for(lambda: "image/png" in self.paste("TARGETS").decode(), "a picture in the clipboard")
            self.assertEqual(Picture(self.paste("image/png")).rows, expected.rows)

    def paste(self, target):
        return subprocess.run(["xclip", "-selection", "clipboard", "-t", target, "-o"],
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout


if __name__ == "__main__":
    tap.main()
