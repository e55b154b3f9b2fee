#!/usr/bin/env python3
"""The packages that Linux's own tools install: the same bytes whoever makes them, and a bill of what they are linked with."""
import hashlib
import json
import os
import pathlib
import re
import sys
import tempfile
import unittest
import unittest.mock

import packages

sys.path.insert(0, str(packages.INSTALLER / "linux"))
import package as packing  # noqa: E402
import sbom  # noqa: E402
from package import lint  # noqa: E402

DEBIAN = pathlib.Path("/etc/debian_version").exists()


class Packages(unittest.TestCase):
    def setUp(self):
        packages.need("cpack", "strip", "gzip", "dpkg-query")
        made = tempfile.TemporaryDirectory(prefix="tributary packages ")
        self.addCleanup(made.cleanup)
        self.top = pathlib.Path(made.name)

    def made_by(self, name, kind, mask, zone, *words):
        """The package and its bill, made with another person's surroundings."""
        (self.top / name).mkdir()
        command = 'umask $1 && cd "$2" && exec python3 "$3/linux/package.py" --stand-in --build "$4" --to "$2" $5 $6'
        said = packages.run("sh", "-c", command, "sh", mask, self.top / name, packages.INSTALLER, packages.build_folder(), kind, *words,
                            env=dict(os.environ, TZ=zone, SOURCE_DATE_EPOCH="1700000000"))
        package = next((self.top / name).glob(f"*.{kind}"))
        self.assertNotIn("~", package.name)
        return package, package.with_name(package.name + ".spdx.json"), said

    def made_twice(self, kind):
        *one, self.said = self.made_by("one", kind, "022", "UTC")
        # The checkers look at one of two equal packages only.
        *other, _ = self.made_by("another folder", kind, "077", "Pacific/Auckland", "--no-lint")
        for mine, theirs in zip(one, other):
            self.assertEqual(*(hashlib.sha256(file.read_bytes()).hexdigest() for file in (mine, theirs)), mine.name)
        return one

    @unittest.skipUnless(DEBIAN, "this is no Debian")
    def test_deb(self):
        packages.need("dpkg-shlibdeps", "dpkg-deb", "file")
        package, bill = self.made_twice("deb")
        depends = packages.run("dpkg-deb", "--field", package, "Depends")
        self.assertIn("libqt6core6", depends)
        self.assert_recommends_what_it_works_better_with(packages.run("dpkg-deb", "--field", package, "Recommends"))
        # Debian's zsh looks for completions in this folder of a package.
        listed = packages.run("dpkg-deb", "--contents", package)
        self.assertEqual(re.findall(r"/zsh/\S*tributary\S*", listed), ["/zsh/vendor-completions/_tributary-cli"])
        self.assert_bill_names_what_is_linked(json.loads(bill.read_text()), package)
        self.assert_is_looked_at_by("lintian")

    @unittest.skipUnless(DEBIAN, "its bill is written from what dpkg knows")
    def test_rpm(self):
        packages.need("rpmbuild", "rpm")
        package, bill = self.made_twice("rpm")
        self.assertNotIn("DEPENDS_ON", bill.read_text())
        requires = packages.run("rpm", "-q", "--requires", "--package", package)
        self.assertIn("libQt6Core.so.6", requires)
        # By the names of Fedora and of openSUSE.
        for either in ("(qt6-qtbase or qt6-sql-sqlite)", "(qt6-qtsvg or libQt6Svg6)"):
            self.assertIn(either + "\n", requires)
        self.assert_recommends_what_it_works_better_with(packages.run("rpm", "-q", "--recommends", "--package", package))
        self.assertIn("/usr/bin/tributary-cli\n", packages.run("rpm", "-q", "--list", "--package", package))
        self.assertEqual(packages.run("rpm", "-q", "--licensefiles", "--package", package), "/usr/share/licenses/tributary/LICENSE\n")
        self.assert_no_folder_of_the_system_is_its_own(package)
        self.assert_is_looked_at_by("rpmlint")

    def assert_recommends_what_it_works_better_with(self, named):
        """Whom https may trust, the theme that its icons are of, and what Qt opens files and folders by; all systems call these the same."""
        self.assertLessEqual({"ca-certificates", "hicolor-icon-theme", "xdg-utils"}, set(re.split(r"[,\s]+", named)))

    def assert_is_looked_at_by(self, tool):
        """What it minds ends the packing."""
        packages.need(tool)
        self.assertNotIn("nothing looked at", self.said)

    def test_one_that_the_linters_mind_goes_to_nobody(self):
        packages.need("lintian", "dpkg-deb")
        (self.top / "bad/DEBIAN").mkdir(parents=True)
        (self.top / "bad/DEBIAN/control").write_text("Package: tributary\nVersion: 1\nArchitecture: all\nMaintainer: nobody\n")
        packages.run("dpkg-deb", "--root-owner-group", "--build", self.top / "bad", self.top / "bad.deb")
        with self.assertRaisesRegex(SystemExit, "lintian .*\n(.*\n)*E: tributary: "):
            lint("deb", self.top / "bad.deb")

    def assert_no_folder_of_the_system_is_its_own(self, package):
        listed = packages.run("rpm", "-q", "--queryformat", "[%{FILEMODES:perms} %{FILENAMES}\n]", "--package", package)
        folders = [line.split(maxsplit=1)[1] for line in listed.splitlines() if line.startswith("d")]
        self.assertEqual([folder for folder in folders if "/tributary" not in folder], [])

    def assert_bill_names_what_is_linked(self, bill, package):
        self.assertEqual(bill["spdxVersion"], "SPDX-2.3")
        named = {each["SPDXID"]: each for each in bill["packages"]}
        self.assertEqual(len(named), len(bill["packages"]))
        main = named[bill["relationships"][0]["relatedSpdxElement"]]
        self.assertEqual(main["checksums"][0]["checksumValue"], hashlib.sha256(package.read_bytes()).hexdigest())
        needed = {each["relatedSpdxElement"] for each in bill["relationships"] if each["relationshipType"] == "DEPENDS_ON"}
        self.assertEqual(needed | {main["SPDXID"]}, set(named))
        files = " ".join(each.get("comment", "") for each in named.values())
        for program in packages.programs():
            for library in re.findall(r"NEEDED.*\[(.*)\]", packages.run("readelf", "--dynamic", program)):
                # The loader is of the C library's package, and nothing is linked with it as with others.
                if not library.startswith("ld-linux"):
                    self.assertRegex(files, re.escape(library.split(".so")[0]))
        for each in needed:
            version = packages.run("dpkg-query", "--show", "--showformat=${Version}\n", named[each]["name"]).splitlines()
            self.assertIn(named[each]["versionInfo"], version)


