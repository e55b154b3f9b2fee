#!/usr/bin/env python3
"""The figures of the house: how long files and functions are, how large classes and folders, what includes what.

  house.py                the figures as a table
  house.py --check        fails where a line is crossed by more than house_limits.txt allows, where something has shrunk
                          below what it allows, where a class beyond a line does not say why, where folders include each
                          other in a circle, where a room of values has an English sentence, where a thread may never
                          wake, where a program for Windows may not be linked, where the window has a distance without a name, where a name has a word that the glossary never says, and where docs/design/rooms.md is not the picture of today
  house.py --limits       writes house_limits.txt anew after something has shrunk; never raises a number, and never adds one
  house.py --rooms        draws docs/design/rooms.md anew

A class is measured by its declaration and by the sources that define its functions, not by the length of a file.
Which room may include which is a rule of tst_room_rules.
"""
import collections
import pathlib
import re
import statistics
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
ROOMS = ("core", "words", "ui", "app")
MOST_METHODS, MOST_MEMBERS, MOST_SOURCES, MOST_IN_FOLDER, LONG_FUNCTION = 40, 15, 1, 20, 30
# Of lines in core that have code, in thousands that are begun.
MOST_OF_CORE = 30
LIMITS = pathlib.Path(__file__).with_name("house_limits.txt")
LIMITS_HEAD = f"""\
# What crosses a line of house.py today, and by how much: more than {MOST_METHODS} methods, {MOST_MEMBERS} members or {MOST_SOURCES} source of a
# class, more than {MOST_IN_FOLDER} sources in a folder, functions of more than {LONG_FUNCTION} lines, more than {MOST_OF_CORE} thousand lines of code in
# core. Written by `house.py --limits`, which is to be run after something has shrunk; a number is never raised.
"""
PICTURE = ROOT / "docs/design/rooms.md"

# A folder that everything includes says nothing about who needs whom. Values are there for all.
BASE = "core/values/"
MOST_INCLUDERS = 1 / 3

# A name for whatever fits nowhere else gathers it.
NO_NAMES = {"base", "common", "helper", "helpers", "misc", "other", "stuff", "tools", "util", "utils"}

# Places that say what happened by values alone; words and core/values/phrases have the sentences.
WORDLESS = "core/"
WORDED = "core/values/phrases/"
# Qt's own sentences, by which an error is known.
OF_QT = {"The TLS/SSL connection has been closed"}
STRING = re.compile(r'"((?:\\.|[^"\\\n])*)"|//[^\n]*|/\*.*?\*/', re.S)
# A sentence has three words and one of these among them, which names, options and patterns have not.
SMALL_WORDS = re.compile(r"(?<!\S)(an|are|be|by|for|from|has|in|is|it|its|more|no|not|of|than|that|the|there|to|was|were|with)(?!\S)")

# Rooms whose tests the thread sanitizer passes over, as nothing in them starts a thread.
ONE_THREAD = tuple(line.split()[0] + "/" for line in (ROOT / "tests/sanitizers/one_thread.txt").read_text().splitlines()
                   if not line.startswith("#"))
STARTS_THREADS = re.compile(r"\b(QThread|QThreadPool|QtConcurrent|std::(thread|jthread|async))\b")

# What these have waits by std::atomic::wait. In programs made with MinGW's GCC 12 that looks at the value before it has the
# lock, and sleeps on where another thread changes it in between. std::condition_variable, std::future and Qt's own wake.
MAY_NEVER_WAKE = re.compile(r"^#include <(barrier|latch|semaphore)>", re.M)

# Whether such an array counts as constant depends on whether one of as many was seen before it. What one object file has among its
# constants and another among its data, Debian's linker for Windows calls defined twice. With auto the type is known in time.
TWO_SECTIONS = re.compile(r"^inline constexpr std::array\s+([\w:]+(?:<[^>]*>)?)\s*[{=]", re.M)

