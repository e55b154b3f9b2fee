"""The languages of the window, as translations/CMakeLists.txt lists them."""
import pathlib
import re

LIST = pathlib.Path(__file__).resolve().parent.parent / "translations/CMakeLists.txt"


def languages():
    return re.search(r"^set\(languages ([^)]+)\)", LIST.read_text(encoding="utf-8"), re.MULTILINE)[1].split()
