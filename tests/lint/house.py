#!/usr/bin/env python3
"""The figures of the house: how long files and functions are, how large classes and folders, what includes what.

  house.py                the figures as a table
  house.py --check        fails where a line is crossed that house_limits.txt does not name
  house.py --limits       what house_limits.txt has to name today, to write a new one after something has shrunk
  house.py --rooms        the rooms and their includes in Mermaid

A class is measured by its declaration and by the sources that define its functions, not by the length of a file.
"""
import collections
import pathlib
import re
import statistics
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
ROOMS = ("core", "ui", "words", "app")
MOST_METHODS, MOST_MEMBERS, MOST_SOURCES, MOST_IN_FOLDER, LONG_FUNCTION = 40, 15, 1, 20, 30
LIMITS = pathlib.Path(__file__).with_name("house_limits.txt")

# Who may include whom, highest first; rooms on one line do not know each other.
ORDER = [["app"], ["ui"], ["words"], ["core/engine"],
         ["core/http", "core/segments", "core/storage", "core/inputs"], ["core/values"]]


def bare(text):
    """The text without comments, strings and directives; every line stays where it is."""
    def blank(match):
        return re.sub(r"[^\n]", " ", match.group(0))
    text = re.sub(r'R"(\w*)\((.*?)\)\1"', blank, text, flags=re.S)
    text = re.sub(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'(?!\w)', blank, text, flags=re.S)
    return re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", blank, text, flags=re.M)


def closing(text, opening):
    depth = 0
    for at in range(opening, len(text)):
        if text[at] == "{":
            depth += 1
        elif text[at] == "}":
            depth -= 1
            if depth == 0:
                return at
    return len(text) - 1


def statements(body):
    """What stands in a class body, each up to its semicolon or the end of its braces."""
    at = start = 0
    while at < len(body):
        if body[at] == "{":
            end = closing(body, at)
            after = re.match(r"\s*;", body[end + 1:])
            yield body[start:at], True
            at = start = end + 1 + (after.end() if after else 0)
        elif body[at] == ";":
            yield body[start:at], False
            at = start = at + 1
        else:
            at += 1


NO_MEMBER = re.compile(r"^(using|friend|typedef|enum|struct|class|union|static_assert|template\s*<[^>]*>\s*(class|struct)|Q_\w+)\b")
ACCESS = re.compile(r"^(?:\s*(?:public|private|protected|Q_SIGNALS|signals)\s*(?:Q_SLOTS)?\s*:|\s*Q_(?:OBJECT|GADGET)\b|\s*Q_(?:ENUM|PROPERTY|DISABLE_COPY\w*|DECLARE_\w+)\s*\([^)]*\))+", re.S)


def sizes(body):
    methods = members = 0
    for text, has_body in statements(body):
        text = ACCESS.sub("", text).strip()
        text = re.sub(r"\[\[.*?\]\]", "", text, flags=re.S).strip()
        if not text or NO_MEMBER.match(text) and "(" not in text.split("=")[0]:
            continue
        head = re.sub(r"<[^<>]*(?:<[^<>]*(?:<[^<>]*>)?[^<>]*>)?[^<>]*>", "", text)
        head = re.split(r"(?<!operator)(?<!operator=)=(?!=)", head)[0]
        if NO_MEMBER.match(head):
            continue
        if "(" in head:
            methods += 1
        elif re.search(r"\w+\s+[*&]*\s*\w+", head):
            members += 1
    return methods, members


CLASS = re.compile(r"\b(?:class|struct)\s+(?:\[\[\w+\]\]\s*)?((?:\w+::)*\w+)(?:\s+final)?\s*(?::[^;{()]*)?\{")
FUNCTION = re.compile(r"[)\w>]\s*(?:const\b|noexcept\b|override\b|&&?|->\s*[\w:<>*& ,]+|:\s*\w.*?[)}]\s*)*\s*\{", re.S)
DEFINITION = re.compile(r"^[A-Za-z_~][^=;(){}]*?\b((?:\w+::)*\w+)::(?:~?\w+|operator[^\s(]*)\(", re.M)


