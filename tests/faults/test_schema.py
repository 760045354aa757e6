"""A thousand updates made from the Bot API's own types: no crash, nobody unanswered."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
import telegram

from bot.faces.telegram.raw_update import ALLOWED_UPDATES
from tests.faults.bot_process import bots
from tests.faults.fuzz_updates import GROUP, KINDS, PEOPLE, Sent, updates
from tests.faults.record import refused, tell
from tests.faults.rubbish import MARK
from tests.faults.schema import fields_of
from tests.standin.client import CallView, Standin, running_standin

SEED = 20261122
COUNT = 1000
AT_ONCE = 100


def test_the_types_are_the_whole_bot_api() -> None:
    """The table of types has every kind of update that the bot asks for, and every field of it."""
    kinds = {one.name for one in fields_of(telegram.Update)}
    message = {one.name: one for one in fields_of(telegram.Message)}

    assert set(ALLOWED_UPDATES) <= set(KINDS) <= kinds
    assert {"text", "photo", "voice", "contact", "location", "forward_origin", "from"} <= set(
        message
    )
    assert len(message) > 100
    assert [name for name, one in message.items() if one.is_required] == [
        "message_id",
        "date",
        "chat",
    ]


def test_the_same_for_the_same_seed() -> None:
    """A failing run can be repeated; whole ones and broken ones are among them."""
    made = list(updates(COUNT, SEED))

    assert made == list(updates(COUNT, SEED))
    assert sum(one.waits for one in made) > COUNT // 3
    whole = [one.update["message"] for one in made if one.waits and "message" in one.update]
    assert len({name for message in whole for name in message}) > 80


async def nothing_waits(standin: Standin) -> None:
    """Until the bot has taken everything."""
    async with asyncio.timeout(120):
        while (await standin.control.stats())["queue"]:
            await asyncio.sleep(0.05)


def unanswered(sent: Sequence[Sent], calls: Sequence[CallView]) -> list[Sent]:
    """Updates whose sender got less than she waits for."""
    messages = Counter(
        call.params.get("chat_id")
        for call in calls
        if call.method == "sendMessage" and call.status == 200
    )
    clocks = {call.params.get("callback_query_id") for call in calls}
    owed = Counter(one.person for one in sent if one.waits and not one.query)
    return [
        one
        for one in sent
        if one.waits
        and (one.query not in clocks if one.query else messages[one.person] < owed[one.person])
    ]


@pytest.mark.endtoend
@pytest.mark.refusals("made-up updates speak of messages that are not there")
@pytest.mark.parametrize("how", ["polling", "webhook"])
async def test_every_shape(how: str, tmp_path: Path) -> None:
    """Whoever sent something whole in her own chat is answered; nothing ends the bot."""
    sent = list(updates(COUNT, SEED))
    async with running_standin(chats=[*PEOPLE]) as standin, bots(standin, tmp_path, how) as them:
        await standin.control.add_chat(GROUP, type="supergroup", title="x")
        async with them.running() as bot:
            for start in range(0, COUNT, AT_ONCE):
                for one in sent[start : start + AT_ONCE]:
                    await standin.control.raw(one.update)
                await nothing_waits(standin)
            exit_code = await bot.stop()
        calls = await standin.control.calls()
        waiting = unanswered(sent, calls)
        tell(f"{how}: {sum(one.waits for one in sent)} wait for an answer, {len(calls)} calls")

    assert exit_code == 0
    assert waiting == []
    assert not any(
        call.params.get("chat_id") == GROUP and call.method == "sendMessage" for call in calls
    )
    assert "Traceback" not in them.printed
    assert MARK not in them.printed
    assert [one for one in refused(calls) if not is_about_nothing(one)] == []


def is_about_nothing(call: CallView) -> bool:
    """Whether a refused call speaks of a chat or a message that only the made-up ones know."""
    known = {"editMessageText", "deleteMessages", "leaveChat"}
    return call.method in known or call.params.get("chat_id") not in PEOPLE
