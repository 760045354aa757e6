"""The buttons under a message: the step's own, then those that every screen has."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from bot.engine.guides import Guides
from bot.engine.links import with_verb
from bot.engine.show import flow_link, menu_link
from bot.model.messages import Button
from bot.model.names import HELP, MENU, NEXT, START, UNKNOWN, TownId
from bot.model.paper_words import WORDS
from bot.model.screens import Option, OptionKind, Screen
from bot.model.verbs import Verb
from bot.rendering.days import day_on_a_button, month_in_words
from bot.rendering.lines import label_in, without_marks
from bot.rendering.recordings import recording_for
from bot.rendering.voice import Voice

KEYCAP: Final = "\ufe0f\u20e3"
DAYS_A_ROW: Final = 2
CALENDAR_ROW: Final = 5
"""Seven would look like a calendar, but be too narrow to press on a small phone."""
NEWEST_DAYS: Final = ("day-today", "day-yesterday")

Rows = tuple[tuple[Button, ...], ...]


def choice_rows(screen: Screen, voice: Voice) -> Rows:
    """One row for each way on; days stand two in a row, the pages of days side by side."""
    rows: list[list[Button]] = []
    last: OptionKind | None = None
    for number, option in enumerate(screen.options, 1):
        button = Button(label_in(_label(number, option, screen, voice),
                                 is_right_to_left=voice.is_right_to_left), option.link)  # fmt: skip
        if rows and _joins(option.kind, last, rows[-1], screen):
            rows[-1].append(button)
        else:
            rows.append([button])
        last = option.kind
    return tuple(tuple(row) for row in (*_guide_of_word(screen, voice), *rows))


def _guide_of_word(screen: Screen, voice: Voice) -> Iterator[list[Button]]:
    """Under a word on letters, the guide that deals with it: from its start, with its own title."""
    word = voice.guides.content.words.get(screen.step.about.name)
    if screen.flow == WORDS and word is not None and word.guide is not None:
        link = flow_link(voice.guides, screen.locale, screen.helper, word.guide)
        label = voice.title_of(word.guide)
        yield [Button(label_in(label, is_right_to_left=voice.is_right_to_left), link)]


def _joins(kind: OptionKind, last: OptionKind | None, row: list[Button], screen: Screen) -> bool:
    pages = {OptionKind.EARLIER_DAYS, OptionKind.LATER_DAYS}
    same = kind is last and kind in {OptionKind.DAY, OptionKind.TOWN}
    most = CALENDAR_ROW if screen.month is not None and kind is OptionKind.DAY else DAYS_A_ROW
    return (same or (kind in pages and last in pages)) and len(row) < most


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
            return _day_label(number, option.day, screen, voice)
        case OptionKind.EARLIER_DAYS | OptionKind.LATER_DAYS if option.day is not None:
            return "📅 " + month_in_words(option.day, voice.language.babel)
        case OptionKind.PLACE | OptionKind.NEXT_PLACE if option.place is not None:
            return _place_label(number + screen.first_number - 1, option, voice)
        case OptionKind.MORE_PLACES:
            return voice.places("more-places")
        case OptionKind.TOWN if option.town is not None:
            return "📍 " + voice.words.content.towns[TownId(option.town)].name
        case _:
            return voice.face(option.kind.value)


def _day_label(number: int, day: date, screen: Screen, voice: Voice) -> str:
    """In a calendar its number; else the two newest in words, which most people need."""
    if screen.month is not None:
        return str(day.day)
    if number <= len(NEWEST_DAYS):
        return voice.face(NEWEST_DAYS[number - 1])
    return day_on_a_button(day, voice.language.babel)


def _place_label(number: int, option: Option, voice: Voice) -> str:
    """Its number, or an arrow where it is to be tried next; as much of its name as is shown."""
    places = voice.guides.content.directory.places
    name = "" if option.place is None else voice.french(places[option.place].name)
    most = voice.language.button_width - 3
    short = name if len(name) <= most else f"{name[: most - 1].rstrip()}…"
    keycap = f"{number}{KEYCAP}" if number < 10 else f"{number}."
    sign = voice.places("next-place") if option.kind is OptionKind.NEXT_PLACE else keycap
    return f"{sign} \u2068{short}\u2069"


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
