"""Expiry of legal reviews, screen by screen: read by lint and by the log of a running bot."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.model.content import Content
from bot.model.flows import Flow, InputStep, PlacesStep, SpokenStep
from bot.model.law import Fact
from bot.model.names import HELP, FlowName, StepName


@dataclass(frozen=True, slots=True)
class DueScreen:
    """
    A screen that rests on law, with the days on which its review expires.

    Args:
        warned_from: The day from which it says that it was to be read again.
        withdrawn_from: The day from which whom to ask stands in place of its words; None when they
            stay, with that warning.
    """

    flow: FlowName
    step: StepName
    warned_from: date
    withdrawn_from: date | None

    def is_withdrawn(self, today: date) -> bool:
        """Whether its words are withdrawn on *today*, and whom to ask stands in their place."""
        return self.withdrawn_from is not None and today >= self.withdrawn_from


def due_screens(content: Content) -> Iterator[DueScreen]:
    """
    Every screen that rests on law, with its days, as `rendering/freshness.py` will show it.

    Due with the first of its facts, those of its deadlines among them, or with its guide (safety
    rule F2). The help screens never are.
    """
    for flow in content.flows.values():
        if flow.name == HELP:
            continue
        for step in flow.steps.values():
            if isinstance(step, SpokenStep):
                facts = facts_behind(content, flow.name, step)
                if facts:
                    yield _due(flow, step, facts)


def facts_behind(content: Content, flow: FlowName, step: SpokenStep) -> tuple[Fact, ...]:
    """The facts that a step rests on, including the facts of every deadline its words name."""
    named = content.shows.get((flow, step.about.name), ())
    of_days = (fact for name in named for fact in content.deadlines[name].facts)
    found = dict.fromkeys([*step.about.facts, *of_days])
    return tuple(content.facts[fact] for fact in found if fact in content.facts)


def _due(flow: Flow, step: SpokenStep, facts: tuple[Fact, ...]) -> DueScreen:
    about = step.about
    first = min([flow.read.again_before, *(fact.read.again_before for fact in facts)])
    stays = about.danger or flow.danger or isinstance(step, InputStep | PlacesStep)
    critical = [fact.read.again_before for fact in facts if fact.critical]
    if about.critical:
        critical.append(first)
    return DueScreen(flow.name, about.name, first, None if stays else min(critical, default=None))


def screens_with_words(content: Content) -> int:
    """The number of screens, whether they rest on law or not."""
    steps = (step for flow in content.flows.values() for step in flow.steps.values())
    return sum(isinstance(step, SpokenStep) for step in steps)
