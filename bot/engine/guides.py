"""The content as the engine plays it: tables from codes to names, made once per version."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from bot.model.codes import check_code, choice_code, flow_code, outcome_code, step_code
from bot.model.content import Content
from bot.model.flows import Call, Decision, Flow, Question, Step
from bot.model.names import ChoiceName, FlowName, Locale, StepName


@dataclass(frozen=True, slots=True)
class StepTable:
    """
    What the codes after a step may say, under today's names and those it had before.

    Args:
        choices: Code to choice, for a step with `choices`.
        outcomes: Code to step, for a step with `decide`.
        codes: The step's own code, and those of its former names.
        checks: What may stand at the end of a link made to show it; the first is today's.
    """

    step: Step
    choices: Mapping[str, ChoiceName]
    outcomes: Mapping[str, StepName]
    codes: frozenset[str]
    checks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Guides:
    """One version of the content with its tables."""

    content: Content
    locales: Mapping[str, Locale]
    locale_codes: Mapping[Locale, str]
    flows: Mapping[str, FlowName]
    entries: Mapping[tuple[FlowName, str], StepName]
    steps: Mapping[tuple[FlowName, StepName], StepTable]

    @classmethod
    def of(cls, content: Content) -> Self:
        """The tables of *content*; today's names win over former ones."""
        flows: dict[str, FlowName] = {}
        entries: dict[tuple[FlowName, str], StepName] = {}
        steps: dict[tuple[FlowName, StepName], StepTable] = {}
        for flow in content.flows.values():
            for name in (flow.name, *flow.was):
                flows.setdefault(flow_code(name), flow.name)
            for step in flow.steps.values():
                table = _table(flow, step)
                steps[flow.name, step.about.name] = table
        for flow in content.flows.values():
            flows[flow_code(flow.name)] = flow.name
            for former, today in flow.former_steps.items():
                entries[flow.name, step_code(former)] = today
            for step in flow.steps.values():
                if not isinstance(step, Call | Decision):
                    entries[flow.name, step_code(step.about.name)] = step.about.name
        return cls(
            content=content,
            locales={language.code: locale for locale, language in content.languages.items()},
            locale_codes={locale: language.code for locale, language in content.languages.items()},
            flows=flows,
            entries=entries,
            steps=steps,
        )

    def step(self, flow: FlowName, step: StepName) -> StepTable:
        """The table of a step that is known to exist."""
        return self.steps[flow, step]


def _table(flow: Flow, step: Step) -> StepTable:
    names = (step.about.name, *step.about.was)
    choices: dict[str, ChoiceName] = {}
    outcomes: dict[str, StepName] = {}
    if isinstance(step, Question):
        for choice in step.choices:
            for name in names:
                for choice_name in (choice.name, *choice.was):
                    choices.setdefault(choice_code(name, choice_name), choice.name)
        for choice in step.choices:
            choices[choice_code(step.about.name, choice.name)] = choice.name
    elif isinstance(step, Decision):
        former = {today: was for was, today in flow.former_steps.items()}
        for name in names:
            for outcome in step.outcomes:
                for outcome_name in (outcome, former.get(outcome, outcome)):
                    outcomes.setdefault(outcome_code(name, outcome_name), outcome)
    return StepTable(
        step=step,
        choices=choices,
        outcomes=outcomes,
        codes=frozenset(step_code(name) for name in names),
        checks=tuple(
            check_code(flow_name, name) for flow_name in (flow.name, *flow.was) for name in names
        ),
    )
