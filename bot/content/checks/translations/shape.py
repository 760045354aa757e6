"""Letters of a translation: of its own script, translated at all, about as long as the French."""

import re
import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

from bot.content.checks.translations.pair import Pair
from bot.content.checks.translations.said import TERM, VARIABLE, plain
from bot.content.report import Report

_LEAST_SCRIPT: Final = 0.6
_TOLD_BY: Final = 20
"""Letters that tell a script; in fewer, one French word is half of them."""
_LEFT_IN_FRENCH: Final = 25
"""Signs of a sentence from which on it is no name that two languages write alike."""
_MEASURED: Final = 40
"""Letters of a French text from which on its length says something."""
_SMALL: Final = re.compile(r"\b[a-zà-ÿ]{2,}")
_LEAST_WORDS: Final = 3
"""Words without a capital that make a sentence; with fewer it is a row of names."""
_ALIKE: Final = 0.8
_NAME: Final = re.compile(r"\b[A-ZÀ-Þ][\w-]*")
_ASIDE: Final = re.compile(r"«[^«»]*»|\([^()]*\)|“[^“”]*”")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_FILLED_IN: Final = re.compile(rf"[{TERM}{VARIABLE}\d]")


def check_letters(pair: Pair, report: Report) -> None:
    """Report the first of: nothing left, left in French, letters of another script."""
    own, name = pair.own, pair.own.entry.name
    if pair.french.has_letters and not own.has_letters and not (own.terms or own.variables):
        report.error(own.place(), "empty-translation", text=name)
        return
    if left := _left_in_french(pair):
        report.error(own.place_of(left), "not-translated", text=name, french=left)
        return
    guards = pair.target.guards
    share = _share_of(guards.scripts, _without_names(pair)) if guards.scripts else 1.0
    if share < _LEAST_SCRIPT:
        report.error(own.place(), "other-script", text=name, share=round(share * 100))


def check_length(pair: Pair, report: Report) -> None:
    """Report a translation that is far shorter or longer than the French text, asides left out."""
    own, guards = pair.own, pair.target.guards
    french = _letters(_ASIDE.sub(" ", pair.french.words))
    if french >= _MEASURED:
        percent = round(100 * _letters(_ASIDE.sub(" ", own.words)) / french)
        if not guards.least <= percent <= guards.most:
            report.error(
                own.place(), "other-length", text=own.entry.name, percent=percent,
                least=guards.least, most=guards.most,
            )  # fmt: skip


def check_quotes(pair: Pair, report: Report) -> None:
    """Report the first French quotation that is not written as the French text has it."""
    french = plain(pair.french.words).casefold()
    for quote in pair.own.quotes:
        inner = plain(quote[1:-1]).strip()
        if inner.casefold() in french or not _is_french(quote, inner, pair):
            continue
        meant = max(
            (plain(one[1:-1]).strip() for one in pair.french.quotes),
            key=lambda one: SequenceMatcher(None, one, inner).ratio(),
            default="",
        )
        place = pair.own.place_of(quote)
        report.error(place, "quote-changed", text=pair.own.entry.name, here=inner, french=meant)
        return


def _is_french(quote: str, inner: str, pair: Pair) -> bool:
    """Whether a quotation is meant to be French: in its letters, and spaced or like one of it."""
    if not any(one.isalpha() and _script(one) == "LATIN" for one in inner):
        return False
    is_latin = "LATIN" in pair.target.guards.scripts
    alike = any(
        SequenceMatcher(None, plain(one[1:-1]).strip(), inner).ratio() >= _ALIKE
        for one in pair.french.quotes
    )
    return alike or not is_latin or quote[1].isspace()


def _left_in_french(pair: Pair) -> str:
    """A sentence that stands in the translation as in French, letter for letter."""
    own = ""
    for words in pair.french.sentences:
        if len(_FILLED_IN.sub("", words)) <= _LEFT_IN_FRENCH:
            continue
        own = own or plain(pair.own.own_words)
        if words in own and len(_SMALL.findall(words)) >= _LEAST_WORDS:
            return words
    return ""


def _without_names(pair: Pair) -> str:
    """The words of the translation without asides, and without the names of the French text."""
    french = set(_NAME.findall(pair.french.words))
    own = _ASIDE.sub(" ", pair.own.words)
    return _NAME.sub(lambda found: " " if found[0] in french else found[0], own)


def _letters(words: str) -> int:
    return sum(len(word) for word in _LETTERS.findall(words))


def _share_of(scripts: tuple[str, ...], words: str) -> float:
    """How many of the letters are of these scripts; 1 when there are too few to say."""
    counts = [(_count(word, scripts), len(word)) for word in _LETTERS.findall(words)]
    total = sum(count for _, count in counts)
    return sum(count for count, _ in counts) / total if total >= _TOLD_BY else 1.0


@lru_cache(maxsize=16384)
def _count(word: str, scripts: tuple[str, ...]) -> int:
    """How many letters of *word* are of these scripts."""
    return sum(_script(letter) in scripts for letter in word)


def _script(letter: str) -> str:
    """The first word of its Unicode name: LATIN, ARABIC, CJK."""
    return unicodedata.name(letter, "").split(" ")[0]
