"""What grows too old: updates, presses, messages; and the pace of sending."""

from __future__ import annotations

import pytest

from .client import CHAT, Standin

_KEYS = {"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]}


async def _pressed(standin: Standin) -> str:
    await standin.call("sendMessage", chat_id=CHAT, text="x", reply_markup=_KEYS)
    return await standin.person().presses("a")


@pytest.mark.parametrize(("seconds", "waiting"), [(149, 1), (151, 0)])
async def test_presses_are_kept_150_seconds(standin: Standin, seconds: int, waiting: int) -> None:
    """A press nobody fetched is dropped after 150 seconds, whatever the bot does."""
    await _pressed(standin)

    await standin.control.advance(seconds)

    assert waiting == (await standin.person().chat()).waiting
    assert waiting == len((await standin.call("getUpdates")).result)


@pytest.mark.parametrize(("hours", "waiting"), [(23.9, 1), (24.1, 0)])
async def test_messages_are_kept_a_day(standin: Standin, hours: float, waiting: int) -> None:
    """A message nobody fetched is dropped after 24 hours."""
    await standin.person().says("hello")

    await standin.control.advance(hours * 3600)

    assert waiting == len((await standin.call("getUpdates")).result)


async def test_a_press_can_be_answered_for_a_while(standin: Standin) -> None:
    """Later the answer is refused; how long is a setting."""
    await standin.control.settings(query_seconds=10)
    early, late = await _pressed(standin), await _pressed(standin)

    await standin.control.advance(9)
    assert (await standin.call("answerCallbackQuery", callback_query_id=early)).ok
    await standin.control.advance(2)
    answer = await standin.call("answerCallbackQuery", callback_query_id=late)

    assert answer.description.startswith("Bad Request: query is too old")


async def test_messages_can_be_deleted_for_two_days(standin: Standin) -> None:
    """After 48 hours a message stays, and holds up those deleted with it; edits still work."""
    old = (await standin.call("sendMessage", chat_id=CHAT, text="old")).result["message_id"]
    await standin.control.advance(48 * 3600 + 60)
    new = (await standin.call("sendMessage", chat_id=CHAT, text="new")).result["message_id"]

    both = await standin.call("deleteMessages", chat_id=CHAT, message_ids=[old, new])
    alone = await standin.call("deleteMessage", chat_id=CHAT, message_id=new)
    edit = await standin.call("editMessageText", chat_id=CHAT, message_id=old, text="…")

    assert both.description == "Bad Request: message can't be deleted for everyone"
    assert alone.ok
    assert edit.ok
    assert [message.text for message in (await standin.person().chat()).messages] == ["…"]


async def test_the_pace_of_one_chat(standin: Standin) -> None:
    """With limits on, a burst to one chat gets 429 and says how long to wait; edits do not."""
    await standin.control.settings(limits=True)
    answers = [await standin.call("sendMessage", chat_id=CHAT, text="x") for _ in range(5)]
    number = answers[0].result["message_id"]

    edit = await standin.call("editMessageText", chat_id=CHAT, message_id=number, text="y")
    await standin.control.advance(answers[-1].retry_after)
    later = await standin.call("sendMessage", chat_id=CHAT, text="x")

    assert [answer.ok for answer in answers] == [True, True, True, False, False]
    assert (answers[-1].status, answers[-1].retry_after) == (429, 1)
    assert edit.ok
    assert later.ok


async def test_the_pace_of_all_chats(standin: Standin) -> None:
    """With limits on, the 31st new message in a second is one too many, whoever gets it."""
    await standin.control.settings(limits=True)
    for chat_id in range(1, 33):
        await standin.control.add_chat(chat_id)

    sent = [
        (await standin.call("sendMessage", chat_id=chat_id, text="x")).status
        for chat_id in range(1, 33)
    ]

    assert sent[:30] == [200] * 30
    assert 429 in sent[30:]
