"""Steps come in between, change places or get another name."""

from typing import Final

from tests.engine.changes.change import CHANGED, SAME, Change
from tests.engine.changes.old import (
    ASKED,
    DAYS,
    FIRST,
    RECEIVED,
    TELL,
    THIS_YEAR,
    WHEN,
    YES,
    decide,
    edited,
)
from tests.engine.survival import Renamed

STEPS: Final = (
    Change(
        "a step that tells comes in between",
        edited((YES, f"{YES.replace('yes: first', 'yes: hello')}\nhello: {{go: first}}")),
        {
            "guide yes": ("guide/hello", CHANGED),
            "guide yes a": ("guide/hello", CHANGED),
            "guide no": ("guide/tell", SAME),
        },
    ),
    Change(
        "a step that tells comes in before another one",
        edited((TELL, "\ntell: {go: more}\nmore: {go: last}")),
        {
            "guide no": ("guide/tell", SAME),
            "guide no next": ("guide/more", CHANGED),
            "guide no next lawyer": ("guide/more", CHANGED),
            "guide yes c paris next": ("guide/last", SAME),
        },
    ),
    Change(
        "a question comes in between",
        edited((YES, f"{ASKED}\nask: {{choices: {{a: first}}}}")),
        {
            "guide yes": ("guide/ask", CHANGED),
            "guide yes a next": ("guide/ask", CHANGED),
            "guide no next": ("guide/last", SAME),
        },
    ),
    Change(
        "a decision by an answer comes in between",
        edited(
            (
                TELL,
                f"\ntell: {{go: which}}\nwhich: {decide('paper is a', 'soon', 'last')}",
            )
        ),
        {
            "guide yes a next": ("guide/soon", CHANGED),
            "guide yes a next lawyer": ("guide/soon", CHANGED),
            "guide no next": ("guide/last", SAME),
            "guide no next lawyer": ("lawyer/start", SAME),
        },
    ),
    Change(
        "a decision by the day comes in between",
        edited(
            (
                TELL,
                f"\ntell: {{go: which}}\nwhich: {decide(THIS_YEAR, 'last', 'soon')}",
            )
        ),
        {
            "guide no": ("guide/tell", SAME),
            "guide no next": ("guide/last", SAME),
            "guide no next lawyer": ("guide/last", CHANGED),
        },
    ),
    Change(
        "another guide is called in between",
        edited((YES, f"{ASKED}\nask: {{call: lawyer, go: first}}")),
        {
            "guide yes": ("lawyer/start", CHANGED),
            "guide yes a": ("lawyer/start", CHANGED),
            "guide no next lawyer": ("lawyer/start", SAME),
        },
    ),
    Change(
        "steps stand in another order in the file",
        edited((f"{WHEN}\n", ""), (f"{TELL}\n", f"\n{WHEN}{TELL}\n")),
        is_silent=True,
    ),
    Change(
        "steps are renamed and say so",
        edited(
            ("yes: first", "yes: paper"),
            ("again: first", "again: paper"),
            (FIRST, f"paper{FIRST[5:-1]}, was: [first]}}".replace("b: when", "b: day")),
            (WHEN, f"day{WHEN[4:-1]}, was: [old, when]}}"),
            ("go: late}", "go: too-late}"),
            ("late: {go: last}", "too-late: {was: [late, later], go: last}"),
            ("go: time}", "go: decide-time}"),
            ("\ntime: {", "\ndecide-time: {was: [time], "),
        ),
        renamed=Renamed(
            places={
                "guide/first": "guide/paper",
                "guide/when": "guide/day",
                "guide/late": "guide/too-late",
            }
        ),
        is_silent=True,
    ),
    Change(
        "a step is renamed and does not say so",
        edited(("yes: first", "yes: x"), ("again: first", "again: x"), (FIRST, f"x{FIRST[5:]}")),
        {
            "guide yes": ("guide/x", CHANGED),
            "guide yes b": ("guide/x", CHANGED),
            "guide no": ("guide/tell", SAME),
        },
    ),
    Change(
        "two questions change places",
        edited(
            (YES, "start: {choices: {a: second, b: second}, save: paper}"),
            (FIRST, f"second{YES[5:].replace('yes: first', 'yes: when')}\nfirst: {{go: tell}}"),
        ),
        {
            "guide yes": ("guide/start", CHANGED),
            "guide yes a next": ("guide/start", CHANGED),
        },
    ),
    Change(
        "two questions for a day change places",
        edited(
            ("b: when", "b: received"),
            (WHEN, "when: {input: date, save: letter-day, unknown: tell, go: time}"),
            (RECEIVED, "received: {input: date, save: received-day, go: when}"),
        ),
        {
            "guide yes b": ("guide/received", CHANGED),
            "guide yes b ?2026-11-01": ("guide/received", CHANGED),
            "guide yes b 2026-11-01": ("guide/received", CHANGED),
            f"guide yes b {DAYS}": ("guide/received", CHANGED),
            "guide yes a": ("guide/tell", SAME),
        },
    ),
    Change(
        "the answer of a question for a day has another name",
        edited((RECEIVED, RECEIVED.replace("received-day", "day-it-came"))),
        renamed=Renamed(answers={"received-day": "day-it-came"}),
        is_silent=True,
    ),
)
