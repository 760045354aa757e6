"""Name resolution: every step, flow, fact, deadline, answer and town that is named exists."""

from collections.abc import Collection, Iterable
from typing import Final, assert_never

from bot.content.report import Report
from bot.content.suggest import closest_match
from bot.model.conditions import (
    AnswerIs,
    AnswerIsKnown,
    Condition,
    DeadlineIsPassed,
    DeadlineIsWithin,
    TodayIsBefore,
)
from bot.model.content import Content
from bot.model.flows import (
    Call,
    Decision,
    Flow,
    InfoStep,
    InputStep,
    PlacesStep,
    Question,
    Step,
    TownQuestion,
)
from bot.model.letters import Letter
from bot.model.names import END, AnswerName, DeadlineName, FlowName, StepName
from bot.model.places import WHO
from bot.model.problem import SourceLocation

_LONG_STEP: Final = 80
"""Lines to look down for the `otherwise` of a long `decide`."""


def check_names(content: Content, broken: frozenset[FlowName], report: Report) -> None:
    """Report each name that cannot be resolved, with the closest one that exists."""
    checker = _Checker(content, broken, report)
    for flow in content.flows.values():
        for step in flow.steps.values():
            checker.check(flow, step)
            if isinstance(step, PlacesStep):
                checker.check_places(step)
    for letter in content.letters.values():
        checker.check_letter(letter)


