# test-report.py: a report is valid, holds all it has to say, and leads nowhere by itself
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import functools
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest

import html5lib

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import tap

SAMPLE = os.path.join(tap.SOURCE, "data", "sample.takedowns.json")
HTML = "{http://www.w3.org/1999/xhtml}"
SVG = "{http://www.w3.org/2000/svg}"

# Names that would end an element, an attribute or a style; text from right to left; what HTML cannot hold.
HOSTILE = {
    "format": "takedowns", "version": 1,
    "title": "</style><script>alert(1)</script> & “data”",
    "sources": [
        {"id": "s1", "title": "a \"quoted\" <title> & more", "publisher": "O'Neill & <Sons>", "published": "2024-01-02",
         "url": "https://example.org/?a=1&b=\"2\"#'x'"},
        {"id": "s2", "title": "صحيفة", "publisher": "جريدة", "url": "javascript:alert(1)"},
        {"id": "s3", "publisher": "Archive", "url": "http://example.net/", "archived": "https://web.archive.org/x"},
    ],
    "cases": [
        {"id": "a", "name": "<b>Bold & \"Co\"</b>", "statements": [
            {"sources": ["s1"], "claims": [{"metric": "live-channels", "amount": 6000},
                                           {"metric": "visits", "amount": 123000000, "per": "year"},
                                           {"metric": "domains", "amount": 40, "bound": "more-than", "sense": "used"}],
             "events": [{"event": "announced", "date": "2024-01-02"}]}]},
        {"id": "b", "name": "قناة الرياضة & ערוץ", "statements": [
            {"sources": ["s2", "s3"], "claims": [{"metric": "live-channels", "amount": 3500},
                                                 {"metric": "visitors", "amount": 90000, "per": "month"},
                                                 {"metric": "domains", "amount": 4, "bound": "exactly", "sense": "used"}]}]},
        {"id": "c", "name": "Controls \u0007 and \ufffe", "statements": [
            {"sources": ["s3"], "claims": [{"metric": "live-channels", "bound": "vague", "magnitude": "thousands",
                                            "wording": {"en": "\"thousands\" <of> them"}}]}]},
    ],
}


def make(form, data, language, reference, *cases, **environment):
    program = os.path.join(tap.BUILD, "tests", "charts", "make-report")
    result = subprocess.run([program, data, language, form, reference or "-", *cases], capture_output=True, text=True,
                            encoding="utf-8", env={**os.environ, **environment})
    if result.returncode != 0 or result.stderr:
        raise AssertionError(result.stderr)
    return result.stdout


@functools.lru_cache(maxsize=None)
def hostile_file():
    with tempfile.NamedTemporaryFile("w", suffix=".takedowns.json", delete=False, encoding="utf-8") as file:
        json.dump(HOSTILE, file)
    return file.name


FIVE = ("electro-tv-sat", "iptv-akfasat", "xtream-codes", "calcio", "rare-breed-tv")
COMPARISONS = {
    "two": (SAMPLE, None, "electro-tv-sat", "iptv-akfasat"),
    "apart": (SAMPLE, None, "electro-tv-sat", "calcio"),
    "three, of the first": (SAMPLE, "iptv-akfasat", "electro-tv-sat", "iptv-akfasat", "calcio"),
    "five": (SAMPLE, None, *FIVE),
    "all": (SAMPLE, None),
    "hostile": (hostile_file(), "a"),
}
LANGUAGES = ("en", "fr", "ar")


@functools.lru_cache(maxsize=None)
def read(form, name, language):
    """The text of a report and its tree, by a parser that forgives nothing."""
    text = make(form, COMPARISONS[name][0], language, *COMPARISONS[name][1:])
    parser = html5lib.HTMLParser(strict=True)
    return text, parser.parse(text) if form == "page" else parser.parseFragment(text)


@functools.lru_cache(maxsize=None)
def as_json(name, language):
    return json.loads(make("json", COMPARISONS[name][0], language, *COMPARISONS[name][1:]))


def each(*forms):
    """Runs a test on every report of these forms, in every language."""
    def wrap(test):
        def run(self):
            for form in forms:
                for name in COMPARISONS:
                    for language in LANGUAGES:
                        with self.subTest(form=form, name=name, language=language):
                            test(self, name, language, *read(form, name, language))
        return run
    return wrap


