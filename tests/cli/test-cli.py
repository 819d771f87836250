# test-cli.py: the command line as a user meets it, in the C locale
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import csv
import io
import json
import os
import re
import struct
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import tap
from command import CLI, SAMPLE, Case, environment, run

COMMANDS = ["list", "show", "compare", "chart", "check", "import", "template"]
THREE = ["electro-tv-sat", "iptv-akfasat", "calcio"]


class Linked(unittest.TestCase):
    def test_no_gtk_is_linked(self):
        libraries = subprocess.run(["ldd", CLI], capture_output=True, text=True, check=True).stdout
        self.assertIn("libcairo", libraries)
        for unwanted in ["libgtk", "libadwaita", "libgdk", "libwayland", "libdbus"]:
            self.assertNotIn(unwanted, libraries)


class Help(Case):
    def test_help_of_the_program_names_every_command(self):
        text = self.fine("--help")
        for command in COMMANDS:
            self.assertRegex(text, rf"(?m)^  {command} ")
        self.assertEqual(text, self.fine("-h"))

    def test_help_of_every_command(self):
        for command in COMMANDS:
            with self.subTest(command=command):
                text = self.fine(command, "--help")
                self.assertTrue(text.startswith(f"Usage: takedowns-cli {command}"), text)
                self.assertIn("--language=LANG", text)

    def test_version(self):
        self.assertRegex(self.fine("--version"), r"^takedowns-cli \d+\.\d+\.\d+\n$")


class List(Case):
    def test_formats_say_the_same(self):
        cases = json.loads(self.fine("list", "--format=json"))["cases"]
        rows = list(csv.DictReader(io.StringIO(self.fine("list", "--format=csv"), newline="")))
        lines = self.fine("list").splitlines()
        self.assertGreaterEqual(len(cases), 6)
        self.assertEqual([case["id"] for case in cases][:3], ["electro-tv-sat", "iptv-akfasat", "xtream-codes"])
        self.assertEqual(list(rows[0])[:5], ["id", "name", "kind", "country", "year"])
        self.assertEqual(len(rows), len(cases))
        self.assertEqual(len(lines), len(cases))
        for case, row, line in zip(cases, rows, lines):
            self.assertEqual({name: "" if value is None else str(value) for name, value in case.items()},
                             {name: row[name] for name in case})
            self.assertTrue(line.startswith(case["id"] + " "), line)
            self.assertIn(case["name"], line)
            self.assertEqual(line, line.rstrip())

    def test_csv_is_rfc_4180(self):
        name = 'A, "quoted"\nname'
        path = self.write("q.json", {"format": "takedowns", "version": 1, "cases": [{"id": "a", "name": name}]})
        result = subprocess.run([CLI, f"--data={path}", "list", "--format=csv"], capture_output=True, env=environment())
        head, line, end = result.stdout.decode().split("\r\n")
        self.assertTrue(head.startswith("id,name,kind,country,year,aliases,countries,started,"), head)
        # A line break in a cell is a space: a case is a line.
        self.assertTrue(line.startswith('a,"A, ""quoted"" name",,,,,,'), line)
        self.assertEqual((end, head.count(",")), ("", line.count(",") - 1))

    def test_search(self):
        self.assertTrue(self.fine("list", "--search=maroc").startswith("electro-tv-sat"))
        self.assertEqual(self.fine("list", "--search=MÉDIAS24 Oujda").count("\n"), 1)
        result = run("list", "--search=zzqq xxjj")
        self.assertEqual((result.returncode, result.stdout), (0, ""))
        self.assertIn("zzqq xxjj", result.stderr)
        self.assertEqual(json.loads(run("list", "--search=zzzz", "--format=json").stdout), {"cases": []})


