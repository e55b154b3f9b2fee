#!/usr/bin/env python3
"""What other people's collections of packages ask for, filled in from a version and its packages."""
import argparse
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import unittest.mock

import packages
from packages import written, yaml

sys.path.insert(0, str(packages.INSTALLER))
import manifests  # noqa: E402

PLACE = "https://example.org/files/v7.8.9"
PAGE = "https://example.org/page"
PICTURES = "https://example.org/pictures"


class Manifests(unittest.TestCase):
    def setUp(self):
        made = tempfile.TemporaryDirectory(prefix="tributary-")
        self.addCleanup(made.cleanup)
        self.top = pathlib.Path(made.name)
        (self.top / "in").mkdir()
        self.contents = {}
        for name in ("Tributary-7.8.9-win64.exe", "Tributary-7.8.9-win64.zip", "Tributary-7.8.9-arm64.dmg",
                     "Tributary-7.8.9-x86_64.dmg", "tributary-7.8.9.tar.xz"):
            (self.top / "in" / name).write_text(name)
            self.contents[name] = hashlib.sha256(name.encode()).hexdigest()

    def fill(self, *more):
        packages.run(sys.executable, packages.INSTALLER / "manifests.py", "--version", "7.8.9", "--place", PLACE, "--page",
                     PAGE, "--pictures", PICTURES, "--packages", self.top / "in", "--to", self.top / "out", *more)
        return self.top / "out"

    def test_name_this_version_and_its_checksums(self):
        files = [path for path in self.fill().rglob("*") if path.is_file()]
        self.assertEqual(len(files), 7)
        said = "".join(path.read_text() for path in files)
        self.assertEqual(re.findall(r"@\w+[:@].*", said), [])
        for recipe in ("flatpak/org.tributary.Tributary.yml", "arch/PKGBUILD"):
            for each in (f"-DTRIBUTARY_HOMEPAGE={PAGE}", f"-DTRIBUTARY_PICTURES_URL={PICTURES}"):
                self.assertIn(each, (self.top / "out" / recipe).read_text())
        for name, digest in self.contents.items():
            self.assertIn(digest, said.lower(), name)

    def test_ask_for_arm_where_no_image_for_intel_could_be_made(self):
        arm, intel = (self.contents[f"Tributary-7.8.9-{name}.dmg"] for name in ("arm64", "x86_64"))
        for there in (True, False):
            if not there:
                (self.top / "in/Tributary-7.8.9-x86_64.dmg").unlink()
            said = (self.fill("cask") / "cask/tributary.rb").read_text()
            self.assertEqual([word in said for word in (arm, intel, 'intel: "', "-#{arch}.dmg", "-arm64.dmg", "depends_on arch: :arm64\n")],
                             [True, there, there, there, not there, not there])
            self.assertNotIn("@", said.replace('"$@"', ""))
        (self.top / "in/Tributary-7.8.9-arm64.dmg").unlink()
        with self.assertRaisesRegex(AssertionError, "arm64.dmg is not in"):
            self.fill("cask")

    def test_stop_where_a_package_is_missing(self):
        (self.top / "in/Tributary-7.8.9-win64.zip").unlink()
        with self.assertRaisesRegex(AssertionError, "win64.zip is not in"):
            self.fill("scoop")

    def test_can_be_read_by_those_they_are_for(self):
        made = self.fill()
        scoop = json.loads((made / "scoop/scoop.json").read_text())
        self.assertEqual(scoop["version"], "7.8.9")
        self.assert_scoop_finds_the_next_version(scoop)
        packages.need("bash")
        said = packages.run("bash", "-euc", 'source "$1"; declare -F build package; echo "$pkgver ${source[0]}"', "bash",
                            made / "arch/PKGBUILD")
        self.assertEqual(said.split(), ["build", "package", "7.8.9", f"{PLACE}/tributary-7.8.9.tar.xz"])

    def assert_scoop_finds_the_next_version(self, manifest):
        """At the page's releases, where the archive lies as that of this one does, with another number."""
        self.assertEqual(manifest["checkver"], {"github": PAGE})
        this, following = manifest["architecture"]["64bit"], manifest["autoupdate"]["architecture"]["64bit"]
        self.assertEqual({name: words.replace("$version", "7.8.9") for name, words in following.items()},
                         {name: this[name] for name in ("url", "extract_dir")})
        self.assertNotIn("7.8.9", "".join(following.values()))

    def test_of_homebrew_can_be_read_by_ruby(self):
        packages.need("ruby")
        packages.run("ruby", "-c", self.fill("cask") / "cask/tributary.rb")

    def test_of_arch_has_the_fields_that_makepkg_asks_for(self):
        """Its own look at them takes ten seconds and more."""
        packages.need("bash")
        script = 'source "$1"; shift; for name; do declare -n field=$name; for each in "${field[@]}"; do echo "$name $each"; done; done'
        names = ("pkgname", "pkgver", "pkgrel", "pkgdesc", "url", "arch", "license", "source", "sha256sums", "depends", "makedepends", "optdepends")
        said = packages.run("bash", "-euc", script, "bash", self.fill("arch") / "arch/PKGBUILD", *names)
        fields = {name: re.findall(f"^{name} (.+)$", said, re.M) for name in names}
        self.assertEqual([name for name in names if not fields[name]], [])
        self.assertRegex(fields["pkgver"][0], r"^[^-:/\s]+$")
        self.assertRegex(fields["pkgrel"][0], "^[1-9][0-9]*$")
        self.assertNotIn(fields["pkgname"][0], fields["pkgdesc"][0].lower())
        self.assertEqual(fields["sha256sums"], [self.contents["tributary-7.8.9.tar.xz"]])
        asked = fields["depends"] + fields["makedepends"] + [each.split(":")[0] for each in fields["optdepends"]]
        self.assertEqual(len(asked), len(set(asked)))

    def test_of_flatpak_is_what_its_builder_takes(self):
        """What it does not know it passes over, and only warns."""
        packages.need("flatpak-builder")
        made = self.fill("flatpak") / "flatpak/org.tributary.Tributary.yml"
        done = subprocess.run(["flatpak-builder", "--show-manifest", made], cwd=self.top, capture_output=True, text=True, check=True)
        self.assertNotRegex(done.stderr, "WARNING|Failed to deserialize")
        modules = json.loads(done.stdout)["modules"]
        self.assertEqual([each["name"] for each in modules], ["xxhash", "qtkeychain", "tributary"])
        for each in modules:
            self.assertRegex(each["sources"][0]["sha256"], "^[0-9a-f]{64}$")

    def test_of_yaml_can_be_read(self):
        reader = yaml()
        made = self.fill()
        kinds = [reader.safe_load(path.read_text()) for path in sorted((made / "winget").glob("*.yaml"))]
        self.assertEqual({kind["ManifestType"] for kind in kinds}, {"version", "installer", "defaultLocale"})
        self.assertEqual({(kind["PackageIdentifier"], kind["PackageVersion"]) for kind in kinds}, {("Tributary.Tributary", "7.8.9")})
        self.assert_winget_knows_the_installer(next(kind for kind in kinds if kind["ManifestType"] == "installer"))
        flatpak = reader.safe_load((made / "flatpak/org.tributary.Tributary.yml").read_text())
        self.assertEqual(flatpak["id"], "org.tributary.Tributary")
        self.assertIn("--share=network", flatpak["finish-args"])
        # Files of the person's come by the portal.
        for widest in ("--filesystem=host", "--filesystem=home", "--socket=session-bus", "--device=all"):
            self.assertNotIn(widest, flatpak["finish-args"])
        # The runtimes before it get no updates any more.
        self.assertGreaterEqual(tuple(map(int, flatpak["runtime-version"].split("."))), (6, 10))
        self.assertLessEqual({"/include", "/lib/cmake", "*.a"}, set(flatpak["cleanup"]), "the library for other programs stays in it")

    def test_let_a_sandbox_speak_to_those_whom_the_program_asks(self):
        """What has a portal is passed over, and so is what has a substitute within the sandbox."""
        asked = set()
        for path in sorted((packages.ROOT / "ui/desktop").rglob("*.cpp")):
            asked |= set(re.findall(r'"(org\.(?:freedesktop|kde|gnome)\.\w+)"', path.read_text()))
        with_substitute = {"org.freedesktop.ScreenSaver", "org.freedesktop.FileManager1", "org.freedesktop.login1"}
        named = set(re.findall(r"--talk-name=(\S+)", written("installer/linux/flatpak/org.tributary.Tributary.yml.in")))
        self.assertIn("org.freedesktop.Notifications", asked)
        self.assertEqual(asked - with_substitute - named - {"org.freedesktop.appearance"}, set())

    def checksums(self, held):
        """What stands under the name of a checksum."""
        if isinstance(held, list):
            return [each for one in held for each in self.checksums(one)]
        if not isinstance(held, dict):
            return []
        return [each for name, value in held.items()
                for each in ([value] if name.lower().endswith("sha256") else self.checksums(value))]

    def test_of_yaml_have_texts_for_checksums(self):
        """One of digits alone would be a number, and one with an e in it a larger one."""
        reader = yaml()
        words = argparse.Namespace(version="7.8.9", place=PLACE, page=PAGE, pictures=PICTURES, packages=self.top / "in")
        for digest in ("1" * 64, "12e" + "3" * 61):
            with unittest.mock.patch.object(manifests, "digest_of", lambda *_, said=digest: said):
                found = [each for name in ("winget", "flatpak") for template in manifests.TEMPLATES[name]
                         for each in self.checksums(reader.safe_load(manifests.filled(template.read_text(), words)))]
            # Two of the installer, one of the sources, and those of two libraries.
            self.assertEqual((sum(str(each).lower() == digest for each in found), len(found)), (3, 5))
            self.assertEqual({type(each) for each in found}, {str})

    def assert_winget_knows_the_installer(self, manifest):
        script = written("installer/windows/tributary.nsi")
        self.assertEqual({each["Scope"]: each["InstallerSwitches"]["Custom"] for each in manifest["Installers"]},
                         {"user": "/CurrentUser", "machine": "/AllUsers"})
        self.assertIn("!define MULTIUSER_INSTALLMODE_COMMANDLINE\n", script)
        in_use = int(re.search(r"!define WOULD_NOT_END (\d+)", script).group(1))
        told = {each["InstallerReturnCode"]: each["ReturnResponse"] for each in manifest["ExpectedReturnCodes"]}
        self.assertEqual(told.get(in_use), "packageInUse")
        self.assertIn(f"Uninstall\\{manifest['ProductCode']}\"", script)
        oldest = re.search(r"!define OLDEST_BUILD (\d+)", script).group(1)
        self.assertEqual(manifest["MinimumOSVersion"], f"10.0.{oldest}.0")
        kinds = re.findall(r"Classes\\\.(\w+)\\OpenWithProgids\" \"\${KIND}\" \"\"", script)
        self.assertEqual(sorted(manifest["FileExtensions"]), sorted(kinds))


if __name__ == "__main__":
    unittest.main(verbosity=2)
