"""A message taken apart, and the fingerprint that a sign-off names."""

import pytest

from bot.content.patterns import (
    fingerprint,
    parse_message,
    terms,
    text_elements,
    variables,
    variables_in_order,
    words_of,
)

SELECT = "a = { $n ->\n    [one] One { $day }\n   *[other] { $n } { -judge }\n}\n"


@pytest.mark.parametrize(
    "source",
    [
        "# a note\nstart = Who said no?\n    .judge = The judge\n",
        "### The guide\n\nstart = Who said no?\n    .judge = The judge\n# the end\n",
        "start =\n    Who said no?\n    .judge =\n        The judge\n",
        "start   =   Who said no?\n    .judge=The judge\n",
    ],
)
def test_comments_and_layout_do_not_change_the_fingerprint(source: str) -> None:
    """A note or a line break asks nobody to read the text again."""
    plain = "start = Who said no?\n    .judge = The judge\n"

    assert fingerprint(plain) == fingerprint(source)


@pytest.mark.parametrize(
    "source",
    [
        "start = Who said No?\n",
        "start = Who said no?\n    .judge = Judge\n",
        "start = Who said { $no }?\n",
        "begin = Who said no?\n",
    ],
)
def test_words_labels_and_variables_change_the_fingerprint(source: str) -> None:
    """What the person reads has changed, so somebody must read it again."""
    assert fingerprint("start = Who said no?\n") != fingerprint(source)


def test_a_term_has_a_fingerprint_too() -> None:
    """A word that all guides share is reviewed like a text."""
    assert fingerprint("-judge = judge\n") == fingerprint("# note\n-judge = judge\n")
    assert fingerprint("-judge = judge\n") != fingerprint("-judge = court\n")


def test_a_text_that_cannot_be_read_has_a_fingerprint_of_its_own() -> None:
    """Two broken texts are not the same text."""
    assert fingerprint("start = { $a\n") != fingerprint("start = { $b\n")


def test_variables_are_told_in_the_order_they_are_read() -> None:
    """The safe day that a text says first is first under it, too, whatever its name."""
    value = parse_message(
        "a = Before { $limit-safe }, at the latest { $limit }, { $limit-safe }\n"
    ).value

    assert value is not None
    assert variables_in_order(value) == ("limit-safe", "limit")


def test_variables_and_terms_are_found_at_any_depth() -> None:
    """In what is chosen by, in each variant, and in braces within braces."""
    value = parse_message(SELECT).value
    nested = parse_message("a = { { $deep } }\n").value

    assert value is not None
    assert {"n", "day"} == variables(value)
    assert {"-judge"} == terms(value)
    assert nested is not None
    assert {"deep"} == variables(nested)


def test_words_are_found_where_they_stand() -> None:
    """Each part outside of braces, by its place in the source."""
    source = "a = Call { $tel } now { $n ->\n   *[other] at once\n}\n"
    value = parse_message(source).value

    assert value is not None
    assert [source[a:b] for a, b in text_elements(value)] == ["Call ", " now ", "at once"]


def test_a_message_of_labels_alone_has_no_value() -> None:
    """The labels are kept by name."""
    shape = parse_message("a =\n    .b = c\n")

    assert shape.value is None
    assert list(shape.labels) == ["b"]
    assert len(shape.patterns) == 1


def test_what_cannot_be_read_says_where_and_why() -> None:
    """The place is counted from the beginning of the message; the reason is a code of Fluent."""
    shape = parse_message("a = { $b\n")

    assert (shape.offset, shape.why, shape.patterns) == (9, "E0003", ())


def test_a_source_without_a_message_cannot_be_read() -> None:
    """A comment alone says nothing."""
    shape = parse_message("# note\n")

    assert (shape.offset, shape.why) == (0, "E0000")


def test_words_as_they_are_said_have_their_numbers_and_terms() -> None:
    """A number takes the room of its digits; a term that nobody knows takes none."""
    value = parse_message('a = { 18 } ans, { "119" }, { -court }{ -gone }{ $day }\n').value
    known = {"-court": "-court = tribunal\n"}

    assert value is not None
    assert words_of(value, known.get) == "18 ans, 119, tribunal"
