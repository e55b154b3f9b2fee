"""The root folder of a system that has a C and a C++ run-time, a shell, five tools and nothing else: no Qt above all."""
import fnmatch
import os
import pathlib
import shutil
import subprocess

import libraries
import packages

TOOLS = ("sh", "sed", "readlink", "dirname", "basename", "sleep")
RUN_TIME = ("libc.so.*", "libm.so.*", "libdl.so.*", "libpthread.so.*", "librt.so.*", "libresolv.so.*", "libstdc++.so.*",
            "libgcc_s.so.*")
# The mounts are seen by no one else, and what still runs ends with the shell. The screens of X11 are those of this system.
ENTER = 'mount --rbind /dev "$0/dev" && mount -t proc proc "$0/proc" && ' \
        '{ ! [ -d /tmp/.X11-unix ] || mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix"; } && change=$1 && shift && exec "$change" "$0" "$@"'


class BareRoot:
    def __init__(self, folder, runs_too):
        self.folder = pathlib.Path(folder)
        for name in ("dev", "proc", "tmp/.X11-unix", "home", "bin", "run"):
            (self.folder / name).mkdir(parents=True)
        for tool in TOOLS:
            self.place(shutil.which(tool), f"/bin/{tool}")
        linked = libraries.linked_with(runs_too)
        for name, path in linked.items():
            if any(fnmatch.fnmatch(name, pattern) for pattern in RUN_TIME):
                self.place(path, path)
        # No system has half a C library: libraries made before its parts became one ask for these by name.
        for part in RUN_TIME[:6]:
            for path in pathlib.Path(linked["libc.so.6"]).parent.glob(part):
                self.place(path, str(path))

    def place(self, path, where):
        target = self.folder / where.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(os.path.realpath(path), target)
        loader = libraries.said_by("readelf", "--program-headers", path).partition("interpreter: ")[2].partition("]")[0]
        needed = list(libraries.linked_with([path]).values()) + ([loader] if loader else [])
        for library in needed:
            copy = self.folder / library.lstrip("/")
            if where.startswith("/bin/") and not copy.exists():
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(os.path.realpath(library), copy)

    def command(self, *words):
        own = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
        return ["unshare", *own, "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", ENTER, str(self.folder),
                shutil.which("chroot", path="/usr/sbin:/usr/bin:/sbin:/bin"), *words]

    def skip_if_closed(self):
        tried = subprocess.run(self.command("/bin/sh", "-c", ":"), capture_output=True, text=True, check=False)
        if tried.returncode != 0:
            raise packages.lacking("this account may not make a root of its own: " + tried.stderr.strip())
