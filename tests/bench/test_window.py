"""What is read from the benches of the window, and how a missed goal is shown."""

import unittest

import window_figures

PROGRAM = """empty: start to first paint                  84 ms (80 to 120)
100000 rows: start to first paint            230 ms (190 to 260)
100000 rows: start to the whole list         400 ms
empty: memory at rest                        48 MiB
empty: at rest for 10 s                      woke up 0 times, 0 ms of the processor
100000 rows: memory at rest                  76 MiB
100000 rows: at rest for 10 s                woke up 1 times, 0 ms of the processor
1G on the Speed tab                          900 ms
1G in the terminal                           880 ms
the window's thread at full speed            longest stretch 30.5 ms, most work in one 8.5 ms
the window's thread at full speed            longest stretch 12.5 ms, most work in one 9.5 ms
the window's thread at full speed            longest stretch 11.0 ms, most work in one 3.5 ms
"""
LIST = """Qt 6.4.2
first paint                          20.0 ms,     18.0 ms of them at work
sort by Name                         31.0 ms,     30.0 ms of them at work
sort by Name                         41.0 ms,     30.0 ms of them at work
sort, all selected                  400.0 ms,    300.0 ms of them at work
filter “7”                          120.5 ms,     30.0 ms of them at work
filter “77”                          20.0 ms,     19.0 ms of them at work
"""


class TestFigures(unittest.TestCase):
    def test_reads_what_the_program_is_like(self):
        figures = window_figures.of_program(PROGRAM)
        self.assertEqual([figure.value for figure in figures], [84, 48, 0, 230, 76, 1, 12.5, 8.5])
        self.assertEqual([figure.what for figure in figures if not figure.is_reached()],
                         ["100,000 rows: from the start to the first paint", "100,000 rows: wake-ups in 10 s at rest"])

    def test_takes_the_slowest_step_of_a_kind(self):
        self.assertEqual([figure.value for figure in window_figures.of_list(LIST)], [41, 120.5])
        self.assertEqual(window_figures.qt_of(LIST), "6.4.2")

    def test_shows_a_missed_goal(self):
        reached, missed = window_figures.of_list(LIST)
        self.assertIn("| 41 ms | 100 ms |", reached.row())
        self.assertIn("| **120.5, missed** ms | 100 ms |", missed.row())

    def test_counts_without_a_unit(self):
        self.assertEqual(window_figures.of_program(PROGRAM)[2].row(), "| empty list: wake-ups in 10 s at rest | 0 | 0 |")

    def test_ends_where_a_figure_is_missing(self):
        for line in PROGRAM.splitlines(keepends=True):
            if "whole list" in line or "1G" in line or "full speed" in line:
                continue
            with self.subTest(line), self.assertRaises(window_figures.Missing):
                window_figures.of_program(PROGRAM.replace(line, ""))
        with self.assertRaises(window_figures.Missing):
            window_figures.of_program(PROGRAM.replace("longest", "long"))
        with self.assertRaises(window_figures.Missing):
            window_figures.of_list("")


if __name__ == "__main__":
    unittest.main()
