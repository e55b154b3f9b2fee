#!/usr/bin/env python3
"""What packages are made by on systems that this one is not: each recipe reads well, and asks for no more than it needs."""
import json
import os
import pathlib
import plistlib
import re
import shutil
import sys
import tarfile
import tempfile
import unittest
import unittest.mock

import packages
from packages import WORKFLOWS, written

sys.path.insert(0, str(packages.INSTALLER))
import languages  # noqa: E402
import sbom  # noqa: E402
import surroundings  # noqa: E402


class Windows(unittest.TestCase):
    """With a folder that stands in for the programs: what they do once installed is for a Windows to show."""

    FILES = ("bin/tributary.exe", "bin/Qt6Core.dll", "plugins/platforms/qwindows.dll", "a folder/50 $ off.txt")

    def setUp(self):
        packages.need("makensis")
        made = tempfile.TemporaryDirectory(prefix="tributary-")
        self.addCleanup(made.cleanup)
        self.top = pathlib.Path(made.name)

    def made(self, name):
        programs = self.top / name / "programs"
        for file in self.FILES:
            (programs / file).parent.mkdir(parents=True, exist_ok=True)
            (programs / file).write_text(file)
        installer = self.top / name / "Tributary-7.8.9-win64.exe"
        packages.run(sys.executable, packages.INSTALLER / "windows/installer.py", "--programs", programs, "--version", "7.8.9",
                     "--icon", packages.build_folder() / "resources/tributary.ico", "--licence", packages.ROOT / "LICENSE",
                     "--output", installer, env=dict(os.environ, SOURCE_DATE_EPOCH="1700000000"))
        return installer

    def test_installer_is_made_without_a_warning_and_the_same_twice(self):
        one = self.made("one").read_bytes()
        self.assertEqual(one, self.made("another folder").read_bytes())
        header = int.from_bytes(one[0x3c:0x40], "little")
        self.assertEqual((one[:2], one[header:header + 6]), (b"MZ", b"PE\0\0\x64\x86"))

    def test_installer_asks_nobody_for_leave_at_its_start(self):
        """Only whoever chooses all users needs an administrator's."""
        self.assertEqual(re.findall(rb'requestedExecutionLevel level="(\w+)"', self.made("one").read_bytes()), [b"asInvoker"])

    def test_uninstaller_removes_each_file_by_its_name(self):
        sys.path.insert(0, str(packages.INSTALLER / "windows"))
        import installer
        programs = self.made("one").parent / "programs"
        removed = installer.lists(programs, self.top / "names").partition("!macro RemoveFiles")[2]
        for file in self.FILES:
            self.assertIn('Delete "$INSTDIR\\' + file.replace("/", "\\").replace("$", "$$") + '"', removed)
        folders = re.findall(r'RMDir (.*)', removed)
        self.assertEqual(len(folders), 4)
        self.assertLess(folders.index('"$INSTDIR\\plugins\\platforms"'), folders.index('"$INSTDIR\\plugins"'))
        self.assertNotIn("/r", "".join(folders))

    def test_uninstaller_leaves_list_and_settings_unless_it_is_told(self):
        said = written("installer/windows/tributary.nsi")
        whole = re.findall(r"^ *RMDir /r .*", said, re.M)
        own = said.partition('Section /o "un.$(OwnData)"')[2].partition("SectionEnd")[0]
        self.assertEqual(len(whole), 2)
        for line in whole:
            self.assertIn(line, own)

    def test_installer_starts_the_program_by_the_explorer(self):
        said = written("installer/windows/tributary.nsi")
        self.assertEqual(re.findall(r"MUI_FINISHPAGE_RUN.*", said), ["MUI_FINISHPAGE_RUN", "MUI_FINISHPAGE_RUN_FUNCTION RunForThePerson"])
        started = said.partition("Function RunForThePerson")[2].partition("FunctionEnd")[0]
        self.assertEqual(started.split(), ["Exec", "'\"$WINDIR\\explorer.exe\"", "\"${PROGRAM}\"'"])
        # So does an upgrade: no program is started with the installer's own rights.
        for line in re.findall(r"^ *Exec\b.*", said, re.M):
            self.assertIn("explorer.exe", line)


