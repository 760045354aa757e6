"""The law as a thread: what rests on an article, and what is to be read again by a day."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.model.content import Content
from bot.model.deadlines import Deadline
from bot.model.due_screens import DueScreen, due_screens
from bot.model.law import Fact
from bot.model.problem import SourceLocation
from bot.service.normalize import folded

_ARTICLE: Final = re.compile(
    r"(?<![\w-])(?:([LRDA])[.\s*]{0,3})?(\d+(?:[-/.]\d+)*)(?![\w-])", re.IGNORECASE
)
"""Numbers as in codes: 375, 1191, L.532-1, R. 221-11, *R421-1, 2024/1348."""


@dataclass(frozen=True, slots=True)
class Due:
    """
    A guide or a fact that is to be read again.

    Args:
        on: The day from which its screens say so.
        read_by: Who has read it last, as it is written there.
    """

    on: date
    name: str
    is_guide: bool
    is_critical: bool
    read_by: str
    place: SourceLocation


def resting_on(
    content: Content, words: Sequence[str]
) -> tuple[tuple[Fact, ...], tuple[Deadline, ...]]:
    """
    The facts and deadlines whose law names the article: each number, and each other word.

    "R221-11" is "article R. 221-11"; "375" is neither "375-3" nor "1375".
    """
    wanted = " ".join(words)
    facts = tuple(one for one in content.facts.values() if _names(one.law, wanted))
    deadlines = tuple(one for one in content.deadlines.values() if _names(one.law, wanted))
    return facts, deadlines


def articles(content: Content) -> tuple[str, ...]:
    """Every number of an article that a fact or a deadline names, once, as it is compared."""
    laws = [one.law for one in content.facts.values()]
    laws += [one.law for one in content.deadlines.values()]
    return tuple(sorted({number for law in laws for number in _numbers(law)}))


def due_by(content: Content, on: date) -> tuple[Due, ...]:
    """Guides and facts that are to be read again by *on*, the first day first."""
    guides = (
        Due(one.read.again_before, one.name, True, False, one.read.by, one.place)
        for one in content.flows.values()
    )
    facts = (
        Due(one.read.again_before, one.id, False, one.critical, one.read.by, one.place)
        for one in content.facts.values()
    )
    found = [one for one in (*guides, *facts) if one.on <= on]
    return tuple(sorted(found, key=lambda one: (one.on, not one.is_critical)))


def screens_due(content: Content, on: date) -> tuple[tuple[DueScreen, ...], tuple[DueScreen, ...]]:
    """The screens that warn on *on*, and those of them whose words are withdrawn by then."""
    warned = tuple(one for one in due_screens(content) if one.warned_from <= on)
    return warned, tuple(one for one in warned if one.is_withdrawn(on))


def _names(law: str, wanted: str) -> bool:
    numbers, rest = _numbers(wanted), _ARTICLE.sub(" ", wanted)
    own = _numbers(law)
    said = set(folded(law).split())
    others = [one for one in folded(rest).split() if one not in {"article", "articles", "art"}]
    return bool(numbers or others) and numbers <= own and all(one in said for one in others)


def _numbers(text: str) -> set[str]:
    """Articles as they are compared: "R221-11"; of "L.532-1", "532-1" alone is another one."""
    return {f"{(letter or '').upper()}{number}" for letter, number in _ARTICLE.findall(text)}
