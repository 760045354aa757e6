"""
A screen as a message: title, note, the step's own words, date lines, what must be said.

The words of the step come first and stay short; what the program adds follows.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.content.texts import ReviewState
from bot.engine.guides import Guides
from bot.model.deadlines import LastDay
from bot.model.flows import DayQuestion, PlacesStep, TownQuestion
from bot.model.messages import DayShown, Message
from bot.model.names import FactId
from bot.model.screens import Card, Screen
from bot.rendering.cards import card_buttons, card_parts, isolated, list_parts
from bot.rendering.days import day_in_digits, day_on_paper, month_in_words
from bot.rendering.first_screen import says_trial
from bot.rendering.freshness import Freshness, freshness_of, read_again_before
from bot.rendering.keyboard import Rows, choice_rows, fixed_rows, offers_leaving
from bot.rendering.lines import join_lines
from bot.rendering.remaining import WORTH_SAYING, screens_left
from bot.rendering.voice import Voice
from bot.rendering.words import Said, Words

DAY_EXAMPLE: Final = "15/10/2026"


def compose(guides: Guides, words: Words, screen: Screen) -> Message:
    """
    The message that shows *screen* in its language.

    Never raises for what content or a person did: what cannot be said in her language is said
    in the next one, and is in the message's faults.
    """
    voice = Voice(guides, words, screen.locale, screen.helper)
    fresh = freshness_of(guides, screen, facts_of(guides, screen))
    own = _own_words(screen, voice, fresh)
    rows = choice_rows(screen, voice)
    if screen.card is not None:
        buttons = card_buttons(screen.card, screen, voice)
        parts = _card_parts(screen, screen.card, voice, own)
        message = build(screen, voice, parts, "", buttons + rows)
    else:
        message = build(screen, voice, _parts(screen, voice, own, fresh), own.text, rows)
    return replace(
        message,
        deadlines=() if fresh is Freshness.WITHDRAWN else message.deadlines,
        says_trial=says_trial(screen, voice),
    )


def build(
    screen: Screen, voice: Voice, parts: Iterator[str], own_words: str, rows: Rows
) -> Message:
    """A message about *screen* from ready parts, with the rows that every screen has."""
    title = join_lines([voice.title(screen)], is_right_to_left=voice.is_right_to_left)
    body = join_lines(parts, is_right_to_left=voice.is_right_to_left)
    fixed = fixed_rows(screen, voice)
    return Message(
        link=screen.link,
        locale=voice.locale,
        is_right_to_left=voice.is_right_to_left,
        text=f"{title}\n\n{body}" if title else body,
        title_length=len(title),
        own_words=own_words,
        choices=rows,
        fixed=fixed,
        flow=screen.flow,
        step=screen.step.about.name,
        facts=facts_of(guides=voice.guides, screen=screen),
        lasts_a_minute=bool(screen.cards) or screen.card is not None,
        deadlines=tuple(
            DayShown(last.deadline, last.shown.isoformat(), last.legal.isoformat())
            for last in shown_days(voice.guides, screen)
        ),
        faults=tuple(dict.fromkeys(voice.faults)),
    )


def plain_page(screen: Screen, text: str, rows: Rows) -> Message:
    """A message with nothing but its text and its rows: no title, nothing that every screen has."""
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


def shown_days(guides: Guides, screen: Screen) -> list[LastDay]:
    """The last days that the words of the step name."""
    named = guides.content.shows.get((screen.flow, screen.step.about.name), ())
    return [screen.last_days[name] for name in named if name in screen.last_days]


def facts_of(guides: Guides, screen: Screen) -> tuple[FactId, ...]:
    """The facts that the step rests on, those of its deadlines with them."""
    of_days = (
        fact
        for last in shown_days(guides, screen)
        for fact in guides.content.deadlines[last.deadline].facts
    )
    return tuple(dict.fromkeys([*screen.step.about.facts, *of_days]))


def _own_words(screen: Screen, voice: Voice, fresh: Freshness) -> Said:
    if fresh is Freshness.WITHDRAWN:
        # Whom to ask, and whom to call: a number is no law that may have changed.
        lines = [voice.face("withdrawn"), *voice.phones_kept(screen)]
        return Said("\n".join(lines), voice.locale, ReviewState.REVIEWED)
    if screen.day_to_confirm is None:
        return voice.step(screen)
    text = voice.face(
        "is-it-this-day",
        day=voice.day(screen.day_to_confirm),
        french=day_on_paper(screen.day_to_confirm),
    )
    return Said(text, voice.locale, ReviewState.REVIEWED)


def _parts(screen: Screen, voice: Voice, own: Said, fresh: Freshness) -> Iterator[str]:
    if screen.note is not None:
        yield voice.face(f"note-{screen.note.value}")
    if screen.town is not None:
        yield f"📍 {isolated(screen.town.with_department)}"
    if own.locale != screen.locale:
        yield voice.other_language(own)
    yield own.text or voice.face("text-missing")
    yield from voice.checked_numbers(screen)
    yield from _hints(screen, voice)
    if fresh is not Freshness.WITHDRAWN:
        yield from _day_lines(screen, voice)
    if fresh is Freshness.WARNED:
        before = read_again_before(voice.guides, screen, facts_of(voice.guides, screen))
        yield voice.face("out-of-date", day=day_in_digits(before or screen.today))
    left = screens_left(voice.guides, screen)
    if left >= WORTH_SAYING:
        yield voice.face("screens-left", n=left)
    if screen.is_ending and screen.step.about.facts:
        yield voice.face("not-a-lawyer")
    if warns_of_a_shared_phone(voice.guides, screen):
        yield voice.face("shared-phone")
    if says_trial(screen, voice):
        yield voice.face("trial")
    yield from voice.grade(own, briefly=not says_grade(voice.guides, screen))


def _card_parts(screen: Screen, card: Card, voice: Voice, own: Said) -> Iterator[str]:
    """One place in place of the step's words."""
    if screen.note is not None:
        yield voice.face(f"note-{screen.note.value}")
    yield from card_parts(card, screen, voice)
    if says_trial(screen, voice):
        yield voice.face("trial")
    yield from voice.grade(own, briefly=True)


