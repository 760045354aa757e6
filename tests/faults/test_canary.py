"""The canary: marked things, sent in every state of the real bot, leave no trace anywhere."""

import asyncio
import json
from pathlib import Path

import aiohttp
import pytest

from bot.faces.telegram.webhook import SECRET_HEADER
from tests.faults.bot_process import SECRET, Bots, bots
from tests.faults.canaries import CHATS, MARKS, SENTENCE, canary, sing, states
from tests.faults.people import project_conversation
from tests.faults.record import tell
from tests.safety.traces import Mark, bytes_under, traces
from tests.standin.client import CallView, Standin, running_standin

pytestmark = pytest.mark.endtoend

AT_ONCE = 12


def found_under(folder: Path, marks: list[Mark]) -> set[tuple[str, Mark]]:
    """Which files hold a trace of which mark."""
    return {
        (Path(file).name, mark)
        for file, data in bytes_under(folder).items()
        for mark, _ in traces(marks, data)
    }


async def odd_things(standin: Standin, them: Bots) -> None:
    """Marked updates that cannot be read, and a body that is none."""
    for odd in (
        {"message": {"chat": SENTENCE, "text": SENTENCE}},
        {"message": {"message_id": 1, "chat": {"id": CHATS, "type": "private"}, "text": SENTENCE}},
        {"callback_query": {"id": SENTENCE, "data": SENTENCE, "from": {"id": SENTENCE}}},
        {"edited_message": {"text": SENTENCE}},
        {SENTENCE: SENTENCE},
    ):
        await standin.control.raw(odd)
    if them.webhook_port is None:
        return
    async with aiohttp.ClientSession() as session:
        url = f"http://127.0.0.1:{them.webhook_port}/telegram"
        for body in (
            SENTENCE.encode(),
            json.dumps([SENTENCE]).encode(),
            b"\xff" + SENTENCE.encode(),
        ):
            for headers in ({SECRET_HEADER: SECRET}, {SECRET_HEADER: SENTENCE}):
                async with session.post(url, data=body, headers=headers) as answer:
                    await answer.read()
        async with session.get(f"{url}/{SENTENCE}?{SENTENCE}") as answer:
            await answer.read()


def told_to_telegram(calls: list[CallView]) -> set[Mark]:
    """Marks that went out in a call, but for the number of the chat it is for."""
    return {mark for call in calls for mark, _ in traces(MARKS, repr(call.params).encode())}


@pytest.mark.parametrize("how", ["polling", "webhook"])
async def test_no_trace(how: str, tmp_path: Path) -> None:
    """A9, C3, C5, C6, C7: no byte of it, no chat, no name in files, logs and calls."""
    everything = list(states(project_conversation()))
    chosen = everything if how == "polling" else everything[::7]
    home = tmp_path / "home"
    for folder in (home, home / "tmp"):
        folder.mkdir()
    async with running_standin(chats=[]) as standin, bots(standin, home, how) as them:
        them.settings.update({"HOME": str(home), "TMPDIR": str(home / "tmp")})
        people = [await canary(standin, number) for number in range(len(chosen))]
        turns = asyncio.Semaphore(AT_ONCE)

        async def in_turn(number: int) -> None:
            async with turns:
                await sing(people[number], standin.control, chosen[number])

        bot = await them.start()
        await bot.waits_for("answers on Telegram")
        await asyncio.gather(*map(in_turn, range(len(chosen))))
        await odd_things(standin, them)
        marks: list[Mark] = [*MARKS, *(one.chat_id for one in people)]
        await people[0].says("/menu")
        await people[0].waits_until_handled()
        while_running = found_under(home, marks)
        written = sum(len(data) for data in bytes_under(home).values())
        await bot.kill()
        after_a_kill = found_under(home, marks)
        async with them.running():
            await people[0].says("/menu")
            await people[0].waits_until_handled()
        at_the_end = found_under(home, marks)
        calls = await standin.control.calls()
        fetched = [call for call in calls if call.method == "getFile"]
        tell(f"{how}: {len(chosen)} states, {len(calls)} calls, {written} bytes written")

    assert while_running == after_a_kill == at_the_end == set()
    assert traces(marks, them.printed.encode()) == []
    assert told_to_telegram(calls) == set()
    assert fetched == []
    assert written > 100_000, "the store was in use"
    assert "Traceback" not in them.printed


async def test_a_trace_would_be_found(tmp_path: Path) -> None:
    """C6: the same search finds what a careless bot leaves in its folder."""
    (tmp_path / "careless.log").write_text(f"message from {CHATS}: {SENTENCE}")

    assert found_under(tmp_path, [*MARKS, CHATS]) == {
        ("careless.log", SENTENCE),
        ("careless.log", CHATS),
    }
