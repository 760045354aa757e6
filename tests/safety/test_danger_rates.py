"""
A2, A3: how often danger is heard, and how often harmless words are taken for it, by kind.

`phrases/<language>-<what>.<set>.txt`. Nothing there is learned from (`locales/_danger/learn/` is).
The set "development" is known to who writes patterns and phrases to learn from: thresholds were
chosen on it, so its rates flatter. The set "unseen" is measured only: look at its rates, never at
its lines, and write for kinds of danger. The set "daily" is measured only, too: what somebody of
sixteen types on an ordinary day, and danger by whether it is the wish to die. The sets "forms" and
"fresh" are Arabic alone; when "fresh" was written, 5.0 % of it was missed, and that was mended.

The bounds are what was measured when they were last changed. They only tighten.
"""

import random
import sys
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from bot.model.danger import Alarm, Theme
from bot.service.danger import DangerFinder
from bot.service.danger_score import LEARNED
from tests.safety.everything import the_content

FOLDER = Path(__file__).parent / "phrases"
LANGUAGES = ("fr", "en", "ar")
SETS = [one for one in ("development", "unseen") if any(FOLDER.glob(f"*.{one}.txt"))]
DAILY = "daily"
LEAST = 70
"""Phrases of each kind and language."""
MOST_MISSED = {
    "development": {"well-spelt": 0.05, "sms": 0.06, "dialect": 0.01, "oblique": 0.23},
    "unseen": {"well-spelt": 0.08, "sms": 0.11, "dialect": 0.01, "oblique": 0.12},
}
MOST_MISSED_FORMS = 0.05
MOST_OPENED = {"development": 0.051, "unseen": 0.053, DAILY: 0.01}
MOST_ASKED = {"development": 0.101, "unseen": 0.16, DAILY: 0.12}
JOINED = 200
"""Texts that are joined of some phrases each, for each language."""
MOST_OPENED_JOINED = {3: 0.06, 6: 0.10, 12: 0.17}
MOST_ASKED_JOINED = {3: 0.35, 6: 0.42, 12: 0.55}
MOST_MISSED_AMONG = {3: 0.09, 6: 0.16}
PARAGRAPH = 8
"""Phrases of an ordinary day that make one: about 400 signs."""
MOST_LOST_BEHIND = 0.05
"""Of the phrases of danger that open help alone, those that only ask behind a paragraph or two."""
LEAST_FELT = 8
"""Phrases of each kind that the score alone must hear, or its second head is not measured."""
LEAST_TOLD_DYING = 0.50
MOST_TOLD_DYING = 0.15


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


@pytest.mark.parametrize("part", ["forms", "fresh"])
def test_who_does_it_to_whom(finder: DangerFinder, part: str) -> None:
    """
    Arabic says who, to whom and "not" in the verb: each person is heard as "he hits me" is.

    Others who are hit, "we" and "us", what is denied, what was done with no word for who did it.
    """
    for kind, those in phrases("ar", "danger", part).items():
        missed = sum(not finder.find(one) for one in those) / len(those)
        sys.stdout.write(f"ar {part} {kind}: {missed:.1%} of {len(those)} missed\n")

        assert missed < MOST_MISSED_FORMS, kind


def test_the_same_words_of_nobody_hurt(finder: DangerFinder) -> None:
    """A2: a ball that is hit, a rope to jump with and a hall that was not found open nothing."""
    those = phrases("ar", "harmless", "forms")["hard"]
    heard = Counter(finder.find(one).alarm for one in those)

    assert heard[Alarm.EXACT] <= 1
    assert heard[Alarm.NEAR] <= len(those) // 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_ordinary_day_is_left_alone(finder: DangerFinder, language: str) -> None:
    """A2: football, school, food, telephone, hotel, cousins and papers are no danger."""
    those = harmless_of_a_day(language)
    opened, asked = shares(finder, those)
    sys.stdout.write(f"{language} daily: {opened:.1%} opened, {asked:.1%} asked, {len(those)}\n")

    assert len(those) >= 100
    assert opened < MOST_OPENED[DAILY]
    assert asked < MOST_ASKED[DAILY]