# Words of the program, or a tip that is made from them; and the tray, whose tips the desktop shows.
OWN_TIP = re.compile(r"\btr\(|plainTip\(|toolTip\(\)|nameWithKey\(|\{\}")
TIPS_WITHOUT_MARKUP = {"ui/tray/tray.cpp"}

GLOSSARY = ROOT / "docs/design/glossary.md"
# Words that the glossary avoids for one thing, and that are right for another: a person stops, deletes and saves, a window has handles.
OF_OTHER_THINGS = {"abort", "delete", "handle", "rest", "save", "stop"}

# Tests of the folders themselves, which are of no folder.
UNMIRRORED = {"core/rooms"}

# One of these is compiled, by the system or by what it has.
VARIANT = re.compile(r"_(linux|macos|openssl|posix|qt|unix|windows)$")


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


# What the comment above a class says of its size.
REASON = re.compile(r"\b(?:methods?|members?|sources)\b[^.]*?\b(?:because|since|as)\b")

CLASS = re.compile(r"\b(?:class|struct)\s+(?:\[\[\w+\]\]\s*)?((?:\w+::)*\w+)(?:\s+final)?\s*(?::[^;{()]*)?\{")
FUNCTION = re.compile(r"[)\w>]\s*(?:const\b|noexcept\b|override\b|&&?|->\s*[\w:<>*& ,]+|:\s*\w.*?[)}]\s*)*\s*\{", re.S)
DEFINITION = re.compile(r"^[A-Za-z_~][^=;(){}]*?\b((?:\w+::)*\w+)::(?:~?\w+|operator[^\s(]*)\(", re.M)


def comment_above(text, line):
    """The comment that ends right above that line, counted from 0."""
    lines = text.splitlines()
    first = line
    while first > 0 and lines[first - 1].lstrip().startswith("//"):
        first -= 1
    return " ".join(said.strip().removeprefix("//").strip() for said in lines[first:line])


