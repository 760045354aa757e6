"""
Whether every term of a language can be said: none holds itself, none grows without end.

A term stands in many texts, so a mistake in one would be told in each of them; and terms of terms
of terms can grow beyond any memory (CWE-776). Looked at before all other texts are.
"""

import re
from collections.abc import Mapping
from typing import Final

from bot.content.report import Report
from bot.content.texts import TERMS, Entry
from bot.model.graph import ring
from bot.model.names import Locale

MOST_PARTS: Final = 50
"""Terms within a term, each as often as it is said; ours have 2 at the most."""
_TERM: Final = re.compile(r"\{\s*(-[a-zA-Z][\w-]*)")


def check_terms(
    files: Mapping[Locale, Mapping[str, Mapping[str, Entry]]], source: Locale, report: Report
) -> bool:
    """Whether the terms of each language can be said, with those of the source that they name."""
    shared = files.get(source, {}).get(TERMS, {})
    before = len(report.problems)
    for one in files.values():
        _check(shared, one.get(TERMS, {}), report)
    return len(report.problems) == before


def _check(shared: Mapping[str, Entry], own: Mapping[str, Entry], report: Report) -> None:
    """One problem a language: what else is wrong may follow from it."""
    named = {one.name: tuple(_TERM.findall(one.source)) for one in {**shared, **own}.values()}
    counts = _counts(named)
    large = [name for name in own if counts[name] > MOST_PARTS]
    rounds = (ring(name, lambda one: named.get(one, ())) for name in large[:MOST_PARTS])
    if round_ := next(filter(None, rounds), ()):
        place = own.get(round_[0], own[large[0]]).place
        way = " → ".join((*round_, round_[0]))
        report.error(place, "term-in-itself", name=round_[0], way=way)
    elif large:
        report.error(own[large[0]].place, "term-too-large", name=large[0], most=MOST_PARTS)


def _counts(named: Mapping[str, tuple[str, ...]]) -> Mapping[str, int]:
    """How many terms are said with each, counted until there are too many: a fixed point."""
    counts = dict.fromkeys(named, 0)
    for _ in range(MOST_PARTS + 1):
        before = counts
        counts = {
            name: min(MOST_PARTS + 1, sum(1 + before.get(part, 0) for part in parts))
            for name, parts in named.items()
        }
        if counts == before:
            break
    return counts
