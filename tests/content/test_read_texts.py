"""A text file is split into its messages; nothing in it is lost without a word."""

import pytest

from bot.content.read_texts import read_texts
from bot.content.report import Report
from bot.content.texts import Entry
from bot.model.problem import SourceLocation
from tests.content.sources import kinds, told

PATH = "locales/en/refused.ftl"


def split(source: str) -> dict[str, str]:
    """The source of each message of a file without a problem."""
    report = Report()
    entries = read_texts(PATH, source, report)
    if kinds(report):
        raise AssertionError(told(report))
    return {name: entry.source for name, entry in entries.items()}


def test_a_message_is_its_lines_until_the_next() -> None:
    """Name, words, labels; empty lines at its end are not part of it."""
    source = "title = No\n\nstart =\n    Who said no?\n    .judge = The judge\n\n\n-juge = judge\n"

    assert split(source) == {
        "title": "title = No\n",
        "start": "start =\n    Who said no?\n    .judge = The judge\n",
        "-juge": "-juge = judge\n",
    }


def test_an_empty_line_inside_a_message_is_kept() -> None:
    """Two ideas may stand apart on one screen."""
    source = "start =\n    One.\n\n    Two.\n"

    assert {"start": source} == split(source)


def test_a_message_knows_where_it_begins() -> None:
    """The place of its name."""
    entries = read_texts(PATH, "# note\n\nstart = Hello\n", Report())

    assert {"start": Entry("start", "start = Hello\n", SourceLocation(PATH, 3, 1, 5))} == entries


def test_comments_are_part_of_no_message() -> None:
    """A note for translators stands between the texts and changes none."""
    source = "### Guide\n# for a\na = One\n## Group\n# for b\nb = Two\n#\n"

    assert split(source) == {"a": "a = One\n", "b": "b = Two\n"}


@pytest.mark.parametrize("line", [".judge = The judge", "{ $day }", "}", "[one] x", "*[other] y"])
def test_lines_of_a_message_may_begin_at_the_left_edge(line: str) -> None:
    """Fluent lets labels and braces begin there, so they belong to the text above."""
    source = f"start = Who?\n{line}\n"

    assert {"start": source} == split(source)


def test_names_may_be_close_to_their_sign() -> None:
    """With or without spaces before the `=`."""
    assert list(split("a=One\nb-2   = Two\nC_d\t= Three\n")) == ["a", "b-2", "C_d"]


def test_of_a_text_written_twice_the_first_is_kept() -> None:
    """As the bot would; the second is told, so that nobody corrects it in vain."""
    report = Report()
    entries = read_texts(PATH, "a = One\na = Two\n", report)

    assert entries["a"].source == "a = One\n"
    assert told(report) == [("duplicate-text", 2, 1, {"name": "a"})]


def test_only_the_first_lost_line_is_told() -> None:
    """Those after it are likely to be of the same text; what follows is still read."""
    report = Report()
    entries = read_texts(PATH, "a = One\nTwo.\nThree.\nb = Four\n", report)

    assert list(entries) == ["a", "b"]
    assert told(report) == [("lost-line", 2, 1, {})]


@pytest.mark.parametrize(
    ("line", "kind", "column"),
    [
        ("    One.", "lost-line", 1),
        ("start: Hello", "lost-line", 1),
        ("start:\tHello", "lost-line", 1),
        ("  \tOne.", "tab", 3),
        ("\tOne.", "tab", 1),
        ("\u00a0\u00a0.judge = The judge", "invisible-character", 1),
        ("start\u00a0= Hello", "invisible-character", 1),
        ("été = Hello", "lost-line", 1),
    ],
)
def test_a_line_of_no_text_says_what_is_likely_wrong(line: str, kind: str, column: int) -> None:
    """A tab, a space that nobody sees, or a missing name."""
    report = Report()
    read_texts(PATH, f"{line}\n", report)

    assert [(kind, 1, column)] == [one[:3] for one in told(report)]


def test_a_no_break_space_in_the_words_is_no_mistake() -> None:
    """Good French has one before a question mark."""
    assert list(split("start = Qui\u00a0?\n")) == ["start"]


def test_a_note_inside_a_text_is_told() -> None:
    """Fluent would show it to the person; `#` without a space is a word such as a tag."""
    report = Report()
    read_texts(PATH, "start =\n    # note\n    #tag\n", report)

    assert told(report) == [("comment-in-text", 2, 5, {})]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a = One\n    .b = x\n    .b = y\n", [(3, 6, 2)]),
        ("a =\n    .b = x\n    .c = z\n\n    .b=y\n", [(5, 6, 2)]),
        ("a = One\n.b = x\n  .b\t= y\n", [(3, 4, 2)]),
        ("a = One\n    .b = x\n    .b = y\n    .b = z\n", [(3, 6, 2), (4, 6, 2)]),
        ("-t = One\n    .b = x\n    .b = y\n", [(3, 6, 2)]),
        # A label of one name in another text, one that only begins alike, and words.
        ("a = One\n    .b = x\nc = Two\n    .b = y\n", []),
        ("a = One\n    .b = x\n    .b-c = y\n", []),
        ("a = One\n    .b = x .b = y\n", []),
        ("a = One\n    .b = x\n# .b = y\n", []),
    ],
)
def test_a_label_written_twice(source: str, expected: list[tuple[int, int, int]]) -> None:
    """Only the last would be shown, so the second is told, with the line of the first."""
    report = Report()
    read_texts(PATH, source, report)

    assert [
        (one.place.line, one.place.column, one.values["line"])
        for one in report.problems
        if one.kind == "duplicate-label"
    ] == expected
