"""The words of danger as they stand in their file."""

import pytest

from bot.content.read_danger import read_danger
from bot.content.report import Report
from bot.model.danger import Theme
from tests.content.sources import told, tree
from tests.service.test_danger import FRENCH, words


def problems(source: str) -> list[tuple[str, int]]:
    """Each problem's kind and line."""
    report = Report()
    read_danger(tree(source, report), report)
    return [(kind, line) for kind, line, _, _ in told(report)]


def test_read() -> None:
    """Every list, each phrase with its place."""
    read = words(FRENCH)

    assert [one.words for one in read.help] == ["sos", "aide", "au secours"]
    assert set(read.danger) == set(Theme)
    assert [one.words for one in read.near[Theme.VIOLENCE]] == ["couteau", "viol"]
    assert {key: [one.words for one in value] for key, value in read.spellings.items()} == {
        "je veux": ["jveu"],
        "frapper": ["frappe", "tape"],
    }
    assert (read.help[1].place.line, read.help[1].place.column) == (2, 13)
    assert [one.words for one in read.ordinary] == ["mourait", "couteaux"]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("help: [sos, aide, au secours]\n", "", [("missing-field", 2)]),
        ("harmless: [bonjour]\n", "", [("missing-field", 2)]),
        ("harmless: [bonjour]", "harmles: [bonjour]", [("unknown-key", 17)]),
        ("  lost: [je suis perdu]\n", "", [("missing-theme", 4)]),
        ("  lost:", "  lots:", [("unknown-key", 9)]),
        ("[sos, aide,", "[sos, Sos,", [("phrase-twice", 2)]),
        ("[sos, aide,", "[sos, suicide,", [("phrase-twice", 4)]),
        ("near:\n  violence: [couteau, viol]\n", "near: couteau\n", [("not-fields", 11)]),
        ("lost: [je suis perdu]", "lost: {a: b}", [("not-a-text", 9)]),
    ],
)  # fmt: skip
def test_mistakes(old: str, new: str, expected: list[tuple[str, int]]) -> None:
    """Each mistake is told once, where it is."""
    assert old in FRENCH
    assert problems(FRENCH.replace(old, new)) == expected


def test_without_danger_there_is_nothing() -> None:
    """A file without its main list is not used."""
    report = Report()

    assert read_danger(tree("help: [sos]\nharmless: [salut]\n", report), report) is None
    assert [kind for kind, *_ in told(report)] == ["missing-field"]


PATTERNS = """classes:
  hit: [frappe, <kick>]
  kick: [cogne]
patterns:
  danger:
    violence:
      - me <hit> fort
"""


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        ("[cogne]", "[]", ["not-a-list"]),
        ("[cogne]", "''", ["not-a-text"]),
        ("[cogne]", "[cogne, cogne(]", ["class-entry-sign"]),
        ("[cogne]", "[cogne, )cogne]", ["class-entry-sign"]),
        ("[cogne]", "[cogne, cogn(e|<hit>)]", ["class-entry-sign"]),
        ("[cogne]", "[cogne, -<hit>]", ["class-entry-sign"]),
        ("[cogne]", "[cogne, '...']", ["class-entry-sign"]),
        ("[cogne]", "[cogne, <hit>]", ["class-ring"]),
        ("[cogne]", "[cogne, <lick>]", ["unknown-class"]),
        ("[cogne]", "[cogne, x(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)]", ["too-many-forms"]),
        ("me <hit> fort", "me <hits> fort", ["unknown-class"]),
        ("me <hit> fort", "me < hit> fort", ["pattern-sign"]),
        ("me <hit> fort", "me <hit>s fort", ["pattern-sign"]),
        ("me <hit> fort", "me <hit> - fort", ["pattern-sign"]),
        ("me <hit> fort", "me <hit>.. fort", ["pattern-sign"]),
        ("me <hit> fort", "me <hit> … fort", ["pattern-sign"]),
        ("me <hit> fort", "me <hit> (fort)", ["pattern-sign"]),
        ("me <hit> fort", "me <hit>|fort", ["pattern-sign"]),
        ("me <hit> fort", "l’<hit>", ["pattern-sign"]),
        ("me <hit> fort", "'-<hit> <kick>?'", ["pattern-never-found"]),
        ("me <hit> fort", "..", ["gap-out-of-place"]),
        ("    violence:\n", "    violense:\n", ["unknown-key"]),
        ("  danger:\n", "  dangr:\n", ["unknown-key"]),
    ],
)
def test_patterns_that_would_be_silent(old: str, new: str, kinds: list[str]) -> None:
    """What would find nothing, or something else, is one mistake, told on its line."""
    assert problems(FRENCH + PATTERNS) == []
    assert old in PATTERNS
    assert [kind for kind, _ in problems(FRENCH + PATTERNS.replace(old, new, 1))] == kinds


@pytest.mark.parametrize(
    "pattern",
    ["me <hit> fort", "<hit>? me .. <kick>", "moi -<hit>", "-<hit> moi", "a .. .. .. b",
     "<hit> ?", "peut-être <hit>", "j’ai 15 ans <hit>"],
)  # fmt: skip
def test_patterns_that_are_right(pattern: str) -> None:
    """Every part where it may stand; an apostrophe, a hyphen and a number are parts of words."""
    assert problems(FRENCH + PATTERNS.replace("me <hit> fort", pattern)) == []
