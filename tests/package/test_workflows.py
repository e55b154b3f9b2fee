#!/usr/bin/env python3
"""The hosted workflows: of the form that GitHub takes, with no more rights than they need, and no release of what was not tested."""
import copy
import os
import pathlib
import re
import tempfile
import unittest

import packages
import workflow_shape
from packages import WORKFLOWS, written, yaml

PINNED = re.compile(r"uses: ([\w.-]+/[\w./-]+)@([0-9a-f]{40}) # (v\d+\.\d+\.\d+)$")


class Workflows(unittest.TestCase):
    def test_pin_each_action_to_a_commit(self):
        pins = {}
        for path in WORKFLOWS:
            for line in path.read_text().splitlines():
                if "uses:" in line:
                    found = PINNED.search(line)
                    self.assertTrue(found, f"{path.name}: {line}")
                    self.assertEqual(pins.setdefault(found.group(1), found.groups()), found.groups())
        self.assertGreater(len(pins), 3)

    def test_may_do_no_more_than_they_need(self):
        reader = yaml()
        for path in WORKFLOWS:
            flow = reader.safe_load(path.read_text())
            self.assertEqual(flow["permissions"], {"contents": "read"}, path.name)
            for name, job in flow["jobs"].items():
                # Only who publishes may write, and it runs nothing of ours.
                if "permissions" in job:
                    self.assertEqual((path.name, name), ("release.yml", "publish"))
                    self.assertFalse([step for step in job["steps"] if "checkout" in step.get("uses", "")])
                    # The release itself, and the statement of where its packages were built, in the name of the workflow.
                    self.assertEqual(job["permissions"], {"contents": "write", "attestations": "write", "id-token": "write"})
                self.assertIn("timeout-minutes", job, f"{path.name}: {name}")

    def test_keep_words_of_others_out_of_their_scripts(self):
        reader = yaml()
        for path in WORKFLOWS:
            flow = reader.safe_load(path.read_text())
            self.assertNotIn("pull_request_target", flow[True], path.name)
            for job in flow["jobs"].values():
                for step in job["steps"]:
                    self.assertNotIn("${{", step.get("run", ""), path.name)
                    if "checkout" in step.get("uses", ""):
                        self.assertIs(step["with"]["persist-credentials"], False, path.name)

    def test_release_nothing_that_was_not_tested(self):
        jobs = yaml().safe_load(written(".github/workflows/release.yml"))["jobs"]
        self.assertIn("./dev test", [step.get("run") for step in jobs["test"]["steps"]])

        def waits_for_tests(name):
            needed = jobs[name].get("needs", [])
            needed = [needed] if isinstance(needed, str) else needed
            return "test" in needed or any(waits_for_tests(each) for each in needed)

        for name in jobs.keys() - {"test"}:
            self.assertTrue(waits_for_tests(name), name)

    def test_release_nothing_for_windows_that_was_not_tested_in_wine(self):
        jobs = yaml().safe_load(written(".github/workflows/release.yml"))["jobs"]
        called = re.findall(r"\./dev windows (\w+)", " ".join(step.get("run", "") for step in jobs["debian"]["steps"]))
        self.assertEqual(called, ["test", "package"])

    def test_release_no_image_of_a_mac_where_the_suite_fails(self):
        """And run no test where a secret is at hand."""
        steps = yaml().safe_load(written(".github/workflows/release.yml"))["jobs"]["macos"]["steps"]
        called = [step.get("run", "").split(" ")[0:2] for step in steps]
        self.assertEqual([words[0] for words in called[called.index(["./dev", "test"]):] if words[0]],
                         ["./dev", "installer/macos/keychain.sh", "installer/macos/disk_image.sh"])
        self.assertNotIn("secrets.", str(steps[:called.index(["./dev", "test"]) + 1]))

    def test_make_an_image_of_a_mac_of_every_change(self):
        """In the way of a release, but without its secrets."""
        jobs = yaml().safe_load(written(".github/workflows/build.yml"))["jobs"]
        done = [step["run"] for step in jobs["macos"]["steps"] if "run" in step]
        self.assertEqual(done[1:], ["./dev test", "installer/macos/disk_image.sh build/packages"])
        self.assertNotIn("secrets.", written(".github/workflows/build.yml"))

    def test_run_the_suite_on_a_windows(self):
        job = yaml().safe_load(written(".github/workflows/build.yml"))["jobs"]["windows"]
        steps = {step["run"]: step for step in job["steps"] if "run" in step}
        done = list(steps)
        self.assertEqual(done[1], "cmake --preset release -DBUILD_TESTING=ON")
        # What people would get has to be built, to start and to be hardened. What the tests say is only shown as yet.
        programs = ["build/release/app/gui/tributary.exe", "build/release/app/cli/tributary-cli.exe"]
        needed = ["cmake --build build/release --target tributary tributary-cli", f"{programs[1]} --version",
                  f"python installer/trust/hardening_windows.py {' '.join(programs)}"]
        self.assertEqual(done[2:5], needed)
        self.assertFalse([each for each in done[:5] if "continue-on-error" in steps[each]])
        self.assertEqual([each.split(" --")[0] for each in done[5:]], ["cmake", "ctest"])
        for each in done[5:]:
            self.assertIs(steps[each]["continue-on-error"], True)
        self.assertLess(sum(steps[each]["timeout-minutes"] for each in done[5:]), job["timeout-minutes"])

    def test_wait_for_no_mac_with_intel(self):
        """Which may lack libraries, and whose failure neither ends the other's work nor keeps a release back."""
        for path in WORKFLOWS:
            for job in yaml().safe_load(path.read_text())["jobs"].values():
                runners = job.get("strategy", {}).get("matrix", {}).get("runner", [])
                if "macos-15-intel" in runners:
                    self.assertIn("macos-15", runners)
                    self.assertIs(job["strategy"]["fail-fast"], False, path.name)
                    self.assertEqual(job["continue-on-error"], "${{ matrix.runner == 'macos-15-intel' }}", path.name)
                    # A job that takes too long is cancelled, but a step fails.
                    brew = next(step for step in job["steps"] if "brew install" in step.get("run", ""))
                    self.assertLess(brew["timeout-minutes"], job["timeout-minutes"] / 2)
        jobs = yaml().safe_load(written(".github/workflows/release.yml"))["jobs"]
        for name, needed in (("manifests", "debian"), ("publish", "manifests")):
            self.assertIn(needed, jobs[name]["needs"])
            self.assertEqual(jobs[name]["if"], f"${{{{ !cancelled() && needs.{needed}.result == 'success' }}}}")

    def test_pack_with_the_libraries_that_debian_has_mended(self):
        jobs = yaml().safe_load(written(".github/workflows/release.yml"))["jobs"]
        done = "\n".join(step.get("run", "") for step in jobs["debian"]["steps"])
        brought, installed = done.index("apt-get -y dist-upgrade"), done.index("chroot /srv/debian apt-get install")
        self.assertLess(brought, installed)
        with tempfile.TemporaryDirectory(prefix="tributary-") as made:
            script = re.search(r"^for archive in .*?^done", done, re.M | re.S).group(0)
            self.assertLess(done.index(script), brought)
            said = packages.run("bash", "-euo", "pipefail", "-c", script, cwd=made)
        self.assertEqual(said.splitlines(), [f"deb https://deb.debian.org/{each} main" for each in
                                             ("debian bookworm", "debian bookworm-updates", "debian-security bookworm-security")])

    def test_make_all_that_is_released_twice_and_compare(self):
        """Save the image for a Mac, of which nobody says that it is the same twice."""
        released = re.findall(r"\./dev (package|windows package)\b(.*?)'", written(".github/workflows/release.yml"))
        compared = re.findall(r"tests/package/twice\.py \S+ (package|windows package)\b(.*)", written(".github/workflows/analysis.yml"))
        kinds = [{f"{door} {kind}".strip() for door, names in found for kind in names.split() or [""]} for found in (released, compared)]
        # The archive of the sources is packed twice by test_recipes.
        self.assertEqual(kinds[0] - {"package source"}, kinds[1])

    def test_tell_software_centres_where_the_program_and_its_pictures_are(self):
        jobs = yaml().safe_load(written(".github/workflows/release.yml"))["jobs"]
        script = next(step["run"] for step in jobs["debian"]["steps"] if "./dev package" in step.get("run", ""))
        said = packages.run("bash", "-euo", "pipefail", "-c", f'sudo() {{ echo "$@"; }}\n{script}',
                            env=dict(os.environ, TAG="v7.8.9", PAGE="https://example.org/x"))
        self.assertIn(" TRIBUTARY_HOMEPAGE=https://example.org/x "
                      "TRIBUTARY_PICTURES_URL=https://example.org/x/raw/v7.8.9/resources/pictures sh -c ", said)

    def test_fill_in_the_manifests_of_what_is_released(self):
        jobs = yaml().safe_load(written(".github/workflows/release.yml"))["jobs"]
        script = next(step["run"] for step in jobs["manifests"]["steps"] if "run" in step)
        with tempfile.TemporaryDirectory(prefix="tributary-") as made:
            top = pathlib.Path(made)
            (top / "installer").symlink_to(packages.INSTALLER)
            (top / "packages").mkdir()
            for name in ("Tributary-7.8.9-win64.exe", "Tributary-7.8.9-win64.zip", "Tributary-7.8.9-arm64.dmg",
                         "Tributary-7.8.9-x86_64.dmg", "tributary-7.8.9.tar.xz"):
                (top / "packages" / name).touch()
            packages.run("bash", "-euo", "pipefail", "-c", script, cwd=top, env=dict(os.environ, TAG="v7.8.9", PAGE="https://example.org/x"))
            listed = packages.run("tar", "-tzf", top / "tributary-7.8.9-manifests.tar.gz")
            self.assertEqual({line.split("/")[1] for line in listed.splitlines()} - {""},
                             {"winget", "scoop", "cask", "arch", "flatpak"})
            self.assertIn('"https://example.org/x/releases/download/v7.8.9/Tributary-7.8.9-win64.zip"',
                          (top / "manifests/scoop/scoop.json").read_text())

    def test_release_only_what_the_tag_says(self):
        jobs = yaml().safe_load(written(".github/workflows/release.yml"))["jobs"]
        script = next(step["run"] for step in jobs["test"]["steps"] if "TAG" in step.get("env", {}))
        cache = (packages.build_folder() / "CMakeCache.txt").read_text()
        version = re.search(r"CMAKE_PROJECT_VERSION:STATIC=(\S+)", cache).group(1)
        compare = ("bash", "-euo", "pipefail", "-c", script)
        packages.run(*compare, cwd=packages.ROOT, env=dict(os.environ, TAG=f"v{version}"))
        for other in ("v99.0.0", version, f"v{version}-rc1"):
            with self.assertRaisesRegex(AssertionError, f"the tag is {other}"):
                packages.run(*compare, cwd=packages.ROOT, env=dict(os.environ, TAG=other))

    def test_release_only_what_was_looked_at(self):
        """`./dev` and disk_image.sh check what they pack; CMake's own tools pack whatever there is."""
        said = written(".github/workflows/release.yml")
        for door in ("./dev package source deb rpm portable", "./dev windows package", "installer/macos/disk_image.sh"):
            self.assertIn(door, said)
        self.assertNotRegex(said, r"\bcpack\b|\bcmake --|installer\.py")

    def test_call_what_there_is(self):
        commands = re.search(r"^run \|.*\) \"do_\$command\"", written("dev"), re.M).group(0)
        for path in WORKFLOWS:
            for called in re.findall(r"\./dev (\w+)", path.read_text()):
                self.assertIn(called, commands, path.name)
            for script in re.findall(r"\b(?:installer|tests)/[\w/]+\.\w+", path.read_text()):
                self.assertTrue((packages.ROOT / script).is_file(), script)


