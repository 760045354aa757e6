"""
A screen as a message: title, note, the step's own words, date lines, what must be said.

The words of the step come first and stay short; what the program adds follows.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final, assert_never

from bot.content.texts import ReviewState
from bot.engine.compiled import CompiledContent
from bot.engine.links import with_verb
from bot.model.deadlines import LastDay
from bot.model.flows import DayQuestion, InfoStep, PlacesStep, Question, TownQuestion
from bot.model.languages import LanguageKind
from bot.model.messages import Button, DayShown, Message
from bot.model.names import FactId
from bot.model.screens import Card, Screen
from bot.model.verbs import Verb
from bot.rendering.beside_french import says_its_grade, step_parts
from bot.rendering.cards import card_buttons, card_parts, isolated, list_parts
from bot.rendering.days import day_in_digits, day_on_paper, month_in_words
from bot.rendering.first_screen import says_trial
from bot.rendering.freshness import Freshness, freshness_of, read_again_before
from bot.rendering.keyboard import Rows, choice_rows, fixed_rows, offers_leaving
from bot.rendering.lines import join_lines
from bot.rendering.localizer import Localizer
from bot.rendering.remaining import WORTH_SAYING, screens_left
from bot.rendering.translations import Translated, Translations

DAY_EXAMPLE: Final = "15/10/2026"


def compose(compiled: CompiledContent, translations: Translations, screen: Screen) -> Message:
    """
    The message that shows *screen* in its language.

    Never raises for what content or a person did: what cannot be said in her language is said
    in the next one, and is in the message's faults.
    """
    localizer = Localizer(compiled, translations, screen.locale, screen.helper)
    fresh = freshness_of(compiled, screen, facts_of(compiled, screen))
    own = _own_words(screen, localizer, fresh)
    rows = choice_rows(screen, localizer)
    if screen.card is not None:
        buttons = card_buttons(screen.card, screen, localizer)
        parts = _card_parts(screen, screen.card, localizer, own)
        message = build(screen, localizer, parts, "", buttons + rows)
    else:
        message = build(screen, localizer, _parts(screen, localizer, own, fresh), own.text, rows)
    return replace(
        message,
        fixed=(*taken_along(screen, localizer), *message.fixed),
        deadlines=() if fresh is Freshness.WITHDRAWN else message.deadlines,
        says_trial=says_trial(screen, localizer),
    )


def taken_along(screen: Screen, localizer: Localizer) -> Rows:
    """What can be had of *screen* as a file, a row each."""
    offered = [
        *([("card", Verb.CARD)] if has_card(localizer.compiled, screen) else []),
        *([("keep-day", Verb.KEEP_DAY)] if has_days(localizer.compiled, screen) else []),
    ]
    return tuple(
        (Button(localizer.ui(name), with_verb(screen.link, verb)),) for name, verb in offered
    )


def has_card(compiled: CompiledContent, screen: Screen) -> bool:
    """Whether *screen* has sentences to show to somebody, and its words may be said today."""
    return screen.step.about.card and not is_withdrawn(compiled, screen)


def has_days(compiled: CompiledContent, screen: Screen) -> bool:
    """Whether *screen* tells calculated days that may be told today."""
    return bool(shown_days(compiled, screen)) and not is_withdrawn(compiled, screen)


def is_withdrawn(compiled: CompiledContent, screen: Screen) -> bool:
    """Whether whom to ask stands in place of the words of *screen* (safety rule F2)."""
    fresh = freshness_of(compiled, screen, facts_of(compiled, screen))
    return fresh is Freshness.WITHDRAWN


def build(
    screen: Screen, localizer: Localizer, parts: Iterator[str], own_words: str, rows: Rows
) -> Message:
    """A message about *screen* from ready parts, with the rows that every screen has."""
    title = join_lines([localizer.title(screen)], is_right_to_left=localizer.is_right_to_left)
    body = join_lines(parts, is_right_to_left=localizer.is_right_to_left)
    fixed = fixed_rows(screen, localizer)
    return Message(
        link=screen.link,
        locale=localizer.locale,
        is_right_to_left=localizer.is_right_to_left,
        text=f"{title}\n\n{body}" if title else body,
        title_length=len(title),
        own_words=own_words,
        choices=rows,
        fixed=fixed,
        flow=screen.flow,
        step=screen.step.about.name,
        facts=facts_of(compiled=localizer.compiled, screen=screen),
        is_cacheable=not screen.cards and screen.card is None,
        deadlines=tuple(
            DayShown(last.deadline, last.shown.isoformat(), last.legal.isoformat())
            for last in shown_days(localizer.compiled, screen)
        ),
        faults=tuple(dict.fromkeys(localizer.faults)),
    )


def plain_page(screen: Screen, text: str, rows: Rows) -> Message:
    """A bare message: only text and rows, without the title and the buttons of every screen."""
    return Message(
        link=screen.link,
        locale=screen.locale,
        is_right_to_left=False,
        text=text,
        title_length=0,
        own_words="",
        choices=rows,
        fixed=(),
        flow=screen.flow,
        step=screen.step.about.name,
    )


def shown_days(compiled: CompiledContent, screen: Screen) -> list[LastDay]:
    """The last days that the words of the step name."""
    if not screen.last_days:
        return []
    named = compiled.content.shows.get((screen.flow, screen.step.about.name), ())
    return [screen.last_days[name] for name in named if name in screen.last_days]


def facts_of(compiled: CompiledContent, screen: Screen) -> tuple[FactId, ...]:
    """The facts that the step rests on, including the facts of the deadlines it shows."""
    of_days = (
        fact
        for last in shown_days(compiled, screen)
        for fact in compiled.content.deadlines[last.deadline].facts
    )
    return tuple(dict.fromkeys([*screen.step.about.facts, *of_days]))


def _own_words(screen: Screen, localizer: Localizer, fresh: Freshness) -> Translated:
    if fresh is Freshness.WITHDRAWN:
        # Whom to ask, and whom to call: a number is no law that may have changed.
        lines = [localizer.ui("withdrawn"), *localizer.phones_kept(screen)]
        return Translated("\n".join(lines), localizer.locale, ReviewState.REVIEWED)
    if screen.day_to_confirm is None:
        return localizer.step(screen)
    text = localizer.ui(
        "is-it-this-day",
        day=localizer.day(screen.day_to_confirm),
        french=day_on_paper(screen.day_to_confirm),
    )
    return Translated(text, localizer.locale, ReviewState.REVIEWED)


def _parts(
    screen: Screen, localizer: Localizer, own: Translated, fresh: Freshness
) -> Iterator[str]:
    if screen.note is not None:
        yield localizer.ui(f"note-{screen.note.value}")
    if screen.town is not None:
        yield f"📍 {isolated(screen.town.with_department)}"
    if own.locale != screen.locale and localizer.language.kind is LanguageKind.TEXT:
        # A language that is only spoken never has the words: nobody need be told each time.
        yield localizer.other_language(own)
    yield from step_parts(localizer.compiled, screen, own, localizer)
    yield from localizer.checked_numbers(screen)
    yield from _hints(screen, localizer)
    if fresh is not Freshness.WITHDRAWN:
        yield from day_lines(screen, localizer)
    if fresh is Freshness.WARNED:
        before = read_again_before(localizer.compiled, screen, facts_of(localizer.compiled, screen))
        yield localizer.ui("out-of-date", day=day_in_digits(before or screen.today))
    left = screens_left(localizer.compiled, screen)
    if left >= WORTH_SAYING:
        yield localizer.ui("screens-left", n=left)
    if screen.is_ending and screen.step.about.facts:
        yield localizer.ui("not-a-lawyer")
    if warns_of_a_shared_phone(localizer.compiled, screen):
        yield localizer.ui("shared-phone")
    yield from _who_has_read(
        screen, localizer, own, in_words=says_grade(localizer.compiled, screen)
    )


def _card_parts(screen: Screen, card: Card, localizer: Localizer, own: Translated) -> Iterator[str]:
    """One place in place of the step's words."""
    if screen.note is not None:
        yield localizer.ui(f"note-{screen.note.value}")
    yield from card_parts(card, screen, localizer)
    yield from _who_has_read(screen, localizer, own, in_words=False)


