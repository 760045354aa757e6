"""
The last stage of lint: walks every screen in every language and holds it against the limits.

What only a walk can tell: that no link grows beyond 64 characters, that no message is above
what Telegram takes, that no text fails to be said.
"""

from datetime import date
from typing import Final

from bot.content.report import Report
from bot.content.texts import Texts
from bot.engine.compiled import CompiledContent
from bot.engine.links import MAX_LENGTH, with_locale, with_verb
from bot.model.content import Content
from bot.model.messages import Message
from bot.model.names import FlowName, Locale, StepName
from bot.model.problem import Problem, SourceLocation
from bot.model.verbs import Verb
from bot.rendering.pages import message_for
from bot.rendering.translations import Translations
from bot.service.walk import longest_links, walk

MAX_OWN_WORDS: Final = 400
"""Characters of a step's own words (safety rule E1); two screens are better than one long."""
BY_ANSWERS: Final = (Verb.SHOW, Verb.LETTER)
MAX_MESSAGE: Final = 4096
"""Characters of a message, in UTF-16 units (Bot API, sendMessage)."""


def check_rendered(content: Content, texts: Texts, today: date) -> tuple[Problem, ...]:
    """Every screen of every language that is above a limit or cannot be said."""
    compiled, translations, report = (
        CompiledContent.of(content),
        Translations(content, texts),
        Report(),
    )
    told: set[tuple[FlowName, StepName]] = set()
    for visit in walk(compiled, content.source, today):
        screen = visit.screen
        step = screen.flow, screen.step.about.name
        # Pages about a screen are the same for all answers; the screen and its letter are not.
        verbs = BY_ANSWERS if step in told else tuple(Verb)
        told.add(step)
        for locale in content.languages:
            link = with_locale(compiled, screen.link, locale)
            for verb in verbs:
                message = message_for(compiled, translations, with_verb(link, verb), today)
                _check(message, locale, texts, report)
    for screen, _ in longest_links(compiled, content.source, today):
        entry = texts.entry(content.source, screen.flow, screen.step.about.name)
        place = SourceLocation(f"flows/{screen.flow}.yaml") if entry is None else entry.place
        report.error(place, "link-too-long", name=screen.step.about.name, most=MAX_LENGTH)
    return report.in_order()


def _check(message: Message, locale: Locale, texts: Texts, report: Report) -> None:
    place = _place(message, locale, texts)
    name = message.step
    if len(message.own_words) > MAX_OWN_WORDS:
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
