# test-import.py: a stranger's table becomes a dataset, and a case is taught by example
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import tap

CLI = os.path.join(tap.BUILD, "src", "cli", "takedowns-cli")

ENGLISH = """case,metric,figure,claimant,source,date
Electro TV Sat,Live channels,"more than 6,000",ACE,Médias24,2021-10-18
Electro TV Sat,visitors,"90,000 visitors a month",ACE,Médias24,18 October 2021
Electro TV Sat,domains,4 in total,ACE,Médias24,2021-10-18
Calcio,visits,123 million visits a year,ACE,BBC,2021-10-18
Calcio,price,between 10 and 12 euros a month,,BBC,October 2021
"""

FRENCH = """Affaire;Indicateur;Chiffre;Déclarant;Source;Date
Electro TV Sat;Chaînes en direct;plus de 6 000;ACE;Médias24;18 octobre 2021
Electro TV Sat;Visiteurs;90 000 visiteurs par mois;ACE;Médias24;18/10/2021
Electro TV Sat;Noms de domaine;4 au total;ACE;Médias24;2021-10-18
Calcio;Visites;123 millions de visites par an;ACE;BBC;2021-10-18
Calcio;Prix payé par le client;entre 10 et 12 euros par mois;;BBC;octobre 2021
"""


def run(*arguments, stdin=None, **more):
    environment = {"LC_ALL": "C", "PATH": os.environ["PATH"], "HOME": "/nonexistent",
                   **{name: value for name, value in os.environ.items()
                      if name.startswith(("TAKEDOWNS_", "ASAN_", "LSAN_", "UBSAN_"))}, **more}
    return subprocess.run([CLI, *arguments], input=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          env=environment, timeout=120)


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="takedowns-")
        self.addCleanup(shutil.rmtree, self.folder)

    def write(self, name, content, encoding="utf-8"):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding=encoding, newline="") as file:
            file.write(content)
        return path

    def fine(self, *arguments, **more):
        result = run(*arguments, **more)
        self.assertEqual(result.returncode, 0, result.stderr.decode())
        self.assertEqual(result.stderr, b"")
        return result.stdout.decode()

    def fails(self, status, *arguments, **more):
        result = run(*arguments, **more)
        self.assertEqual(result.returncode, status, result.stderr.decode())
        return result.stdout.decode(), result.stderr.decode()

    def check(self, path):
        self.assertEqual(self.run_check(path)["problems"], [])

    def run_check(self, path):
        return json.loads(run("check", path, "--format=json").stdout)["files"][0]

    def claims(self, dataset):
        # What is said of each case, without the words it is said in.
        return {case["id"]: [(claim["metric"], claim.get("amount"), claim.get("bound"), claim.get("per"), claim.get("currency"))
                             for statement in case["statements"] for claim in statement["claims"]]
                for case in dataset["cases"]}


