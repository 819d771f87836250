# tables.py: reads a comparison back out of each format that it is written in
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every reader gives a Table: what a reader of that format is told, however it is
# laid out. Nothing here knows how the program writes.

import csv
import html.parser
import io
import re
from dataclasses import dataclass, field


@dataclass
class Table:
    """The rows, each the texts of its cells by column; and the sentences beside them."""

    rows: list = field(default_factory=list)
    sentences: list = field(default_factory=list)


def plain(text):
    """With one space where any kind of space or a line break was."""
    return re.sub(r"[\s\u00a0\u202f]+", " ", text).strip()


def from_json(answer):
    table = Table([[plain(cell["text"]) for cell in row["cells"]] for row in answer["rows"]])
    table.sentences = [plain(notice["text"]) for notice in answer["notices"]] + [plain(line) for line in answer["legal"]]
    table.sentences += [plain(ratio["text"]) for row in answer["rows"] for ratio in row["ratios"]]
    return table


# A sentence under a row begins with a sign; a line of "═" or "─" ends a row.
SIGN = re.compile(r"^  [≠!=+] ")
RULE = re.compile(r"^(.* )?[═─]+$")


def split_columns(lines, starts):
    """The text of each column of some lines, put together again."""
    ends = starts[1:] + [None]
    return [plain(" ".join(line[start:end] for line in lines)) for start, end in zip(starts, ends)]


def from_text(text, names):
    """Cells begin with what JSON says; the rest of a cell is who states it."""
    body = text.split("\n\n")[0].split("\n")
    head = body[0]
    starts, at = [], 0
    for name in names:
        # A long name is broken over lines, but it begins in the first.
        at = head.index(plain(name).split(" ")[0], at + 1 if starts else at)
        starts.append(at)
    table = Table()
    lines = []
    first = next(number for number, line in enumerate(body) if RULE.match(line))
    # Behind the last line are the legal lines, which are no row.
    for line in body[first + 1:]:
        if RULE.match(line):
            figures = []
            for inner in lines:
                if SIGN.match(inner):
                    break
                figures.append(inner)
            if any(inner[starts[0]:].strip() for inner in figures):
                table.rows.append(split_columns(figures, starts))
            lines = []
        else:
            lines.append(line)
    table.sentences = [plain(text)]
    return table


def from_csv(text):
    """Its rows are the lines themselves: each is a figure, by its machine names."""
    table = Table()
    for line in csv.DictReader(io.StringIO(text, newline=""), strict=True):
        table.rows.append(line)
        table.sentences += [plain(line["notice_texts"]), plain(line["legal"])]
    return table


def from_markdown(text):
    table = Table()
    for line in text.split("\n"):
        cells = re.split(r"(?<!\\)\|", line)
        if len(cells) < 4 or set(line) <= set("|- ") or not cells[1].strip():
            continue
        table.rows.append([plain(re.sub(r"\\(.)", r"\1", cell.split("<br>")[0])) for cell in cells[2:-1]])
    table.sentences = [plain(re.sub(r"\\(.)", r"\1", text))]
    return table


class Page(html.parser.HTMLParser):
    """Figures by row, and all text that is not style."""

    def __init__(self):
        super().__init__()
        self.table = Table()
        self.texts = []
        self.marks = []
        self.open = []
        self.cell = None

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag in ("br", "meta", "link", "img", "rect", "line", "path", "stop", "circle", "use", "polygon", "polyline"):
            return
        self.open.append((tag, given.get("class") or "", given.get("role")))
        if tag == "tr":
            self.row = []
        elif tag == "td" and "data-case" in given:
            self.cell = []

    def handle_startendtag(self, tag, attributes):
        pass

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass
        if tag == "td" and self.cell is not None:
            self.row.append(plain("".join(self.cell)))
            self.cell = None
        elif tag == "tr" and self.row:
            self.table.rows.append(self.row)

    def handle_data(self, data):
        inside = {tag for tag, _, _ in self.open}
        if "style" in inside:
            return
        if "svg" in inside:
            if self.open[-1][0] == "title" and self.open[-2][2] == "listitem":
                self.marks.append(plain(data))
            return
        self.texts.append(data)
        words = {word for _, classes, _ in self.open for word in classes.split()}
        if self.cell is not None and words & {"figure", "absent"}:
            self.cell.append(data)


def from_html(text):
    """Returns the table and what the marks of its charts are called."""
    page = Page()
    page.feed(text)
    page.close()
    page.table.sentences = [plain("".join(page.texts))]
    return page.table, page.marks
