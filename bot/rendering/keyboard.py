"""Keyboard of a message: the step's own buttons, then the buttons that every screen has."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from bot.engine.compiled import CompiledContent
from bot.engine.help_links import help_link
from bot.engine.links import with_verb
from bot.engine.show import flow_link, menu_link
from bot.model.messages import Button
from bot.model.names import MENU, NEXT, START, UNKNOWN, TownId
from bot.model.paper_words import WORDS
from bot.model.screens import Option, OptionKind, Screen
from bot.model.verbs import Verb
from bot.rendering.days import day_on_a_button, month_in_words
from bot.rendering.lines import label_in, without_marks
from bot.rendering.localizer import Localizer
from bot.rendering.recordings import recording_for
from bot.rendering.town_names import town_name

KEYCAP: Final = "\ufe0f\u20e3"
_NUMBERED: Final = re.compile(rf"(?:(\d){KEYCAP}|(\d{{2,3}})\. )\s*")
DAYS_A_ROW: Final = 2
CALENDAR_ROW: Final = 5
"""Seven would look like a calendar, but be too narrow to press on a small phone."""
SIDE_BY_SIDE: Final = (OptionKind.DAY, OptionKind.TOWN)
PAGES_OF_DAYS: Final = (OptionKind.EARLIER_DAYS, OptionKind.LATER_DAYS)
NEWEST_DAYS: Final = ("day-today", "day-yesterday")

Rows = tuple[tuple[Button, ...], ...]


def choice_rows(screen: Screen, localizer: Localizer) -> Rows:
    """
    One row for each way on; days stand two in a row, the pages of days side by side.

    A way on that is the menu has no row: the menu's own button is on every screen.
    """
    rows: list[list[Button]] = []
    last: OptionKind | None = None
    for number, option in enumerate(screen.options, 1):
        if option.kind is OptionKind.NEXT and _leads_home(option, screen, localizer):
            continue
        label = _label(number, option, screen, localizer)
        button = Button(label_in(label, is_right_to_left=localizer.is_right_to_left), option.link)
        if rows and _joins(option.kind, last, rows[-1], screen):
            rows[-1].append(button)
        else:
            rows.append([button])
        last = option.kind
    return tuple(tuple(row) for row in (*_guide_of_word(screen, localizer), *rows))


def _guide_of_word(screen: Screen, localizer: Localizer) -> Iterator[list[Button]]:
    """Under a word on letters, the guide that deals with it: from its start, with its own title."""
    word = localizer.compiled.content.words.get(screen.step.about.name)
    if screen.flow == WORDS and word is not None and word.guide is not None:
        link = flow_link(localizer.compiled, screen.locale, screen.helper, word.guide)
        label = localizer.title_of(word.guide)
        yield [Button(label_in(label, is_right_to_left=localizer.is_right_to_left), link)]


def _leads_home(option: Option, screen: Screen, localizer: Localizer) -> bool:
    name = screen.step.about.name
    home = menu_link(localizer.compiled, screen.locale, screen.helper)
    return option.link == home and not localizer.translations.has_label(screen.flow, name, NEXT)


def _joins(kind: OptionKind, last: OptionKind | None, row: list[Button], screen: Screen) -> bool:
    same = kind is last and kind in SIDE_BY_SIDE
    most = CALENDAR_ROW if screen.month is not None and kind is OptionKind.DAY else DAYS_A_ROW
    return (same or (kind in PAGES_OF_DAYS and last in PAGES_OF_DAYS)) and len(row) < most


def _label(number: int, option: Option, screen: Screen, localizer: Localizer) -> str:
    match option.kind:
        case OptionKind.CHOICE:
            return f"{numbered(number)} {localizer.label(screen, option.choice)}"
        case OptionKind.UNKNOWN:
            return localizer.label(screen, UNKNOWN)
        case OptionKind.NEXT:
            name = screen.step.about.name
            if localizer.translations.has_label(screen.flow, name, NEXT):
                return localizer.label(screen, NEXT)
            return localizer.ui("next")
        case OptionKind.DAY if option.day is not None:
            return _day_label(number, option.day, screen, localizer)
        case OptionKind.EARLIER_DAYS | OptionKind.LATER_DAYS if option.day is not None:
            return "📅 " + month_in_words(option.day, localizer.language.babel)
        case OptionKind.PLACE | OptionKind.NEXT_PLACE if option.place is not None:
            return _place_label(number + screen.first_number - 1, option, localizer)
        case OptionKind.MORE_PLACES:
            return localizer.places("more-places")
        case OptionKind.TOWN if option.town is not None:
            town = localizer.translations.content.towns[TownId(option.town)]
            return "📍 " + town_name(town, localizer.locale)
        case _:
            return localizer.ui(option.kind.value)


def _day_label(number: int, day: date, screen: Screen, localizer: Localizer) -> str:
    """In a calendar its number; else the two newest in words, which most people need."""
    if screen.month is not None:
        return str(day.day)
    if number <= len(NEWEST_DAYS):
        return localizer.ui(NEWEST_DAYS[number - 1])
    return day_on_a_button(day, localizer.language.babel)


def _place_label(number: int, option: Option, localizer: Localizer) -> str:
    """Its number, or an arrow where it is to be tried next; as much of its name as is shown."""
    places = localizer.compiled.content.directory.places
    name = "" if option.place is None else localizer.french(places[option.place].name)
    most = localizer.language.button_width - 3
    short = name if len(name) <= most else f"{name[: most - 1].rstrip()}…"
    is_next = option.kind is OptionKind.NEXT_PLACE
    sign = localizer.places("next-place") if is_next else numbered(number)
    return f"{sign} \u2068{short}\u2069"


def fixed_rows(screen: Screen, localizer: Localizer) -> Rows:
    """Listen, leave; back, menu; language, more, help: on every screen, in the same place."""
    home = menu_link(localizer.compiled, screen.locale, screen.helper)
    go = [
        *_if(screen.back, "back", localizer),
        *_if(None if _is_menu(screen) else home, "menu", localizer),
    ]
    rest = [
        Button(localizer.ui("language"), with_verb(screen.link, Verb.LANGUAGES)),
        Button(localizer.ui("more"), with_verb(screen.link, Verb.MORE)),
        Button(localizer.ui("help"), help_link(localizer.compiled, screen)),
    ]
    hears = recording_for(localizer.compiled, screen) is not None
    first = [
        *_if(with_verb(screen.link, Verb.LISTEN) if hears else None, "listen", localizer),
        *_if(
            with_verb(home, Verb.LEAVE) if offers_leaving(localizer.compiled, screen) else None,
            "leave",
            localizer,
        ),
    ]
    paper = screen.step.about.letter
    letter = _if(
        None if paper is None else with_verb(screen.link, Verb.LETTER), "letter", localizer
    )
    return tuple(tuple(row) for row in ([*letter], first, go, rest) if row)


def offers_leaving(compiled: CompiledContent, screen: Screen) -> bool:
    """Whether "leave fast" stands on the screen itself: sensitive ones, and the first (B1, B5)."""
    flow = compiled.content.flows[screen.flow]
    return flow.sensitive or screen.step.about.sensitive or _is_menu(screen)


def back_row(screen: Screen, localizer: Localizer) -> Rows:
    """The way back from a page about a screen to the screen."""
    return ((Button(localizer.ui("back"), screen.link),),)


def _is_menu(screen: Screen) -> bool:
    return screen.flow == MENU and screen.step.about.name == START and screen.back is None


def _if(link: str | None, name: str, localizer: Localizer) -> Iterator[Button]:
    if link is not None:
        yield Button(localizer.ui(name), link)


def numbered(number: int) -> str:
    """A number in front of a label: on a key, or with a full stop where there is no such key."""
    return f"{number}{KEYCAP}" if number < 10 else f"{number}."


def number_of(label: str) -> str | None:
    """The number that a label begins with, in digits; None when it has none."""
    found = _NUMBERED.match(without_marks(label))
    return None if found is None else found[1] or found[2]


def bare_label(label: str) -> str:
    """A label without its number and its invisible marks: as one reads it aloud."""
    plain = without_marks(label)
    found = _NUMBERED.match(plain)
    return plain if found is None else plain[found.end() :]
