"""
Whole sentences, spelt as they are typed: the right guide is opened, or stands among those offered.

`sentences/<language>.<set>.txt`: a sentence, and behind "|" the guides of which one is right; "+"
stands between two needs, each of which must be answered. The sets "first" and "second" are known to
who writes words of need (`flows/_typed.yaml`), so their rates flatter. The set "third" was written
last, and what it missed was not mended: a stranger's words do about as well.
"""

import sys
from pathlib import Path

import pytest

from bot.model.messages import Message
from bot.model.names import HELP, MENU, Locale
from bot.service.danger import DANGER_TYPED
from tests.project import talk

FOLDER = Path(__file__).parent / "sentences"
LANGUAGES = ("fr", "en", "ar")
LEAST_RIGHT = {"first": 0.85, "second": 0.90, "third": 0.70}
MOST_OFFERED = 3
NO_MEANING = "xqzwvk"


def sentences(language: str, part: str) -> list[tuple[str, list[set[str]]]]:
    """Each sentence of a set, with the guides that are right, for each need that it names."""
    lines = (FOLDER / f"{language}.{part}.txt").read_text("utf-8").splitlines()
    both = (line.split(" | ") for line in lines if line and not line.startswith("#"))
    return [(text, [set(one.split()) for one in right.split("+")]) for text, right in both]


def guides(message: Message) -> list[str]:
    """The guides that an answer opens or offers, without the question about danger and "back"."""
    if message.flow != MENU:
        return [str(message.flow)]
    if message.text == talk().typed(talk().menu(message.locale), NO_MEANING).text:
        return []
    doors = message.choices[2:] if message.counted_as == DANGER_TYPED else message.choices[:-1]
    return [str(talk().press(one.link or "").flow) for row in doors for one in row]


@pytest.mark.parametrize("part", LEAST_RIGHT)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_right_guide_is_near(language: str, part: str) -> None:
    """In her own words, SMS spelling and dialect, with a town or a second need in them."""
    menu, wrong = talk().menu(Locale(language)), []
    asked = 0
    for text, right in sentences(language, part):
        message = talk().typed(menu, text)
        found = guides(message)
        asked += message.counted_as == DANGER_TYPED and message.flow != HELP
        assert len(found) <= MOST_OFFERED, text
        if not all(one & {*found} for one in right):
            wrong.append(text)
    many = len(sentences(language, part))
    sys.stdout.write(f"{language} {part}: {many - len(wrong)} of {many} right, {asked} asked\n")

    assert len(wrong) <= many * (1 - LEAST_RIGHT[part]), wrong