class Releases(unittest.TestCase):
    def test_can_be_configured_without_tests(self):
        """As `./dev package` does, whose build takes too long to be seen here."""
        packages.need("ninja")
        with tempfile.TemporaryDirectory(prefix="tributary-") as made:
            packages.run(os.environ["TRIBUTARY_CMAKE"], "--preset", "release", "-B", made, "-DBUILD_TESTING=OFF", "-DCMAKE_INSTALL_PREFIX=/usr",
                         f"-DCMAKE_CXX_COMPILER={os.environ['TRIBUTARY_COMPILER']}", cwd=packages.ROOT)
            targets = packages.run("ninja", "-C", made, "-t", "query", "all")
            self.assertRegex(targets, r"app/all\b")
            self.assertNotRegex(targets, r"\btests/")
            self.assertIn("CPACK_COMPONENTS_ALL \"programs\"", pathlib.Path(made, "CPackConfig.cmake").read_text())


class NamesAndBills(unittest.TestCase):
    """Of files that stand in for what cpack makes, and of a package that stands for those of the system."""

    def setUp(self):
        made = tempfile.TemporaryDirectory(prefix="tributary-")
        self.addCleanup(made.cleanup)
        self.top = pathlib.Path(made.name)

    def made(self, kind, name):
        def cpack(*words):
            (pathlib.Path(words[-1]) / name).write_text(name)
        theirs = sbom.described("libqt6core6", "6.4.2")
        with unittest.mock.patch.multiple(packing, run=cpack, version_of=lambda build: "7.8.9"), \
             unittest.mock.patch.object(packing.libraries, "linked_with", lambda files: {}), \
             unittest.mock.patch.multiple(sbom, can_be_made=lambda: True, of_the_distribution=lambda files: [theirs]), \
             unittest.mock.patch.dict(os.environ, SOURCE_DATE_EPOCH="1700000000"):
            package = packing.KINDS[kind](self.top, self.top)
        bill = json.loads(package.with_name(package.name + ".spdx.json").read_text())
        self.assertEqual(bill["packages"][0]["packageFileName"], package.name)
        return package, [each for each in bill["relationships"] if "libqt6core6" in str(each)]

    def test_a_name_has_a_dot_where_github_would_put_one(self):
        package, relations = self.made("deb", "tributary_7.8.9-1~debian12_amd64.deb")
        self.assertEqual(package.name, "tributary_7.8.9-1.debian12_amd64.deb")
        self.assertEqual(relations, [{"spdxElementId": "SPDXRef-tributary", "relationshipType": "DEPENDS_ON",
                                      "relatedSpdxElement": "SPDXRef-libqt6core6"}])

    def test_an_rpm_depends_on_no_package_of_the_system_that_made_it(self):
        relation = self.made("rpm", "tributary-7.8.9-1.x86_64.rpm")[1][0]
        self.assertIn("when it was built", relation.pop("comment"))
        self.assertEqual(relation, {"spdxElementId": "SPDXRef-libqt6core6", "relationshipType": "BUILD_DEPENDENCY_OF",
                                    "relatedSpdxElement": "SPDXRef-tributary"})


class DependenciesOfArch(unittest.TestCase):
    """No package of Arch's is made here, but what its recipe asks for has to be what the programs are linked with."""

    FROM = {"libQt6(Concurrent|Core|DBus|Gui|Network|Sql|Widgets)": "qt6-base", "libQt6Svg": "qt6-svg", "libqt6keychain": "qtkeychain-qt6",
            "libxxhash": "xxhash", "libz": "zlib", "libcrypto": "openssl", r"lib(stdc\+\+|gcc_s)": "gcc-libs", "libc|libm|ld-linux.*": "glibc"}
    # Icons, and what a build does without where it is not there.
    ALWAYS = {"hicolor-icon-theme", "qtkeychain-qt6"}

    def test_are_what_the_programs_are_linked_with(self):
        packages.need("readelf")
        said = "".join(packages.run("readelf", "--dynamic", program) for program in packages.programs())
        names = {library.split(".so")[0] for library in re.findall(r"NEEDED.*\[(.*)\]", said)}
        linked = {next((owner for known, owner in self.FROM.items() if re.fullmatch(known, name)), name) for name in names}
        asked = re.search(r"^depends=\((.*)\)", packages.written("installer/linux/arch/PKGBUILD.in"), re.M).group(1)
        self.assertEqual(linked | self.ALWAYS, set(asked.split()))


if __name__ == "__main__":
    unittest.main(verbosity=2)
