"""
Checks of plural selectors: each variant can be reached in its language, and none is missing.

Fluent passes over a variant that cannot match, and says the default in silence.

Source:
    Unicode CLDR, plural rules (cardinal), as Babel has them.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final, NamedTuple

from babel import Locale
from fluent.syntax import ast

from bot.content.patterns import ParsedMessage, choices
from bot.content.report import Report
from bot.content.texts import FACE_FILE, NUMBERS, PLACES_FILE, Entry
from bot.model.languages import Language

CATEGORIES: Final = ("zero", "one", "two", "few", "many", "other")
_COUNTED: Final = 1000
"""The numbers of our texts are smaller; French has a plural of its own from a million on."""
_LONG_TEXT: Final = 60


@lru_cache(maxsize=64)
def plurals_of(babel: str) -> tuple[str, ...]:
    """The plural categories that a language has for the numbers from 0 to 1000, in CLDR's order."""
    rule = Locale.parse(babel.replace("-", "_")).plural_form
    met = {rule(number) for number in range(_COUNTED + 1)}
    return tuple(one for one in CATEGORIES if one in met)


def check_plurals(
    entry: Entry, shape: ParsedMessage, file: str, language: Language, report: Report
) -> None:
    """Report the first selector in *entry* that has a dead variant, or misses a plural category."""
    for pattern in shape.patterns:
        for choice in choices(pattern):
            told = next(_wrong_with(choice, file, plurals_of(language.babel)), None)
            if told is not None:
                place = report.find(entry.place, told.written, below=_LONG_TEXT)
                if told.kind == "duplicate-variant":
                    below = replace(place, line=place.line + 1, column=1)
                    place = report.find(below, told.written, below=_LONG_TEXT)
                known = ", ".join(f"[{one}]" for one in plurals_of(language.babel))
                report.error(place, told.kind, name=told.name, text=entry.name, known=known)
                return


class _Wrong(NamedTuple):
    """A kind of problem, what to look for in the file, and what it is about."""

    kind: str
    written: str
    name: str


def _wrong(kind: str, written: str, name: str) -> _Wrong:
    return _Wrong(kind, written, name)


def _wrong_with(
    choice: ast.SelectExpression, file: str, known: tuple[str, ...]
) -> Iterator[_Wrong]:
    selector = choice.selector
    if isinstance(selector, ast.VariableReference):
        name = selector.id.name
        if file not in {FACE_FILE, PLACES_FILE} or name not in NUMBERS:
            yield _wrong("choice-of-no-number", f"${name}", name)
            return
    elif not isinstance(selector, ast.NumberLiteral):
        yield _wrong("choice-of-no-number", "->", "->")
        return
    yield from _twice(choice)
    named = [one.key.name for one in choice.variants if isinstance(one.key, ast.Identifier)]
    for one in named:
        if one not in {*known, "other"}:
            yield _wrong("plural-never-said", f"[{one}]", one)
    if set(named) - {"other"}:
        for one in known:
            if one not in named:
                yield _wrong("plural-missing", "->", one)


def _twice(choice: ast.SelectExpression) -> Iterator[_Wrong]:
    """A variant that stands twice: only the first could be said."""
    keys = [_key(one) for one in choice.variants]
    for number, key in enumerate(keys):
        if key in keys[:number]:
            yield _wrong("duplicate-variant", f"[{key}]", key)


def _key(variant: ast.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