@pytest.mark.parametrize("many", [3, 6, 12])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_harmless_text(finder: DangerFinder, language: str, many: int) -> None:
    """A text is no danger for its length: phrases of an ordinary day, joined, at random."""
    those = joined(harmless_of_a_day(language), many)
    opened, asked = shares(finder, those)
    sys.stdout.write(f"{language} {many} joined: {opened:.1%} opened, {asked:.1%} asked\n")

    assert opened < MOST_OPENED_JOINED[many]
    assert asked < MOST_ASKED_JOINED[many]


@pytest.mark.parametrize("many", [3, 6])
@pytest.mark.parametrize("language", LANGUAGES)
def test_danger_between_harmless_phrases(finder: DangerFinder, language: str, many: int) -> None:
    """A2: a phrase of danger is heard among those of an ordinary day, wherever it stands."""
    chance = random.Random(many)
    missed = 0
    cries = [one for part in SETS for two in phrases(language, "danger", part).values()
             for one in two]  # fmt: skip
    for cry in cries:
        around = chance.sample(harmless_of_a_day(language), many - 1)
        around.insert(chance.randrange(many), cry)
        missed += not finder.find(", ".join(around))
    sys.stdout.write(f"{language} among {many}: {missed / len(cries):.1%} of {len(cries)} missed\n")

    assert missed / len(cries) < MOST_MISSED_AMONG[many]


@pytest.mark.parametrize("paragraphs", [1, 2])
@pytest.mark.parametrize("language", LANGUAGES)
def test_danger_behind_paragraphs(finder: DangerFinder, language: str, paragraphs: int) -> None:
    """A2: a phrase that opens help opens it behind ordinary text, too, however long that is."""
    chance = random.Random(paragraphs)
    opening = [
        one
        for part in SETS
        for those in phrases(language, "danger", part).values()
        for one in those
        if finder.find(one).alarm is Alarm.EXACT
    ]
    before = [chance.sample(harmless_of_a_day(language), PARAGRAPH * paragraphs) for _ in opening]
    texts = [". ".join([*some, cry]) for some, cry in zip(before, opening, strict=True)]
    lost = 1 - shares(finder, texts)[0]
    sys.stdout.write(f"{language} behind {paragraphs}: {lost:.1%} of {len(opening)} only ask\n")

    assert len(opening) >= LEAST / 2
    assert lost <= MOST_LOST_BEHIND


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_wish_to_die_is_told_apart(finder: DangerFinder, language: str) -> None:
    """A3: who may want to die is asked with 3114 first; who is in other danger is not."""
    told = {
        kind: [finder.find(one) for one in those]
        for kind, those in phrases(language, "kinds", DAILY).items()
    }
    felt = {
        kind: [LEARNED.feel(one) for one in those]
        for kind, those in phrases(language, "kinds", DAILY).items()
    }
    told_dying = sum(one.theme is Theme.SELF_HARM for one in told["dying"]) / len(told["dying"])
    told_other = sum(one.theme is Theme.SELF_HARM for one in told["other"]) / len(told["other"])
    felt_dying = [one.is_dying for one in felt["dying"] if one.is_danger]
    felt_other = [one.is_dying for one in felt["other"] if one.is_danger]
    rates = (sum(felt_dying) / len(felt_dying), sum(felt_other) / len(felt_other))
    sys.stdout.write(
        f"{language} dying: {told_dying:.1%} told, {rates[0]:.1%} of those felt; "
        f"other: {told_other:.1%} told, {rates[1]:.1%} felt\n"
    )

    assert len(felt_dying) >= LEAST_FELT
    assert len(felt_other) >= LEAST_FELT
    assert told_dying > LEAST_TOLD_DYING
    assert rates[0] > LEAST_TOLD_DYING
    assert told_other < MOST_TOLD_DYING
    assert rates[1] < MOST_TOLD_DYING


def harmless_of_a_day(language: str) -> list[str]:
    """What somebody types on an ordinary day."""
    return [one for those in phrases(language, "harmless", DAILY).values() for one in those]


def joined(those: Sequence[str], many: int) -> list[str]:
    """Texts of *many* phrases each, the same every time."""
    chance = random.Random(many)
    return [", ".join(chance.sample(those, many)) for _ in range(JOINED)]


def shares(finder: DangerFinder, those: Sequence[str]) -> tuple[float, float]:
    """The shares of *those* that open help, and that are asked about."""
    heard = Counter(finder.find(one).alarm for one in those)
    return heard[Alarm.EXACT] / len(those), heard[Alarm.NEAR] / len(those)
