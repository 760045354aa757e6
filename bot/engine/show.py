"""
Entry point of the engine: parses a link, replays it and gives the screen.

`show` is called by every face on every press. It never raises because a link, a flow
or a person was odd: it lands on the last step that still fits and says so in a note.
"""

from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta
from itertools import islice
from typing import assert_never

from bot.engine.compiled import CompiledContent
from bot.engine.days import DAYS_A_PAGE, can_be_given, month_of
from bot.engine.deadlines import last_days
from bot.engine.links import Link, after_tongue, head_of, link_back, read_link
from bot.engine.list_places import Listed
from bot.engine.moves import (
    CONFIRMED,
    NEXT_MOVE,
    PAGE,
    PICKED,
    MoveReader,
    day_move,
    place_move,
    places_move,
    town_move,
    unknown_move,
)
from bot.engine.trail import VisitedStep
from bot.engine.walk import Walk
from bot.engine.write_links import (
    LinkWriter,
    WayBack,
    flow_link,
    menu_link,
    opening_checks,
    step_link,
)
from bot.model.deadlines import LastDay
from bot.model.flows import (
    DayQuestion,
    Flow,
    InfoStep,
    InputStep,
    PlacesStep,
    Question,
    SpokenStep,
    TownQuestion,
)
from bot.model.graph import targets
from bot.model.names import (
    END,
    MENU,
    START,
    DeadlineName,
    FlowName,
    Locale,
    StepName,
    TownId,
)
from bot.model.open_state import NOON
from bot.model.screens import Note, Option, OptionKind, Screen

__all__ = [
    "flow_link",
    "give_day",
    "give_town",
    "menu_link",
    "show",
    "show_with_trail",
    "step_link",
]

TOWNS_OFFERED = 6
"""The towns asked for most stand on buttons; every other is typed."""


def show(compiled: CompiledContent, text: str, today: date, clock: time = NOON) -> Screen:
    """
    The screen that the link *text* leads to.

    Args:
        text: Any string; what is no link of ours leads to the menu, with a note.
        today: The day in Paris.
        clock: The time in Paris; it decides which places are open, and nothing else. Whoever has a
            screen passes that screen's: at another hour a link leads back elsewhere.
    """
    return show_with_trail(compiled, text, today, clock)[0]


def show_with_trail(
    compiled: CompiledContent, text: str, today: date, clock: time
) -> tuple[Screen, Sequence[VisitedStep]]:
    """As `show`, with the screens that the link has on its way, its own the last; for walks."""
    link = read_link(compiled, text)
    if link is None:
        walk = _walk_to(compiled, today, MENU, None, clock)
        walk.note = Note.NOT_A_LINK
        return _screen(walk, compiled.content.source, None), ()
    walk = replayed(compiled, link, today, clock)
    trail = tuple(walk.trail)
    way_back = way_back_of(compiled, link, today, clock)
    return _screen(walk, link.locale, link.helper, way_back), trail


def give_day(compiled: CompiledContent, screen: Screen, day: date, today: date) -> str | None:
    """
    The link after *day* was given, still to be confirmed; None if it is out of range.

    Raises:
        ValueError: If *screen* asks for no day.
    """
    if not isinstance(screen.step, DayQuestion):
        raise ValueError(f"step {screen.step.about.name} asks for no day")
    if not can_be_given(day, today):
        return None
    walk, writer = _walk_of(compiled, screen, today)
    return writer.text(walk, day_move(PICKED, walk.table.code, day))


def give_town(compiled: CompiledContent, screen: Screen, town: TownId, today: date) -> str:
    """
    The link after *town* was given.

    Raises:
        ValueError: If *screen* asks for no town.
    """
    if not isinstance(screen.step, TownQuestion):
        raise ValueError(f"step {screen.step.about.name} asks for no town")
    walk, writer = _walk_of(compiled, screen, today)
    return _after(walk, writer, town_move(walk.table.code, town))


