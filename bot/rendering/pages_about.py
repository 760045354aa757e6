"""The pages about one screen: what more can be done, in French, where it comes from."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from bot.engine.compiled import CompiledContent
from bot.engine.links import with_locale, with_verb
from bot.engine.show import menu_link, show
from bot.model.law import Confidence, Fact
from bot.model.messages import Button, Message
from bot.model.screens import Screen
from bot.model.verbs import Verb
from bot.rendering.compose import build, compose, facts_of
from bot.rendering.keyboard import Rows, back_row
from bot.rendering.lines import LEFT_TO_RIGHT_MARK
from bot.rendering.localizer import Localizer
from bot.rendering.pages_typed import words_row
from bot.rendering.recordings import recording_for
from bot.rendering.translations import Translations

MAX_SOURCES: Final = 3300
"""Characters for facts on one page: what leaves room for the rest below Telegram's 4096."""
MOST_SOURCES: Final = 3
"""Sources told for one fact; `flows/_law.yaml` has them all."""


def page_about(
    compiled: CompiledContent,
    translations: Translations,
    screen: Screen,
    parts: Callable[[Localizer], Iterator[str]],
    rows: Callable[[Localizer], Rows],
) -> Message:
    """A page under the screen's title: its parts, its rows, the way back to the screen."""
    localizer = Localizer(compiled, translations, screen.locale, screen.helper)
    made = list(parts(localizer))
    message = build(
        screen, localizer, iter(made), "", (*rows(localizer), *back_row(screen, localizer))
    )
    return replace(message, fixed=message.fixed[-1:], deadlines=())


def nothing_page(compiled: CompiledContent, translations: Translations, screen: Screen) -> Message:
    """For an old button on a screen that has no such file any more: one sentence."""
    return page_about(
        compiled,
        translations,
        screen,
        lambda localizer: iter([localizer.ui("nothing-to-make")]),
        lambda _: (),
    )


def more_page(compiled: CompiledContent, translations: Translations, screen: Screen) -> Message:
    """What can be done with a screen, and what "leave fast" does before it is needed (B2)."""

    def rows(localizer: Localizer) -> Rows:
        hears = recording_for(compiled, screen) is not None
        reads_it = screen.locale == compiled.content.source
        verbs = [
            *([("listen", Verb.LISTEN)] if hears else []),
            *([] if reads_it else [("show-in-french", Verb.IN_FRENCH)]),
            *([("where-from", Verb.SOURCES)] if facts_of(compiled, screen) else []),
            ("share", Verb.SHARE),
            ("wrong", Verb.WRONG),
        ]
        made = [(Button(localizer.ui(name), with_verb(screen.link, verb)),) for name, verb in verbs]
        home = menu_link(compiled, screen.locale, screen.helper)
        private = [
            Button(localizer.ui("leave"), with_verb(home, Verb.LEAVE)),
            Button(localizer.ui("privacy-title"), with_verb(screen.link, Verb.PRIVACY)),
        ]
        return (*made, *words_row(screen, localizer), *((button,) for button in private))

    def parts(localizer: Localizer) -> Iterator[str]:
        yield localizer.ui("more-title")
        yield localizer.ui("leave-explained")

    return page_about(compiled, translations, screen, parts, rows)


def in_french_page(
    compiled: CompiledContent, translations: Translations, screen: Screen
) -> Message:
    """The same screen in the language of the papers, to hold under an adult's eyes."""
    there = with_locale(compiled, screen.link, compiled.content.source)
    french = show(compiled, there, screen.today, screen.clock)
    message = compose(compiled, translations, french)
    localizer = Localizer(compiled, translations, screen.locale, screen.helper)
    return replace(message, choices=back_row(screen, localizer), fixed=())


def sources_page(compiled: CompiledContent, translations: Translations, screen: Screen) -> Message:
    facts = [compiled.content.facts[fact] for fact in facts_of(compiled, screen)]

    def parts(localizer: Localizer) -> Iterator[str]:
        yield localizer.ui("sources-title" if facts else "no-sources")
        room = MAX_SOURCES
        for fact in facts:
            told = _fact(fact, localizer)
            room -= len(told)
            if room < 0:
                yield localizer.ui("more-sources")
                return
            yield told
        if any(not fact.read.is_by_a_person for fact in facts):
            yield localizer.ui("read-by-nobody")

    return page_about(compiled, translations, screen, parts, lambda _: ())


def _fact(fact: Fact, localizer: Localizer) -> str:
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
        if localizer.is_right_to_left
        else [localizer.french(line) for line in lines]
    )
    return "\n".join([*french, localizer.ui(sure[fact.confidence])])


def _dated(text: str) -> str:
    """A year, a month or a day as French papers write it: 2026-04-03 is 03/04/2026."""
    return "sans date" if text == "undated" else "/".join(reversed(text.split("-")))
