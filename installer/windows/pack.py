#!/usr/bin/env python3
"""Makes the packages for Windows of what another system built: the portable ZIP and the installer, with a bill of materials
beside each.

  pack.py --to FOLDER [--stand-in] --build FOLDER
  pack.py --to FOLDER [--stand-in] --programs FOLDER --qt FOLDER --version 1.2.3 --icon FILE.ico

The second form is for programs that lie ready with all that they load, after they were signed, for example. The same files
give the same bytes, whoever packs them and where. The ZIP has a file `portable` beside the programs, with which they keep
everything in their own folder. --stand-in: of programs that are not for people and not hardened; for tests.
"""
import argparse
import hashlib
import os
import pathlib
import shutil
import sys
import tempfile
import time
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parent / "trust")]
import bill  # noqa: E402
import components  # noqa: E402
import hardening_windows  # noqa: E402
import installer  # noqa: E402
import sbom  # noqa: E402
from portable_executable import PortableExecutable  # noqa: E402
from surroundings import ROOT, cached, run, settle, version_of  # noqa: E402


def install(build, folder):
    run("cmake", "--install", build, "--component", "programs", "--prefix", folder)
    for name in components.PROGRAMS:
        run("x86_64-w64-mingw32-strip", "--strip-all", folder / "bin" / name)


def check(folder):
    """Ours have all that the compiler has to offer; of others' libraries, what Windows looks for."""
    faults = [(path, fault) for path in sorted(folder.glob("bin/*.exe")) for fault in hardening_windows.missing_in(path)]
    for path in sorted(folder.rglob("*.dll")):
        faults += [(path, fault) for fault in hardening_windows.missing_in_headers(PortableExecutable(path))]
    if faults:
        raise SystemExit("\n".join(f"{path.name}: {fault}" for path, fault in faults))


def archive(folder, target):
    stamp = time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"]))[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), stamp)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, path.read_bytes())


def finish(package, given, folder):
    if sbom.can_be_made():
        sbom.write_beside(package, bill.made(given.version, package, folder, given.qt))
    print(f"{package.name}: {hashlib.sha256(package.read_bytes()).hexdigest()}, {package.stat().st_size} bytes")


def pack(given, folder, target):
    package = target / f"{folder.name}.exe"
    installer.make(folder, given.version, given.icon, ROOT / "LICENSE", package)
    finish(package, given, folder)
    (folder / "bin/portable").write_bytes(b"")
    package = target / f"{folder.name}.zip"
    archive(folder, package)
    finish(package, given, folder)


def arguments():
    words = argparse.ArgumentParser()
    for name in ("build", "to", "programs", "qt", "icon"):
        words.add_argument("--" + name, type=pathlib.Path, required=name == "to")
    words.add_argument("--version")
    words.add_argument("--stand-in", action="store_true")
    given = words.parse_args()
    if given.build:
        given.build = given.build.resolve()
        given.version, given.qt = version_of(given.build), pathlib.Path(cached(given.build, "TRIBUTARY_QT_WINDOWS"))
        given.icon = given.build / "resources/tributary.ico"
    elif not (given.programs and given.qt and given.version and given.icon):
        words.error("either --build, or --programs, --qt, --version and --icon")
    return given


def main():
    given = arguments()
    settle()
    given.to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="tributary-") as made:
        folder = pathlib.Path(made, f"Tributary-{given.version}-win64")
        if given.build:
            install(given.build, folder)
        else:
            shutil.copytree(given.programs, folder)
        if not given.stand_in:
            check(folder)
        # Whoever finds a package finds all of them, each with its bill.
        packed = pathlib.Path(made, "packed")
        packed.mkdir()
        pack(given, folder, packed)
        for file in packed.iterdir():
            shutil.copyfile(file, given.to / file.name)


if __name__ == "__main__":
    main()
