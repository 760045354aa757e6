"""Writing a message into a text file changes that message, and no other line."""

import pytest

from bot.content.patterns import parse_message
from bot.content.read_texts import read_texts
from bot.content.report import Report
from bot.service.translating.put import compose, put

ORDER = ("title", "start", "which", "last")
FILE = """### Heading of the file.

title = Title

# A note for the reader.
start =
    One line.
    .yes = ✅ Yes

## A group.
last = The last one
"""


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"": "One."}, "a = One.\n"),
        ({"": "One.\nTwo."}, "a =\n    One.\n    Two.\n"),
        ({"": "One.", "yes": "✅ Yes"}, "a =\n    One.\n    .yes = ✅ Yes\n"),
        ({"": " One. \r\n\r\n Two. "}, "a =\n    One.\n    Two.\n"),
        ({"": ".one"}, 'a = { "." }one\n'),
        ({"": "One\n*two"}, 'a =\n    One\n    { "*" }two\n'),
    ],
)
def test_a_message_is_written_as_by_hand(parts: dict[str, str], expected: str) -> None:
    """Short words beside the name; lines and buttons below it; nothing that cannot be read."""
    source = compose("a", parts)

    assert source == expected
    assert parse_message(source).offset == -1
    assert set(parse_message(source).labels) == {one for one in parts if one}


@pytest.mark.parametrize(
    ("name", "below"),
    [("which", "    .yes = ✅ Yes"), ("start", "# A note for the reader."), ("title", "")],
)
def test_other_lines_stay_as_they_were(name: str, below: str) -> None:
    """Comments, groups and blank lines are those of before; the message is in its place."""
    text = put(FILE, ORDER, {name: f"{name} = New\n"})
    lines = text.splitlines()
    old = read_texts("", FILE, Report())
    gone = set(old[name].source.splitlines()) if name in old else set[str]()
    at = lines.index(f"{name} = New")

    assert [one for one in FILE.splitlines() if one and one not in gone] == [
        one for one in lines if one and one != f"{name} = New"
    ]
    assert next((one for one in lines[at - 1 :: -1] if one or not below), "") == below
    assert set(read_texts("", text, Report())) == {*old, name}


def test_a_first_message_makes_the_file() -> None:
    """In the order of the French, whichever came first."""
    text = put("", ORDER, {"last": "last = Z\n", "title": "title = A\n"})

    assert [line for line in text.splitlines() if line] == ["title = A", "last = Z"]
