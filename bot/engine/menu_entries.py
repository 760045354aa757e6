"""
Entries of the menu: breadth-first search from its start to each guide, for "back" from there.

The link of a guide begins at the guide: how she came through the menu is not in it.
"""

from dataclasses import dataclass

from bot.engine.moves import NEXT_MOVE
from bot.model.codes import choice_code, in_flow
from bot.model.flows import (
    Call,
    Decision,
    Flow,
    InfoStep,
    InputStep,
    PlacesStep,
    Question,
    Step,
)
from bot.model.names import END, START, FlowName, StepName


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """The screen of the menu from which a flow is entered, and the moves that lead there."""

    step: StepName
    moves: str


def menu_entries(menu: Flow) -> dict[FlowName, MenuEntry]:
    """The shortest entry to each flow, in the order of the menu."""
    doors: dict[FlowName, MenuEntry] = {}
    waiting, seen = [MenuEntry(START, "")], {START, END}
    for door in waiting:
        for move, target in _moves_on(menu, menu.steps[door.step]):
            step = menu.steps.get(target)
            if isinstance(step, Call):
                doors.setdefault(step.flow, door)
            elif step is not None and target not in seen:
                seen.add(target)
                waiting.append(MenuEntry(target, door.moves + move))
    return doors


def _moves_on(flow: Flow, step: Step) -> list[tuple[str, StepName]]:
    """The moves of a step that are the same every day and for everybody."""
    match step:
        case Question(about=about, choices=choices, asks_again_after_days=None):
            return [
                (in_flow(flow.name, choice_code(about.name, choice.name)), choice.go)
                for choice in choices
            ]
        case InfoStep(go=go):
            return [(NEXT_MOVE, go)]
        case Question() | InputStep() | PlacesStep() | Decision() | Call():
            return []
