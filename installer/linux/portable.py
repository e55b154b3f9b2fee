#!/usr/bin/env python3
"""Makes a folder of installed programs that runs where there is no Qt.

  portable.py PREFIX FOLDER     PREFIX: what cmake --install made; FOLDER: made anew

Libraries are of three kinds:
- The C and C++ run-time is always the system's; it has to be as new as that of the system this is made on.
- What programs of the system share with ours in one process, such as GLib, X11, fontconfig and OpenSSL, is the system's
  where it has it: its own parts need its own versions, and it mends their faults. A substitute goes along, each in a folder of
  its own, and start.sh turns to those that the system has not.
- Qt and what has another name in each of its versions, such as ICU, is always ours.
Every library is the distribution's file, byte for byte: where to find the others is written into the two programs alone.
"""
import fnmatch
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent / "trust")]
import languages  # noqa: E402
import libraries  # noqa: E402

PROGRAMS = ("tributary", "tributary-cli")
RUN_TIME = ("ld-linux*", "libc.so.*", "libm.so.*", "libmvec.so.*", "libdl.so.*", "libpthread.so.*", "librt.so.*",
            "libresolv.so.*", "libutil.so.*", "libanl.so.*", "libstdc++.so.*", "libgcc_s.so.*")
OURS = ("libQt6*", "libqt6keychain.so.*", "libicu*", "libdouble-conversion.so.*", "libmd4c*.so.*", "libb2.so.*")
# Loaded by Qt's own choice, so that no list of what is linked names them.
ASKED_FOR_LATER = ("libssl.so.3", "libcrypto.so.3")
# Wayland's has a file for each kind of it before Qt 6.10, and one for all since.
PLUGINS = ("platforms/libqxcb.so", "platforms/libqoffscreen.so", "platforms/libqwayland*.so",
           "wayland-shell-integration/*.so", "wayland-decoration-client/*.so", "wayland-graphics-integration-client/*.so",
           "platforminputcontexts/*.so", "platformthemes/*.so", "iconengines/libqsvgicon.so",
           "imageformats/libqsvg.so", "imageformats/libqico.so", "tls/*.so", "sqldrivers/libqsqlite.so",
           "networkinformation/*.so")
# They make use of a desktop's own libraries where it has them, and are passed over elsewhere.
AT_THE_DESKTOPS_CHOICE = ("libqgtk3.so",)
# A package of its own on Debian, which is not installed with Qt.
OPTIONAL_PLUGINS = ("platformthemes/*.so",)
NEEDED_PLUGINS = ("libqxcb.so", "libqoffscreen.so", "libqsvgicon.so", "libqsvg.so", "libqopensslbackend.so", "libqsqlite.so")


def matches(name, patterns):
    return any(fnmatch.fnmatch(name, pattern) for pattern in patterns)


def qt_folder(what):
    said = libraries.said_by("qmake6", "-query", what).strip()
    if not said:
        raise SystemExit("qmake6 does not tell where Qt is")
    return pathlib.Path(said)


def library_asked_for(name):
    for line in libraries.said_by("/sbin/ldconfig", "-p").splitlines():
        if line.strip().startswith(name + " ") and ("x86-64" in line or "AArch64" in line):
            return line.rpartition("=> ")[2]
    raise SystemExit(f"{name} is not here")


def copy(source, target):
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o755 if os.access(source, os.X_OK) else 0o644)


def copy_tree(source, target):
    for path in sorted(source.rglob("*")):
        if path.is_file():
            copy(path, target / path.relative_to(source))


def run(*command):
    subprocess.run(command, check=True)


def place_programs(prefix, folder):
    for name in PROGRAMS:
        copy(prefix / "bin" / name, folder / "bin" / name)
        run("strip", "--strip-all", folder / "bin" / name)
        # An RPATH, unlike a RUNPATH, counts for the libraries of libraries and for plugins too.
        run("patchelf", "--force-rpath", "--set-rpath", "$ORIGIN/../lib", folder / "bin" / name)
        copy(HERE / "start.sh", folder / name)
        (folder / name).chmod(0o755)
    (folder / "bin/qt.conf").write_text("[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n")
    copy_tree(prefix / "share", folder / "share")


