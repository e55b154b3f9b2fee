#!/usr/bin/env python3
"""What people run is hardened, and the folder that it was built in leaves no trace."""
import os
import pathlib
import platform
import shutil
import sys
import tempfile
import unittest

import packages

sys.path.insert(0, str(packages.INSTALLER / "trust"))
import hardening  # noqa: E402

SOURCES = packages.ROOT / "tests/package/hardened"


class Hardening(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        packages.need("readelf", "objdump")
        made = tempfile.TemporaryDirectory(prefix="tributary-")
        cls.addClassCleanup(made.cleanup)
        cls.top = pathlib.Path(made.name)

    def built(self, name, *words):
        folder = self.top / name
        shutil.copytree(SOURCES, folder)
        cmake = os.environ["TRIBUTARY_CMAKE"]
        packages.run(cmake, "-S", folder, "-B", folder / "made", "-G", os.environ["TRIBUTARY_GENERATOR"],
                     "-DCMAKE_BUILD_TYPE=Release",
                     f"-DCMAKE_CXX_COMPILER={os.environ['TRIBUTARY_COMPILER']}",
                     f"-DTRIBUTARY_CMAKE_MODULES={packages.ROOT / 'cmake'}", *words)
        packages.run(cmake, "--build", folder / "made")
        return folder / "made"

    def test_is_in_what_a_release_is_built_with(self):
        self.assertEqual(hardening.missing_in(self.built("hard") / "hardened"), [])

    def test_is_missed_where_it_is_not(self):
        anywhere = "-mbranch-protection=none" if platform.machine() == "aarch64" else "-fcf-protection=none"
        soft = self.built("soft", "-DTRIBUTARY_LEAVE_SOFT=ON", "-DCMAKE_EXE_LINKER_FLAGS=-no-pie -z execstack -z lazy -z norelro",
                          f"-DCMAKE_CXX_FLAGS=-fno-stack-protector -U_FORTIFY_SOURCE {anywhere} -fno-pie")
        missing = hardening.missing_in(soft / "hardened")
        self.assertEqual(len(missing), 7, missing)

    def test_leaves_no_trace_of_the_folder(self):
        objects = [next(self.built(name).rglob("hardened.cpp.o")).read_bytes() for name in ("here", "in another folder")]
        self.assertEqual(objects[0], objects[1])
        self.assertNotIn(str(self.top).encode(), objects[0])

    def test_is_in_this_build_unless_it_is_for_work_on_it(self):
        if os.environ["TRIBUTARY_BUILD_TYPE"] == "Debug":
            self.skipTest("this build is for work on the program")
        for program in packages.programs():
            self.assertEqual(hardening.missing_in(program), [], program)


if __name__ == "__main__":
    unittest.main(verbosity=2)