def _who_has_read(
    screen: Screen, localizer: Localizer, own: Translated, *, in_words: bool
) -> Iterator[str]:
    """
    On trial, and a draft or an old translation: what the first has said the second does not repeat.

    "Nobody has checked" holds for a draft, too, which then has its sign on the same line. What kind
    of draft it is may stand above the French text already.
    """
    is_said = screen.card is None and says_its_grade(localizer.compiled, screen, own, localizer)
    if not says_trial(screen, localizer):
        if not is_said:
            yield from localizer.grade(own, briefly=not in_words)
    elif is_said:
        yield localizer.ui("trial")
    elif own.state is ReviewState.STALE:
        yield localizer.ui("trial")
        yield from localizer.grade(own, briefly=not in_words)
    else:
        said = [localizer.ui("trial"), *localizer.grade(own, briefly=True)]
        yield " ".join(one for one in said if one)


def warns_of_a_shared_phone(compiled: CompiledContent, screen: Screen) -> bool:
    """
    At first contact and before a sensitive subject (safety rule B5); the button to leave is on all.

    Inside a guide that is sensitive as a whole its first screen says it, not each one.
    """
    if not offers_leaving(compiled, screen):
        return False
    return screen.is_entrance or not compiled.content.flows[screen.flow].sensitive


def says_grade(compiled: CompiledContent, screen: Screen) -> bool:
    """Whether a draft is marked in words: on first screens (not on trial), at days, at ends."""
    counts = bool(shown_days(compiled, screen)) or screen.day_to_confirm is not None
    return screen.is_entrance or screen.is_ending or counts


def _hints(screen: Screen, localizer: Localizer) -> Iterator[str]:
    match screen.step:
        case DayQuestion() if screen.day_to_confirm is None:
            if screen.month is not None:
                yield "📅 " + month_in_words(screen.month, localizer.language.babel)
            yield localizer.ui("or-type-the-day", example=DAY_EXAMPLE)
        case TownQuestion():
            yield localizer.ui("or-type-the-town")
        case PlacesStep():
            yield from list_parts(screen, localizer)
        case DayQuestion() | Question() | InfoStep():
            return
        case _:
            assert_never(screen.step)


def day_lines(screen: Screen, localizer: Localizer) -> Iterator[str]:
    """The French line as on the paper, and: a calculation, the paper wins, ask somebody."""
    days = shown_days(localizer.compiled, screen)
    for last in days:
        yield localizer.ui("day-on-paper", french=day_on_paper(last.shown))
    if days:
        yield localizer.ui("paper-wins")


def say_above(message: Message, sentence: str) -> Message:
    """The same message with one sentence between its title and its words."""
    told = join_lines([sentence], is_right_to_left=message.is_right_to_left)
    title, rest = message.text[: message.title_length], message.text[message.title_length :]
    text = f"{title}\n\n{told}{rest}" if title else f"{told}\n\n{rest}"
    return replace(message, text=text)
