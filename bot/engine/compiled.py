"""Compiled content: lookup tables from the codes in links to names, made once per version."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from bot.engine.live_answers import LiveAnswers
from bot.engine.menu_entries import MenuEntry, menu_entries
from bot.engine.nearby import Nearby
from bot.model.codes import (
    check_code,
    choice_code,
    flow_code,
    in_flow,
    outcome_code,
    place_code,
    step_code,
)
from bot.model.content import Content
from bot.model.flows import Decision, Flow, PlacesStep, Question, SpokenStep, Step
from bot.model.names import MENU, ChoiceName, FlowName, Locale, PlaceId, StepName


@dataclass(frozen=True, slots=True)
class Way:
    """The target of a choice, and the move that a new link writes for it."""

    go: StepName
    move: str


@dataclass(frozen=True, slots=True)
class StepTable:
    """
    Decoding table of one step: the codes that its moves may carry, former names included.

    Args:
        code: The step's own code, as its moves carry it today.
        codes: The same, and the codes of its former names.
        choices: Code to choice, for a step with `choices`.
        ways: Target and move of each choice that exists today.
        outcomes: Code to step, for a step with `decide` or `places`.
        depends_on_the_day: Whether tomorrow may decide otherwise with the same answers.
        checks: Valid check codes of a link made to show it; the first is today's.
    """

    step: Step
    code: str
    codes: frozenset[str]
    choices: Mapping[str, ChoiceName]
    ways: Mapping[ChoiceName, Way]
    outcomes: Mapping[str, StepName]
    depends_on_the_day: bool
    checks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CompiledContent:
    """
    One version of the content with its lookup tables.

    Args:
        entries: Flow and code to the step that a link may open alone.
        doors: Where the menu leads into each flow, for the way back; not every flow has one.
        places: Code to place, for links.
        live: Which answers still matter where.
    """

    content: Content
    locales: Mapping[str, Locale]
    locale_codes: Mapping[Locale, str]
    flows: Mapping[str, FlowName]
    entries: Mapping[tuple[FlowName, str], StepName]
    steps: Mapping[tuple[FlowName, StepName], StepTable]
    doors: Mapping[FlowName, MenuEntry]
    nearby: Nearby
    places: Mapping[str, PlaceId]
    live: LiveAnswers

    @classmethod
    def of(cls, content: Content) -> Self:
        """The tables of *content*; today's names win over former ones."""
        flows: dict[str, FlowName] = {}
        entries: dict[tuple[FlowName, str], StepName] = {}
        steps: dict[tuple[FlowName, StepName], StepTable] = {}
        for flow in content.flows.values():
            for name in flow.was:
                flows.setdefault(flow_code(name), flow.name)
            for step in flow.steps.values():
                steps[flow.name, step.about.name] = _table(flow, step)
            for called, step_name in _openable(flow):
                entries.setdefault((flow.name, step_code(called)), step_name)
        flows |= {flow_code(name): name for name in content.flows}
        return cls(
            content=content,
            locales={language.code: locale for locale, language in content.languages.items()},
            locale_codes={locale: language.code for locale, language in content.languages.items()},
            flows=flows,
            entries=entries,
            steps=steps,
            doors={} if MENU not in content.flows else menu_entries(content.flows[MENU]),
            nearby=Nearby(content.directory, content.towns, content.villages),
            live=LiveAnswers(content),
            places={place_code(name): name for name in content.directory.places},
        )

    def step(self, flow: FlowName, step: StepName) -> StepTable:
        """The table of a step that is known to exist."""
        return self.steps[flow, step]


def _openable(flow: Flow) -> list[tuple[StepName, StepName]]:
    """Each step with words, which a link may open alone: by its name of today, then by former."""
    today = [(name, name) for name, step in flow.steps.items() if isinstance(step, SpokenStep)]
    former = [(was, name) for was, name in flow.former_steps.items() if (name, name) in today]
    return [*today, *former]


def _table(flow: Flow, step: Step) -> StepTable:
    choices: dict[str, ChoiceName] = {}
    outcomes: dict[str, StepName] = {}
    # Today's names stand first, and the first to take a code keeps it.
    written = [
        (flow_name, name)
        for flow_name in (flow.name, *flow.was)
        for name in (step.about.name, *step.about.was)
    ]
    for flow_name, name in written:
        if isinstance(step, Question):
            for was_choice, choice in _choices_as_called(step):
                choices.setdefault(in_flow(flow_name, choice_code(name, was_choice)), choice)
        elif isinstance(step, Decision | PlacesStep):
            for was_outcome, outcome in _outcomes_as_called(flow, step):
                outcomes.setdefault(in_flow(flow_name, outcome_code(name, was_outcome)), outcome)
    return StepTable(
        step=step,
        code=in_flow(flow.name, step_code(step.about.name)),
        codes=frozenset(in_flow(flow_name, step_code(name)) for flow_name, name in written),
        choices=choices,
        ways=_ways(flow.name, step) if isinstance(step, Question) else {},
        outcomes=outcomes,
        depends_on_the_day=isinstance(step, Decision) and step.depends_on_the_day,
        checks=tuple(check_code(flow_name, name) for flow_name, name in written),
    )


def _ways(flow: FlowName, step: Question) -> dict[ChoiceName, Way]:
    return {
        choice.name: Way(choice.go, in_flow(flow, choice_code(step.about.name, choice.name)))
        for choice in step.choices
    }


def _choices_as_called(step: Question) -> list[tuple[ChoiceName, ChoiceName]]:
    """Each choice by its name of today, then by its former names."""
    today = [(choice.name, choice.name) for choice in step.choices]
    return [*today, *((was, choice.name) for choice in step.choices for was in choice.was)]


def _outcomes_as_called(flow: Flow, step: Decision | PlacesStep) -> list[tuple[StepName, StepName]]:
    """Each outcome by its name of today, then by its former names."""
    names = step.outcomes if isinstance(step, Decision) else (step.about.name, step.none)
    today = [(outcome, outcome) for outcome in names]
    former = [(was, name) for was, name in flow.former_steps.items() if name in names]
    return [*today, *former]
