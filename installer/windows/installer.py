#!/usr/bin/env python3
"""Makes the installer for Windows of a folder of programs, with makensis.

  installer.py --programs FOLDER --version 1.2.3 --icon FILE.ico --licence FILE --output FILE.exe

The uninstaller removes the files that were installed, each by its name, and folders only when they are empty. Their names
lie beside them, so that the next version's installer knows what this one has brought.
"""
import argparse
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "trust"))
import surroundings  # noqa: E402

SCRIPT = pathlib.Path(__file__).with_name("tributary.nsi")
NAMES = "files.txt"


def inside(folder, programs):
    """Where a file comes to lie; a dollar begins a variable there, unlike in what File is told to take."""
    below = str(folder.relative_to(programs)).replace("/", "\\").replace("$", "$$")
    return '"$INSTDIR"' if below == "." else f'"$INSTDIR\\{below}"'


def macro(name, lines):
    return "\n".join([f"!macro {name}", *lines, "!macroend", ""])


def names_of(files, programs):
    return "".join(str(path.relative_to(programs)).replace("/", "\\") + "\r\n" for path in files)


def lists(programs, names):
    files = sorted(path for path in programs.rglob("*") if path.is_file())
    folders = sorted({parent for path in files for parent in path.relative_to(programs).parents} - {pathlib.Path(".")},
                     reverse=True)
    names.write_text(names_of(files, programs), encoding="ascii", newline="")
    place, last = [], None
    for path in files:
        if path.parent != last:
            last = path.parent
            place.append(f"SetOutPath {inside(last, programs)}")
        place.append(f'File "{path}"')
    place += ['SetOutPath "$INSTDIR"', f'File "/oname={NAMES}" "{names}"']
    await_each = [line for path in files for line in
                  ("${If} $4 == no", f"StrCpy $6 {inside(path, programs)}", "Call AwaitEnd", "${EndIf}")]
    remove = [f"Delete {inside(path, programs)}" for path in files]
    remove += [f'Delete "$INSTDIR\\{NAMES}"']
    remove += [f"RMDir {inside(programs / folder, programs)}" for folder in folders]
    return macro("PlaceFiles", place) + macro("AwaitEachFile", await_each) + macro("RemoveFiles", remove)


def make(programs, version, icon, licence, output):
    programs = programs.resolve()
    if not (programs / "bin/tributary.exe").is_file():
        raise SystemExit(f"{programs} has no bin/tributary.exe")
    with tempfile.TemporaryDirectory(prefix="tributary-") as folder:
        named = pathlib.Path(folder, "files.nsh")
        named.write_text(lists(programs, pathlib.Path(folder, NAMES)), encoding="utf-8")
        defined = {"VERSION": version, "OUTPUT": output.resolve(), "ICON": icon.resolve(), "LICENCE": licence.resolve(),
                   "FILES": named, "NAMES": NAMES}
        words = [f"-D{name}={value}" for name, value in defined.items()]
        subprocess.run(["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *words, str(SCRIPT)], check=True)


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--version", required=True)
    for each in ("programs", "icon", "licence", "output"):
        arguments.add_argument("--" + each, type=pathlib.Path, required=True)
    surroundings.settle()
    make(**vars(arguments.parse_args()))