class House:
    def __init__(self):
        self.files = sorted(path for room in ROOMS for end in ("*.h", "*.cpp", "*.mm")
                            for path in (ROOT / room).rglob(end))
        self.text = {path: path.read_text(encoding="utf-8") for path in self.files}
        self.bare = {path: bare(text) for path, text in self.text.items()}
        self.classes()
        self.function_lengths()

    def name(self, path):
        return path.relative_to(ROOT).as_posix()

    def classes(self):
        self.class_sizes, self.class_sources = {}, collections.defaultdict(set)
        for path, text in self.bare.items():
            for found in CLASS.finditer(text):
                if re.search(r"\benum\s*$", text[:found.start()]):
                    continue
                body = text[found.end():closing(text, found.end() - 1)]
                size = sizes(body)
                name = found.group(1)
                if sum(size) > sum(self.class_sizes.get(name, (0, 0))):
                    self.class_sizes[name] = size
            if path.suffix != ".h":
                for found in DEFINITION.finditer(text):
                    self.class_sources[found.group(1)].add(path)

    def function_lengths(self):
        self.functions = []
        for path, text in self.bare.items():
            if path.suffix == ".h":
                continue
            self.walk(path, text, 0, len(text))

    def walk(self, path, text, at, end):
        while at < end:
            opening = text.find("{", at, end)
            if opening < 0:
                return
            stop = closing(text, opening)
            start = max(text.rfind(";", at, opening), text.rfind("}", at, opening), at)
            head = text[start:opening]
            if re.search(r"\bnamespace\b[\w:\s]*$|\b(class|struct|union)\s+\w[^()]*$", head) and "(" not in head.split("\n")[-1]:
                self.walk(path, text, opening + 1, stop)
            elif "(" in head and not re.search(r"\benum\b|=\s*$", head):
                lead = len(head) - len(head.lstrip(" \t\n;}"))
                self.functions.append((text.count("\n", start + lead, stop) + 1, path,
                                       text.count("\n", 0, start + lead) + 1))
            at = stop + 1

    def folders(self):
        found = collections.Counter()
        for room in (*ROOMS, "tests"):
            for path in (ROOT / room).rglob("*"):
                if path.suffix in (".cpp", ".mm"):
                    found[path.parent.relative_to(ROOT).as_posix()] += 1
        return found

    def comments(self):
        lines = words = 0
        for text in self.text.values():
            for line in text.splitlines():
                lines += bool(line.strip())
                words += line.strip().startswith("//")
        return words, lines

    def room(self, place):
        for level, rooms in enumerate(ORDER):
            for room in rooms:
                if place == room or place.startswith(room + "/"):
                    return level, room
        return None

    def includes(self):
        found = collections.Counter()
        for path, text in self.text.items():
            here = self.room(self.name(path))
            for include in re.findall(r'^#include "([^"]+)"', text, flags=re.M):
                there = self.room(include)
                if here and there and here != there:
                    found[here, there] += 1
        return found

    def crossed(self):
        """Every line that is crossed: (kind, name) and by how much."""
        over = {}
        for name, (methods, members) in self.class_sizes.items():
            if methods > MOST_METHODS:
                over["methods", name] = methods
            if members > MOST_MEMBERS and methods > 0:
                over["members", name] = members
        for name, sources in self.class_sources.items():
            if name in self.class_sizes and len(sources) > MOST_SOURCES:
                over["sources", name] = len(sources)
        for folder, count in self.folders().items():
            if count > MOST_IN_FOLDER:
                over["folder", folder] = count
        for (here, there), count in self.includes().items():
            if there[0] < here[0] or there[0] == here[0]:
                over["include", f"{here[1]}->{there[1]}"] = count
        return over


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def table(house):
    lengths = [len(house.text[path].splitlines()) for path in house.files if path.suffix == ".cpp"]
    functions = [length for length, _, _ in house.functions]
    biggest = sorted(house.class_sizes, key=lambda name: -house.class_sizes[name][0])[:5]
    words, lines = house.comments()
    folders = house.folders()
    core = sum(len(text.splitlines()) for path, text in house.text.items() if house.name(path).startswith("core/"))
    print(f".cpp: median {statistics.median(lengths):.0f}, p95 {percentile(lengths, .95)}, longest {max(lengths)} lines; {len(lengths)} files")
    print(f"functions: median {statistics.median(functions):.0f}, p95 {percentile(functions, .95)} lines with head and braces, "
          f"{sum(f > LONG_FUNCTION for f in functions)} of {len(functions)} over {LONG_FUNCTION}")
    for name in biggest:
        methods, members = house.class_sizes[name]
        print(f"class {name}: {methods} methods, {members} members, {len(house.class_sources[name])} sources")
    print(f"folders with more than {MOST_IN_FOLDER} sources: {sum(c > MOST_IN_FOLDER for c in folders.values())} of {len(folders)}")
    print(f"comments: {100 * words / lines:.1f} % of lines; core: {core} lines")


def rooms(house):
    print("```mermaid\nflowchart TD")
    for here, there in sorted(house.includes()):
        count = house.includes()[here, there]
        print(f"    {here[1].replace('/', '_')}[{here[1]}] -->|{count}| {there[1].replace('/', '_')}[{there[1]}]")
    print("```")


def allowed():
    found = {}
    if LIMITS.exists():
        for line in LIMITS.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                kind, name, count = line.split()[:3]
                found[kind, name] = int(count)
    return found


def check(house):
    limits, over = allowed(), house.crossed()
    wrong = [f"{kind} {name}: {count}, and {limits.get((kind, name), 'the usual line')} is allowed"
             for (kind, name), count in sorted(over.items()) if count > limits.get((kind, name), 0)]
    stale = [f"{kind} {name}: shrunk to {over.get((kind, name), 'the usual line')}; {LIMITS.name} still allows {count}"
             for (kind, name), count in sorted(limits.items()) if over.get((kind, name), 0) < count]
    for line in wrong + stale:
        print(line)
    return 1 if wrong or stale else 0


def main():
    house = House()
    match sys.argv[1:]:
        case []:
            table(house)
        case ["--check"]:
            return check(house)
        case ["--limits"]:
            for (kind, name), count in sorted(house.crossed().items()):
                print(kind, name, count)
        case ["--rooms"]:
            rooms(house)
        case _:
            print(__doc__)
            return 2
    return 0


sys.exit(main())
