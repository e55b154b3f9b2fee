#!/usr/bin/env python3
"""What people run is hardened, and neither the folder that it was built in nor the time leaves a trace."""
import os
import pathlib
import platform
import re
import shutil
import sys
import tempfile
import unittest

import made_up_program
import packages

sys.path.insert(0, str(packages.INSTALLER / "trust"))
import hardening  # noqa: E402
import hardening_windows  # noqa: E402
from portable_executable import PortableExecutable  # noqa: E402

SOURCES = packages.ROOT / "tests/package/hardened"


class Built(unittest.TestCase):
    TOOLS = ("readelf", "objdump")
    COMPILER = os.environ.get("TRIBUTARY_COMPILER")

    @classmethod
    def setUpClass(cls):
        packages.need(*cls.TOOLS)
        made = tempfile.TemporaryDirectory(prefix="tributary-")
        cls.addClassCleanup(made.cleanup)
        cls.top = pathlib.Path(made.name)

    def built(self, name, *words):
        folder = self.top / name
        shutil.copytree(SOURCES, folder)
        cmake = os.environ["TRIBUTARY_CMAKE"]
        packages.run(cmake, "-S", folder, "-B", folder / "made", "-G", os.environ["TRIBUTARY_GENERATOR"],
                     "-DCMAKE_BUILD_TYPE=Release", f"-DCMAKE_CXX_COMPILER={self.COMPILER}",
                     f"-DTRIBUTARY_CMAKE_MODULES={packages.ROOT / 'cmake'}", *words)
        packages.run(cmake, "--build", folder / "made")
        return folder / "made"


class Hardening(Built):
    def test_is_in_what_a_release_is_built_with(self):
        self.assertEqual(hardening.missing_in(self.built("hard") / "hardened"), [])

    def test_is_missed_where_it_is_not(self):
        anywhere = "-mbranch-protection=none" if platform.machine() == "aarch64" else "-fcf-protection=none"
        soft = self.built("soft", "-DTRIBUTARY_LEAVE_SOFT=ON", "-DCMAKE_EXE_LINKER_FLAGS=-no-pie -z execstack -z lazy -z norelro",
                          f"-DCMAKE_CXX_FLAGS=-fno-stack-protector -U_FORTIFY_SOURCE {anywhere} -fno-pie")
        missing = hardening.missing_in(soft / "hardened")
        self.assertEqual(len(missing), 7, missing)

    def test_knows_functions_by_each_kind_that_linkers_write(self):
        symbols = """
  1055: 0000000000000000    16 FUNC    GLOBAL DEFAULT  UND __stack_chk_fail@GLIBC_2.4 (10)
  1075: 0000000000000000   265 <OS specific>: 10 GLOBAL DEFAULT  UND __memcpy_chk@GLIBC_2.3.4 (9)
  1092: 0000000000000000   241 IFUNC   GLOBAL DEFAULT  UND __memset_chk@GLIBC_2.3.4
  1093: 0000000000000000     8 OBJECT  GLOBAL DEFAULT  UND stdout@GLIBC_2.2.5 (3)
"""
        self.assertEqual(hardening.functions(symbols), ["__stack_chk_fail", "__memcpy_chk", "__memset_chk"])

    def test_leaves_no_trace_of_the_folder(self):
        objects = [next(self.built(name).rglob("hardened.cpp.o")).read_bytes() for name in ("here", "in another folder")]
        self.assertEqual(objects[0], objects[1])
        self.assertNotIn(str(self.top).encode(), objects[0])

    def test_leaves_no_trace_of_the_times_of_resources(self):
        # In ".rcc", or ".qt/rcc" from Qt 6.5 on.
        made = [path for path in packages.build_folder().rglob("qrc_*.cpp") if path.parent.name in (".rcc", "rcc")]
        self.assertTrue(made)
        for path in made:
            # Each later format has eight bytes for a time.
            self.assertIn("int version = 1;", path.read_text(), path)

    def test_is_in_this_build_unless_it_is_for_work_on_it(self):
        if os.environ["TRIBUTARY_BUILD_TYPE"] == "Debug":
            self.skipTest("this build is for work on the program")
        for program in packages.programs():
            self.assertEqual(hardening.missing_in(program), [], program)


