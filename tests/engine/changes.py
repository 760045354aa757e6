"""The changes that people make to guides, each with what becomes of some ways through them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from textwrap import indent
from typing import Final

from bot.model.screens import Note
from tests.build import TODAY
from tests.engine.survival import Renamed

SAME: Final = None
CHANGED: Final = Note.CONTENT_CHANGED
PASSED: Final = Note.TIME_HAS_PASSED

GUIDE: Final = """
start: {choices: {yes: first, no: tell}, save: agreed}
first: {choices: {a: tell, b: when, c: town}, save: paper}
when: {input: date, save: letter-day, unknown: tell, go: received}
received: {input: date, save: received-day, go: time}
time: {decide: [{when: complaint is passed, go: late}, {otherwise: soon}]}
late: {go: last}
soon: {go: last}
town: {input: town, save: town, unknown: tell, go: known}
known: {decide: [{when: town is paris, go: paris}, {otherwise: tell}]}
paris: {go: last}
tell: {go: last}
last: {choices: {again: first, lawyer: lawyer, done: end}}
lawyer: {call: lawyer, go: last}
"""

OLD: Final[Mapping[str, str]] = {
    "menu": """
start: {choices: {guide: guide, about: about}}
about: {go: end}
guide: {call: guide, go: end}
""",
    "guide": GUIDE,
    "lawyer": """