def replayed(compiled: CompiledContent, link: Link, today: date, clock: time) -> Walk:
    """The walk that a link holds, played again: event sourcing, with the moves as events."""
    if link.flow is None:
        walk = _walk_to(compiled, today, MENU, None, clock)
        walk.note = Note.CONTENT_CHANGED
        return walk
    step = compiled.entries.get((link.flow, link.entry)) if link.entry else START
    if step is None:
        walk = _walk_to(compiled, today, link.flow, None, clock)
        walk.note = Note.CONTENT_CHANGED
        return walk
    asker = _asker(compiled, link.flow, step) if link.entry else None
    walk = Walk(compiled, today, link.flow, (asker or step) if link.entry else None, clock)
    pending = MoveReader(link.moves)
    walk.advance(pending)
    walk.play(pending)
    # A step link is made for the step that needs an answer; it opens where it is asked for.
    meant = compiled.step(link.flow, step) if asker and not link.moves else walk.table
    opens = () if link.entry or link.moves else opening_checks(compiled, link.flow)
    if walk.note is None and link.check not in {*meant.checks, *opens}:
        walk.note = Note.CONTENT_CHANGED
    return walk


def _asker(compiled: CompiledContent, flow: FlowName, step: StepName) -> StepName | None:
    """The step that asks for what *step* shows; None when it shows nothing to ask for."""
    content = compiled.content
    placed = content.flows[flow].steps[step]
    if isinstance(placed, PlacesStep):
        return None if placed.near is None else _asker_of_town(content.flows[flow], placed)
    needed = {
        answer
        for deadline in content.shows.get((flow, step), ())
        for answer in content.deadlines[deadline].starts
    }
    for other in content.flows[flow].steps.values():
        if isinstance(other, DayQuestion) and other.save in needed:
            return other.about.name
    return START if needed else None


def _asker_of_town(flow: Flow, placed: PlacesStep) -> StepName:
    asking = (
        other.about.name
        for other in flow.steps.values()
        if isinstance(other, TownQuestion) and other.save == placed.near
    )
    return next(asking, START)


def _walk_to(
    compiled: CompiledContent, today: date, flow: FlowName, entry: StepName | None, clock: time
) -> Walk:
    walk = Walk(compiled, today, flow, entry, clock)
    walk.advance(MoveReader(""))
    return walk


def _walk_of(compiled: CompiledContent, screen: Screen, today: date) -> tuple[Walk, LinkWriter]:
    """The walk to *screen*, at its own hour: what is typed there opens what its button does."""
    link, clock = read_link(compiled, screen.link), screen.clock
    if link is None:
        writer = LinkWriter(compiled, screen.locale, screen.helper)
        return _walk_to(compiled, today, MENU, None, clock), writer
    way_back = way_back_of(compiled, link, today, clock)
    writer = LinkWriter(compiled, screen.locale, screen.helper, way_back)
    return replayed(compiled, link, today, clock), writer


def way_back_of(compiled: CompiledContent, link: Link, today: date, clock: time) -> WayBack | None:
    """
    Where she was before *link*, which asks for help; None when it does not say.

    Written anew from where it leads, so that nothing but moves of ours goes on from link to link.
    """
    text = link_back(head_of(compiled, link.locale, link.helper, MENU), link.way_back)
    before = read_link(compiled, text) if link.way_back else None
    if before is None or before.flow is None or link.flow is None:
        return None
    walk = replayed(compiled, before, today, clock)
    farther = way_back_of(compiled, before, today, clock)
    writer = LinkWriter(compiled, link.locale, link.helper, farther)
    return WayBack(link.flow, text, after_tongue(writer.text(walk, walk.pending_move)))


def _screen(
    walk: Walk, locale: Locale, helper: Locale | None, way_back: WayBack | None = None
) -> Screen:
    step = walk.table.step
    if not isinstance(step, SpokenStep):
        raise AssertionError(f"{walk.flow}/{walk.step} has no words and nobody can rest there")
    writer = LinkWriter(walk.compiled, locale, helper, way_back)
    listed = Listed.of(walk, step) if isinstance(step, PlacesStep) else None
    options = tuple(_options(walk, step, writer, listed))
    return Screen(
        link=writer.text(walk, walk.pending_move),
        locale=locale,
        helper=helper,
        flow=walk.flow,
        step=step,
        options=options,
        answers=walk.answers,
        last_days=_last_days(walk),
        back=writer.back(walk),
        today=walk.today,
        note=walk.note,
        town=walk.town,
        day_to_confirm=walk.day,
        month=walk.page,
        is_ending=END in targets(step),
        is_entrance=_is_entrance(walk),
        stack=walk.stack,
        cut_links=tuple(writer.cut),
        clock=walk.clock,
        cards=() if listed is None else listed.cards,
        card=None if listed is None else listed.card,
        first_number=1 if listed is None else listed.first_number,
    )


def _is_entrance(walk: Walk) -> bool:
    """
    Whether nothing of the link says what was seen before this screen.

    The first screen of a guide counts wherever the guide is called from.
    """
    begins = len(walk.trail) <= 1 and walk.day is None and walk.page is None
    turned = walk.view is not None and walk.view.place is None
    return walk.step == START or (begins and not turned)


