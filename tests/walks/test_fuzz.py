"""Any string leads to a screen; nothing raises."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.engine.show import show
from bot.model.screens import Note
from bot.rendering.pages import message_for
from tests.build import TODAY
from tests.walks.fuzz import fuzz
from tests.walks.guides import NAMES, walked_or_skipped
from tests.walks.limits import breaches


@pytest.mark.parametrize(("name", "number"), [("guides", 75_000), ("example", 25_000)])
def test_a_hundred_thousand_links(name: str, number: int) -> None:
    """
    Links that were flipped, cut, spliced, or never ours lead to a screen whose links work.

    The same links every time; some of them said in words too. All kinds of outcomes are met,
    or it would test nothing.
    """
    outcome = fuzz(walked_or_skipped(name), number, seed=20261121, messages=number // 20)

    assert outcome.wrong == []
    assert sum(outcome.notes.values()) == number
    assert outcome.notes.keys() == {"as it was", *(note.value for note in Note)}


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=200, deadline=None)
@given(text=st.text() | st.text("s1f-JoeaAB_CDUTP09", max_size=70))
@example(text="s1f-Jo_oS")
@example(text="s1f-Jo" + "-" * 56 + "oS")
@example(text="\ud800")
def test_any_text(name: str, text: str) -> None:
    """Whatever text comes in is shown and said, and what is not a link says so."""
    content = walked_or_skipped(name)
    screen = show(content.compiled, text, TODAY)
    message = message_for(content.compiled, content.words, text, TODAY)

    assert (breaches(message), message.faults) == ([], ())
    assert screen.note is not Note.NOT_A_LINK or message.link == screen.link
    assert show(content.compiled, screen.link, TODAY).note is None
