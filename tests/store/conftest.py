"""What the tests of the store share."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.service import log as log_module
from bot.store.store import DatabaseStore
from tests.store.in_use import SHE, use
from tests.store.places import store_in


@dataclass
class Lines:
    """The lines of the log, in place of standard error."""

    lines: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def info(self, event: str, **facts: Any) -> None:
        """A line."""
        self.lines.append((event, facts))

    error = info

    def events(self) -> list[str]:
        """Events with what was wrong, in order."""
        return [" ".join([event, str(facts.get("why", ""))]).strip() for event, facts in self.lines]


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Lines:
    """What was said in the log."""
    lines = Lines()
    monkeypatch.setattr(log_module, "_log", lines)
    return lines


@pytest.fixture
async def store(tmp_path: Path, lines: Lines) -> AsyncIterator[DatabaseStore]:
    """A store in use, everything written."""
    async with store_in(tmp_path / "data") as store:
        await use(store, SHE)
        assert await store.flush()
        assert lines.events() == []
        yield store
