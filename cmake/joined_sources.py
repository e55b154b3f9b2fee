#!/usr/bin/env python3
"""Which sources can be compiled as one.

Most of the time that a compiler or clang-tidy takes for a source of ours goes into the headers of others, so both read
several sources joined; but not those that use one name for different things.

    joined_sources.py MOST SOURCE...   prints a line for each join, of at most MOST sources, separated by bars
"""

import functools
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
DECLARED_TYPE = re.compile(r"(?:struct|class|enum class|enum|union|using) (\w+)")
DECLARED_ELSE = re.compile(r"(?<!::)\b(\w+)(?=\(|\{|;|\[| =|$)")
NO_NAME = re.compile(r"namespace|using (?:namespace|enum)|Q_DECLARE_METATYPE|QTEST_\w*MAIN|(?:public|protected|private)\b")
MACRO = re.compile(r"^#define (\w+)|^(Q_DECLARE_METATYPE\(.*)", re.MULTILINE)


def is_program(source: pathlib.Path) -> bool:
    """A test program: none of its names is known elsewhere, so all of them are its own."""
    return source.name.startswith("tst_")


def declared_names(text: str) -> set[str]:
    """What is declared outside of all braces but those of namespaces, by the layout of our code."""
    names = set()
    for line in re.findall(r"^[A-Za-z].*", text, re.MULTILINE):
        declared = not NO_NAME.match(line) and (DECLARED_TYPE.match(line) or DECLARED_ELSE.search(line))
        names.update(declared.groups() if declared else [])
    return names


@functools.cache
def brought_names(header: str) -> frozenset[str]:
    """What a header of the tests declares, with those that it includes: programs have a using directive for all of it."""
    text = (ROOT / header).read_text()
    return frozenset(declared_names(text)).union(*map(brought_names, headers_of_tests(text)))


def headers_of_tests(text: str) -> list[str]:
    included = re.findall(r'^#include "(tests/.*\.h)"', text, re.MULTILINE)
    return [header for header in included if (ROOT / header).is_file()]


class Source:
    def __init__(self, path: pathlib.Path):
        text = path.read_text()
        self.path = path
        # The names that it declares for itself alone.
        self.own = {name for found in MACRO.findall(text) for name in found if name}
        self.brought = frozenset()
        self.words = set()
        if is_program(path):
            self.own |= declared_names(text)
            self.brought = self.brought.union(*map(brought_names, headers_of_tests(text)))
            self.words = set(re.findall(r"\w+", text))
        else:
            self.own |= set(re.findall(r"^int (main)\(", text, re.MULTILINE))
            for scope in re.findall(r"^namespace \{$(.*?)^\} // namespace$", text, re.MULTILINE | re.DOTALL):
                self.own |= declared_names(scope)
        # The enum whose names it takes as its own. In a join they hold for others as well, whose headers may mean others.
        enum = re.search(r"^using enum (.*);", text, re.MULTILINE)
        self.enum = enum[1] if enum else ""

    def bears(self, other: "Source") -> bool:
        return not (
            self.enum != other.enum
            or self.own & other.own
            or (self.brought - other.brought) & other.words
            or (other.brought - self.brought) & self.words
        )


def packed(paths: list[pathlib.Path], most: int) -> list[list[pathlib.Path]]:
    """The sources in few joins, each in the first that has room and bears it."""
    packs = []
    for source in map(Source, paths):
        for pack in packs:
            if len(pack) < most and all(map(source.bears, pack)):
                pack.append(source)
                break
        else:
            packs.append([source])
    return [[source.path for source in pack] for pack in packs]


def main() -> int:
    most, *sources = sys.argv[1:]
    for pack in packed([pathlib.Path(source) for source in sources], int(most)):
        print("|".join(map(str, pack)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
