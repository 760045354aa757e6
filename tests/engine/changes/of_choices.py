"""What people do to the choices of a question."""

from typing import Final

from tests.engine.changes.change import CHANGED, PASSED, SAME, Change
from tests.engine.changes.old import DAYS, FIRST, edited
from tests.engine.survival import Renamed

CHOICES: Final = (
    Change(
        "a choice is added",
        edited((FIRST, FIRST.replace("b: when,", "d: tell, b: when,"))),
        is_silent=True,
    ),
    Change(
        "choices change places",
        edited((FIRST, "first: {choices: {c: town, a: tell, b: when}, save: paper}")),
        is_silent=True,
    ),
    Change(
        "a choice is renamed and says so",
        edited(
            (
                FIRST,
                f"{FIRST[:-1].replace('a: tell', 'x: tell')}, was-choices: {{x: [a]}}}}",
            )
        ),
        renamed=Renamed(values={"paper=a": "x"}),
        is_silent=True,
    ),
    Change(
        "a choice is renamed and does not say so",
        edited((FIRST, FIRST.replace("a: tell", "x: tell"))),
        {
            "guide yes a": ("guide/first", CHANGED),
            "guide yes a next lawyer": ("guide/first", CHANGED),
            "guide yes b": ("guide/when", SAME),
            "guide no next": ("guide/last", SAME),
        },
    ),
    Change(
        "a choice is taken away",
        edited((FIRST, FIRST.replace("a: tell, ", ""))),
        {
            "guide yes a": ("guide/first", CHANGED),
            "guide yes b unknown": ("guide/tell", SAME),
        },
    ),
    Change(
        "a choice leads elsewhere",
        edited((FIRST, FIRST.replace("a: tell", "a: paris"))),
        {
            # She pressed "a", so she is shown what "a" says today, and is told.
            "guide yes a": ("guide/paris", CHANGED),
            # Both go on to the same screen with the same answers.
            "guide yes a next": ("guide/last", SAME),
            "guide yes c paris": ("guide/paris", SAME),
        },
    ),
    Change(
        "a choice ends the guide",
        edited((FIRST, FIRST.replace("b: when", "b: end"))),
        {
            "guide yes b": ("menu/start", CHANGED),
            f"guide yes b {DAYS}": ("menu/start", CHANGED),
            "guide yes a": ("guide/tell", SAME),
        },
    ),
    Change(
        "an answer goes stale from now on",
        edited((FIRST, FIRST.replace("save", "asks-again-after: 30 days, save"))),
        {
            "guide yes": ("guide/first", SAME),
            "guide yes a": ("guide/first", CHANGED),
            "guide yes b ?2026-11-01": ("guide/first", PASSED),
        },
    ),
)
