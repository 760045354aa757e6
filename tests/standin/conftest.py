"""One stand-in for all its own tests; each test finds it as at the start."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from .client import CHAT, Standin, StandinProcess, standin_at


@pytest.fixture(scope="session")
def standin_process() -> Iterator[StandinProcess]:
    """The process, started once."""
    process = StandinProcess(["--chat", str(CHAT)])
    yield process
    process.stop()


@pytest.fixture
async def standin(standin_process: StandinProcess) -> AsyncIterator[Standin]:
    """The stand-in, as at the start."""
    async with standin_at(standin_process.url, standin_process) as running:
        await running.control.reset()
        yield running
