#!/usr/bin/env python3
"""The installer and the portable archive for Windows, packed of programs that are nothing but headers: the same bytes whoever
packs them, and a bill of all that is in them."""
import hashlib
import json
import os
import pathlib
import re
import shutil
import struct
import sys
import tempfile
import unittest
import zipfile

import packages
from made_up_program import ALL, NX_COMPATIBLE, made, of_version

sys.path[:0] = [str(packages.INSTALLER / "windows"), str(packages.INSTALLER)]
import components  # noqa: E402
import surroundings  # noqa: E402

QT = of_version(6, 4, 2)
LIBRARIES = {"Qt6Core.dll": QT + b" deflate 1.2.13 Copyright 1995-2022 Jean-loup Gailly and Mark Adler ",
             "Qt6Gui.dll": QT + b"FREETYPE_PROPERTIES\0", "libqt6keychain.dll": b""}
PLUGINS = {name: QT + (b"SQLite format 3\0\0003.40.1\0" if "qsqlite" in name else b"") for name in components.PLUGINS}
TEXTS = ("Qt.txt", "Qt-SVG.txt", "QtKeychain.txt", "SQLite.txt", "xxHash.txt", "GCCs-run-time.txt", "MinGW-w64.txt",
         "libraries.txt")
VERSIONS = {"Qt": "6.4.2", "Qt SVG": "6.4.2", "QtKeychain": "0.13.2", "SQLite": "3.40.1", "zlib": "1.2.13", "xxHash": "0.8.1",
            "FreeType": None}
NAME = "Tributary-7.8.9-win64"
# A file system that tells what was made last first.
MEMORY = "/dev/shm"


