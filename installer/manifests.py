#!/usr/bin/env python3
"""Fills in what other people's package collections ask for, from the version and the packages themselves.

  manifests.py --version 1.2.3 --place URL --page URL --pictures URL --packages FOLDER --to FOLDER [NAME...]

NAME: winget, scoop, cask, arch, flatpak; without one all of them. --place: the folder on the web where the packages lie.
--pictures: where resources/pictures is served, whose window.png software centres show.
A package that a manifest names and that is not in the folder stops it: no manifest goes out with a checksum of nothing. Lines
between @with:PACKAGE@ and @without@ are for a folder that has it, and those up to @end@ for another.
"""
import argparse
import hashlib
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
TEMPLATES = {"winget": sorted(HERE.glob("windows/winget/*.in")), "scoop": [HERE / "windows/scoop.json.in"],
             "cask": [HERE / "macos/tributary.rb.in"], "arch": [HERE / "linux/arch/PKGBUILD.in"],
             "flatpak": [HERE / "linux/flatpak/org.tributary.Tributary.yml.in"]}
WORDS = ("version", "place", "page", "pictures")
CHOICE = re.compile("^@with:(.*)@\n((?:.*\n)*?)@without@\n((?:.*\n)*?)@end@\n", re.M)


def digest_of(package, folder):
    path = folder / package
    if not path.is_file():
        raise SystemExit(f"{package} is not in {folder}")
    return hashlib.sha256(path.read_bytes()).hexdigest()


def filled(text, words):
    # Where the next version will lie, for those who look for it by themselves.
    text = text.replace("@place:$version@", words.place.replace(words.version, "$version"))
    for name in WORDS:
        text = text.replace(f"@{name}@", getattr(words, name))
    text = CHOICE.sub(lambda found: found.group(2 if (words.packages / found.group(1)).is_file() else 3), text)
    text = re.sub("@sha256:(.*?)@", lambda found: digest_of(found.group(1), words.packages), text)
    return re.sub("@SHA256:(.*?)@", lambda found: digest_of(found.group(1), words.packages).upper(), text)


def main():
    words = argparse.ArgumentParser()
    for name in WORDS:
        words.add_argument("--" + name, required=True)
    for name in ("packages", "to"):
        words.add_argument("--" + name, type=pathlib.Path, required=True)
    words.add_argument("names", nargs="*", metavar="NAME", help=", ".join(TEMPLATES))
    given = words.parse_args()
    for name in given.names or TEMPLATES:
        for template in TEMPLATES.get(name) or sys.exit(f"there is no manifest for {name}"):
            target = given.to / name / template.stem
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(filled(template.read_text(), given))


if __name__ == "__main__":
    main()
