#!/usr/bin/env python3
"""The portable archive: it runs where there is no Qt, tells whose files are in it, and is the same bytes whoever makes it."""
import hashlib
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import unittest.mock

import packages
from bare_root import BareRoot

sys.path.insert(0, str(packages.INSTALLER / "linux"))

ENVIRONMENT = {"HOME": "/home", "PATH": "/bin", "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8",
               "XDG_RUNTIME_DIR": "/run"}
EPOCH = "1700000000"


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


class Portable(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        packages.need("ldd", "dpkg-query", "qmake6", "patchelf", "strip", "readelf", "unshare")
        cls.made = tempfile.TemporaryDirectory(prefix="tributary portable ")
        cls.addClassCleanup(cls.made.cleanup)
        cls.top = pathlib.Path(cls.made.name)
        cls.folder = cls.top / "a folder" / "tributary"
        import portable
        # Made as another one is below, which has to be the same bytes.
        cls.addClassCleanup(os.umask, os.umask(0o022))
        with unittest.mock.patch.dict(os.environ, SOURCE_DATE_EPOCH=EPOCH, TZ="UTC"):
            cls.prefix = packages.install_programs(cls.top / "installed")
            cls.origins = portable.make(cls.prefix, cls.folder)
            packages.run("python3", packages.INSTALLER / "trust/archive.py", cls.folder, cls.top / "tributary.tar")

    def test_says_of_how_new_a_system_its_files_are(self):
        needed = {"GLIBC": set(), "GLIBCXX": set()}
        for path in self.folder.rglob("*"):
            if path.is_file() and path.read_bytes()[:4] == b"\x7fELF":
                for kind, version in re.findall(r" (GLIBC|GLIBCXX)_([\d.]+)", packages.run("readelf", "-VW", path)):
                    needed[kind].add(tuple(map(int, version.split("."))))
        said = (self.folder / "README.txt").read_text()
        self.assertNotIn("@", said)
        for kind, words in (("GLIBC", r"\bglibc ([\d.]+\d)"), ("GLIBCXX", r"\bGLIBCXX_([\d.]+\d)")):
            self.assertEqual(re.findall(words, said), [".".join(map(str, max(needed[kind])))])
        self.assertIn(platform.freedesktop_os_release()["PRETTY_NAME"], said)

    def test_takes_nothing_of_qt_from_the_system(self):
        for program in ("tributary", "tributary-cli"):
            said = packages.run(self.folder / program, "--version",
                                 env=dict(os.environ, LD_DEBUG="files", QT_QPA_PLATFORM="offscreen"))
            loaded = re.findall(r"calling init: (.*)", said)
            qt = [path for path in loaded if re.search(r"lib(Qt6|icu|q[a-z]+\.so)", path)]
            self.assertGreater(len(qt), 3)
            for path in qt:
                self.assertTrue(os.path.realpath(path).startswith(str(self.folder)), path)

    def bare_root(self, name):
        runs = [self.prefix / "bin/tributary", self.prefix / "bin/tributary-cli"]
        root = BareRoot(self.top / name, runs)
        root.skip_if_closed()
        shutil.copytree(self.folder, root.folder / "portable here")
        return root

    def test_shows_its_window_on_a_screen_of_a_system_without_anything(self):
        with packages.Screen() as screen:
            command = self.bare_root("root with a screen").command("/portable here/tributary")
            environment = dict(ENVIRONMENT, QT_QPA_PLATFORM="xcb", DISPLAY=screen.name)
            with subprocess.Popen(command, env=environment) as program:
                try:
                    self.assertTrue(screen.shows("Tributary"))
                    self.assertIsNone(program.poll())
                finally:
                    program.kill()

    def test_shows_its_window_on_wayland_of_a_system_without_anything(self):
        root = self.bare_root("root with Wayland")
        told = self.top / "told"
        with packages.WaylandScreen(root.folder / "run") as screen, told.open("w") as words:
            # Wayland's log shows the messages between program and compositor.
            environment = dict(ENVIRONMENT, QT_QPA_PLATFORM="wayland", WAYLAND_DISPLAY=screen.NAME, WAYLAND_DEBUG="1")
            with subprocess.Popen(root.command("/portable here/tributary"), env=environment, stderr=words) as program:
                try:
                    shown = re.compile(r'xdg_toplevel[@#]\d+\.set_title\("Tributary"\)(.|\n)*wl_surface[@#]\d+\.enter\(wl_output')
                    self.assertTrue(packages.come_true(lambda: shown.search(told.read_text()) or program.poll() is not None))
                    self.assertIsNone(program.poll(), told.read_text())
                finally:
                    program.kill()

    def test_runs_on_a_system_without_anything(self):
        root = self.bare_root("root")
        with packages.Server() as server:
            with self.subTest("the terminal's"):
                packages.run(*root.command("/portable here/tributary-cli", "get", "-d", "/home/got", "--checksum",
                                            f"sha256:{server.digest}", server.url), env=ENVIRONMENT)
                self.assert_downloaded(root.folder / "home/got", server)
            with self.subTest("the window's"):
                self.download_in_the_window(root, server)

    def download_in_the_window(self, root, server):
        """The second program hands its link to the first and ends; the file comes when the window runs."""
        script = ('"$0/tributary" & window=$!; "$0/tributary-cli" add -d /home/handed "$1" || exit 1; '
                  'while ! [ -f "/home/handed/${1##*/}" ]; do kill -0 $window || exit 2; sleep 0.1; done; '
                  'kill -TERM $window; wait $window')
        packages.run(*root.command("/bin/sh", "-c", script, "/portable here", server.url), env=ENVIRONMENT)
        self.assert_downloaded(root.folder / "home/handed", server)

    def assert_downloaded(self, folder, server):
        files = [path for path in folder.iterdir() if path.is_file()]
        self.assertEqual([digest(path) for path in files], [server.digest])

    def test_is_made_into_an_appimage(self):
        """By its recipe. What stands in for appimagetool, which Debian lacks, only keeps the folder that it is told to pack."""
        tools, archive = self.top / "appimage tools", self.top / "appimage" / "tributary.tar.xz"
        for folder in (tools, archive.parent):
            folder.mkdir()
        archive.symlink_to(self.top / "tributary.tar")
        tool = tools / "appimagetool"
        tool.write_text('#!/bin/sh\n[ "$ARCH $1" = "$(uname -m) --no-appstream" ] && cp -a "$2" "$3"\n')
        tool.chmod(0o755)
        packages.run("bash", packages.INSTALLER / "linux/appimage/appimage.sh", archive, self.top / "appimages",
                     env=dict(os.environ, PATH=f"{tools}{os.pathsep}{os.environ['PATH']}"))
        made = self.top / "appimages/tributary.AppImage"
        entry, = made.glob("*.desktop")
        icon = re.search(r"^Icon=(.*)$", entry.read_text(), re.M).group(1)
        # A desktop shows the one, and file managers the other.
        for name in (f"{icon}.png", ".DirIcon"):
            self.assertEqual((made / name).read_bytes()[:8], b"\x89PNG\r\n\x1a\n")
        for link in (".DirIcon", "AppRun"):
            self.assertFalse(os.readlink(made / link).startswith("/"), link)
        self.assertEqual(packages.run(made / "AppRun", "--version", env=dict(os.environ, QT_QPA_PLATFORM="offscreen")),
                         packages.run(self.folder / "tributary", "--version", env=dict(os.environ, QT_QPA_PLATFORM="offscreen")))

    def test_names_the_licence_of_every_file(self):
        import libraries
        owners = libraries.owners(self.origins.values())
        self.assertGreater(len(self.origins), 60)
        for file, origin in self.origins.items():
            text = self.folder / "licenses" / libraries.facts(owners[origin])[0] / "copyright"
            self.assertTrue(text.is_file(), file)
            for common in re.findall(r"/usr/share/common-licenses/([A-Za-z0-9.-]*[A-Za-z0-9])", text.read_text(errors="replace")):
                if pathlib.Path("/usr/share/common-licenses", common).is_file():
                    self.assertTrue((self.folder / "licenses/common-licenses" / common).is_file(), common)

    def test_is_the_same_bytes_whoever_makes_it(self):
        script = ('umask 077 && DESTDIR=$1/installed "$2" --install "$3" --component programs && '
                  'python3 "$4/linux/portable.py" "$1/installed$5" "$1/tributary" && '
                  'python3 "$4/trust/archive.py" "$1/tributary" "$1/tributary.tar"')
        where = self.top / "other folder"
        where.mkdir()
        below = "/" + self.prefix.relative_to(self.top / "installed").as_posix()
        packages.run("sh", "-c", script, "sh", where, os.environ["TRIBUTARY_CMAKE"], packages.build_folder(), packages.INSTALLER, below,
                     env=dict(os.environ, SOURCE_DATE_EPOCH=EPOCH, TZ="Pacific/Auckland", LC_ALL="C.UTF-8"))
        self.assertEqual(digest(self.top / "tributary.tar"), digest(where / "tributary.tar"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
