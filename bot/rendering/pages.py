"""
The pages about a screen: more, in French, where it comes from, languages.

Each answers one verb of `model/verbs.py` and is made from the same screen, so a link asks
for a page as it asks for the screen: nothing is kept in between.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Final, assert_never

from bot.content.texts import ReviewState
from bot.engine.guides import Guides
from bot.engine.links import verb_of, with_locale, with_verb
from bot.engine.show import show
from bot.model.law import Confidence, Fact
from bot.model.messages import Button, Message
from bot.model.names import TITLE
from bot.model.screens import Screen
from bot.model.verbs import Verb
from bot.rendering.compose import build, compose, facts_of
from bot.rendering.keyboard import KEYCAP, Rows, back_row
from bot.rendering.lines import LEFT_TO_RIGHT_MARK, label_in
from bot.rendering.voice import Voice
from bot.rendering.words import Words

DRAFT_SIGN: Final = "✎"
MAX_SOURCES: Final = 3300
"""Characters for facts on one page: what leaves room for the rest below Telegram's 4096."""
MOST_SOURCES: Final = 3
"""Sources told for one fact; `flows/_law.yaml` has them all."""


def message_for(guides: Guides, words: Words, link: str, today: date) -> Message:
    """What *link* asks for, today: the one function that faces call. Never raises."""
    screen = show(guides, link, today)
    verb = verb_of(link) if screen.note is None else Verb.SHOW
    match verb:
        case Verb.SHOW:
            return compose(guides, words, screen)
        case Verb.MORE:
            return _more(guides, words, screen)
        case Verb.IN_FRENCH:
            return _in_french(guides, words, screen, today)
        case Verb.SOURCES:
            return _sources(guides, words, screen)
        case Verb.LANGUAGES:
            return languages_page(guides, words, screen)
        case _:
            assert_never(verb)


def _page(
    guides: Guides, words: Words, screen: Screen, parts: Callable[[Voice], Iterator[str]],
    rows: Callable[[Voice], Rows],
) -> Message:  # fmt: skip
    voice = Voice(guides, words, screen.locale, screen.helper)
    made = list(parts(voice))
    message = build(screen, voice, iter(made), "", (*rows(voice), *back_row(screen, voice)))
    return replace(message, fixed=message.fixed[-1:], deadlines=())


def _more(guides: Guides, words: Words, screen: Screen) -> Message:
    def rows(voice: Voice) -> Rows:
        french = with_verb(screen.link, Verb.IN_FRENCH)
        pages = [(Button(voice.face("show-in-french"), french),)]
        if facts_of(guides, screen):
            sources = with_verb(screen.link, Verb.SOURCES)
            pages.append((Button(voice.face("where-from"), sources),))
        return tuple(pages)

    return _page(guides, words, screen, lambda voice: iter([voice.face("more-title")]), rows)


def _in_french(guides: Guides, words: Words, screen: Screen, today: date) -> Message:
    """The same screen in the language of the papers, to hold under an adult's eyes."""
    french = show(guides, with_locale(guides, screen.link, guides.content.source), today)
    message = compose(guides, words, french)
    voice = Voice(guides, words, screen.locale, screen.helper)
    return replace(message, choices=back_row(screen, voice), fixed=())


def _sources(guides: Guides, words: Words, screen: Screen) -> Message:
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

    return _page(guides, words, screen, parts, lambda _: ())


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
    french = [LEFT_TO_RIGHT_MARK + line for line in lines] if voice.is_right_to_left else lines
    return "\n".join([*french, voice.face(sure[fact.confidence])])


def _dated(text: str) -> str:
    """A year, a month or a day as French papers write it: 2026-04-03 is 03/04/2026."""
    return "sans date" if text == "undated" else "/".join(reversed(text.split("-")))


def languages_page(guides: Guides, words: Words, screen: Screen) -> Message:
    """
    The choice of languages: no words above, each language in its own name.

    Each button is the same place in another language.
    """
    content = guides.content
    rows = []
    for number, (locale, language) in enumerate(content.languages.items(), 1):
        french = "" if locale == content.source else f" · {language.french_name}"
        state = words.texts.state(locale, screen.flow, TITLE)
        is_draft = locale != content.source and state is not ReviewState.REVIEWED
        sign = f" {DRAFT_SIGN}" if is_draft else ""
        label = label_in(f"{number}{KEYCAP} {language.own_name}{french}{sign}",
                         is_right_to_left=False)  # fmt: skip
        rows.append((Button(label, with_locale(guides, screen.link, locale)),))
    return Message(
        link=with_verb(screen.link, Verb.LANGUAGES),
        locale=screen.locale,
        is_right_to_left=False,
        text="🌍",
        title_length=0,
        own_words="",
        choices=tuple(rows),
        fixed=(),
        flow=screen.flow,
        step=screen.step.about.name,
    )
