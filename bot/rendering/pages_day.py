"""
Keeping a calculated day: as a picture with its words, and as an entry for a calendar without any.

The picture says what the screen says, for the day alone would be waited for. The entry says nothing
of what it is about, whatever the guide: a calendar stands on a locked screen, is shared with others
and is out of reach of "leave fast" (safety rules B5 and B6).
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from bot.engine.compiled import CompiledContent
from bot.engine.links import with_verb
from bot.model.messages import Button, Message
from bot.model.screens import Screen
from bot.model.sheets import CalendarDay, CalendarFile, LineStyle, Sheet, SheetKind, SheetLine
from bot.model.verbs import Verb
from bot.rendering.compose import day_lines, has_days, shown_days
from bot.rendering.days import day_on_paper
from bot.rendering.keyboard import Rows
from bot.rendering.lines import without_marks
from bot.rendering.localizer import Localizer
from bot.rendering.pages_about import nothing_page, page_about
from bot.rendering.pages_voice import shortened
from bot.rendering.print_lines import are_printable, in_french, line_of, printed
from bot.rendering.spaces import WIDE
from bot.rendering.translations import Translations

REMINDED_BEFORE: Final = (2, 1)
"""Days before the day on which a telephone reminds of it: the first of them that is yet to come."""


def keep_day_page(compiled: CompiledContent, translations: Translations, screen: Screen) -> Message:
    """The words of the screen; the picture comes under them, the calendar is a button."""
    if not has_days(compiled, screen):
        return nothing_page(compiled, translations, screen)
    made: list[Sheet] = []
    sorry: list[str] = []

    def parts(localizer: Localizer) -> Iterator[str]:
        said = localizer.step(screen)
        made.append(_sheet(screen, localizer))
        sorry.append(localizer.ui("file-not-sent"))
        yield localizer.ui("day-comes")
        yield localizer.shown(said)
        yield from day_lines(screen, localizer)
        yield localizer.ui("day-is-seen")
        yield from localizer.grade(said)

    def rows(localizer: Localizer) -> Rows:
        if not _to_come(compiled, screen):
            return ()
        link = with_verb(screen.link, Verb.CALENDAR)
        return ((Button(localizer.ui("calendar"), link),),)

    message = page_about(compiled, translations, screen, parts, rows)
    return replace(message, attachment=made[0], if_not_sent=sorry[0])


def calendar_page(compiled: CompiledContent, translations: Translations, screen: Screen) -> Message:
    """What the entry says and what it does not; the file comes under it."""
    days = _to_come(compiled, screen) if has_days(compiled, screen) else []
    if not days:
        return nothing_page(compiled, translations, screen)
    made: list[CalendarFile] = []
    sorry: list[str] = []

    def parts(localizer: Localizer) -> Iterator[str]:
        entries = tuple(_entries(days, screen.today, localizer))
        made.append(CalendarFile(entries, screen.today))
        sorry.append(localizer.ui("file-not-sent"))
        yield localizer.ui("calendar-comes")
        for entry in entries:
            yield localizer.ui("calendar-entry", title=entry.title, day=localizer.day(entry.day))
            if entry.reminder is not None:
                yield localizer.ui("calendar-reminds", day=localizer.day(entry.reminder))
        yield localizer.ui("calendar-stays")
        yield localizer.ui("paper-wins")

    message = page_about(compiled, translations, screen, parts, lambda _: ())
    return replace(message, attachment=made[0], if_not_sent=sorry[0])


def _to_come(compiled: CompiledContent, screen: Screen) -> list[date]:
    """The days of *screen* that are not over: what a calendar can still remind of."""
    days = {last.shown for last in shown_days(compiled, screen)}
    return sorted(day for day in days if day >= screen.today)


def _entries(days: list[date], today: date, localizer: Localizer) -> Iterator[CalendarDay]:
    """The same words whatever the days are of; of several, which one it is."""
    for number, day in enumerate(days, 1):
        title = (
            localizer.ui("calendar-title")
            if len(days) == 1
            else localizer.ui("calendar-title-of", n=number, of=len(days))
        )
        before = (day - timedelta(days=one) for one in REMINDED_BEFORE)
        reminder = next((one for one in before if one > today), None)
        text = without_marks(localizer.ui("calendar-text"))
        yield CalendarDay(day, without_marks(title), text, reminder)


def _sheet(screen: Screen, localizer: Localizer) -> Sheet:
    lines = tuple(_lines(screen, localizer))
    if not are_printable(lines):
        # A day without its words would be waited for, so all of it is French.
        lines = tuple(_lines(screen, in_french(localizer)))
    caption = "\n".join([without_marks(localizer.step(screen).text), localizer.ui("paper-wins")])
    return Sheet(
        SheetKind.LAST_DAY,
        printed(lines),
        screen.locale,
        localizer.is_right_to_left,
        shortened(caption),
        is_everybodys=False,
    )


def _lines(screen: Screen, localizer: Localizer) -> Iterator[SheetLine]:
    """The words of the step, each of their days large, with the French one under it."""
    said = localizer.step(screen)
    is_french = said.locale == localizer.translations.content.source
    french = _labels(screen, in_french(localizer)) if not is_french else {}
    shown = shown_days(localizer.compiled, screen)
    days = {localizer.day(last.shown): last.shown for last in shown}
    for line in without_marks(said.text).split("\n"):
        found = [words for words in days if words in line]
        if line.strip() not in days and line.strip():
            yield line_of(LineStyle.TEXT, line, is_french=is_french)
        for words in found:
            day = days[words]
            yield line_of(LineStyle.LARGE, words, is_french=is_french)
            label = french.get(day, "")
            weekday, _, rest = day_on_paper(day).partition(" ")
            on_paper = f"{label} {weekday} {rest.replace(' ', WIDE)}".strip()
            yield line_of(LineStyle.MEANING, on_paper, is_french=True)
    counted = localizer.day(screen.today)
    is_source = localizer.locale == localizer.translations.content.source
    # The words say "today", and the picture is looked at on another day.
    for small in (localizer.ui("paper-wins"), localizer.ui("day-counted", day=counted)):
        yield line_of(LineStyle.SMALL, without_marks(small), is_french=is_source)


def _labels(screen: Screen, french: Localizer) -> dict[date, str]:
    """What the French text says on the line above each day that stands alone."""
    lines = without_marks(french.step(screen).text).split("\n")
    above = dict(zip(lines[1:], lines, strict=False))
    days = shown_days(french.compiled, screen)
    return {last.shown: above.get(french.day(last.shown), "") for last in days}
