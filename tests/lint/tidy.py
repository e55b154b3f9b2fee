#!/usr/bin/env python3
"""Runs clang-tidy over our sources, as `./dev tidy` configured them in build/tidy.

Nearly all of its time goes into the headers of others, so sources that are compiled alike are read joined, but those that
use a name for different things; a join that can't be compiled for such a name is split. A source of several programs is
read once. Since builds compile sources joined too, each is also compiled alone here: nothing else would see what it forgot
to include, and which of its names shadow another.

What a join passed with (the tool, .clang-tidy, the compile command, and the text of everything of ours in it) is kept in
build/tidy/passed; while all of that is as it was, it is not read again.
"""

import argparse
import concurrent.futures
import hashlib
import json
import pathlib
import re
import shlex
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "cmake"))
from joined_sources import is_program, packed  # noqa: E402

BUILD = ROOT / "build" / "tidy"
PASSED = BUILD / "passed"
JOINS = BUILD / "joins"
TOOL = "clang-tidy-19"
RULES = ROOT / ".clang-tidy"
OURS = ("app", "core", "ui", "words", "tests")
# What is ours in a join is included, as a header is.
READ_AS_OURS = f"^{ROOT}/({'|'.join(OURS)})/"
MOST_JOINED = 24


def digest(*parts: bytes) -> str:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(hashlib.sha256(part).digest())
    return whole.hexdigest()


def generate_includes(jobs: int, is_wanted) -> None:
    """Makes the .moc files that sources include. The build's own targets for that would compile libraries as well."""

    def is_read(path: str) -> bool:
        test = re.search(r"/(tst_\w+?)(_autogen)?[./]", path)
        return not test or is_wanted(test[1])

    infos = [path for path in sorted(BUILD.rglob("AutogenInfo.json")) if is_read(str(path))]
    wishes = set(re.findall(r"(\S+/moc) (@\S+)", (BUILD / "build.ninja").read_text()))
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        # One that fails is of a target that is no more, or its source says what it lacks.
        words, quiet = ["cmake", "-E", "cmake_autogen"], subprocess.DEVNULL
        list(pool.map(lambda info: subprocess.run([*words, info, "Debug"], stdout=quiet, stderr=quiet), infos))
        for moc, wish in wishes:
            if is_read(wish):
                pool.submit(subprocess.run, [moc, wish], stdout=quiet, stderr=quiet)


class Join:
    """Sources of one target, read as one."""

    def __init__(self, words: list[str], folder: str, sources: list[pathlib.Path]):
        self.words = words
        self.folder = folder
        self.sources = sources
        text = "".join(f'#include "{source}"\n' for source in sources)
        key = digest(json.dumps(words).encode(), text.encode())
        self.file = JOINS / f"{key}.cpp"
        self.file.write_text(text)
        self.record = PASSED / f"{key}.json"

    def name(self) -> str:
        return " ".join(str(source.relative_to(ROOT)) for source in self.sources)

    def halves(self) -> list["Join"]:
        middle = len(self.sources) // 2
        return [Join(self.words, self.folder, part) for part in (self.sources[:middle], self.sources[middle:])]

    def clang(self, *more: str) -> subprocess.CompletedProcess:
        words = [*self.words, *more, str(self.file)]
        return subprocess.run(words, cwd=self.folder, capture_output=True, text=True)

    def state(self, rules: str, files: list[pathlib.Path]) -> dict:
        return {"rules": rules, "files": {str(path): digest(path.read_bytes()) for path in files}}

    def has_passed(self, rules: str) -> bool:
        try:
            known = json.loads(self.record.read_text())
            return known == self.state(rules, [pathlib.Path(path) for path in known["files"]])
        except (OSError, ValueError, KeyError):
            return False

    def files_of_ours(self) -> list[pathlib.Path]:
        names = self.clang("-MM").stdout.replace("\\\n", " ").split()[1:]
        return sorted(path for path in map(pathlib.Path, names) if path.is_relative_to(ROOT))

    def keep_passed(self, rules: str, started: float) -> None:
        files = self.files_of_ours()
        # What was written meanwhile may not be what was read.
        if all(path.stat().st_mtime < started for path in files):
            self.record.write_text(json.dumps(self.state(rules, files)))

    def objections(self, rules: str) -> list[str]:
        """What clang-tidy has against it; nothing when it passed."""
        if self.has_passed(rules):
            return []
        started = time.time()
        run = subprocess.run(
            [TOOL, f"--config-file={RULES}", f"--header-filter={READ_AS_OURS}", "--quiet", self.file, "--", *self.words],
            capture_output=True,
            text=True,
            cwd=self.folder,
        )
        if run.returncode == 0:
            self.keep_passed(rules, started)
            return []
        if len(self.sources) > 1 and "[clang-diagnostic-error]" in run.stdout:
            return [objection for half in self.halves() for objection in half.objections(rules)]
        return [run.stdout or run.stderr or f"clang-tidy failed on {self.name()}"]


