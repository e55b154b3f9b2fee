#!/usr/bin/env python3
"""What the documents name must be there: files and folders of the tree, types, functions, tests. A document that
names what is gone sends its reader the wrong way.

Read are words between backticks: a path or a file's name, or a word that only code is written in (`SegmentPlan`,
`claimNext`, `SegmentPlan::claimNext`, `claimNext()`). Lines of shell and pictures are passed over.

Where a document says how many files are on a way, the table below has to name as many.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOCUMENTS = ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", "tests/support/README.md",
             *sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("docs/**/*.md"))]
SOURCES = ("app", "core", "ui", "words", "tests", "cmake")
ENDS = (".h", ".cpp", ".mm", ".py", ".md", ".txt", ".cmake", ".json", ".1", ".ts", ".qrc", ".in")
FENCED = re.compile(r"^```.*?^```$", re.M | re.S)
QUOTED = re.compile(r"`([^`\n]+)`")
FILE = re.compile(r"^[\w./*{},-]+(?:%s)$" % "|".join(re.escape(end) for end in ENDS))
FOLDER = re.compile(r"^(?:%s)(?:/[\w-]+)*/?$" % "|".join(SOURCES))
CODE = re.compile(r"^(?:\w+::)*~?(?=\w*[a-z])(?=\w*[A-Z])[A-Za-z]\w*(?:\(\))?$")
# Words of other programs, of formats and of systems, which stand in no source of ours as such.
FOREIGN = {"cookies.txt", "sha256sum.txt", "sha256sums.txt"}


def tree():
    files = {path.relative_to(ROOT).as_posix() for room in (*SOURCES, "docs", "resources", "translations", "installer")
             for path in (ROOT / room).rglob("*") if path.is_file()}
    return files | {path.name for path in ROOT.iterdir() if path.is_file()}


def words(files):
    found = set()
    for name in files:
        if name.endswith((".h", ".cpp", ".mm", ".py", ".cmake", "CMakeLists.txt")):
            found.update(re.findall(r"\w+", (ROOT / name).read_text(encoding="utf-8")))
    return found


def is_there(word, files, names, known):
    if word in FOREIGN:
        return True
    if re.fullmatch(r"tst_\w+", word):
        return f"{word}.cpp" in names
    if FOLDER.match(word):
        return (ROOT / word).exists()
    if FILE.match(word):
        return "*" in word or word in files or ("/" not in word and word in names)
    if CODE.match(word):
        return all(part in known for part in re.split(r"::", word.removesuffix("()").replace("~", "")))
    return True


def on_the_way(table):
    """The files that a table names, a header and its source as one."""
    return {pathlib.PurePath(word).stem for word in QUOTED.findall(table) if word.endswith((".h", ".cpp"))}


def miscounted(text):
    """Ways whose number of files is not the one that the document says."""
    for said, table in re.findall(r"Files on this way: (\d+)\.\n\n((?:\|.*\n)+)", text):
        if int(said) != len(on_the_way(table)):
            first = (QUOTED.findall(table) or [""])[0]
            yield f"says {said} files on the way from {first}, and names {len(on_the_way(table))}"


def main():
    files = tree()
    names = {name.rsplit("/", 1)[-1] for name in files}
    known = words(files)
    wrong = 0
    for document in DOCUMENTS:
        whole = (ROOT / document).read_text(encoding="utf-8")
        for complaint in miscounted(whole):
            print(f"{document} {complaint}")
            wrong += 1
        text = FENCED.sub(lambda block: "\n" * block.group(0).count("\n"), whole)
        for number, line in enumerate(text.splitlines(), 1):
            for word in QUOTED.findall(line) if not line.startswith("    ") else ():
                if not is_there(word, files, names, known):
                    print(f"{document}:{number} names {word}, which is not there")
                    wrong += 1
    return 1 if wrong else 0


sys.exit(main())
