"""Begins a language: its entry in the list of languages, its folder, its words for lint."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from babel import Locale as BabelLocale
from babel.core import UnknownLocaleError

from bot.content.read_guards import FOLDER as GUARDS
from bot.model.codes import VALUES
from bot.model.languages import Language
from bot.model.names import Locale

LANGUAGES: Final = "locales/languages.yaml"
WIDTHS: Final = {
    "Latn": 26, "Cyrl": 25, "Arab": 25, "Beng": 26, "Deva": 24, "Ethi": 21, "Geor": 22, "Hans": 14,
}  # fmt: skip
"""Characters that fit a button of a phone 320 dp wide, by script."""
_SCRIPTS: Final = {
    "Latn": "LATIN", "Cyrl": "CYRILLIC", "Arab": "ARABIC", "Beng": "BENGALI", "Ethi": "ETHIOPIC",
    "Deva": "DEVANAGARI", "Geor": "GEORGIAN", "Hans": "CJK", "Hant": "CJK",
}  # fmt: skip
_OF: Final = {
    "ar": "Arab", "fa": "Arab", "ps": "Arab", "ur": "Arab", "ckb": "Arab", "ru": "Cyrl",
    "uk": "Cyrl", "bn": "Beng", "hi": "Deva", "ti": "Ethi", "am": "Ethi", "ka": "Geor",
    "zh": "Hans",
}  # fmt: skip
"""Scripts of languages that are not written in Latin letters."""
_NAMES: Final = {
    "fa-AF": ("دری", "Dari"), "zh-Hans": ("中文", "Chinois"), "ff-Latn-GN": ("Pular", "Pular"),
}  # fmt: skip
"""Where Babel names the country or the script, and people do not."""
_WORDS: Final = """\
# What the check of translations knows of {name}: see docs/translating.md, and en.yaml beside it.
script: [{script}]
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """The fields of a language in the list of languages."""

    locale: Locale
    code: str
    name: str
    french_name: str
    is_right_to_left: bool
    babel: str
    button: int
    fallback: tuple[str, ...]
    script: str

    def source(self) -> str:
        """As it is written in the file."""
        direction = "right-to-left" if self.is_right_to_left else "left-to-right"
        return (
            f"\n{self.locale}:\n  code: {self.code}\n  name: {self.name}\n"
            f"  french-name: {self.french_name}\n  direction: {direction}\n"
            f"  babel: {self.babel}\n  button: {self.button}\n"
            f"  fallback: [{', '.join(self.fallback)}]\n"
        )


def entry_of(
    locale: Locale,
    languages: Collection[Language],
    source: Locale,
    *,
    name: str = "",
    french_name: str = "",
    fallback: Collection[str] = (),
) -> Entry | None:
    """
    What is known of a language by its code; None when Babel has none and no name is given.

    Args:
        name: Its name in itself, and *french_name*, where Babel has none or another.
        fallback: The languages to show where a text is missing; the source is added.
    """
    known = _babel(locale)
    if known is None and not (name and french_name):
        return None
    script = _script(locale)
    usual = _NAMES.get(locale, ("", ""))
    own = name or usual[0] or (known.get_display_name(known) if known else "") or ""
    french = french_name or usual[1] or (known.get_display_name("fr") if known else "") or ""
    return Entry(
        locale=locale,
        code=_free_code(locale, {one.code for one in languages}),
        name=own[:1].upper() + own[1:],
        french_name=french[:1].upper() + french[1:],
        is_right_to_left=script == "Arab",
        babel=str(known) if known else str(source),
        button=WIDTHS.get(script, WIDTHS["Latn"]),
        fallback=tuple(dict.fromkeys([*fallback, str(source)])),
        script=_SCRIPTS.get(script, "LATIN"),
    )


def begin(folder: Path, entry: Entry) -> list[Path]:
    """Write the entry, the folder and, where there is none, the file of words; gives the paths."""
    path = folder / LANGUAGES
    text = path.read_text(encoding="utf-8").rstrip("\n") + "\n" + entry.source()
    path.write_text(text, encoding="utf-8", newline="\n")
    own = folder / "locales" / entry.locale
    own.mkdir(exist_ok=True)
    written = [path, own]
    words = folder / "locales" / GUARDS / f"{entry.locale}.yaml"
    if not words.exists():
        words.parent.mkdir(exist_ok=True)
        text = _WORDS.format(name=entry.french_name, script=entry.script)
        words.write_text(text, encoding="utf-8", newline="\n")
        written.append(words)
    return written


def _babel(locale: Locale) -> BabelLocale | None:
    """What Babel knows of a language; of some it knows only that they are another's name."""
    try:
        return BabelLocale.parse(locale.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return None


def _script(locale: Locale) -> str:
    parts = locale.split("-")
    written = next((one for one in parts[1:] if one in _SCRIPTS), "")
    return written or _OF.get(parts[0], "Latn")


def _free_code(locale: Locale, taken: Collection[str]) -> str:
    """A character for links: a letter of the name, else any that is free."""
    letters = [one for one in locale if one.isascii() and one.isalnum()]
    wanted = [*letters, *(one.upper() for one in letters), *VALUES]
    return next(one for one in wanted if one in VALUES and one not in taken and one.isalnum())
