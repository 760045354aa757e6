"""YAML with positions: what was typed stays what was typed."""

import pytest

from bot.content.report import Report
from bot.content.yaml_tree import Fields, Items, Text, has_invisible, read_tree
from bot.model.problem import SourceLocation
from tests.content.sources import PATH, kinds, told, tree


@pytest.mark.parametrize("typed", ["yes", "no", "on", "07", "1.50", "2026-11-02", "null", "0x1F"])
def test_every_value_is_the_text_that_was_typed(typed: str) -> None:
    """No word becomes true, no number loses its zero, no day becomes a date."""
    found = tree(f"{typed}: {typed}", Report())

    assert [(typed, typed)] == [
        (key.value, value.value) for key, value in found if isinstance(value, Text)
    ]


def test_names_and_values_have_their_places() -> None:
    """Line and column begin at 1; the length is what stands on the line."""
    found = tree("start:\n  go: end\n  facts: [REC-01]\n", Report())
    step = found.get("start")

    assert isinstance(step, Fields)
    assert SourceLocation(PATH, 2, 3, 1) == step.place
    assert Text("end", SourceLocation(PATH, 2, 7, 3)) == step.get("go")
    assert Items(
        (Text("REC-01", SourceLocation(PATH, 3, 11, 6)),), SourceLocation(PATH, 3, 10, 8)
    ) == step.get("facts")


def test_a_name_that_is_not_there_has_no_value() -> None:
    """Asking for a missing field gives nothing."""
    assert tree("go: end", Report()).get("save") is None


def test_a_name_written_twice_is_kept_twice() -> None:
    """Which of the two is right is for the readers to ask; the first is given."""
    found = tree("go: end\ngo: start\n", Report())

    assert [key.value for key, _ in found] == ["go", "go"]
    assert Text("end", SourceLocation(PATH, 1, 5, 3)) == found.get("go")


def test_a_name_that_is_no_text_is_an_empty_name() -> None:
    """A list in place of a name is not understood, and breaks nothing."""
    assert [key.value for key, _ in tree("? [a, b]\n: c\n", Report())] == [""]


def test_a_sentence_may_hold_invisible_signs_a_name_may_not() -> None:
    """A no-break space before a question mark is good French; in a name it is a trap."""
    report = Report()
    read_tree(PATH, "about: Et\u00a0maintenant que faire\u00a0?\n", report)

    assert kinds(report) == []


def test_a_long_address_may_hold_an_invisible_sign() -> None:
    """A text of more than sixty letters is no name, even without a space."""
    report = Report()
    read_tree(PATH, f"source: https://example.org/{'a' * 60}\u00ad\n", report)

    assert kinds(report) == []


def test_each_name_with_an_invisible_sign_is_told() -> None:
    """All of them in one run: they are different mistakes."""
    report = Report()
    read_tree(PATH, "a\u00a0:\n  b\u200b: [c\u00ad, d]\n  e: f\n", report)

    expected = [("invisible-character", line, column) for line, column in ((1, 1), (2, 3), (2, 8))]
    assert expected == [one[:3] for one in told(report)]


@pytest.mark.parametrize("sign", ["\u00a0", "\u00ad", "\u200b", "\u202f", "\u2060", "\ufeff"])
def test_signs_that_nobody_sees_are_known(sign: str) -> None:
    """No-break spaces, soft hyphens and marks of order and width."""
    assert has_invisible(f"law{sign}yer")
    assert not has_invisible("lawyer")


@pytest.mark.parametrize(
    "source",
    [
        "about: R&D and a * star\n",
        "# &later is told in words\na: b\n",
        "about: 'a &quoted word'\n",
        "about: wait!\n",
        "a: b # ... and on\n",
    ],
)
def test_signs_in_words_are_no_tricks(source: str) -> None:
    """Only where YAML itself would take a sign for an order is it refused."""
    report = Report()

    assert read_tree(PATH, source, report) is not None
    assert kinds(report) == []


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("a: &later b\n", "&later"),
        ("a: [b, *later]\n", "*later"),
        ("a:\n  <<: b\n", "<<:"),
        ("a: !int 3\n", "!int"),
        ("a: b\n...\n", "..."),
    ],
)
def test_tricks_of_yaml_are_refused(source: str, what: str) -> None:
    """Whoever corrects a step finds everything about it where it stands."""
    report = Report()

    assert read_tree(PATH, source, report) is None
    assert [("yaml-trick", {"what": what})] == [(one[0], one[3]) for one in told(report)]


def test_a_tab_between_words_is_no_mistake() -> None:
    """Only a tab at the beginning of a line says something about what belongs where."""
    report = Report()

    assert read_tree(PATH, "go:\tend\n", report) is not None
    assert kinds(report) == []
