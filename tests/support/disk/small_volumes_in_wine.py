#!/usr/bin/env python3
"""small_volumes_in_wine.py PROGRAM...: runs a test in a Wine of its own, which mounts small volumes as drives when the test asks.

Wine's server opens all files, so that drives which nobody else sees need a server of their own, and that server needs a folder of its own.
A test asks at the port of 127.0.0.1 that TRIBUTARY_SMALL_VOLUMES names, one line for each order. Where the system allows no mounts the
test runs as it would without this script, and says itself what it passes over."""
import ctypes
import os
import pathlib
import re
import shutil
import socketserver
import subprocess
import sys
import tempfile
import threading

# As <sched.h> and <sys/mount.h> have them.
NEW_MOUNTS, NEW_USER = 0x20000, 0x10000000
READ_ONLY, REMOUNT, RECURSIVE, PRIVATE = 1, 32, 0x4000, 1 << 18
DETACH = 2
LETTERS = "PQRS"
LIBC = ctypes.CDLL(None, use_errno=True)
# Files that nobody changes in place are linked.
PROGRAMS = (".dll", ".drv", ".exe", ".sys", ".ttf")


def mount(kind, where, flags, options=""):
    return LIBC.mount(kind.encode(), os.fsencode(where), kind.encode(), ctypes.c_ulong(flags), options.encode()) == 0


def enter_private_mounts():
    """As enterPrivateMounts() of small_volume_linux.cpp."""
    return (os.getuid() == 0 and LIBC.unshare(NEW_MOUNTS) == 0 or enter_as_oneself()) and mount("none", "/", RECURSIVE | PRIVATE)


def enter_as_oneself():
    user, group = os.getuid(), os.getgid()
    if LIBC.unshare(NEW_USER | NEW_MOUNTS) != 0:
        return False
    for name, text in (("setgroups", "deny"), ("uid_map", f"{user} {user} 1"), ("gid_map", f"{group} {group} 1")):
        pathlib.Path("/proc/self", name).write_text(text, encoding="ascii")
    return True


def link_or_copy(path, target):
    try:
        os.link(path, target)
    except OSError:
        shutil.copy2(path, target)


def twin(folder, to, of_people=False):
    """The same Windows once more, without the files of its people, and without what is on its way there."""
    to.mkdir()
    for entry in os.scandir(folder):
        target = to / entry.name
        try:
            if entry.name == "wineserver":
                continue  # names the folder that the server of the other Windows has
            if entry.is_symlink():
                target.symlink_to(os.readlink(entry.path))
            elif entry.is_dir() and entry.name == "Temp":
                target.mkdir()
            elif entry.is_dir():
                twin(entry.path, target, of_people or entry.name == "users")
            elif entry.name.endswith(PROGRAMS) and not of_people:
                link_or_copy(entry.path, target)
            elif not of_people:
                shutil.copy2(entry.path, target)
        except FileNotFoundError:
            pass  # of another test, which has just deleted it


class Drives:
    """The drives of one Windows, each with a volume while a test wants one. Each order answers with the letter, or with nothing."""

    def __init__(self, windows):
        self.mounted = set()
        self.folders = {}
        for letter in LETTERS:
            self.folders[letter] = windows / f"volume {letter}"
            self.folders[letter].mkdir()
            (windows / f"dosdevices/{letter.lower()}:").symlink_to(self.folders[letter])

    def mount(self, size):
        letter = next((letter for letter in LETTERS if letter not in self.mounted), "")
        if not letter or not mount("tmpfs", self.folders[letter], 0, f"size={int(size)}"):
            return ""
        self.mounted.add(letter)
        return letter

    def unmount(self, letter):
        self.mounted.discard(letter)
        return letter if LIBC.umount2(os.fsencode(self.folders[letter]), DETACH) == 0 else ""

    def forbid(self, letter):
        return letter if mount("tmpfs", self.folders[letter], REMOUNT | READ_ONLY) else ""

    def allow(self, letter):
        return letter if mount("tmpfs", self.folders[letter], REMOUNT) else ""


class Desk(socketserver.StreamRequestHandler):
    """Takes one order, such as "mount 1048576" or "forbid P"."""

    def handle(self):
        order, what = self.rfile.readline().decode().split()
        self.wfile.write(f"{getattr(self.server.drives, order)(what)}\n".encode())


def remove_folder_of_server(windows):
    """Debian's Wine has one in /tmp for each Windows, and notes the name."""
    note = windows / "wineserver"
    name = note.read_text() if note.is_file() else ""
    if re.fullmatch(r"wine-\w+", name):
        shutil.rmtree(pathlib.Path("/tmp", name), ignore_errors=True)


def run(command, windows):
    with socketserver.TCPServer(("127.0.0.1", 0), Desk) as server:
        server.drives = Drives(windows)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        environment = dict(os.environ, WINEPREFIX=str(windows), TRIBUTARY_SMALL_VOLUMES=str(server.server_address[1]))
        done = subprocess.run(command, env=environment, check=False)
        for word in ("-k", "-w"):
            subprocess.run(["wineserver", word], env=environment, check=False)
        for letter in set(server.drives.mounted):
            server.drives.unmount(letter)
        server.shutdown()
    remove_folder_of_server(windows)
    return done.returncode


def main(command):
    own = pathlib.Path(os.environ.get("WINEPREFIX", pathlib.Path.home() / ".wine"))
    if not own.is_dir() or not enter_private_mounts():
        os.execvp(command[0], command)
    with tempfile.TemporaryDirectory(prefix="wine-with-volumes-", dir=own.parent, ignore_cleanup_errors=True) as folder:
        windows = pathlib.Path(folder, "wine")
        twin(own, windows)
        return run(command, windows)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