def write(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def place_qt(folder):
    """As make_qt.sh makes one, of what is looked at."""
    for name, words in LIBRARIES.items():
        write(folder / "bin" / name, made(imports={}, words=words))
    for name, words in PLUGINS.items():
        write(folder / "plugins" / name, made(imports={}, words=words))
    write(folder / "lib/libxxhash.a", b"")
    write(folder / "lib/pkgconfig/libxxhash.pc", b"Name: xxhash\nVersion: 0.8.1\n")
    write(folder / "lib/cmake/Qt6Keychain/Qt6KeychainConfigVersion.cmake", b'set(PACKAGE_VERSION "0.13.2")\n')
    write(folder / "sources.txt", b"qt6-base 6.4.2+dfsg-10\nxxhash 0.8.1-1\n")


def place_programs(folder):
    """With all that they load, as gather.py leaves them."""
    for name in components.PROGRAMS:
        write(folder / "bin" / name, made())
    for name, words in {**LIBRARIES, **PLUGINS}.items():
        write(folder / "bin" / name, made(imports={}, words=words))
    write(folder / "bin/qt.conf", b"[Paths]\r\n")
    write(folder / "share/tributary/browser/_locales/en/messages.json", b"{}")
    for name in TEXTS:
        write(folder / "licences" / name, name.encode())


class Packages(unittest.TestCase):
    def setUp(self):
        packages.need("makensis", "dpkg-query")
        folder = tempfile.TemporaryDirectory(prefix="tributary windows ")
        self.addCleanup(folder.cleanup)
        self.top = pathlib.Path(folder.name)
        place_qt(self.top / "qt")
        self.programs = self.top / "programs"
        place_programs(self.programs)

    def pack(self, name="packed", mask="022", programs=None, more=(), **environment):
        script = 'umask "$1" && shift && mkdir "$1" && cd "$1" && shift && exec "$@"'
        packages.run("sh", "-c", script, "sh", mask, self.top / name, sys.executable, packages.INSTALLER / "windows/pack.py",
                     "--to", ".", "--programs", programs or self.programs, "--qt", self.top / "qt", "--version", "7.8.9",
                     "--icon", packages.build_folder() / "resources/tributary.ico", *more,
                     env=dict(os.environ, SOURCE_DATE_EPOCH="1700000000", **environment))
        return self.top / name

    def bill(self, folder, kind):
        return json.loads((folder / f"{NAME}.{kind}.spdx.json").read_text(encoding="utf-8"))

    def test_are_the_same_bytes_whoever_packs_them(self):
        one = self.pack("one", TZ="UTC", LC_ALL="C.UTF-8")
        # Another person has copied the files at another time, in another order and with other rights, to where folders are
        # read in another order as well.
        elsewhere = tempfile.TemporaryDirectory(prefix="ünd elsewhere ", dir=MEMORY if os.access(MEMORY, os.W_OK) else None)
        self.addCleanup(elsewhere.cleanup)
        other = pathlib.Path(elsewhere.name, "programs")
        paths = sorted(path for path in self.programs.rglob("*") if path.is_file())
        for path in reversed(paths):
            copy = other / path.relative_to(self.programs)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
            copy.chmod(0o755)
            os.utime(copy, (1234567890, 1234567890))
        theirs = self.pack("two", "077", other, TZ="Pacific/Auckland", LC_ALL="C", LANG="tr_TR.UTF-8", USER="else",
                           LOGNAME="else", HOME=elsewhere.name, TMPDIR=elsewhere.name)
        names = sorted(path.name for path in one.iterdir())
        self.assertEqual(names, sorted(f"{NAME}.{end}" for end in ("exe", "exe.spdx.json", "zip", "zip.spdx.json")))
        for name in names:
            self.assertEqual(*(hashlib.sha256((each / name).read_bytes()).hexdigest() for each in (one, theirs)), name)

    def test_have_a_bill_of_every_file(self):
        folder = self.pack()
        bill = self.bill(folder, "zip")
        listed = {each["fileName"]: each["checksums"] for each in bill["files"]}
        with zipfile.ZipFile(folder / f"{NAME}.zip") as packed:
            self.assertEqual({f"./{name.removeprefix(NAME)[1:]}" for name in packed.namelist()}, set(listed))
            for name in packed.namelist():
                for each in listed[f"./{name.removeprefix(NAME)[1:]}"]:
                    kind = each["algorithm"].lower()
                    self.assertEqual(each["checksumValue"], hashlib.new(kind, packed.read(name)).hexdigest(), name)
        self.assertEqual({each["fileName"] for each in self.bill(folder, "exe")["files"]}, set(listed) - {"./bin/portable"})

    def test_have_a_bill_that_holds_together(self):
        folder = self.pack()
        for kind in ("exe", "zip"):
            bill = self.bill(folder, kind)
            known = [each["SPDXID"] for each in (bill, *bill["packages"], *bill["files"])]
            self.assertEqual(len(known), len(set(known)))
            for each in known:
                self.assertRegex(each, r"^SPDXRef-[A-Za-z0-9.-]+$")
            for each in bill["relationships"]:
                self.assertLessEqual({each["spdxElementId"], each["relatedSpdxElement"]}, set(known))
            main = bill["packages"][0]
            digest = hashlib.sha256((folder / f"{NAME}.{kind}").read_bytes()).hexdigest()
            self.assertEqual(main["checksums"][0]["checksumValue"], digest)
            self.assertEqual((main["name"], main["versionInfo"], main["filesAnalyzed"]), ("tributary", "7.8.9", True))
            self.assertEqual(bill["creationInfo"]["created"], "2023-11-14T22:13:20Z")

    def test_have_a_bill_of_what_is_whose(self):
        bill = self.bill(self.pack(), "exe")
        named = {each["SPDXID"]: each for each in bill["packages"]}
        of = {(each["spdxElementId"].removeprefix("SPDXRef-File-bin-"), each["relationshipType"],
               named[each["relatedSpdxElement"]]["name"]) for each in bill["relationships"]
              if each["relationshipType"] in ("GENERATED_FROM", "STATIC_LINK")}
        self.assertLessEqual({("Qt6Core.dll", "GENERATED_FROM", "Qt"), ("Qt6Core.dll", "STATIC_LINK", "zlib"),
                              ("Qt6Gui.dll", "STATIC_LINK", "FreeType"), ("sqldrivers-qsqlite.dll", "STATIC_LINK", "SQLite"),
                              ("imageformats-qsvg.dll", "GENERATED_FROM", "Qt SVG"),
                              ("libqt6keychain.dll", "GENERATED_FROM", "QtKeychain"),
                              ("tributary.exe", "STATIC_LINK", "xxHash"), ("tributary-cli.exe", "STATIC_LINK", "xxHash")}, of)
        self.assertEqual({name for name, relation, _ in of if relation == "GENERATED_FROM"},
                         {name.replace("/", "-") for name in (*LIBRARIES, *PLUGINS)})
        self.assertIn("nsis-common", {each["name"] for each in named.values()})
        self.assertNotIn("nsis-common", {each["name"] for each in self.bill(self.top / "packed", "zip")["packages"]})

    def test_have_a_bill_of_versions_licences_and_sources(self):
        parts = {each["name"]: each for each in self.bill(self.pack(), "zip")["packages"]}
        self.assertEqual({name: parts[name].get("versionInfo") for name in VERSIONS}, VERSIONS)
        for name, part in parts.items():
            self.assertNotEqual(part["licenseDeclared"], "NOASSERTION", name)
        self.assertIn("licences/Qt.txt", parts["zlib"]["licenseComments"])
        self.assertEqual(parts["Qt"]["sourceInfo"], "built from: qt6-base 6.4.2+dfsg-10")
        self.assertRegex(parts["Qt"]["externalRefs"][0]["referenceLocator"], r"^pkg:deb/\w+/qt6-base@6\.4\.2%2Bdfsg-10\?arch=source")
        self.assertIn("not recorded", parts["QtKeychain"]["sourceInfo"])

    def test_are_not_made_of_what_nobody_knows(self):
        write(self.programs / "bin/surprise.dll", made(imports={}))
        with self.assertRaisesRegex(AssertionError, "nobody has said whose surprise.dll is"):
            self.pack()
        self.assertEqual(list((self.top / "packed").iterdir()), [])

    def test_are_not_made_without_a_licence(self):
        (self.programs / "licences/SQLite.txt").unlink()
        with self.assertRaisesRegex(AssertionError, "no licence of SQLite"):
            self.pack()

    def test_are_not_made_of_a_program_or_library_that_is_not_hardened(self):
        for number, (name, asked) in enumerate({"tributary.exe": {"imports": {}}, "tributary-cli.exe": {"relocated": False},
                                                "Qt6Core.dll": {"asks_for": ALL & ~NX_COMPATIBLE}}.items()):
            with self.subTest(name):
                path = self.programs / "bin" / name
                before = path.read_bytes()
                path.write_bytes(made(**asked))
                with self.assertRaisesRegex(AssertionError, rf"{re.escape(name)}: it"):
                    self.pack(f"refused {number}")
                self.assertEqual(list((self.top / f"refused {number}").iterdir()), [])
                path.write_bytes(before)

    def test_leave_the_programs_that_lie_ready_as_they_are(self):
        before = {path: path.stat().st_mtime_ns for path in self.programs.rglob("*")}
        self.pack()
        self.assertEqual({path: path.stat().st_mtime_ns for path in self.programs.rglob("*")}, before)


class Gathering(unittest.TestCase):
    def test_writes_the_time_of_the_sources_into_what_it_strips(self):
        packages.need("x86_64-w64-mingw32-strip")
        with tempfile.TemporaryDirectory(prefix="tributary-") as folder:
            top = pathlib.Path(folder)
            place_qt(top / "qt")
            write(top / "programs/bin/tributary.exe", made(imports={"Qt6Core.dll": ["start"]}))
            environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
            packages.run(sys.executable, packages.INSTALLER / "windows/gather.py", "--programs", top / "programs", "--qt",
                         top / "qt", env=environment)
            for name in ("Qt6Core.dll", *PLUGINS):
                content = (top / "programs/bin" / name).read_bytes()
                header = struct.unpack_from("<I", content, 0x3c)[0]
                stamp = struct.unpack_from("<I", content, header + 8)[0]
                self.assertEqual(str(stamp), surroundings.time_of_the_sources(), name)


if __name__ == "__main__":
    unittest.main(verbosity=2)
