"""Interpreter of one link: current step, call stack, answers, and the trail behind it."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Final, assert_never

from bot.engine.choose_places import ChosenPlace
from bot.engine.compiled import CompiledContent
from bot.engine.days import WEEK_LENGTH, can_be_given, text_to_week, week_to_text
from bot.engine.deadlines import holds
from bot.engine.find_places import PlacesView, has_places, places_for
from bot.engine.moves import (
    CONFIRMED,
    NEXT_MOVE,
    PAGE,
    UNKNOWN_MOVE,
    MoveReader,
    day_move,
    read_day_move,
    read_town_move,
    town_move,
    unknown_move,
)
from bot.engine.trail import Stack, Trail
from bot.model.codes import in_flow, outcome_code
from bot.model.flows import (
    Call,
    DayQuestion,
    Decision,
    InfoStep,
    InputStep,
    PlacesStep,
    Question,
    TownQuestion,
)
from bot.model.names import (
    END,
    MENU,
    START,
    AnswerName,
    ChoiceName,
    FlowName,
    StepName,
)
from bot.model.screens import Note
from bot.model.towns import Town

MAX_HOPS: Final = 200
"""Steps without words in a row. Lint forbids going round; this only bounds a mistake of ours."""


class Walk:
    """
    Mutable state of the interpreter; lives inside one call of `show` only.

    It rests on a step with words after each move. `moves` holds only what is needed
    to come here again: a loop is cut when its first step is met a second time.
    """

    __slots__ = (
        "answers",
        "clock",
        "compiled",
        "day",
        "entry",
        "flow",
        "moves",
        "note",
        "outer",
        "page",
        "pending_move",
        "stack",
        "step",
        "table",
        "today",
        "town",
        "trail",
        "view",
    )

    def __init__(
        self,
        compiled: CompiledContent,
        today: date,
        flow: FlowName,
        entry: StepName | None,
        clock: time,
    ) -> None:
        self.compiled = compiled
        self.today = today
        self.clock = clock
        self.view: PlacesView | None = None
        self.note: Note | None = None
        self.page: date | None = None
        self.day: date | None = None
        self.town: Town | None = None
        self.begin(flow, entry)

    def begin(self, flow: FlowName, entry: StepName | None = None) -> None:
        """Reset to the first step of *flow*, or to *entry*, without answers or a trail."""
        self.outer = self.flow = flow
        self.entry = entry
        self.step = START if entry is None else entry
        self.stack: Stack = ()
        self.answers: dict[AnswerName, str] = {}
        self.moves: list[str] = []
        self.trail: Trail = {}
        self.table = self.compiled.steps[flow, self.step]
        self._forget_pending_move()

    def copy(self) -> "Walk":
        """A copy to look ahead with, without the note, which is said once."""
        other = Walk.__new__(Walk)
        other.compiled, other.today, other.note = self.compiled, self.today, None
        other.clock, other.view, other.town = self.clock, self.view, self.town
        other.outer, other.flow, other.step = self.outer, self.flow, self.step
        other.entry, other.stack, other.answers = self.entry, self.stack, self.answers
        other.moves, other.trail, other.table = self.moves[:], self.trail.copy(), self.table
        other.pending_move, other.page, other.day = self.pending_move, self.page, self.day
        return other

    def play(self, pending: MoveReader) -> None:
        """Replay moves until they are used up or one does not fit."""
        while pending.text and self.note is None:
            if not self.consume(pending):
                self._stop(Note.CONTENT_CHANGED, pending)

    def advance(self, pending: MoveReader) -> None:
        """Run steps without words (calls, decisions) until one with words is reached."""
        for _ in range(MAX_HOPS):
            if self.step == END:
                self._return()
                continue
            self.table = self.compiled.steps[self.flow, self.step]
            step = self.table.step
            match step:
                case Decision():
                    self.step = self._decide(step, pending)
                case Call(flow=flow, step=entered) if self.flow == MENU and not self.stack:
                    self.begin(flow, None if entered == START else entered)
                case Call(flow=flow, go=go, step=entered):
                    # Who has nothing to say afterwards is not come back to.
                    if go != END:
                        self.stack = (*self.stack, (self.flow, go))
                    self.flow, self.step = flow, entered
                case PlacesStep() if not self._has_places(step, pending):
                    self.step = step.none
                case Question() | InfoStep() | InputStep() | PlacesStep():
                    self._enter(pending)
                    return
                case _:
                    assert_never(step)
        self.begin(MENU)
        self._stop(Note.CONTENT_CHANGED, pending)
        self._enter(pending)

    def consume(self, pending: MoveReader) -> bool:
        """Consume the next move; False when it does not belong to this step."""
        step = self.table.step
        match step:
            case Question():
                return self._take_choice(step, pending)
            case InfoStep():
                if pending.peek(1) != NEXT_MOVE:
                    return False
                pending.take(1)
                self.go(step.go, NEXT_MOVE, pending)
                return True
            case DayQuestion():
                return self._take_unknown(step, pending) or self._take_day(step, pending)
            case TownQuestion():
                return self._take_unknown(step, pending) or self._take_town(step, pending)
            case PlacesStep():
                return self._take_places(step, pending)
            case Decision() | Call():
                raise AssertionError(f"{self.flow}/{self.step} has no words: nobody rests there")

    def go(self, step: StepName, move: str, pending: MoveReader) -> None:
        """Append *move*, enter *step* and advance to the next step with words."""
        self.moves.append(move)
        self.town = None
        if self.pending_move:
            self._forget_pending_move()
        self.step = step
        self.advance(pending)

    def choose(self, step: Question, name: ChoiceName, pending: MoveReader) -> None:
        """Take the choice *name*, as of today."""
        stamp = "" if step.asks_again_after_days is None else week_to_text(self.today)
        self._chosen(step, name, stamp, pending)

    def save(self, answer: AnswerName, value: str) -> None:
        """Set an answer (copy on write: the trail keeps the older state)."""
        self.answers = {**self.answers, answer: value}

    def _chosen(self, step: Question, name: ChoiceName, stamp: str, pending: MoveReader) -> None:
        if step.save is not None:
            self.save(step.save, name)
        way = self.table.ways[name]
        self.go(way.go, way.move + stamp, pending)

    def _take_choice(self, step: Question, pending: MoveReader) -> bool:
        name = self.table.choices.get(pending.peek(2))
        if name is None:
            return False
        stamp = ""
        if step.asks_again_after_days is not None:
            stamp = pending.peek(2 + WEEK_LENGTH)[2:]
            since = text_to_week(stamp)
            if since is None or since > self.today:
                return False
            # A choice of this very week is never stale: the week is all that the link knows.
            if self.today - since > timedelta(days=max(step.asks_again_after_days, 6)):
                self._stop(Note.TIME_HAS_PASSED, pending)
                return True
        pending.take(2 + len(stamp))
        self._chosen(step, name, stamp, pending)
        return True

    def _take_unknown(self, step: InputStep, pending: MoveReader) -> bool:
        if step.unknown is None or pending.peek(1) != UNKNOWN_MOVE:
            return False
        if pending.peek(3)[1:] not in self.table.codes:
            return False
        pending.take(3)
        self.go(step.unknown, unknown_move(self.table.code), pending)
        return True

    def _take_day(self, step: DayQuestion, pending: MoveReader) -> bool:
        move = read_day_move(pending.peek(6), self.table.codes)
        if move is None or move[1] > self.today:
            return False
        tag, day = move
        if not can_be_given(day, self.today):
            self._stop(Note.TIME_HAS_PASSED, pending)
            return True
        pending.take(6)
        if tag == CONFIRMED:
            self.confirm_day(step, day, pending)
            return True
        self.pending_move = day_move(tag, self.table.code, day)
        self.page = day if tag == PAGE else None
        self.day = None if tag == PAGE else day
        return True

    def confirm_day(self, step: DayQuestion, day: date, pending: MoveReader) -> None:
        """Answer *step* with *day*."""
        self.save(step.save, day.isoformat())
        self.go(step.go, day_move(CONFIRMED, self.table.code, day), pending)

    def _take_town(self, step: TownQuestion, pending: MoveReader) -> bool:
        number = read_town_move(pending.peek(7), self.table.codes)
        town = None if number is None else self.compiled.content.town(number)
        if town is None:
            return False
        pending.take(7)
        self.save(step.save, self.compiled.content.towns.get(town.whole, town).slug)
        self.go(step.go, town_move(self.table.code, town.id), pending)
        self.town = town
        return True

    def _take_places(self, step: PlacesStep, pending: MoveReader) -> bool:
        """On to the next step, to another page, or to the card of one place."""
        if pending.peek(1) == NEXT_MOVE:
            pending.take(1)
            self.go(step.go, NEXT_MOVE, pending)
            return True
        look = PlacesView.of(self.compiled, self.table.code, self.table.codes, pending.text)
        if look is not None and look.is_of_another_day(self.now):
            self._stop(Note.TIME_HAS_PASSED, pending)
        elif look is not None:
            pending.take(look.length)
            self.view, self.pending_move = look, look.pending_move
        return look is not None

    @property
    def now(self) -> datetime:
        """The moment by the clock of Paris for which the screen is made."""
        return datetime.combine(self.today, self.clock)

    def places(self, step: PlacesStep) -> Iterator[ChosenPlace]:
        """The places that the step shows her, in the order of the page that she looks at."""
        at = None if self.view is None else self.view.moment
        return places_for(self.compiled, step, self.answers, self.now if at is None else at)

    def _has_places(self, step: PlacesStep, pending: MoveReader) -> bool:
        """Whether there is any, written into the link: the directory may be another tomorrow."""
        has_any = has_places(self.compiled, step, self.answers)
        outcome = step.about.name if has_any else step.none
        if pending.text:
            if self.table.outcomes.get(pending.peek(2)) == outcome:
                pending.take(2)
            else:
                self._stop(Note.CONTENT_CHANGED, pending)
        self.moves.append(in_flow(self.flow, outcome_code(step.about.name, outcome)))
        return has_any

    def _decide(self, step: Decision, pending: MoveReader) -> StepName:
        deadlines = self.compiled.content.deadlines
        outcome = next(
            (
                row.go
                for row in step.rows
                if all(holds(one, self.answers, deadlines, self.today) for one in row.when)
            ),
            step.otherwise,
        )
        if not self.table.depends_on_the_day:
            return outcome
        if pending.text:
            written = self.table.outcomes.get(pending.peek(2))
            if written == outcome:
                pending.take(2)
            else:
                why = Note.CONTENT_CHANGED if written is None else Note.TIME_HAS_PASSED
                self._stop(why, pending)
        self.moves.append(in_flow(self.flow, outcome_code(step.about.name, outcome)))
        return outcome

    def _stop(self, why: Note, pending: MoveReader) -> None:
        """Play no further: the rest of the moves does not fit any more."""
        self.note = why
        pending.drop()

    def _return(self) -> None:
        if self.stack:
            self.flow, self.step = self.stack[-1]
            self.stack = self.stack[:-1]
        else:
            self.begin(MENU)

    def _enter(self, pending: MoveReader) -> None:
        place = (self.stack, self.flow, self.step)
        before = self.trail.get(place)
        if before is None:
            self.trail[place] = len(self.moves), self.answers
            return
        while next(reversed(self.trail)) != place:
            self.trail.popitem()
        moves, self.answers = before
        del self.moves[moves:]
        # Links are written cut, so a link that goes round was written for other content.
        self._stop(self.note or Note.CONTENT_CHANGED, pending)

    def _forget_pending_move(self) -> None:
        self.pending_move = ""
        self.page = None
        self.day = None
        self.view = None
