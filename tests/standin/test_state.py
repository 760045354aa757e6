"""A restart of the stand-in keeps what Telegram would keep."""

from __future__ import annotations

import pathlib

from .client import CHAT, running_standin

_KEYS = {"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]}


async def test_a_restart_keeps_queue_and_chats(tmp_path: pathlib.Path) -> None:
    """After SIGTERM and a new start the same update waits under the same number."""
    state = tmp_path / "state.json"
    async with running_standin(state=state) as standin:
        await standin.call("sendMessage", chat_id=CHAT, text="x", reply_markup=_KEYS)
        await standin.call("setMyDescription", description="what I do")
        await standin.person(7).sends("voice")
        query = await standin.person().presses("a")
        await standin.control.advance(5)
        before = (await standin.call("getUpdates")).result
        port = standin.process.port if standin.process else 0

    async with running_standin(state=state, port=port) as standin:
        after = (await standin.call("getUpdates")).result
        answer = await standin.call("answerCallbackQuery", callback_query_id=query)
        described = await standin.call("getMyDescription")
        file_id = before[0]["message"]["voice"]["file_id"]
        file = await standin.call("getFile", file_id=file_id)
        number = await standin.person().says("next")
        chat = await standin.person().chat()

    assert len(before) == 2
    assert before == after
    assert answer.ok
    assert described.result == {"description": "what I do"}
    assert file.ok
    assert [message.text for message in chat.messages] == ["x", "next"]
    assert number == max(message.message_id for message in chat.messages)


async def test_saving_without_an_end(tmp_path: pathlib.Path) -> None:
    """What was saved by hand is there after a kill; what came later is not."""
    state = tmp_path / "state.json"
    async with running_standin(state=state) as standin:
        await standin.person().says("saved")
        await standin.control.save()
        await standin.person().says("lost")
        assert standin.process is not None
        standin.process.kill()

    async with running_standin(state=state) as standin:
        chat = await standin.person().chat()

    assert [message.text for message in chat.messages] == ["saved"]
    assert chat.waiting == 1