def warns_of_a_shared_phone(guides: Guides, screen: Screen) -> bool:
    """
    At first contact and before a sensitive subject (safety rule B5); the button to leave is on all.

    Inside a guide that is sensitive as a whole its first screen says it, not each one.
    """
    if not offers_leaving(guides, screen):
        return False
    return screen.is_entrance or not guides.content.flows[screen.flow].sensitive


def says_grade(guides: Guides, screen: Screen) -> bool:
    """Whether a draft is called one in words: where one begins, counts on a day, or ends."""
    counts = bool(shown_days(guides, screen)) or screen.day_to_confirm is not None
    return screen.is_entrance or screen.is_ending or counts


def _hints(screen: Screen, voice: Voice) -> Iterator[str]:
    match screen.step:
        case DayQuestion() if screen.day_to_confirm is None:
            if screen.month is not None:
                yield "📅 " + month_in_words(screen.month, voice.language.babel)
            yield voice.face("or-type-the-day", example=DAY_EXAMPLE)
        case TownQuestion():
            yield voice.face("or-type-the-town")
        case PlacesStep():
            yield from list_parts(screen, voice)
        case _:
            return


def _day_lines(screen: Screen, voice: Voice) -> Iterator[str]:
    """The French line as on the paper, and: a calculation, the paper wins, ask somebody."""
    days = shown_days(voice.guides, screen)
    for last in days:
        yield voice.face("day-on-paper", french=day_on_paper(last.shown))
    if days:
        yield voice.face("paper-wins")


def say_above(message: Message, sentence: str) -> Message:
    """The same message with one sentence between its title and its words."""
    told = join_lines([sentence], is_right_to_left=message.is_right_to_left)
    title, rest = message.text[: message.title_length], message.text[message.title_length :]
    text = f"{title}\n\n{told}{rest}" if title else f"{told}\n\n{rest}"
    return replace(message, text=text)