def check_plugins():
    """For an archive that people get: a plugin that has another name by now is not to be left out unnoticed."""
    source = qt_folder("QT_INSTALL_PLUGINS")
    missing = [pattern for pattern in PLUGINS if pattern not in OPTIONAL_PLUGINS and not any(source.glob(pattern))]
    if missing:
        raise SystemExit(f"plugins of Qt that are not in {source}: " + ", ".join(missing))


def place_plugins(folder):
    source = qt_folder("QT_INSTALL_PLUGINS")
    placed = {}
    for pattern in PLUGINS:
        for path in sorted(source.glob(pattern)):
            placed[folder / "plugins" / path.relative_to(source)] = path
            copy(path, folder / "plugins" / path.relative_to(source))
    missing = [name for name in NEEDED_PLUGINS if not any(path.name == name for path in placed)]
    if missing:
        raise SystemExit("plugins of Qt that are not here: " + ", ".join(missing))
    return placed


def place_words(folder):
    source = qt_folder("QT_INSTALL_TRANSLATIONS")
    placed = {}
    for language in languages.languages():
        path = source / f"qtbase_{language}.qm"
        if path.is_file():
            placed[folder / "translations" / path.name] = path
            copy(path, folder / "translations" / path.name)
    return placed


def place_libraries(prefix, folder, plugins):
    roots = [prefix / "bin" / name for name in PROGRAMS]
    roots += [path for path in plugins.values() if path.name not in AT_THE_DESKTOPS_CHOICE]
    found = libraries.linked_with(roots)
    later = {name: library_asked_for(name) for name in ASKED_FOR_LATER}
    found.update(libraries.linked_with(later.values()))
    found.update(later)
    placed = {}
    for name, path in sorted(found.items()):
        if matches(name, RUN_TIME):
            continue
        target = folder / "lib" / name if matches(name, OURS) else folder / "substitutes" / name / name
        placed[target] = pathlib.Path(path)
        copy(path, target)
    return placed


def place_licences(folder, origins):
    """Of every package that a file is from; who made a file that no package owns says so himself."""
    copy(HERE.parents[1] / "LICENSE", folder / "licenses/tributary/LICENSE")
    owners = libraries.owners(origins.values())
    for path in sorted(set(origins.values())):
        text = path in owners and libraries.copyright_of(owners[path])
        if not text:
            raise SystemExit(f"nobody says under which licence {path} is")
        copy(text, folder / "licenses" / text.parent.name / "copyright")
    copy_common_licences(folder)


def copy_common_licences(folder):
    """What Debian's texts refer to by its place."""
    said = "".join(path.read_text(errors="replace") for path in folder.glob("licenses/*/copyright"))
    for path in sorted(pathlib.Path("/usr/share/common-licenses").glob("*")):
        if f"common-licenses/{path.name}" in said:
            copy(path, folder / "licenses/common-licenses" / path.name)


def newest_asked_for(kind, files):
    """The highest version of a library's names that the files need: "2.36" of GLIBC."""
    said = "".join(libraries.said_by("readelf", "--version-info", "--wide", str(file)) for file in files)
    found = {tuple(map(int, version.split("."))) for version in re.findall(rf"\b{kind}_(\d+(?:\.\d+)+)", said)}
    if not found:
        raise SystemExit(f"readelf finds no version of {kind} that is needed")
    return ".".join(map(str, max(found)))


def write_about(folder, origins):
    """README.txt, with what these very files need of a system."""
    files = [folder / "bin" / name for name in PROGRAMS] + list(origins)
    facts = {"machine": os.uname().machine, "system": platform.freedesktop_os_release()["PRETTY_NAME"],
             "glibc": newest_asked_for("GLIBC", files), "libstdcxx": newest_asked_for("GLIBCXX", files)}
    text = (HERE / "portable.txt").read_text()
    (folder / "README.txt").write_text(re.sub("@(.*?)@", lambda found: facts[found.group(1)], text))


def make(prefix, folder):
    """{file in the folder: file that it was copied from}, for those of others."""
    if folder.exists():
        shutil.rmtree(folder)
    place_programs(prefix, folder)
    origins = place_plugins(folder)
    origins.update(place_libraries(prefix, folder, dict(origins)))
    origins.update(place_words(folder))
    place_licences(folder, origins)
    write_about(folder, origins)
    return origins


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    given = [pathlib.Path(argument).resolve() for argument in sys.argv[1:]]
    for file, origin in sorted(make(*given).items()):
        print(f"{file.relative_to(given[1])}\t{origin}")
