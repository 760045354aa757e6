"""Expiry of a screen's words: warned or withdrawn when their legal review is due (rule F2)."""

from datetime import date
from enum import Enum

from bot.engine.compiled import CompiledContent
from bot.model.flows import InputStep, PlacesStep
from bot.model.names import HELP, FactId
from bot.model.screens import Screen


class Freshness(Enum):
    """State of the words of a step on a day."""

    FRESH = "fresh"
    WARNED = "warned"
    """Shown with a sentence that says so."""
    WITHDRAWN = "withdrawn"
    """Not shown: whom to ask stands in their place."""


def freshness_of(compiled: CompiledContent, screen: Screen, facts: tuple[FactId, ...]) -> Freshness:
    """
    How the words of *screen*, which rests on *facts*, are to be shown on its day.

    A passed day warns. A deadline, an appeal, consent or an address is withdrawn: better no
    answer than a wrong one. The numbers of the help screen stay, and so does a question for a day
    or a town, which says nothing that could have changed.
    """
    if screen.flow == HELP or read_again_before(compiled, screen, facts) is None:
        return Freshness.FRESH
    about, flow = screen.step.about, compiled.content.flows[screen.flow]
    is_critical = about.critical or any(
        compiled.content.facts[one].critical
        and compiled.content.facts[one].read.is_due(screen.today)
        for one in facts
    )
    if not is_critical or about.danger or flow.danger:
        return Freshness.WARNED
    asks = isinstance(screen.step, InputStep | PlacesStep)
    return Freshness.WARNED if asks else Freshness.WITHDRAWN


def read_again_before(
    compiled: CompiledContent, screen: Screen, facts: tuple[FactId, ...]
) -> date | None:
    """The earliest passed day before which something here was to be read; None when there is none.

    A guide's own date counts for its steps with law in them.
    """
    readings = [compiled.content.facts[one].read for one in facts]
    if facts:
        readings.append(compiled.content.flows[screen.flow].read)
    return min((one.again_before for one in readings if one.is_due(screen.today)), default=None)
