#!/usr/bin/env python3
"""Every dialog, menu and question of the window is among the views that are pictured and measured: tests/pictures/views names it."""
import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHOWN = re.compile(r"^class (\w+) : public Q(?:Dialog|Menu)$", re.M)
ASKED = re.compile(r"^Question\* (askTo\w+)\(", re.M)
# Question itself is shown by each question that is asked.
SHARED = {"Question"}


def named_in(folder, suffix, pattern):
    return {name for path in sorted((ROOT / folder).rglob("*" + suffix)) for name in pattern.findall(path.read_text())}


class Views(unittest.TestCase):
    def test_has_each_dialog_menu_and_question(self):
        seen = named_in("ui", ".h", SHOWN) - SHARED | named_in("ui", ".h", ASKED)
        self.assertGreater(len(seen), 20)
        self.assertEqual(seen - named_in("tests/pictures/views", ".cpp", re.compile(r"\w+")), set())


if __name__ == "__main__":
    unittest.main()
