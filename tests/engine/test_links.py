"""The text of a link, and the oldest links still alive."""

import pytest

from bot.engine.links import (
    MAX_LENGTH,
    MAX_MOVES,
    Link,
    has_helper,
    head_of,
    helper_code_of,
    leads_to_same_screen,
    locale_of,
    read_link,
    verb_of,
    with_helper,
    with_locale,
    with_verb,
)
from bot.engine.show import show
from bot.model.names import FlowName
from bot.model.verbs import Verb
from tests.build import AR, EN, FR, TODAY, compiled_of
from tests.engine.person import place

# These names are the ones that the links below were written with. Never change them.
GUIDES = compiled_of(
    {
        "menu": """
start: {choices: {refused: refused, about: about}}
about: {go: end}
refused: {call: refused, go: end}
""",
        "refused": """
start: {choices: {judge: judge-day, department: told}, save: who}
told: {go: age}
age: {choices: {soon: hub, later: hub}, save: age, asks-again-after: 30 days}
judge-day: {input: date, save: judge-day, unknown: hub, go: time-left}
time-left: {decide: [{when: appeal is passed, go: late}, {otherwise: in-time}]}
late: {go: hub}
in-time: {go: hub}
hub: {choices: {lawyer: lawyer, out: end}}
lawyer: {call: lawyer, go: hub}
""",
        "lawyer": """
start: {input: town, save: town, unknown: free, go: free}
free: {go: end}
""",
    },
    shows={},
)
JUDGE = {"who": "judge"}
IN_TIME = {"who": "judge", "judge-day": "2026-11-10"}


@pytest.mark.parametrize(
    ("link", "expected", "answers"),
    [
        ("s1f-JooS", "menu/start", {}),
        ("s1f-JoRyJM", "menu/about", {}),
        ("s1f-YeVI", "refused/start", {}),
        ("s1f-Ye0vRc", "refused/judge-day", JUDGE),
        ("s1f-Ye0vDwwAnJRc", "refused/judge-day", JUDGE),
        ("s1f-Ye0vPwwAnMRc", "refused/judge-day", JUDGE),
        ("s1f-Ye0vCwwAnJ9OLh", "refused/in-time", IN_TIME),
        ("s1f-Ye0vCwwAmhTSyD", "refused/late", {"who": "judge", "judge-day": "2026-10-01"}),
        ("s1f-Ye0vUww0Y", "refused/hub", JUDGE),
        ("s1f-YeWH-ltFn0Y", "refused/hub", {"who": "department", "age": "soon"}),
        ("s1f-Ye0vCwwAnJ9O-riXm", "lawyer/start", IN_TIME),
        ("s1f-Ye0vCwwAnJ9O-riTn5LZnbPJ", "lawyer/free", {**IN_TIME, "town": "paris"}),
        ("s1f-Ye0vCwwAnJ9O-riUn5PJ", "lawyer/free", IN_TIME),
        ("s1afYe_9CLh", "refused/in-time", {}),
        ("s1f-YJ_lHPJ", "lawyer/free", {}),
    ],
)
def test_oldest_links(link: str, expected: str, answers: dict[str, str]) -> None:
    """A link of the first format leads, for ever, where it led on its first day."""
    screen = show(GUIDES, link, TODAY)

    assert (None, expected, answers) == (screen.note, place(screen), dict(screen.answers))
    assert link == screen.link


def test_room_for_moves() -> None:
    """What is left of 64 characters after verb, version, languages, flow and check is 56."""
    assert (MAX_LENGTH, MAX_MOVES) == (64, 56)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("s1f-YeVI", Link(Verb.SHOW, FR, None, FlowName("refused"), "", "", "VI")),
        ("m1eaYe0vRc", Link(Verb.MORE, EN, AR, FlowName("refused"), "", "0v", "Rc")),
        ("s1f-Ye_9CLh", Link(Verb.SHOW, FR, None, FlowName("refused"), "9C", "", "Lh")),
        ("s1f-Ye_9C-0Y", Link(Verb.SHOW, FR, None, FlowName("refused"), "9C", "-", "0Y")),
        ("s1f-zzVI", Link(Verb.SHOW, FR, None, None, "", "", "VI")),
    ],
)
def test_read_link(text: str, expected: Link) -> None:
    """A link falls into verb, languages, flow, step, moves and check without separators."""
    assert expected == read_link(GUIDES, text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "s1f-YeV",  # too short
        "s1f-Ye" + "A" * 59,  # too long
        "s2f-YeVI",  # another version
        "_1f-YeVI",  # no such verb
        "s1x-YeVI",  # no such language
        "s1fxYeVI",  # no such helper language
        "s1f_YeVI",
        "s1f-Ye VI",  # not of the alphabet
        "s1f-YeV\n",
        "s1f-YeVÉ",
        "s1f-Ye_VI",  # a step without its code
        "s1f-Ye_9VI",
    ],
)
def test_not_a_link(text: str) -> None:
    """Anything else is no link of ours."""
    assert read_link(GUIDES, text) is None


def test_head_of() -> None:
    """A link begins with what it asks for, its version, two languages and its flow."""
    assert head_of(GUIDES, FR, None, FlowName("refused")) == "s1f-Ye"
    assert head_of(GUIDES, AR, EN, FlowName("refused")) == "s1aeYe"


def test_another_verb() -> None:
    """The first character alone says what a link asks for; what is no link asks to be shown."""
    assert with_verb("s1f-YeVI", Verb.SOURCES) == "w1f-YeVI"
    assert Verb.SOURCES is verb_of("w1f-YeVI")
    assert Verb.SHOW is verb_of("")
    assert Verb.SHOW is verb_of("?")


def test_second_language() -> None:
    """A link says which language to use where hers is not ready, or that she has not said."""
    assert with_helper(GUIDES, "s1a-Ye0vRc", EN) == "s1aeYe0vRc"
    assert [has_helper(text) for text in ("s1aeYe0vRc", "s1a-Ye0vRc", "s1a", "")] == [
        True,
        False,
        False,
        False,
    ]


def test_another_language() -> None:
    """The same moves in another language: only its character changes."""
    assert with_locale(GUIDES, "s1f-Ye0vRc", AR) == "s1a-Ye0vRc"


@pytest.mark.parametrize("text", ["", "s", "s1", "s1?", "no link of ours"])
def test_no_language_in_what_is_no_link(text: str) -> None:
    """The language of any text can be asked for; nothing that is no link has one."""
    assert locale_of(GUIDES, text) is None


def test_parts_of_a_link_by_their_place() -> None:
    """Language, helper language and screen are read from a link without playing it."""
    link = head_of(GUIDES, AR, None, FlowName("menu")) + "xx"
    helped = with_helper(GUIDES, link, FR)

    assert locale_of(GUIDES, link) == locale_of(GUIDES, helped) == AR
    assert helper_code_of(link) != helper_code_of(helped) == helper_code_of(with_helper(
        GUIDES, with_locale(GUIDES, link, EN), FR))  # fmt: skip
    assert leads_to_same_screen(link, with_verb(link, Verb.MORE))
    assert not leads_to_same_screen(link, helped)
