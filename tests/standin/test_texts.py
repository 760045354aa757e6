"""Telegram's small HTML, and how texts are trimmed and counted."""

from __future__ import annotations

from typing import Any

import pytest

from .check_text import message_text
from .refusals import Refusal
from .shapes import Fields


def _read(text: str, **more: Any) -> tuple[str, list[dict[str, object]]]:
    found = message_text(Fields({"text": text, "parse_mode": "HTML"} | more))
    return found.text, found.entities


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("a &lt;b&gt; &amp; &quot;c&quot; &#233;", 'a <b> & "c" é', []),
        ("&nbsp; R&D", "&nbsp; R&D", []),
        ("<b>a</b>", "a", [{"type": "bold", "offset": 0, "length": 1}]),
        ("👍<STRONG>a</>", "👍a", [{"type": "bold", "offset": 2, "length": 1}]),
        (
            '<a href="https://example.org/?a=1&amp;b=2">x</a>',
            "x",
            [
                {
                    "type": "text_link",
                    "offset": 0,
                    "length": 1,
                    "url": "https://example.org/?a=1&b=2",
                }
            ],
        ),
        ("<a href='tel:119'>x</a>", "x", []),
        (
            "<b>a<i>b</i></b>",
            "ab",
            [
                {"type": "bold", "offset": 0, "length": 2},
                {"type": "italic", "offset": 1, "length": 1},
            ],
        ),
        (
            "<blockquote expandable>a</blockquote>",
            "a",
            [{"type": "expandable_blockquote", "offset": 0, "length": 1}],
        ),
        (
            '<span class="tg-spoiler">a</span>',
            "a",
            [{"type": "spoiler", "offset": 0, "length": 1}],
        ),
        (
            '<pre><code class="language-python">a</code></pre>',
            "a",
            [{"type": "pre", "offset": 0, "length": 1, "language": "python"}],
        ),
        ("<b> </b>a", "a", []),
        ("  <b>a</b>\n ", "a", [{"type": "bold", "offset": 0, "length": 1}]),
        ("<b>a </b>", "a", [{"type": "bold", "offset": 0, "length": 1}]),
    ],
)
def test_marks_become_entities(source: str, text: str, entities: list[dict[str, object]]) -> None:
    """What is marked is marked in the text that is shown, counted in UTF-16."""
    assert (text, entities) == _read(source)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<b", "Unclosed start tag at byte offset 0"),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a href=x/>", "Unexpected end of name token at byte offset 8"),
        ('<a ="x">', 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
    ],
)
def test_broken_marks(source: str, words: str) -> None:
    """A broken mark is refused with its place, in bytes."""
    with pytest.raises(Refusal) as refused:
        _read(source)

    assert f"Bad Request: can't parse entities: {words}" == refused.value.description


def test_the_longest_text() -> None:
    """4096 units are taken: what counts is what is shown, not the marks."""
    text, _ = _read("<b>" + "👍" * 2048 + "</b>")

    assert len(text) == 2048
