"""What the bot called, read while it goes on: who saw what, and what Telegram refused."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

from tests.standin.client import CallView, Control

BETWEEN_LOOKS = 0.04
NOT_DONE = {"429", "5xx", "reset", "400", "401", "403", "404", "409", "garbage"}
"""Faults in which the call is not carried out."""

Content = tuple[str, str]
"""What a message says and what hangs under it, to be compared."""


def tell(figures: str) -> None:
    """Figures of a run, for who looks with `pytest -s`."""
    sys.stdout.write(f"\n{figures}\n")


def content_of(call: CallView) -> Content:
    """What a call shows."""
    params = call.params
    return str(params.get("text")), json.dumps(params.get("reply_markup"), sort_keys=True)


def is_done(call: CallView) -> bool:
    """Whether the call was carried out, or would have changed nothing."""
    return call.fault not in NOT_DONE and call.status in {0, 200, 400}


@asynccontextmanager
async def watching(control: Control, see: Callable[[CallView], None]) -> AsyncIterator[None]:
    """Each call of the bot is shown to *see* once, in order; the last ones before this ends."""
    ended = asyncio.Event()

    async def look() -> None:
        since = 0
        while True:
            is_last = ended.is_set()
            for call in await control.calls(since):
                since = call.number + 1
                see(call)
            if is_last:
                return
            await asyncio.sleep(BETWEEN_LOOKS)

    looking = asyncio.create_task(look())
    try:
        yield
    finally:
        ended.set()
        await looking


def refused(calls: Sequence[CallView]) -> list[CallView]:
    """
    Calls that Telegram refused, and should not have had to.

    A press that is too old or was answered already, and an edit that changes nothing, are
    part of answering at least once; everything else is a slip of ours.
    """
    found = []
    shown: dict[tuple[object, object], Content] = {}
    sent: dict[object, list[Content]] = {}
    for call in calls:
        chat, number = call.params.get("chat_id"), call.params.get("message_id")
        if call.method == "editMessageText" and is_done(call) and call.status != 400:
            shown[chat, number] = content_of(call)
        elif call.method == "sendMessage" and is_done(call) and call.status != 400:
            sent.setdefault(chat, []).append(content_of(call))
        if call.fault or call.status not in {400, 401, 403, 404}:
            continue
        is_known = call.method == "answerCallbackQuery" or (
            call.method == "editMessageText"
            and content_of(call) in [shown.get((chat, number)), *sent.get(chat, [])]
        )
        if call.status != 400 or not is_known:
            found.append(call)
    return found