class Show(Case):
    def test_text_and_json_say_the_same(self):
        for case in THREE:
            with self.subTest(case=case):
                text = re.sub(r"\s+", " ", self.fine("show", case))
                data = json.loads(self.fine("show", case, "--format=json"))
                self.assertEqual(data["id"], case)
                self.assertIn(data["name"], text)
                self.assertIn(re.sub(r"\s+", " ", data["summary"]), text)
                self.assertIn(data["legal"], text)
                for figure in data["figures"]:
                    self.assertIn(f"{figure['text']} ({figure['state_text']})", text)
                    self.assertEqual(len([claim for claim in figure["claims"] if claim.get("stands")]),
                                     0 if figure["state"] in ("unresolved", "withheld") else 1)
                    for claim in figure["claims"]:
                        self.assertIn(claim["text"], text)
                        self.assertIn(claim["attribution"], text)
                        self.assertTrue(claim["sources"])
                known = {source["id"] for source in data["sources"]}
                for section in ["events", "places", "parties", "means", "outcomes"]:
                    for fact in data[section]:
                        self.assertIn(fact["name"], text)
                        self.assertTrue(fact["who"])
                        self.assertLessEqual(set(fact["sources"]), known)
                for number, source in enumerate(data["sources"], 1):
                    self.assertEqual(source["number"], number)
                    self.assertIn(f"[{number}]", text)
                for note in data["notes"]:
                    self.assertIn(note["text"], text)

    def test_a_name_is_as_good_as_an_id(self):
        self.assertEqual(self.fine("show", "Electro TV Sat"), self.fine("show", "electro-tv-sat"))
        self.assertEqual(self.fine("show", "electro tv"), self.fine("show", "electro-tv-sat"))

    def test_no_such_case_names_the_nearest(self):
        self.assertIn("electro-tv-sat", self.fails(1, "show", "electro-tv-sta"))
        self.assertIn("iptv-akfasat", self.fails(1, "show", "IPTV Akfast"))


class Compare(Case):
    def test_json_says_what_the_text_says(self):
        data = json.loads(self.fine("compare", *THREE, "--format=json"))
        text = re.sub(r"\s+", " ", self.fine("compare", *THREE))
        self.assertEqual(data["cases"], THREE)
        rows = {row["metric"]: row for row in reversed(data["rows"])}
        self.assertEqual([cell["case"] for cell in rows["live-channels"]["cells"]], THREE)
        self.assertEqual(rows["live-channels"]["cells"][0]["amount"], 6000)
        self.assertEqual(rows["live-channels"]["cells"][2]["state"], "not-reported")
        for row in data["rows"]:
            for cell in row["cells"]:
                for word in cell["text"].split(): # the text has columns, in which figures are wrapped
                    self.assertIn(word, text)
            for ratio in row["ratios"]:
                self.assertIn(re.sub(r"\s+", " ", ratio["text"]), text)
        for notice in data["notices"]:
            self.assertIn(re.sub(r"\s+", " ", notice["text"]), text)
        for line in data["legal"]:
            self.assertIn(line["text"] if isinstance(line, dict) else line, text)

    def test_visits_are_not_set_against_visitors(self):
        data = json.loads(self.fine("compare", "electro-tv-sat", "calcio", "--format=json"))
        apart = [notice for notice in data["notices"] if notice["rule"] == "different-metrics"]
        self.assertTrue(any({"visitors", "visits"} <= set(notice["metrics"]) for notice in apart))
        for row in data["rows"]:
            if row["metric"] in ("visitors", "visits"):
                self.assertEqual(row["ratios"], [])

    def test_ratios_that_were_tried_by_hand(self):
        rows = [("live-channels", "electro-tv-sat", "iptv-akfasat", "about", 1.7, "about 1.7\u00a0×"),
                ("vod-titles", "electro-tv-sat", "iptv-akfasat", "less-than", 7.7, "less than 7.7\u00a0×"),
                ("domains", "calcio", "electro-tv-sat", "more-than", 32.5, "more than 32.5\u00a0×")]
        said = [(row["metric"], ratio["of"], ratio["to"], ratio["bound"], ratio["value"], ratio["text"])
                for row in json.loads(self.fine("compare", *THREE, "--format=json"))["rows"] for ratio in row["ratios"]]
        self.assertEqual(said, rows)
        # Nothing of 90,000 visitors a month against 123 million visits a year, whatever period is asked for.
        for period in ["stated", "month", "year"]:
            data = json.loads(self.fine("compare", "electro-tv-sat", "calcio", f"--period={period}", "--format=json"))
            self.assertEqual({row["metric"] for row in data["rows"] if row["ratios"]}, {"domains"})

    def test_a_converted_bound_survives(self):
        data = json.loads(self.fine("compare", "electro-tv-sat", "calcio", "--metrics=visits", "--period=month",
                                    "--format=json"))
        cell = data["rows"][0]["cells"][1]
        self.assertEqual((cell["amount"], cell["bound"], cell["per"]), (10250000, "more-than", "month"))
        self.assertEqual(cell["text"], "more than 10.25 million a month "
                                       "(converted from more than 123 million a year)")

    def test_members_of_the_json(self):
        data = json.loads(self.fine("compare", *THREE, "xtream-codes", "--format=json"))
        self.assertEqual(set(data), {"cases", "rows", "notices", "legal"})
        for row in data["rows"]:
            self.assertLessEqual({"metric", "key", "cells", "ratios"}, set(row))
            self.assertEqual([cell["case"] for cell in row["cells"]], data["cases"])
            for cell in row["cells"]:
                self.assertLessEqual({"state", "text", "claims", "origins", "sources"}, set(cell))
                has_number = cell["state"] in ("single", "agreed", "disputed")
                self.assertEqual("amount" in cell, has_number)
                self.assertEqual("reason" in cell, has_number or cell["state"] == "words-only")
                if cell["state"] == "unresolved":
                    self.assertLess(*cell["spread"])
                if cell["state"] == "not-reported":
                    self.assertEqual((cell["claims"], cell["origins"], cell["sources"]), (0, 0, []))
                else:
                    self.assertTrue(cell["claims"] and cell["sources"])
                for member in ["per", "currency"]:
                    if "near" not in cell and cell["state"] != "not-reported":
                        self.assertEqual(cell.get(member), row["key"].get(member))
        for notice in data["notices"]:
            self.assertEqual(set(notice), {"rule", "level", "cases", "metrics", "text"})

    def test_metrics_are_chosen_and_ordered(self):
        data = json.loads(self.fine("compare", *THREE, "--metrics=vod-titles,live-channels", "--format=json"))
        metrics = [row["metric"] for row in data["rows"]]
        self.assertEqual(list(dict.fromkeys(metrics)), ["vod-titles", "live-channels"])

    def test_period(self):
        data = json.loads(self.fine("compare", "calcio", "electro-tv-sat", "--metrics=visits", "--period=month",
                                    "--format=json"))
        cell = data["rows"][0]["cells"][0]
        self.assertIn("a month", cell["text"])

    def test_mistakes(self):
        self.assertIn("calcio", self.fails(1, "compare", "electro-tv-sat", "calciio"))
        self.assertIn("live-channels", self.fails(1, "compare", *THREE, "--metrics=live-chanels"))
        self.assertIn("calcio", self.fails(2, "compare", "calcio", "calcio"))
        self.assertIn("CASE CASE…", self.fails(2, "compare", "calcio"))
        self.assertIn("decade", self.fails(2, "compare", *THREE, "--period=decade"))


