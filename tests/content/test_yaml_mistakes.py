"""What YAML cannot read is told in our words, at the line that is wrong or the one below."""

import pytest

from bot.content.report import Report
from bot.content.yaml_tree import read_tree
from tests.content.sources import PATH, told


def first_told(source: str) -> tuple[str, int, int]:
    """Kind, line and column of the only problem of *source*."""
    report = Report()
    read_tree(PATH, source, report)
    ((kind, line, column, _),) = told(report)
    return kind, line, column


def test_a_row_in_another_decide_is_left_alone() -> None:
    """Only the rows of the `decide` in which the reading stopped are looked at."""
    source = (
        "a:\n  decide:\n    - when: x is known\n      go: b\n    - otherwise: c\n"
        "b:\n  decide: # the second\n    - when: y is known\n      go: c\n     otherwise: d\n"
    )

    assert first_told(source) == ("yaml", 10, 6)


def test_words_after_a_quote_are_told_at_the_words() -> None:
    """The last quoted text before them decides; quoted texts above are not to blame."""
    assert first_told("a: \"b\"\nc: 'd' e\n") == ("words-after-quote", 2, 8)


def test_a_file_that_ends_in_the_middle_is_told_at_the_opening() -> None:
    """An unclosed list reaches the end of the file; its first bracket is shown."""
    assert first_told("a: [b, [c],\n") == ("unclosed-bracket", 1, 4)


@pytest.mark.parametrize(
    ("source", "column"), [("a: *\n", 4), ("a: `b`\n", 4), ("%a: b\n", 1), ("a: }\n", 4)]
)
def test_a_sign_that_is_an_order_of_yaml_is_shown(source: str, column: int) -> None:
    """The sign itself is under the mark."""
    assert ("strange-sign", 1, column) == first_told(source)


def test_a_sign_that_cannot_be_read_is_found_on_a_later_line() -> None:
    """Its place is counted from the signs before it."""
    assert first_told("a: b\nc: d\ne: \x07\n") == ("unreadable-character", 3, 4)
