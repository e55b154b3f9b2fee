"""What the tests of packages have in common: the build's programs, a server, a system without Qt."""
import os
import pathlib
import shutil
import subprocess
import sys
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
INSTALLER = ROOT / "installer"
sys.path.insert(0, str(INSTALLER / "trust"))
LONGEST = 240
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))


def lacking(what):
    """To be raised where the system lacks what a test looks with: it is skipped, or fails where nothing may be skipped."""
    return AssertionError(what) if os.environ.get("TRIBUTARY_SKIP_NOTHING") else unittest.SkipTest(what)


def need(*tools):
    for tool in tools:
        if not shutil.which(tool):
            raise lacking(f"{tool} is not installed")


def yaml():
    try:
        import yaml as reader
    except ImportError as error:
        raise lacking("python3-yaml is not installed") from error
    return reader


def written(name):
    return (ROOT / name).read_text()


def run(*command, **more):
    """What it said; a failure says so with all its words."""
    done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          errors="replace", timeout=LONGEST, check=False, **more)
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout}")
    return done.stdout


def build_folder():
    return pathlib.Path(os.environ["TRIBUTARY_BUILD"])


def programs():
    return [build_folder() / "app/gui/tributary", build_folder() / "app/cli/tributary-cli"]


def install_programs(folder):
    run(os.environ["TRIBUTARY_CMAKE"], "--install", build_folder(), "--component", "programs",
        env=dict(os.environ, DESTDIR=str(folder)))
    prefix = next(path.parent.parent for path in pathlib.Path(folder).rglob("bin/tributary"))
    return prefix


class Server:
    """Serves a made-up file on loopback until it is left."""

    def __init__(self, size="3M"):
        self.process = subprocess.Popen([os.environ["TRIBUTARY_TEST_SERVER"], "--size", size], text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def __enter__(self):
        self.url = self.process.stdout.readline().strip()
        self.digest = self.process.stdout.readline().strip()
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(LONGEST)


class Screen:
    """A screen of X11 that nobody sees, until it is left."""

    def __init__(self):
        need("Xvfb", "xdotool", "timeout")
        self.process = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"], text=True,
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)

    def __enter__(self):
        self.name = ":" + self.process.stdout.readline().strip()
        return self

    def shows(self, title):
        """Whether a window with this title comes up there within a minute."""
        found = subprocess.run(["timeout", "60", "xdotool", "search", "--sync", "--onlyvisible", "--name", title], stdout=subprocess.DEVNULL,
                               env=dict(os.environ, DISPLAY=self.name), check=False)
        return found.returncode == 0

    def __exit__(self, *_):
        self.process.stdout.close()
        self.process.terminate()
        self.process.wait(LONGEST)


class WaylandScreen:
    """A screen of Wayland that nobody sees, until it is left; its socket is in the folder."""

    NAME = "tributary"

    def __init__(self, folder):
        need("weston")
        self.folder = pathlib.Path(folder)
        self.folder.chmod(0o700)

    def __enter__(self):
        self.process = subprocess.Popen(["weston", "--backend=headless-backend.so", f"--socket={self.NAME}", "--idle-time=0", "--no-config"],
                                        env=dict(os.environ, XDG_RUNTIME_DIR=str(self.folder)), stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if not come_true(lambda: (self.folder / self.NAME).exists() or self.process.poll() is not None) or self.process.poll() is not None:
            self.__exit__()
            raise AssertionError("weston did not start")
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(LONGEST)


def come_true(question):
    """Whether the answer is yes within a minute."""
    end = time.monotonic() + 60
    while not question():
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True