class Chart(Case):
    def size(self, path):
        with open(path, "rb") as file:
            head = file.read(24)
        self.assertEqual(head[:8], b"\x89PNG\r\n\x1a\n")
        return struct.unpack(">II", head[16:24])

    def test_every_chart_in_every_theme(self):
        for kind, more in [("bars", ["--metric=live-channels"]), ("bars", []), ("overview", THREE)]:
            for theme in ["light", "dark", "print"]:
                with self.subTest(kind=kind, theme=theme):
                    path = os.path.join(self.folder, "a chart.png")
                    self.assertEqual(self.fine("chart", kind, *more, f"--theme={theme}", f"--output={path}"), path + "\n")
                    self.assertEqual(self.size(path)[0], 1600)

    def test_size(self):
        path = os.path.join(self.folder, "c.png")
        self.fine("chart", "overview", *THREE, "--width=2400", "--height=1500", "--dpi=300", f"--output={path}")
        self.assertEqual(self.size(path), (2400, 1500))

    def texts(self, path):
        """The words in the metadata of a picture, by keyword."""
        with open(path, "rb") as file:
            data = file.read()
        found, at = {}, 8
        while at < len(data):
            size, kind = struct.unpack(">I4s", data[at:at + 8])
            if kind == b"iTXt":
                keyword, _, rest = data[at + 8:at + 8 + size].partition(b"\0")
                found[keyword.decode()] = rest[2:].split(b"\0", 2)[2].decode()
            at += size + 12
        return found

    def survey(self, *arguments):
        """The title of a survey, and the cases that it shows, in order."""
        path = os.path.join(self.folder, "s.png")
        self.fine("chart", "survey", *arguments, f"--output={path}")
        texts = self.texts(path)
        return texts["Title"], [line.partition(", ")[0] for line in texts["Description"].splitlines()
                                if ", live channels: " in line.lower() and "another claim" not in line]

    def test_a_survey_stands_in_order(self):
        title, by_value = self.survey("--metric=live-channels")
        self.assertEqual(title, "Live channels")
        self.assertGreaterEqual(len(by_value), 3)
        self.assertLess(by_value.index("Rare Breed TV"), by_value.index("Electro TV Sat"))
        self.assertLess(by_value.index("Electro TV Sat"), by_value.index("IPTV Akfasat"))
        _, by_name = self.survey("--metric=live-channels", "--sort=name")
        self.assertEqual(sorted(by_name), sorted(by_value))
        self.assertLess(by_name.index("Electro TV Sat"), by_name.index("IPTV Akfasat"))
        self.assertLess(by_name.index("IPTV Akfasat"), by_name.index("Rare Breed TV"))

    def test_a_survey_is_of_what_is_found(self):
        _, found = self.survey("--metric=live-channels", "--search=canal+ médias24")
        self.assertEqual(found, [name for name in ("Electro TV Sat", "IPTV Akfasat") if name in found])
        self.assertTrue(found)
        _, named = self.survey("rare-breed-tv", "iptv-akfasat", "--metric=live-channels", "--sort=file", "--scale=log")
        self.assertEqual(named, ["Rare Breed TV", "IPTV Akfasat"])

    def test_a_key_is_never_mixed_with_another(self):
        title, _ = self.survey("--metric=domains", "--key=domains;sense=seized")
        self.assertEqual(title, "Domains, seized")
        self.assertIn("domains;sense=used", self.fails(1, "chart", "survey", "--metric=domains", "--key=domains;scope=XX",
                                                       f"--output={self.folder}/n.png"))

    def test_every_chart_takes_a_search(self):
        path = os.path.join(self.folder, "c.png")
        self.fine("chart", "bars", "--metric=live-channels", "--search=akfasat", f"--output={path}")
        self.assertIn("IPTV Akfasat", self.texts(path)["Description"])
        self.assertNotIn("Rare Breed", self.texts(path)["Description"])

    def test_mistakes_write_nothing(self):
        path = os.path.join(self.folder, "c.png")
        output = f"--output={path}"
        rows = [(2, ["pie", output], "pie"), (2, ["bars"], "--output"), (2, ["bars", output, "--width=big"], "big"),
                (2, ["bars", output, "--height=0"], "0"), (2, ["bars", output, "--theme=pink"], "pink"),
                (2, [output], "bars|overview"), (2, ["overview", output, "--metric=domains"], "--metric"),
                (1, ["bars", output, "--metric=live-chanels"], "live-channels"),
                (1, ["bars", "nothing", output], "nothing"),
                (2, ["bars", output, "--sort=name"], "--sort"), (2, ["survey", output, "--sort=size"], "size"),
                (2, ["survey", "calcio", output, "--search=a"], "--search"),
                (1, ["survey", output, "--search=xyzzy"], "xyzzy"),
                (1, ["survey", "calcio", output, "--metric=films"], "films"),
                (1, ["overview", *THREE, output, "--width=300", "--height=200"], "300 × ")]
        for status, arguments, says in rows:
            with self.subTest(arguments=arguments):
                self.assertIn(says, self.fails(status, "chart", *arguments))
                self.assertEqual(os.listdir(self.folder), [])
        self.assertIn("no such file", self.fails(1, "chart", "bars", f"--output={self.folder}/none/c.png"))
        for ending in (".svg", ".PDF", ".csv"):
            other = os.path.join(self.folder, "c" + ending)
            self.assertIn(ending.lower(), self.fails(1, "chart", "bars", f"--output={other}"))
            self.assertFalse(os.path.exists(other))


