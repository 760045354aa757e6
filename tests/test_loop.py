"""The loop of `bot run`: the fast one where there is one."""

import asyncio
import sys
from collections.abc import Callable

import pytest
import uvloop

from bot.commands import run as module


def looped(factory: Callable[[], asyncio.AbstractEventLoop] | None) -> type:
    """The kind of loop that a program runs on."""

    async def kind() -> type:
        return type(asyncio.get_running_loop())

    with asyncio.Runner(loop_factory=factory) as runner:
        return runner.run(kind())


def test_the_fast_one() -> None:
    """Where uvloop is installed, the bot runs on it."""
    assert looped(module.event_loop_factory()) is uvloop.Loop


def test_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it cannot be imported, the bot runs as well."""
    monkeypatch.setitem(sys.modules, "uvloop", None)

    assert issubclass(looped(module.event_loop_factory()), asyncio.BaseEventLoop)
