"""Numbers and days of a translation: those of the French text, in digits or words, no others."""

from collections.abc import Iterator
from typing import Final

from bot.content.checks.translations.pair import Pair, Tags
from bot.content.checks.translations.said import Said
from bot.content.report import Report
from bot.model.guards import AFTERNOON, DAY, MONTH, NUMBER, UNSURE

GLOSS: Final = 18
"""The number that a translation may add: it says what *mineur* and *majeur* mean."""
_FREE: Final = 2
"""Numbers up to this one are said by words that mean much else: both, a month, once."""
_NOON: Final = 12


def check_numbers(pair: Pair, report: Report) -> None:
    """Report the first number that is lost, changed, added, or in the place of another."""
    own = pair.own
    missing, extra = list(_missing(pair)), list(_extra(pair))
    if missing or extra:
        french = ", ".join(str(one) for one in missing)
        here = ", ".join(written for written, _ in extra)
        place = own.place()
        if extra:
            written, offset = extra[0]
            place = own.place_of(written) if offset < 0 else own.place(offset, len(written))
        report.error(place, "other-number", text=own.entry.name, french=french, here=here)
        return
    french_order, own_order = _order(pair.french), _order(own)
    if french_order != own_order and sorted(french_order) == sorted(own_order):
        order = ", ".join(str(one) for one in french_order)
        place = own.place(own.numbers[0][1])
        report.error(place, "numbers-in-other-order", text=own.entry.name, french=order)


def check_days(pair: Pair, report: Report) -> None:
    """Report the first month or day of the week that is not the one of the French text."""
    french, own = pair.tags
    for kind in (MONTH, DAY):
        wanted = sorted(tag for tag in french if tag.startswith(kind))
        for tag in wanted:
            number = int(tag.removeprefix(kind))
            is_in_digits = kind == MONTH and number in _digits(pair.own)
            is_said = tag in own or tag in pair.kept or is_in_digits
            if is_said or not pair.target.guards.has(tag):
                continue
            other = next((one for one in own if one.startswith(kind) and one not in french), "")
            here = pair.own_word(other) if other else ""
            report.error(
                pair.own.place_of(here) if here else pair.own.place(),
                "other-day", text=pair.own.entry.name, french=pair.french_word(tag), here=here,
            )  # fmt: skip
            return


def _missing(pair: Pair) -> Iterator[int]:
    """French numbers, in digits or words, that the translation does not say."""
    french, own = pair.tags
    said = {*_digits(pair.own), *_in_words(own, NUMBER), *_in_words(own, UNSURE)}
    words = (one for one in _in_words(french, NUMBER) if one > _FREE)
    for number in dict.fromkeys((*_digits(pair.french), *words)):
        is_afternoon = _NOON < number <= 2 * _NOON and AFTERNOON in own
        if number not in said and not (is_afternoon and number - _NOON in said):
            yield number


def _extra(pair: Pair) -> Iterator[tuple[str, int]]:
    """Numbers that the French text does not say, as written, and where (-1: as a word)."""
    french, own = pair.tags
    said = {*_digits(pair.french), *_in_words(french, NUMBER), GLOSS}
    for number, offset in pair.own.numbers:
        is_afternoon = number <= _NOON and AFTERNOON in own
        if number not in said and not (is_afternoon and number + _NOON in said):
            yield str(number), offset
    for number in _in_words(own, NUMBER):
        if number > _FREE and number not in said:
            written = pair.own_word(f"{NUMBER}{number}")
            if written:
                yield written, -1


def _digits(said: Said) -> list[int]:
    return [number for number, _ in said.numbers]


def _in_words(tags: Tags, kind: str) -> list[int]:
    return sorted(int(tag.removeprefix(kind)) for tag in tags if tag.startswith(kind))


def _order(said: Said) -> list[int]:
    """The numbers as they are read, each once, without the gloss."""
    return [one for one in dict.fromkeys(_digits(said)) if one != GLOSS]
