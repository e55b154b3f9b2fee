#!/usr/bin/env python3
"""The scripts of shell: they can be read, and `./dev` does what it should about packages that are missing."""
import os
import pathlib
import re
import shutil
import tempfile
import unittest

import packages
from packages import written


class Scripts(unittest.TestCase):
    SCRIPTS = ("dev", ".ci/run", "installer/linux/start.sh", "installer/linux/appimage/appimage.sh",
               "installer/macos/deploy_qt.sh", "installer/macos/disk_image.sh", "installer/macos/hardened.sh",
               "installer/macos/keychain.sh", "installer/macos/oldest_system.sh", "installer/macos/self_contained.sh",
               "installer/windows/make_qt.sh", "installer/windows/link.sh", "installer/windows/wine.sh")

    def test_can_be_read_by_their_shell(self):
        for name in self.SCRIPTS:
            with self.subTest(name):
                shell = "sh" if written(name).startswith("#!/bin/sh") else "bash"
                packages.need(shell)
                packages.run(shell, "-n", packages.ROOT / name)

    def test_link_as_the_system_does_save_on_linux(self):
        packages.need("bash")
        choice = re.search(r"^configure_words\(\) \{.*?^\}", written("dev"), re.M | re.S).group(0)
        for system, linker in (("Linux", "-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=mold"), ("Darwin", "")):
            said = packages.run("bash", "-euc", f"command() {{ [ \"$2\" = mold ]; }}; uname() {{ echo {system}; }}\n{choice}\nconfigure_words")
            self.assertEqual(said.strip(), linker)

    def test_have_nothing_that_shellcheck_minds(self):
        packages.need("shellcheck")
        for name in self.SCRIPTS:
            packages.run("shellcheck", "--severity=error", packages.ROOT / name)


class Gate(unittest.TestCase):
    """What `.ci/run` tells of a run."""

    LOG = """
test_one (__main__.Packages.test_one) ... skipped 'rpmbuild is not installed'
test_two (__main__.Packages.test_two)
In two lines. ... skipped 'rpmbuild is not installed'
setUpClass (__main__.Root) ... skipped 'this account may not make a root of its own: unshare failed'
test_three (__main__.Hardening.test_three) ... skipped 'this build is for work on the program'
test_four (__main__.Hardening.test_four) ... ok
SKIP   : TestInstalledPrograms::satisfyTheValidators(tributary.1) mandoc is not installed
SKIP   : TestFullDisks::initTestCase() small volumes cannot be mounted here
SKIP   : TestBin::moves() this system has no bin
PASS   : TestBin::cleanupTestCase()
"""

    def test_names_what_tests_skipped_for_want_of_a_tool_or_a_right(self):
        packages.need("bash", "sed", "awk")
        reasons = re.search(r"^lacking_in\(\) \{.*?^\}", written(".ci/run"), re.M | re.S).group(0)
        with tempfile.NamedTemporaryFile("w", prefix="tributary-") as log:
            self.assertEqual(packages.run("bash", "-euo", "pipefail", "-c", f"{reasons}\nlacking_in {log.name}"), "")
            log.write(self.LOG)
            log.flush()
            said = packages.run("bash", "-euo", "pipefail", "-c", f"{reasons}\nlacking_in {log.name}")
        self.assertEqual(said.split(", "), ["rpmbuild is not installed", "this account may not make a root of its own: unshare failed",
                                            "mandoc is not installed", "small volumes cannot be mounted here"])


