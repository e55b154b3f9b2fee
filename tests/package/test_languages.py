#!/usr/bin/env python3
"""What systems say of the program, in each language of the window: menus, software centres, kinds of files, the installer for Windows."""
import re
import sys
import unittest
import xml.etree.ElementTree as xml

import packages
from packages import written

sys.path.insert(0, str(packages.INSTALLER))
import languages  # noqa: E402

# English is what stands there without a language.
OTHERS = sorted(set(languages.languages()) - {"en"})
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
# NSIS has these names for its languages.
ENGLISH_NAMES = {"ar": "Arabic", "de": "German", "en": "English", "es": "Spanish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "it": "Italian",
                 "ja": "Japanese", "ko": "Korean", "pl": "Polish", "pt_BR": "PortugueseBR", "ru": "Russian", "tr": "Turkish", "uk": "Ukrainian",
                 "zh_CN": "SimpChinese"}


class Languages(unittest.TestCase):
    def assert_is_said_in_all(self, said):
        """said: the words by their language, those of English by none."""
        self.assertEqual(sorted(said.keys() - {None}), OTHERS)
        for language, words in said.items():
            self.assertTrue(words.strip(), language)
            self.assertTrue(language is None or words != said[None], f"{language} says the same as English: {words}")

    def test_are_those_of_the_menu_entry(self):
        entry = written("resources/org.tributary.Tributary.desktop")
        for key in ("GenericName", "Comment", "Keywords"):
            said = {language or None: words for language, words in re.findall(rf"^{key}(?:\[(\w+)\])?=(.*)$", entry, re.M)}
            self.assert_is_said_in_all(said)
            self.assertEqual({words.endswith(";") for words in said.values()}, {key == "Keywords"})

    def test_are_those_of_software_centres_and_kinds_of_files(self):
        for name, tag in (("org.tributary.Tributary.metainfo.xml.in", "summary"), ("org.tributary.Tributary.xml", "comment")):
            found = [each for each in xml.fromstring(written(f"resources/{name}").encode()).iter() if each.tag.endswith(tag)]
            self.assertEqual(len(found), len(OTHERS) + 1)
            self.assert_is_said_in_all({each.get(LANGUAGE): each.text for each in found})

    def test_are_those_of_the_installer(self):
        self.assertIn('!include "languages.nsh"\n', written("installer/windows/tributary.nsi"))
        parts = re.split(r"^!insertmacro Speak (\w+) \\\n", written("installer/windows/languages.nsh"), flags=re.M)
        names = parts[1::2]
        self.assertEqual(names[0], "English")
        self.assertEqual(sorted(names), sorted(ENGLISH_NAMES[each] for each in languages.languages()))
        spoken = [re.findall(r'^    "(.*)"', part.partition("\n!insertmacro")[0], re.M) for part in parts[2::2]]
        for name, words in zip(names, spoken):
            self.assertEqual(len(words), 8, name)
            self.assertTrue(name == "English" or not set(words) & set(spoken[0]), name)


if __name__ == "__main__":
    unittest.main(verbosity=2)
