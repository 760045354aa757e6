"""Every fact that was researched is told by a guide, or a reason says why not."""

from collections import Counter
from collections.abc import Iterable
from functools import cache

import yaml

from bot.model.content import Content
from bot.model.law import Confidence
from tests.build import ROOT
from tests.walks.guides import walked_or_skipped

RESEARCHED = {
    "ASY": 45, "DAY": 14, "DL": 20, "DOC": 12, "FAM": 11, "GUA": 11, "HEA": 33, "MAJ": 21,
    "MIN": 39, "POL": 24, "REC": 24, "SAFE": 13, "SCH": 17, "TRA": 23,
    "CUS": 16, "PHO": 8, "PRI": 16, "UK": 10, "MAY": 7, "STR": 8,
    "FIN": 8, "LOS": 7, "NET": 8, "ACC": 7,
    "CJM": 10, "PAC": 6,
    "FOR": 8, "PRE": 10,
    "EVA": 14, "HOT": 6, "REV": 7, "SIB": 5,
}  # fmt: skip
"""How many facts of each subject the research gave, numbered from 1."""
FOUND_SINCE = {"DATA-01", "DAY-01-3018", "DAY-01-3919"}
SURE = ("low", "medium", "high")
"""From the least sure."""


@cache
def listed() -> dict[str, dict[str, str]]:
    """The list, part by part."""
    text = (ROOT / "tests" / "coverage" / "facts.yaml").read_text(encoding="utf-8")
    found: dict[str, dict[str, str]] = yaml.safe_load(text)
    return found


def content() -> Content:
    """The project's own guides."""
    return walked_or_skipped("guides").content


def told() -> set[str]:
    """Facts that a step, a deadline or a letter names."""
    here = content()
    steps = [step.about.facts for flow in here.flows.values() for step in flow.steps.values()]
    deadlines = [one.facts for one in here.deadlines.values()]
    letters = [one.facts for one in here.letters.values()]
    return _names(fact for facts in (*steps, *deadlines, *letters) for fact in facts)


def _names(facts: Iterable[str]) -> set[str]:
    return {str(fact) for fact in facts}


def test_no_fact_is_lost_from_the_list() -> None:
    """The list has every fact that was researched: each subject from 1 to its number."""
    wanted = {
        f"{subject}-{number:02}"
        for subject, count in RESEARCHED.items()
        for number in range(1, count + 1)
    }

    assert set(listed()["facts"]) == wanted | FOUND_SINCE


def test_each_fact_is_told_or_has_a_reason() -> None:
    """A fact that no guide tells, of whatever confidence, has a reason."""
    unexplained = set(listed()["facts"]) - told() - set(listed()["not-told"])

    assert unexplained == set()


def test_no_reason_for_what_is_told() -> None:
    """A reason for a fact that is told, or is none, is out of date."""
    assert set(listed()["not-told"]) & told() == set()
    assert set(listed()["not-told"]) <= set(listed()["facts"])


def test_reasons_say_something() -> None:
    """A reason is a sentence."""
    reasons = [listed()[part] for part in ("not-told", "raised", "told-in-part")]
    short = {name for part in reasons for name, reason in part.items() if len(reason) < 20}

    assert short == set()


def test_every_published_fact_was_researched() -> None:
    """Nothing is in flows/_law/ that is not on the list, and nothing there is unused."""
    published = _names(content().facts)

    assert published - set(listed()["facts"]) == set()
    assert published - told() == set()


def test_nothing_of_low_confidence_is_published() -> None:
    """What was researched at low is no law of ours, but where a better source was found since."""
    low = {name for name, sure in listed()["facts"].items() if sure in {"low", "none"}}
    published = _names(content().facts)

    assert low & published == set(listed()["raised"])
    assert {one.value for one in Confidence} == {"high", "medium"}


def test_no_fact_is_said_surer_than_it_is() -> None:
    """A published fact is at most as sure as the research; a raised one is medium."""
    sure, raised = listed()["facts"], listed()["raised"]
    surer = [
        fact.id
        for fact in content().facts.values()
        if SURE.index(fact.confidence.value)
        > (1 if fact.id in raised else SURE.index(sure[fact.id]))
    ]

    assert surer == []


def test_what_is_told_in_part_is_told() -> None:
    """A note on a part that is left out belongs to a fact that is told."""
    assert set(listed()["told-in-part"]) <= told()


def test_the_subjects_are_counted() -> None:
    """The numbers above are those of the list, so that a fact added to it is counted too."""
    counted = Counter(
        name.partition("-")[0] for name in listed()["facts"] if name not in FOUND_SINCE
    )

    assert counted == Counter(RESEARCHED)
