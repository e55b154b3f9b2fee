#!/usr/bin/env python3
"""What one system alone compiles is compiled there: no other system's build would tell that CMake forgot it, or names what is gone."""
import pathlib
import re
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
# What CMake asks for, the end of the sources' names, and CMake's own name of the system in small letters.
SYSTEMS = {"APPLE": ("macos", "darwin"), "WIN32": ("windows", "windows")}
SOURCE = re.compile(r"[\w./${}-]+\.(?:cpp|h|mm)\b")


class Build:
    """The files that the CMakeLists.txt below a folder name for one system alone, as CMake's words if() and set() go."""

    def __init__(self, root, system):
        self.root = root
        self.here = re.compile(rf"(?<!NOT )\b{system}\b")
        self.end, self.called = SYSTEMS[system]
        self.named = set()
        for path in self.files("CMakeLists.txt"):
            self.read(path)

    def files(self, pattern):
        tops = [path for path in self.root.iterdir() if path.is_dir() and path.name not in ("build", ".git")]
        return [*self.root.glob(pattern), *(path for top in tops for path in top.rglob(pattern))]

    def read(self, path):
        branches, chosen = [], {}
        for line in re.sub(r"#.*", "", path.read_text()).splitlines():
            word, _, asked = line.strip().partition("(")
            if word == "if":
                branches.append(asked)
            elif word in ("elseif", "else"):
                branches[-1] = asked
            elif word == "endif":
                branches.pop()
            elif any(map(self.here.search, branches)):
                chosen.update(re.findall(r"\bset\((\w+) (\w+)\)", line))
                chosen.update((name, self.called) for name in re.findall(r"TOLOWER \${CMAKE_SYSTEM_NAME} (\w+)", line))
                self.name(path, SOURCE.findall(line), chosen)
            else:
                self.name(path, (each for each in SOURCE.findall(line) if any(f"${{{name}}}" in each for name in chosen)), chosen)

    def name(self, path, sources, chosen):
        for source in sources:
            for variable, value in chosen.items():
                source = source.replace(f"${{{variable}}}", value)
            source = source.replace("${PROJECT_SOURCE_DIR}", str(self.root))
            # What is made during the build, and the name in a loop, is nobody's to look for.
            if "${" not in source:
                self.named.add((path.parent / source).resolve())

    def forgotten(self):
        there = {path.resolve() for kind in ("cpp", "mm") for path in self.files(f"*_{self.end}.{kind}")}
        return sorted(str(path.relative_to(self.root)) for path in there - self.named)

    def gone(self):
        return sorted(str(path.relative_to(self.root)) for path in self.named if not path.exists())


class Platforms(unittest.TestCase):
    def test_compile_their_own_sources_and_name_none_that_is_gone(self):
        for system in SYSTEMS:
            with self.subTest(system):
                build = Build(ROOT, system)
                self.assertGreater(len(build.named), 5)
                self.assertEqual((build.forgotten(), build.gone()), ([], []))

    def test_are_told_apart(self):
        rows = {"if(APPLE)\nset(x a_macos.cpp)\nendif()": ([], []),
                "if(APPLE)\nelse()\nset(x a_macos.cpp)\nendif()": (["a_macos.cpp"], []),
                "if(NOT APPLE)\nset(x a_macos.cpp)\nendif()": (["a_macos.cpp"], []),
                "if(WIN32)\nelseif(APPLE)\nif(x)\nset(x\n a_macos.cpp)\nendif()\nendif()": ([], []),
                "set(s linux)\nif(APPLE)\nset(s macos)\nendif()\nset(x a_${s}.cpp)": ([], []),
                "if(APPLE)\nstring(TOLOWER ${CMAKE_SYSTEM_NAME} s)\nset(x a_${s}.cpp)\nendif()": (["a_macos.cpp"], ["a_darwin.cpp"]),
                "if(APPLE)\nset(x a_macos.cpp b_macos.cpp)\nendif()": ([], ["b_macos.cpp"]),
                "# if(APPLE)\nset(x a_macos.cpp)": (["a_macos.cpp"], [])}
        for text, found in rows.items():
            with self.subTest(text), tempfile.TemporaryDirectory(prefix="tributary-") as folder:
                root = pathlib.Path(folder).resolve()
                (root / "a_macos.cpp").touch()
                (root / "CMakeLists.txt").write_text(text)
                build = Build(root, "APPLE")
                self.assertEqual((build.forgotten(), build.gone()), found)


if __name__ == "__main__":
    unittest.main(verbosity=2)