class Import(Case):
    UNDERSTOOD = {
        "electro-tv-sat": [("live-channels", 6000, "more-than", None, None), ("visitors", 90000, None, "month", None),
                           ("domains", 4, "exactly", None, None)],
        "calcio": [("visits", 123000000, None, "year", None), ("price", [10, 12], "between", "month", "EUR")],
    }

    def test_english(self):
        table = self.write("a.csv", ENGLISH)
        dataset = json.loads(self.fine("import", table))
        self.assertEqual(self.claims(dataset), self.UNDERSTOOD)
        self.assertEqual(dataset["cases"][0]["statements"][0]["claims"][0]["wording"], {"en": "more than 6,000"})
        self.assertEqual([len(case["statements"]) for case in dataset["cases"]], [1, 2])

    def test_french(self):
        table = self.write("a.csv", FRENCH)
        dataset = json.loads(self.fine("import", table, "--language=fr"))
        self.assertEqual(self.claims(dataset), self.UNDERSTOOD)
        self.assertEqual(dataset["cases"][0]["statements"][0]["claims"][0]["wording"], {"fr": "plus de 6 000"})

    def test_what_is_written_is_read_again(self):
        for name, content in [("en", ENGLISH), ("fr", FRENCH)]:
            table = self.write(f"{name}.csv", content)
            output = os.path.join(self.folder, f"{name}.takedowns.json")
            self.assertEqual(self.fine("import", table, f"--output={output}"), f"{output}\n")
            self.check(output)
            text = self.fine("compare", "electro-tv-sat", "calcio", f"--data={output}")
            self.assertIn("more than 6,000", text)
            self.assertIn("between €10 and €12", text)
            self.assertIn("ACE", text)

    def test_standard_input(self):
        dataset = json.loads(self.fine("import", "-", stdin=ENGLISH.encode()))
        self.assertEqual(self.claims(dataset), self.UNDERSTOOD)

    def test_byte_order_mark_and_line_ends_of_spreadsheets(self):
        table = self.write("a.csv", "\ufeff" + FRENCH.replace("\n", "\r\n"))
        self.assertEqual(self.claims(json.loads(self.fine("import", table))), self.UNDERSTOOD)

    def test_encoding(self):
        table = self.write("a.csv", FRENCH, encoding="windows-1252")
        output, errors = self.fails(1, "import", table)
        self.assertEqual(output, "")
        self.assertRegex(errors, r"a\.csv:1:\d+: error: This is not UTF-8.*windows-1252|a\.csv:2:\d+: error: This is not UTF-8")
        dataset = json.loads(self.fine("import", table, "--encoding=windows-1252"))
        self.assertEqual(self.claims(dataset), self.UNDERSTOOD)
        self.assertEqual(self.fails(2, "import", table, "--encoding=klingon")[0], "")
        self.fails(1, "import", table, "--encoding=utf-8")

    def test_what_cannot_be_read_is_named_and_the_rest_is_written(self):
        table = self.write("a.csv", ENGLISH + 'Calcio,visits,"6,000",ACE,BBC,2021\n'
                                              'Calcio,chanels,5,ACE,BBC,2021\n'
                                              'Calcio,sites,"5, with "more""",ACE,BBC,2021\n'
                                              'Calcio,sites,5,ACE,BBC,03/04/2021\n')
        output, errors = self.fails(1, "import", table)
        self.assertEqual(self.claims(json.loads(output)), self.UNDERSTOOD)
        lines = errors.splitlines()
        self.assertTrue(lines[0].startswith(f"{table}:7:16: error: “6,000” is 6000 "), lines[0])
        self.assertTrue(lines[1].startswith(f"{table}:8:8: error: “chanels” is no metric; the nearest is live-channels"), lines[1])
        self.assertTrue(lines[2].startswith(f"{table}:9:"), lines[2])
        self.assertTrue(lines[3].startswith(f"{table}:10:24: error: “03/04/2021” may be 2021-04-03 or 2021-03-04"), lines[3])
        self.assertIn("--figures=en", lines[4])
        self.assertEqual(lines[5], "takedowns-cli: 5 of 8 rows were read")

    def test_nothing_is_written_where_nothing_was_read(self):
        table = self.write("a.csv", "case,metric,figure,source\nA,sites,foo,P\n")
        path = os.path.join(self.folder, "b.json")
        output, errors = self.fails(1, "import", table, f"--output={path}")
        self.assertEqual(output, "")
        self.assertFalse(os.path.exists(path))
        self.assertIn("nothing is written", errors)
        for content in ["", "\n\n", "case,metric,figure,source\n"]:
            self.assertEqual(self.fails(1, "import", self.write("e.csv", content))[0], "")

    def test_map(self):
        table = self.write("a.csv", "Op,What,How many,Read in\nA,sites,5,P\n")
        errors = self.fails(2, "import", table)[1]
        self.assertIn("Case, Metric and Figure", errors)
        self.assertIn("How many", errors)
        self.assertIn("Usage: takedowns-cli import FILE.csv", errors)
        dataset = json.loads(self.fine("import", table, "--map=case=Op,metric=2,figure=how many"))
        self.assertEqual(self.claims(dataset), {"a": [("sites", 5, None, None, None)]})
        self.assertIn("no column “Nothing”", self.fails(2, "import", table, "--map=case=Nothing")[1])
        self.assertIn("“colour”", self.fails(2, "import", table, "--map=colour=Op")[1])

    def test_figures(self):
        table = self.write("a.csv", 'case;metric;figure;source\nA;sites;6,000;P\n')
        for figures, amount in [("en", 6000), ("fr", 6)]:
            dataset = json.loads(self.fine("import", table, f"--figures={figures}"))
            self.assertEqual(dataset["cases"][0]["statements"][0]["claims"][0]["amount"], amount)
        self.fails(2, "import", table, "--figures=de")

    def test_separator(self):
        table = self.write("a.csv", "case;metric;figure;source,of it\nA;sites;5;P\n")
        self.fine("import", table, "--separator=semicolon", "--map=source=4")
        self.fails(2, "import", table, "--separator=tab")

    def test_the_table_is_never_overwritten(self):
        table = self.write("a.csv", ENGLISH)
        self.fails(2, "import", table, f"--output={table}")
        with open(table, encoding="utf-8") as file:
            self.assertEqual(file.read(), ENGLISH)

    def test_no_such_file(self):
        self.assertIn("no such file", self.fails(1, "import", os.path.join(self.folder, "none.csv"))[1])
        self.assertIn("folder", self.fails(1, "import", self.folder)[1])
        self.fails(2, "import")

    def test_names_become_ids_that_are_unique(self):
        table = self.write("a.csv", "case,metric,figure,source\nÉté,sites,5,P\nete!,sites,6,P\nقناة,sites,7,P\n")
        dataset = json.loads(run("import", table).stdout)
        self.assertEqual([case["id"] for case in dataset["cases"]], ["ete", "ete-2", "case"])
        self.assertEqual([case["name"] for case in dataset["cases"]], ["Été", "ete!", "قناة"])

    def test_many_rows(self):
        rows = [f'Case {i % 50},visits,{i + 1} a month,ACE,Paper {i % 7},2021-10-18\n' for i in range(5000)]
        table = self.write("a.csv", "case,metric,figure,claimant,source,date\n" + "".join(rows))
        dataset = json.loads(self.fine("import", table))
        self.assertEqual(sum(len(claims) for claims in self.claims(dataset).values()), 5000)
        self.assertEqual(len(dataset["cases"]), 50)
        self.assertEqual(len(dataset["sources"]), 7)


