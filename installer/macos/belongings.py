#!/usr/bin/env python3
"""Whose the libraries are that macdeployqt has put into Tributary.app: brings the words of their licences along, and writes the
bill of materials of the disk image. Each has to be of one of Homebrew's packages, and each of those has to have a licence.

belongings.py licences APP PREFIX          puts them into the app
belongings.py bill APP PREFIX IMAGE VERSION
The prefix is what `brew --prefix` says."""
import pathlib
import re
import shutil
import sys
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "trust"))
import sbom  # noqa: E402
import surroundings  # noqa: E402

LICENCE = re.compile(r"(LICEN[CS]E|COPYING|COPYRIGHT|NOTICE)([-._].*)?", re.IGNORECASE)
# Where Homebrew's packages have the words, besides their topmost folder.
SHARED = ("share/doc", "share/licenses", "share/licences")
# Qt's sources have the words in a folder, which Homebrew takes for no part of the package. An app has to bring these two along.
QT = {"qt", "qtbase", "qtdeclarative", "qtimageformats", "qtsvg", "qttools", "qttranslations"}
QT_TEXTS = [pathlib.Path(__file__).resolve().parent / "licences" / name for name in ("LGPL-3.txt", "GPL-3.txt")]
# Where Homebrew's packages have what an app loads.
PLACES = ("lib", "share/qt/plugins", "plugins")


def libraries_in(folder):
    """A framework is one, whatever lies in it."""
    frameworks = [each for each in folder.rglob("*.framework") if not any(up.suffix == ".framework" for up in each.parents)]
    loose = [each for each in folder.rglob("*.dylib") if not any(up.suffix == ".framework" for up in each.parents)]
    return sorted(frameworks + loose)


def kegs(prefix):
    """{name of a library: the folder of the package and version that it is of}"""
    found = {}
    for link in sorted((prefix / "opt").iterdir()):
        keg = link.resolve()
        for place in PLACES:
            for library in libraries_in(keg / place):
                found.setdefault(library.name, keg)
    return found


def packages_in(app, prefix):
    """{folder of a package: its libraries in the app}"""
    known, found = kegs(prefix), {}
    for library in libraries_in(app / "Contents"):
        if library.name not in known:
            raise SystemExit(f"no package in {prefix} has {library.name}, so nobody can say whose it is")
        found.setdefault(known[library.name], []).append(library.name)
    return dict(sorted(found.items()))


def licences_of(keg):
    """{where the words of a licence lie among those of the package: the file that has them}"""
    texts = [each for each in keg.iterdir() if LICENCE.fullmatch(each.name)]
    texts += (keg / "LICENSES").rglob("*")
    texts += [each for place in SHARED for each in (keg / place).rglob("*") if LICENCE.fullmatch(each.name)]
    found = {each.relative_to(keg): each for each in sorted(texts) if each.is_file()}
    if not found and keg.parent.name in QT:
        found = {pathlib.Path(each.name): each for each in QT_TEXTS}
    if not found:
        raise SystemExit(f"{keg} has no words of a licence")
    return found


def place_licences(app, prefix):
    for keg in packages_in(app, prefix):
        folder = app / "Contents/Resources/licences" / keg.parent.name
        for where, text in licences_of(keg).items():
            (folder / where).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(text, folder / where)


def described(keg, names):
    name, version = keg.parent.name, keg.name
    place = f"pkg:brew/{urllib.parse.quote(name)}@{urllib.parse.quote(version)}"
    return sbom.described(name, version, comment="files: " + ", ".join(names), sourceInfo=f"of Homebrew's {name} {version}",
                          externalRefs=[{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                                         "referenceLocator": place}],
                          licenseComments=f"as Contents/Resources/licences/{name} in the app says")


def write_bill(app, prefix, image, version):
    theirs = [described(keg, names) for keg, names in packages_in(app, prefix).items()]
    sbom.write_beside(image, sbom.bill("Tributary", version, image, theirs, "CONTAINS"))


def main(words):
    surroundings.settle()
    if len(words) == 3 and words[0] == "licences":
        place_licences(pathlib.Path(words[1]), pathlib.Path(words[2]))
    elif len(words) == 5 and words[0] == "bill":
        write_bill(*(pathlib.Path(word) for word in words[1:4]), words[4])
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