class HardeningForWindows(Built):
    """With Debian's compiler for it."""

    TOOLS = ("x86_64-w64-mingw32-g++-posix", "x86_64-w64-mingw32-objdump", "x86_64-w64-mingw32-strip")
    COMPILER = TOOLS[0]

    def program(self, name, *words):
        return self.built(name, "-DCMAKE_SYSTEM_NAME=Windows", "-DCMAKE_SYSTEM_PROCESSOR=AMD64", *words) / "hardened.exe"

    def test_is_in_what_a_release_is_built_with(self):
        hard = self.program("hard")
        packages.run("x86_64-w64-mingw32-strip", "--strip-all", hard)
        self.assertEqual(hardening_windows.missing_in(hard), [])
        self.assertEqual(packages.run(sys.executable, hardening_windows.__file__, hard).strip(), "")

    def test_is_missed_where_it_is_not(self):
        off = ",".join(f"--disable-{each}" for each in ("dynamicbase", "nxcompat", "high-entropy-va", "reloc-section"))
        soft = self.program("soft", "-DTRIBUTARY_LEAVE_SOFT=ON", f"-DCMAKE_EXE_LINKER_FLAGS=-Wl,{off}",
                            "-DCMAKE_CXX_FLAGS=-fno-stack-protector")
        missing = hardening_windows.missing_in(soft)
        self.assertEqual(len(missing), 5, missing)
        with self.assertRaisesRegex(AssertionError, "ASLR"):
            packages.run(sys.executable, hardening_windows.__file__, soft)

    def test_leaves_no_trace_of_the_folder(self):
        linked = [self.program(name).read_bytes() for name in ("here", "in another folder")]
        self.assertEqual(linked[0], linked[1])
        self.assertNotIn(str(self.top).encode(), linked[0])

    def test_headers_say_the_same_to_the_compilers_tool(self):
        hard = self.program("read by both")
        said = packages.run("x86_64-w64-mingw32-objdump", "-p", hard)
        names = re.findall(r"DLL Name: (\S+)", said)
        self.assertIn("msvcrt.dll", names)
        self.assertEqual(list(PortableExecutable(hard).imports()), names)
        entries = [entry for entry in re.findall(r"^\s*reloc\s+\d+ offset\s+\w+ \[\w+\] (\w+)", said, re.M) if entry != "ABSOLUTE"]
        self.assertEqual(PortableExecutable(hard).relocated(), len(entries))


class FlagsOfWindows(unittest.TestCase):
    """Each by itself, in a program of nothing but headers."""

    def missing(self, **asked):
        with tempfile.NamedTemporaryFile(prefix="tributary-") as file:
            file.write(made_up_program.made(**asked))
            file.flush()
            return hardening_windows.missing_in(file.name)

    def test_all_are_there(self):
        self.assertEqual(self.missing(), [])

    def test_each_is_missed(self):
        made = made_up_program
        rows = {"ASLR": {"asks_for": made.ALL & ~made.DYNAMIC_BASE},
                "high-entropy": {"asks_for": made.ALL & ~made.HIGH_ENTROPY},
                "few random bits": {"base": 0x400000},
                "DEP": {"asks_for": made.ALL & ~made.NX_COMPATIBLE},
                "relocations": {"relocated": False},
                "can't be loaded elsewhere": {"characteristics": made.LARGE | made.PROGRAM | made.RELOCATIONS_STRIPPED},
                "written and executed": {"code": made.CODE | made.WRITTEN},
                "stack protector": {"imports": {"msvcrt.dll": ["strcpy"]}},
                "CFG": {"tools": b"Rich", "more": made.BEARS_SHADOW_STACKS},
                "CET": {"tools": b"Rich", "asks_for": made.ALL | made.GUARDS_FLOW, "more": 0}}
        for words, asked in rows.items():
            with self.subTest(words):
                missing = self.missing(**asked)
                self.assertEqual(len(missing), 1, missing)
                self.assertIn(words, missing[0])

    def test_a_stack_protector_that_is_linked_in_is_found(self):
        self.assertEqual(self.missing(imports={}, words=b"*** stack smashing detected ***"), [])

    def test_guarded_flow_and_shadow_stacks_are_asked_of_microsofts_tools_alone(self):
        made = made_up_program
        flags = {"tools": b"Rich", "asks_for": made.ALL | made.GUARDS_FLOW}
        self.assertEqual(self.missing(**flags, more=made.BEARS_SHADOW_STACKS), [])
        self.assertEqual(self.missing(**flags), self.missing(**flags, more=0))

    def test_microsofts_linker_is_told_of_them(self):
        said = packages.written("cmake/TributaryHardening.cmake")
        branch = said.partition("if(MSVC)")[2].partition("return()")[0]
        linked = branch.partition("target_link_options")[2]
        self.assertIn("$<${hardened}:/guard:cf>", linked)
        self.assertIn("${shadow_stack}", linked)
        self.assertIn("set(shadow_stack $<${hardened}:/CETCOMPAT>)", branch)

    def test_what_is_no_program_stops_it(self):
        with tempfile.NamedTemporaryFile(prefix="tributary-") as file:
            for content in (b"", b"MZ", b"\x7fELF" + bytes(200), b"MZ" + bytes(200)):
                file.truncate(0)
                file.seek(0)
                file.write(content)
                file.flush()
                with self.assertRaisesRegex(SystemExit, "no program for 64-bit Windows"):
                    hardening_windows.missing_in(file.name)


if __name__ == "__main__":
    unittest.main(verbosity=2)
