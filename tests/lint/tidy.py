#!/usr/bin/env python3
"""Runs clang-tidy over our sources, as `./dev tidy` configured them in build/tidy.

What a file passed with (the tool, .clang-tidy, its compile command, its own text and that of each header of ours that
it reads) is kept in build/tidy/passed; while all of that is as it was, the file is not checked again.
"""

import argparse
import concurrent.futures
import hashlib
import json
import pathlib
import shlex
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "tidy"
PASSED = BUILD / "passed"
TOOL = "clang-tidy-19"
OURS = ("app", "core", "ui", "tests")
RULES = (ROOT / ".clang-tidy", ROOT / "tests" / ".clang-tidy")


def digest(*parts: bytes) -> str:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(hashlib.sha256(part).digest())
    return whole.hexdigest()


def generate_includes(jobs: int) -> None:
    """Makes the .moc files that sources include. The build's own targets for that would compile libraries as well."""
    infos = sorted(BUILD.rglob("AutogenInfo.json"))
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for run in pool.map(lambda info: subprocess.run(["cmake", "-E", "cmake_autogen", info, "Debug"]), infos):
            run.check_returncode()


def our_sources() -> dict[pathlib.Path, dict]:
    entries = {}
    for entry in json.loads((BUILD / "compile_commands.json").read_text()):
        path = pathlib.Path(entry["file"])
        if path.is_relative_to(ROOT) and path.relative_to(ROOT).parts[0] in OURS:
            entries[path] = entry
    return entries


def our_headers(entry: dict) -> list[pathlib.Path]:
    """The headers of the tree that this source reads, as the compiler finds them."""
    words = shlex.split(entry["command"])
    at = words.index("-o")
    words = [*words[:at], *words[at + 2 :]]
    words.remove("-c")
    found = subprocess.run([*words, "-MM"], cwd=entry["directory"], capture_output=True, text=True, check=True)
    names = found.stdout.replace("\\\n", " ").split()[1:]
    return sorted(path for path in map(pathlib.Path, names) if path.is_relative_to(ROOT))


class Source:
    def __init__(self, entry: dict, rules: bytes):
        self.entry = entry
        self.path = pathlib.Path(entry["file"])
        self.name = str(self.path.relative_to(ROOT))
        self.base = digest(rules, entry["command"].encode(), self.path.read_bytes())
        self.record = PASSED / (self.name.replace("/", "__") + ".json")

    def state(self, headers: list[pathlib.Path]) -> dict:
        return {"base": self.base, "headers": {str(path): digest(path.read_bytes()) for path in headers}}

    def has_passed(self) -> bool:
        try:
            known = json.loads(self.record.read_text())
            return known == self.state([pathlib.Path(path) for path in known["headers"]])
        except (OSError, ValueError, KeyError):
            return False

    def check(self) -> str:
        """What clang-tidy objects to; nothing when the source passed."""
        state = self.state(our_headers(self.entry))
        run = subprocess.run([TOOL, "-p", BUILD, "--quiet", self.path], capture_output=True, text=True, cwd=ROOT)
        if run.returncode == 0:
            self.record.write_text(json.dumps(state))
            return ""
        return run.stdout or run.stderr


def main() -> int:
    words = argparse.ArgumentParser(description="clang-tidy over what has changed since it last passed")
    words.add_argument("--jobs", type=int, default=2)
    words.add_argument("files", nargs="*", help="only these sources")
    asked = words.parse_args()

    generate_includes(asked.jobs)
    PASSED.mkdir(exist_ok=True)
    version = subprocess.run([TOOL, "--version"], capture_output=True, check=True).stdout
    rules = digest(version, *(path.read_bytes() for path in RULES)).encode()
    sources = [Source(entry, rules) for entry in our_sources().values()]
    if asked.files:
        only = {str(pathlib.Path(name).resolve().relative_to(ROOT)) for name in asked.files}
        sources = [source for source in sources if source.name in only]
    due = [source for source in sources if not source.has_passed()]
    print(f"{len(sources)} sources, {len(due)} to check", flush=True)

    failed = []
    with concurrent.futures.ThreadPoolExecutor(asked.jobs) as pool:
        started = time.monotonic()
        for source, objection in zip(due, pool.map(Source.check, due)):
            if objection:
                failed.append(source.name)
                print(objection, flush=True)
        print(f"{len(due) - len(failed)} passed, {len(failed)} did not, in {time.monotonic() - started:.0f} s")
    for name in failed:
        print(f"  {name}")
    return 1 if failed or not sources else 0


if __name__ == "__main__":
    sys.exit(main())
