"""What of an update may wait on disk: a closed list of fields, and nothing that was typed."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.faces.telegram.redacted import again, has_lost_words, redact
from bot.faces.telegram.update_kind import COMMANDS
from tests.faces.telegram.journals import press, words

Update = dict[str, Any]

SECRET = "CANARY il me frappe"
ALLOWED = {
    "id", "from", "chat", "type", "message", "message_id", "date", "data", "text", "lost",
    "callback_query", "my_chat_member", "new_chat_member", "status",
}  # fmt: skip


def kept(update: Update) -> str:
    """What of *update* is kept; empty when nothing is."""
    one = redact(update)
    return "" if one is None else one.what


def names_in(value: Any) -> set[str]:
    """The names of every field, however deep."""
    if not isinstance(value, dict):
        return set()
    return set(value).union(*map(names_in, value.values()))


def test_a_press_comes_back_as_it_was() -> None:
    """Link, message and person: all that its answer is made of."""
    one = redact(press(7, 5, "s1fabAB01_-"))
    assert one is not None
    update = again(one)

    assert update == {
        "update_id": 7,
        "callback_query": {
            "id": "7",
            "from": {"id": 5},
            "data": "s1fabAB01_-",
            "message": {
                "message_id": 7,
                "date": 1_700_000_000,
                "chat": {"id": 5, "type": "private"},
            },
        },
    }
    assert not has_lost_words(update)


@pytest.mark.parametrize("command", sorted(COMMANDS))
@pytest.mark.parametrize("more", ["", " ", f" {SECRET}", f"@a_bot {SECRET}", "@a_bot"])
def test_of_a_command_its_name(command: str, more: str) -> None:
    """What stands behind a command was typed: it is left out."""
    one = redact(words(7, 5, command + more))
    assert one is not None
    update = again(one)

    assert update is not None
    assert update["message"]["text"] == command
    assert "CANARY" not in one.what
    assert not has_lost_words(update)


@pytest.mark.parametrize(
    "message",
    [
        {"text": SECRET},
        {"text": f"/{SECRET}"},
        {"text": f"/sosCANARY{SECRET}"},
        {"caption": SECRET, "photo": [{"file_id": SECRET}]},
        {"location": {"latitude": 48.8566, "longitude": 2.3522}},
        {"contact": {"phone_number": SECRET, "first_name": SECRET}},
        {"text": "x", "reply_to_message": {"text": SECRET}, "quote": {"text": SECRET}},
        {"text": "x", "entities": [{"type": "text_link", "url": SECRET}]},
        {"something_new": {"text": SECRET}},
    ],
)
def test_of_words_and_things_only_that_there_were_some(message: dict[str, Any]) -> None:
    """No text, place, picture, name or number of hers is kept; she is asked to write again."""
    update = words(7, 5, "x")
    del update["message"]["text"]
    update["message"] |= message
    one = redact(update)
    assert one is not None
    told = again(one)

    assert told == {
        "update_id": 7,
        "message": {
            "message_id": 8,
            "from": {"id": 5},
            "chat": {"id": 5, "type": "private"},
            "lost": True,
        },
    }
    assert has_lost_words(told)
    assert "CANARY" not in one.what
    assert "48.8" not in one.what


@given(st.text(max_size=80))
def test_data_of_a_press_that_is_no_link(data: str) -> None:
    """A client may send any data with a press: what is not shaped as a link of ours is left out."""
    told = json.loads(kept(press(7, 5, data)))["callback_query"]["data"]

    assert told in {data, ""}
    assert all(sign.isascii() and (sign.isalnum() or sign in "_-") for sign in told)
    assert len(told) <= 64


_ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda some: (
        st.lists(some, max_size=3) | st.dictionaries(st.text(max_size=8), some, max_size=4)
    ),
    max_leaves=8,
)


@given(_ANY, st.sampled_from(["message", "callback_query", "my_chat_member", "poll"]))
def test_odd_updates_are_not_kept(odd: Any, kind: str) -> None:
    """Whatever the shape: nothing raises, and no field gets there that is not on the list."""
    one = redact({"update_id": 7, kind: odd})

    assert one is None or names_in(json.loads(one.what)) <= ALLOWED


@pytest.mark.parametrize(
    "update", [press(7, 5), words(7, 5, "/sos"), words(7, 5, "Lyon")], ids=["press", "sos", "words"]
)
def test_the_fields_are_fixed(update: Update) -> None:
    """Names of persons and chats, texts and languages are in updates, and not in what is kept."""
    assert names_in(json.loads(kept(update))) <= ALLOWED
    assert "Amina" not in kept(update)


def test_somebody_who_leaves() -> None:
    """Who blocks the bot is forgotten after a crash, too."""
    one = redact(
        {
            "update_id": 7,
            "my_chat_member": {
                "from": {"id": 5, "first_name": "Amina"},
                "chat": {"id": 5, "type": "private", "first_name": "Amina"},
                "new_chat_member": {"status": "kicked", "user": {"first_name": "Amina"}},
            },
        }
    )

    assert one is not None
    assert again(one) == {
        "update_id": 7,
        "my_chat_member": {
            "from": {"id": 5},
            "chat": {"id": 5, "type": "private"},
            "new_chat_member": {"status": "kicked"},
        },
    }
