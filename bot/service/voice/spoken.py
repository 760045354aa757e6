"""
Text normalisation for speech: a screen's words as they are said aloud.

For a person who reads them into a telephone, and for the machine voice, which reads OQTF as a word
and 15/10/2026 as "quinze dix" when it is left alone with them.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Final

from bot.rendering.lines import without_marks
from bot.service.voice.french_numbers import in_groups, in_words

WORDS_A_MINUTE: Final = 130
"""A calm voice; what is shown as the time that a script takes."""

_ACRONYM: Final = re.compile(r"(?<![\w-])(?=\w*[A-Z]\w*[A-Z])[A-Z][A-Za-z0-9]+(?!\w)")
_MONTHS: Final = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
)  # fmt: skip
_LETTERS: Final = dict(
    zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        ("a", "bé", "cé", "dé", "eu", "effe", "gé", "ache", "i", "ji", "ka", "elle", "emme", "enne",
         "o", "pé", "ku", "erre", "esse", "té", "u", "vé", "double-vé", "ixe", "i-grec", "zède"),
        strict=True,
    )
)  # fmt: skip
_FEMININE: Final = (
    r"(?= (?:heure|minute|semaine|année|fois|nuit|journée|personne|photo|page|lettre|copie)s?\b)"
)
_DATE: Final = re.compile(r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b")
_ARTICLE: Final = re.compile(r"\b([LRD])\. ?(\d+(?:-\d+)*)")
_PHONE: Final = re.compile(r"\b(?:0\d? ?(?:\d{2,3} ?)(?:\d\d ?){2,3}\d\d|116 \d{3})\b")
_SHORT_PHONE: Final = re.compile(r"\b(3\d)(\d\d)\b(?! ?(?:euro|€|an))")
_HOUR: Final = re.compile(r"\b(\d{1,2}) ?h(?: ?(\d\d))?\b")
_THOUSANDS: Final = re.compile(r"\b(\d{1,3})((?: \d{3})+)\b")
_ORDINAL: Final = re.compile(r"\b1(er|re|ère)\b")
_COUNTED: Final = re.compile(rf"\b(\d{{1,6}})\b{_FEMININE}")
_NUMBER: Final = re.compile(r"\d{1,6}")

Spell = Callable[[str], str]


def letter_by_letter(acronym: str) -> str:
    """`O-Q-T-F`: as a person reads it off a script."""
    return "-".join(acronym.upper())


def named_letters(acronym: str) -> str:
    """`o ku té effe`: the names of the letters, which no engine takes for a word."""
    return " ".join(_LETTERS.get(sign, sign) for sign in acronym.upper())


def as_said(text: str, said: Mapping[str, str], spell: Spell, *, french: bool = True) -> str:
    """
    *text* without signs, a sentence for each line, acronyms spelled, numbers in words.

    Args:
        said: Acronyms that are said as a word, and how (`OFPRA: ofpra`).
        french: Whether its numbers are written out; those of other languages stay as they are.
    """
    lines = (_plain(line) for line in without_marks(text).split("\n"))
    whole = "\n".join(_ended(line) for line in lines if line)
    if french:
        whole = _several_numbers(whole)
    spelled = _ACRONYM.sub(lambda found: said.get(found[0]) or spell(found[0]), whole)
    return _numbers_alone(spelled) if french else spelled


def count_words(text: str) -> int:
    """How many words are said."""
    return len(re.findall(r"[^\W_]+(?:[’'-][^\W_]+)*", text))


def seconds_to_say(text: str) -> int:
    """About how long a calm voice takes."""
    return max(1, round(count_words(text) * 60 / WORDS_A_MINUTE))


def _plain(line: str) -> str:
    """The line without pictures and quotation marks; what stands in brackets between commas."""
    kept = "".join(" " if _is_picture(sign) else sign for sign in line)
    kept = re.sub(r"[\u00a0\u202f\u2009]", " ", kept)
    kept = re.sub(r"[«»“”\"]", " ", kept)
    kept = re.sub(r" *\(", ", ", kept)
    kept = re.sub(r"\)(?= *[.,;:!?]|$)", "", kept).replace(")", ",")
    kept = kept.replace("n°", "numéro ").replace("€", "euros").replace("%", "pour cent")
    kept = re.sub(r" +", " ", kept).strip()
    return re.sub(r" +(?=[.,])", "", kept)


def _is_picture(sign: str) -> bool:
    return sign != "°" and (
        unicodedata.category(sign) in {"So", "Sk", "Cf", "Cn", "Me"} or sign == "\ufe0f"
    )


def _ended(line: str) -> str:
    return line if line[-1:] in set(".!?:;,…؟۔।") else f"{line}."


def _several_numbers(text: str) -> str:
    """Days, phone numbers, articles, hours: what is more than one number, in the way it is said."""
    text = _DATE.sub(_date, text)
    text = _ARTICLE.sub(_article, text)
    text = _PHONE.sub(lambda found: in_groups(_pairs(found[0])), text)
    text = _SHORT_PHONE.sub(lambda found: in_groups([found[1], found[2]]), text)
    text = _HOUR.sub(_hour, text)
    text = _THOUSANDS.sub(lambda found: found[0].replace(" ", ""), text)
    text = _ORDINAL.sub(lambda found: "premier" if found[1] == "er" else "première", text)
    return re.sub(r"(?<=\d)/(?=\d)", " ", text)


def _numbers_alone(text: str) -> str:
    text = _COUNTED.sub(lambda found: in_words(int(found[1]), feminine=True), text)
    return _NUMBER.sub(lambda found: in_words(int(found[0])), text)


def _date(found: re.Match[str]) -> str:
    day, month, year = (int(one) for one in found.groups())
    if not 1 <= month <= len(_MONTHS):
        return found[0]
    first = "premier" if day == 1 else in_words(day)
    return f"{first} {_MONTHS[month - 1]} {in_words(year)}"


def _article(found: re.Match[str]) -> str:
    parts = (in_words(int(one)) for one in found[2].split("-"))
    return f"{found[1]} {' tiret '.join(parts)}"


def _pairs(phone: str) -> list[str]:
    """As it is grouped where it is; in pairs where it is not."""
    groups = phone.split()
    return groups if len(groups) > 1 else re.findall(r"\d\d", phone)


def _hour(found: re.Match[str]) -> str:
    hour = in_words(int(found[1]), feminine=True)
    word = "heure" if int(found[1]) < 2 else "heures"
    minutes = int(found[2] or 0)
    return f"{hour} {word}" + (f" {in_words(minutes, feminine=True)}" if minutes else "")
