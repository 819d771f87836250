# test-compare.py: comparisons as tables, as files, and with the user's own choices
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import csv
import html.parser
import io
import json
import os
import re
import shutil
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import tap
from command import CLI, Case, environment, run

SIX = ["electro-tv-sat", "iptv-akfasat", "calcio", "xtream-codes", "megaupload", "kino-to"]
FIRST = ["case", "name", "metric", "sense", "scope", "amount", "low", "high", "bound", "per", "currency", "state",
         "claimant", "origins", "sources"]
NUMBERS = ["amount", "low", "high", "origins", "claim", "claims", "contradicting", "spread_low", "spread_high",
           "shown_amount", "shown_low", "shown_high"]
CHANNELS = "electro-tv-sat:live-channels:10"
EVIL = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "=cmd|' /C calc'!A0", "a\tb", "line\nbreak", "q\"uote", "a,b"]


def claim(metric, figure, **more):
    return {"metric": metric, **figure, **more}


def dataset(*cases):
    return {"format": "takedowns", "version": 1, "cases": list(cases),
            "sources": [{"id": "s1", "publisher": "One", "url": "https://example.org/1"},
                        {"id": "s2", "publisher": "Two | pipes", "url": "javascript:alert(1)"}]}


def case(name, *claims, text=None):
    return {"id": name, "name": text or name,
            "statements": [{"sources": [source], "claimant_kind": "press", "claims": [one]} for source, one in claims]}


class Table(Case):
    def read(self, *arguments):
        raw = subprocess.run([CLI, "compare", *arguments, "--format=csv"], stdout=subprocess.PIPE, env=environment(), check=True).stdout
        rows = list(csv.reader(io.StringIO(raw.decode(), newline=""), strict=True))
        return raw, rows[0], [dict(zip(rows[0], row)) for row in rows[1:]], rows


