"""
Every door to one need says the same: the facts, numbers and places within few presses of each.

`tests/coverage/needs/*.yaml` is the table. From each door every way on is pressed, breadth first,
with one day and one town tried where they are asked for.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pytest
import yaml

from bot.engine.show import show, step_link
from bot.model.flows import PlacesStep
from bot.model.names import ContactName, FlowName, Locale, StepName
from bot.model.screens import OptionKind, Screen
from bot.rendering.lines import without_marks
from tests.project import LOCALES, ROOT, TODAY, talk

_TABLE = ROOT / "tests" / "coverage" / "needs"
_ONE_IS_ENOUGH = {OptionKind.DAY, OptionKind.TOWN, OptionKind.PLACE}
_LEFT_OUT = {OptionKind.EARLIER_DAYS, OptionKind.LATER_DAYS, OptionKind.MORE_PLACES}
MOST_PRESSES = 9
"""Who needs more has given up."""


@dataclass(frozen=True)
class Must:
    """One thing that is to be met: of a *kind*, called *what*, within so many presses."""

    need: str
    door: str
    kind: str
    what: str
    within: int

    def __str__(self) -> str:
        return f"{self.need} / {self.door} / {self.kind} {self.what} within {self.within}"


def _read() -> Iterator[Must]:
    for file in sorted(_TABLE.glob("*.yaml")):
        for need, entry in yaml.safe_load(file.read_text(encoding="utf-8")).items():
            assert set(entry) == {"from", "must"}, f"{file.name}: {need}"
            for door in entry["from"]:
                for one in entry["must"]:
                    ((kind, what),) = ((k, v) for k, v in one.items() if k != "within")
                    yield Must(need, door, kind, what, one["within"])


MUSTS = tuple(_read())


def _options(screen: Screen) -> Iterator[str]:
    told = set()
    for option in screen.options:
        if option.kind in _LEFT_OUT or (option.kind in _ONE_IS_ENOUGH and option.kind in told):
            continue
        told.add(option.kind)
        yield option.link


@cache
def screens_from(door: str, locale: Locale, most: int) -> tuple[tuple[Screen, int], ...]:
    """Each screen within *most* presses of *door*, with the presses of the shortest way."""
    flow, _, step = door.partition(".")
    compiled = talk().compiled
    assert step in compiled.content.flows[FlowName(flow)].steps, f"there is no {door}"
    links = [step_link(compiled, locale, None, FlowName(flow), StepName(step))]
    seen: set[object] = set()
    found = []
    for presses in range(most + 1):
        ahead: list[str] = []
        for link in links:
            screen = show(compiled, link, TODAY)
            key = (screen.flow, screen.step.about.name, screen.stack, screen.day_to_confirm)
            if key in seen:
                continue
            seen.add(key)
            found.append((screen, presses))
            ahead += _options(screen)
        links = ahead
    return tuple(found)


def _tells(screen: Screen, kind: str, what: str) -> bool:
    match kind:
        case "fact":
            return what in screen.step.about.facts
        case "screen":
            return what == f"{screen.flow}.{screen.step.about.name}"
        case "places":
            return isinstance(screen.step, PlacesStep) and screen.step.search == what
        case "tel":
            number = talk().compiled.content.contacts[ContactName(what)].number
            return f"📞 {number}" in without_marks(talk().press(screen.link).text)
    raise AssertionError(f"nothing is called {kind!r}: fact, screen, places or tel")


@pytest.mark.parametrize("must", MUSTS, ids=str)
def test_every_door_tells_it(must: Must) -> None:
    """From each door, within as many presses as the table says; in each language alike."""
    assert must.within <= MOST_PRESSES
    for locale in LOCALES:
        met = [
            presses
            for screen, presses in screens_from(must.door, locale, must.within)
            if _tells(screen, must.kind, must.what)
        ]

        assert met, f"not met in {locale}"


def test_a_need_has_more_than_one_door() -> None:
    """One door proves nothing of "whichever": a need stands in the table with two at least."""
    doors: dict[str, set[str]] = {}
    for must in MUSTS:
        doors.setdefault(must.need, set()).add(must.door)

    assert doors
    assert {need for need, those in doors.items() if len(those) == 1} == set()
