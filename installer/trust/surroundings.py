"""The same surroundings for whoever makes a package, and what a build tells about itself."""
import os
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]


def settle():
    """Tools that are started from here on write the same times and words, and files are open to the same people."""
    os.umask(0o022)
    os.environ.update(LC_ALL="C.UTF-8", TZ="UTC")
    if not os.environ.get("SOURCE_DATE_EPOCH"):
        os.environ["SOURCE_DATE_EPOCH"] = time_of_the_sources()


def time_of_the_sources():
    git = ["git", "-c", "safe.directory=*", "-C", str(ROOT)]
    done = subprocess.run([*git, "log", "-1", "--format=%ct"], capture_output=True, text=True, check=False)
    if done.returncode == 0 and done.stdout.strip():
        return done.stdout.strip()
    return str(int((ROOT / "CHANGELOG.md").stat().st_mtime))


def run(*command, **more):
    """What it said; a failure ends the packing with all its words."""
    done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          errors="replace", check=False, **more)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout}")
    return done.stdout


def cached(build, name):
    """What CMake keeps of a build under this name."""
    return re.search(rf"^{name}:\w+=(.*)$", (build / "CMakeCache.txt").read_text(), re.M).group(1)


def version_of(build):
    return cached(build, "CMAKE_PROJECT_VERSION")
