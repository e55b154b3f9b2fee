#!/usr/bin/env python3
"""Makes packages of a build for Linux, with a bill of materials beside each, and lints them where there is a tool for it.

  package.py --build FOLDER --to FOLDER [--stand-in] [--no-lint] deb|rpm|portable...

The same commit gives the same bytes, whoever makes them and where. --stand-in: of a build that is not for people, whose
programs are not hardened; for tests. --no-lint: of what was linted before.
"""
import argparse
import hashlib
import os
import pathlib
import shutil
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "trust")]
import archive  # noqa: E402
import hardening  # noqa: E402
import libraries  # noqa: E402
import portable  # noqa: E402
import sbom  # noqa: E402
from surroundings import run, settle, version_of  # noqa: E402


def programs_of(build):
    return [build / "app/gui/tributary", build / "app/cli/tributary-cli"]


def by_cpack(generator, relation):
    def make(build, folder):
        # rpmbuild knows no folders with spaces.
        with tempfile.TemporaryDirectory(prefix="tributary-") as made:
            run("cpack", "--config", build / "CPackConfig.cmake", "-G", generator, "-B", made)
            file = next(pathlib.Path(made).glob(f"*.{generator.lower()}"))
            # GitHub would put the dot there, and checksums and bills name a package as people find it.
            target = folder / file.name.replace("~", ".")
            shutil.copyfile(file, target)
        write_bill(build, target, sorted(set(libraries.linked_with(programs_of(build)).values())), relation)
        return target
    return make


def make_portable(build, folder):
    name = f"tributary-{version_of(build)}-linux-{os.uname().machine}"
    with tempfile.TemporaryDirectory(prefix="tributary-") as made:
        top = pathlib.Path(made)
        run("cmake", "--install", build, "--component", "programs", env=dict(os.environ, DESTDIR=made))
        prefix = next(top.rglob("bin/tributary")).parent.parent
        origins = portable.make(prefix, top / name)
        target = folder / f"{name}.tar.xz"
        archive.pack(top / name, str(target))
    write_bill(build, target, sorted({str(path) for path in origins.values()}), "CONTAINS")
    return target


def write_bill(build, package, files, relation):
    if sbom.can_be_made():
        theirs = sbom.of_the_distribution(files)
        sbom.write_beside(package, sbom.bill("tributary", version_of(build), package, theirs, relation))


# An RPM is made on Debian, whose packages it doesn't ask for.
KINDS = {"deb": by_cpack("DEB", "DEPENDS_ON"), "rpm": by_cpack("RPM", sbom.BUILT_WITH), "portable": make_portable}
LINTERS = {"deb": ("lintian", "--allow-root", "--fail-on", "error,warning"), "rpm": ("rpmlint", "-c", str(HERE / "rpm/rpmlint.toml"))}


def lint(kind, package):
    tool = LINTERS.get(kind)
    if tool and shutil.which(tool[0]):
        print(run(*tool, package), end="")
    elif tool:
        print(f"{tool[0]} is not installed, so nothing looked at {package.name}")


def check_programs(build):
    faults = [f"{path.name}: {fault}" for path in programs_of(build) for fault in hardening.missing_in(path)]
    if faults:
        raise SystemExit("\n".join(faults))


def main():
    words = argparse.ArgumentParser()
    words.add_argument("--build", type=pathlib.Path, required=True)
    words.add_argument("--to", type=pathlib.Path, required=True)
    words.add_argument("--stand-in", action="store_true")
    words.add_argument("--no-lint", action="store_true")
    words.add_argument("kinds", nargs="+", choices=sorted(KINDS))
    given = words.parse_args()
    settle()
    if not given.stand_in:
        check_programs(given.build)
    if not given.stand_in and "portable" in given.kinds:
        portable.check_plugins()
    given.to.mkdir(parents=True, exist_ok=True)
    for kind in given.kinds:
        start = time.monotonic()
        package = KINDS[kind](given.build.resolve(), given.to)
        if not given.no_lint:
            lint(kind, package)
        print(f"{package.name}: {hashlib.sha256(package.read_bytes()).hexdigest()}, {time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
