#!/usr/bin/env python3
"""What Windows does not build of the tests stands in a table with the reason: Wine's own table counts only what was built."""
import pathlib
import re
import tempfile
import unittest

TESTS = pathlib.Path(__file__).resolve().parents[1]
TABLE = TESTS / "not_on_windows.txt"
WORD = re.compile(r'"(?:\\.|[^"\\])*"|#.*|[()]|[^\s()"]+')
# The variables and targets that CMake has on each system when Debian makes the programs with all packages installed. A
# target that is not listed exists.
LINUX = {"CMAKE_SYSTEM_NAME": "Linux", "UNIX": True, "WIN32": False, "APPLE": False, "MSVC": False, "CMAKE_CROSSCOMPILING": False,
         "TRIBUTARY_SANITIZE": "", "TRIBUTARY_FUZZ": False, "CMAKE_CXX_COMPILER_ID": "GNU", "tributary_in_wine": False, "Qt6::DBus": True}
WINDOWS = LINUX | {"CMAKE_SYSTEM_NAME": "Windows", "UNIX": False, "WIN32": True, "CMAKE_CROSSCOMPILING": True, "tributary_in_wine": True,
                   "Qt6::DBus": False}
NAMED_BY = {"tributary_test": 0, "tributary_package_test": 0, "tributary_lint_test": 0, "add_test": 1}


def commands(text):
    """Each command of CMake's with its words, brackets within among them."""
    words = iter([found.group() for found in WORD.finditer(text) if not found.group().startswith("#")])
    for command in words:
        next(words)
        depth, own = 1, []
        while depth:
            word = next(words)
            depth += {"(": 1, ")": -1}.get(word, 0)
            own.append(word.strip('"'))
        yield command, own[:-1]


class Condition:
    """The words of an if(), of which CMake takes NOT before AND before OR."""

    def __init__(self, words, known):
        self.left, self.known = list(words), known

    def holds(self):
        held = self.both()
        while self.left[:1] == ["OR"]:
            self.left.pop(0)
            held = self.both() or held
        return held

    def both(self):
        held = self.single()
        while self.left[:1] == ["AND"]:
            self.left.pop(0)
            held = self.single() and held
        return held

    def single(self):
        word = self.left.pop(0)
        if word == "NOT":
            return not self.single()
        if word == "(":
            held = self.holds()
            self.left.pop(0)
            return held
        value = self.known.get(self.left.pop(0) if word == "TARGET" else word, True)
        if self.left[:1] in (["STREQUAL"], ["MATCHES"]):
            compare, other = self.left.pop(0), self.left.pop(0)
            return value == other if compare == "STREQUAL" else re.search(other, str(value)) is not None
        return bool(value)


class Build:
    """The names of the tests that the CMakeLists.txt below a folder register on a system, as their if(), foreach() and return() go."""

    def __init__(self, folder, known):
        self.known, self.names = known, set()
        for path in sorted(folder.rglob("CMakeLists.txt")):
            self.read(path.read_text())

    def read(self, text):
        # A branch is a pair: whether CMake takes it, and whether CMake has taken one of its siblings.
        branches, each, kept = [], ("", []), 0
        for command, words in commands(text):
            if command == "function":
                kept += 1
            elif command == "endfunction":
                kept -= 1
            elif command == "if":
                held = Condition(words, self.known).holds()
                branches.append([held, held])
            elif command in ("elseif", "else"):
                held = not branches[-1][1] and (command == "else" or Condition(words, self.known).holds())
                branches[-1] = [held, held or branches[-1][1]]
            elif command == "endif":
                branches.pop()
            elif kept == 0 and all(taken for taken, _ in branches):
                if command == "return":
                    return
                each = (words[0], [word for word in words[1:] if word not in ("IN", "ITEMS")]) if command == "foreach" else ("", []) if command == "endforeach" else each
                self.register(command, words, each)

    def register(self, command, words, each):
        if command in NAMED_BY:
            name, variable = words[NAMED_BY[command]], f"${{{each[0]}}}"
            meant = [name.replace(variable, one) for one in each[1]] if variable in name else [name]
            self.names |= {one.rpartition("/")[2] for one in meant}


def left_out(folder):
    return Build(folder, LINUX).names - Build(folder, WINDOWS).names


class LeftOut(unittest.TestCase):
    def table(self):
        return [line.split(" ", 1) for line in TABLE.read_text().splitlines() if line and not line.startswith("#")]

    def test_of_windows_stands_in_the_table_and_nothing_else_does(self):
        self.assertGreater(len(Build(TESTS, LINUX).names), 400)
        listed = [name for name, _ in self.table()]
        self.assertEqual(len(listed), len(set(listed)))
        self.assertEqual(left_out(TESTS) - set(listed), set(), "is not built for Windows, and has no line in not_on_windows.txt")
        self.assertEqual(set(listed) - left_out(TESTS), set(), "has a line in not_on_windows.txt, and no guard")

    def test_has_a_reason(self):
        for name, why in self.table():
            self.assertGreater(len(why.split()), 3, name)

    def test_is_counted_in_the_documents(self):
        said = re.findall(r"(\d+) of the tests on Linux are not built for it", (TESTS.parent / "docs/platforms.md").read_text())
        self.assertEqual(said, [str(len(left_out(TESTS)))])

    def test_is_found_by_its_guard(self):
        rows = {'if(UNIX)\ntributary_test(a/tst_x APART LIBS y)\nendif()': {"tst_x"},
                'if(WIN32)\ntributary_test(tst_x)\nelse()\ntributary_test(tst_y)\nendif()': {"tst_y"},
                'if(CMAKE_SYSTEM_NAME STREQUAL "Linux" OR WIN32)\ntributary_test(tst_x)\nendif()': set(),
                'if((CMAKE_SYSTEM_NAME STREQUAL "Linux" OR APPLE) AND TARGET tributary)\ntributary_test(tst_x)\nendif()': {"tst_x"},
                'if(CMAKE_SYSTEM_NAME STREQUAL "Linux")\nforeach(name\n a/tst_x\n tst_y)\ntributary_test(${name} LIBS z)\nendforeach()\nendif()':
                    {"tst_x", "tst_y"},
                'if(TARGET Qt6::DBus AND NOT TRIBUTARY_SANITIZE STREQUAL "thread")\ntributary_test(tst_x)\nendif()': {"tst_x"},
                'if(NOT TRIBUTARY_SANITIZE MATCHES "thread")\nreturn()\nendif()\nif(UNIX)\ntributary_test(tst_x)\nendif()': set(),
                'if(WIN32)\nreturn()\nendif()\ntributary_test(tst_x)': {"tst_x"},
                'if(UNIX)\n# tributary_test(tst_x)\nendif()': set(),
                'if(UNIX)\nforeach(mode IN ITEMS a b)\nadd_test(NAME x_${mode} COMMAND y)\nendforeach()\nendif()': {"x_a", "x_b"},
                'if(NOT CMAKE_CROSSCOMPILING)\nadd_test(NAME x COMMAND "y (z)")\nendif()': {"x"},
                'function(tributary_test name)\nif(UNIX)\nadd_test(NAME ${name} COMMAND y)\nendif()\nendfunction()': set()}
        for text, found in rows.items():
            with self.subTest(text), tempfile.TemporaryDirectory(prefix="tributary-") as folder:
                pathlib.Path(folder, "CMakeLists.txt").write_text(text)
                self.assertEqual(left_out(pathlib.Path(folder)), found)


if __name__ == "__main__":
    unittest.main(verbosity=2)
