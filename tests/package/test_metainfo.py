#!/usr/bin/env python3
"""What software centres read of the program: the release and its day, pictures, and words that validators take."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

import packages

PAGE = "https://example.org/page"
PICTURES = "https://example.org/pictures"


class Metainfo(unittest.TestCase):
    """What software centres read, which an installation makes of these sources or of others' folder."""

    def setUp(self):
        packages.need(self.CMAKE)
        made = tempfile.TemporaryDirectory(prefix="tributary-")
        self.addCleanup(made.cleanup)
        self.top = pathlib.Path(made.name)
        (self.top / "resources").mkdir()
        for name in ("metainfo.cmake", "org.tributary.Tributary.metainfo.xml.in", "screenshots.xml.in"):
            shutil.copy(packages.ROOT / "resources" / name, self.top / "resources")
        self.changes("## Unreleased")
        self.made = self.top / "org.tributary.Tributary.metainfo.xml"

    CMAKE = os.environ.get("TRIBUTARY_CMAKE", "cmake")

    def changes(self, heading):
        """Nine days older than what stands in for the build's own time."""
        (self.top / "CHANGELOG.md").write_text(f"# Changes\n\n{heading}\n\n## [0.0.9] - 2020-01-01\n")
        os.utime(self.top / "CHANGELOG.md", (1699228800, 1699228800))

    def release(self, epoch="", page=PAGE):
        packages.run(self.CMAKE, "-Dversion=7.8.9", f"-DTRIBUTARY_HOMEPAGE={page}", f"-DTRIBUTARY_PICTURES_URL={PICTURES}",
                     f"-Dmade={self.made}", "-P", self.top / "resources/metainfo.cmake",
                     env=dict(os.environ, TZ="Pacific/Auckland", SOURCE_DATE_EPOCH=epoch))
        return re.search(r'<release type="(\w+)" version="7.8.9" date="([\d-]+)"/>', self.made.read_text()).groups()

    def test_dates_a_release_by_the_changes_and_what_comes_before_it_by_the_sources(self):
        self.assertEqual(self.release("1700000000"), ("development", "2023-11-14"))
        self.assertEqual(self.release(), ("development", "2023-11-06"))
        self.changes("## [7.8.9] - 2023-12-24")
        self.assertEqual(self.release("1700000000"), ("stable", "2023-12-24"))

    def test_dates_it_by_the_last_commit(self):
        packages.need("git")
        git = ("git", "-c", "user.name=x", "-c", "user.email=x", "-C", self.top)
        packages.run(*git, "init", "-q")
        packages.run(*git, "commit", "-q", "--allow-empty", "-m", "x",
                     env=dict(os.environ, GIT_COMMITTER_DATE="1700000000 +1300", GIT_AUTHOR_DATE="1600000000 +0000"))
        self.assertEqual(self.release(), ("development", "2023-11-14"))

    def judged(self):
        """The validator's exit code, what it minds, and all its words."""
        packages.need("appstreamcli")
        done = subprocess.run(["appstreamcli", "validate", "--no-net", "--pedantic", self.made], capture_output=True, text=True, check=False)
        return done.returncode, re.findall(r"^[EW]: \S+ (.*)", done.stdout, re.M), done.stdout + done.stderr

    def test_is_what_validators_take(self):
        self.release("1700000000")
        made = self.made.read_text()
        self.assertRegex(made, r'<developer id="org.tributary">\s*<name>')
        self.assertIn(f"{PICTURES}/window.png", made)
        self.assertIn(f'\n  <url type="homepage">{PAGE}</url>\n', made)
        code, minded, said = self.judged()
        self.assertEqual((code, minded), (0, []), said)

    def test_lacks_nothing_but_a_page_where_none_is_given(self):
        """AppStream minds that since 1.0.2, and no address is in the sources."""
        self.release("1700000000", page="")
        self.assertNotIn("<url", self.made.read_text())
        code, minded, said = self.judged()
        self.assertIn((code, minded), ((0, []), (3, ["url-homepage-missing"])), said)


if __name__ == "__main__":
    unittest.main(verbosity=2)
