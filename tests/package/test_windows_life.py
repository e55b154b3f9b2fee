#!/usr/bin/env python3
"""The installer and the portable archive for Windows, from their making to the last file, in a Wine of their own."""
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import zipfile

import packages

PACK = packages.INSTALLER / "windows/pack.py"
BY_INSTALLER = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Tributary"
KEPT = rf"HKCU\{BY_INSTALLER}"
# The registry key of the programs that start with the session.
SESSION = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
# Where Firefox and Chrome look for programs that their extensions may call.
BROWSERS = tuple(rf"HKCU\Software\{name}\NativeMessagingHosts\org.tributary.browser" for name in ("Mozilla", r"Google\Chrome"))
# The code with which the installer ends where a running Tributary would not end.
WOULD_NOT_END = 3
FAILED = 2
# What finds a Qt elsewhere, which whoever installs Tributary has not.
ELSEWHERE = ("WINEPATH", "QT_PLUGIN_PATH")
# What is the person's own and stays when Tributary is uninstalled.
OWN = r"got/|users/[^/]+/AppData/(Local|Roaming)/tributary/"
# Below the folder of the person, or of all users.
START_MENU = "Microsoft/Windows/Start Menu/Programs/Tributary.lnk"
# What opens lists of links.
KIND = "Tributary.List"
ENDS = (".metalink", ".meta4", ".uris")
# A list is locked where all sessions see it.
OUTSIDE = r"users/[^/]+/AppData/Local/cache/tributary-\w+\.lock"


