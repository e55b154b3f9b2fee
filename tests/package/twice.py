#!/usr/bin/env python3
"""Builds the packages of one commit twice, and says whether they are the same bytes.

  twice.py FOLDER package deb rpm portable
  twice.py FOLDER windows package

The words after FOLDER are those of ./dev. Two clones of the last commit are made in FOLDER, and stay there. One is built after the
other, so at another time, at another path, with another umask, zone and language; where root runs it, by another person as well.
"""
import hashlib
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
NOBODY = 65534
# What is installed for the one is there for the other, who may not install. The cache would answer the other with what the one made.
BUILDS = {"one": {"umask": 0o022, "TZ": "UTC", "LC_ALL": "C.UTF-8"},
          "another folder": {"umask": 0o077, "TZ": "Pacific/Auckland", "LC_ALL": "C", "user": NOBODY}}


def built(folder, words, umask, user=None, **surroundings):
    """The packages' checksums by their names."""
    person = {}
    if user is not None and os.getuid() == 0:
        person = {"user": user, "group": user, "extra_groups": []}
        subprocess.run(["chown", "-R", f"{user}:{user}", folder], check=True)
    subprocess.run(["./dev", *words], cwd=folder, check=True, umask=umask, **person,
                   env=dict(os.environ, CCACHE_DISABLE="1", **surroundings))
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.glob("build/packages/*.*"))}


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    top = pathlib.Path(sys.argv[1]).resolve()
    top.mkdir(parents=True)
    top.chmod(0o755)
    # Before either is built, because the project may have another commit by the time that the first one is done.
    for name in BUILDS:
        subprocess.run(["git", "clone", "-q", ROOT, top / name], check=True)
    one, other = (built(top / name, sys.argv[2:], **how) for name, how in BUILDS.items())
    for name in sorted(one | other):
        print("same     " if one.get(name) == other.get(name) else "DIFFERENT", name)
    sys.exit(not one or one != other)


if __name__ == "__main__":
    main()
