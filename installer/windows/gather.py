#!/usr/bin/env python3
"""Puts beside programs for Windows what they load: DLLs, Qt's plugins and the licences of both. For builds on another
system, which have no windeployqt.

  gather.py --programs FOLDER --qt FOLDER

FOLDER/bin has the programs. What a program or a DLL imports is either found among the compiler's own DLLs or in Qt's bin, or
it is one of SYSTEM, which every Windows has; anything else stops it, and so does a DLL of which components.py says nothing.
"""
import argparse
import functools
import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parent / "trust")]
import components  # noqa: E402
import surroundings  # noqa: E402
from portable_executable import PortableExecutable  # noqa: E402

STRIP = "x86_64-w64-mingw32-strip"
COMPILER = "x86_64-w64-mingw32-g++-posix"
SYSTEM = set("""
    advapi32 authz bcrypt comdlg32 crypt32 d3d11 d3d9 dnsapi dwmapi dxgi gdi32 imm32 iphlpapi kernel32 mpr
    msvcrt netapi32 ntdll ole32 oleaut32 powrprof secur32 shcore shell32 shlwapi user32 userenv uxtheme version winhttp
    winmm ws2_32 wtsapi32""".split())
# The copyright files name the common licences by their place on Debian.
COMMON_LICENCES = ("LGPL-3", "LGPL-2.1", "GPL-3", "GPL-2", "Apache-2.0")


def imports_of(path):
    return sorted(PortableExecutable(path).imports())


def is_of_the_system(name):
    name = name.lower()
    return name.removesuffix(".dll") in SYSTEM or name.startswith("api-ms-win-")


@functools.lru_cache(maxsize=None)
def compilers_own(name):
    """The compiler's file of this name, if there is one."""
    if not shutil.which(COMPILER):
        return None
    said = subprocess.run([COMPILER, f"-print-file-name={name}"], capture_output=True, text=True, check=True).stdout.strip()
    # A name that the compiler doesn't know comes back as it is.
    return pathlib.Path(os.path.realpath(said)) if "/" in said else None


def places(qt):
    """The run-time comes from the compiler at hand; a Qt that was made elsewhere may have brought an older one."""
    runtime = [compilers_own("libstdc++-6.dll"), compilers_own("libwinpthread-1.dll")]
    return [path.parent for path in runtime if path] + [pathlib.Path("/usr/x86_64-w64-mingw32/lib"), qt / "bin"]


def found(name, searched):
    for folder in searched:
        for path in folder.glob("*.dll"):
            if path.name.lower() == name.lower():
                return path
    raise SystemExit(f"{name} is neither here nor in every Windows")


def gather(programs, qt):
    """{where in bin: which file} of all that the programs load."""
    placed = {pathlib.Path(name): qt / "plugins" / name for name in components.plugins_of(qt)}
    waiting = [*programs.glob("bin/*.exe"), *placed.values()]
    searched = places(qt)
    seen = set()
    while waiting:
        for name in imports_of(waiting.pop()):
            if name.lower() in seen or is_of_the_system(name):
                continue
            seen.add(name.lower())
            path = found(name, searched)
            placed[pathlib.Path(path.name)] = path
            waiting.append(path)
    return placed


def licences(folder):
    """(what, component) of all that is in a folder, and in its DLLs."""
    told = []
    for path in sorted(path for path in folder.rglob("*") if path.suffix in (".dll", ".qm")):
        whole = components.of(path.name)
        told.append((path.name, whole))
        inside = components.compiled_into(path.read_bytes()) if path.suffix == ".dll" else []
        told += [(f"within {path.name}", each) for each, _ in inside if each.name != whole.name]
    return told + [("within the programs", each) for each, _ in components.IN_THE_PROGRAMS]


def place_licences(binaries, folder):
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(surroundings.ROOT / "LICENSE", folder / "Tributary.txt")
    lines = ["the programs: Tributary, Tributary.txt\r\n"]
    for what, component in licences(binaries):
        shutil.copyfile(component.copyright(), folder / component.text())
        lines.append(f"{what}: {component.name}, {component.text()}\r\n")
    for path in COMMON_LICENCES:
        shutil.copyfile(pathlib.Path("/usr/share/common-licenses", path), folder / f"{path}.txt")
    (folder / "libraries.txt").write_text("".join(lines), encoding="utf-8", newline="")


def place_words(folder):
    """Qt looks where qt.conf says, wherever the Qt was that the programs were made with."""
    (folder / "qt.conf").write_text("[Paths]\nPrefix = .\nPlugins = .\nTranslations = translations\n", newline="")
    for path in components.words():
        (folder / "translations").mkdir(exist_ok=True)
        shutil.copyfile(path, folder / "translations" / path.name)


def main():
    words = argparse.ArgumentParser()
    words.add_argument("--programs", type=pathlib.Path, required=True)
    words.add_argument("--qt", type=pathlib.Path, required=True)
    given = words.parse_args()
    # Strip writes the time into what it has worked on, unless it is told another.
    surroundings.settle()
    placed = gather(given.programs, given.qt)
    for where, path in placed.items():
        target = given.programs / "bin" / where
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
        subprocess.run([STRIP, "--strip-unneeded", str(target)], check=True)
    place_words(given.programs / "bin")
    place_licences(given.programs / "bin", given.programs / "licences")
    print(f"{len(placed)} files beside the programs")


if __name__ == "__main__":
    main()
