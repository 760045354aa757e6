"""The small content of `tests/problems/_base` with the words of the program: all that is needed."""

import shutil
from pathlib import Path
from typing import Final

from tests.build import ROOT

BASE: Final = ROOT / "tests" / "problems" / "_base"
LOCALES: Final = ("fr", "en")
"""The languages that it is written in."""


def small_content(folder: Path) -> Path:
    """Four guides in two languages that pass lint, in a new *folder*; gives the folder."""
    shutil.copytree(BASE, folder)
    for locale in LOCALES:
        own, words = ROOT / "locales" / locale, folder / "locales" / locale
        for name in ("_face.ftl", "_problems.ftl"):
            shutil.copy(own / name, words)
        with (words / "_terms.ftl").open("a", encoding="utf-8") as terms:
            terms.write("\n" + (own / "_terms.ftl").read_text(encoding="utf-8"))
    return folder
