"""Codes of names: the same for ever, because links in old messages hold them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.model.codes import (
    ALPHABET,
    check_code,
    choice_code,
    flow_code,
    in_flow,
    number_to_text,
    outcome_code,
    step_code,
    text_to_number,
)
from bot.model.names import ChoiceName, FlowName, StepName

MENU, REFUSED = FlowName("menu"), FlowName("refused")
START, TONIGHT, LATE = StepName("start"), StepName("tonight"), StepName("late")
YES, NO = ChoiceName("yes"), ChoiceName("no")
names = st.text("abcdefghijklmnopqrstuvwxyz0123456789-", min_size=1, max_size=30)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (flow_code(MENU), "Jo"),
        (flow_code(REFUSED), "Ye"),
        (step_code(START), "SM"),
        (step_code(TONIGHT), "eE"),
        (choice_code(START, YES), "95"),
        (choice_code(START, NO), "vX"),
        (choice_code(TONIGHT, YES), "no"),
        (outcome_code(StepName("time-left"), LATE), "yU"),
        (check_code(REFUSED, START), "VI"),
        (in_flow(REFUSED, "Am"), "fk"),
        (in_flow(MENU, "Am"), "eD"),
    ],
)
def test_golden(code: str, expected: str) -> None:
    """A name has the code it had on the first day: another hash would break every old button."""
    assert expected == code


@given(names, names, names)
def test_form(flow: str, step: str, choice: str) -> None:
    """A code is two characters; the first is a letter or digit, as `-` and `_` are marks."""
    codes = [
        flow_code(FlowName(flow)),
        step_code(StepName(step)),
        choice_code(StepName(step), ChoiceName(choice)),
        outcome_code(StepName(step), StepName(choice)),
        check_code(FlowName(flow), StepName(step)),
        in_flow(FlowName(flow), step_code(StepName(step))),
    ]

    assert {2} == {len(code) for code in codes}
    assert all(code[0].isalnum() and code[1] in ALPHABET for code in codes)


def test_kinds_differ() -> None:
    """The same names give other codes as a flow, a step, a choice, an outcome or a check."""
    one, other = "start", "yes"

    codes = {
        flow_code(FlowName(one)),
        step_code(StepName(one)),
        choice_code(StepName(one), ChoiceName(other)),
        outcome_code(StepName(one), StepName(other)),
        check_code(FlowName(one), StepName(other)),
    }

    assert len(codes) == 5


def test_names_are_kept_apart() -> None:
    """The border between two names is part of the code: a-b and c is not a and b-c."""
    assert choice_code(StepName("ab"), ChoiceName("c")) != choice_code(
        StepName("a"), ChoiceName("bc")
    )


@settings(max_examples=20, deadline=None)
@given(names)
def test_in_flow_keeps_codes_apart(flow: str) -> None:
    """Inside a flow, codes that differ still differ: what lint has proved holds for links."""
    every = [number_to_text(number, 2) for number in range(62 * 64)]

    shifted = {in_flow(FlowName(flow), code) for code in every[:: 1 + len(flow)]}

    assert len(every[:: 1 + len(flow)]) == len(shifted)
    assert shifted <= set(every)


@given(st.integers(0, 64**4 - 1))
def test_numbers_come_back(number: int) -> None:
    """A number written as text is read as the same number."""
    assert number == text_to_number(number_to_text(number, 4))


@pytest.mark.parametrize("number", [-1, 64])
def test_number_too_big(number: int) -> None:
    """A number that does not fit is a mistake of ours, told at once with the number."""
    with pytest.raises(ValueError, match=rf"between 0 and 63, got {number}"):
        number_to_text(number, 1)


@pytest.mark.parametrize("text", ["é", "A A", "A=", "٣"])
def test_not_a_number(text: str) -> None:
    """A character that is not of the alphabet makes no number."""
    assert text_to_number(text) is None
