"""What programs are linked with, by ldd, and which package of the distribution each file came from."""
import functools
import os
import pathlib
import re
import subprocess

RESOLVED = re.compile(r"^\s*(\S+) => (/\S+)", re.M)
MISSING = re.compile(r"^\s*(\S+) => not found", re.M)
PLAIN = dict(os.environ, LC_ALL="C.UTF-8")
PLAIN.pop("LD_LIBRARY_PATH", None)


def said_by(*command):
    return subprocess.run(command, capture_output=True, text=True, env=PLAIN, check=False).stdout


def linked_with(files):
    """{name: path} of all libraries that the files load when they start, those of their libraries as well."""
    found = {}
    for file in files:
        said = said_by("ldd", str(file))
        for name in MISSING.findall(said):
            raise SystemExit(f"{file} needs {name}, which is not here")
        found.update(RESOLVED.findall(said))
    return dict(sorted(found.items()))


def names_of(path):
    """Where /lib is a link to /usr/lib dpkg knows a file by one of its two names."""
    real = os.path.realpath(path)
    return [real, real[4:] if real.startswith("/usr/") else "/usr" + real]


def owners(paths):
    """{path: package}, as dpkg calls it, of those that a package owns."""
    asked = {name: path for path in paths for name in names_of(path)}
    if not asked:
        return {}
    found = {}
    for line in said_by("dpkg-query", "--search", *asked).splitlines():
        package, _, owned = line.rpartition(": ")
        if owned in asked and not package.startswith("diversion"):
            found[asked[owned]] = package.split(",")[0]
    return found


@functools.lru_cache(maxsize=None)
def installed():
    form = "${binary:Package}\t${Package}\t${Version}\t${source:Package}\t${source:Version}\t${Architecture}\t${Homepage}\n"
    lines = said_by("dpkg-query", "--show", "--showformat=" + form).splitlines()
    return {fields[0]: fields[1:] for fields in (line.split("\t") for line in lines)}


def facts(package):
    """(name, version, source, version of the source, architecture, page) of an installed package."""
    return installed()[package]


def copyright_of(package):
    path = pathlib.Path("/usr/share/doc", facts(package)[0], "copyright")
    return path if path.is_file() else None