class Check(Case):
    def test_the_sample_is_clean(self):
        result = run("check", SAMPLE)
        self.assertEqual((result.returncode, result.stdout), (0, ""))
        self.assertIn(SAMPLE, result.stderr)

    def test_problems_have_places(self):
        path = self.write("bad.json", '{"format": "takedowns", "version": 1, "cases": [\n'
                                      ' {"id": "a", "name": "A", "extra": 1},\n {"id": "a", "name": "B"}, {"name": 3}]}\n')
        result = run("check", path)
        self.assertEqual(result.returncode, 1)
        lines = result.stdout.splitlines()
        self.assertTrue(any(re.fullmatch(rf"{re.escape(path)}:2:\d+: warning: .+ \[/cases/0/extra\]", line) for line in lines), lines)
        self.assertTrue(any(re.match(rf"{re.escape(path)}:3:\d+: error: ", line) for line in lines), lines)
        data = json.loads(run("check", "--format=json", path).stdout)["files"][0]
        self.assertEqual(len(data["problems"]), len(lines))
        for problem, line in zip(data["problems"], lines):
            self.assertEqual(line, f"{path}:{problem['line']}:{problem['column']}: {problem['severity']}: "
                                   f"{problem['message']} [{problem['pointer']}]")
        errors = sum(": error: " in line for line in lines)
        self.assertEqual((data["errors"], data["warnings"]), (errors, len(lines) - errors))
        self.assertRegex(result.stderr, rf"{errors} errors?, {len(lines) - errors} warnings? in ")

    def test_warnings_alone_are_fine(self):
        path = self.write("w.json", {"format": "takedowns", "version": 1, "extra": 1, "cases": []})
        self.assertEqual(run("check", path).returncode, 0)

    def test_a_file_that_is_not_there(self):
        result = run("check", os.path.join(self.folder, "none.json"))
        self.assertEqual(result.returncode, 1)
        self.assertIn("none.json", result.stdout)


