"""The questions that young people really ask: each has a screen that one gets to from the menu."""

from functools import cache
from itertools import chain
from typing import TypedDict

import pytest
import yaml

from bot.model.flows import SpokenStep
from bot.model.names import HELP, MENU, FlowName, StepName
from tests.build import ROOT
from tests.project import visits
from tests.walks.guides import walked_or_skipped

ASKED = {
    "age assessment": 14, "after a refusal": 7, "papers": 6, "who decides": 5,
    "police and borders": 14, "safety": 5, "asylum": 11, "health": 14, "school and work": 6,
    "forced": 12, "family": 7, "turning 18": 12, "everyday": 8,
}  # fmt: skip
"""How many were found of each subject; another one is added here too."""

Question = TypedDict("Question", {"asks": str, "answered-by": list[str]})


def _read() -> dict[str, list[Question]]:
    text = (ROOT / "tests" / "coverage" / "questions.yaml").read_text(encoding="utf-8")
    found: dict[str, list[Question]] = yaml.safe_load(text)
    return found


SUBJECTS = _read()
QUESTIONS = tuple(chain.from_iterable(SUBJECTS.values()))


@cache
def reached() -> frozenset[tuple[FlowName, StepName]]:
    """Every screen that one gets to from the menu; help has its button everywhere."""
    compiled = walked_or_skipped("guides").compiled
    locale = compiled.content.source
    walked = chain(*(visits(locale, only=flow) for flow in (MENU, HELP)))
    return frozenset((one.screen.flow, one.screen.step.about.name) for one in walked)


def _place(answer: str) -> tuple[FlowName, StepName]:
    flow, _, step = answer.partition(".")
    return FlowName(flow), StepName(step)


def test_no_question_is_lost() -> None:
    """Each subject has its questions, and none stands twice."""
    assert {subject: len(one) for subject, one in SUBJECTS.items()} == ASKED
    assert len({one["asks"] for one in QUESTIONS}) == len(QUESTIONS)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda one: one["asks"])
def test_a_screen_answers(question: Question) -> None:
    """Each screen named for a question exists, has words, and is reached from the menu."""
    flows = walked_or_skipped("guides").content.flows
    places = [_place(answer) for answer in question["answered-by"]]

    assert places
    for flow, step in places:
        assert isinstance(flows[flow].steps[step], SpokenStep)
        assert (flow, step) in reached()
