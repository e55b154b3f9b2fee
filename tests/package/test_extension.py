#!/usr/bin/env python3
"""The extension for browsers: whole, with no more rights than it needs, known to the program, and true to its rules."""
import base64
import hashlib
import json
import pathlib
import re
import shutil
import tempfile
import unittest

import packages
from packages import ROOT, written

HERE = pathlib.Path(__file__).parent
EXTENSION = ROOT / "resources/browser"
IDS = written("ui/desktop/browsers/extension_ids.h")


def manifest():
    return json.loads((EXTENSION / "manifest.json").read_text())


def words(locale):
    return json.loads((EXTENSION / "_locales" / locale / "messages.json").read_text())


def code():
    return "\n".join(path.read_text() for path in sorted(EXTENSION.glob("*.*")) if path.suffix in (".js", ".html", ".json"))


def id_of_chromium(key):
    """What Chromium makes of a key: half of its digest, with letters from a to p for digits."""
    digest = hashlib.sha256(base64.b64decode(key, validate=True)).hexdigest()[:32]
    return "".join(chr(ord("a") + int(digit, 16)) for digit in digest)


class Extension(unittest.TestCase):
    def test_asks_for_no_more_than_it_needs(self):
        told = manifest()
        self.assertEqual(told["manifest_version"], 3)
        self.assertEqual(told["permissions"],
                         ["contextMenus", "cookies", "downloads", "nativeMessaging", "storage", "webRequest"])
        self.assertEqual(told["host_permissions"], ["http://*/*", "https://*/*"])
        # Neither pages nor other extensions can speak to it.
        for door in ("content_scripts", "externally_connectable", "web_accessible_resources"):
            self.assertNotIn(door, told)
        self.assertNotRegex(code(), r"\b(onMessageExternal|onConnectExternal|eval|innerHTML|fetch)\b")

    def test_is_the_one_that_the_program_knows(self):
        told = manifest()
        self.assertIn(f'"{told["browser_specific_settings"]["gecko"]["id"]}"', IDS)
        self.assertIn(f'"{id_of_chromium(told["key"])}"', IDS)
        called = re.search(r'hostName = "([a-z.]+)"', (EXTENSION / "background.js").read_text()).group(1)
        self.assertIn(f'"{called}"', IDS)
        self.assertEqual(told["version"], re.search(r"project\(Tributary VERSION ([\d.]+)", written("CMakeLists.txt")).group(1))

    def test_has_all_that_it_names(self):
        named = re.findall(r'"((?:icons/)?[\w.]+\.(?:png|js|html))"', code())
        self.assertGreater(len(named), 6)
        for file in named:
            self.assertTrue((EXTENSION / file.removeprefix("./")).is_file(), file)

    def test_says_the_same_in_every_language(self):
        english = words("en")
        used = set(re.findall(r"__MSG_(\w+)__", code())) | set(re.findall(r'data-word="(\w+)"', code()))
        used |= set(re.findall(r'getMessage\("(\w+)"\)', code())) | set(re.findall(r'fault: "(\w+)"', code()))
        # What the program answers.
        used |= set(re.findall(r'kept\(QLatin1String\("(\w+)"\)', written("app/browser/browser_call.cpp")))
        used |= {"refused"}
        self.assertEqual(set(english), used)
        locales = sorted(path.name for path in (EXTENSION / "_locales").iterdir())
        self.assertIn("de", locales)
        for locale in locales:
            self.assertEqual(set(words(locale)), set(english), locale)
            for key, message in words(locale).items():
                self.assertTrue(message["message"].strip(), f"{locale}: {key}")
            self.assertLessEqual(len(words(locale)["description"]["message"]), 132, locale)

    def test_keeps_its_rules(self):
        packages.need("node")
        with tempfile.TemporaryDirectory() as folder:
            # Else node takes a script of this ending for none of a module.
            pathlib.Path(folder, "package.json").write_text('{"type": "module"}')
            for script in EXTENSION.glob("*.js"):
                copy = shutil.copy(script, folder)
                packages.run("node", "--check", copy)
            rules = pathlib.Path(folder, "rules.js")
            packages.run("node", HERE / "extension_rules.mjs", rules.as_uri())
            background = pathlib.Path(folder, "background.js")
            for browser in ("Firefox", "Chromium"):
                packages.run("node", HERE / "extension_background.mjs", background.as_uri(), browser)


if __name__ == "__main__":
    unittest.main(verbosity=2)