class Data(Case):
    def test_several_files_and_one_twice(self):
        path = self.write("é one.json", {"format": "takedowns", "version": 1, "cases": [{"id": "mine", "name": "É"}]})
        result = run(f"--data={path}", "--data", SAMPLE, f"--data={path}", "list", "--format=json")
        ids = [case["id"] for case in json.loads(result.stdout)["cases"]]
        self.assertEqual(ids.count("mine"), 1)
        self.assertIn("calcio", ids)
        self.assertIn("warning", result.stderr) # a case without statements
        self.assertEqual(result.returncode, 0)

    def test_options_may_follow_the_command(self):
        self.assertEqual(self.fine("list", f"--data={SAMPLE}"), self.fine(f"--data={SAMPLE}", "list"))

    def test_files_with_errors_give_what_is_left(self):
        path = self.write("e.json", {"format": "takedowns", "version": 1, "cases": [
            {"id": "good", "name": "Good", "statements": []}, {"id": "Bad Id", "name": "Bad"}]})
        result = run(f"--data={path}", "list")
        self.assertEqual(result.returncode, 1)
        self.assertTrue(result.stdout.startswith("good"))
        self.assertIn("error", result.stderr)

    def test_a_file_that_cannot_be_read(self):
        result = run("--data=/nonexistent/x.json", "list")
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertIn("/nonexistent/x.json", result.stderr)


class Usage(Case):
    def test_mistakes(self):
        rows = [([], "command"), (["frobnicate"], "frobnicate"), (["list", "--frob"], "--frob"), (["list", "extra"], "extra"),
                (["--frob", "list"], "--frob"), (["list", "--format=xml"], "xml"), (["show"], "CASE"),
                (["show", "a", "b"], "b"), (["list", "--search"], "--search"), (["check"], "FILE…"),
                (["--language=1x", "list"], "1x"), (["list", "--help=1"], "--help")]
        for arguments, says in rows:
            with self.subTest(arguments=arguments):
                self.assertIn(says, self.fails(2, *arguments))

    def test_a_full_disk_is_noticed(self):
        with open("/dev/full", "w") as full:
            for arguments in [["list"], ["show", "calcio"], ["--help"], ["list", "--format=json"]]:
                with self.subTest(arguments=arguments):
                    result = run(*arguments, stdout=full)
                    self.assertEqual(result.returncode, 1)
                    self.assertIn("no space", result.stderr)

    def test_a_closed_pipe_is_noticed(self):
        reader, writer = os.pipe()
        os.close(reader)
        result = run("show", "electro-tv-sat", stdout=writer)
        os.close(writer)
        self.assertEqual(result.returncode, 1)
        self.assertTrue(result.stderr)

    def test_bytes_that_are_no_text(self):
        result = subprocess.run([CLI, b"show", b"caf\xe9"], capture_output=True, env=environment())
        self.assertEqual(result.returncode, 1)
        result.stderr.decode("utf-8")


if __name__ == "__main__":
    tap.main()