class Alone(Join):
    """One source, as a compiler sees it that reads no other with it."""

    def __init__(self, words: list[str], folder: str, source: pathlib.Path):
        super().__init__([*words, "-fsyntax-only", "-Wshadow", "-Werror"], folder, [source])

    def objections(self, rules: str) -> list[str]:
        if self.has_passed(rules):
            return []
        started = time.time()
        run = self.clang()
        if run.returncode != 0:
            return [run.stderr or f"clang failed on {self.name()}"]
        self.keep_passed(rules, started)
        return []


def words_of(entry: dict) -> list[str]:
    words = shlex.split(entry["command"])
    at = words.index("-o")
    words = [*words[:at], *words[at + 2 :]]
    return [word for word in words if word not in ("-c", entry["file"])]


def joins_of(wanted) -> list[Join]:
    """The sources that are wanted, those together that differ at most in where their own .moc files are."""
    groups = {}
    seen = set()
    entries = json.loads((BUILD / "compile_commands.json").read_text())
    for entry in sorted(entries, key=lambda entry: entry["file"]):
        source = pathlib.Path(entry["file"])
        ours = source.is_relative_to(ROOT) and source.relative_to(ROOT).parts[0] in OURS
        if not ours or source in seen or not wanted(source):
            continue
        seen.add(source)
        words = words_of(entry)
        shared = [word for word in words if not word.endswith("_autogen/include")]
        folders, sources = groups.setdefault((entry["directory"], *shared), ({}, []))
        folders.update(dict.fromkeys(word for word in words if word not in shared))
        sources.append(source)
    joins = []
    for (folder, *shared), (folders, sources) in groups.items():
        # What the library deprecates and uses itself is its affair.
        words = [*shared, *folders, "-Wno-deprecated-declarations"]
        # In a join one source's file scope is the other's.
        joins += [Join([*words, "-Wno-shadow"], folder, pack) for pack in packed(sources, MOST_JOINED)]
        joins += [Alone(words, folder, source) for source in sources if not is_program(source)]
    return joins


def changed_since(commit: str) -> set[pathlib.Path]:
    """What git tells of, and the sources of headers among it."""
    words = ["git", "-c", f"safe.directory={ROOT}", "diff", "--name-only", commit]
    told = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    changed = {ROOT / name for name in told.splitlines()}
    return changed | {path.with_suffix(".cpp") for path in changed if path.suffix == ".h"}


def main() -> int:
    words = argparse.ArgumentParser(description="clang-tidy over what has changed since it last passed")
    words.add_argument("--jobs", type=int, default=2)
    words.add_argument("--all", action="store_true", help="the test programs as well")
    words.add_argument("--since", metavar="COMMIT", help="only sources that are others than in this commit, or whose headers are")
    words.add_argument("files", nargs="*", help="only these sources")
    asked = words.parse_args()

    named = {pathlib.Path(name).resolve() for name in asked.files}
    recent = changed_since(asked.since) if asked.since else None
    stems = {source.stem for source in named}
    generate_includes(asked.jobs, lambda test: asked.all or test in stems)
    for folder in (PASSED, JOINS):
        folder.mkdir(exist_ok=True)

    def is_wanted(source: pathlib.Path) -> bool:
        if named:
            return source in named
        return (asked.all or not is_program(source)) and (recent is None or source in recent)

    joins = joins_of(is_wanted)
    version = subprocess.run([TOOL, "--version"], capture_output=True, check=True).stdout
    rules = digest(version, RULES.read_bytes())

    started = time.monotonic()
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(asked.jobs) as pool:
        for objections in pool.map(lambda join: join.objections(rules), joins):
            failed += bool(objections)
            for objection in objections:
                print(objection, flush=True)
    packs = [join for join in joins if not isinstance(join, Alone)]
    count = sum(len(join.sources) for join in packs)
    alone = len(joins) - len(packs)
    print(f"{count} sources in {len(packs)} joins, {alone} of them alone as well, {failed} objections, {time.monotonic() - started:.0f} s")
    return 1 if failed or not (joins or asked.since) else 0


if __name__ == "__main__":
    sys.exit(main())
