"""Identifiers as distinct types (NewType): mypy finds the name of a flow where a step is due."""

from typing import Final, NewType

FlowName = NewType("FlowName", str)
StepName = NewType("StepName", str)
ChoiceName = NewType("ChoiceName", str)
AnswerName = NewType("AnswerName", str)
DeadlineName = NewType("DeadlineName", str)
FactId = NewType("FactId", str)
ContactName = NewType("ContactName", str)
Locale = NewType("Locale", str)
TownId = NewType("TownId", int)
PlaceId = NewType("PlaceId", str)
PlaceKind = NewType("PlaceKind", str)

MENU: Final = FlowName("menu")
"""The outermost flow: where every way ends."""

HELP: Final = FlowName("help")
"""The flow behind the help button of every screen."""

DARK_THOUGHTS: Final = StepName("dark-thoughts")
"""The step of that flow for who speaks of dying: the line against suicide stands first there."""

PLACES_FLOW: Final = FlowName("where-to-go")
"""The flow of places: a typed town leads there, and a place that was asked for by name."""

BY_NAME: Final = StepName("by-name")
"""The step of that flow on which the card of a place stands that was asked for by name."""

START: Final = StepName("start")
"""The step a flow begins at."""

END: Final = StepName("end")
"""Not a step: the way back to the flow that called, or to the menu."""

UNKNOWN: Final = ChoiceName("unknown")
"""The choice "I don't know" of a step that asks for a day or a town."""

NEXT: Final = ChoiceName("next")
"""The one choice of a step that only tells."""

TITLE: Final = "title"
"""The message of a flow's text file that is the first line of its screens."""
