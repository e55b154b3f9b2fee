#!/usr/bin/env python3
"""Puts beside programs for Windows what they load: DLLs, Qt's plugins and the licences of both. For builds on another
system, which have no windeployqt.

  gather.py --programs FOLDER --qt FOLDER

FOLDER/bin has the programs. What a program or a DLL imports, as objdump tells it, is either found in Qt's bin or among the
compiler's own DLLs, or it is one of SYSTEM, which every Windows has; anything else stops it, and so does a DLL without a
licence.
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import languages  # noqa: E402

OBJDUMP = "x86_64-w64-mingw32-objdump"
STRIP = "x86_64-w64-mingw32-strip"
COMPILER = "x86_64-w64-mingw32-g++-posix"
# Qt's own words, which are the same on every system.
WORDS = pathlib.Path("/usr/share/qt6/translations")
# What Qt loads by itself, each with the job that asks for it.
PLUGINS = {"platforms/qwindows.dll": "windows", "styles/qwindowsvistastyle.dll": "the native look",
           "iconengines/qsvgicon.dll": "icons", "imageformats/qsvg.dll": "icons", "imageformats/qico.dll": "icons of files",
           "sqldrivers/qsqlite.dll": "the list of downloads", "tls/qschannelbackend.dll": "https"}
SYSTEM = set("""
    advapi32 authz bcrypt comdlg32 crypt32 d3d11 d3d9 dnsapi dwmapi dxgi gdi32 imm32 iphlpapi kernel32 mpr
    msvcrt netapi32 ntdll ole32 oleaut32 powrprof secur32 shcore shell32 shlwapi user32 userenv uxtheme version winhttp
    winmm ws2_32 wtsapi32""".split())
# By the beginning of a name: whose it is, and the package of Debian whose copyright file says under which terms.
ORIGINS = [("qt6keychain", "QtKeychain", "qtkeychain-qt6-dev"), ("libqt6keychain", "QtKeychain", "qtkeychain-qt6-dev"),
           ("qt6svg", "Qt SVG", "qt6-svg-dev|libqt6svg6-dev"), ("qsvg", "Qt SVG", "qt6-svg-dev|libqt6svg6-dev"),
           ("q", "Qt", "qt6-base-dev"),
           ("libgcc", "GCC's run-time", "gcc-mingw-w64-base"), ("libstdc++", "GCC's run-time", "gcc-mingw-w64-base"),
           ("libwinpthread", "MinGW-w64", "mingw-w64-common"), ("zlib1", "zlib", "libz-mingw-w64"),
           ("libcrypto", "OpenSSL", "openssl"), ("libssl", "OpenSSL", "openssl")]


def imports_of(path):
    said = subprocess.run([OBJDUMP, "-p", str(path)], capture_output=True, text=True, check=True).stdout
    return sorted(set(re.findall(r"DLL Name: (\S+)", said)))


def is_of_the_system(name):
    name = name.lower()
    return name.removesuffix(".dll") in SYSTEM or name.startswith("api-ms-win-")


def places(qt):
    compiler = subprocess.run([COMPILER, "-print-file-name=libstdc++-6.dll"], capture_output=True, text=True,
                              check=True).stdout.strip()
    return [qt / "bin", pathlib.Path(compiler).parent, pathlib.Path("/usr/x86_64-w64-mingw32/lib")]


def found(name, searched):
    for folder in searched:
        for path in folder.glob("*.dll"):
            if path.name.lower() == name.lower():
                return path
    raise SystemExit(f"{name} is neither here nor in every Windows")


def gather(programs, qt):
    """{where in bin: which file} of all that the programs load."""
    placed = {pathlib.Path(name): qt / "plugins" / name for name in PLUGINS}
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


def origin_of(name):
    for beginning, project, packages in ORIGINS:
        if name.lower().startswith(beginning):
            return project, packages.split("|")
    raise SystemExit(f"nobody has said whose {name} is")


def copyright_of(packages):
    for package in packages:
        path = pathlib.Path("/usr/share/doc", package, "copyright")
        if path.is_file():
            return path
    raise SystemExit(f"there is no copyright file of {' or '.join(packages)}")


def place_licences(names, folder):
    folder.mkdir(parents=True, exist_ok=True)
    lines = []
    for name in sorted(names):
        project, packages = origin_of(name)
        text = copyright_of(packages)
        target = f"{project.replace(' ', '-').replace(chr(39), '')}.txt"
        shutil.copyfile(text, folder / target)
        lines.append(f"{name}: {project}, {target}\r\n")
    # The copyright files name the common licences by their place on Debian.
    for path in ("LGPL-3", "LGPL-2.1", "GPL-3", "GPL-2", "Apache-2.0"):
        shutil.copyfile(pathlib.Path("/usr/share/common-licenses", path), folder / f"{path}.txt")
    (folder / "libraries.txt").write_text("".join(lines), encoding="utf-8", newline="")


def place_words(folder):
    """Qt looks where qt.conf says, wherever the Qt was that the programs were made with."""
    (folder / "qt.conf").write_text("[Paths]\nPrefix = .\nPlugins = .\nTranslations = translations\n", newline="")
    for language in languages.languages():
        path = WORDS / f"qtbase_{language}.qm"
        if path.is_file():
            (folder / "translations").mkdir(exist_ok=True)
            shutil.copyfile(path, folder / "translations" / path.name)


def main():
    words = argparse.ArgumentParser()
    words.add_argument("--programs", type=pathlib.Path, required=True)
    words.add_argument("--qt", type=pathlib.Path, required=True)
    given = words.parse_args()
    placed = gather(given.programs, given.qt)
    for where, path in placed.items():
        target = given.programs / "bin" / where
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
        subprocess.run([STRIP, "--strip-unneeded", str(target)], check=True)
    place_words(given.programs / "bin")
    place_licences({path.name for path in placed}, given.programs / "licences")
    print(f"{len(placed)} files beside the programs")


if __name__ == "__main__":
    main()
