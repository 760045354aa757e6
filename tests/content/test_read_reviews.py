"""What has been reviewed is computed from the fingerprints of both texts."""

import json

import pytest

from bot.content.patterns import fingerprint
from bot.content.read_reviews import read_reviews
from bot.content.read_texts import read_texts
from bot.content.report import Report
from bot.content.texts import ReviewState, Texts
from bot.model.names import Locale
from bot.model.problem import Severity
from tests.content.sources import kinds

FR, EN = Locale("fr"), Locale("en")
FRENCH = "start = Qui a dit non ?\n"
ENGLISH = "start = Who said no?\n"
PATH = "locales/en/review.json"


def states(records: object, report: Report, *, english: str = ENGLISH) -> Texts:
    """The texts of two languages with what is known about their reviews."""
    files = {
        FR: {"refused": read_texts("locales/fr/refused.ftl", FRENCH, report)},
        EN: {"refused": read_texts("locales/en/refused.ftl", english, report)},
    }
    found = read_reviews(PATH, json.dumps(records, indent=1), EN, FR, files, report)
    return Texts(files, {EN: found})


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        (FRENCH, ENGLISH, ReviewState.REVIEWED),
        ("start = Qui ?\n", ENGLISH, ReviewState.STALE),
        (FRENCH, "start = Who?\n", ReviewState.DRAFT),
        ("start = Qui ?\n", "start = Who?\n", ReviewState.DRAFT),
    ],
)
def test_the_state_of_a_text_follows_from_what_was_read(
    source: str, target: str, expected: ReviewState
) -> None:
    """Both unchanged: reviewed. French changed since: stale. The translation changed: draft."""
    report = Report()
    record = {"source": fingerprint(source), "target": fingerprint(target), "by": "Amina Exemple"}
    texts = states({"refused/start": record}, report)

    assert expected == texts.state(EN, "refused", "start")
    assert kinds(report) == []


def test_a_text_without_a_record_is_a_draft() -> None:
    """Nobody has said that she read it."""
    assert states({}, Report()).state(EN, "refused", "start") == ReviewState.DRAFT


@pytest.mark.parametrize(
    "record",
    [
        [],
        {"source": "a", "target": "b"},
        {"source": "", "target": "b", "by": "Amina Exemple"},
        None,
    ],
)
def test_a_record_that_does_not_say_all_is_told(record: object) -> None:
    """Both fingerprints and a name, or nobody knows what was read by whom."""
    report = Report()
    texts = states({"refused/start": record}, report)

    assert kinds(report) == ["broken-review-record"]
    assert texts.state(EN, "refused", "start") == ReviewState.DRAFT


def test_a_record_of_a_text_that_is_gone_can_wait() -> None:
    """It does no harm to anybody, so it is a warning."""
    report = Report()
    states({"refused/old": {"source": "a", "target": "b", "by": "Amina Exemple"}}, report)

    assert [(one.kind, one.severity) for one in report.in_order()] == [
        ("leftover-review", Severity.WARNING)
    ]


def test_a_record_is_not_told_when_its_text_file_has_a_mistake() -> None:
    """The text may be there, only not read: one mistake, one message."""
    report = Report()
    record = {"source": "a", "target": "b", "by": "Amina Exemple"}
    states({"refused/start": record}, report, english="start: Who said no?\n")

    assert kinds(report) == ["lost-line"]


def signed(*readers: tuple[str, str]) -> dict[str, object]:
    """A record with the fingerprints of today."""
    given = [{"by": by, "as": kind, "on": "2026-12-01"} for by, kind in readers]
    marks = {"source": fingerprint(FRENCH), "target": fingerprint(ENGLISH)}
    return {"refused/start": {**marks, "readers": given}}


@pytest.mark.parametrize(
    ("readers", "expected"),
    [
        ([("Awa Exemple", "native")], ReviewState.DRAFT),
        ([("Awa Exemple", "native"), ("Jean Modèle", "native")], ReviewState.DRAFT),
        ([("Awa Exemple", "native"), ("Exemple Awa", "lawyer")], ReviewState.DRAFT),
        ([("Awa Exemple", "native"), ("Jean Modèle", "field")], ReviewState.REVIEWED),
        ([("Awa Exemple", "field"), ("Jean Modèle", "lawyer")], ReviewState.REVIEWED),
    ],
)
def test_a_critical_text_needs_two_kinds_of_reader(
    readers: list[tuple[str, str]], expected: ReviewState
) -> None:
    """Two persons, who judge two different things; one is enough for other texts."""
    report = Report()
    files = {
        FR: {"refused": read_texts("locales/fr/refused.ftl", FRENCH, report)},
        EN: {"refused": read_texts("locales/en/refused.ftl", ENGLISH, report)},
    }
    source = json.dumps(signed(*readers))
    critical = read_reviews(PATH, source, EN, FR, files, report, {("refused", "start")})

    assert critical["refused", "start"] is expected
    assert states(signed(readers[0]), report).state(EN, "refused", "start") == ReviewState.REVIEWED
    assert kinds(report) == []


@pytest.mark.parametrize("reader", [("Amina", "native"), ("Awa Exemple", "friend"), ("", "field")])
def test_a_reader_without_name_or_kind_makes_a_broken_record(reader: tuple[str, str]) -> None:
    """Years later it must be clear who judged what."""
    report = Report()
    states(signed(("Awa Exemple", "native"), reader), report)

    assert kinds(report) == ["broken-review-record"]
