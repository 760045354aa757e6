"""A step does something else now: it asks, tells, decides or calls."""

from typing import Final

from tests.engine.changes.change import CHANGED, PASSED, SAME, Change
from tests.engine.changes.old import (
    DAYS,
    DECIDE_KNOWN,
    DECIDE_TIME,
    FIRST,
    TELL,
    THIS_YEAR,
    WHEN,
    decide,
    edited,
)

KINDS: Final = (
    Change(
        "a question only tells now",
        edited((FIRST, "first: {go: when}")),
        {
            "guide yes": ("guide/first", SAME),
            "guide yes a": ("guide/first", CHANGED),
            "guide yes b 2026-11-01": ("guide/first", CHANGED),
        },
    ),
    Change(
        "a step that told asks now",
        edited((TELL, "\ntell: {choices: {fine: last, not-fine: paris}}")),
        {
            "guide no": ("guide/tell", SAME),
            "guide no next": ("guide/tell", CHANGED),
            "guide no next lawyer": ("guide/tell", CHANGED),
        },
    ),
    Change(
        "a step that told decides now",
        edited(
            (
                TELL,
                f"\ntell: {decide('agreed is no', 'paris', 'soon')}",
            )
        ),
        {
            "guide no": ("guide/paris", CHANGED),
            "guide no next": ("guide/last", SAME),
            "guide yes a": ("guide/soon", CHANGED),
        },
    ),
    Change(
        "a step that told calls a guide now",
        edited((TELL, "\ntell: {call: lawyer, go: last}")),
        {
            "guide no": ("lawyer/start", CHANGED),
            "guide no next": ("lawyer/start", CHANGED),
            "guide yes c paris": ("guide/paris", SAME),
        },
    ),
    Change(
        "a question for a day has choices now",
        edited((WHEN, "when: {choices: {long-ago: tell, lately: received}, save: letter-age}")),
        {
            "guide yes b": ("guide/when", SAME),
            "guide yes b ?2026-11-01": ("guide/when", CHANGED),
            "guide yes b unknown": ("guide/when", CHANGED),
            f"guide yes b {DAYS}": ("guide/when", CHANGED),
        },
    ),
    Change(
        "a question for a day asks for a town now",
        edited((WHEN, WHEN.replace("input: date, save: letter-day", "input: town, save: place"))),
        {
            "guide yes b": ("guide/when", SAME),
            "guide yes b unknown": ("guide/tell", SAME),
            "guide yes b 2026-11-01": ("guide/when", CHANGED),
        },
    ),
    Change(
        "a question for a town asks for a day now",
        edited(("town: {input: town, save: town", "town: {input: date, save: seen-day")),
        {
            "guide yes c": ("guide/town", SAME),
            "guide yes c paris": ("guide/town", CHANGED),
            "guide yes c paris next": ("guide/town", CHANGED),
        },
    ),
    Change(
        "not to know is no way on any more",
        edited((WHEN, WHEN.replace("unknown: tell, ", ""))),
        {
            "guide yes b": ("guide/when", SAME),
            "guide yes b unknown": ("guide/when", CHANGED),
        },
    ),
    Change(
        "a decision by the day is made by an answer now",
        edited((DECIDE_TIME, decide("paper is b", "soon", "late"))),
        {
            f"guide yes b {DAYS}": ("guide/soon", CHANGED),
            "guide yes b 2026-09-01 2026-09-02": ("guide/soon", CHANGED),
            "guide yes b 2026-11-01": ("guide/received", SAME),
        },
    ),
    Change(
        "a decision by an answer is made by the day now",
        edited((DECIDE_KNOWN, decide(THIS_YEAR, "paris", "tell"))),
        {
            "guide yes c paris": ("guide/paris", SAME),
            "guide yes c lyon": ("guide/paris", CHANGED),
            "guide yes c paris next": ("guide/paris", CHANGED),
        },
    ),
    Change(
        "a row of a decision by the day says something else",
        edited(
            (DECIDE_TIME, DECIDE_TIME.replace("complaint is passed", "complaint is within 90 days"))
        ),
        {
            f"guide yes b {DAYS}": ("guide/late", PASSED),
            "guide yes b 2026-08-24 2026-09-02": ("guide/late", SAME),
        },
    ),
    Change(
        "a decision by the day has a new row that holds",
        edited(
            (
                DECIDE_TIME,
                DECIDE_TIME.replace("[", "[{when: complaint is within 90 days, go: tell}, "),
            )
        ),
        {
            f"guide yes b {DAYS}": ("guide/tell", PASSED),
            "guide yes b 2026-08-24 2026-09-02 next": ("guide/tell", PASSED),
        },
    ),
    Change(
        "a row of a decision by an answer says something else",
        edited((DECIDE_KNOWN, DECIDE_KNOWN.replace("town is paris", "town is lyon"))),
        {
            "guide yes c paris": ("guide/tell", CHANGED),
            "guide yes c lyon": ("guide/paris", CHANGED),
            "guide yes c paris next": ("guide/last", SAME),
        },
    ),
    Change(
        "a decision leads to another step",
        edited((DECIDE_TIME, DECIDE_TIME.replace("otherwise: soon", "otherwise: paris"))),
        {
            f"guide yes b {DAYS}": ("guide/paris", CHANGED),
            f"guide yes b {DAYS} next": ("guide/paris", CHANGED),
        },
    ),
)