class MissingPackages(unittest.TestCase):
    """What `./dev` does about them as a user who is not root, on a Debian whose tools are stand-ins."""

    TOOLS = {"id": "echo 1000", "uname": "echo Linux", "dpkg-query": "exit 0", "apt-cache": '[ "$2" != renamed ]', "apt-get": 'echo "$@" >>asked',
             "env": 'while [ "${1#*=}" != "$1" ]; do shift; done; exec "$@"'}

    def setUp(self):
        packages.need("bash", "flock")
        made = tempfile.TemporaryDirectory(prefix="tributary-")
        self.addCleanup(made.cleanup)
        self.top = pathlib.Path(made.name)
        (self.top / "tools").mkdir()
        for name, does in self.TOOLS.items():
            self.tool(name, does)
        for name in ("bash", "sh", "sed", "tr", "mkdir", "flock", "tail", "true", "dirname", "mv", "xargs"):
            (self.top / "tools" / name).symlink_to(shutil.which(name))
        self.calls('need "ninja-build renamed|older"')

    def calls(self, words):
        functions = written("dev").partition("\ncommand=${1:-help}\n")[0]
        (self.top / "dev").write_text(f"{functions}\n{words}\necho went on\n")

    def installs(self, update="true", install="true"):
        """A person who may install, and what apt-get then does beside noting what was asked."""
        self.tool("sudo", '[ "$1" = -n ] && shift && exec "$@"')
        self.tool("apt-get", f'echo "$@" >>asked\ncase "$*" in *update) {update} ;; *) {install} ;; esac')

    def asked(self):
        """How often for new lists, and how often for packages."""
        said = (self.top / "asked").read_text().splitlines()
        return [sum(line.endswith(" update") for line in said), sum(" install " in line for line in said)]

    def tool(self, name, does):
        path = self.top / "tools" / name
        path.write_text(f"#!/bin/sh\n{does}\n")
        path.chmod(0o755)

    def said(self, terminal):
        # Windows has none.
        import pty
        ends = pty.openpty() if terminal else os.pipe()
        try:
            return packages.run(self.top / "tools/bash", self.top / "dev", stdin=ends[1 if terminal else 0],
                                env={"PATH": str(self.top / "tools"), "HOME": str(self.top)})
        finally:
            for end in ends:
                os.close(end)

    def test_are_named_where_nobody_may_install_them(self):
        for name, sudo in (("no sudo", None), ("not in sudoers", "exit 1"), ("a wrong password", '[ "$1" = -n ] || echo sorry; exit 1')):
            if sudo:
                self.tool("sudo", sudo)
            for terminal in (True, False):
                with self.subTest(name, terminal=terminal):
                    said = self.said(terminal)
                    self.assertIn("only root can install it: apt-get install ninja-build older\n", said)
                    self.assertTrue(said.endswith("went on\n"), said)
        self.assertFalse((self.top / "asked").exists())

    def test_are_installed_where_sudo_takes_a_password_from_the_terminal(self):
        self.tool("sudo", 'case $1 in -v) : >granted ;; -n) [ -e granted ] && shift && exec "$@" ;; esac')
        self.assertIn("Installing packages", self.said(True))
        self.assertRegex((self.top / "asked").read_text(), "update\n(.*) --no-install-recommends ninja-build older\n")

    LOCKED = "echo 'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 7 (apt-get)' >&2; exit 100"

    def test_are_installed_once_another_program_lets_go_of_the_lists(self):
        self.installs(update=f"[ -e free ] || {{ {self.LOCKED}; }}")
        self.tool("sleep", "if [ -e once ]; then : >free; else : >once; fi")
        said = self.said(False)
        self.assertEqual(self.asked(), [3, 1])
        self.assertNotIn("failed", said)

    def test_are_installed_by_the_lists_at_hand_where_newer_ones_cannot_be_had(self):
        for update, times in ((self.LOCKED, 7), ("echo 'E: no Release file' >&2; exit 100", 1)):
            self.installs(update=update)
            self.tool("sleep", "true")
            said = self.said(False)
            self.assertRegex(said, "going on with the lists at hand; build/log/Updating-the-package-lists.log has the reason\n(.*\n)*went on\n$")
            self.assertEqual(self.asked(), [times, 1])
            (self.top / "asked").unlink()

    def test_stop_it_only_where_they_are_needed(self):
        self.installs(install="echo nothing by that name; exit 100")
        with self.assertRaisesRegex(AssertionError, "nothing by that name\n.*Installing packages failed"):
            self.said(False)
        self.calls('want "words"')
        self.assertRegex(self.said(False), "going on without them\nwent on\n$")

    def test_that_tests_look_with_are_installed_where_that_is_asked(self):
        rest = ('build_packages=built; package_packages=packed; portable_packages=portable; check_packages=looked'
                '\nneed() { echo "needs $1"; }; want() { echo "wants $1"; }; settle_runtime() { :; }; build() { :; }; run_tests() { :; }')
        for word, said in (("", "needs built\n"), ("TRIBUTARY_CHECK_PACKAGES=1", "needs built\nwants packed portable looked\n"),
                           ("TRIBUTARY_SKIP_NOTHING=1", "needs built packed portable looked\n")):
            self.calls(f"{rest}\n{word}\ndo_test")
            self.assertEqual(self.said(False), f"{said}went on\n")
        self.assertIn("TRIBUTARY_CHECK_PACKAGES=1 ./dev test\n", written(".ci/run"))

    def test_are_needed_for_the_window_by_what_the_screen_is(self):
        named = 'build_packages=built; need() { echo "needs $1"; }; want() { echo "wants $1"; }'
        for display, wayland, must, may in ((":0", "", "built", "l10n"), (":0", "wayland-0", "built", "l10n qt6-wayland"),
                                            ("", "wayland-0", "built qt6-wayland", "l10n qt6-wayland")):
            self.calls(f"{named}\nDISPLAY={display} WAYLAND_DISPLAY={wayland}\nneed_to_run")
            self.assertEqual(self.said(False), f"needs {must}\nwants qt6-translations-{may}\nwent on\n")

    def test_are_installed_where_clang_format_is_too_old(self):
        self.tool("clang-format", "echo Debian clang-format version 14.0.6")
        self.tool("clang-format-19", "echo Debian clang-format version 19.1.7")
        (self.top / "tools/clang-format-19").rename(self.top / "new")
        self.tool("git", "exit 0")
        self.installs(install="mv new tools/clang-format-19")
        self.calls("do_format --check")
        self.assertIn("the layout is right\nwent on\n", self.said(False))
        self.assertIn(" clang-format-19\n", (self.top / "asked").read_text())

    def test_are_told_by_a_step_that_ends_everything(self):
        self.calls('lacks() { die "Wine is missing"; }\nstep "Starting Wine" lacks')
        with self.assertRaisesRegex(AssertionError, "dev: Wine is missing\ndev: Starting Wine failed"):
            self.said(False)


class BuildsForWindows(unittest.TestCase):
    def test_are_configured_anew_for_another_qt(self):
        """What is linked with one Qt would be run with the DLLs of the other."""
        packages.need("bash")
        functions = written("dev").partition("\ncommand=${1:-help}\n")[0]
        stand_ins = ('step() { shift; "$@"; }\n'
                     'cmake() { [ "$1" = --build ] || echo "$*" | tr " " "\\n" | grep QT; mkdir -p build/windows; : >build/windows/build.ninja; }')
        builds = "".join(f'TRIBUTARY_QT_WINDOWS="{qt}"; build_windows build/windows\n' for qt in ("/one", "/one", "/other"))
        with tempfile.TemporaryDirectory(prefix="tributary-") as made:
            script = pathlib.Path(made, "dev")
            script.write_text(f"{functions}\n{stand_ins}\n{builds}")
            self.assertEqual(packages.run("bash", script), "-DTRIBUTARY_QT_WINDOWS=/one\n-DTRIBUTARY_QT_WINDOWS=/other\n")


if __name__ == "__main__":
    unittest.main(verbosity=2)
