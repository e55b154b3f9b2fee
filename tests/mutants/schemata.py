"""Sources that hold all of their mutants at once, one of which is alive at a time, chosen by the environment of the
process. So each source is compiled and each test program is linked once for hundreds of mutants."""

import concurrent.futures
import dataclasses
import hashlib
import json
import pathlib
import re
import shlex
import shutil
import subprocess

from sources import Change, Finder

PER_FILE = 1000  # numbers that a file has, so that a change in one leaves the others as they are


def digest(*parts: bytes) -> str:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(hashlib.sha256(part).digest())
    return whole.hexdigest()[:16]


def groups_of(changes: list[Change]) -> list[list]:
    """[begin, end, changes, groups within], the outer before the inner."""
    top: list[list] = []
    path: list[list] = []
    for change in sorted(changes, key=lambda c: (c.begin, -c.end, c.number)):
        while path and path[-1][1] <= change.begin:
            path.pop()
        if path and path[-1][:2] == [change.begin, change.end]:
            path[-1][2].append(change)
            continue
        group = [change.begin, change.end, [change], []]
        (path[-1][3] if path else top).append(group)
        path.append(group)
    return top


def rendered(text: str, begin: int, end: int, groups: list[list]) -> str:
    said, at = [], begin
    for inner_begin, inner_end, changes, within in groups:
        said.append(text[at:inner_begin])
        said.append(wrapped(changes, rendered(text, inner_begin, inner_end, within)))
        at = inner_end
    return "".join(said) + text[at:end]


def wrapped(changes: list[Change], text: str) -> str:
    """The stretch with the choice of its mutants before it, each on a line of its own, where the compiler names it."""
    values = "".join(
        f"\n/*@{c.number}*/ ::tributary_mutants::is({c.number}) ? ({c.mutated}) :\n" for c in changes if c.kind == "value"
    )
    if values:
        text = f"({values}({text}))"
    for c in changes:
        if c.kind == "statement":
            text = f"{{\n/*@{c.number}*/ if (!::tributary_mutants::is({c.number}))\n{{ {text} }} }}"
        elif c.kind == "return":
            text = f"{{\n/*@{c.number}*/ if (::tributary_mutants::is({c.number})) {c.mutated}\n{text} }}"
    return text


