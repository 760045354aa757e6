"""What Telegram refuses, the stand-in refuses: same code, same words."""

from __future__ import annotations

from typing import Any

import pytest

from .client import CHAT, Standin
from .wrong_calls import WRONG_CALLS
from .wrong_messages import DATA, WRONG_MESSAGES, with_buttons


@pytest.mark.parametrize(
    ("method", "params", "words"),
    [wrong[1:] for wrong in WRONG_MESSAGES + WRONG_CALLS],
    ids=[wrong[0] for wrong in WRONG_MESSAGES + WRONG_CALLS],
)
async def test_wrong_calls_are_refused(
    standin: Standin, method: str, params: dict[str, Any], words: str
) -> None:
    """A wrong call gets 400 and says what is wrong as Telegram does; the chat stays empty."""
    answer = await standin.call(method, **params)

    assert (answer.status, answer.description) == (400, f"Bad Request: {words}")
    assert (await standin.person().chat()).messages == ()


async def test_an_edit_must_change_something(standin: Standin) -> None:
    """The same words and buttons again are an error; the same words without buttons are none."""
    screen = with_buttons(DATA)
    message_id = (await standin.call("sendMessage", **screen)).result["message_id"]

    again = await standin.call("editMessageText", message_id=message_id, **screen)
    bare = await standin.call("editMessageText", chat_id=CHAT, message_id=message_id, text="x")

    assert again.status == 400
    assert again.description == (
        "Bad Request: message is not modified: specified new message content and reply markup are"
        " exactly the same as a current content and reply markup of the message"
    )
    assert bare.ok
    assert "reply_markup" not in bare.result


async def test_only_the_bots_own_texts_can_be_edited(standin: Standin) -> None:
    """A person's message, a picture and a message that brought keys cannot become other words."""
    said = await standin.person().says("hello")
    keys = {"keyboard": [["yes"]]}
    with_keys = await standin.call("sendMessage", chat_id=CHAT, text="x", reply_markup=keys)
    picture = await standin.call("sendPhoto", chat_id=CHAT, photo="https://example.org/a.jpg")
    numbers = [said, with_keys.result["message_id"], picture.result["message_id"]]

    answers = [
        await standin.call("editMessageText", chat_id=CHAT, message_id=number, text="y")
        for number in numbers
    ]

    assert [answer.description.removeprefix("Bad Request: ") for answer in answers] == [
        "message can't be edited",
        "message can't be edited",
        "there is no text in the message to edit",
    ]


async def test_a_press_is_answered_once(standin: Standin) -> None:
    """The second answer to a press comes too late."""
    await standin.call("sendMessage", **with_buttons(DATA))
    query = await standin.person().presses("a")

    first = await standin.call("answerCallbackQuery", callback_query_id=query, text="yes")
    second = await standin.call("answerCallbackQuery", callback_query_id=query)

    assert first.ok
    assert second.status == 400
    assert second.description.startswith("Bad Request: query is too old")
    assert [answer.text for answer in (await standin.person().chat()).answers] == ["yes"]


async def test_who_has_blocked_the_bot_hears_nothing(standin: Standin) -> None:
    """A blocked bot gets 403, so does one whose person has gone."""
    await standin.control.block(CHAT)
    blocked = await standin.call("sendMessage", chat_id=CHAT, text="x")
    await standin.control.unblock(CHAT)
    unblocked = await standin.call("sendMessage", chat_id=CHAT, text="x")
    await standin.control.deactivate(CHAT)
    gone = await standin.call("sendMessage", chat_id=CHAT, text="x")

    assert (blocked.status, blocked.description) == (
        403,
        "Forbidden: bot was blocked by the user",
    )
    assert unblocked.ok
    assert (gone.status, gone.description) == (403, "Forbidden: user is deactivated")


async def test_files_are_used_as_what_they_are(standin: Standin) -> None:
    """The identifier of a voice note is no photo, and no empty file can be sent."""
    voice = await standin.person().sends("voice")
    chat = await standin.person().chat()
    file_id = chat.messages[-1].raw["voice"]["file_id"]

    answer = await standin.call("sendPhoto", chat_id=CHAT, photo=file_id)

    assert voice
    assert answer.description == "Bad Request: can't use file of type VoiceNote as Photo"


@pytest.mark.parametrize(
    ("path", "status", "words"),
    [
        ("/bot4200000042:short/getMe", 401, "Unauthorized"),
        ("/botnonsense/getMe", 401, "Unauthorized"),
        ("/bot4200000042:AAstandin-standin-standin-standin-0", 404, "Not Found"),
        ("/", 404, "Not Found"),
    ],
)
async def test_wrong_addresses(standin: Standin, path: str, status: int, words: str) -> None:
    """A malformed token is not let in; a malformed path leads nowhere."""
    async with standin._session.get(standin.url + path) as response:
        answer = await response.json()

    assert answer == {"ok": False, "error_code": status, "description": words}
    assert response.status == status


async def test_unknown_methods(standin: Standin) -> None:
    """A method that is not in the table does not exist."""
    answer = await standin.call("sendMesage", chat_id=CHAT, text="x")

    assert (answer.status, answer.description) == (404, "Not Found: method not found")