def _last_days(walk: Walk) -> dict[DeadlineName, LastDay]:
    return last_days(walk.compiled.content.deadlines, walk.answers) if walk.answers else {}


def _options(
    walk: Walk, step: SpokenStep, writer: LinkWriter, listed: Listed | None
) -> Iterator[Option]:
    match step:
        case Question(choices=choices):
            for choice in choices:
                ahead = walk.copy()
                ahead.choose(step, choice.name, MoveReader(""))
                yield Option(OptionKind.CHOICE, writer.text(ahead), choice=choice.name)
        case InfoStep():
            yield Option(OptionKind.NEXT, _after(walk, writer, NEXT_MOVE))
        case DayQuestion() if walk.day is not None:
            right = day_move(CONFIRMED, walk.table.code, walk.day)
            yield Option(OptionKind.RIGHT_DAY, _after(walk, writer, right), day=walk.day)
            yield Option(OptionKind.WRONG_DAY, writer.text(walk))
        case DayQuestion():
            yield from _days(walk, writer)
        case TownQuestion():
            for town in islice(walk.compiled.content.towns.values(), TOWNS_OFFERED):
                move = town_move(walk.table.code, town.id)
                yield Option(OptionKind.TOWN, _after(walk, writer, move), town=town.id)
        case PlacesStep():
            yield from _places(walk, writer, listed)
        case _:
            assert_never(step)
    yield from _unknown(walk, step, writer)


def _unknown(walk: Walk, step: SpokenStep, writer: LinkWriter) -> Iterator[Option]:
    if isinstance(step, InputStep) and step.unknown and walk.day is None:
        yield Option(OptionKind.UNKNOWN, _after(walk, writer, unknown_move(walk.table.code)))


def _days(walk: Walk, writer: LinkWriter) -> Iterator[Option]:
    """The last days, newest first, then the calendar. Each day is an absolute date."""
    if walk.page is not None:
        yield from _month(walk, walk.page, writer)
        return
    code = walk.table.code
    for back in range(DAYS_A_PAGE):
        day = walk.today - timedelta(days=back)
        if can_be_given(day, walk.today):
            yield Option(OptionKind.DAY, writer.text(walk, day_move(PICKED, code, day)), day=day)
    older = walk.today - timedelta(days=DAYS_A_PAGE)
    if can_be_given(older, walk.today):
        yield Option(OptionKind.EARLIER_DAYS, writer.text(walk, day_move(PAGE, code, older)))


def _month(walk: Walk, page: date, writer: LinkWriter) -> Iterator[Option]:
    """The days of the month of *page* that may be given, oldest first; the months beside it."""
    code, days = walk.table.code, month_of(page)
    for day in days:
        if can_be_given(day, walk.today):
            yield Option(OptionKind.DAY, writer.text(walk, day_move(PICKED, code, day)), day=day)
    before, after = days[0] - timedelta(days=1), days[-1] + timedelta(days=1)
    if can_be_given(before, walk.today):
        link = writer.text(walk, day_move(PAGE, code, before))
        yield Option(OptionKind.EARLIER_DAYS, link, day=before)
    if can_be_given(after, walk.today):
        link = writer.text(walk, day_move(PAGE, code, after))
        yield Option(OptionKind.LATER_DAYS, link, day=after)


def _places(walk: Walk, writer: LinkWriter, listed: Listed | None) -> Iterator[Option]:
    """A page of places, the next page in the order of the first one's moment, and the way on."""
    if listed is not None and listed.card is None:
        for card in listed.cards:
            link = writer.text(walk, place_move(walk.table.code, card.place.id))
            yield Option(OptionKind.PLACE, link, place=card.place.id)
        if listed.has_more:
            move = places_move(walk.table.code, listed.page + 1, listed.moment)
            yield Option(OptionKind.MORE_PLACES, writer.text(walk, move))
    elif listed is not None:
        for place in listed.instead:
            link = writer.text(walk, place_move(walk.table.code, place))
            yield Option(OptionKind.NEXT_PLACE, link, place=place)
    yield Option(OptionKind.NEXT, _after(walk, writer, NEXT_MOVE))


def _after(walk: Walk, writer: LinkWriter, move: str) -> str:
    """The link after playing *move*, which fits the step."""
    ahead = walk.copy()
    ahead.play(MoveReader(move))
    return writer.text(ahead)
