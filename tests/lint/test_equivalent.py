#!/usr/bin/env python3
"""What equivalent.txt explains stands in the sources: a reason for words that are gone would pardon whatever mutant has them next."""
import pathlib
import re
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "mutants"))

from mutants import explained  # noqa: E402
from sources import without_comments  # noqa: E402


def bodies(text, function):
    """From each line that has the function's name and a bracket to the next brace that closes as far to the left or further."""
    lines = text.split("\n")
    for at, line in enumerate(lines):
        if re.search(rf"(?<![\w~]){re.escape(function)}\(", line):
            indent = len(line) - len(line.lstrip())
            end = next((i for i in range(at + 1, len(lines)) if re.match(rf" {{0,{indent}}}}}", lines[i])), at)
            yield without_comments("\n".join(lines[at : end + 1]))


def is_there(text, function, copy, original):
    words = re.escape(without_comments(original))
    whole = re.compile((r"(?<![\w.])" if original[0].isalnum() else "") + words + (r"(?![\w.(])" if original[-1].isalnum() else ""))
    return any(len(whole.findall(body)) >= copy for body in bodies(text, function))


class Reasons(unittest.TestCase):
    def test_are_for_what_stands_in_the_sources(self):
        reasons = explained()
        self.assertGreater(len(reasons), 50)
        for title, original, mutated in reasons:
            file, function, copy = re.fullmatch(r"(\S+), (\S+)(?: #(\d+))?", title).groups()
            with self.subTest(title, original=original):
                self.assertTrue(is_there((ROOT / file).read_text(encoding="utf-8"), function, int(copy or 1), original))

    def test_are_looked_for_where_they_belong(self):
        text = "int f(int a)\n{\n    return a < 10 // < 2\n        && a > 1;\n}\n\nint g()\n{\n    return 2;\n}\n"
        rows = {("f", 1, "a < 10 && a > 1"): True, ("f", 1, "1"): True, ("f", 2, "1"): False, ("f", 1, "2"): False,
                ("g", 1, "2"): True, ("h", 1, "2"): False, ("f", 1, "a <= 10"): False}
        for row, found in rows.items():
            with self.subTest(row):
                self.assertEqual(is_there(text, *row), found)


if __name__ == "__main__":
    unittest.main(verbosity=2)