class Schemata:
    """Takes all that holds no mutants from a build in which each source has an object of its own."""

    def __init__(self, root: pathlib.Path, place: pathlib.Path, jobs: int):
        self.root, self.place, self.jobs = root, place, jobs
        self.build = place / "plain"
        self.entries = {}
        self.texts: dict[str, bytes] = {}

    def build_plain(self, programs: list[str]) -> None:
        if not (self.build / "build.ninja").exists():
            words = ["cmake", "--preset", "dev", "-B", str(self.build), "-DTRIBUTARY_JOIN_SOURCES=OFF"]
            if shutil.which("ccache"):
                words.append("-DCMAKE_CXX_COMPILER_LAUNCHER=ccache")
            subprocess.run(words, cwd=self.root, stdout=subprocess.DEVNULL, check=True)
        subprocess.run(["ninja", "-C", str(self.build), f"-j{self.jobs}", "--quiet", *programs], check=True)
        for entry in json.loads((self.build / "compile_commands.json").read_text()):
            self.entries[entry["file"]] = entry
        headers = sorted((self.root / "core").rglob("*.h"))
        self.headers = digest(*[header.read_bytes() for header in headers])

    def take(self, names: list[str]) -> list[str]:
        """Those of the sources that are compiled here, and not on another system."""
        names = [name for name in names if str(self.root / name) in self.entries]
        for name in names:
            self.texts[name] = (self.root / name).read_bytes()
        return names

    # ------------------------------------------------------------ what can be changed

    def kept(self, name: str, what: str) -> pathlib.Path:
        """What was found of this source as it is now, by these finders."""
        finder = pathlib.Path(__file__).with_name("sources.py").read_bytes()
        folder = self.place / "kept"
        folder.mkdir(exist_ok=True)
        return folder / f"{pathlib.Path(name).stem}.{digest(finder, self.texts[name])}.{what}"

    def find(self, names: list[str], numbers: dict[str, int]) -> dict[str, list[Change]]:
        """The mutants of each source, less those that were seen not to compile."""

        def found(name: str) -> list[Change]:
            kept = self.kept(name, "found")
            if not kept.exists():
                changes = Finder(self.root, [name]).read(self.entries[str(self.root / name)])
                kept.write_text(json.dumps([dataclasses.asdict(change) for change in changes[: PER_FILE - 1]]))
            changes = [Change(**values) for values in json.loads(kept.read_text())]
            for offset, change in enumerate(changes):
                change.number = numbers[name] + offset
            wrong = self.wrong_in(name)
            return [change for offset, change in enumerate(changes) if offset not in wrong]

        with concurrent.futures.ThreadPoolExecutor(self.jobs) as pool:
            return dict(zip(names, pool.map(found, names)))

    def wrong_in(self, name: str) -> set[int]:
        kept = self.kept(name, "wrong")
        return set(json.loads(kept.read_text())) if kept.exists() else set()

    # ------------------------------------------------------------ compiling

    def compile(self, changes: dict[str, list[Change]], numbers: dict[str, int]) -> dict[str, pathlib.Path]:
        """The objects with mutants; what doesn't compile is taken out of the changes."""
        with concurrent.futures.ThreadPoolExecutor(self.jobs) as pool:
            objects = list(pool.map(lambda name: self.object_of(name, changes, numbers[name]), changes))
        return dict(zip(changes, objects))

    def object_of(self, name: str, changes: dict[str, list[Change]], first: int) -> pathlib.Path:
        mutated = self.place / "sources" / name
        mutated.parent.mkdir(parents=True, exist_ok=True)
        words = self.words_for(name, mutated)
        target = mutated.with_suffix(".o")
        while True:
            text = self.text_of(name, changes[name])
            state = digest(text.encode("latin-1"), self.headers.encode(), repr(words).encode())
            stamp = mutated.with_suffix(".state")
            if target.exists() and stamp.exists() and stamp.read_text() == state:
                return target
            mutated.with_suffix(".mutated").write_bytes(text.encode("latin-1"))
            mutated.write_text(f'#include "{mutated.with_suffix(".mutated").name}"\n')
            directory = self.entries[str(self.root / name)]["directory"]
            run = subprocess.run(words, cwd=directory, capture_output=True, text=True)
            if run.returncode == 0:
                stamp.write_text(state)
                return target
            wrong = self.blamed(run.stderr, text, mutated.with_suffix(".mutated").name)
            changes[name] = [change for change in changes[name] if change.number not in wrong]
            self.kept(name, "wrong").write_text(
                json.dumps(sorted(self.wrong_in(name) | {number - first for number in wrong}))
            )

    def words_for(self, name: str, mutated: pathlib.Path) -> list[str]:
        entry = self.entries[str(self.root / name)]
        words = shlex.split(entry["command"])
        words[words.index("-o") + 1] = str(mutated.with_suffix(".o"))
        words[words.index(entry["file"])] = str(mutated)
        return [*words, "-I", str(pathlib.Path(__file__).parent)]

    def text_of(self, name: str, changes: list[Change]) -> str:
        # In what it takes for a system's header, the compiler says nothing but errors.
        plain = self.texts[name].decode("latin-1")
        return '#pragma GCC system_header\n#include "mutant.h"\n' + rendered(plain, 0, len(plain), groups_of(changes))

    @staticmethod
    def blamed(said: str, text: str, file: str) -> set[int]:
        """The numbers of the mutants on the lines that the compiler names, or else of those right before them."""
        marks, last = [], None
        for line in text.split("\n"):
            found = re.match(r"/\*@(\d+)\*/", line)
            last = int(found[1]) if found else last
            marks.append((bool(found), last))
        named = [int(line) - 1 for line in re.findall(rf"{re.escape(file)}:(\d+):", said)]
        direct = {marks[line][1] for line in named if marks[line][0]}
        wrong = direct or {marks[line][1] for line in named if marks[line][1]}
        if not wrong:
            raise SystemExit(f"{file} doesn't compile, and no mutant is to blame:\n{said[:3000]}")
        return wrong

    # ------------------------------------------------------------ linking

    def link(self, program: str, objects: list[pathlib.Path]) -> pathlib.Path:
        """The test program with the objects that hold mutants in place of those of the library."""
        words = ["ninja", "-C", str(self.build), "-t", "commands", program]
        command = subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip().split("\n")[-1]
        target = self.place / "programs" / program
        target.parent.mkdir(exist_ok=True)
        command = re.sub(r" -o \S+", f" -o {shlex.quote(str(target))}", command, count=1)
        before = " ".join(shlex.quote(str(path)) for path in objects)
        command = re.sub(r" (\S*libtributary\.a)", rf" {before} \1", command, count=1)
        states = [path.with_suffix(".state").read_bytes() for path in objects]
        plain = next(self.build.rglob(program)).stat().st_mtime_ns
        state = digest(command.encode(), str(plain).encode(), *states)
        stamp = target.with_suffix(".state")
        if not (target.exists() and stamp.exists() and stamp.read_text() == state):
            subprocess.run(command, shell=True, cwd=self.build, check=True, stdout=subprocess.DEVNULL)
            stamp.write_text(state)
        return target