class Windows:
    """A Wine that has seen no Tributary."""

    def __init__(self, folder):
        self.qt = os.environ.get("WINEPATH", "")
        self.wine = os.environ["TRIBUTARY_WINE"]
        self.drive = folder / "wine/drive_c"
        self.environment = {name: value for name, value in os.environ.items() if name not in ELSEWHERE}
        self.environment |= {"WINEPREFIX": str(folder / "wine"), "WINEDEBUG": "-all"}
        self.run("wineboot", "-i")
        # Wine by itself says that it is an older Windows than the programs are for.
        self.call_itself("win10")

    def call_itself(self, version):
        self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", version, "/f")
        self.settle()

    def run(self, *command):
        return packages.run(self.wine, *command, env=self.environment)

    def start(self, *command):
        """For what starts a program that goes on, which would hold a pipe open."""
        done = subprocess.run([self.wine, *map(str, command)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL, env=self.environment, timeout=packages.LONGEST, check=False)
        return done.returncode

    def settle(self):
        """Waits until every program in it has ended."""
        packages.run("wineserver", "-w", env=self.environment)

    def end(self):
        """Ends what still runs in it, if anything does."""
        subprocess.run(["wineserver", "-k"], env=self.environment, timeout=packages.LONGEST, check=False)

    def serve(self, *words):
        return Server(self, *words)

    def registry(self, which):
        """{key: {name: text}} of the person ("user") or the computer ("system"), which Wine writes down when all has ended."""
        keys, values = {}, {}
        for line in (self.drive.parent / f"{which}.reg").read_text(encoding="utf-8", errors="replace").splitlines():
            if key := re.match(r"\[(.*)\] \d+$", line):
                values = keys.setdefault(plain(key.group(1)), {})
            elif value := re.match(r'(?:@|"((?:\\.|[^"\\])*)")="((?:\\.|[^"\\])*)"$', line):
                values[plain(value.group(1) or "")] = plain(value.group(2))
        return keys

    def files(self):
        return {path.relative_to(self.drive).as_posix() for path in self.drive.rglob("*") if path.is_file()}


class Server(packages.Server):
    """The build's own server, which still needs the Qt that it was made with."""

    def __init__(self, windows, *words):
        # pylint: disable=super-init-not-called
        command = [windows.wine, os.environ["TRIBUTARY_TEST_SERVER"], *(words or ("--size", "3M"))]
        self.process = subprocess.Popen(command, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        env=dict(windows.environment, WINEPATH=windows.qt))
        self.sent = None

    def __exit__(self, *_):
        """The server tells at its end how many bytes it has sent."""
        self.process.stdin.close()
        self.sent = int(re.search(r"requests, (\d+) bytes", self.process.stdout.read()).group(1))
        self.process.stdout.close()
        self.process.wait(packages.LONGEST)


def plain(text):
    """Without the backslashes that Wine puts before others and before quotes."""
    return re.sub(r"\\(.)", r"\1", text)


def program_files(files):
    """Without those of the system, which come and go as programs run, and of its users' temporary folders."""
    return {name for name in files if not re.match(r"windows/|ProgramData/|users/[^/]+/(AppData/Local/)?Temp/", name)}


class Life(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        packages.need("makensis", "wineserver", "x86_64-w64-mingw32-strip")
        cls.made = tempfile.TemporaryDirectory(prefix="tributary windows ")
        cls.addClassCleanup(cls.made.cleanup)
        cls.top = pathlib.Path(cls.made.name)
        packages.run(sys.executable, PACK, "--stand-in", "--build", packages.build_folder(), "--to", cls.top / "packages")
        cls.installer = next(cls.top.glob("packages/*.exe"))
        cls.archive = next(cls.top.glob("packages/*.zip"))

    def new_windows(self):
        folder = pathlib.Path(tempfile.mkdtemp(dir=self.top))
        windows = Windows(folder)
        self.addCleanup(windows.end)
        return windows

    def download(self, windows, program, to):
        with windows.serve() as server:
            windows.run(program, "get", "-c", "8", "-d", to, "--checksum", f"sha256:{server.digest}", server.url)

    @staticmethod
    def enter(windows, key, program):
        """As the window does for a browser that was switched on."""
        number = BROWSERS.index(key)
        manifest = windows.drive / f"got/browser{number}.json"
        manifest.parent.mkdir(exist_ok=True)
        manifest.write_text(json.dumps({"name": "org.tributary.browser", "path": program}, indent=4), encoding="utf-8")
        windows.run("reg", "add", key, "/ve", "/d", rf"C:\got\{manifest.name}")

    def install(self, windows, whom="/CurrentUser"):
        # The installer takes all that comes behind /D= as it is, and wants no quotes around it.
        return windows.start(self.installer, "/S", whom, *r"/D=C:\A folder\Tributary".split())

    @staticmethod
    def uninstall(windows, *words):
        windows.run(windows.drive / "A folder/Tributary/uninstall.exe", "/S", *words)
        windows.settle()

    def assert_opens_lists(self, registry):
        """The program is offered for them, and what opened them before goes on to."""
        self.assertEqual(registry[rf"Software\Classes\{KIND}\shell\open\command"], {"": r'"C:\A folder\Tributary\bin\tributary.exe" "%1"'})
        for end in ENDS:
            self.assertEqual(registry[rf"Software\Classes\{end}\OpenWithProgids"], {KIND: ""})
            self.assertEqual(registry.get(rf"Software\Classes\{end}", {}), {})

    def assert_opens_nothing(self, registry, others=None):
        """No key is left of kinds of files but those with others' words."""
        self.assertEqual([key for key, values in registry.items() if KIND in key or KIND in values], [])
        left = {key: values for key, values in registry.items() if re.match(r"Software\\Classes\\\.(metalink|meta4|uris)\b", key)}
        self.assertEqual(left, others or {})

    @staticmethod
    def links(windows):
        return {name for name in windows.files() if name.endswith("/Tributary.lnk")}

    def test_installs_downloads_upgrades_and_goes(self):
        windows = self.new_windows()
        before = program_files(windows.files())
        top = windows.drive / "A folder/Tributary"
        self.assertEqual(self.install(windows), 0)
        windows.settle()
        # And none on the desktop.
        link, = self.links(windows)
        self.assertRegex(link, rf"^users/[^/]+/AppData/Roaming/{START_MENU}$")
        self.assert_opens_lists(windows.registry("user"))
        # The version before had a library that this one lacks.
        gone = top / "bin/gone.dll"
        gone.write_bytes(b"of an older version")
        with open(top / "files.txt", "a", encoding="ascii", newline="") as names:
            names.write("bin\\gone.dll\r\n")
        self.assertEqual(self.install(windows), 0)
        windows.settle()
        self.assertFalse(gone.exists())
        self.assertEqual(self.links(windows), {link})
        self.assert_opens_lists(windows.registry("user"))
        self.assertIn("A folder\\Tributary", windows.run("reg", "query", KEPT, "/v", "InstallLocation"))
        program = top / "bin/tributary-cli.exe"
        self.download(windows, program, r"C:\got")
        window = r'"C:\A folder\Tributary\bin\tributary.exe"'
        windows.run("reg", "add", SESSION, "/v", "Tributary", "/d", f"{window} --minimized")
        self.enter(windows, BROWSERS[0], r"C:\A folder\Tributary\bin\tributary.exe")
        self.enter(windows, BROWSERS[1], r"C:\A folder\Another Tributary\bin\tributary.exe")
        other_kind = r"Software\Classes\.uris\OpenWithProgids"
        windows.run("reg", "add", rf"HKCU\{other_kind}", "/v", "Another.List")
        foreign = program.with_name("notes.txt")
        foreign.write_text("somebody else's")
        self.uninstall(windows, "/CurrentUser")
        left = program_files(windows.files()) - before
        # Without questions nobody has said that what is the person's own may go.
        own = {name for name in left if re.match(OWN, name)}
        self.assertEqual(left - own, {foreign.relative_to(windows.drive).as_posix()})
        self.assertIn("got/file.bin", own)
        self.assertEqual(self.links(windows), set())
        self.assert_opens_nothing(windows.registry("user"), {other_kind: {"Another.List": ""}})
        with self.assertRaises(AssertionError):
            windows.run("reg", "query", KEPT)
        with self.assertRaises(AssertionError):
            windows.run("reg", "query", SESSION, "/v", "Tributary")
        # A browser goes on with a copy that lies elsewhere.
        with self.assertRaises(AssertionError):
            windows.run("reg", "query", BROWSERS[0])
        windows.run("reg", "query", BROWSERS[1])

    def test_an_upgrade_brings_nothing_that_was_left_out(self):
        windows = self.new_windows()
        self.assertEqual(self.install(windows), 0)
        windows.settle()
        (windows.drive / self.links(windows).pop()).unlink()
        windows.run("reg", "delete", rf"HKCU\Software\Classes\{KIND}", "/f")
        for end in ENDS:
            windows.run("reg", "delete", rf"HKCU\Software\Classes\{end}", "/f")
        self.assertEqual(self.install(windows), 0)
        windows.settle()
        self.assertEqual(self.links(windows), set())
        self.assert_opens_nothing(windows.registry("user"))

    def test_is_there_for_all_users(self):
        windows = self.new_windows()
        self.assertEqual(self.install(windows, "/AllUsers"), 0)
        windows.settle()
        everyones = windows.registry("system")
        self.assertEqual(everyones[BY_INSTALLER]["InstallLocation"], r"C:\A folder\Tributary")
        self.assert_opens_lists(everyones)
        self.assertNotIn(BY_INSTALLER, windows.registry("user"))
        self.assert_opens_nothing(windows.registry("user"))
        self.assertEqual(self.links(windows), {f"ProgramData/{START_MENU}"})
        # The uninstaller sees by itself for whom Tributary was installed.
        self.uninstall(windows)
        self.assertNotIn(BY_INSTALLER, windows.registry("system"))
        self.assert_opens_nothing(windows.registry("system"))
        self.assertEqual(self.links(windows), set())
        self.assertFalse((windows.drive / "A folder/Tributary").exists())

    @unittest.skipUnless(os.environ.get("DISPLAY"), "there is no screen for the window")
    def test_upgrades_a_program_that_downloads_and_goes_on(self):
        windows = self.new_windows()
        before = program_files(windows.files())
        self.assertEqual(self.install(windows), 0)
        programs = windows.drive / "A folder/Tributary/bin"
        replaced = programs / "tributary-cli.exe"
        with windows.serve("--size", "40M", "--rate", "100K") as server:
            self.assertEqual(windows.start(replaced, "add", "-d", r"C:\got", server.url), 0)
            got = windows.drive / "got/file.bin"
            # In Wine a part has blocks on the disk only where bytes have come.
            part = got.with_name("file.bin.part")
            packages.run("sh", "-c", 'until [ "$(du -k "$0" | cut -f 1)" -gt 8000 ]; do sleep 0.1; done', part)
            replaced.write_bytes(b"an older version")
            self.assertEqual(self.install(windows), 0)
            self.assertFalse(got.exists(), "it was over before the installer asked the program to quit")
            self.assertGreater(replaced.stat().st_size, 100_000)
            # The installer has started the program again.
            packages.run("sh", "-c", 'until [ -f "$0" ]; do sleep 0.1; done', got)
            self.assertEqual(hashlib.sha256(got.read_bytes()).hexdigest(), server.digest)
        # What had come before the upgrade was not fetched again.
        self.assertLess(server.sent, (40 + 4) * 2 ** 20)
        kept = {name for name in program_files(windows.files()) if re.match(OWN, name)}
        self.assertTrue({name for name in kept if name.endswith("/downloads.db")}, kept)
        # The uninstaller asks the program as well. What was downloaded stays whatever it is told.
        self.uninstall(windows, "/CurrentUser", "/OwnData")
        left = program_files(windows.files()) - before
        self.assertEqual({name for name in left if not name.startswith("got/")}, set())
        self.assertIn("got/file.bin", left)

    def test_puts_nothing_where_windows_is_too_old(self):
        windows = self.new_windows()
        windows.call_itself("win81")
        self.assertEqual(self.install(windows), FAILED)
        self.assertFalse((windows.drive / "A folder").exists())

    def test_replaces_nothing_while_a_file_is_held(self):
        windows = self.new_windows()
        self.assertEqual(self.install(windows), 0)
        programs = windows.drive / "A folder/Tributary/bin"
        other = programs / "Qt6Gui.dll"
        other.write_bytes(b"an older version")
        # Nobody can write to a folder, as to a file that somebody holds.
        held = programs / "Qt6Network.dll"
        held.unlink()
        held.mkdir()
        self.assertEqual(self.install(windows), FAILED)
        self.assertEqual(other.read_bytes(), b"an older version")
        held.rmdir()
        self.assertEqual(self.install(windows), 0)
        self.assertGreater(other.stat().st_size, 1000)

    def test_replaces_nothing_while_a_terminal_downloads(self):
        windows = self.new_windows()
        self.assertEqual(self.install(windows), 0)
        programs = windows.drive / "A folder/Tributary/bin"
        beside = programs / "Qt6Core.dll"
        beside.write_bytes(beside.read_bytes() + b"of an older version")
        found = beside.stat().st_size
        with windows.serve("--size", "4M", "--rate", "50K") as server:
            command = [windows.wine, programs / "tributary-cli.exe", "get", "-c", "1", "-d", r"C:\got", server.url]
            with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL, env=windows.environment) as terminal:
                self.addCleanup(terminal.kill)
                part = windows.drive / "got/file.bin.part"
                packages.run("sh", "-c", 'until [ -f "$0" ]; do sleep 0.1; done', part)
                self.assertEqual(self.install(windows), WOULD_NOT_END)
                self.assertEqual(beside.stat().st_size, found)
                self.assertEqual(terminal.wait(packages.LONGEST), 0)

    @unittest.skipUnless(os.environ.get("DISPLAY"), "there is no screen for the window")
    def test_is_unpacked_and_keeps_everything_beside_itself(self):
        windows = self.new_windows()
        folder = windows.drive / "carried about"
        with zipfile.ZipFile(self.archive) as packed:
            packed.extractall(folder)
        before = program_files(windows.files())
        program = next(folder.glob("*/bin/tributary-cli.exe"))
        with windows.serve() as server:
            self.assertEqual(windows.start(program, "add", server.url), 0)
            got = program.with_name("downloads") / server.url.rpartition("/")[2]
            # The file has its name when all of it is there.
            packages.run("sh", "-c", 'until [ -f "$0" ]; do sleep 0.1; done', got)
            self.assertEqual(hashlib.sha256(got.read_bytes()).hexdigest(), server.digest)
        beside = program.parent.relative_to(windows.drive).as_posix()
        made = program_files(windows.files()) - before
        self.assertLessEqual({f"{beside}/data/{name}" for name in ("downloads.db", "ledger.key")}, made)
        own = f"{re.escape(beside)}/(data|downloads)/|{OUTSIDE}$"
        self.assertEqual({name for name in made if not re.match(own, name)}, set())


if __name__ == "__main__":
    unittest.main(verbosity=2)
