"""
Breadth-first search over the whole content: every screen once, by its shortest link.

Used by `bot walk`, by lint's last stage and by the tests. Of days and towns, one is tried for
each branch that depends on them. It is always noon.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, assert_never

from bot.engine.compiled import CompiledContent
from bot.engine.deadlines import holds
from bot.engine.live_answers import Answers, LiveAnswers
from bot.engine.show import flow_link, give_day, give_town, show, show_with_trail, step_link
from bot.engine.trail import VisitedStep
from bot.model.conditions import (
    AnswerIs,
    AnswerIsKnown,
    Condition,
    DeadlineIsPassed,
    DeadlineIsWithin,
    TodayIsBefore,
)
from bot.model.flows import DayQuestion, Decision, TownQuestion
from bot.model.names import MENU, START, AnswerName, FlowName, Locale, TownId
from bot.model.open_state import NOON
from bot.model.screens import OptionKind, Screen

LONGEST_SEARCH: Final = 400
"""Days back that are tried for a branch; longer than any time limit we know."""

_SKIPPED: Final = {OptionKind.DAY, OptionKind.EARLIER_DAYS, OptionKind.LATER_DAYS, OptionKind.TOWN}


@dataclass(frozen=True, slots=True)
class Visit:
    """A screen that was reached, and the link pressed at each step of the way to it."""

    screen: Screen
    way: tuple[str, ...]

    @property
    def is_new_page(self) -> bool:
        """Whether it is a screen of its own, not a pending move such as a day to confirm."""
        return self.screen.day_to_confirm is None


def walk(
    compiled: CompiledContent,
    locale: Locale,
    today: date,
    *,
    only: FlowName | None = None,
    leaves: bool = True,
) -> Iterator[Visit]:
    """
    Every screen that can be reached from the menu and from the start of each flow.

    A screen is met once for each set of answers that its words depend on; the ways on are taken
    from each place once for each set of answers that still matters there.

    Args:
        only: Start at this flow alone.
        leaves: Whether to go on where this flow was left for another that does not come back.
    """
    first = [only] if only is not None else [MENU, *compiled.content.flows]
    waiting: deque[tuple[str, tuple[str, ...]]] = deque(
        (flow_link(compiled, locale, None, flow), ()) for flow in first
    )
    seen: dict[object, list[frozenset[VisitedStep]]] = {}
    told: set[object] = set()
    shown: set[str] = set()
    tries, live = _Tries(compiled, today), compiled.live
    while waiting:
        link, way = waiting.popleft()
        if link in shown:
            continue
        shown.add(link)
        screen, trail = show_with_trail(compiled, link, today, NOON)
        situation, page = _situation_of(screen, live), _page_of(screen, live)
        behind = _behind(trail, live)
        ways = seen.setdefault(situation, [])
        if any(other <= behind for other in ways):
            continue
        ways.append(behind)
        if page not in told:
            told.add(page)
            yield Visit(screen, (*way, link))
        if leaves or only in {screen.flow, *(flow for flow, _ in screen.stack)}:
            waiting.extend((after, (*way, link)) for after in _onward(screen, tries))


def longest_links(
    compiled: CompiledContent, locale: Locale, today: date
) -> Iterator[tuple[Screen, str]]:
    """
    The first link of each guide that cannot be written, with the screen it stands on.

    One call that comes back where little room is left makes hundreds of links too long, in the
    guides behind it; the guide in which a link begins says whose call it is.

    A link that grows too long begins at the latest screen that needs nothing from before (see
    `write_links.py`). So it is enough to walk from each such screen to the next ones: only
    between them, inside a guide that was called or with an answer still to be read, it grows.
    One screen is met by short ways and by long ones, and a loop is cut where she has been
    before. So a way is left aside only for one at least as long that has been, of all that
    may still come, nowhere else.
    """
    ahead = _Ahead(compiled, locale, today)
    known: dict[object, list[tuple[frozenset[VisitedStep], int]]] = {}
    nowhere: frozenset[VisitedStep] = frozenset()
    waiting = [
        (flow_link(compiled, locale, None, flow), nowhere) for flow in compiled.content.flows
    ]
    told: set[FlowName] = set()
    while waiting:
        link, been = waiting.pop()
        if told and _outermost(_place_of(ahead.from_link(link)[0])) in told:
            continue
        anew = ahead.begun_anew(link)
        if anew is not None:
            link, been = anew, nowhere
        screen, onward = ahead.from_link(link)
        here = _place_of(screen)
        if screen.day_to_confirm is None and here in been:
            continue
        been = (been | {here}) & ahead.of(here)
        ways = known.setdefault(_situation_of(screen, ahead.live), [])
        if any(other <= been and length >= len(screen.link) for other, length in ways):
            continue
        ways.append((been, len(screen.link)))
        if screen.cut_links:
            told.add(_outermost(here))
            yield screen, screen.cut_links[0]
            continue
        waiting.extend((after, been) for after in onward if after not in screen.cut_links)


class _Ahead:
    """What may still come from each place, whatever she has answered."""

    def __init__(self, compiled: CompiledContent, locale: Locale, today: date) -> None:
        self._compiled = compiled
        self._tries = _Tries(compiled, today)
        self.live = compiled.live
        self._screens: dict[str, tuple[Screen, tuple[str, ...]]] = {}
        self._next: dict[VisitedStep, set[VisitedStep]] = {}
        self._of: dict[VisitedStep, frozenset[VisitedStep]] = {}
        seen: set[object] = set()
        waiting = [flow_link(compiled, locale, None, flow) for flow in compiled.content.flows]
        while waiting:
            screen, onward = self.from_link(waiting.pop())
            situation = _situation_of(screen, self.live)
            if situation in seen:
                continue
            seen.add(situation)
            following = self._next.setdefault(_place_of(screen), set())
            following.update(_place_of(self.from_link(link)[0]) for link in onward)
            waiting.extend(onward)

    def from_link(self, link: str) -> tuple[Screen, tuple[str, ...]]:
        """The screen of a link, and every way on from it."""
        if link not in self._screens:
            screen = show(self._compiled, link, self._tries.today, NOON)
            self._screens[link] = screen, tuple(_onward(screen, self._tries))
        return self._screens[link]

    def begun_anew(self, link: str) -> str | None:
        """The link of the same screen without what was before, when nothing of it matters."""
        screen, _ = self.from_link(link)
        name = screen.step.about.name
        live = self.live.live_at(screen.flow, name, screen.stack)
        if screen.stack or screen.day_to_confirm is not None or live & screen.answers.keys():
            return None
        locale, flow = screen.locale, screen.flow
        alone = (
            flow_link(self._compiled, locale, None, flow)
            if name == START
            else step_link(self._compiled, locale, None, flow, name)
        )
        there, _ = self.from_link(alone)
        return alone if _place_of(there) == _place_of(screen) else None

    def of(self, place: VisitedStep) -> frozenset[VisitedStep]:
        """Every place that can be reached from *place* in the same link, itself among them."""
        if place not in self._of:
            found, waiting = {place}, [place]
            while waiting:
                new = {
                    one
                    for one in self._next.get(waiting.pop(), ())
                    if one not in found and _outermost(one) == _outermost(place)
                }
                found |= new
                waiting.extend(new)
            self._of[place] = frozenset(found)
        return self._of[place]


def _outermost(place: VisitedStep) -> FlowName:
    stack, flow, _ = place
    return stack[0][0] if stack else flow


def _page_of(screen: Screen, live: LiveAnswers) -> tuple[object, ...]:
    """What a screen says: two with the same read alike."""
    name = screen.step.about.name
    answers = _those(screen, live.read_at(screen.flow, name))
    return screen.flow, name, answers, screen.day_to_confirm


def _behind(trail: Iterable[VisitedStep], live: LiveAnswers) -> frozenset[VisitedStep]:
    """
    The screens on the way to which coming back may bring back other answers than hers then.

    Coming to one of them again cuts the way. With fewer of them, more can still be met.
    """
    return frozenset(
        (stack, flow, step) for stack, flow, step in trail if live.live_at(flow, step, stack)
    )


def _those(screen: Screen, names: Answers) -> frozenset[tuple[AnswerName, str]]:
    return frozenset((name, answer) for name, answer in screen.answers.items() if name in names)


def _place_of(screen: Screen) -> VisitedStep:
    """Where a screen is: what is cut back to when it is met again."""
    return screen.stack, screen.flow, screen.step.about.name


def _situation_of(screen: Screen, live: LiveAnswers) -> tuple[object, ...]:
    """Where a screen is and with what still matters: two with the same go on alike."""
    name = screen.step.about.name
    answers = _those(screen, live.live_at(screen.flow, name, screen.stack))
    return screen.flow, name, answers, screen.day_to_confirm, screen.stack


def every_step_once(visits: Iterator[Visit]) -> Iterator[Visit]:
    """The first visit of each step, which is its shortest."""
    seen: set[object] = set()
    for visit in visits:
        key = (visit.screen.flow, visit.screen.step.about.name)
        if visit.is_new_page and key not in seen:
            seen.add(key)
            yield visit


def _onward(screen: Screen, tries: "_Tries") -> Iterator[str]:
    step = screen.step
    if isinstance(step, DayQuestion) and screen.day_to_confirm is None:
        for day in tries.days(step.save):
            link = give_day(tries.compiled, screen, day, tries.today)
            if link is not None:
                yield link
    if isinstance(step, TownQuestion):
        for town in tries.towns(step.save):
            yield give_town(tries.compiled, screen, town, tries.today)
    for option in screen.options:
        if option.kind not in _SKIPPED:
            yield option.link


class _Tries:
    """Which days and towns make a difference to any condition of the content."""

    def __init__(self, compiled: CompiledContent, today: date) -> None:
        self.compiled = compiled
        self.today = today
        self._days: dict[AnswerName, tuple[date, ...]] = {}
        self._towns: dict[AnswerName, tuple[TownId, ...]] = {}
        self._conditions = {
            condition
            for flow in compiled.content.flows.values()
            for step in flow.steps.values()
            if isinstance(step, Decision)
            for row in step.rows
            for condition in row.when
        }

    def days(self, answer: AnswerName) -> tuple[date, ...]:
        """The nearest day for each way in which the conditions can come out."""
        if answer not in self._days:
            found: dict[tuple[bool, ...], date] = {}
            concerned = self._concerned_by(answer)
            for back in range(LONGEST_SEARCH):
                day = self.today - timedelta(days=back)
                found.setdefault(self._outcomes(concerned, answer, day.isoformat()), day)
            self._days[answer] = tuple(found.values())
        return self._days[answer]

    def towns(self, answer: AnswerName) -> tuple[TownId, ...]:
        """A town for each name in a condition, and one that is in none."""
        if answer not in self._towns:
            self._towns[answer] = self._towns_of(answer)
        return self._towns[answer]

    def _towns_of(self, answer: AnswerName) -> tuple[TownId, ...]:
        concerned = self._concerned_by(answer)
        named = {value for one in concerned if isinstance(one, AnswerIs) for value in one.values}
        found: dict[tuple[bool, ...], TownId] = {}
        other: TownId | None = None
        for town in self.compiled.content.towns.values():
            if town.slug in named or not found:
                found.setdefault(self._outcomes(concerned, answer, town.slug), town.id)
            if other is None and town.slug not in named:
                other = town.id
        return tuple(dict.fromkeys([*found.values(), *([] if other is None else [other])]))

    def _concerned_by(self, answer: AnswerName) -> tuple[Condition, ...]:
        """The conditions that read *answer*, whatever is answered."""
        return tuple(one for one in self._conditions if self._reads(one, answer))

    def _reads(self, condition: Condition, answer: AnswerName) -> bool:
        match condition:
            case AnswerIs() | AnswerIsKnown():
                return condition.answer == answer
            case DeadlineIsPassed() | DeadlineIsWithin():
                return answer in self.compiled.content.deadlines[condition.deadline].starts
            case TodayIsBefore():
                return False
            case _:
                assert_never(condition)

    def _outcomes(
        self, concerned: tuple[Condition, ...], answer: AnswerName, value: str
    ) -> tuple[bool, ...]:
        deadlines = self.compiled.content.deadlines
        given = {answer: value}
        return tuple(holds(condition, given, deadlines, self.today) for condition in concerned)
