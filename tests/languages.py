"""
Languages that are begun, for tests: what must be there before one is offered.

The words are no words: each French letter is written with one of the script, so that direction,
width and fonts are as they would be, and what is not a word (signs, variables, terms) stays.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from typing import Final

from bot.content.checks.offered import BUTTONS, SENTENCES
from bot.content.read_texts import read_texts
from bot.content.report import Report

_KEPT: Final = re.compile(r"\{[^{}]*\}|^ *\.[a-z0-9-]+ =|^[a-z0-9-]+ =|^#.*$", re.MULTILINE)
"""What is not words: variables, names of texts and buttons, notes."""
_LATIN: Final = "aàâbcçdeéèêfghiîïjklmnoôpqrstuùûvwxyz"
_SCRIPTS: Final = {
    "latin": "eáñbcçdiéíófghiîïjklmnuôpqrstoùûvwxyz",
    "arabic": "ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگټډړږښ",
    "bengali": "কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহঅআইউএও",
    "geez": "ሀለሐመሠረሰሸቀበተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐሁሉሑሙ",
}


@dataclass(frozen=True, slots=True)
class Begun:
    """A language that is begun: its entry of `languages.yaml`, and its script."""

    code: str
    name: str
    french_name: str
    direction: str
    babel: str
    fallback: str
    script: str
    more: str = ""

    def entry(self, locale: str) -> str:
        """What stands in `languages.yaml`."""
        return (
            f"\n{locale}:\n  code: {self.code}\n  name: {self.name}\n"
            f"  french-name: {self.french_name}\n  direction: {self.direction}\n"
            f"  babel: {self.babel}\n  button: 26\n  fallback: [{self.fallback}]\n{self.more}"
        )


LTR: Final = "left-to-right"
RTL: Final = "right-to-left"
BEGUN: Final = {
    "es": Begun("s", "Español", "Espagnol", LTR, "es", "fr", "latin", "  telegram: [es, gl]\n"),
    "ps": Begun("P", "پښتو", "Pachto", RTL, "ps", "en, fr", "arabic"),
    "fa-AF": Begun("d", "دری", "Dari", RTL, "fa_AF", "en, fr", "arabic", "  telegram: [fa, prs]\n"),
    "bn": Begun("b", "বাংলা", "Bengali", LTR, "bn", "en, fr", "bengali"),
    "ti": Begun("T", "ትግርኛ", "Tigrinya", LTR, "ti", "en, fr", "geez"),
    "wo": Begun("W", "Wolof", "Wolof", LTR, "wo", "fr", "latin", "  kind: voice\n"),
}
"""
Some of each kind: scripts, directions, ways to fall back, and one that is only spoken.

Those that the project itself has not yet have codes that it will not give.
"""
DANGER: Final = """
help: [{word}]
danger:
  self-harm: [{word} a]
  violence: [{word} b]
  rape: [{word} c]
  trafficking: [{word} d]
  forced-work: [{word} e]
  lost: [{word} f]
  nothing-tonight: [{word} g]
harmless: [{word} harmless]
"""


def written_in(script: str, source: str) -> str:
    """French words with the letters of another script; all that is no word stays as it is."""
    letters = str.maketrans(dict(zip(_LATIN, cycle(_SCRIPTS[script]), strict=False)))
    parts: list[str] = []
    at = 0
    for kept in _KEPT.finditer(source):
        parts += [source[at : kept.start()].lower().translate(letters), kept[0]]
        at = kept.end()
    return "".join([*parts, source[at:].lower().translate(letters)])


def begin(folder: Path, *locales: str, files: Collection[str] = ()) -> Path:
    """
    Add languages to the content of *folder*, each with what is compulsory; gives the folder.

    Args:
        files: Files of the French that each has as a whole, beside the compulsory ones.
    """
    with (folder / "locales" / "languages.yaml").open("a", encoding="utf-8") as languages:
        for locale in locales:
            languages.write(BEGUN[locale].entry(locale))
    for locale in locales:
        own = folder / "locales" / locale
        (own / "audio").mkdir(parents=True)
        if "kind: voice" in BEGUN[locale].more:
            continue
        script = BEGUN[locale].script
        face = _messages(folder, "_face")
        wanted = [face[name] for name in (*BUTTONS, *SENTENCES) if name in face]
        (own / "_face.ftl").write_text(written_in(script, "".join(wanted)), encoding="utf-8")
        for file in ("help", *files):
            text = written_in(script, "".join(_messages(folder, file).values()))
            (own / f"{file}.ftl").write_text(text, encoding="utf-8")
        word = written_in(script, "xyzwv")
        (own / "_danger.yaml").write_text(DANGER.format(word=word), encoding="utf-8")
    return folder


def _messages(folder: Path, file: str) -> dict[str, str]:
    path = folder / "locales" / "fr" / f"{file}.ftl"
    entries = read_texts(str(path), path.read_text(encoding="utf-8"), Report())
    return {name: entry.source for name, entry in entries.items()}
