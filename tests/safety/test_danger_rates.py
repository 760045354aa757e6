"""
A2, A3: how often danger is heard, and how often harmless words are taken for it, by kind.

Written from kinds of danger and from everyday needs: `phrases/<language>-<what>.<half>.txt`.
Those of the half "build" may be read by whoever writes patterns; those of "held-out"
are measured only: look at their rates, never at their lines, and write patterns for kinds.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.service.danger import Alarm, DangerFinder
from tests.safety.everything import the_content

FOLDER = Path(__file__).parent / "phrases"
LANGUAGES = ("fr", "en", "ar")
HALVES = ("build", "held-out")
LEAST = 400
"""Phrases of each kind and language."""
MOST_MISSED = {"well-spelt": 0.05, "sms": 0.20, "dialect": 0.20, "oblique": 0.20}
MOST_OPENED = 0.03
MOST_ASKED = 0.12


def phrases(language: str, what: str, half: str) -> Mapping[str, list[str]]:
    """The phrases of a file, by the heading above them."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    kind = ""
    for line in (FOLDER / f"{language}-{what}.{half}.txt").read_text("utf-8").splitlines():
        if line.startswith("# "):
            kind = line[2:]
        elif line.strip():
            found[kind].append(line.strip())
    return found


@pytest.fixture(scope="module")
def finder() -> DangerFinder:
    """All languages at once."""
    content = the_content().content
    assert content is not None
    return DangerFinder(content.danger.values())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("what", ["danger", "harmless"])
def test_there_are_enough(language: str, what: str) -> None:
    """At least 400 phrases; none in two halves, or the measured half would have been seen."""
    halves = [
        {one for those in phrases(language, what, half).values() for one in those}
        for half in HALVES
    ]

    assert sum(len(half) for half in halves) >= LEAST
    assert len(halves[0] & halves[1]) <= 8


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_danger_is_heard(finder: DangerFinder, language: str, half: str) -> None:
    """Of what is well spelt less than 5 % is missed, of SMS, dialect and hints less than 20 %."""
    for kind, those in phrases(language, "danger", half).items():
        missed = sum(not finder.find(one) for one in those) / len(those)
        sys.stdout.write(f"{language} {half} {kind}: {missed:.1%} of {len(those)} missed\n")

        assert missed < MOST_MISSED[kind], kind


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_harmless_words_are_left_alone(finder: DangerFinder, language: str, half: str) -> None:
    """Less than 3 % of what is harmless opens help, less than 12 % is asked about."""
    heard: Counter[Alarm] = Counter()
    for those in phrases(language, "harmless", half).values():
        heard.update(finder.find(one).alarm for one in those)
    opened, asked = heard[Alarm.EXACT] / heard.total(), heard[Alarm.NEAR] / heard.total()
    sys.stdout.write(
        f"{language} {half} harmless: {opened:.1%} opened, {asked:.1%} asked, of {heard.total()}\n"
    )

    assert opened < MOST_OPENED
    assert asked < MOST_ASKED
