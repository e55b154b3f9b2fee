#!/usr/bin/env python3
"""Makes the packages for Windows of a build that another system made: the portable ZIP and the installer.

  pack.py --build FOLDER --to FOLDER

The same files give the same bytes. The ZIP has a file `portable` beside the programs, with which they keep everything in
their own folder.
"""
import argparse
import hashlib
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PROGRAMS = ("tributary.exe", "tributary-cli.exe")


def run(*command):
    subprocess.run([str(word) for word in command], check=True)


def version_of(build):
    return re.search(r"CMAKE_PROJECT_VERSION:STATIC=(\S+)", (build / "CMakeCache.txt").read_text()).group(1)


def time_of_the_sources():
    git = ["git", "-c", "safe.directory=*", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    done = subprocess.run(git, capture_output=True, text=True, check=False)
    said = os.environ.get("SOURCE_DATE_EPOCH") or done.stdout.strip()
    return int(said) if said else int((ROOT / "CHANGELOG.md").stat().st_mtime)


def install(build, folder):
    run("cmake", "--install", build, "--component", "programs", "--prefix", folder)
    for name in PROGRAMS:
        run("x86_64-w64-mingw32-strip", "--strip-all", folder / "bin" / name)


def pack(folder, archive, moment):
    stamp = time.gmtime(moment)[:6]
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), stamp)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                packed.writestr(entry, path.read_bytes())


def main():
    words = argparse.ArgumentParser()
    words.add_argument("--build", type=pathlib.Path, required=True)
    words.add_argument("--to", type=pathlib.Path, required=True)
    given = words.parse_args()
    build = given.build.resolve()
    given.to.mkdir(parents=True, exist_ok=True)
    name = f"Tributary-{version_of(build)}-win64"
    installer, archive = given.to / f"{name}.exe", given.to / f"{name}.zip"
    with tempfile.TemporaryDirectory(prefix="tributary-") as made:
        folder = pathlib.Path(made, name)
        install(build, folder)
        run(sys.executable, HERE / "installer.py", "--programs", folder, "--version", version_of(build), "--licence",
            ROOT / "LICENSE", "--icon", build / "resources/tributary.ico", "--output", installer)
        (folder / "bin/portable").write_bytes(b"")
        pack(folder, archive, time_of_the_sources())
    for package in (installer, archive):
        print(f"{package.name}: {hashlib.sha256(package.read_bytes()).hexdigest()}, {package.stat().st_size} bytes")


if __name__ == "__main__":
    main()
