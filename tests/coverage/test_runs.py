"""Runs of screens with one button: what is decisive is not the sixth screen of a row."""

from collections.abc import Iterator

import pytest

from bot.model.flows import Call, Decision, InfoStep
from bot.model.graph import targets
from bot.model.names import END, FlowName, StepName
from tests.project import talk

LONGEST_RUN = 3
"""Screens in a row on which nothing can be chosen; who is shown more has stopped reading."""

Where = tuple[FlowName, StepName]

FLOWS = talk().compiled.content.flows


def behind(flow: FlowName, step: StepName, seen: frozenset[Where] = frozenset()) -> Iterator[Where]:
    """The screens that may come next, over decisions and into the guides that are called."""
    if step == END or (flow, step) in seen:
        return
    match FLOWS[flow].steps[step]:
        case Call(flow=called, step=entered):
            yield from behind(called, entered, seen | {(flow, step)})
        case Decision() as decision:
            for target in targets(decision):
                yield from behind(flow, target, seen | {(flow, step)})
        case _:
            yield flow, step


def longest_run(where: Where, before: tuple[Where, ...] = ()) -> tuple[Where, ...]:
    """The longest row of screens with one button that begins at *where*."""
    flow, name = where
    step = FLOWS[flow].steps[name]
    if not isinstance(step, InfoStep) or where in before:
        return before
    run = (*before, where)
    after = (longest_run(one, run) for one in behind(flow, step.go))
    return max((run, *after), key=len)


@pytest.mark.parametrize("flow", FLOWS)
def test_no_long_run_of_screens_without_a_choice(flow: FlowName) -> None:
    """At most three in a row, counted over the border of guides; places and questions end a row."""
    runs = [longest_run((flow, name)) for name in FLOWS[flow].steps]
    long = {" → ".join("/".join(one) for one in run) for run in runs if len(run) > LONGEST_RUN}

    assert long == set()
