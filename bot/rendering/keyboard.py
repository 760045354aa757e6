"""The buttons under a message: the step's own, then those that every screen has."""

from collections.abc import Iterator
from typing import Final

from bot.engine.guides import Guides
from bot.engine.links import with_verb
from bot.engine.show import flow_link, menu_link
from bot.model.messages import Button
from bot.model.names import HELP, MENU, NEXT, START, UNKNOWN, TownId
from bot.model.screens import Option, OptionKind, Screen
from bot.model.verbs import Verb
from bot.rendering.days import day_on_a_button
from bot.rendering.lines import label_in, without_marks
from bot.rendering.recordings import recording_for
from bot.rendering.voice import Voice

KEYCAP: Final = "\ufe0f\u20e3"
DAYS_A_ROW: Final = 2

Rows = tuple[tuple[Button, ...], ...]


def choice_rows(screen: Screen, voice: Voice) -> Rows:
    """One row for each way on; days stand two in a row, the pages of days side by side."""
    rows: list[list[Button]] = []
    last: OptionKind | None = None
    for number, option in enumerate(screen.options, 1):
        button = Button(label_in(_label(number, option, screen, voice),
                                 is_right_to_left=voice.is_right_to_left), option.link)  # fmt: skip
        if rows and _joins(option.kind, last, rows[-1]):
            rows[-1].append(button)
        else:
            rows.append([button])
        last = option.kind
    return tuple(tuple(row) for row in rows)


def _joins(kind: OptionKind, last: OptionKind | None, row: list[Button]) -> bool:
    days = {OptionKind.EARLIER_DAYS, OptionKind.LATER_DAYS}
    same = kind is last and kind in {OptionKind.DAY, OptionKind.TOWN}
    return (same or (kind in days and last in days)) and len(row) < DAYS_A_ROW


def _label(number: int, option: Option, screen: Screen, voice: Voice) -> str:
    match option.kind:
        case OptionKind.CHOICE:
            return f"{number}{KEYCAP} {voice.step(screen, option.choice).text}"
        case OptionKind.UNKNOWN:
            return voice.step(screen, UNKNOWN).text
        case OptionKind.NEXT:
            name = screen.step.about.name
            if voice.words.has_label(screen.flow, name, NEXT):
                return voice.step(screen, NEXT).text
            leads_home = option.link == menu_link(voice.guides, screen.locale, screen.helper)
            return voice.face("to-menu" if leads_home else "next")
        case OptionKind.DAY if option.day is not None:
            return day_on_a_button(option.day, voice.language.babel)
        case OptionKind.TOWN if option.town is not None:
            return "📍 " + voice.words.content.towns[TownId(option.town)].name
        case _:
            return voice.face(option.kind.value)


def fixed_rows(screen: Screen, voice: Voice) -> Rows:
    """Listen, leave; back, menu; language, more, help: on every screen, in the same place."""
    home = menu_link(voice.guides, screen.locale, screen.helper)
    go = [
        *_if(screen.back, voice.face("back")),
        *_if(None if _is_menu(screen) else home, voice.face("menu")),
    ]
    rest = [
        Button(voice.face("language"), with_verb(screen.link, Verb.LANGUAGES)),
        Button(voice.face("more"), with_verb(screen.link, Verb.MORE)),
        Button(voice.face("help"), flow_link(voice.guides, screen.locale, screen.helper, HELP)),
    ]
    hears = recording_for(voice.guides, screen) is not None
    first = [
        *_if(with_verb(screen.link, Verb.LISTEN) if hears else None, voice.face("listen")),
        *_if(
            with_verb(home, Verb.LEAVE) if offers_leaving(voice.guides, screen) else None,
            voice.face("leave"),
        ),
    ]
    paper = screen.step.about.letter
    letter = _if(
        None if paper is None else with_verb(screen.link, Verb.LETTER), voice.face("letter")
    )
    return tuple(tuple(row) for row in ([*letter], first, go, rest) if row)


def offers_leaving(guides: Guides, screen: Screen) -> bool:
    """Whether "leave fast" stands on the screen itself: sensitive ones, and the first (B1, B5)."""
    flow = guides.content.flows[screen.flow]
    return flow.sensitive or screen.step.about.sensitive or _is_menu(screen)


def back_row(screen: Screen, voice: Voice) -> Rows:
    """The way back from a page about a screen to the screen."""
    return ((Button(voice.face("back"), screen.link),),)


def _is_menu(screen: Screen) -> bool:
    return screen.flow == MENU and screen.step.about.name == START and screen.back is None


def _if(link: str | None, label: str) -> Iterator[Button]:
    if link is not None:
        yield Button(label, link)


def bare_label(label: str) -> str:
    """A label without its number and its invisible marks: as one reads it aloud."""
    plain = without_marks(label)
    return plain[3:].lstrip() if plain[1:3] == KEYCAP else plain
