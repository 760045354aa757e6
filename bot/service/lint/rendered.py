"""
The last stage of lint: walks every screen in every language and holds it against the limits.

What only a walk can tell: that no link grows beyond 64 characters, that no message is above
what Telegram takes, that no text fails to be said.
"""

from collections.abc import Collection, Iterator
from datetime import date
from typing import Final

from bot.content.report import Report
from bot.content.texts import Texts
from bot.engine.compiled import CompiledContent
from bot.engine.links import MAX_LENGTH, verb_of, with_locale, with_verb
from bot.engine.show import show
from bot.model.flows import Call
from bot.model.messages import Message
from bot.model.names import FlowName, Locale, StepName
from bot.model.problem import Problem, SourceLocation
from bot.model.screens import Screen
from bot.model.verbs import Verb
from bot.rendering.pages import OF_A_GUIDE, PAGES
from bot.rendering.translations import Translations
from bot.service.walk import longest_links, walk

MAX_OWN_WORDS: Final = 400
"""Characters of a step's own words (safety rule E1); two screens are better than one long."""
BY_ANSWERS: Final = (Verb.SHOW, Verb.LETTER)
MAX_MESSAGE: Final = 4096
"""Characters of a message, in UTF-16 units (Bot API, sendMessage)."""


def check_rendered(translations: Translations, today: date) -> tuple[Problem, ...]:
    """Every screen of every language that is above a limit or cannot be said."""
    content, texts = translations.content, translations.texts
    compiled, report = CompiledContent.of(content), Report()
    pages = _Pages(compiled, translations)
    shortest: dict[object, Screen] = {}
    for screen, _ in longest_links(compiled, content.source, today):
        # Met through many calls, it is the shortest way that has to become shorter.
        key = None if screen.stack else (screen.flow, screen.step.about.name)
        known = shortest.setdefault(key, screen)
        if (len(screen.stack), screen.stack) < (len(known.stack), known.stack):
            shortest[key] = screen
    for screen in shortest.values():
        _tell_long_link(screen, translations, report)
    if report.has_errors:
        # Behind calls that come back, the ways are more than anybody waits for.
        return report.in_order()
    for visit in walk(compiled, content.source, today):
        for locale in content.languages:
            link = with_locale(compiled, visit.screen.link, locale)
            for message in pages.of(show(compiled, link, today, visit.screen.clock)):
                _check(message, locale, texts, report)
    return report.in_order()


def _tell_long_link(screen: Screen, translations: Translations, report: Report) -> None:
    """At the outermost call that comes back, with all that are open; else at the step itself."""
    content, name = translations.content, screen.step.about.name
    if screen.stack:
        outer, after = screen.stack[0]
        for step in content.flows[outer].steps.values():
            if isinstance(step, Call) and step.go == after:
                inner = (flow for flow, _ in screen.stack[1:])
                way = " → ".join(dict.fromkeys([outer, step.flow, *inner, screen.flow]))
                report.error(step.about.place, "calls-too-deep", name=name, way=way)
                return
    entry = translations.texts.entry(content.source, screen.flow, name)
    place = SourceLocation(f"flows/{screen.flow}.yaml") if entry is None else entry.place
    report.error(place, "link-too-long", name=name, most=MAX_LENGTH)


def check_rendered_guides(
    translations: Translations, today: date, only: Collection[FlowName]
) -> tuple[Problem, ...]:
    """The same for the screens of some guides, each opened at its own start."""
    content, texts = translations.content, translations.texts
    compiled, report = CompiledContent.of(content), Report()
    for flow in sorted(one for one in only if one in content.flows):
        for visit in walk(compiled, content.source, today, only=flow, leaves=False):
            if visit.screen.flow not in only:
                continue
            for locale in content.languages:
                link = with_locale(compiled, visit.screen.link, locale)
                screen = show(compiled, link, today, visit.screen.clock)
                message = PAGES[Verb.SHOW](compiled, translations, screen)
                _check(message, locale, texts, report)
    return report.in_order()


class _Pages:
    """
    The pages about each screen, each as often as its words can differ.

    The screen and its letter: for every set of answers. What else says something of the screen:
    once a step, and only what a button of it or of "more" asks for. What is the same for a whole
    guide, and what an old button asks for in vain: on the first screen of the guide.
    """

    def __init__(self, compiled: CompiledContent, translations: Translations) -> None:
        self._compiled = compiled
        self._translations = translations
        self._guides: set[tuple[Locale, FlowName]] = set()
        self._steps: set[tuple[Locale, FlowName, StepName]] = set()

    def of(self, screen: Screen) -> Iterator[Message]:
        """The pages about *screen* that no screen before it has said alike."""
        guide = screen.locale, screen.flow
        step = *guide, screen.step.about.name
        if guide not in self._guides:
            self._guides.add(guide)
            self._steps.add(step)
            yield from (self._page(verb, screen) for verb in Verb)
            return
        shown = self._page(Verb.SHOW, screen)
        offered = _asked_for_on(shown)
        yield shown
        if step not in self._steps:
            self._steps.add(step)
            offered |= _asked_for_on(self._page(Verb.MORE, screen))
            # In French it is said, and so measured, as the screen of the source language.
            once = offered - OF_A_GUIDE - {*BY_ANSWERS, Verb.IN_FRENCH}
            yield from (self._page(verb, screen) for verb in Verb if verb in once)
        if Verb.LETTER in offered:
            yield self._page(Verb.LETTER, screen)

    def _page(self, verb: Verb, screen: Screen) -> Message:
        return PAGES[verb](self._compiled, self._translations, screen)


def _asked_for_on(message: Message) -> set[Verb]:
    """The pages about its own screen that the buttons of a message ask for."""
    links = (button.link for row in message.rows for button in row)
    here = with_verb(message.link, Verb.SHOW)
    return {verb_of(link) for link in links if link and with_verb(link, Verb.SHOW) == here}


def _check(message: Message, locale: Locale, texts: Texts, report: Report) -> None:
    place = _place(message, locale, texts)
    name = message.step
    # Words that a language does not have are told where they are written.
    is_own = texts.entry(locale, message.flow, message.step) is not None
    if len(message.own_words) > MAX_OWN_WORDS and is_own:
        report.error(
            place, "screen-too-long", name=name, count=len(message.own_words), most=MAX_OWN_WORDS
        )
    length = len(message.text.encode("utf-16-le")) // 2
    if length > MAX_MESSAGE:
        report.error(place, "message-too-long", name=name, count=length, most=MAX_MESSAGE)
    for fault in message.faults:
        report.error(place, "text-fault", name=fault.message, locale=fault.locale, why=fault.why)


def _place(message: Message, locale: Locale, texts: Texts) -> SourceLocation:
    entry = texts.entry(locale, message.flow, message.step)
    return SourceLocation(f"locales/{locale}/{message.flow}.ftl") if entry is None else entry.place