class KindsOnWindows(unittest.TestCase):
    def test_are_lists_of_links_and_no_scheme(self):
        """A scheme is what has a URL Protocol among the classes."""
        said = written("installer/windows/tributary.nsi")
        self.assertNotIn("URL Protocol", said)
        classes = set(re.findall(r"WriteReg\w+ \w+ \"Software\\Classes\\([^\\\"]+)", said))
        self.assertEqual(classes, {"${KIND}", ".metalink", ".meta4", ".uris"})
        self.assertEqual(set(re.findall(r'insertmacro LetGoOfKind "(.*)"', said)), classes - {"${KIND}"})


class WhatLiesBesideThePrograms(unittest.TestCase):
    """Told from imports that stand in for those of programs."""

    def setUp(self):
        sys.path.insert(0, str(packages.INSTALLER / "windows"))
        import gather
        self.gather = gather
        made = tempfile.TemporaryDirectory(prefix="tributary-")
        self.addCleanup(made.cleanup)
        self.qt = pathlib.Path(made.name, "qt")
        self.programs = pathlib.Path(made.name, "programs")
        for file in (self.programs / "bin/tributary.exe", self.qt / "bin/Qt6Core.dll", self.qt / "bin/zlib1.dll"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.touch()

    def gathered(self, **imports):
        named = {"tributary.exe": imports.get("program", []), "Qt6Core.dll": imports.get("core", [])}
        with unittest.mock.patch.multiple(self.gather, places=lambda qt: [qt / "bin"],
                                          imports_of=lambda path: named.get(path.name, [])), \
             unittest.mock.patch.object(self.gather.components, "PLUGINS", {}):
            return sorted(map(str, self.gather.gather(self.programs, self.qt)))

    def test_what_a_library_imports_comes_along_and_what_windows_has_stays(self):
        self.assertEqual(self.gathered(program=["KERNEL32.dll", "qt6core.DLL"], core=["zlib1.dll", "USER32.dll"]),
                         ["Qt6Core.dll", "zlib1.dll"])

    def test_the_native_look_comes_along_by_its_name_in_older_and_newer_qt(self):
        plugins = self.gather.components.PLUGINS
        with tempfile.TemporaryDirectory(prefix="tributary-") as folder:
            qt = pathlib.Path(folder)
            for name in plugins:
                (qt / "plugins" / name).parent.mkdir(parents=True, exist_ok=True)
                (qt / "plugins" / name).touch()
            self.assertEqual(self.gather.components.plugins_of(qt), list(plugins))
            older, newer = "styles/qwindowsvistastyle.dll", "styles/qmodernwindowsstyle.dll"
            (qt / "plugins" / older).rename(qt / "plugins" / newer)
            self.assertEqual(self.gather.components.plugins_of(qt), [newer if name == older else name for name in plugins])
            (qt / "plugins" / newer).unlink()
            with self.assertRaisesRegex(SystemExit, newer):
                self.gather.components.plugins_of(qt)

    def test_takes_plugins_by_the_names_of_the_qt_at_hand(self):
        newer = "styles/qmodernwindowsstyle.dll"
        with unittest.mock.patch.object(self.gather.components, "plugins_of", lambda qt: [newer]), \
             unittest.mock.patch.object(self.gather, "imports_of", lambda path: []):
            import bill
            self.assertEqual(self.gather.gather(self.programs, self.qt), {pathlib.Path(newer): self.qt / "plugins" / newer})
            self.assertEqual(bill.origin_of(self.programs / "bin" / newer, self.programs, self.qt), self.qt / "plugins" / newer)

    def test_a_library_that_nobody_knows_stops_it(self):
        with self.assertRaisesRegex(SystemExit, "surprise.dll"):
            self.gathered(program=["Qt6Core.dll"], core=["surprise.dll"])

    def test_a_library_without_a_licence_stops_it(self):
        with self.assertRaisesRegex(SystemExit, "surprise.dll"):
            self.gather.components.of("surprise.dll")


class PluginsOfThePortableArchive(unittest.TestCase):
    """Of a made-up Qt."""

    def setUp(self):
        sys.path.insert(0, str(packages.INSTALLER / "linux"))
        import portable
        self.portable = portable
        made = tempfile.TemporaryDirectory(prefix="tributary-")
        self.addCleanup(made.cleanup)
        self.top = pathlib.Path(made.name)
        patched = unittest.mock.patch.object(portable, "qt_folder", lambda _: self.top / "plugins")
        patched.start()
        self.addCleanup(patched.stop)
        for pattern in portable.PLUGINS:
            if "libqwayland" not in pattern and pattern not in portable.OPTIONAL_PLUGINS:
                self.put(pattern.replace("*", "libqopensslbackend"))

    def put(self, name):
        path = self.top / "plugins" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()

    def test_those_of_wayland_come_along_from_older_and_newer_qt(self):
        for name in ("libqwayland-generic.so", "libqwayland.so"):
            self.put(f"platforms/{name}")
            self.portable.check_plugins()
            self.assertIn(name, [path.name for path in self.portable.place_plugins(self.top / "archive").values()])
            (self.top / "plugins/platforms" / name).unlink()

    def test_one_that_is_missing_stops_it(self):
        with self.assertRaisesRegex(SystemExit, r"libqwayland\*\.so"):
            self.portable.check_plugins()

    def test_are_looked_for_in_what_people_get(self):
        self.assertRegex(written("installer/linux/package.py"), r'if not given.stand_in and "portable" in given.kinds:\n +portable.check_plugins\(\)')


class MacOs(unittest.TestCase):
    def test_property_lists_can_be_read(self):
        facts = plistlib.loads(written("installer/macos/Info.plist.in").encode())
        opened = [end for kind in facts["CFBundleDocumentTypes"] for end in kind["CFBundleTypeExtensions"]]
        self.assertEqual(opened, ["meta4", "metalink", "uris"])
        self.assertNotIn("CFBundleURLTypes", facts)
        self.assertEqual(facts["CFBundleExecutable"], "${MACOSX_BUNDLE_EXECUTABLE_NAME}")
        self.assertEqual(plistlib.loads(written("installer/macos/entitlements.plist").encode()), {})

    def test_speaks_the_languages_of_the_window(self):
        """As Apple calls them: a script where it is one of several, and no underscores."""
        facts = plistlib.loads(written("installer/macos/Info.plist.in").encode())
        called = {"zh_CN": "zh-Hans"}
        self.assertEqual(facts["CFBundleLocalizations"],
                         [called.get(each, each.replace("_", "-")) for each in languages.languages()])

    def test_is_offered_for_the_system_that_it_is_made_on(self):
        """Homebrew's libraries run on nothing older."""
        runners = set(re.findall(r"\bmacos-(\d+)", written(".github/workflows/release.yml")))
        names = {"14": "sonoma", "15": "sequoia", "26": "tahoe"}
        # A name alone is that one and newer; Homebrew 6 minds it said in a text.
        asked = re.search(r"depends_on macos: :(\w+)$", written("installer/macos/tributary.rb.in"), re.M).group(1)
        self.assertEqual([names[each] for each in runners], [asked])

    def test_tells_how_an_app_that_is_not_notarised_is_opened(self):
        """Gatekeeper itself tells nobody any more."""
        said = re.search(r"^  caveats <<~TEXT\n(.*?)^  TEXT\nend\n", written("installer/macos/tributary.rb.in"), re.M | re.S).group(1)
        self.assertIn("System Settings > Privacy & Security > Open Anyway", said)

    def test_leaves_nothing_behind_where_nothing_is_to_stay(self):
        """By the names that the program itself gives."""
        cask = written("installer/macos/tributary.rb.in")
        label = re.search(r'label\("([\w.]+)"\)', written("ui/desktop/session/launch_agent.cpp")).group(1)
        identifier = re.search(r"MACOSX_BUNDLE_GUI_IDENTIFIER ([\w.]+)", written("app/gui/CMakeLists.txt")).group(1)
        kept, zapped = cask.partition("  zap ")[::2]
        self.assertIn(f'uninstall quit: "{identifier}"', kept)
        self.assertIn(f'launchctl: "{label}"', zapped)
        self.assertIn(f'"~/Library/LaunchAgents/{label}.plist"', zapped)
        self.assertIn('QLatin1String("tributary-")', written("app/handover/handover_place.cpp"))
        self.assertIn('"~/Library/Application Support/tributary-*"', zapped)
        self.assertNotIn("launchctl", kept, "an upgrade would switch the start with the session off")


class MacOsBelongings(unittest.TestCase):
    """Whose the libraries in the app are, of made-up packages of Homebrew."""

    def setUp(self):
        made = tempfile.TemporaryDirectory(prefix="tributary-")
        self.addCleanup(made.cleanup)
        self.prefix, self.app = pathlib.Path(made.name) / "brew", pathlib.Path(made.name) / "tributary.app"
        self.image = pathlib.Path(made.name) / "Tributary-7.8.9-arm64.dmg"
        self.image.write_text("an image")
        self.package("qtbase", "6.9.1", ["lib/QtCore.framework/Versions/A/QtCore", "share/qt/plugins/platforms/libqcocoa.dylib"])
        self.package("xxhash", "0.8.3", ["lib/libxxhash.0.dylib"])
        for name in ("Frameworks/QtCore.framework/Versions/A/QtCore", "Frameworks/libxxhash.0.dylib",
                     "PlugIns/platforms/libqcocoa.dylib", "MacOS/tributary"):
            self.put(self.app / "Contents" / name)

    def put(self, path):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(path.name)

    def package(self, name, version, files, licence="LICENSE.txt"):
        keg = self.prefix / "Cellar" / name / version
        for file in [*files, licence]:
            self.put(keg / file)
        link = self.prefix / "opt" / name
        link.parent.mkdir(exist_ok=True)
        link.symlink_to(keg)

    def run_on(self, *words, **told):
        return packages.run(sys.executable, packages.INSTALLER / "macos/belongings.py", *words, env=dict(os.environ, **told))

    def test_brings_the_licence_of_each_along(self):
        self.assertEqual(self.licences(), ["qtbase/LICENSE.txt", "xxhash/LICENSE.txt"])

    def test_bills_each_with_its_version(self):
        self.run_on("bill", self.app, self.prefix, self.image, "7.8.9")
        bill = json.loads(self.image.with_name(self.image.name + ".spdx.json").read_text())
        self.assertEqual([(each["name"], each["versionInfo"]) for each in bill["packages"]],
                         [("Tributary", "7.8.9"), ("qtbase", "6.9.1"), ("xxhash", "0.8.3")])
        self.assertEqual(bill["packages"][1]["comment"], "files: QtCore.framework, libqcocoa.dylib")

    def test_bills_the_time_of_the_sources(self):
        for told, created in (("1700000000", "2023-11-14T22:13:20Z"), ("", None)):
            self.run_on("bill", self.app, self.prefix, self.image, "7.8.9", SOURCE_DATE_EPOCH=told)
            bill = json.loads(self.image.with_name(self.image.name + ".spdx.json").read_text())
            with unittest.mock.patch.dict(os.environ, SOURCE_DATE_EPOCH=told or surroundings.time_of_the_sources()):
                self.assertEqual(bill["creationInfo"]["created"], created or sbom.created())

    def test_bills_no_time_that_nobody_told(self):
        with unittest.mock.patch.dict(os.environ):
            os.environ.pop("SOURCE_DATE_EPOCH", None)
            with self.assertRaisesRegex(SystemExit, "SOURCE_DATE_EPOCH is not set"):
                sbom.created()

    def test_a_library_of_no_package_stops_it(self):
        self.put(self.app / "Contents/Frameworks/surprise.dylib")
        with self.assertRaisesRegex(AssertionError, "has surprise.dylib"):
            self.run_on("licences", self.app, self.prefix)

    def licences(self):
        self.run_on("licences", self.app, self.prefix)
        folder = self.app / "Contents/Resources/licences"
        return sorted(str(each.relative_to(folder)) for each in folder.rglob("*") if each.is_file())

    def test_finds_licences_that_lie_deeper(self):
        self.package("deep", "1", ["lib/deep.dylib", "LICENSES/BSD-3-Clause.txt"], licence="share/doc/deep/COPYING")
        self.put(self.app / "Contents/Frameworks/deep.dylib")
        self.assertEqual([each for each in self.licences() if each.startswith("deep")],
                         ["deep/LICENSES/BSD-3-Clause.txt", "deep/share/doc/deep/COPYING"])

    def test_brings_the_words_for_qt_where_the_package_has_none(self):
        self.package("qtsvg", "6.9.1", ["lib/QtSvg.framework/Versions/A/QtSvg"], licence="README")
        self.put(self.app / "Contents/Frameworks/QtSvg.framework/Versions/A/QtSvg")
        self.assertEqual([each for each in self.licences() if each.startswith("qt")],
                         ["qtbase/LICENSE.txt", "qtsvg/GPL-3.txt", "qtsvg/LGPL-3.txt"])
        said = (self.app / "Contents/Resources/licences/qtsvg/LGPL-3.txt").read_text()
        self.assertIn("GNU LESSER GENERAL PUBLIC LICENSE", said)

    def test_a_package_without_a_licence_stops_it(self):
        self.package("surprise", "1", ["lib/surprise.dylib"], licence="README")
        self.put(self.app / "Contents/Frameworks/surprise.dylib")
        with self.assertRaisesRegex(AssertionError, "surprise/1 has no words"):
            self.run_on("licences", self.app, self.prefix)


class MacOsDeployment(unittest.TestCase):
    """What Qt's and Apple's tools say, which stand-ins say here."""

    def setUp(self):
        packages.need("bash")
        made = tempfile.TemporaryDirectory(prefix="tributary-")
        self.addCleanup(made.cleanup)
        self.tools, self.app = pathlib.Path(made.name) / "tools", pathlib.Path(made.name) / "tributary.app"
        self.tools.mkdir()
        (self.app / "Contents/MacOS").mkdir(parents=True)
        (self.app / "Contents/MacOS/tributary").touch()
        self.tool("brew", "echo /opt/homebrew")

    def tool(self, name, does):
        path = self.tools / name
        path.write_text(f"#!/bin/sh\n{does}\n")
        path.chmod(0o755)

    def run_script(self, name, *words):
        path = f"{self.tools}{os.pathsep}{os.environ['PATH']}"
        return packages.run("bash", packages.INSTALLER / "macos" / name, *words, env=dict(os.environ, PATH=path))

    def deploy(self, *words):
        return self.run_script("deploy_qt.sh", "macdeployqt", self.app, *words)

    def test_looks_where_homebrew_links_to_all_of_qt(self):
        self.tool("macdeployqt", 'echo "$@"')
        self.assertEqual(self.deploy("-executable=cli").split(), [str(self.app), "-executable=cli", "-libpath=/opt/homebrew/lib"])

    def test_stops_where_qts_tool_found_too_little(self):
        self.tool("macdeployqt", "echo 'WARNING: ERROR is only a word here' >&2")
        self.deploy()
        self.tool("macdeployqt", "echo 'ERROR: Cannot resolve rpath \"@rpath/QtDBus.framework/QtDBus\"' >&2")
        with self.assertRaisesRegex(AssertionError, "QtDBus(.|\n)* lacks some of Qt"):
            self.deploy()
        self.tool("macdeployqt", "exit 3")
        with self.assertRaisesRegex(AssertionError, "lacks some of Qt"):
            self.deploy()

    def look(self, *loaded):
        listed = "".join(f"\\t{each} (compatibility version 1.0.0)\\n" for each in loaded)
        self.tool("otool", f"printf '/usr/local/build/tributary:\\n{listed}'; exit 1")
        return self.run_script("self_contained.sh", self.app)

    def test_stops_where_a_library_is_not_in_the_app(self):
        self.look("/usr/lib/libSystem.B.dylib", "@executable_path/../Frameworks/QtCore.framework/Versions/A/QtCore")
        for library in ("/opt/homebrew/opt/qtsvg/lib/QtSvg.framework/Versions/A/QtSvg", "/usr/local/lib/libxxhash.0.dylib"):
            with self.assertRaisesRegex(AssertionError, library):
                self.look("/usr/lib/libSystem.B.dylib", library)

    def test_stops_where_nothing_was_looked_at(self):
        with self.assertRaisesRegex(AssertionError, "otool finds no program"):
            self.look()

    def oldest_system(self, said):
        self.tool("otool", f"[ $1 = -l ] && printf '{said}'; exit 1")
        return self.run_script("oldest_system.sh", self.app)

    def test_asks_for_the_system_that_the_newest_library_is_for(self):
        self.assertEqual(self.oldest_system("    minos 9.0\\n      sdk 26.0\\n    minos 15.0\\n    minos 13.3\\n"), "15.0\n")
        with self.assertRaisesRegex(AssertionError, "otool tells of nothing in .*tributary.app which macOS"):
            self.oldest_system("      sdk 26.0\\n")
        said = written("installer/macos/disk_image.sh")
        self.assertIn('oldest=$("$here/oldest_system.sh" "$app")\n', said)
        # The number must not come from our own programs, which are made for the system of whoever makes the image.
        self.assertIn('"-DCMAKE_OSX_DEPLOYMENT_TARGET=${system%%.*}.0"\n', said)
        self.assertNotRegex(said, r"=\$\([^\n)]*otool")

    def look_for_hardening(self, flags, called):
        self.tool("otool", f"[ $1 = -hv ] && echo 'MH_MAGIC_64 ARM64 ALL 0x00 EXECUTE 45 4512 NOUNDEFS DYLDLINK TWOLEVEL {flags}'")
        self.tool("nm", f"[ $1 = -u ] && echo {called}")
        return self.run_script("hardened.sh", self.app / "Contents/MacOS/tributary")

    def test_stops_where_a_program_is_not_hardened(self):
        self.look_for_hardening("PIE", "___stack_chk_fail")
        with self.assertRaisesRegex(AssertionError, "tributary always lies at the same address"):
            self.look_for_hardening("NO_PIE_AT_ALL", "___stack_chk_fail")
        with self.assertRaisesRegex(AssertionError, "tributary has no stack protector"):
            self.look_for_hardening("PIE", "___stack_chk_guard")

    def test_is_looked_at_before_it_is_signed(self):
        said = written("installer/macos/disk_image.sh")
        for look in ('/self_contained.sh" "$app"', '/hardened.sh" "$app/Contents/MacOS/tributary" "$app/Contents/MacOS/tributary-cli"'):
            self.assertLess(said.index(look), said.index("codesign"))
        self.assertNotRegex(said, r"(?m)^macdeployqt")

    def test_has_those_of_qts_packages_that_are_needed(self):
        for path in WORKFLOWS:
            for line in re.findall(r"brew install (.*)", path.read_text()):
                installed = line.split()
                self.assertLessEqual({"qtbase", "qtsvg", "qttools", "qtkeychain"}, set(installed), path.name)
                self.assertNotIn("qt", installed, path.name)


class MacOsImage(unittest.TestCase):
    """The order in which disk_image.sh goes about it, with tools that stand in for those of a Mac."""

    TOOLS = {"sw_vers": "echo 15.3", "brew": "echo /opt/homebrew", "uname": "echo arm64", "macdeployqt": "true", "python3": "true",
             "plutil": "true", "hdiutil": "true", "codesign": "true", "ditto": "true", "xcrun": "true", "nm": "echo ___stack_chk_fail",
             "otool": 'case $1 in -hv) echo PIE ;; -l) echo "    minos 15.0" ;; *) printf "\\t/usr/lib/libSystem.B.dylib\\n" ;; esac',
             "cmake": """case $* in
                 *--preset*) mkdir -p build/release && echo CMAKE_PROJECT_VERSION:STATIC=7.8.9 >build/release/CMakeCache.txt ;;
                 *--install*) mkdir -p "$4/bin" "$4/tributary.app/Contents/MacOS"
                     touch "$4/bin/tributary-cli" "$4/tributary.app/Contents/MacOS/tributary" ;;
                 esac"""}

    def setUp(self):
        packages.need("bash")
        made = tempfile.TemporaryDirectory(prefix="tributary-")
        self.addCleanup(made.cleanup)
        self.top = pathlib.Path(made.name)
        shutil.copytree(packages.INSTALLER / "macos", self.top / "tree/installer/macos")
        shutil.copy(packages.ROOT / "LICENSE", self.top / "tree")
        (self.top / "tools").mkdir()
        for name, does in self.TOOLS.items():
            tool = self.top / "tools" / name
            tool.write_text(f'#!/bin/sh\necho "${{0##*/}} $*" >>"$ASKED"\n{does}\n')
            tool.chmod(0o755)

    def asked(self, **told):
        """What was asked of the tools, with short names for what is made."""
        asked = self.top / "asked"
        packages.run("bash", self.top / "tree/installer/macos/disk_image.sh", self.top / "images",
                     env=dict(os.environ, PATH=f"{self.top / 'tools'}{os.pathsep}{os.environ['PATH']}", ASKED=str(asked), **told))
        said = asked.read_text().replace(f"{self.top / 'images'}/Tributary-7.8.9-arm64.dmg", "IMAGE")
        return re.sub(r"/\S+/image/tributary.app(?= |$)", "APP", re.sub(r"/\S+/app.zip", "ZIP", said), flags=re.M).splitlines()

    def order(self, asked, *words):
        at = [next(number for number, line in enumerate(asked) if line.startswith(word)) for word in words]
        self.assertEqual(at, sorted(at), asked)

    def test_is_made_without_a_secret(self):
        asked = self.asked(TRIBUTARY_SIGN_AS="", TRIBUTARY_NOTARY_PROFILE="")
        self.order(asked, "cmake --install", "macdeployqt", "nm", "plutil", "codesign --force --sign - ", "codesign --verify", "hdiutil create")
        self.assertFalse([line for line in asked if line.startswith(("xcrun", "ditto"))])
        self.assertFalse([line for line in asked if line.startswith("codesign") and "IMAGE" in line])

    def test_is_notarised_and_so_is_the_app_in_it(self):
        asked = self.asked(TRIBUTARY_SIGN_AS="Somebody", TRIBUTARY_NOTARY_PROFILE="a profile")
        self.order(asked, "codesign --verify", "ditto -c -k --keepParent APP ZIP", "xcrun notarytool submit ZIP", "xcrun stapler staple APP",
                   "hdiutil create", "codesign --sign Somebody --timestamp IMAGE", "xcrun notarytool submit IMAGE", "xcrun stapler staple IMAGE")

    def test_is_not_notarised_unsigned(self):
        with self.assertRaisesRegex(AssertionError, "only what is signed can be notarised"):
            self.asked(TRIBUTARY_SIGN_AS="", TRIBUTARY_NOTARY_PROFILE="a profile")


class Warnings(unittest.TestCase):
    CMAKE = os.environ.get("TRIBUTARY_CMAKE", "cmake")

    def test_are_errors_only_with_a_compiler_and_a_qt_that_was_looked_at(self):
        packages.need(self.CMAKE)
        decision = written("cmake/TributaryTargets.cmake").partition("\nset(TRIBUTARY_SANITIZE ")[0]
        for compiler, version, qt, said in (("GNU", "12.2", "6.4.2", "ON -Wconversion;-Wsign-conversion"),
                                            ("GNU", "13.2", "6.4.2", "OFF -Wconversion;-Wsign-conversion"),
                                            ("Clang", "19.1", "6.4.2", "ON -Wconversion;-Wsign-conversion"), ("GNU", "12.2", "6.8.2", "OFF ")):
            given = f"set(CMAKE_CXX_COMPILER_ID {compiler})\nset(CMAKE_CXX_COMPILER_VERSION {version})\nset(Qt6_VERSION {qt})"
            with tempfile.TemporaryDirectory(prefix="tributary-") as made:
                script = pathlib.Path(made, "decision.cmake")
                script.write_text(f'{given}\n{decision}\nmessage("${{TRIBUTARY_WERROR}} ${{conversions}}")\n')
                self.assertEqual(packages.run(self.CMAKE, "-DTRIBUTARY_WERROR=ON", "-P", script), said + "\n")


class Sources(unittest.TestCase):
    """The archive that `./dev package source` makes of the last commit."""

    def setUp(self):
        packages.need("git")
        if not (packages.ROOT / ".git").exists():
            raise packages.lacking("this is no checkout")
        made = tempfile.TemporaryDirectory(prefix="tributary-")
        self.addCleanup(made.cleanup)
        self.top = pathlib.Path(made.name)

    def packed(self, name, mask):
        config = dict(GIT_CONFIG_COUNT="1", GIT_CONFIG_KEY_0="tar.umask", GIT_CONFIG_VALUE_0=mask)
        import source
        # As small as it gets takes half a minute on a busy machine.
        with unittest.mock.patch.dict(os.environ, config), unittest.mock.patch.object(source.archive, "LEVEL", 0):
            source.pack(self.top / name)
        return next((self.top / name).iterdir())

    def test_have_the_name_that_manifests_ask_for_and_are_the_same_twice(self):
        one, other = self.packed("one", "0002"), self.packed("another folder", "0077")
        self.assertEqual(one.read_bytes(), other.read_bytes())
        version = re.search(r"^project\(Tributary VERSION (\S+) ", written("CMakeLists.txt"), re.M).group(1)
        for manifest in ("installer/linux/arch/PKGBUILD.in", "installer/linux/flatpak/org.tributary.Tributary.yml.in"):
            self.assertIn(f"@sha256:{one.name}".replace(version, "@version@") + "@", written(manifest))

    def test_have_all_that_is_built_from_in_one_folder(self):
        archive = self.packed("one", "0002")
        with tarfile.open(archive) as tar:
            names = set(tar.getnames())
        folder = archive.name.removesuffix(".tar.xz")
        self.assertEqual({name.split("/")[0] for name in names}, {folder})
        self.assertLessEqual({f"{folder}/{name}" for name in ("CMakeLists.txt", "LICENSE", "dev", "core/CMakeLists.txt")}, names)


if __name__ == "__main__":
    unittest.main(verbosity=2)
