"""Serialises links: to the menu, a flow, a step, a card, and the state of a walk."""

from collections.abc import Iterator
from typing import NamedTuple

from bot.engine.compiled import CompiledContent
from bot.engine.links import (
    ENTRY,
    MAX_LENGTH,
    after_tongue,
    around_way_back,
    head_of,
    link_back,
    marked,
    read_link,
    tongue_of,
)
from bot.engine.moves import place_move
from bot.engine.walk import Walk
from bot.model.codes import check_code, in_flow, outcome_code, step_code
from bot.model.flows import SpokenStep
from bot.model.names import END, MENU, START, FlowName, Locale, PlaceId, StepName


def menu_link(compiled: CompiledContent, locale: Locale, helper: Locale | None = None) -> str:
    """The link of the menu."""
    return flow_link(compiled, locale, helper, MENU)


def flow_link(
    compiled: CompiledContent, locale: Locale, helper: Locale | None, flow: FlowName
) -> str:
    """The link of a flow: of its first screen, wherever that is today."""
    return head_of(compiled, locale, helper, flow) + opening_checks(compiled, flow)[0]


def step_link(
    compiled: CompiledContent, locale: Locale, helper: Locale | None, flow: FlowName, step: StepName
) -> str:
    """
    The link of one step without moves and answers: what may leave the chat.

    A step that needs an answer opens at the step that asks for it.
    """
    head = head_of(compiled, locale, helper, flow)
    return head + ENTRY + step_code(step) + compiled.step(flow, step).checks[0]


def card_link(
    compiled: CompiledContent,
    locale: Locale,
    helper: Locale | None,
    flow: FlowName,
    step: StepName,
    place: PlaceId,
) -> str:
    """The link of the card of one place, at a step with `places` that needs no answer."""
    table = compiled.step(flow, step)
    head = head_of(compiled, locale, helper, flow)
    outcome = in_flow(flow, outcome_code(step, step))
    return (
        f"{head}{ENTRY}{step_code(step)}{outcome}{place_move(table.code, place)}{table.checks[0]}"
    )


def opening_checks(compiled: CompiledContent, flow: FlowName) -> tuple[str, ...]:
    """
    Valid check codes of a link that opens a flow; the first is today's.

    A flow whose first step has no words promises no screen of its own, only to be opened.
    """
    first = compiled.step(flow, START)
    if isinstance(first.step, SpokenStep):
        return first.checks
    return tuple(check_code(name, END) for name in (flow, *compiled.content.flows[flow].was))


class WayBack(NamedTuple):
    """
    Where she was when she asked for help, as the link of the help screen remembers it.

    Args:
        flow: The flow of that link; a walk that goes on into another one loses the way back.
        left: The link that she left, as it was: what has changed since is told there.
        anew: The same as it is written today: what goes on from link to link.
    """

    flow: FlowName
    left: str
    anew: str


def shortened(compiled: CompiledContent, tongue: str, way_back: str) -> Iterator[str]:
    """
    A way back, then what is left of it where there is no room: the start of that guide.

    Of two inside each other the one farther back is shortened.

    Args:
        tongue: The first characters of the link that has it.
    """
    yield way_back
    link = read_link(compiled, link_back(tongue, way_back))
    if link is None or link.flow is None:
        return
    if not link.way_back:
        yield after_tongue(flow_link(compiled, link.locale, link.helper, link.flow))
        return
    flow, rest = around_way_back(way_back, link.way_back)
    _, *shorter_ones = shortened(compiled, tongue, link.way_back)
    for shorter in (*shorter_ones, ""):
        yield flow + marked(shorter) + rest


class LinkWriter:
    """
    Serialises links in one language, with one beginning and where she was before it.

    Args:
        cut: The links so far that lost what they needed from before, because they were too long.
    """

    __slots__ = ("compiled", "cut", "helper", "locale", "way_back")

    def __init__(
        self,
        compiled: CompiledContent,
        locale: Locale,
        helper: Locale | None,
        way_back: WayBack | None = None,
    ) -> None:
        self.compiled = compiled
        self.locale = locale
        self.helper = helper
        self.way_back = way_back
        self.cut: list[str] = []

    def text(self, walk: Walk, pending_move: str = "") -> str:
        """The link to the screen that *walk* has come to."""
        return self._text(walk, walk.moves, (walk.flow, walk.step), pending_move)

    def back(self, walk: Walk) -> str | None:
        """The link one move shorter, or where she was before; None at the menu's first screen."""
        if walk.pending_move:
            return self.text(walk)
        if len(walk.trail) > 1:
            (_, flow, step), (moves, _) = list(walk.trail.items())[-2]
            return self._text(walk, walk.moves[:moves], (flow, step), "")
        if self.way_back is not None and self.way_back.flow == walk.outer:
            return self.way_back.left
        if walk.entry is not None and walk.entry != START:
            return flow_link(self.compiled, self.locale, self.helper, walk.outer)
        if walk.outer != MENU:
            return self.door_of(walk.outer)
        return None

    def door_of(self, flow: FlowName) -> str:
        """The screen of the menu that leads into *flow*; the first one when none does."""
        door = self.compiled.doors.get(flow)
        if door is None or door.step == START:
            return menu_link(self.compiled, self.locale, self.helper)
        check = self.compiled.step(MENU, door.step).checks[0]
        return head_of(self.compiled, self.locale, self.helper, MENU) + door.moves + check

    def _text(
        self, walk: Walk, moves: list[str], meant: tuple[FlowName, StepName], pending_move: str
    ) -> str:
        head = head_of(self.compiled, self.locale, self.helper, walk.outer)
        entry = "" if walk.entry is None else ENTRY + step_code(walk.entry)
        check = self.compiled.step(*meant).checks[0]
        rest = f"{entry}{''.join(moves)}{pending_move}{check}"
        for way_back in self._ways_back(head, walk.outer):
            text = head + marked(way_back) + rest
            if len(text) <= MAX_LENGTH:
                return text
        shorter = self.shorter(walk, moves, meant, pending_move)
        if shorter is not None:
            return shorter
        # Lint proves that no guide comes here; the step alone is better than nothing.
        alone = step_link(self.compiled, self.locale, self.helper, *meant)
        self.cut.append(alone)
        return alone

    def _ways_back(self, head: str, outer: FlowName) -> Iterator[str]:
        if self.way_back is not None and self.way_back.flow == outer:
            yield from shortened(self.compiled, tongue_of(head), self.way_back.anew)
        yield ""

    def shorter(
        self,
        walk: Walk,
        moves: list[str],
        meant: tuple[FlowName, StepName],
        pending_move: str,
        most: int = MAX_LENGTH,
    ) -> str | None:
        """
        The link from the earliest screen on that has all answers which still matter after it.

        Only the way back beyond that screen is lost. None when it is longer than *most*, too.
        """
        check = self.compiled.step(*meant).checks[0]
        for (stack, flow, step), (made, answers) in walk.trail.items():
            if made > len(moves):
                break
            if stack or self.compiled.live.live_at(flow, step, stack) & answers.keys():
                continue
            head = head_of(self.compiled, self.locale, self.helper, flow)
            entry = "" if step == START else ENTRY + step_code(step)
            text = f"{head}{entry}{''.join(moves[made:])}{pending_move}{check}"
            if len(text) <= most:
                return text
        return None