class House:
    """What the sources below a folder are like."""

    def __init__(self, root=ROOT):
        self.root = root
        self.files = sorted(path for room in ROOMS for end in ("*.h", "*.cpp", "*.mm", "*.def")
                            for path in (root / room).rglob(end))
        self.text = {path: path.read_text(encoding="utf-8") for path in self.files}
        self.bare = {path: bare(text) for path, text in self.text.items()}
        self.classes()
        self.function_lengths()

    def name(self, path):
        return path.relative_to(self.root).as_posix()

    def classes(self):
        self.class_sizes, self.class_sources, self.class_comments = {}, collections.defaultdict(set), {}
        for path, text in self.bare.items():
            for found in CLASS.finditer(text):
                if re.search(r"\benum\s*$", text[:found.start()]):
                    continue
                body = text[found.end():closing(text, found.end() - 1)]
                size = sizes(body)
                name = found.group(1)
                if sum(size) > sum(self.class_sizes.get(name, (0, 0))):
                    self.class_sizes[name] = size
                    self.class_comments[name] = comment_above(self.text[path], text.count("\n", 0, found.start()))
            if path.suffix != ".h":
                for found in DEFINITION.finditer(text):
                    self.class_sources[found.group(1)].add(VARIANT.sub("", path.stem))

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
            for path in (self.root / room).rglob("*"):
                if path.suffix in (".cpp", ".mm"):
                    found[self.name(path.parent)] += 1
        return found

    def comments(self):
        lines = words = 0
        for text in self.text.values():
            for line in text.splitlines():
                lines += bool(line.strip())
                words += line.strip().startswith("//")
        return words, lines

    def code_of_core(self):
        """How many lines of each room of core are neither blank nor a comment."""
        found = collections.Counter()
        for path, text in self.text.items():
            if self.name(path).startswith("core/"):
                lines = (line.strip() for line in text.splitlines())
                found[self.name(path).split("/")[1]] += sum(bool(line) and not line.startswith("//") for line in lines)
        return found

    def includes(self):
        """How many includes lead from one folder to another."""
        found = collections.Counter()
        for path, text in self.text.items():
            here = self.name(path.parent)
            for include in re.findall(r'^#include "([^"]+)/[^"/]+"', text, flags=re.M):
                if include != here and (self.root / include).is_dir():
                    found[here, include] += 1
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
        long = sum(length > LONG_FUNCTION for length, _, _ in self.functions)
        if long:
            over["functions", "long"] = long
        thousands = -(-self.code_of_core().total() // 1000)
        if thousands > MOST_OF_CORE:
            over["thousands", "core"] = thousands
        return over


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def table(house):
    lengths = [len(house.text[path].splitlines()) for path in house.files if path.suffix == ".cpp"]
    functions = [length for length, _, _ in house.functions]
    biggest = sorted(house.class_sizes, key=lambda name: -house.class_sizes[name][0])[:5]
    words, lines = house.comments()
    folders = house.folders()
    core = house.code_of_core()
    print(f".cpp: median {statistics.median(lengths):.0f}, p95 {percentile(lengths, .95)}, longest {max(lengths)} lines; {len(lengths)} files")
    print(f"functions: median {statistics.median(functions):.0f}, p95 {percentile(functions, .95)} lines with head and braces, "
          f"{sum(f > LONG_FUNCTION for f in functions)} of {len(functions)} over {LONG_FUNCTION}")
    for name in biggest:
        methods, members = house.class_sizes[name]
        print(f"class {name}: {methods} methods, {members} members, {len(house.class_sources[name])} sources")
    print(f"folders with more than {MOST_IN_FOLDER} sources: {sum(c > MOST_IN_FOLDER for c in folders.values())} of {len(folders)}")
    print(f"comments: {100 * words / lines:.1f} % of lines")
    print(f"code of core: {core.total()} lines: {', '.join(f'{room} {count}' for room, count in core.most_common())}")


def sentences(house):
    """English in the rooms that leave it to words."""
    for path, text in house.text.items():
        if house.name(path).startswith(WORDLESS) and not house.name(path).startswith(WORDED):
            for said in filter(None, (found.group(1) for found in STRING.finditer(text))):
                if len(said.split()) > 2 and SMALL_WORDS.search(said) and said not in OF_QT:
                    yield f"{house.name(path)} has a sentence, which belongs to words or core/values/phrases: {said}"


def threads(house):
    """Threads where nobody would see them race."""
    for path, text in house.bare.items():
        name = house.name(path)
        # Those of values have a test of their own, which is not passed over.
        if name.startswith(ONE_THREAD) and "/thread_" not in name and STARTS_THREADS.search(text):
            yield f"{name} starts a thread, but tests/sanitizers/one_thread.txt spares its room the thread sanitizer"


def tips(house):
    """Tool tips of words that may be somebody else's: Qt takes for markup what looks like it."""
    for path, text in house.text.items():
        name = house.name(path)
        if name.startswith("ui/"):
            for said in re.findall(r"(?:->|\.|::)(?:setToolTip|showText)\(([^;]*);", text):
                if not OWN_TIP.search(said) and name not in TIPS_WITHOUT_MARKUP:
                    yield f"{name} shows a tool tip past plainTip: {' '.join(said.split())}"


def continuations(house):
    """QFuture::then, which Qt 6.4 may call twice. What answers through a future is a call; errands have a `then` as well, and are names."""
    for path, text in house.bare.items():
        for said in re.findall(r"(?:\)|\w*[fF]uture)\s*\.\s*then\s*\(", text):
            yield f"{house.name(path)} says `{said}`: Qt 6.4 may call what follows twice; QFutureWatcher or whenDone don't"


def sleepers(root):
    """Threads that may never wake, in programs and tests."""
    for room in (*ROOMS, "tests"):
        for path in sorted((root / room).rglob("*")):
            if path.suffix in (".h", ".cpp") and (found := MAY_NEVER_WAKE.search(path.read_text(encoding="utf-8"))):
                yield f"{path.relative_to(root).as_posix()} includes <{found.group(1)}>, which wakes nobody at times in programs made with MinGW"


def two_sections(root):
    """Arrays of headers that a program made with MinGW may not be linked with."""
    for room in (*ROOMS, "tests"):
        for path in sorted((root / room).rglob("*.h")):
            for name in TWO_SECTIONS.findall(path.read_text(encoding="utf-8")):
                yield f"{path.relative_to(root).as_posix()} has std::array {name}{{...}}, which MinGW may not link: auto {name} = std::array{{...}}"


def bare_measures(house):
    """Distances of the window that have a number where a measure of ui/looks has a name."""
    for path, text in house.bare.items():
        if house.name(path).startswith("ui/"):
            for call, said in re.findall(r"\b((?:set|add)(?:Horizontal|Vertical)?Spacing|set(?:Contents)?Margins?)\(([^;]*);", text):
                # Several times a measure of the font or of the style is no number of pixels.
                if re.search(r"(?<![\w.])[1-9]", re.sub(r"\*\s*\d+", "", said)):
                    yield f"{house.name(path)} has a number in {call}({' '.join(said.split())}, where ui/looks/measures.h has names"


def never_said(glossary):
    """The words that the last column of the glossary's verbs is for."""
    rows = re.findall(r"^\| (?:[^|\n]*\|){2} ([^|\n]*)\|$", glossary.partition("| never |")[2], re.M)
    return {word for row in rows for word in re.findall(r"\*(\w+)\*", row)} - OF_OTHER_THINGS


def overridden(house):
    """The names of functions that take the place of others' functions."""
    for text in house.bare.values():
        for found in re.finditer(r"\boverride\b", text):
            start = max(text.rfind(end, 0, found.start()) for end in ";{}:")
            if name := re.search(r"(\w+)\s*\(", text[start:found.start()]):
                yield name.group(1)


def other_words(house, never):
    """Names made of words for which the glossary has others. Names with a line below are of the system, of std or of a macro."""
    ours = set(overridden(house))
    for path, text in house.bare.items():
        for name in sorted(set(re.findall(r"\b(?:m_)?([A-Za-z][A-Za-z0-9]*)\b", text)) - ours):
            for word in sorted({part.lower() for part in re.findall(r"[A-Z]?[a-z]+", name)} & never):
                yield f"{house.name(path)} says {name}, and the glossary never says {word}"


def unexplained(house, limits):
    """Classes beyond a line whose headers don't say why."""
    for name in sorted({name for kind, name in limits if kind in ("methods", "members", "sources")} & set(house.class_sizes)):
        if not REASON.search(house.class_comments[name]):
            yield f"{name} crosses a line of a class, and the comment above it does not say why: its methods or members are many, because …"


def ways(includes):
    found = collections.defaultdict(set)
    for here, there in includes:
        found[here].add(there)
    return found


def reached(start, onward):
    """All that a way leads to from there."""
    seen, open_ends = set(), [start]
    while open_ends:
        for there in onward.get(open_ends.pop(), ()):
            if there not in seen:
                seen.add(there)
                open_ends.append(there)
    return seen


def circles(includes):
    onward = ways(includes)
    found = set()
    for here in onward:
        if here in reached(here, onward):
            found.add(frozenset(there for there in reached(here, onward) if here in reached(there, onward)))
    return sorted(sorted(circle) for circle in found)


def top(folder):
    """The room that a folder is of: ui, app/cli, core/engine."""
    return "/".join(folder.split("/")[:1 if folder.startswith(("ui", "words")) else 2])


def without_detours(includes):
    """The lines that are left when those go that a longer way says as well."""
    onward = ways(includes)
    return {(here, there): count for (here, there), count in includes.items()
            if not any(there in reached(between, onward) for between in onward[here] - {there})}


def drawing(includes, known_as):
    lines = ["```mermaid", "flowchart TD"]
    for here, there in sorted(includes):
        ends = [f"{place.replace('/', '_')}[{known_as(place)}]" for place in (here, there)]
        lines.append(f"    {ends[0]} -->|{includes[here, there]}| {ends[1]}")
    return "\n".join([*lines, "```", ""])


def picture(house):
    includes = house.includes()
    if circles(includes):
        return ""
    between = collections.Counter()
    for (here, there), count in includes.items():
        if top(here) != top(there):
            between[top(here), top(there)] += count
    text = ["# Rooms and who includes whom", "",
            "Drawn by `python3 tests/lint/house.py --rooms` from the sources; a test says when it is out of date. An arrow leads from",
            "who includes to what is included, with the number of includes. Arrows that follow from others are left out in",
            "the pictures of single rooms.", "", "## All rooms", "", drawing(between, str)]
    for room in sorted({top(here) for here, _ in includes}):
        inside = {way: count for way, count in includes.items() if top(way[0]) == room == top(way[1])}
        if len(inside) > 1:
            text += [f"## {room}", "", drawing(without_detours(inside), lambda place: place[len(room) + 1:] or place)]
    return "\n".join(text).rstrip("\n") + "\n"


def hubs(includes):
    folders = {place for way in includes for place in way}
    found = []
    for there in sorted(folders):
        includers = {here for here, target in includes if target == there}
        if not there.startswith(BASE) and len(includers) > MOST_INCLUDERS * (len(folders) - 1):
            found.append(f"{there} is included by {len(includers)} of {len(folders) - 1} folders")
    return found


def misplaced(house):
    """What is wrong with the folders, whatever house_limits.txt allows."""
    includes = house.includes()
    wrong = [f"these include each other in a circle: {' '.join(circle)}" for circle in circles(includes)]
    wrong += hubs(includes)
    wrong += sentences(house)
    wrong += threads(house)
    wrong += continuations(house)
    wrong += sleepers(house.root)
    wrong += two_sections(house.root)
    wrong += tips(house)
    wrong += bare_measures(house)
    wrong += other_words(house, never_said(GLOSSARY.read_text(encoding="utf-8")))
    for folder in house.folders():
        if set(folder.split("/")) & NO_NAMES:
            wrong.append(f"{folder} has a name that says nothing")
    for tested in sorted(folder.removeprefix("tests/") for folder in house.folders() if folder.startswith(("tests/core/", "tests/ui/"))):
        if not (ROOT / tested).is_dir() and tested not in UNMIRRORED:
            wrong.append(f"tests/{tested} is for a folder that is not there")
    if not wrong and (not PICTURE.exists() or PICTURE.read_text(encoding="utf-8") != picture(house)):
        wrong.append(f"{PICTURE.relative_to(ROOT)} is out of date: python3 tests/lint/house.py --rooms")
    return wrong


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
    wrong = misplaced(house)
    wrong += unexplained(house, limits)
    for (kind, name), count in sorted(over.items()):
        if count > limits.get((kind, name), 0):
            wrong.append(f"{kind} {name}: {count}, where {limits.get((kind, name), 'no more than the usual')} is allowed")
    stale = [f"{kind} {name}: {over.get((kind, name), 'within the line')}, where {LIMITS.name} still allows {count}"
             for (kind, name), count in sorted(limits.items()) if over.get((kind, name), 0) < count]
    if stale:
        stale.append(f"What has shrunk must not grow again: python3 tests/lint/house.py --limits writes {LIMITS.name} anew")
    for line in wrong + stale:
        print(line)
    return 1 if wrong or stale else 0


def shrunk(limits, over):
    """The limits as they may be from now on: none is raised, and what is within the line has none any more."""
    return {what: min(limit, over[what]) for what, limit in limits.items() if what in over}


def write_limits(house):
    lines = [f"{kind} {name} {count}\n" for (kind, name), count in sorted(shrunk(allowed(), house.crossed()).items())]
    LIMITS.write_text(LIMITS_HEAD + "".join(lines), encoding="utf-8")


def main():
    house = House()
    match sys.argv[1:]:
        case []:
            table(house)
        case ["--check"]:
            return check(house)
        case ["--limits"]:
            write_limits(house)
        case ["--rooms"]:
            PICTURE.write_text(picture(house), encoding="utf-8")
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