class FormOfWorkflows(unittest.TestCase):
    SMALL = {"name": "small", True: {"push": {"branches": ["main"]}, "workflow_dispatch": None}, "permissions": {"contents": "read"},
             "jobs": {"test": {"runs-on": "ubuntu-24.04", "timeout-minutes": 5,
                               "steps": [{"uses": "actions/checkout@v6", "with": {"fetch-depth": 1}}, {"run": "true", "shell": "bash"}]}}}

    def test_is_what_github_takes(self):
        reader = yaml()
        for path in WORKFLOWS:
            self.assertEqual(workflow_shape.faults(reader.safe_load(path.read_text())), [], path.name)

    def changed(self, *place, value):
        """The faults of the small workflow with this value there."""
        flow = copy.deepcopy(self.SMALL)
        held = flow
        for key in place[:-1]:
            held = held[key]
        held[place[-1]] = value
        return workflow_shape.faults(flow)

    def test_is_missed_where_it_is_not(self):
        self.assertEqual(workflow_shape.faults(self.SMALL), [])
        test = ("jobs", "test")
        rows = (("permission", {}), ("permissions", "content", "read"), ("permissions", "contents", "reed"), ("on", "push"),
                (True, "pushes", None), (True, "push", "branch", ["main"]), (True, "schedule", "1 2 3 4 5"),
                (*test, "timeout-minute", 5), (*test, "timeout-minutes", True), (*test, "need", "x"), (*test, "env", {"A": ["b"]}),
                (*test, "strategy", {"fail_fast": True}), (*test, "strategy", {"matrix": {"runner": 3}}), (*test, "runs-on", {"label": "x"}),
                (*test, "steps", 1, "runs", "true"), (*test, "steps", 1, "run", 5), (*test, "steps", 1, "environment", {}),
                ("concurrency", {"group": "x", "cancel_in_progress": True}), ("defaults", {"shell": "bash"}))
        for *place, value in rows:
            with self.subTest(place):
                found = self.changed(*place, value=value)
                self.assertEqual(len(found), 1, found)
                self.assertIn(f"workflow.{'.'.join(map(str, place))}", found[0])

    def test_is_missed_where_something_else_belongs_to_it(self):
        test = ("jobs", "test")
        rows = ((*test, "needs", "tests"), (*test, "steps", []), (*test, "uses", "./.github/workflows/x.yml"), ("jobs", {}), (True, {}),
                (*test, "steps", 1, "uses", "x/y@v1"), (*test, "steps", 1, "with", {"a": "b"}), (*test, "steps", 0, "shell", "bash"))
        for *place, value in rows:
            with self.subTest(place):
                self.assertEqual(len(self.changed(*place, value=value)), 1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
