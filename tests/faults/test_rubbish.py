"""A thousand broken updates: nothing falls over, and a person is answered in between."""

import asyncio
from pathlib import Path
from random import Random

import pytest

from tests.faults.bot_process import bots
from tests.faults.people import Presser, project_conversation
from tests.faults.record import refused, tell, watching
from tests.faults.rubbish import MARK, PEOPLE, record, rubbish
from tests.standin.client import CallView, Standin, running_standin

pytestmark = pytest.mark.endtoend

SEED = 20261122
COUNT = 1000
NORMAL = 800_001
AT_ONCE = 50
MUST_BE_ANSWERED_IN = 5.0
TAKEN_IN = 60.0


async def everything_is_taken(standin: Standin) -> None:
    """Until the stand-in has nothing more for the bot."""
    person = standin.person(NORMAL)
    try:
        async with asyncio.timeout(TAKEN_IN):
            while (await standin.control.stats())["queue"]:
                await person.chat()
    except TimeoutError:
        raise AssertionError("the bot does not get through its updates") from None


@pytest.mark.refusals("rubbish speaks of chats and messages that are not there")
@pytest.mark.parametrize("how", ["polling", "webhook"])
async def test_rubbish(how: str, tmp_path: Path) -> None:
    """No crash, nothing typed in the log, and a normal person is answered in between and after."""
    updates = list(rubbish(await record(), COUNT, SEED))
    async with (
        running_standin(chats=[*PEOPLE, NORMAL]) as standin,
        bots(standin, tmp_path, how) as them,
    ):
        normal = Presser(standin.person(NORMAL), project_conversation(), Random(SEED))

        def see(call: CallView) -> None:
            if NORMAL in (call.params.get("chat_id"), int_of_query(call) >> 24):
                normal.sees(call)

        async with watching(standin.control, see), them.running() as bot:
            await normal.begins()
            for start in range(0, COUNT, AT_ONCE):
                for update in updates[start : start + AT_ONCE]:
                    await standin.control.raw(update)
                await normal.presses_one()
                await normal.is_answered()
            await everything_is_taken(standin)
            await normal.presses_one()
            await normal.is_answered()
            exit_code = await bot.stop()
        calls = await standin.control.calls()
        failed = them.printed.count("update_failed")
        tell(f"{how}: {failed} of {COUNT} passed over, slowest {max(normal.waits):.2f} s")

    assert exit_code == 0
    assert failed > COUNT // 10
    assert len(normal.waits) == COUNT // AT_ONCE + 1
    assert max(normal.waits) < MUST_BE_ANSWERED_IN
    assert normal.out_of_order == []
    assert "Traceback" not in them.printed
    assert MARK not in them.printed
    assert [call for call in refused(calls) if not is_about_nothing(call)] == []


def is_about_nothing(call: CallView) -> bool:
    """Whether a refused call speaks of a chat or a message that only the rubbish knows."""
    chat = call.params.get("chat_id")
    if chat == NORMAL:
        return False
    return chat not in PEOPLE or call.method in {
        "editMessageText",
        "deleteMessages",
        "leaveChat",
    }


def int_of_query(call: CallView) -> int:
    """The number of the query that a call answers; 0 for none."""
    query = str(call.params.get("callback_query_id", ""))
    return int(query) if query.isdecimal() and len(query) < 30 else 0
