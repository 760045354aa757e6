"""
The figures of the content: how much there is, how far, how long, how wide.

    python -m tests.coverage.figures
"""

import re
import sys
import unicodedata
from dataclasses import dataclass
from functools import cache
from statistics import median
from typing import Final

from bot.model.messages import Message
from bot.model.names import Locale
from bot.rendering.keyboard import bare_label
from bot.rendering.lines import without_marks
from bot.service.review import outcomes
from tests.project import LOCALES, opened, talk, visits

IDEA: Final = re.compile(r"(?<=[.!?؟…:;])\s+|\n+")
"""Where one idea ends: at a stop, and at the end of a line."""
STOP: Final = re.compile(r"(?<=[.!?؟])\s+")
WORD: Final = re.compile(r"[\w’'-]+")
CITED: Final = re.compile(r"(Code|Loi|Arrêté|Décret|Convention)\b.*\barticles?\b")
"""The name of a law, which is as long as it is."""


@dataclass(frozen=True, slots=True)
class Reading:
    """
    One screen as it is read.

    Args:
        ideas: The sentences, and the parts of them that a colon or a line ends.
        statements: How many sentences say something; a question leads to the buttons.
    """

    place: str
    text: str
    ideas: tuple[str, ...]
    statements: int
    is_critical: bool
    shows_french: bool


def words_in(sentence: str) -> int:
    """How many words a sentence has."""
    return len(WORD.findall(sentence))


@cache
def messages(locale: Locale) -> tuple[tuple[Message, bool], ...]:
    """Every screen opened by its own link, and whether its step is critical."""
    flows = talk().compiled.content.flows
    return tuple(
        (message, flows[message.flow].steps[message.step].about.critical)
        for message in opened(locale)
    )


@cache
def readings(locale: Locale) -> tuple[Reading, ...]:
    """Every screen of a language."""
    return tuple(_reading(message, critical) for message, critical in messages(locale))


def _reading(message: Message, critical: bool) -> Reading:
    text = without_marks(message.own_words)
    sentences = [one.strip() for one in STOP.split(text) if WORD.search(one)]
    return Reading(
        place=f"{message.flow}/{message.step}",
        text=text,
        ideas=tuple(
            one.strip() for one in IDEA.split(text) if WORD.search(one) and not CITED.match(one)
        ),
        statements=sum(not one.endswith(("?", "؟")) for one in sentences),
        is_critical=critical,
        shows_french="«" in text,
    )


def widest(locale: Locale) -> tuple[int, str]:
    """How much room the longest label of a choice takes without its number, and the label."""
    labels = [
        without_marks(bare_label(button.label))
        for message, _ in messages(locale)
        for row in message.choices
        for button in row
    ]
    return max((_room(label), label) for label in labels)


def _room(label: str) -> int:
    """Characters without those that combine with the one before."""
    return sum(unicodedata.category(one) not in {"Mn", "Cf", "Me"} for one in label)


def longest_link() -> str:
    """The longest link under a button of any screen, by any way that walking takes to it."""
    walked = visits(talk().compiled.content.source)
    return max((option.link for one in walked for option in one.screen.options), key=len)


def figures() -> str:
    """All figures, as they are printed."""
    content = talk().compiled.content
    source = content.source
    rows = tuple(outcomes(talk(), source))
    longest = longest_link()
    lines = [
        f"guides: {len(content.flows)}; screens: {len(readings(source))}; "
        f"outcomes: {len(rows)}; facts used: {len(content.facts)}",
        f"presses: median {median(one.presses for one in rows)}, "
        f"most {max(one.presses for one in rows)}",
        f"longest link: {len(longest)} ({longest})",
    ]
    for locale in LOCALES:
        ideas = [one for screen in readings(locale) for one in screen.ideas]
        most = max(ideas, key=words_in)
        short = 100 * sum(words_in(one) <= 12 for one in ideas) / len(ideas)
        room, label = widest(locale)
        lines.append(
            f"{locale}: sentence median {median(map(words_in, ideas)):g} words, "
            f"longest {words_in(most)} ({most}); {short:.1f} % of 12 words or fewer; "
            f"longest screen {max(len(one.text) for one in readings(locale))} characters; "
            f"widest button {room} ({label})"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(figures() + "\n")