class _Checker:
    def __init__(self, content: Content, broken: frozenset[FlowName], report: Report) -> None:
        self.content = content
        self.report = report
        self.flows = {*content.flows, *broken}
        self.knows_answers = not broken and not report.has_errors_in("flows/_towns.tsv")
        self.knows_facts = not report.has_errors_in("flows/_law")
        self.knows_letters = not report.has_errors_in("flows/_letters.yaml")
        self.knows_deadlines = not report.has_errors_in("flows/_deadlines.yaml")
        self.saved: dict[AnswerName, frozenset[str] | None] = {}
        self.towns = {town.slug for town in content.towns.values()}
        for flow in content.flows.values():
            for step in flow.steps.values():
                self._learn(step)

    def _learn(self, step: Step) -> None:
        """Enter the answer that *step* saves into the symbol table, with its possible values."""
        match step:
            case Question(save=save, choices=choices) if save is not None:
                self._learn_values(save, {choice.name for choice in choices})
            case TownQuestion(save=save):
                self._learn_values(save, self.towns)
            case InputStep(save=save):
                self._learn_values(save, None)
            case Question() | PlacesStep() | InfoStep() | Decision() | Call():
                pass
            case _:
                assert_never(step)

    def _learn_values(self, save: AnswerName, values: Collection[str] | None) -> None:
        """One answer may be saved by several steps; with a day among them, it may be anything."""
        known = self.saved.get(save, frozenset())
        self.saved[save] = None if values is None or known is None else known.union(values)

    def check(self, flow: Flow, step: Step) -> None:
        for target, place, key in _named_steps(step):
            if target != END and target not in flow.steps:
                found = self.report.find(place, target, key=key, below=_LONG_STEP)
                self._unknown("unknown-step", found, target, flow.steps)
        if isinstance(step, Call):
            self._called(step)
        for fact in step.about.facts:
            if self.knows_facts and fact not in self.content.facts:
                place = self.report.find(step.about.place, fact)
                self._unknown("unknown-fact", place, fact, self.content.facts)
        letter = step.about.letter
        if letter is not None and letter not in self.content.letters and self.knows_letters:
            place = self.report.find(step.about.place, letter, key="letter", below=_LONG_STEP)
            self._unknown("unknown-letter", place, letter, self.content.letters)
        if isinstance(step, Decision):
            for row in step.rows:
                for condition in row.when:
                    self._condition(condition, row.place)

    def _called(self, step: Call) -> None:
        """The guide that is played, and where it is entered: at a step that shows something."""
        called = self.content.flows.get(step.flow)
        if step.flow not in self.flows:
            place = self.report.find(step.about.place, step.flow, key="call")
            self._unknown("unknown-flow", place, step.flow, self.flows)
        elif called is not None and step.step not in called.steps:
            place = self.report.find(step.about.place, f"{step.flow}/{step.step}", key="call")
            self._unknown("unknown-step", place, step.step, called.steps)

    def check_places(self, step: PlacesStep) -> None:
        """What it looks for, near which answer, and what it knows of her."""
        searches = self.content.directory.searches
        if step.search not in searches and not self.report.has_errors_in("flows/places/"):
            place = self.report.find(step.about.place, step.search, key="search")
            if place == step.about.place:
                # A file of format 1 calls it so.
                place = self.report.find(place, step.search, key="kind")
            self._unknown("unknown-search", place, step.search, searches)
        if step.near is not None and step.near not in self.saved and self.knows_answers:
            place = self.report.find(step.about.place, step.near, key="near")
            self._unknown("unknown-answer", place, step.near, self.saved)
        for word in step.who:
            if word not in WHO:
                self.report.error(
                    self.report.find(step.about.place, word, key="who"),
                    "unknown-value",
                    name="who",
                    value=word,
                    known=", ".join(WHO),
                )

    def check_letter(self, letter: Letter) -> None:
        """Its facts and the answers that its parts depend on."""
        for fact in letter.facts:
            if self.knows_facts and fact not in self.content.facts:
                place = self.report.find(letter.place, fact)
                self._unknown("unknown-fact", place, fact, self.content.facts)
        for part in letter.parts.values():
            for condition in part.when:
                self._condition(condition, part.place)

    def _condition(self, condition: Condition, near: SourceLocation) -> None:
        """What a condition names exists; what is not known for a broken file is left alone."""
        deadlines = self.content.deadlines
        match condition:
            case DeadlineIsPassed(name) | DeadlineIsWithin(name):
                place = self.report.find(near, name)
                if AnswerName(name) in self.saved and name not in deadlines:
                    self.report.error(place, "bad-condition", name=name)
                elif self.knows_deadlines and name not in deadlines:
                    self._unknown("unknown-deadline", place, name, deadlines)
            case AnswerIs(answer) | AnswerIsKnown(answer) if answer not in self.saved:
                place = self.report.find(near, answer)
                if DeadlineName(answer) in deadlines:
                    self.report.error(place, "bad-deadline-condition", name=answer)
                elif self.knows_answers:
                    self._unknown("unknown-answer", place, answer, self.saved)
            case AnswerIs(answer, values):
                if self.knows_answers:
                    self._values(answer, values, near)
            case AnswerIsKnown() | TodayIsBefore():
                pass
            case _:
                assert_never(condition)

    def _values(self, answer: AnswerName, values: tuple[str, ...], near: SourceLocation) -> None:
        allowed = self.saved[answer]
        for value in values:
            if allowed is not None and value not in allowed:
                self.report.error(
                    self.report.find(near, value),
                    "unknown-answer-value",
                    name=value,
                    answer=answer,
                    meant=closest_match(value, allowed),
                )

    def _unknown(self, kind: str, place: SourceLocation, name: str, known: Iterable[str]) -> None:
        self.report.error(place, kind, name=name, meant=closest_match(name, known))


def _named_steps(step: Step) -> list[tuple[StepName, SourceLocation, str]]:
    """The steps that *step* leads to: each with a place above it and the field it stands in."""
    place = step.about.place
    match step:
        case Question(choices=choices):
            return [(choice.go, choice.place, "") for choice in choices]
        case Decision(rows=rows, otherwise=otherwise):
            return [
                *((row.go, row.place, "go") for row in rows),
                (otherwise, place, "otherwise"),
            ]
        case InputStep(go=go, unknown=unknown):
            known = (go, place, "go")
            return [known] if unknown is None else [known, (unknown, place, "unknown")]
        case PlacesStep(go=go, none=none):
            return [(go, place, "go"), (none, place, "none")]
        case InfoStep(go=go) | Call(go=go):
            return [(go, place, "go")]