def plain(text):
    return re.sub(r"[ \n\t]+", " ", text)


def visible(tree):
    return re.sub(r"[ \n\t]+", " ", "".join(tree.itertext()))


class Report(unittest.TestCase):
    maxDiff = 2000

    @each("page", "table")
    def test_parses_strictly(self, name, language, text, tree):
        pass

    @each("page")
    def test_tidy_finds_no_fault(self, name, language, text, tree):
        # tidy does not know SVG nor the newest properties: its errors count, and of its warnings those on tables and ids.
        result = subprocess.run(["tidy", "-quiet", "-errors", "--drop-empty-elements", "no", "-utf8"],
                                input=text, capture_output=True, text=True)
        faults = [line for line in result.stderr.splitlines()
                  if " Error: " in line and "is not recognized" not in line
                  or re.search(r"Warning: .*(anchor|duplicate|nested|missing </|discarding unexpected|<table>|<t[dhr]>|attribute with)", line)]
        self.assertEqual(faults, [])

    @each("page")
    def test_language_and_direction(self, name, language, text, tree):
        # Where there is no catalogue the words are English.
        self.assertEqual((tree.get("lang"), tree.get("dir")), (language if language != "ar" else "en", "ltr"))

    def test_a_language_from_right_to_left_turns_the_page_but_not_the_places_of_a_picture(self):
        with tempfile.TemporaryDirectory() as folder:
            os.makedirs(os.path.join(folder, "ar", "LC_MESSAGES"))
            subprocess.run(["msgfmt", "-o", os.path.join(folder, "ar", "LC_MESSAGES", "takedowns.mo"),
                            os.path.join(tap.SOURCE, "tests", "base", "test-ar.po")], check=True)
            text = make("page", hostile_file(), "ar", None, TAKEDOWNS_LOCALEDIR=folder)
        tree = html5lib.HTMLParser(strict=True).parse(text)
        self.assertEqual((tree.get("lang"), tree.get("dir")), ("ar", "rtl"))
        for picture in tree.iter(SVG + "svg"):
            self.assertEqual(picture.get("direction"), "ltr")
            for line in picture.iter(SVG + "text"):
                if re.search("[\u0590-\u06ff]", line.text) and not re.search("[A-Za-z]", line.text):
                    self.assertEqual(line.get("direction"), "rtl", line.text)

    @each("page")
    def test_nothing_is_fetched_and_nothing_runs(self, name, language, text, tree):
        for node in tree.iter():
            self.assertNotIn(node.tag.split("}")[-1] if isinstance(node.tag, str) else "",
                             ("script", "link", "img", "iframe", "object", "embed", "base", "form", "image", "use", "foreignObject"))
            for attribute, value in node.attrib.items():
                attribute = attribute.split("}")[-1]
                self.assertFalse(attribute.startswith("on"), attribute)
                self.assertNotIn(attribute, ("src", "srcset", "style", "action", "background"))
                if attribute == "href":
                    self.assertRegex(value, r"^(https?://|#)")
                elif "url(" in value:
                    self.assertRegex(value, r"^url\(#[a-z0-9-]+\)$")
        style = tree.find(f".//{HTML}style").text
        self.assertNotIn("url(", style)
        self.assertNotIn("@import", style)
        self.assertIn("default-src 'none'", text)

    @each("page")
    def test_links_out_do_not_tell_where_they_come_from(self, name, language, text, tree):
        for node in tree.iter(HTML + "a"):
            if node.get("href").startswith("http"):
                self.assertIn("noopener", node.get("rel"))
                self.assertIn("noreferrer", node.get("rel"))
                host = re.match(r"https?://([^/?#]+)", node.get("href")).group(1)
                self.assertIn(host, node.text)

    @each("page")
    def test_ids_are_one_each_and_all_that_is_pointed_at_is_there(self, name, language, text, tree):
        ids = [node.get("id") for node in tree.iter() if node.get("id")]
        self.assertEqual(len(ids), len(set(ids)))
        for node in tree.iter():
            pointed = [node.get("href")[1:]] if node.get("href", "").startswith("#") else []
            pointed += (node.get("aria-labelledby") or "").split() + (node.get("aria-describedby") or "").split()
            pointed += re.findall(r"url\(#([^)]+)\)", " ".join(node.attrib.values()))
            self.assertLessEqual(set(pointed), set(ids))

    @each("page")
    def test_headings_do_not_skip_a_level(self, name, language, text, tree):
        levels = [int(node.tag[-1]) for node in tree.iter() if re.fullmatch(re.escape(HTML) + "h[1-6]", str(node.tag))]
        self.assertEqual(levels[0], 1)
        self.assertEqual(levels.count(1), 1)
        for before, after in zip(levels, levels[1:]):
            self.assertLessEqual(after, before + 1)

    @each("page")
    def test_table_has_a_caption(self, name, language, text, tree):
        self.assertTrue(tree.find(f".//{HTML}table/{HTML}caption").text)

    @each("table")
    def test_what_is_pasted_has_its_caption_above(self, name, language, text, tree):
        # A spreadsheet would put a caption into the first cell.
        self.assertIsNone(tree.find(f".//{HTML}caption"))
        parent = tree.find(f".//{HTML}table/..")
        self.assertEqual([node.tag for node in parent][:2], [HTML + "p", HTML + "table"])
        self.assertTrue(parent[0].text)

    @each("page", "table")
    def test_table_is_rectangular_and_has_heads(self, name, language, text, tree):
        comparison = as_json(name, language)
        width = len(comparison["cases"]) + 1
        table = tree.find(f".//{HTML}table")
        for row in table.iter(HTML + "tr"):
            cells = [cell for cell in row if cell.tag in (HTML + "td", HTML + "th")]
            self.assertEqual(sum(int(cell.get("colspan", 1)) for cell in cells), width)
        self.assertEqual(len(table.findall(f"./{HTML}thead/{HTML}tr/{HTML}th[@scope='col']")), width)
        rows = table.findall(f"./{HTML}tbody/{HTML}tr/{HTML}th[@scope='row']")
        self.assertEqual(len(rows), len(comparison["rows"]) + 1)  # and the means

    @each("page", "table")
    def test_every_sentence_and_every_figure_is_there(self, name, language, text, tree):
        comparison = as_json(name, language)
        text = visible(tree.find(f".//{HTML}table"))
        clean = str.maketrans({"\u0007": "\ufffd", "\ufffe": "\ufffd"})
        for notice in comparison["notices"]:
            self.assertIn(plain(notice["text"]).translate(clean), text)
        for row in comparison["rows"]:
            for cell in row["cells"]:
                self.assertIn(plain(cell["text"]).translate(clean), text)
        everything = visible(tree)
        for line in comparison["legal"]:
            self.assertIn(plain(line).translate(clean), everything)

    def test_each_notice_is_said_once_in_the_table_and_the_worst_first(self):
        for form, name in (("page", "two"), ("page", "five"), ("table", "five")):
            _, tree = read(form, name, "en")
            comparison = as_json(name, "en")
            said = visible(tree.find(f".//{HTML}table"))
            for notice in comparison["notices"]:
                others = [other for other in comparison["notices"] if plain(notice["text"]) in plain(other["text"])]
                self.assertEqual(said.count(plain(notice["text"])), len(others), notice["text"])
        _, tree = read("page", "five", "en")
        for notes in tree.iter(HTML + "tr"):
            if notes.get("class") == "notes":
                order = [p.get("class") for p in notes.iter(HTML + "p")]
                self.assertEqual(order, sorted(order, key=("apart", "care", "ratio").index))

    def test_what_is_apart_in_the_audience_is_said_within_the_block(self):
        _, tree = read("page", "apart", "en")
        bodies = [body for body in tree.iter(HTML + "tbody") if "a different count" in visible(body)]
        self.assertEqual(len(bodies), 1)
        rows = [visible(row) for row in bodies[0].iter(HTML + "tr")]
        said = next(i for i, row in enumerate(rows) if "a different count" in row)
        self.assertTrue(any("90,000" in row for row in rows))
        self.assertTrue(0 < said < len(rows) - 1, rows)

    def test_under_a_chart_of_several_figures_stands_which_one_is_meant(self):
        _, tree = read("page", "five", "en")
        charts = [visible(figure) for figure in tree.iter(HTML + "figure")]
        self.assertTrue(any("Users: No period is given for Xtream Codes." in chart for chart in charts), charts)

    def test_where_the_reference_has_no_figure_is_said_once(self):
        _, tree = read("page", "three, of the first", "en")
        text = visible(tree)
        self.assertEqual(text.count("No ratio where IPTV Akfasat has no figure of its own."), 1)
        self.assertNotIn("the reference has", text)

    def test_what_is_left_open_nobody_says(self):
        _, tree = read("page", "two", "en")
        means = [visible(node) for node in tree.iter(HTML + "p") if "Not stated" in visible(node)]
        self.assertEqual([text.strip() for text in means], ["Not stated"])

    def test_numbers_lead_to_the_sources_of_the_figure(self):
        for name in ("two", "five", "hostile"):
            _, tree = read("page", name, "en")
            with open(COMPARISONS[name][0], encoding="utf-8") as file:
                data = json.load(file)
            sources = {source["id"]: source for source in data["sources"]}
            items = {node.get("id"): visible(node) for node in tree.iter(HTML + "li") if node.get("id")}
            table = tree.find(f".//{HTML}table")
            rows = [row for row in table.iter(HTML + "tr") if row.find(f"{HTML}th[@scope='row']") is not None]
            for row, wanted in zip(rows, as_json(name, "en")["rows"]):
                for cell, figure in zip(row.iter(HTML + "td"), wanted["cells"]):
                    linked = [a.get("href")[1:] for a in cell.iter(HTML + "a")]
                    self.assertEqual(len(linked), len(figure["sources"]))
                    for source in figure["sources"]:
                        publisher = sources[source].get("publisher", "")
                        publisher = publisher if isinstance(publisher, str) else publisher.get("en", "")
                        self.assertTrue(any(publisher in items[one] for one in linked), (source, linked))

    def test_pictures_hold_the_figures_as_text(self):
        _, tree = read("page", "two", "en")
        pictures = list(tree.iter(SVG + "svg"))
        self.assertGreaterEqual(len(pictures), 2)
        for picture in pictures:
            self.assertTrue(picture.find(SVG + "title").text)
            self.assertTrue(picture.find(SVG + "desc").text)
            self.assertTrue(list(picture.iter(SVG + "text")))
        shown = [" ".join(node.text for node in picture.iter(SVG + "text")) for picture in pictures]
        self.assertTrue(any("6,000" in text for text in shown))
        self.assertTrue(any("90,000" in text for text in shown))

    def test_numbers_in_pictures_are_those_of_the_table(self):
        """One numbering for the whole page: what stands at a mark stands in the cell."""
        _, tree = read("page", "five", "en")
        table = {}
        for row in tree.find(f".//{HTML}table").iter(HTML + "tr"):
            for cell in row.iter(HTML + "td"):
                figure = cell.find(f"{HTML}span[@class='figure']")
                if figure is not None:
                    table.setdefault(visible(figure), set()).add(
                        ", ".join(visible(a)[1:-1] for a in cell.iter(HTML + "a")))
        checked = 0
        for group in tree.iter(SVG + "g"):
            if group.get("role") != "listitem":
                continue
            texts = [node.text for node in group.iter(SVG + "text")]
            if len(texts) >= 2 and texts[0] in table and re.fullmatch(r"[0-9, ]+", texts[1]):
                self.assertIn(texts[1], table[texts[0]])
                checked += 1
        self.assertGreater(checked, 5)

    def test_the_reference_is_named_and_the_others_are_measured_from_it(self):
        text, tree = read("page", "three, of the first", "en")
        self.assertIn(">reference</span>", text)
        self.assertTrue(any(node.get("class") == "relative" for node in tree.iter(HTML + "span")))

    @each("table")
    def test_a_table_for_the_clipboard_stands_alone(self, name, language, text, tree):
        self.assertNotIn("class=", text)
        self.assertNotIn(" id=", text)
        self.assertNotIn("data-", text)
        self.assertNotIn("var(", text)
        self.assertNotIn("<svg", text)
        for node in tree.iter(HTML + "a"):
            self.assertRegex(node.get("href"), "^https?://")


if __name__ == "__main__":
    tap.main()
