"""
Function calls of a press, counted: they do not depend on the machine nor on who else uses it.
Two of them are the counting itself.

A press is warm when somebody has asked for the same screen that day, else cold. The budgets are
about a quarter above what was counted; docs/speed.md says what they are in microseconds.
"""

import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from statistics import median
from types import FrameType

import pytest

import bot
from bot.engine.show import show
from bot.faces.telegram.payloads import PayloadCache
from bot.model.names import Locale
from bot.service.conversation import Conversation
from bot.service.walk import walk
from tests.project import TODAY, own_talk
from tests.project import talk as shared_talk

PACKAGE = f"{Path(bot.__file__).parent}/"

WARM = 6
"""Calls for a screen that is ready: what day it is, and a look into a dictionary."""
BODY = 5
"""Calls for the body of an edit that was made before."""
COLD = 490
"""
Calls for a screen that is not ready, of half of all screens: about 100 microseconds. In Arabic each
text declares its direction, and a critical one that nobody has signed is said in French, too.
"""
COLDEST = 2_900
"""Calls for any screen: a list of places asks for the hours of each."""
REPLAY = 150
"""
Calls of the engine alone, of half of all screens: about 20 microseconds. Fewer short ways since
guides are entered behind what is already said: half of all screens are further down.
"""
FILES = 28
"""Files of ours that nine of ten screens enter that are not ready: one reads the way of a press."""
CONTACTS = 10
"""Calls that a screen makes in `model/contacts.py`: each line is asked once a day, not a text."""
SCREENS = 400


@pytest.fixture(scope="module")
def links() -> list[str]:
    """The first screens of a walk through the guides of the project, in French and in Arabic."""
    compiled = shared_talk().compiled
    return [
        visit.screen.link
        for locale in ("fr", "ar")
        for visit, _ in zip(walk(compiled, Locale(locale), TODAY), range(SCREENS), strict=False)
    ]


@pytest.fixture
def talk(links: list[str]) -> Conversation:
    """A conversation that has said every text before, but has no screen ready."""
    talk = own_talk()
    for link in links:
        talk.press(link)
    talk.is_at("https://t.me/example_bot")
    return talk


def calls(work: Callable[[], object]) -> int:
    """How many functions, of Python and of C, *work* calls."""
    counted = 0

    def count(_: FrameType, event: str, __: object) -> None:
        nonlocal counted
        counted += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return counted


def entered(work: Callable[[], object]) -> Counter[str]:
    """Which files of ours *work* enters, each with the number of its calls there."""
    files: Counter[str] = Counter()

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code.co_filename.startswith(PACKAGE):
            files[frame.f_code.co_filename.removeprefix(PACKAGE)] += 1

    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(None)
    return files


def test_a_screen_that_is_ready(talk: Conversation, links: list[str]) -> None:
    """A warm press looks the screen up, and does nothing else."""
    asked_twice = [link for link in links if talk.press(link) is talk.press(link)]

    assert len(asked_twice) > len(links) * 0.9
    assert max(calls(lambda link=link: talk.press(link)) for link in asked_twice) <= WARM  # type: ignore[misc]


def test_a_screen_that_is_not_ready(talk: Conversation, links: list[str]) -> None:
    """A cold press replays the link and puts the texts together; no text is parsed again."""
    talk.is_at("https://t.me/another_bot")
    counted = [calls(lambda link=link: talk.press(link)) for link in links]  # type: ignore[misc]

    assert median(counted) <= COLD
    assert max(counted) <= COLDEST


def test_the_way_of_a_press(talk: Conversation, links: list[str]) -> None:
    """A cold press enters few files, and asks no phone line anew for a text."""
    talk.is_at("https://t.me/another_bot")
    ways = [entered(lambda link=link: talk.press(link)) for link in links]  # type: ignore[misc]

    assert sorted(map(len, ways))[len(ways) * 9 // 10] <= FILES
    assert max(way["model/contacts.py"] for way in ways) <= CONTACTS


def test_the_replay_of_a_link(talk: Conversation, links: list[str]) -> None:
    """The engine's part of a cold press."""
    counted = [calls(lambda link=link: show(talk.compiled, link, TODAY)) for link in links]  # type: ignore[misc]

    assert median(counted) <= REPLAY


def test_the_body_of_an_edit(talk: Conversation, links: list[str]) -> None:
    """What is sent is made once for everybody who asks for the same screen."""
    bodies = PayloadCache()
    message = talk.press(links[0])
    bodies.edit(5, 6, message)

    assert calls(lambda: bodies.edit(7, 8, message)) <= BODY


def test_a_deeper_link_costs_little_more(talk: Conversation, links: list[str]) -> None:
    """Ten moves more are at most twice the work of a screen near the start."""
    talk.is_at("https://t.me/another_bot")
    by_depth = sorted(links, key=len)
    shallow, deep = by_depth[: len(links) // 5], by_depth[-len(links) // 5 :]

    assert median(cold(talk, deep)) <= 2 * median(cold(talk, shallow))


def cold(talk: Conversation, links: list[str]) -> list[int]:
    """The calls for each of *links*, none of them ready."""
    return [calls(lambda link=link: talk.press(link)) for link in links]  # type: ignore[misc]
