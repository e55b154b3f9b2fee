"""The page of the comparison: its table, its chart, and what it says of the machine."""

import os
import pathlib
import tempfile
import unittest
import xml.etree.ElementTree

import page

RESULTS = [page.Result("1 GiB over http, 4 connections", {"aria2": 0.5, "curl": 1.25}, {"aria2": 1.5}),
           page.Result("5,000 files", {"aria2": 9.0})]
NAMES = ["aria2", "curl"]


class TestTable(unittest.TestCase):
    def test_has_a_row_for_each_scenario_and_a_dash_for_what_is_unknown(self):
        self.assertEqual(page.table(page.HEAD, page.rows(RESULTS), NAMES),
                         "Tributary's time in that of      aria2    curl\n"
                         "1 GiB over http, 4 connections    0.50    1.25\n"
                         "5,000 files                       9.00       -\n")
        self.assertEqual(page.table(page.HEAD, [("short", {"curl": 1.0})], ["curl"]),
                         "Tributary's time in that of    curl\n"
                         "short                          1.00\n")

    def test_is_the_same_in_markdown(self):
        self.assertEqual(page.markdown(page.HEAD, page.rows(RESULTS), NAMES),
                         "| Tributary's time in that of | aria2 | curl |\n|---|---|---|\n"
                         "| 1 GiB over http, 4 connections | 0.50 | 1.25 |\n"
                         "| 5,000 files | 9.00 | - |\n")


    def test_of_the_processor_leaves_out_what_was_not_measured(self):
        self.assertEqual(page.markdown(page.PROCESSOR_HEAD, page.processor_rows(RESULTS), NAMES),
                         "| Tributary's processor time in that of | aria2 | curl |\n|---|---|---|\n"
                         "| 1 GiB over http, 4 connections | 1.50 | - |\n")


class TestTitle(unittest.TestCase):
    def test_counts_connections_as_people_do(self):
        self.assertEqual([page.connections(number) for number in (None, 1, 4)],
                         ["default options", "1 connection", "4 connections"])


class TestPage(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.path = pathlib.Path(place.name, "new", "benchmarks.md")
        page.CHART = os.environ["TRIBUTARY_BENCH_CHART"]
        page.write(self.path, RESULTS, [], 9, "./dev bench")

    def test_describes_the_machine(self):
        said = self.path.read_text(encoding="utf-8")
        for what in ("`./dev bench`", "9 rounds", "| Processor |", "| Memory |", "| System |", "| Qt | 6.", "benchmarks.svg", page.PROCESSOR_HEAD):
            self.assertIn(what, said)

    def test_has_a_chart_beside_it_with_every_bar(self):
        chart = xml.etree.ElementTree.parse(self.path.with_suffix(".svg"))
        words = ["".join(text.itertext()).strip() for text in chart.iter("{http://www.w3.org/2000/svg}text")]
        self.assertEqual(words, ["1 GiB over http, 4 connections", "aria2", "0.50", "curl", "1.25", "5,000 files", "aria2", "9.00"])

    def test_leaves_nothing_else(self):
        self.assertEqual(sorted(path.name for path in self.path.parent.iterdir()), ["benchmarks.md", "benchmarks.svg"])


if __name__ == "__main__":
    unittest.main()
