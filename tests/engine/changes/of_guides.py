"""Whole guides are renamed, taken away or put together otherwise."""

from textwrap import indent
from typing import Final

from tests.engine.changes.change import CHANGED, SAME, Change
from tests.engine.changes.old import DAYS, LAST, OLD, TELL, edited
from tests.engine.survival import Renamed


def renamed_flow(old: str, new: str, *, was: bool) -> dict[str, str]:
    """The old content with another name for a guide, which says what it was called, or not."""
    flows = {
        (new if name == old else name): text.replace(f"call: {old},", f"call: {new},")
        for name, text in OLD.items()
    }
    if was:
        flows[new] = f"was: [{old}]\nsteps:\n{indent(flows[new], '  ')}"
    return flows


def without_guide() -> dict[str, str]:
    """The old content without its longest guide."""
    menu = "start: {choices: {lawyer: lawyer, about: about}}\n"
    rest = "about: {go: end}\nlawyer: {call: lawyer, go: end}\n"
    return {"menu": menu + rest, "lawyer": OLD["lawyer"]}


FLOWS: Final = (
    Change(
        "a guide is renamed and says so",
        renamed_flow("guide", "refused", was=True),
        renamed=Renamed(places={"guide": "refused"}),
        is_silent=True,
    ),
    Change(
        "a guide that is called is renamed and says so",
        renamed_flow("lawyer", "find-lawyer", was=True),
        renamed=Renamed(places={"lawyer": "find-lawyer"}),
        is_silent=True,
    ),
    Change(
        "a guide is renamed and does not say so",
        renamed_flow("guide", "refused", was=False),
        {
            "guide": ("menu/start", CHANGED),
            "guide no next": ("menu/start", CHANGED),
            "menu about": ("menu/about", SAME),
            "lawyer free": ("lawyer/free", SAME),
        },
    ),
    Change(
        "a guide that is called is renamed and does not say so",
        renamed_flow("lawyer", "find-lawyer", was=False),
        {
            "guide no next lawyer": ("find-lawyer/start", CHANGED),
            "guide no next lawyer free": ("find-lawyer/start", CHANGED),
            "lawyer": ("menu/start", CHANGED),
            "guide no next": ("guide/last", SAME),
        },
    ),
    Change(
        "a guide is taken away",
        without_guide(),
        {
            "guide": ("menu/start", CHANGED),
            f"guide yes b {DAYS}": ("menu/start", CHANGED),
            "lawyer paid": ("lawyer/free", SAME),
        },
    ),
    Change(
        "another guide with steps and choices of the same names is called",
        {
            **edited(("call: lawyer,", "call: other,")),
            "other": OLD["lawyer"].replace("kind", "sort"),
        },
        {
            "guide no next lawyer": ("other/start", CHANGED),
            "guide no next lawyer paid": ("other/start", CHANGED),
            "lawyer paid": ("lawyer/free", SAME),
        },
    ),
    Change(
        "a way goes round where it went on",
        edited((TELL, "\ntell: {go: start}")),
        {
            "guide no": ("guide/tell", SAME),
            "guide no next": ("guide/start", CHANGED),
            "guide no next lawyer": ("guide/start", CHANGED),
        },
    ),
    Change(
        "a way goes on where it went round",
        edited((LAST, LAST.replace("again: first", "again: paris"))),
        {
            "guide no next": ("guide/last", SAME),
            "guide no next again": ("guide/paris", CHANGED),
        },
    ),
)