class Csv(Table):
    def test_bytes_are_rfc_4180(self):
        raw, head, _, rows = self.read(*SIX)
        self.assertTrue(raw.startswith(b"case,name,"), "no byte-order mark")
        self.assertEqual(raw.count(b"\r\n"), len(rows))
        self.assertEqual(raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"), 0)
        self.assertTrue(raw.endswith(b"\r\n"))
        self.assertEqual({len(row) for row in rows}, {len(head)})
        self.assertEqual((head[:len(FIRST)], len(set(head))), (FIRST, len(head)))

    def test_nothing_a_spreadsheet_takes_for_a_separator_stands_without_quotes(self):
        # LibreOffice parts at commas, semicolons and tabs alike unless told otherwise.
        for arguments in (["compare", *SIX], ["list"]):
            raw = self.fine(*arguments, "--format=csv", "--language=fr")
            self.assertIn(";", raw)
            self.assertNotRegex(re.sub(r'"(?:[^"]|"")*"', "", raw), "[;\t]")

    def test_numbers_are_numbers_in_every_language(self):
        for language in ("en", "fr"):
            _, _, rows, _ = self.read(*SIX, "--period=month", f"--language={language}")
            self.assertTrue(any(row["amount"] for row in rows) and any(row["shown_amount"] for row in rows))
            for row in rows:
                for name in NUMBERS:
                    self.assertRegex(row[name], r"^(-?\d+(\.\d+)?)?$", (name, row))

    def test_names_and_ids_are_the_same_in_every_language(self):
        english, french = (self.read(*SIX, f"--language={language}") for language in ("en", "fr"))
        self.assertEqual(english[1], french[1])
        for name in FIRST[:1] + FIRST[2:12] + ["origins", "sources", "reason", "chosen", "notices", "mood", "basis", "apart"]:
            self.assertEqual([row[name] for row in english[2]], [row[name] for row in french[2]], name)

    def test_it_says_what_the_json_says(self):
        data = json.loads(self.fine("compare", *SIX, "--format=json"))
        _, _, rows, _ = self.read(*SIX)
        found = {(row["case"], row["metric"], row["sense"], row["scope"], row["per"], row["currency"]): row for row in rows}
        self.assertEqual(len(found), len(rows), "a line a figure")
        told = set()
        for row in data["rows"]:
            for cell in row["cells"]:
                if cell["state"] == "not-reported":
                    continue
                key = cell.get("near", row["key"])
                address = (cell["case"], row["metric"], key.get("sense", ""), key["scope"], key.get("per", ""), key.get("currency", ""))
                line = found[address]
                told.add(address)
                amount = cell.get("amount", "")
                pair = amount if isinstance(amount, list) else ["", ""]
                if cell["state"] == "unresolved":
                    pair = cell["spread"]
                self.assertEqual(line["amount"], "" if isinstance(amount, list) else str(amount))
                self.assertEqual([line["low"], line["high"]], [str(end) for end in pair])
                self.assertEqual((line["state"], line["bound"], line["origins"], line["sources"].split()),
                                 (cell["state"], cell.get("bound", ""), str(cell["origins"]), cell["sources"]))
                self.assertIn(line["value"].removeprefix("'"), cell["text"])
        self.assertEqual(told, set(found))
        for notice in data["notices"]:
            self.assertTrue(any(notice["rule"] in row["notices"].split() and notice["text"] in row["notice_texts"] for row in rows),
                            notice)
        self.assertEqual({row["case"] for row in rows if row["legal"]},
                         {name for name in SIX if "legal" in json.loads(self.fine("show", name, "--format=json"))})

    def test_states_without_a_number(self):
        path = self.write("d.json", dataset(
            case("a", ("s1", claim("domains", {"amount": 3, "bound": "exactly"})),
                 ("s2", claim("domains", {"amount": 25, "bound": "exactly"})),
                 ("s1", claim("subscribers", {"bound": "undisclosed"})),
                 ("s1", claim("users", {"bound": "vague", "magnitude": "millions"}, per="month"))),
            case("b", ("s1", claim("price", {"amount": [10, 12.5], "bound": "between"}, per="month", currency="EUR")))))
        rows = {row["metric"]: row for row in self.read("a", "b", f"--data={path}")[2]}
        self.assertEqual([rows["domains"][name] for name in ("state", "amount", "low", "high")], ["unresolved", "", "3", "25"])
        self.assertEqual([rows["subscribers"][name] for name in ("state", "amount", "low", "high")], ["withheld", "", "", ""])
        self.assertEqual([rows["users"][name] for name in ("state", "amount", "bound", "magnitude")],
                         ["words-only", "", "vague", "millions"])
        self.assertEqual([rows["price"][name] for name in ("amount", "low", "high", "bound", "currency")],
                         ["", "10", "12.5", "between", "EUR"])

    def test_no_cell_is_computed(self):
        cases = [case(f"c{number}", ("s1", claim("live-channels", {"amount": 7}, wording=evil, counted=evil)), text=evil)
                 for number, evil in enumerate(EVIL)]
        cases[0]["statements"][0]["claims"].append(claim("traffic-change-after", {"amount": -20, "bound": "about"}))
        path = self.write("evil.json", dataset(*cases))
        raw, head, rows, _ = self.read(*[one["id"] for one in cases], f"--data={path}")
        for row in rows:
            for name, text in row.items():
                if name not in NUMBERS:
                    self.assertNotRegex(text, r"^\s*[=+\-@＝＋－＠]", name)
        self.assertEqual([row["amount"] for row in rows if row["metric"] == "traffic-change-after"], ["-20"])
        names = [row["name"] for row in rows if row["metric"] == "live-channels"]
        self.assertEqual(names[:2] + names[8:], ["'=1+1", "'+1", "a b", "line break", 'q"uote', "a,b"])

    def test_the_amount_stays_as_stated(self):
        rows = {row["metric"]: row for row in self.read("electro-tv-sat", "calcio", "--period=month")[2] if row["case"] == "calcio"}
        line = next(row for row in self.read("electro-tv-sat", "calcio", "--period=month")[2]
                    if row["metric"] == "visits" and row["shown_per"])
        self.assertEqual([line[name] for name in ("amount", "per", "bound", "shown_amount", "shown_per", "shown_bound")],
                         ["123000000", "year", "more-than", "10250000", "month", "more-than"])
        self.assertIn("period-converted", line["notices"].split())
        self.assertTrue(rows)


class Choose(Table):
    def test_the_choice_is_marked_everywhere(self):
        asked = ["electro-tv-sat", "iptv-akfasat", "--metrics=live-channels", f"--choose={CHANNELS}"]
        line = self.read(*asked)[2][0]
        self.assertEqual([line[name] for name in ("amount", "bound", "chosen", "reason", "claim")], ["6000", "more-than", "yes", "chosen", "10"])
        self.assertEqual(self.read(*asked)[2][1]["chosen"], "no")
        self.assertEqual(json.loads(self.fine("compare", *asked, "--format=json"))["rows"][0]["cells"][0]["reason"], "chosen")
        for form in ("text", "markdown", "html"):
            plain = re.sub(r"\s+", " ", self.fine("compare", *asked[:3], f"--format={form}"))
            chosen = re.sub(r"\s+", " ", self.fine("compare", *asked, f"--format={form}"))
            for words in ("chosen for", "this comparison"):
                self.assertNotIn(words, plain)
                self.assertIn(words, chosen)

    def test_a_number_alone_will_do_and_the_last_counts(self):
        asked = ["compare", "electro-tv-sat", "calcio"]
        self.assertEqual(self.fine(*asked, "--choose=Electro TV Sat:10"), self.fine(*asked, f"--choose={CHANNELS}"))
        self.assertEqual(self.fine(*asked, f"--choose={CHANNELS}", "--choose=electro-tv-sat:17"),
                         self.fine(*asked, "--choose=electro-tv-sat:17"))

    def test_the_numbers_are_those_of_show(self):
        shown = self.fine("show", "electro-tv-sat")
        for one in json.loads(self.fine("show", "electro-tv-sat", "--format=json"))["figures"]:
            for number in one.get("claims", []):
                self.assertRegex(shown, rf"(?m)^    [*-] {number['number']}\. ")

    def test_what_leads_nowhere_is_named(self):
        for choice, words in [("electro-tv-sat:visits:2", ["vod-titles", "visits"]),
                              ("electro-tv-sat:live-channels:2", ["1, 10, 17, 21"]),
                              ("electro-tv-sat:visist:2", ["visist", "visits"]),
                              ("electro-tv-sta:visits:2", ["electro-tv-sta", "electro-tv-sat"]),
                              ("kino-to:1", ["kino-to"]),
                              ("electro-tv-sat:99", ["99", "21"]), ("electro-tv-sat", ["CASE:METRIC:N"]),
                              ("electro-tv-sat:live-channels:0", ["CASE:METRIC:N"]), ("::3", ["CASE:METRIC:N"])]:
            with self.subTest(choice):
                error = self.fails(1, "compare", "electro-tv-sat", "calcio", f"--choose={choice}")
                for word in words:
                    self.assertIn(word, error)
        self.assertIn("kino-to", self.fails(1, "compare", "electro-tv-sat", "calcio", "--reference=kino-to"))

    def test_a_chart_takes_it_too(self):
        for kind in ("bars", "overview", "survey"):
            pictures = []
            for choice in ([], [f"--choose={CHANNELS}"]):
                path = os.path.join(self.folder, "a.png")
                self.fine("chart", kind, "electro-tv-sat", "iptv-akfasat", *choice, f"--output={path}",
                          *([] if kind == "overview" else ["--metric=live-channels"]))
                with open(path, "rb") as file:
                    pictures.append(file.read())
            # In its description, which who cannot see it is told.
            self.assertEqual([b"chosen for this comparison" in picture for picture in pictures], [False, True], kind)


class Spec(Case):
    def save(self, *arguments, name="x.takedowns-comparison"):
        path = os.path.join(self.folder, name)
        self.assertEqual(self.fine("compare", *arguments, f"--save={path}"), path + "\n")
        return path

    def test_it_comes_back_as_it_was(self):
        asked = ["electro-tv-sat", "calcio", "kino-to", "--metrics=visits,domains", "--period=month", "--reference=calcio",
                 "--choose=electro-tv-sat:domains:4"]
        path = self.save(*asked, "--name=Drei “Fälle”")
        with open(path, encoding="utf-8") as file:
            text = file.read()
        self.assertEqual(json.loads(text)["name"], "Drei “Fälle”")
        self.assertNotIn("file:", text)
        for form in ("text", "json", "csv", "markdown"):
            self.assertEqual(self.fine("compare", f"--spec={path}", f"--format={form}"), self.fine("compare", *asked, f"--format={form}"))
        again = os.path.join(self.folder, "again.takedowns-comparison")
        self.fine("compare", f"--spec={path}", f"--save={again}")
        with open(again, encoding="utf-8") as file:
            self.assertEqual(file.read(), text)

    def test_options_come_before_it(self):
        path = self.save("electro-tv-sat", "calcio", "--period=year")
        self.assertEqual(self.fine("compare", f"--spec={path}", "--period=stated", "--metrics=visits", "--reference=electro-tv-sat"),
                         self.fine("compare", "electro-tv-sat", "calcio", "--metrics=visits", "--reference=electro-tv-sat"))

    def test_it_is_called_as_its_file_where_nothing_is_said(self):
        with open(self.save("electro-tv-sat", "calcio", name="Two.takedowns-comparison"), encoding="utf-8") as file:
            self.assertEqual(json.load(file)["name"], "Two")

    def test_what_is_no_comparison_is_refused_with_the_reason(self):
        good = {"format": "takedowns-comparison", "version": 1, "name": "n", "comparison": {"cases": ["calcio"]}}

        def but(**more):
            return json.dumps({**good, **more})

        for content, words in [
            ("", "nothing"), ("{", "line 1, column"), ("[" * 200, "64"), ("{'a': 1}", "double quotes"), ("[]", "no comparison"),
            ('{"format": "takedowns", "version": 1}', "no comparison"), (but(version=2), "later version"),
            (but(version=0), "version"), (but(version="1"), "version"), (but(name=" "), "no name"), (but(name=5), "no name"),
            (but(comparison=[]), "object"), (but(comparison={}), "cases"), (but(comparison={"cases": []}), "needs a case"),
            (but(comparison={"cases": ["calcio", "calcio"]}), "twice"), (but(comparison={"cases": ["calico"]}), "calcio"),
            (but(comparison={"cases": ["calcio"], "metrics": ["visit"]}), "visits"),
            (but(comparison={"cases": ["calcio"], "period": "day"}), "period"),
            (but(comparison={"cases": [{"case": "calcio", "choices": [0]}]}), "numbers of claims"),
            (but(comparison={"cases": [{"case": "calcio", "choices": [1] * 2000}]}), "thousand"),
            (but(comparison={"cases": ["calcio"], "reference": 7}), "reference"),
            ('{"format": "a", "format": "b"}', "twice"), ("{}" + " " * (1 << 20), "1 MiB"), (b"\xff\xfe{\0}", "UTF-8"),
            (b'{"name": "\xc3\x28"}', "UTF-8")]:
            with self.subTest(str(content)[:60]):
                path = os.path.join(self.folder, "x.takedowns-comparison")
                with open(path, "wb") as file:
                    file.write(content if isinstance(content, bytes) else content.encode())
                error = self.fails(1, "compare", f"--spec={path}")
                self.assertIn(words, error)
                self.assertTrue(error.startswith(f"takedowns-cli: {path}: "), error)
        self.assertIn("folder", self.fails(1, "compare", f"--spec={self.folder}"))
        self.assertIn("no such file", self.fails(1, "compare", f"--spec={self.folder}/none"))

    def test_uses_that_make_no_sense(self):
        path = self.save("electro-tv-sat", "calcio")
        for arguments in [("calcio", f"--spec={path}"), ("calcio",), ("calcio", "kino-to", "--save=x.json"),
                          ("calcio", "kino-to", "--save=x.takedowns-comparison", "--format=csv"),
                          ("calcio", "kino-to", "--save=x.takedowns-comparison", "--output=y.csv"), ("calcio", "kino-to", "--name=")]:
            self.fails(2, "compare", *arguments)

    def test_a_chart_of_it(self):
        path, picture = self.save("electro-tv-sat", "iptv-akfasat"), os.path.join(self.folder, "a.png")
        self.fine("chart", "bars", f"--spec={path}", f"--output={picture}")
        self.assertGreater(os.path.getsize(picture), 1000)
        for arguments in (("bars", "calcio"), ("survey",)):
            self.fails(2, "chart", *arguments, f"--spec={path}", f"--output={picture}")


class Output(Case):
    def test_the_name_says_the_format(self):
        for ending, form in [("txt", "text"), ("json", "json"), ("CSV", "csv"), ("md", "markdown"), ("html", "html"), ("htm", "html")]:
            path = os.path.join(self.folder, "out." + ending)
            self.assertEqual(self.fine("compare", "calcio", "kino-to", f"--output={path}"), path + "\n")
            with open(path, encoding="utf-8", newline="") as file:
                written = file.read()
            shown = subprocess.run([CLI, "compare", "calcio", "kino-to", f"--format={form}"], env=environment(), capture_output=True)
            self.assertEqual(written, shown.stdout.decode())

    def test_no_name_lies(self):
        for name, more in [("a.xlsx", []), ("a.png", []), ("a.takedowns.json", []), ("a.takedowns-comparison", []),
                           ("a.csv", ["--format=json"]), ("a.html", ["--format=text"])]:
            path = os.path.join(self.folder, name)
            self.fails(2, "compare", "calcio", "kino-to", f"--output={path}", *more)
            self.assertFalse(os.path.exists(path))
        path = os.path.join(self.folder, "nameless")
        self.fine("compare", "calcio", "kino-to", "--format=csv", f"--output={path}")

    def test_what_cannot_be_written_leaves_nothing(self):
        self.assertIn("no such file", self.fails(1, "compare", "calcio", "kino-to", f"--output={self.folder}/no/a.csv"))
        self.assertEqual(os.listdir(self.folder), [])


class Cells(html.parser.HTMLParser):
    """The tables, headings, items and links of a page."""

    def __init__(self):
        super().__init__()
        self.rows, self.items, self.links, self.text, self.open, self.tags = [], [], [], [], [], []

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th", "li", "h1", "h2"):
            self.text = []
        if tag == "br":
            self.text.append(" ")
        if tag == "a":
            self.links.append(dict(attributes)["href"])

    def handle_data(self, data):
        self.text.append(data)

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.rows[-1].append("".join(self.text).strip())
        if tag == "li":
            self.items.append("".join(self.text).strip())


@unittest.skipUnless(shutil.which("cmark-gfm"), "no cmark-gfm")
class Markdown(Case):
    def parse(self, *arguments):
        text = self.fine("compare", *arguments, "--format=markdown")
        page = subprocess.run(["cmark-gfm", "--unsafe", "--extension", "table"], input=text, capture_output=True, encoding="utf-8",
                              check=True).stdout
        cells = Cells()
        cells.feed(page)
        return text, cells

    def test_another_parser_reads_what_the_json_says(self):
        for language in ("en", "fr"):
            data = json.loads(self.fine("compare", *SIX[:4], "--format=json", f"--language={language}"))
            text, page = self.parse(*SIX[:4], f"--language={language}")
            rows = [row for row in page.rows if row and row[0]]
            self.assertEqual(len(rows), len(data["rows"]))
            for row, told in zip(rows, data["rows"]):
                self.assertEqual(len(row), 1 + len(data["cases"]))
                for shown, cell in zip(row[1:], told["cells"]):
                    self.assertTrue(shown.startswith(cell["text"]), (shown, cell["text"]))
            said = " ".join(page.items)
            for notice in data["notices"]:
                self.assertIn(notice["text"], said)
            for line in data["legal"]:
                self.assertIn(line, said)
            for row in data["rows"]:
                for ratio in row["ratios"]:
                    self.assertIn(ratio["text"], said)
            self.assertTrue(page.links)
            for link in page.links:
                self.assertRegex(link, r"^https?://")

    def test_nothing_of_a_dataset_is_a_mark(self):
        names = ["a | b", "*x* _y_ `z`", "<b>bold</b> &amp; [l](http://x)", "# head", "1. one", "- dash", "back\\slash", "~~s~~"]
        path = self.write("m.json", dataset(*[case(f"c{n}", ("s2", claim("live-channels", {"amount": 7}, counted=name)), text=name)
                                              for n, name in enumerate(names)]))
        _, page = self.parse(*[f"c{n}" for n in range(len(names))], f"--data={path}")
        self.assertEqual(page.rows[0], [""] + names)
        self.assertLessEqual(set(page.tags), {"h1", "h2", "table", "thead", "tbody", "tr", "th", "td", "ul", "li", "ol", "strong", "br", "p"})
        self.assertEqual(page.links, [], "a script is no link")
        self.assertIn("javascript:alert(1)", " ".join(page.items))


if __name__ == "__main__":
    tap.main()
