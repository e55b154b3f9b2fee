#!/usr/bin/env python3
"""Packs the sources of the last commit, of which others make packages of their own.

  source.py --to FOLDER     FOLDER/tributary-VERSION.tar.xz

The same commit gives the same bytes, and what isn't committed isn't in it.
"""
import argparse
import lzma
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "trust"))
import archive  # noqa: E402
import surroundings  # noqa: E402


def git(*words):
    # Who packs may be another than who checked out, and an own umask for archives would give other bytes.
    command = ["git", "-c", "safe.directory=*", "-c", "tar.umask=0022", "-C", str(surroundings.ROOT), *words]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        raise SystemExit(f"git {words[0]} ended with {done.returncode}; the archive is made of a commit")
    return done.stdout


def version():
    return re.search(r"^project\(Tributary VERSION ([\d.]+) ", git("show", "HEAD:CMakeLists.txt").decode(), re.M).group(1)


def pack(folder):
    name = f"tributary-{version()}"
    folder.mkdir(parents=True, exist_ok=True)
    packed = lzma.compress(git("archive", "--format=tar", f"--prefix={name}/", "HEAD"), preset=archive.LEVEL)
    (folder / f"{name}.tar.xz").write_bytes(packed)


def main():
    words = argparse.ArgumentParser()
    words.add_argument("--to", type=pathlib.Path, required=True)
    pack(words.parse_args().to)


if __name__ == "__main__":
    main()
