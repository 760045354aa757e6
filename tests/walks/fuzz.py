"""
Links that nobody wrote: any string leads to a screen, and the screen has a link that works.

By hand, for as many as one likes: `python -m tests.walks.fuzz 1000000 [seed]`.
"""

import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Final

from bot.engine.compiled import CompiledContent
from bot.engine.show import flow_link, give_day, show, step_link
from bot.model.flows import DayQuestion
from bot.model.screens import Screen
from bot.rendering.pages import message_for
from tests.build import TODAY
from tests.walks.guides import Walked, walked
from tests.walks.limits import breaches, is_link
from tests.walks.mutations import mutated

KNOWN: Final = 4000
"""Links that are written before the mutations begin: every fuzz starts from real ones."""


@dataclass
class Outcome:
    """How a fuzz went: what was said above how many screens, and what was wrong."""

    seconds: float = 0.0
    notes: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


def links(compiled: CompiledContent, chance: Random, today: date, most: int) -> list[str]:
    """Links as the bot writes them: by pressing this and that, in every language."""
    locales = list(compiled.content.languages)
    first = [
        flow_link(compiled, locale, None, flow)
        for locale in locales
        for flow in compiled.content.flows
    ]
    first += [
        step_link(compiled, locales[0], locales[-1], flow, step)
        for flow, step in sorted({(flow, step) for (flow, _), step in compiled.entries.items()})
    ]
    found = dict.fromkeys(first)
    waiting = list(found)
    while waiting and len(found) < most:
        screen = show(compiled, waiting.pop(chance.randrange(len(waiting))), today)
        new = [link for link in _onward(compiled, screen, chance, today) if link not in found]
        found.update(dict.fromkeys(new))
        waiting += new
    return list(found)


def _onward(
    compiled: CompiledContent, screen: Screen, chance: Random, today: date
) -> Iterator[str]:
    yield from (option.link for option in screen.options)
    if isinstance(screen.step, DayQuestion):
        day = today - timedelta(chance.randrange(1000))
        yield give_day(compiled, screen, day, today) or screen.link


def fuzz(content: Walked, number: int, seed: int, *, messages: int = 0) -> Outcome:
    """
    Show *number* strings; say *messages* of them.

    Nothing may raise; each screen has a link of its own, which shows it without a note.
    """
    chance, outcome = Random(seed), Outcome()
    known = links(content.compiled, chance, TODAY, KNOWN)
    begun = time.perf_counter()
    for count in range(number):
        text = mutated(chance, known)
        today = TODAY + timedelta(chance.randrange(-30, 60)) if count % 10 == 0 else TODAY
        try:
            screen = show(content.compiled, text, today)
            outcome.notes["as it was" if screen.note is None else screen.note.value] += 1
            if count % 10 == 0:
                outcome.wrong += _wrong_with(content.compiled, screen, today)
            if count < messages:
                outcome.wrong += breaches(message_for(content.compiled, content.words, text, today))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what we look for
            outcome.wrong.append(f"{text!r} on {today}: {type(error).__name__}: {error}")
    outcome.seconds = time.perf_counter() - begun
    return outcome


def _wrong_with(compiled: CompiledContent, screen: Screen, today: date) -> Iterator[str]:
    for link in [screen.link, *(option.link for option in screen.options[:3]), screen.back]:
        if link is None:
            continue
        led = show(compiled, link, today)
        if not is_link(link) or led.note is not None or led.link != link:
            yield f"{screen.link}: {link} leads to {led.link} with {led.note}"


def main(arguments: list[str]) -> int:
    """Fuzz by hand, on the guides, or on the example while they have errors."""
    number = int(arguments[0]) if arguments else 100_000
    seed = int(arguments[1]) if len(arguments) > 1 else 1
    content = walked("guides") or walked("example")
    assert content is not None
    outcome = fuzz(content, number, seed, messages=number // 20)
    lines = [f"{number} links on the {content.name}, seed {seed}: {outcome.seconds:.0f} s"]
    for note, count in outcome.notes.most_common():
        lines.append(f"  {note:20} {count:9}  {count / number:6.1%}")
    lines += [f"  wrong: {len(outcome.wrong)}", *outcome.wrong[:20]]
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if outcome.wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
