"""
A2, A3: how often danger is heard, and how often harmless words are taken for it, by kind.

`phrases/<language>-<what>.<set>.txt`. Nothing there is learned from (`locales/_danger/learn/` is).
The set "development" is known to who writes patterns and phrases to learn from: thresholds were
chosen on it, so its rates flatter. The set "unseen" is measured only: look at its rates, never at
its lines, and write for kinds of danger.

The bounds are what was measured when they were last changed. They only tighten.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.service.danger import Alarm, DangerFinder
from bot.service.danger_score import LEARNED
from tests.safety.everything import the_content

FOLDER = Path(__file__).parent / "phrases"
LANGUAGES = ("fr", "en", "ar")
SETS = [one for one in ("development", "unseen") if any(FOLDER.glob(f"*.{one}.txt"))]
LEAST = 70
"""Phrases of each kind and language."""
MOST_MISSED = {
    "development": {"well-spelt": 0.08, "sms": 0.06, "dialect": 0.11, "oblique": 0.23},
    "unseen": {"well-spelt": 0.08, "sms": 0.11, "dialect": 0.05, "oblique": 0.11},
}
MOST_OPENED = {"development": 0.051, "unseen": 0.053}
MOST_ASKED = {"development": 0.11, "unseen": 0.18}


def phrases(language: str, what: str, part: str) -> Mapping[str, list[str]]:
    """The phrases of a file, by the heading above them."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    kind = ""
    for line in (FOLDER / f"{language}-{what}.{part}.txt").read_text("utf-8").splitlines():
        if line.startswith("# "):
            kind = line[2:]
        elif line.strip():
            found[kind].append(line.strip())
    return found


@pytest.fixture(scope="module")
def finder() -> DangerFinder:
    """All languages at once, with what was learned."""
    content = the_content().content
    assert content is not None
    return DangerFinder(content.danger.values(), LEARNED)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("what", ["danger", "harmless"])
@pytest.mark.parametrize("part", SETS)
def test_there_are_enough(language: str, what: str, part: str) -> None:
    """A share of fewer phrases would say nothing."""
    assert sum(map(len, phrases(language, what, part).values())) >= LEAST


@pytest.mark.parametrize("part", SETS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_danger_is_heard(finder: DangerFinder, language: str, part: str) -> None:
    """Of each way to write, no more is missed than when it was last measured."""
    for kind, those in phrases(language, "danger", part).items():
        missed = sum(not finder.find(one) for one in those) / len(those)
        sys.stdout.write(f"{language} {part} {kind}: {missed:.1%} of {len(those)} missed\n")

        assert missed < MOST_MISSED[part][kind], kind


@pytest.mark.parametrize("part", SETS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_harmless_words_are_left_alone(finder: DangerFinder, language: str, part: str) -> None:
    """Nor does more of what is harmless open help, or is asked about."""
    heard: Counter[Alarm] = Counter()
    for those in phrases(language, "harmless", part).values():
        heard.update(finder.find(one).alarm for one in those)
    opened, asked = heard[Alarm.EXACT] / heard.total(), heard[Alarm.NEAR] / heard.total()
    sys.stdout.write(
        f"{language} {part} harmless: {opened:.1%} opened, {asked:.1%} asked, of {heard.total()}\n"
    )

    assert opened < MOST_OPENED[part]
    assert asked < MOST_ASKED[part]