class Template(Case):
    def test_it_teaches_what_is_right(self):
        for language in ["en", "fr"]:
            path = os.path.join(self.folder, f"{language}.takedowns.json")
            self.fine("template", "Élan TV", f"--language={language}", f"--output={path}")
            self.check(path)
            with open(path, encoding="utf-8") as file:
                dataset = json.load(file)
            case = dataset["cases"][0]
            self.assertEqual((case["id"], case["name"]), ("elan-tv", "Élan TV"))
            self.assertEqual(list(case["summary"]), [language])
            for part in ["claims", "events", "means", "places"]:
                self.assertTrue(case["statements"][0][part])
            self.assertIn("Élan TV", self.fine("show", "elan-tv", f"--data={path}", f"--language={language}"))

    def test_standard_output(self):
        self.assertEqual(json.loads(self.fine("template", "A \"b\" \\c"))["cases"][0]["name"], "A \"b\" \\c")

    def test_a_name_is_needed(self):
        self.fails(2, "template")
        self.fails(2, "template", " ")
        self.fails(2, "template", "A", "B")

    def test_a_folder_that_is_not_there(self):
        output, errors = self.fails(1, "template", "A", f"--output={self.folder}/none/a.json")
        self.assertEqual(output, "")
        self.assertIn("is not written", errors)


if __name__ == "__main__":
    tap.main()
