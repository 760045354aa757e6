"""Letters are read with their parts, styles and conditions; each mistake is told."""

from textwrap import dedent

import pytest

from bot.content.read_letters import read_letters
from bot.content.report import Report
from bot.content.yaml_tree import Fields, read_tree
from bot.model.conditions import AnswerIs, AnswerIsKnown
from bot.model.letters import Letter, LetterName, PartName, Style
from bot.model.names import AnswerName

JUDGE = """
judge:
  about: To the judge.
  facts: [REC-01]
  parts:
    sender: sender
    alone: text
    urgent:
      as: list
      when: time-left is short
    both:
      as: text
      when:
        - town is known
        - has-lawyer is not yes
"""


def read(text: str) -> tuple[dict[LetterName, Letter], list[str]]:
    """The letters of *text*, and the kinds of the problems."""
    report = Report()
    tree = read_tree("flows/_letters.yaml", dedent(text), report)
    assert isinstance(tree, Fields)
    return read_letters(tree, report), [one.kind for one in report.problems]


def test_a_letter() -> None:
    """Its parts in the order of the file, with what each depends on."""
    letters, problems = read(JUDGE)
    letter = letters[LetterName("judge")]
    parts = letter.parts

    assert problems == []
    assert (letter.about, letter.facts, letter.text_file) == (
        "To the judge.", ("REC-01",), "letter-judge",
    )  # fmt: skip
    assert list(parts) == ["sender", "alone", "urgent", "both"]
    assert parts[PartName("sender")].style is Style.SENDER
    assert parts[PartName("alone")].when == ()
    assert parts[PartName("urgent")].when == (AnswerIs(AnswerName("time-left"), ("short",)),)
    assert parts[PartName("both")].when == (
        AnswerIsKnown(AnswerName("town")),
        AnswerIs(AnswerName("has-lawyer"), ("yes",), negated=True),
    )


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("sender: sender", "sender: sendre", "unknown-style"),
        ("alone: text", "sender: text", "duplicate-field"),
        ("alone: text", "Alone: text", "bad-name"),
        ("alone: text", "alone: [text]", "not-fields"),
        ("time-left is short", "appeal is passed", "letter-by-day"),
        ("time-left is short", "today is before 2027-01-01", "letter-by-day"),
        ("time-left is short", "time-left = short", "bad-condition"),
        ("as: list", "like: list", "unknown-key"),
        ("about: To the judge.", "abuot: To the judge.", "unknown-key"),
    ],
)
def test_a_mistake(old: str, new: str, kind: str) -> None:
    """Told once, by its kind."""
    assert read(JUDGE.replace(old, new))[1][:1] == [kind]


def test_a_letter_without_parts() -> None:
    """An empty page is no letter."""
    assert read("judge:\n  about: To the judge.\n") == ({}, ["no-parts"])
