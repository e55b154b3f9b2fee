"""Whose the files beside the programs are, and whose code is compiled into them: name, licence, and which package of Debian has
the words of the licence. Who adds a DLL to the packages names it here."""
import pathlib
import re
import typing

import languages

# What Qt loads by itself, each with the job that asks for it.
PLUGINS = {"platforms/qwindows.dll": "windows", "styles/qwindowsvistastyle.dll": "the native look",
           "iconengines/qsvgicon.dll": "icons", "imageformats/qsvg.dll": "icons", "imageformats/qico.dll": "icons of files",
           "sqldrivers/qsqlite.dll": "the list of downloads", "tls/qschannelbackend.dll": "https"}
# What the same is called since Qt 6.7.
NEWER_NAMES = {"styles/qwindowsvistastyle.dll": "styles/qmodernwindowsstyle.dll"}
# Qt's own words, which are the same on every system.
WORDS = pathlib.Path("/usr/share/qt6/translations")
PROGRAMS = ("tributary.exe", "tributary-cli.exe")


class Component(typing.NamedTuple):
    name: str
    licence: str
    # Packages of Debian whose copyright file says under which terms; the first that is installed is taken.
    copyrights: tuple
    # The package of Debian whose source it is built from.
    source: str

    def text(self):
        """What its licence is called in the packages' folder of them; Qt's tells of what Qt brings along, too."""
        name = QT.name if self.source == QT.source else self.name
        return f"{name.replace(' ', '-').replace(chr(39), '')}.txt"

    def copyright(self):
        for package in self.copyrights:
            path = pathlib.Path("/usr/share/doc", package, "copyright")
            if path.is_file():
                return path
        raise SystemExit(f"there is no copyright file of {' or '.join(self.copyrights)}")


QT_TERMS = "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
KEYCHAIN = Component("QtKeychain", "BSD-3-Clause", ("qtkeychain-qt6-dev",), "qtkeychain")
SVG = Component("Qt SVG", QT_TERMS, ("qt6-svg-dev", "libqt6svg6-dev"), "qt6-svg")
QT = Component("Qt", QT_TERMS, ("qt6-base-dev",), "qt6-base")
GCC = Component("GCC's run-time", "GPL-3.0-or-later WITH GCC-exception-3.1", ("gcc-mingw-w64-base",), "gcc-mingw-w64")
MINGW = Component("MinGW-w64", "ZPL-2.1 AND MIT AND BSD-3-Clause", ("mingw-w64-common",), "mingw-w64")
ZLIB = Component("zlib", "Zlib", ("libz-mingw-w64", "zlib1g-dev"), "libz-mingw-w64")
OPENSSL = Component("OpenSSL", "Apache-2.0", ("openssl",), "openssl")
TRANSLATIONS = Component("Qt's translations", "GPL-3.0-only WITH Qt-GPL-exception-1.0", ("qt6-translations-l10n",),
                         "qt6-translations")
XXHASH = Component("xxHash", "BSD-2-Clause", ("libxxhash-dev",), "xxhash")
SQLITE = Component("SQLite", "blessing", ("libsqlite3-0",), "sqlite3")
ZLIB_IN_QT = Component("zlib", "Zlib", QT.copyrights, QT.source)
PCRE2 = Component("PCRE2", "BSD-3-Clause", QT.copyrights, QT.source)
LIBPNG = Component("libpng", "libpng-2.0", QT.copyrights, QT.source)
HARFBUZZ = Component("HarfBuzz", "MIT", QT.copyrights, QT.source)
FREETYPE = Component("FreeType", "FTL OR GPL-2.0-only", QT.copyrights, QT.source)
NSIS = Component("NSIS", "Zlib AND bzip2-1.0.6 AND CPL-1.0", ("nsis-common",), "nsis")

# By the beginning of a DLL's name.
BEGINNINGS = [("qt6keychain", KEYCHAIN), ("libqt6keychain", KEYCHAIN), ("qt6svg", SVG), ("qsvg", SVG), ("q", QT),
              ("libgcc", GCC), ("libstdc++", GCC), ("libssp", GCC), ("libwinpthread", MINGW), ("zlib1", ZLIB),
              ("libcrypto", OPENSSL), ("libssl", OPENSSL)]
# Compiled into a DLL, which a sign in it tells, and mostly its version as well.
COMPILED_IN = [(ZLIB_IN_QT, b"Jean-loup Gailly", rb" deflate (\d+(?:\.\d+)+) Copyright"),
               (PCRE2, b"PCRE2_", rb"\0(10\.\d+) \d{4}-\d\d-\d\d\0"),
               (LIBPNG, b"libpng version", rb"libpng version (\d+(?:\.\d+)+)"),
               (HARFBUZZ, b"HB_OPTIONS", rb"(?s)HB_OPTIONS\0.{,200}?\0(\d+\.\d+\.\d+)\0"),
               (FREETYPE, b"FREETYPE_PROPERTIES", None),
               (SQLITE, b"SQLite format 3", rb"\0(3\.\d+\.\d+)\0")]
# Compiled into the programs, where nothing tells of them any more, and the file that each is taken from.
IN_THE_PROGRAMS = [(XXHASH, "libxxhash.a"), (GCC, "libgcc.a"), (MINGW, "crt2.o")]


def of(name):
    """Whose a file is, by its name."""
    if re.fullmatch(r"qt\w+\.qm", name):
        return TRANSLATIONS
    for beginning, component in BEGINNINGS:
        if name.lower().endswith(".dll") and name.lower().startswith(beginning):
            return component
    raise SystemExit(f"nobody has said whose {name} is")


def plugins_of(qt):
    """PLUGINS by their names in the Qt at hand."""
    here = [name if (qt / "plugins" / name).is_file() else NEWER_NAMES.get(name, name) for name in PLUGINS]
    missing = [name for name in here if not (qt / "plugins" / name).is_file()]
    if missing:
        raise SystemExit(f"plugins that are not in {qt}: " + ", ".join(missing))
    return here


def is_ours(where):
    """Whether a file of the package, by its place there, is made by this project, or is the text of a licence."""
    alone = {f"bin/{name}" for name in (*PROGRAMS, "qt.conf", "portable")}
    return where in alone or where.startswith(("licences/", "share/tributary/browser/"))


def words():
    """Qt's own words in the languages of the window, as far as there are any."""
    paths = [WORDS / f"qtbase_{language}.qm" for language in languages.languages()]
    return [path for path in paths if path.is_file()]


def compiled_into(content):
    """[(component, version or None)] of what is found in the bytes of a DLL."""
    found = []
    for component, sign, pattern in COMPILED_IN:
        if sign in content:
            said = pattern and re.search(pattern, content)
            found.append((component, said.group(1).decode() if said else None))
    return found
