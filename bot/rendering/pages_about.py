"""The pages about one screen: what more can be done, in French, where it comes from."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from bot.engine.guides import Guides
from bot.engine.links import with_locale, with_verb
from bot.engine.show import menu_link, show
from bot.model.law import Confidence, Fact
from bot.model.messages import Button, Message
from bot.model.screens import Screen
from bot.model.verbs import Verb
from bot.rendering.compose import build, compose, facts_of
from bot.rendering.keyboard import Rows, back_row
from bot.rendering.lines import LEFT_TO_RIGHT_MARK
from bot.rendering.pages_typed import words_row
from bot.rendering.recordings import recording_for
from bot.rendering.voice import Voice
from bot.rendering.words import Words

MAX_SOURCES: Final = 3300
"""Characters for facts on one page: what leaves room for the rest below Telegram's 4096."""
MOST_SOURCES: Final = 3
"""Sources told for one fact; `flows/_law.yaml` has them all."""


def page_about(
    guides: Guides, words: Words, screen: Screen, parts: Callable[[Voice], Iterator[str]],
    rows: Callable[[Voice], Rows],
) -> Message:  # fmt: skip
    """A page under the screen's title: its parts, its rows, the way back to the screen."""
    voice = Voice(guides, words, screen.locale, screen.helper)
    made = list(parts(voice))
    message = build(screen, voice, iter(made), "", (*rows(voice), *back_row(screen, voice)))
    return replace(message, fixed=message.fixed[-1:], deadlines=())


def more_page(guides: Guides, words: Words, screen: Screen) -> Message:
    """What can be done with a screen, and what "leave fast" does before it is needed (B2)."""

    def rows(voice: Voice) -> Rows:
        hears = recording_for(guides, screen) is not None
        verbs = [
            *([("listen", Verb.LISTEN)] if hears else []),
            ("show-in-french", Verb.IN_FRENCH),
            *([("where-from", Verb.SOURCES)] if facts_of(guides, screen) else []),
            ("share", Verb.SHARE),
            ("wrong", Verb.WRONG),
        ]
        made = [(Button(voice.face(name), with_verb(screen.link, verb)),) for name, verb in verbs]
        home = menu_link(guides, screen.locale, screen.helper)
        private = [
            Button(voice.face("leave"), with_verb(home, Verb.LEAVE)),
            Button(voice.face("privacy-title"), with_verb(screen.link, Verb.PRIVACY)),
        ]
        return (*made, *words_row(screen, voice), *((button,) for button in private))

    def parts(voice: Voice) -> Iterator[str]:
        yield voice.face("more-title")
        yield voice.face("leave-explained")

    return page_about(guides, words, screen, parts, rows)


def in_french_page(guides: Guides, words: Words, screen: Screen, today: date) -> Message:
    """The same screen in the language of the papers, to hold under an adult's eyes."""
    there = with_locale(guides, screen.link, guides.content.source)
    french = show(guides, there, today, screen.clock)
    message = compose(guides, words, french)
    voice = Voice(guides, words, screen.locale, screen.helper)
    return replace(message, choices=back_row(screen, voice), fixed=())


def sources_page(guides: Guides, words: Words, screen: Screen) -> Message:
    facts = [guides.content.facts[fact] for fact in facts_of(guides, screen)]

    def parts(voice: Voice) -> Iterator[str]:
        yield voice.face("sources-title" if facts else "no-sources")
        room = MAX_SOURCES
        for fact in facts:
            told = _fact(fact, voice)
            room -= len(told)
            if room < 0:
                yield voice.face("more-sources")
                return
            yield told
        if any(not fact.read.is_by_a_person for fact in facts):
            yield voice.face("read-by-nobody")

    return page_about(guides, words, screen, parts, lambda _: ())


def _fact(fact: Fact, voice: Voice) -> str:
    """
    A fact in the language of the law, with where it was read and how sure we are.

    Its French lines run from left to right in every language.
    """
    sure: Mapping[Confidence, str] = {Confidence.HIGH: "sure", Confidence.MEDIUM: "less-sure"}
    lines = [f"• {fact.says} ({fact.id})"]
    if fact.law != "none":
        lines.append(f"⚖️ {fact.law}")
    lines.extend(
        f"📄 {source.title} ({_dated(source.dated)})" for source in fact.sources[:MOST_SOURCES]
    )
    french = (
        [LEFT_TO_RIGHT_MARK + line for line in lines]
        if voice.is_right_to_left
        else [voice.french(line) for line in lines]
    )
    return "\n".join([*french, voice.face(sure[fact.confidence])])


def _dated(text: str) -> str:
    """A year, a month or a day as French papers write it: 2026-04-03 is 03/04/2026."""
    return "sans date" if text == "undated" else "/".join(reversed(text.split("-")))