start: {choices: {free: free, paid: free}, save: kind}
free: {go: end}
""",
}


@dataclass(frozen=True)
class Change:
    """
    A change of the content.

    Args:
        name: What somebody did, in words.
        new: The content afterwards.
        ways: A way through the old content, to where its link lands now and what is said.
        is_silent: Nobody notices: no link at all is answered with a note.
        later: The day on which the old links are pressed.
    """

    name: str
    new: Mapping[str, str]
    ways: Mapping[str, tuple[str, Note | None]] = field(default_factory=dict)
    renamed: Renamed = field(default_factory=Renamed)
    is_silent: bool = False
    later: date = TODAY
    old: Mapping[str, str] = field(default_factory=lambda: OLD)


def edited(*edits: tuple[str, str], flow: str = "guide") -> dict[str, str]:
    """
    The old content with some lines of one guide written otherwise.

    Raises:
        ValueError: When a line is not there exactly once.
    """
    text = OLD[flow]
    for before, after in edits:
        if text.count(before) != 1:
            raise ValueError(f"{before!r} is {text.count(before)} times in {flow}")
        text = text.replace(before, after)
    return {**OLD, flow: text}


def _renamed_flow(old: str, new: str, *, was: bool) -> dict[str, str]:
    flows = {
        (new if name == old else name): text.replace(f"call: {old},", f"call: {new},")
        for name, text in OLD.items()
    }
    if was:
        flows[new] = f"was: [{old}]\nsteps:\n{indent(flows[new], '  ')}"
    return flows


def _decide(when: str, go: str, otherwise: str) -> str:
    return f"{{decide: [{{when: {when}, go: {go}}}, {{otherwise: {otherwise}}}]}}"


def _without_guide() -> dict[str, str]:
    menu = "start: {choices: {lawyer: lawyer, about: about}}\n"
    rest = "about: {go: end}\nlawyer: {call: lawyer, go: end}\n"
    return {"menu": menu + rest, "lawyer": OLD["lawyer"]}


_YES: Final = "start: {choices: {yes: first, no: tell}, save: agreed}"
_ASKED: Final = _YES.replace("yes: first", "yes: ask")
_FIRST: Final = "first: {choices: {a: tell, b: when, c: town}, save: paper}"
_WHEN: Final = "when: {input: date, save: letter-day, unknown: tell, go: received}"
_RECEIVED: Final = "received: {input: date, save: received-day, go: time}"
_TIME: Final = "{decide: [{when: complaint is passed, go: late}, {otherwise: soon}]}"
_KNOWN: Final = "{decide: [{when: town is paris, go: paris}, {otherwise: tell}]}"
_THIS_YEAR: Final = "today is before 2027-01-01"
_TELL: Final = "\ntell: {go: last}"
_LAST: Final = "last: {choices: {again: first, lawyer: lawyer, done: end}}"
_DAYS: Final = "2026-11-01 2026-11-02"

CHOICES: Final = (
    Change(
        "a choice is added",
        edited((_FIRST, _FIRST.replace("b: when,", "d: tell, b: when,"))),
        is_silent=True,
    ),
    Change(
        "choices change places",
        edited((_FIRST, "first: {choices: {c: town, a: tell, b: when}, save: paper}")),
        is_silent=True,
    ),
    Change(
        "a choice is renamed and says so",
        edited(
            (
                _FIRST,
                f"{_FIRST[:-1].replace('a: tell', 'x: tell')}, was-choices: {{x: [a]}}}}",
            )
        ),
        renamed=Renamed(values={"paper=a": "x"}),
        is_silent=True,
    ),
    Change(
        "a choice is renamed and does not say so",
        edited((_FIRST, _FIRST.replace("a: tell", "x: tell"))),
        {
            "guide yes a": ("guide/first", CHANGED),
            "guide yes a next lawyer": ("guide/first", CHANGED),
            "guide yes b": ("guide/when", SAME),
            "guide no next": ("guide/last", SAME),
        },
    ),
    Change(
        "a choice is taken away",
        edited((_FIRST, _FIRST.replace("a: tell, ", ""))),
        {
            "guide yes a": ("guide/first", CHANGED),
            "guide yes b unknown": ("guide/tell", SAME),
        },
    ),
    Change(
        "a choice leads elsewhere",
        edited((_FIRST, _FIRST.replace("a: tell", "a: paris"))),
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
        edited((_FIRST, _FIRST.replace("b: when", "b: end"))),
        {
            "guide yes b": ("menu/start", CHANGED),
            f"guide yes b {_DAYS}": ("menu/start", CHANGED),
            "guide yes a": ("guide/tell", SAME),
        },
    ),
    Change(
        "an answer goes stale from now on",
        edited((_FIRST, _FIRST.replace("save", "asks-again-after: 30 days, save"))),
        {
            "guide yes": ("guide/first", SAME),
            "guide yes a": ("guide/first", CHANGED),
            "guide yes b ?2026-11-01": ("guide/first", PASSED),
        },
    ),
)

STEPS: Final = (
    Change(
        "a step that tells comes in between",
        edited((_YES, f"{_YES.replace('yes: first', 'yes: hello')}\nhello: {{go: first}}")),
        {
            "guide yes": ("guide/hello", CHANGED),
            "guide yes a": ("guide/hello", CHANGED),
            "guide no": ("guide/tell", SAME),
        },
    ),
    Change(
        "a step that tells comes in before another one",
        edited((_TELL, "\ntell: {go: more}\nmore: {go: last}")),
        {
            "guide no": ("guide/tell", SAME),
            "guide no next": ("guide/more", CHANGED),
            "guide no next lawyer": ("guide/more", CHANGED),
            "guide yes c paris next": ("guide/last", SAME),
        },
    ),
    Change(
        "a question comes in between",
        edited((_YES, f"{_ASKED}\nask: {{choices: {{a: first}}}}")),
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
                _TELL,
                f"\ntell: {{go: which}}\nwhich: {_decide('paper is a', 'soon', 'last')}",
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
                _TELL,
                f"\ntell: {{go: which}}\nwhich: {_decide(_THIS_YEAR, 'last', 'soon')}",
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
        edited((_YES, f"{_ASKED}\nask: {{call: lawyer, go: first}}")),
        {
            "guide yes": ("lawyer/start", CHANGED),
            "guide yes a": ("lawyer/start", CHANGED),
            "guide no next lawyer": ("lawyer/start", SAME),
        },
    ),
    Change(
        "steps stand in another order in the file",
        edited((f"{_WHEN}\n", ""), (f"{_TELL}\n", f"\n{_WHEN}{_TELL}\n")),
        is_silent=True,
    ),
    Change(
        "steps are renamed and say so",
        edited(
            ("yes: first", "yes: paper"),
            ("again: first", "again: paper"),
            (_FIRST, f"paper{_FIRST[5:-1]}, was: [first]}}".replace("b: when", "b: day")),
            (_WHEN, f"day{_WHEN[4:-1]}, was: [old, when]}}"),
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
        edited(("yes: first", "yes: x"), ("again: first", "again: x"), (_FIRST, f"x{_FIRST[5:]}")),
        {
            "guide yes": ("guide/x", CHANGED),
            "guide yes b": ("guide/x", CHANGED),
            "guide no": ("guide/tell", SAME),
        },
    ),
    Change(
        "two questions change places",
        edited(
            (_YES, "start: {choices: {a: second, b: second}, save: paper}"),
            (_FIRST, f"second{_YES[5:].replace('yes: first', 'yes: when')}\nfirst: {{go: tell}}"),
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
            (_WHEN, "when: {input: date, save: letter-day, unknown: tell, go: time}"),
            (_RECEIVED, "received: {input: date, save: received-day, go: when}"),
        ),
        {
            "guide yes b": ("guide/received", CHANGED),
            "guide yes b ?2026-11-01": ("guide/received", CHANGED),
            "guide yes b 2026-11-01": ("guide/received", CHANGED),
            f"guide yes b {_DAYS}": ("guide/received", CHANGED),
            "guide yes a": ("guide/tell", SAME),
        },
    ),
    Change(
        "the answer of a question for a day has another name",
        edited((_RECEIVED, _RECEIVED.replace("received-day", "day-it-came"))),
        renamed=Renamed(answers={"received-day": "day-it-came"}),
        is_silent=True,
    ),
)

KINDS: Final = (
    Change(
        "a question only tells now",
        edited((_FIRST, "first: {go: when}")),
        {
            "guide yes": ("guide/first", SAME),
            "guide yes a": ("guide/first", CHANGED),
            "guide yes b 2026-11-01": ("guide/first", CHANGED),
        },
    ),
    Change(
        "a step that told asks now",
        edited((_TELL, "\ntell: {choices: {fine: last, not-fine: paris}}")),
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
                _TELL,
                f"\ntell: {_decide('agreed is no', 'paris', 'soon')}",
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
        edited((_TELL, "\ntell: {call: lawyer, go: last}")),
        {
            "guide no": ("lawyer/start", CHANGED),
            "guide no next": ("lawyer/start", CHANGED),
            "guide yes c paris": ("guide/paris", SAME),
        },
    ),
    Change(
        "a question for a day has choices now",
        edited((_WHEN, "when: {choices: {long-ago: tell, lately: received}, save: letter-age}")),
        {
            "guide yes b": ("guide/when", SAME),
            "guide yes b ?2026-11-01": ("guide/when", CHANGED),
            "guide yes b unknown": ("guide/when", CHANGED),
            f"guide yes b {_DAYS}": ("guide/when", CHANGED),
        },
    ),
    Change(
        "a question for a day asks for a town now",
        edited((_WHEN, _WHEN.replace("input: date, save: letter-day", "input: town, save: place"))),
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
        edited((_WHEN, _WHEN.replace("unknown: tell, ", ""))),
        {
            "guide yes b": ("guide/when", SAME),
            "guide yes b unknown": ("guide/when", CHANGED),
        },
    ),
    Change(
        "a decision by the day is made by an answer now",
        edited((_TIME, _decide("paper is b", "soon", "late"))),
        {
            f"guide yes b {_DAYS}": ("guide/soon", CHANGED),
            "guide yes b 2026-09-01 2026-09-02": ("guide/soon", CHANGED),
            "guide yes b 2026-11-01": ("guide/received", SAME),
        },
    ),
    Change(
        "a decision by an answer is made by the day now",
        edited((_KNOWN, _decide(_THIS_YEAR, "paris", "tell"))),
        {
            "guide yes c paris": ("guide/paris", SAME),
            "guide yes c lyon": ("guide/paris", CHANGED),
            "guide yes c paris next": ("guide/paris", CHANGED),
        },
    ),
    Change(
        "a row of a decision by the day says something else",
        edited((_TIME, _TIME.replace("complaint is passed", "complaint is within 90 days"))),
        {
            f"guide yes b {_DAYS}": ("guide/late", PASSED),
            "guide yes b 2026-08-24 2026-09-02": ("guide/late", SAME),
        },
    ),
    Change(
        "a decision by the day has a new row that holds",
        edited((_TIME, _TIME.replace("[", "[{when: complaint is within 90 days, go: tell}, "))),
        {
            f"guide yes b {_DAYS}": ("guide/tell", PASSED),
            "guide yes b 2026-08-24 2026-09-02 next": ("guide/tell", PASSED),
        },
    ),
    Change(
        "a row of a decision by an answer says something else",
        edited((_KNOWN, _KNOWN.replace("town is paris", "town is lyon"))),
        {
            "guide yes c paris": ("guide/tell", CHANGED),
            "guide yes c lyon": ("guide/paris", CHANGED),
            "guide yes c paris next": ("guide/last", SAME),
        },
    ),
    Change(
        "a decision leads to another step",
        edited((_TIME, _TIME.replace("otherwise: soon", "otherwise: paris"))),
        {
            f"guide yes b {_DAYS}": ("guide/paris", CHANGED),
            f"guide yes b {_DAYS} next": ("guide/paris", CHANGED),
        },
    ),
)

FLOWS: Final = (
    Change(
        "a guide is renamed and says so",
        _renamed_flow("guide", "refused", was=True),
        renamed=Renamed(places={"guide": "refused"}),
        is_silent=True,
    ),
    Change(
        "a guide that is called is renamed and says so",
        _renamed_flow("lawyer", "find-lawyer", was=True),
        renamed=Renamed(places={"lawyer": "find-lawyer"}),
        is_silent=True,
    ),
    Change(
        "a guide is renamed and does not say so",
        _renamed_flow("guide", "refused", was=False),
        {
            "guide": ("menu/start", CHANGED),
            "guide no next": ("menu/start", CHANGED),
            "menu about": ("menu/about", SAME),
            "lawyer free": ("lawyer/free", SAME),
        },
    ),
    Change(
        "a guide that is called is renamed and does not say so",
        _renamed_flow("lawyer", "find-lawyer", was=False),
        {
            "guide no next lawyer": ("find-lawyer/start", CHANGED),
            "guide no next lawyer free": ("find-lawyer/start", CHANGED),
            "lawyer": ("menu/start", CHANGED),
            "guide no next": ("guide/last", SAME),
        },
    ),
    Change(
        "a guide is taken away",
        _without_guide(),
        {
            "guide": ("menu/start", CHANGED),
            f"guide yes b {_DAYS}": ("menu/start", CHANGED),
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
        edited((_TELL, "\ntell: {go: start}")),
        {
            "guide no": ("guide/tell", SAME),
            "guide no next": ("guide/start", CHANGED),
            "guide no next lawyer": ("guide/start", CHANGED),
        },
    ),
    Change(
        "a way goes on where it went round",
        edited((_LAST, _LAST.replace("again: first", "again: paris"))),
        {
            "guide no next": ("guide/last", SAME),
            "guide no next again": ("guide/paris", CHANGED),
        },
    ),
)

TIME: Final = (
    Change(
        "a time limit has passed overnight",
        OLD,
        {
            "guide yes b 2026-09-21 2026-09-22": ("guide/late", PASSED),
            "guide yes b 2026-09-21 2026-09-22 next lawyer": ("guide/late", PASSED),
            "guide yes b 2026-09-22 2026-09-22": ("guide/soon", SAME),
            "guide yes b 2026-09-20 2026-09-22": ("guide/late", SAME),
        },
        later=date(2026, 11, 22),
    ),
    Change(
        "a day on a letter is years old by now",
        OLD,
        {
            "guide yes b 2026-11-01": ("guide/when", PASSED),
            "guide yes b ?2026-11-01": ("guide/when", PASSED),
            "guide yes b unknown": ("guide/tell", SAME),
        },
        later=date(2029, 12, 1),
    ),
    Change(
        "an answer has gone stale",
        edited((_YES, _YES.replace("save", "asks-again-after: 30 days, save"))),
        {
            "guide yes": ("guide/start", PASSED),
            "guide no next lawyer": ("guide/start", PASSED),
            "guide": ("guide/start", SAME),
        },
        later=date(2026, 12, 24),
        old=edited((_YES, _YES.replace("save", "asks-again-after: 30 days, save"))),
    ),
    Change(
        "an answer goes stale no more",
        OLD,
        {
            "guide yes": ("guide/first", CHANGED),
            "guide": ("guide/start", SAME),
        },
        old=edited((_YES, _YES.replace("save", "asks-again-after: 30 days, save"))),
    ),
    Change(
        "an answer is not stale yet",
        edited((_YES, _YES.replace("save", "asks-again-after: 30 days, save"))),
        {"guide yes": ("guide/first", SAME), "guide no next lawyer": ("lawyer/start", SAME)},
        later=date(2026, 12, 18),
        old=edited((_YES, _YES.replace("save", "asks-again-after: 30 days, save"))),
    ),
)

ALL: Final = (*CHOICES, *STEPS, *KINDS, *FLOWS, *TIME)
